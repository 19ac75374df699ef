import type { HistoryRun } from '#src/core/domain/training-history.ts';
import type { SessionSpike } from '#src/core/domain/training-load.ts';
import { longestBefore, sessionSpike } from '#src/core/science/session-spike.ts';

/**
 * Each run against the longest other run that started in the 30 days before it, parallel to `runs`, which
 * must be sorted by start. `no_reference` when there was none, `unknown` for a run without a distance.
 * Source: see `spikeCategory` in core/science.
 *
 * @example
 * sessionSpikes([tenKilometres, thirteenKilometresAWeekLater])[1]; // { category: 'small', change: 0.3, longest30Meters: 10_000 }
 */
export const sessionSpikes = (runs: readonly HistoryRun[]): readonly SessionSpike[] => {
  const longest = longestBefore(
    runs.map(({ startMs, distanceMeters }) => ({ startMs, distance: distanceMeters })),
  );
  return runs.map(({ distanceMeters }, index) => {
    const { category, change, longest30 } = sessionSpike(distanceMeters, longest[index] ?? null);
    return { category, change, longest30Meters: longest30 };
  });
};
