import { type LoadSource, loadSources, loadUnits } from '#src/core/domain/activity-features.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import type { LoadView } from '#src/core/domain/training-load.ts';
import { atLeast } from '#src/core/science/at-bound.ts';
import { loadOfRun } from './load-of-run.ts';

/** Share of the runs in a window that a model must have data for before it carries the series. */
const MIN_SERIES_SHARE = 0.8;

const sourceNames: Record<LoadSource, string> = {
  srpe: 'Session RPE and duration',
  banister: 'Heart rate against maximum and rest',
  edwards: 'Heart rate against the maximum',
  rtss: 'Graded speed against threshold speed',
  duration: 'Duration',
  distance: 'Distance',
};

/**
 * The one load model in which a window of runs is counted: the best that at least 80 % of the runs have data
 * for, else distance. Models are never mixed, as their units do not convert. `because` says why in words.
 * The order and the 80 % are our convention.
 *
 * @example
 * chooseLoadSeries([]); // { source: 'distance', unit: 'km', because: 'There are no runs to choose by.' }
 */
export const chooseLoadSeries = (runs: readonly HistoryRun[]): LoadView['series'] => {
  if (runs.length === 0) return series('distance', 'There are no runs to choose by.');
  for (const source of loadSources) {
    let known = 0;
    for (const run of runs) if (loadOfRun(run, source) !== null) known++;
    if (atLeast(known / runs.length, MIN_SERIES_SHARE)) {
      return series(source, `${sourceNames[source]} is known for ${known} of ${runs.length} runs.`);
    }
  }
  return series('distance', 'No model has data for 80 % of the runs.');
};

const series = (source: LoadSource, because: string): LoadView['series'] => ({
  source,
  unit: loadUnits[source],
  because,
});
