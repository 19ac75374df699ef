import type { Pause } from '#src/core/domain/decoded-activity.ts';
import type { Repair } from '#src/core/domain/repair.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import type { Touched } from './find-touched.ts';
import { type Gap, judgeGaps, type TimelineInput } from './judge-gaps.ts';
import {
  fewestPauseSeconds,
  maximumSpeedMetersPerSecond,
  pauseIntervals,
  positionNoiseMeters,
  recordStandsForSeconds,
} from './limits.ts';
import { tidyPauses } from './timer-seconds.ts';
import { usualSeconds } from './usual-seconds.ts';

export type Timeline = {
  readonly activeSeconds: Column;
  /** Seconds that heart rate and cadence of each record stand for. */
  readonly signalSeconds: Column;
  readonly stepMeters: Column;
  readonly pauses: readonly Pause[];
  readonly repairs: readonly Repair[];
  readonly touched: readonly Touched[];
};

/** Seconds between records up to which a recording counts as one-second; longer ones are "smart". */
const everySecond = 1.5;
/** Share of intervals from which a recording is called smart. Convention. */
const smartShare = 0.05;

/** Seconds that a record stands for without question: what is longer is a gap. */
const longestStep = (timerSeconds: Column): number => {
  const usual = usualSeconds(timerSeconds) ?? recordStandsForSeconds;
  return Math.min(recordStandsForSeconds, Math.max(fewestPauseSeconds, pauseIntervals * usual));
};

/** The steps that were run: none in a pause, and beside one none that only the pause explains. */
const countSteps = ({ timeMs, stepMeters, sport }: TimelineInput, activeSeconds: Column): Column => {
  let counted = stepMeters;
  for (let i = 0, { length } = stepMeters; i < length; i += 1) {
    const meters = stepMeters[i] as number;
    const seconds = activeSeconds[i] as number;
    const whole = ((timeMs[i + 1] ?? Number.NaN) - (timeMs[i] as number)) / MS_PER_SECOND;
    if (!(meters > 0) || seconds >= whole) continue;
    const possible = maximumSpeedMetersPerSecond[sport] * seconds + positionNoiseMeters;
    if (seconds > 0 && meters <= possible) continue;
    if (counted === stepMeters) counted = stepMeters.slice();
    counted[i] = 0;
  }
  return counted;
};

/** How many records stand for longer than a recording of every second has them. */
const countThin = (activeSeconds: Column): number => {
  let count = 0;
  for (let i = 0, { length } = activeSeconds; i < length; i += 1)
    if ((activeSeconds[i] as number) > everySecond) count += 1;
  return count;
};

/** Each of some seconds, and `most` where they are more; the same column where none are. */
const holdAtMost = (seconds: Column, most: number): Column => {
  let held = seconds;
  for (let i = 0, { length } = seconds; i < length; i += 1) {
    if (!((seconds[i] as number) > most)) continue;
    if (held === seconds) held = seconds.slice();
    held[i] = most;
  }
  return held;
};

/**
 * Says for how long each record stands and how far it reaches: until the next one, less the timer's pauses, unless a gap
 * that is long for this recording makes a pause. A pause has neither seconds nor metres.
 */
export const buildTimeline = (input: TimelineInput): Timeline => {
  const { timeMs, timerSeconds, pauses } = input;
  const longest = longestStep(timerSeconds);
  const found: readonly Gap[] = judgeGaps(input, longest);
  const activeSeconds = found.length === 0 ? timerSeconds : timerSeconds.slice();
  for (const { index } of found) activeSeconds[index] = 0;
  const thin = countThin(activeSeconds);
  const repairs: Repair[] = [];
  if (found.length > 0) repairs.push({ id: 'pause-from-gap', samples: found.length });
  if (thin > smartShare * timeMs.length) repairs.push({ id: 'smart-recording', samples: thin });
  const gaps = found.map(({ index }) => ({
    startMs: timeMs[index] as number,
    endMs: timeMs[index + 1] as number,
  }));
  const last = timeMs.at(-1) ?? Number.NaN;
  return {
    activeSeconds,
    signalSeconds: holdAtMost(activeSeconds, longest),
    stepMeters: countSteps(input, activeSeconds),
    pauses: gaps.length === 0 ? pauses : tidyPauses([...pauses, ...gaps], timeMs[0] as number, last),
    repairs,
    touched: gaps.map((gap) => ({ id: 'pause-from-gap', ...gap })),
  };
};
