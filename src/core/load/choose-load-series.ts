import { loadSources, loadUnits } from '#src/core/domain/activity-features.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import type { LoadSeries } from '#src/core/domain/training-load.ts';
import { atLeast } from '#src/core/science/at-bound.ts';
import { loadOfRun } from './load-of-run.ts';

/** Share of the runs in a window that a model must have data for before it carries the series. */
const MIN_SERIES_SHARE = 0.8;

/**
 * The one load model in which a window of runs is counted: the best that at least 80 % of the runs have data
 * for, else distance. Models are never mixed, as their units do not convert.
 * The order and the 80 % are our convention.
 *
 * @example
 * chooseLoadSeries([]); // { source: 'distance', unit: 'km', runs: 0, knownRuns: 0, isFallback: true }
 */
export const chooseLoadSeries = (runs: readonly HistoryRun[]): LoadSeries => {
  for (const source of loadSources) {
    const knownRuns = runs.filter((run) => loadOfRun(run, source) !== null).length;
    if (runs.length > 0 && atLeast(knownRuns / runs.length, MIN_SERIES_SHARE))
      return { source, unit: loadUnits[source], runs: runs.length, knownRuns, isFallback: false };
  }
  const knownRuns = runs.filter((run) => loadOfRun(run, 'distance') !== null).length;
  return { source: 'distance', unit: loadUnits.distance, runs: runs.length, knownRuns, isFallback: true };
};
