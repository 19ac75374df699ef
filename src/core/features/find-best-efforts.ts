import type { BestEffort } from '#src/core/domain/run-page.ts';
import type { Column } from '#src/core/domain/signal.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import { isPossibleDistance } from '#src/core/streams/limits.ts';

/** 400 m, 800 m, 1 km, a mile, 5 km, 10 km, half marathon, marathon. */
const distancesMeters = [400, 800, 1000, 1609.344, 5000, 10_000, 21_097.5, 42_195] as const;

/** Rounding noise of sums, metres and seconds. */
const noise = 1e-6;

/** The time at a place between record `after - 1` and record `after`. */
const timeAt = (timeSeconds: Column, meters: Column, after: number, place: number): number => {
  const [from, to] = [meters[after - 1] as number, meters[after] as number];
  const [left, right] = [timeSeconds[after - 1] as number, timeSeconds[after] as number];
  return left + ((place - from) / (to - from)) * (right - left);
};

/** Whether a stretch is faster than the best so far, or as fast and earlier. */
const isBetter = (best: number, bestStart: number, from: number, to: number): boolean => {
  const gained = best - (to - from);
  return gained > noise || (gained >= -noise && from < bestStart);
};

/**
 * The least time over `length` metres, the earliest of equals. The fastest stretch begins or ends at a record, as the
 * speed between two is constant, so one pass over those that end and those that begin at each finds it.
 */
const fastestOver = (timeSeconds: Column, meters: Column, length: number): BestEffort | null => {
  const whole = meters.at(-1) ?? 0;
  if (whole + noise < length) return null;
  let [seconds, startSeconds] = [Number.POSITIVE_INFINITY, 0];
  let [behind, ahead] = [1, 1];
  for (let i = 0; i < meters.length; i += 1) {
    const here = meters[i] as number;
    const now = timeSeconds[i] as number;
    // Most stretches take longer even without their first or last record.
    if (here + noise >= length) {
      const place = Math.max(0, here - length);
      while ((meters[behind] as number) <= place) behind += 1;
      if (now - (timeSeconds[behind] as number) < seconds + noise) {
        const from = timeAt(timeSeconds, meters, behind, place);
        if (isBetter(seconds, startSeconds, from, now)) [seconds, startSeconds] = [now - from, from];
      }
    }
    if (here + length <= whole) {
      while ((meters[ahead] as number) < here + length) ahead += 1;
      if ((timeSeconds[ahead - 1] as number) - now < seconds + noise) {
        const to = timeAt(timeSeconds, meters, ahead, here + length);
        if (isBetter(seconds, startSeconds, now, to)) [seconds, startSeconds] = [to - now, now];
      }
    }
  }
  return { meters: length, seconds, startSeconds };
};

/**
 * The fastest 400 m to marathon of a run in elapsed time, as races are timed: a pause within counts. A distance that
 * nobody covers in its time is left out.
 *
 * @param meters metres before each record, never falling.
 * @example
 * findBestEfforts('running', timeSeconds, meters)[0]; // { meters: 400, seconds: 92.4, startSeconds: 1210.6 }
 */
export const findBestEfforts = (sport: Sport, timeSeconds: Column, meters: Column): BestEffort[] =>
  distancesMeters.flatMap((length) => {
    const effort = fastestOver(timeSeconds, meters, length);
    return effort === null || !isPossibleDistance(sport, length, effort.seconds) ? [] : [effort];
  });
