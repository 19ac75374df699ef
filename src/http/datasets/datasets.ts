import type { Runner } from '#src/core/index.ts';
import type { RowSpan } from '#src/edges/storage/dataset-store.ts';
import type { HttpContext } from '#src/http/context.ts';
import { viewActivity } from '#src/http/views/activity-view.ts';
import { roundNumbers } from '#src/http/views/round-numbers.ts';
import { readDayPages } from '#src/use-cases/datasets/read-day-pages.ts';
import {
  readActivityPages,
  readAssessmentPages,
  readCheckInPages,
} from '#src/use-cases/datasets/read-pages.ts';
import { readRecordPages } from '#src/use-cases/datasets/read-record-pages.ts';
import { activityColumns } from './activity-columns.ts';
import { assessmentColumns, assessmentItem } from './assessment-columns.ts';
import { checkInColumns, checkInItem } from './check-in-columns.ts';
import type { Column, Row } from './column.ts';
import { dayColumns } from './day-columns.ts';
import { recordRows, streamColumns } from './stream-columns.ts';

type Pages = AsyncIterable<readonly Row[]>;

/** One table over all runners of a client. */
export type Dataset = {
  readonly name: string;
  /** The name of a row in the OpenAPI document. */
  readonly rowName: string;
  readonly operationId: string;
  readonly summary: string;
  /** What a row is, how `from` and `to` are read, and in which order the rows of a runner come. */
  readonly about: string;
  readonly columns: readonly Column[];
  /** The rows of one runner, a page at a time. */
  readonly pages: (context: HttpContext, runner: Runner, span: RowSpan) => Pages;
  /** Whether rows know when they changed. */
  readonly hasChanges: boolean;
};

async function* mapPages<Item, Result>(
  pages: AsyncIterable<Item>,
  change: (page: Item) => Result,
): AsyncGenerator<Result, void> {
  for await (const page of pages) yield change(page);
}

const activities: Dataset = {
  name: 'activities',
  rowName: 'ActivityRow',
  operationId: 'exportActivities',
  summary: 'Export the activities of all runners',
  about:
    'A row an activity, by its start. `from` and `to` are days in the runner’s time zone. Fields of `Activity` that are lists are left out.',
  columns: activityColumns.columns,
  hasChanges: true,
  pages: (context, runner, span) =>
    mapPages(readActivityPages(context, runner, span), (page) =>
      page.map((details) =>
        activityColumns.toRow({
          ...viewActivity(details, context.identifyPlatform(details.activity.features.creator)),
          externalId: runner.externalId,
        }),
      ),
    ),
};

const days: Dataset = {
  name: 'days',
  rowName: 'DayRow',
  operationId: 'exportDays',
  summary: 'Export the training days of all runners',
  about:
    'A row a calendar day, oldest first, from the first activity of the runner to today, as `GET /v1/runners/{id}/load` sums it up. All days of a runner are counted in the load series of the last of them.',
  columns: dayColumns.columns,
  hasChanges: false,
  pages: (context, runner, span) =>
    mapPages(readDayPages(context, runner, span), (page) =>
      page.map((day) =>
        dayColumns.toRow(roundNumbers({ ...day, runnerId: runner.id, externalId: runner.externalId })),
      ),
    ),
};

const checkIns: Dataset = {
  name: 'check-ins',
  rowName: 'CheckInRow',
  operationId: 'exportCheckIns',
  summary: 'Export the check-ins of all runners',
  about:
    'A row a check-in, in the order in which they were first made. `from` and `to` are its days. Empty is "not asked", never "no".',
  columns: checkInColumns.columns,
  hasChanges: true,
  pages: (context, runner, span) =>
    mapPages(readCheckInPages(context, runner, span), (page) =>
      page.map((checkIn) => checkInColumns.toRow(checkInItem(checkIn, runner.externalId))),
    ),
};

const assessments: Dataset = {
  name: 'assessments',
  rowName: 'AssessmentRow',
  operationId: 'exportAssessments',
  summary: 'Export the stored assessments of all runners',
  about:
    'A row an assessment that was stored because it differs from the one before, in the order in which they were stored. `from` and `to` are the days that are assessed.',
  columns: assessmentColumns.columns,
  hasChanges: true,
  pages: (context, runner, span) =>
    mapPages(readAssessmentPages(context, runner, span), (page) =>
      page.map((saved) => assessmentColumns.toRow(assessmentItem(saved, runner.externalId))),
    ),
};

const streams: Dataset = {
  name: 'streams',
  rowName: 'StreamRow',
  operationId: 'exportStreams',
  summary: 'Export the records of all activities of all runners',
  about:
    'A row a record, unthinned: by start of the activity, then by time. From the recording that provides the laps and kilometres of its activity. `from` and `to` are days of the activity, `updatedSince` is about the activity.',
  columns: streamColumns,
  hasChanges: true,
  pages: (context, runner, span) =>
    mapPages(readRecordPages(context, runner, span), (page) => recordRows(runner.id, page)),
};

/** Every dataset, in the order of the documentation. */
export const datasets: readonly Dataset[] = [activities, days, checkIns, assessments, streams];
