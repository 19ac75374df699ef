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

type Stretch = { readonly seconds: number; readonly startSeconds: number };

/** Whether a stretch is faster than the best so far, or as fast and earlier. */
const isBetter = (best: number, bestStart: number, from: number, to: number): boolean => {
  const gained = best - (to - from);
  return gained > noise || (gained >= -noise && from < bestStart);
};

/**
 * The fastest stretch of those that begin at a record. One is only measured where the records around the best time so far
 * hold its metres.
 */
const fastestFromRecords = (timeSeconds: Column, meters: Column, length: number): Stretch => {
  const last = meters.length - 1;
  const whole = meters[last] as number;
  let seconds = Number.POSITIVE_INFINITY;
  let startSeconds = 0;
  let after = 0;
  let ahead = 1;
  for (let i = 0; i < last && (meters[i] as number) + length <= whole; i += 1) {
    const now = timeSeconds[i] as number;
    const place = (meters[i] as number) + length;
    const latest = now + seconds + noise;
    while (after < last && (timeSeconds[after] as number) < latest) after += 1;
    if ((meters[after] as number) < place) continue;
    while ((meters[ahead] as number) < place) ahead += 1;
    const to = timeAt(timeSeconds, meters, ahead, place);
    // The best time only falls: what is left of it ends here or later.
    if (after > ahead) after = ahead;
    if (!isBetter(seconds, startSeconds, now, to)) continue;
    seconds = to - now;
    startSeconds = now;
  }
  return { seconds, startSeconds };
};

/** The fastest stretch of those that end at a record, and a best one so far. */
const fastestToRecords = (timeSeconds: Column, meters: Column, length: number, best: Stretch): Stretch => {
  const last = meters.length - 1;
  let { seconds, startSeconds } = best;
  let before = 0;
  let behind = 1;
  for (let i = 1; i <= last; i += 1) {
    const here = meters[i] as number;
    if (here + noise < length) continue;
    const now = timeSeconds[i] as number;
    const earliest = now - seconds - noise;
    while ((timeSeconds[before + 1] as number) <= earliest) before += 1;
    if (here - (meters[before] as number) + noise < length) continue;
    const place = Math.max(0, here - length);
    while ((meters[behind] as number) <= place) behind += 1;
    const from = timeAt(timeSeconds, meters, behind, place);
    if (!isBetter(seconds, startSeconds, from, now)) continue;
    seconds = now - from;
    startSeconds = from;
  }
  return { seconds, startSeconds };
};

/**
 * The least time over `length` metres, the earliest of equals. The fastest stretch begins or ends at a record, as the
 * speed between two is constant, so one pass over those that begin and one over those that end at each finds it.
 */
const fastestOver = (timeSeconds: Column, meters: Column, length: number): BestEffort | null => {
  if ((meters.at(-1) ?? 0) + noise < length) return null;
  const begins = fastestFromRecords(timeSeconds, meters, length);
  return { meters: length, ...fastestToRecords(timeSeconds, meters, length, begins) };
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
