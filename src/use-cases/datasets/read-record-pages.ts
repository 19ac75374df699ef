import type { Runner, Signal } from '#src/core/index.ts';
import type { RowSpan } from '#src/edges/storage/dataset-store.ts';
import {
  readSignals,
  type SignalDependencies,
  valuesBetween,
} from '#src/use-cases/activities/read-signals.ts';
import { readPages } from './read-pages.ts';

/** Records of one activity that follow each other; null where a record has no such value. */
export type RecordPage = {
  readonly activityId: string;
  readonly timeSeconds: readonly number[];
  readonly signals: Readonly<Partial<Record<Signal, readonly (number | null)[]>>>;
};

const activitiesAtOnce = 20;
const recordsAtOnce = 2000;

/** Every record of a runner's activities, unthinned: by start of the activity, then by time. */
export async function* readRecordPages(
  deps: SignalDependencies,
  runner: Runner,
  span: RowSpan,
): AsyncGenerator<RecordPage, void> {
  const { datasets } = deps.stores;
  for await (const activities of readPages(datasets.activities.bind(null, runner.id, span), activitiesAtOnce))
    for (const { id: activityId } of activities) {
      const read = await readSignals(deps, { id: activityId });
      if (read === null) continue;
      for (let from = 0; from < read.timeSeconds.length; from += recordsAtOnce) {
        const to = from + recordsAtOnce;
        const signals = read.signals.map(({ signal, values, scale }) => [
          signal,
          valuesBetween(values, scale, from, to),
        ]);
        yield {
          activityId,
          timeSeconds: [...read.timeSeconds.subarray(from, to)],
          signals: Object.fromEntries(signals),
        };
      }
    }
}
