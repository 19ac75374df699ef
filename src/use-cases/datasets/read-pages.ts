import type { Runner } from '#src/core/index.ts';
import type { SavedAssessment } from '#src/edges/storage/assessment-store.ts';
import type { RowSpan } from '#src/edges/storage/dataset-store.ts';
import { type ActivityDetails, readDetails } from '#src/use-cases/activities/read-activities.ts';
import { type TriagedCheckIn, triageAlone } from '#src/use-cases/check-ins/read-check-ins.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

type ReadDependencies = Pick<Dependencies, 'stores'>;

/** Activities are large: their laps, kilometres and minutes are read with them. */
const activitiesAtOnce = 50;
const rowsAtOnce = 500;

/**
 * Page after page until one is not full. Between two pages no connection to the database is held, however long the
 * reader takes; a row that is there from the first page to the last is read once.
 */
export async function* readPages<Row>(
  read: (after: Row | null, limit: number) => Promise<Row[]>,
  limit: number,
): AsyncGenerator<readonly Row[], void> {
  let after: Row | null = null;
  for (;;) {
    const rows = await read(after, limit);
    if (rows.length > 0) yield rows;
    if (rows.length < limit) return;
    after = rows.at(-1) ?? null;
  }
}

/** The activities of a runner with their recordings and what the runs around them say, by start. */
export async function* readActivityPages(
  deps: ReadDependencies,
  runner: Runner,
  span: RowSpan,
): AsyncGenerator<readonly ActivityDetails[], void> {
  const { datasets } = deps.stores;
  const pages = readPages(datasets.activities.bind(null, runner.id, span), activitiesAtOnce);
  for await (const page of pages) yield await readDetails(deps, page);
}

/** The check-ins of a runner, each with the triage of its own answers, as they were made. */
export async function* readCheckInPages(
  deps: ReadDependencies,
  runner: Runner,
  span: RowSpan,
): AsyncGenerator<readonly TriagedCheckIn[], void> {
  const { datasets } = deps.stores;
  const pages = readPages(datasets.checkIns.bind(null, runner.id, span), rowsAtOnce);
  for await (const page of pages) yield page.map((checkIn) => triageAlone(runner, checkIn));
}

/** The assessments of a runner that were saved, as they were made. */
export const readAssessmentPages = (
  deps: ReadDependencies,
  runner: Runner,
  span: RowSpan,
): AsyncIterable<readonly SavedAssessment[]> =>
  readPages(deps.stores.datasets.assessments.bind(null, runner.id, span), rowsAtOnce);
