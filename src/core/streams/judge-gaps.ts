import type { Column } from '#src/core/domain/signal.ts';
import type { TimelineInput } from './build-timeline.ts';
import {
  distanceCorrectionMeters,
  gapMovingMetersPerSecond,
  gapPaceRange,
  isPossibleDistance,
  isWithin,
  movingGapSeconds,
  paceAroundSeconds,
} from './limits.ts';

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

/** True when the timer that the file states ran on in these seconds. */
const timerRanOn = (stated: number | null, without: number, seconds: number): boolean =>
  stated !== null && Math.abs(without + seconds - stated) < Math.abs(without - stated);

/**
 * The gaps that are pauses. A gap at the pace of the run around it is a tunnel or a lost fix, and counts; so does one at
 * another pace where the file's own timer ran on. What took over half an hour, or went faster than anyone runs, does not.
 *
 * @param longest seconds between two records up to which there is no gap.
 */
export const judgeGaps = (input: TimelineInput, longest: number): readonly Gap[] => {
  const { timerSeconds, statedTimerSeconds } = input;
  if (!timerSeconds.some((seconds) => seconds > longest)) return [];
  const paceAt = readPace(input, longest);
  const gaps: Gap[] = [];
  let [ran, otherwise] = [0, 0];
  timerSeconds.forEach((seconds, index) => {
    const gap = seconds > longest ? judge(input, index, paceAt(index)) : null;
    if (gap === null || gap.verdict === 'run') {
      ran += seconds;
      return;
    }
    if (gap.verdict === 'other-pace') otherwise += seconds;
    gaps.push(gap);
  });
  const ranOn = timerRanOn(statedTimerSeconds, ran, otherwise);
  return ranOn ? gaps.filter(({ verdict }) => verdict === 'not-run') : gaps;
};
