import Type from 'typebox';
import { sports } from '#src/core/index.ts';
import { fitText, sayDistance, sayDuration, sayNextPage } from '#src/http/mcp/say.ts';
import { defineTool } from '#src/http/mcp/tool.ts';
import { LeftOutSchema, openRunner } from '#src/http/mcp/tool-runner.ts';
import { pageRequest } from '#src/http/page-request.ts';
import {
  GivenId,
  literals,
  nullable,
  numberOrNull,
  PageQuery,
  SpanQuery,
  strictObject,
} from '#src/http/schemas/common.ts';
import { roundNumbers } from '#src/http/views/round-numbers.ts';
import { type ActivityDetails, listActivities } from '#src/use-cases/activities/read-activities.ts';

const input = strictObject({
  runnerId: GivenId,
  ...SpanQuery,
  sport: Type.Optional(literals(sports)),
  ...PageQuery,
  limit: Type.Integer({ minimum: 1, maximum: 50, default: 20 }),
});

const Row = Type.Object({
  id: Type.String(),
  day: Type.String({ format: 'calendar-day' }),
  startTime: Type.String({ format: 'date-time' }),
  sport: Type.String(),
  distanceMeters: numberOrNull('Distance'),
  movingSeconds: numberOrNull('Time in motion'),
  averageBpm: numberOrNull('Mean heart rate'),
  averageSpm: numberOrNull('Mean cadence, steps of both feet a minute'),
  sessionRpe: numberOrNull('Effort as the runner rated it, 0–10'),
  longerThanUsual: numberOrNull(
    'Against the longest other run of the 30 days before: 0.2 is a fifth longer; null: unknown',
  ),
  excluded: Type.Boolean({ description: 'A person left it out of the load' }),
});

// Titles are left out: anybody may have written them, for a model to read.
const viewRow = ({ activity, context }: ActivityDetails) =>
  roundNumbers({
    id: activity.id,
    day: activity.localDay,
    startTime: activity.startAt,
    sport: activity.sport,
    distanceMeters: activity.features.distanceMeters,
    movingSeconds: activity.features.movingSeconds,
    averageBpm: activity.features.heartRate?.averageBpm ?? null,
    averageSpm: activity.features.cadence.averageSpm,
    sessionRpe: activity.sessionRpe,
    longerThanUsual: context.spike.change,
    excluded: activity.excluded,
  });

const sayRow = ({ day, sport, distanceMeters, movingSeconds }: ReturnType<typeof viewRow>): string => {
  return [day, sport, sayDistance(distanceMeters), sayDuration(movingSeconds)].join(', ');
};

/** Activities of a runner, a row each. */
export const listActivitiesTool = defineTool({
  name: 'list_activities',
  title: 'List activities',
  description: 'Activities of a runner, newest first, a short row each. Only `running` counts in the load.',
  scope: 'read',
  input,
  output: Type.Object({
    items: Type.Array(Row),
    nextCursor: nullable(Type.String(), {
      description: 'The `cursor` of the next page; null on the last one',
    }),
    leftOut: LeftOutSchema,
  }),
  run: async (context, clientId, { runnerId, ...given }) => {
    const opened = await openRunner(context, clientId, runnerId);
    const page = { ...given, ...pageRequest(given), sort: '-startTime' } as const;
    const { items, nextCursor } = await listActivities(opened.deps, opened.runner.id, page);
    const rows = items.map(viewRow);
    const first = rows.length === 0 ? 'There is no such activity here.' : `Activities (${rows.length}):`;
    return {
      text: fitText([first, ...opened.leftOutLines, ...sayNextPage(nextCursor)], rows.map(sayRow)),
      content: { items: rows, nextCursor, leftOut: opened.leftOut },
    };
  },
});
