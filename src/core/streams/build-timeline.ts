import type { Pause } from '#src/core/domain/decoded-activity.ts';
import type { Repair } from '#src/core/domain/repair.ts';
import type { Column } from '#src/core/domain/signal.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import { gapMovingMetersPerSecond, movingGapSeconds, recordStandsForSeconds } from './limits.ts';
import { tidyPauses } from './timer-seconds.ts';

export type Timeline = {
  readonly activeSeconds: Column;
  readonly pauses: readonly Pause[];
  readonly repairs: readonly Repair[];
};

/** Seconds between records up to which a recording counts as one-second; longer ones are "smart". */
const everySecond = 1.5;
/** Share of intervals from which a recording is called smart. Convention. */
const smartShare = 0.05;

/** True for a long interval in which distance grew as it does in the sport: recorded thinly, not paused. */
const wasMoving = (seconds: number, meters: number, sport: Sport): boolean =>
  seconds <= movingGapSeconds && meters / seconds >= gapMovingMetersPerSecond[sport];

/**
 * Says for how long each record stands: until the next one, less timer pauses, unless a gap of more than a
 * minute without movement makes it a pause.
 *
 * @param timerSeconds seconds to the next record in which the timer ran.
 * @param stepMeters metres to the next record, `NaN` where unknown.
 */
export const buildTimeline = (
  timeMs: Column,
  timerSeconds: Column,
  stepMeters: Column,
  pauses: readonly Pause[],
  sport: Sport,
): Timeline => {
  const activeSeconds = timerSeconds.slice();
  const gaps: Pause[] = [];
  let thin = 0;
  for (let i = 0; i + 1 < timeMs.length; i += 1) {
    const seconds = timerSeconds[i] as number;
    if (seconds > everySecond) thin += 1;
    if (seconds <= recordStandsForSeconds || wasMoving(seconds, stepMeters[i] as number, sport)) continue;
    activeSeconds[i] = 0;
    gaps.push({ startMs: timeMs[i] as number, endMs: timeMs[i + 1] as number });
  }
  thin -= gaps.length;
  const repairs: Repair[] = [];
  if (gaps.length > 0) repairs.push({ id: 'pause-from-gap', samples: gaps.length });
  if (thin > smartShare * timeMs.length) repairs.push({ id: 'smart-recording', samples: thin });
  const last = timeMs.at(-1) ?? Number.NaN;
  return {
    activeSeconds,
    pauses: gaps.length === 0 ? pauses : tidyPauses([...pauses, ...gaps], timeMs[0] as number, last),
    repairs,
  };
};
