import type { Column } from '#src/core/domain/signal.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import { SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import { distanceCorrectionMeters, isPossibleDistance, mostPossibleMeters } from './limits.ts';

/** Minutes over which a distance is judged besides the whole: a drive home that was recorded with the run. Convention. */
const stretchMinutes = [10, 20, 30, 60] as const;

/** Running totals of the timer at each record. */
const clockOf = (timerSeconds: Column): Column => {
  const clock = new Float64Array(timerSeconds.length);
  let seconds = 0;
  for (let i = 0, { length } = clock; i < length; i += 1) {
    const step = timerSeconds[i] as number;
    seconds += step;
    clock[i] = seconds - step;
  }
  return clock;
};

/**
 * True when some stretch of at least `seconds` holds more metres than anyone covers. Two pointers: one pass, and none where
 * all the metres of the recording are possible in that time.
 */
const hasImpossibleStretch = (
  sport: Sport,
  distance: Column,
  clock: Column,
  meters: number,
  seconds: number,
): boolean => {
  // What is possible in `seconds` is possible in all that lasts longer.
  const possibleMeters = mostPossibleMeters(sport, seconds);
  if (meters <= possibleMeters) return false;
  let from = 0;
  for (let to = 0, { length } = distance; to < length; to += 1) {
    while (from + 1 < to && (clock[to] as number) - (clock[from + 1] as number) >= seconds) from += 1;
    const passed = (clock[to] as number) - (clock[from] as number);
    const covered = (distance[to] as number) - (distance[from] as number) - distanceCorrectionMeters;
    if (passed >= seconds && covered > possibleMeters && !isPossibleDistance(sport, covered, passed))
      return true;
  }
  return false;
};

/**
 * The metres of a recording when nobody covers them in its timer time, as a whole or in one stretch of ten minutes to an
 * hour; null when somebody can.
 *
 * @param distance cumulative metres, filled between the first and the last known one.
 * @param timerSeconds seconds from each record to the next in which the timer ran.
 * @example
 * impossibleMeters('running', Float64Array.of(0, 36_000), Float64Array.of(1800, 0)); // 36000
 */
export const impossibleMeters = (sport: Sport, distance: Column, timerSeconds: Column): number | null => {
  const clock = clockOf(timerSeconds);
  const first = distance.findIndex((meters) => !Number.isNaN(meters));
  const last = distance.findLastIndex((meters) => !Number.isNaN(meters));
  if (first < 0) return null;
  const total = distance[last] as number;
  const meters = total - (distance[first] as number);
  const possible =
    meters === 0 || isPossibleDistance(sport, meters, (clock[last] as number) - (clock[first] as number));
  const stretches = stretchMinutes.some((minutes) =>
    hasImpossibleStretch(sport, distance, clock, meters, minutes * SECONDS_PER_MINUTE),
  );
  return possible && !stretches ? null : total;
};
