import type { Pause } from '#src/core/domain/decoded-activity.ts';
import type { Column } from '#src/core/domain/signal.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import {
  distanceCorrectionMeters,
  gapMovingMetersPerSecond,
  gapPaceRange,
  isPossibleDistance,
  isWithin,
  movingGapSeconds,
  paceAroundSeconds,
  recordStandsForSeconds,
} from './limits.ts';

/** What a recording says before its gaps are judged. */
export type TimelineInput = {
  readonly timeMs: Column;
  /** Seconds to the next record in which the timer ran. */
  readonly timerSeconds: Column;
  /** Metres to the next record, `NaN` where unknown. */
  readonly stepMeters: Column;
  /** The timer's own pauses. */
  readonly pauses: readonly Pause[];
  /** Timer time as the file states it. */
  readonly statedTimerSeconds: number | null;
  /** Distance as the file states it. */
  readonly statedDistanceMeters: number | null;
  readonly sport: Sport;
};

/** At the pace around it, at another one, or farther than anyone runs in the time. */
type Verdict = 'run' | 'other-pace' | 'not-run';

/** An interval between two records that is long for its recording; `index` is the record before it. */
export type Gap = { readonly index: number; readonly seconds: number; readonly verdict: Verdict };

/** Running totals, from 0 to the whole, of a value that is taken where `counts` holds. */
const totalsOf = (length: number, valueAt: (index: number) => number): Column => {
  const totals = new Float64Array(length + 1);
  for (let i = 0; i < length; i += 1) totals[i + 1] = (totals[i] as number) + valueAt(i);
  return totals;
};

/**
 * Reads the pace around ascending places: metres over seconds of the minute of moving before and the one after. Two
 * pointers over the recording; `NaN` where nothing moved.
 */
const readPace = ({ timerSeconds, stepMeters, sport }: TimelineInput, longest: number) => {
  const moves = (i: number): boolean => {
    const [seconds, meters] = [timerSeconds[i] as number, stepMeters[i] as number];
    return seconds > 0 && seconds <= longest && meters >= gapMovingMetersPerSecond[sport] * seconds;
  };
  const clock = totalsOf(timerSeconds.length, (i) => (moves(i) ? (timerSeconds[i] as number) : 0));
  const way = totalsOf(timerSeconds.length, (i) => (moves(i) ? (stepMeters[i] as number) : 0));
  let [from, to] = [0, 0];
  return (index: number): number => {
    const now = clock[index] as number;
    while ((clock[from] as number) < now - paceAroundSeconds) from += 1;
    while (to + 1 < clock.length && (clock[to] as number) < now + paceAroundSeconds) to += 1;
    return ((way[to] as number) - (way[from] as number)) / ((clock[to] as number) - (clock[from] as number));
  };
};

/** @param pace `NaN` where there is none to compare with. */
const judge = (input: TimelineInput, index: number, pace: number): Gap => {
  const seconds = input.timerSeconds[index] as number;
  const meters = input.stepMeters[index] as number;
  const beyond = meters > distanceCorrectionMeters;
  const possible = !beyond || isPossibleDistance(input.sport, meters - distanceCorrectionMeters, seconds);
  if (seconds > movingGapSeconds || !possible) return { index, seconds, verdict: 'not-run' };
  const speed = meters / seconds;
  const ran = Number.isNaN(pace)
    ? speed >= gapMovingMetersPerSecond[input.sport]
    : isWithin(speed / pace, gapPaceRange);
  return { index, seconds, verdict: ran ? 'run' : 'other-pace' };
};

/** True when a total that the file states holds what lies in these gaps; null where it states none. */
const holds = (stated: number | null, without: number, inGaps: number): boolean | null =>
  stated === null || stated <= 0 ? null : Math.abs(without + inGaps - stated) < Math.abs(without - stated);

const metersOf = ({ stepMeters }: TimelineInput, counts: (index: number) => boolean): number =>
  stepMeters.reduce((sum, meters, i) => sum + (meters > 0 && counts(i) ? meters : 0), 0);

/** Whether the file's own timer, or the distance where no timer is stated, ran on in gaps at another pace. */
const ranOn = (input: TimelineInput, gaps: readonly Gap[]): boolean => {
  const all = new Set(gaps.map(({ index }) => index));
  const other = new Set(gaps.filter(({ verdict }) => verdict === 'other-pace').map(({ index }) => index));
  const seconds = input.timerSeconds.reduce((sum, step, i) => sum + (all.has(i) ? 0 : step), 0);
  const inGaps = gaps.reduce((sum, gap) => sum + (other.has(gap.index) ? gap.seconds : 0), 0);
  return (
    holds(input.statedTimerSeconds, seconds, inGaps) ??
    holds(
      input.statedDistanceMeters,
      metersOf(input, (i) => !all.has(i)),
      metersOf(input, (i) => other.has(i)),
    ) ??
    false
  );
};

const indicesAbove = (values: Column, limit: number): number[] => {
  const indices: number[] = [];
  for (let i = 0, { length } = values; i < length; i += 1) if ((values[i] as number) > limit) indices.push(i);
  return indices;
};

/**
 * The gaps that are pauses. A gap at the pace of the run around it is a tunnel or a lost fix, and counts; so does one at
 * another pace where the file's own totals ran on. What took over half an hour, or went faster than anyone runs, does not.
 *
 * @param longest seconds between two records up to which there is no gap.
 */
export const judgeGaps = (input: TimelineInput, longest: number): readonly Gap[] => {
  const { timerSeconds } = input;
  const long = indicesAbove(timerSeconds, longest);
  if (long.length === 0) return [];
  // A recording that writes so rarely has gaps of all kinds, and its own pace is no finer.
  const thinned = longest >= recordStandsForSeconds;
  const paceAt = thinned ? () => Number.NaN : readPace(input, longest);
  const gaps = long
    .map((index) => judge(input, index, paceAt(index)))
    .filter(({ verdict }) => verdict !== 'run');
  return gaps.length > 0 && ranOn(input, gaps) ? gaps.filter(({ verdict }) => verdict === 'not-run') : gaps;
};
