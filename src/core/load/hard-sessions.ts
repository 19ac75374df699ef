import type { HistoryRun } from '#src/core/domain/training-history.ts';
import type { HardSession, SessionSpike } from '#src/core/domain/training-load.ts';
import { SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { classifyHard } from '#src/core/science/classify-hard.ts';

const minutes = (seconds: number | null): number | null =>
  seconds === null ? null : seconds / SECONDS_PER_MINUTE;

/**
 * Whether each run was hard and why, parallel to `runs` and their spikes. `hard` is `null` when nothing makes
 * the run hard and neither effort nor heart rate was there to judge by: unknown is not easy.
 * Definition: see `classifyHard` in core/science.
 *
 * @example
 * hardSessions([{ ...run, race: true }], [{ category: 'reference', change: 0, longest30Meters: 5000 }]); // [{ hard: true, because: ['race'] }]
 */
export const hardSessions = (
  runs: readonly HistoryRun[],
  spikes: readonly SessionSpike[],
): readonly HardSession[] =>
  runs.map((run, index) => {
    const spike = spikes[index];
    const { hard, because, intensityKnown } = classifyHard({
      race: run.race,
      sessionRpe: run.sessionRpe,
      minutesAtThreshold: minutes(run.secondsAtThreshold),
      minutesAbove88PercentMax: minutes(run.secondsAbove88PercentMaxHeartRate),
      minutesAtIntensity90: minutes(run.secondsAtIntensity90),
      distance: run.distanceMeters,
      longest30: spike?.longest30Meters ?? null,
      durationMinutes: minutes(run.durationSeconds),
      spike: spike?.category ?? null,
    });
    return { hard: hard || intensityKnown ? hard : null, because };
  });
