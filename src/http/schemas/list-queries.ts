import Type from 'typebox';
import type { ActivityOrder, ActivityStatus } from '#src/edges/storage/activity-store.ts';
import type { CheckInOrder } from '#src/edges/storage/check-in-store.ts';
import type { RunnerOrder } from '#src/edges/storage/runner-store.ts';
import type { UploadOrder } from '#src/edges/storage/upload-store.ts';
import {
  literals,
  PageQuery,
  plainText,
  SpanQuery,
  strictObject,
  TagQuery,
  UpdatedSinceQuery,
} from './common.ts';
import { Region, Sport, UploadStatus } from './enums.ts';
import { meaning } from './named.ts';

const CountedPageQuery = {
  ...PageQuery,
  total: Type.Boolean({ default: false, description: 'Also count the whole list' }),
};

/** What the list of activities may be asked for. */
export const ActivityListQuery = strictObject({
  ...CountedPageQuery,
  ...SpanQuery,
  ...UpdatedSinceQuery,
  sport: Type.Optional(meaning(Sport, 'Only of this sport')),
  status: Type.Optional(
    literals<ActivityStatus>(['counted', 'excluded', 'implausible'], {
      description:
        '`counted`: a run that is not excluded; `excluded`: a person left it out; `implausible`: it cannot be true as recorded',
    }),
  ),
  sort: literals<ActivityOrder>(['-startTime', 'startTime', '-updatedAt', 'updatedAt'], {
    default: '-startTime',
    description: '`-`: the latest first',
  }),
});

/** What the list of uploads may be asked for. */
export const UploadListQuery = strictObject({
  ...CountedPageQuery,
  ...UpdatedSinceQuery,
  status: Type.Optional(meaning(UploadStatus, 'Only of this status')),
  sort: literals<UploadOrder>(['-receivedAt', 'receivedAt', '-updatedAt', 'updatedAt'], {
    default: '-receivedAt',
    description: '`-`: the latest first; `updatedAt` is when the status changed',
  }),
});

/** What the list of check-ins may be asked for. */
export const CheckInListQuery = strictObject({
  ...CountedPageQuery,
  ...SpanQuery,
  region: Type.Optional(meaning(Region, 'Only about this place')),
  sort: literals<CheckInOrder>(['-createdAt', 'createdAt', '-day', 'day'], {
    default: '-createdAt',
    description: '`-`: the latest first; `createdAt` is the order in which they were first entered',
  }),
});

/** What the list of runners may be asked for. */
export const RunnerListQuery = strictObject({
  ...CountedPageQuery,
  ...UpdatedSinceQuery,
  externalId: Type.Optional(plainText(200, { description: 'Your own id of a runner' })),
  ...TagQuery,
  sort: literals<RunnerOrder>(['createdAt', '-createdAt', 'updatedAt', '-updatedAt'], {
    default: 'createdAt',
    description: '`-`: the latest first; `updatedAt` is the last change of the profile',
  }),
});
