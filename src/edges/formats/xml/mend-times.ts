import { MS_PER_DAY } from '#src/core/domain/units.ts';

/** No run was recorded by satellite before: the first hand-held receivers are of 1989. */
const earliestMs = Date.UTC(1989, 0, 1);
/** Far enough ahead for any watch that is set wrong, near enough to unmask a wrong unit. */
const latestMs = Date.UTC(2100, 0, 1);
/** Times that count from the start of a recording lie within these days after 1970-01-01. Convention. */
const relativeBelowMs = 10 * MS_PER_DAY;
/** Days that one recording lasts at most; a factor that leaves points further apart is none. Convention. */
const longestMs = 14 * MS_PER_DAY;
const divisors = [1000, 100, 10];

/** Times as they would be if those beyond `latestMs` were written in another unit. */
const divideBy = (timeMs: Float64Array, divisor: number, firstWrong: number): Float64Array => {
  const anchorMs = Math.round((timeMs[firstWrong] as number) / divisor);
  return timeMs.map((ms, index) => {
    if (ms >= latestMs) return Math.round(ms / divisor);
    return index > firstWrong && ms >= 0 && ms < relativeBelowMs ? anchorMs + ms : ms;
  });
};

const isOneRecording = (timeMs: Float64Array): boolean => {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const ms of timeMs) {
    if (ms < first) first = ms;
    if (ms > last) last = ms;
  }
  return first >= earliestMs && last < latestMs && last - first <= longestMs;
};

/**
 * Puts right times that were written in the wrong unit: milliseconds taken for seconds or tenths of seconds
 * (years such as 7572), and the points after such a one that count from 1970 because their exporter added
 * the start to the first point only. One factor mends all of them, and what it makes is one recording; where
 * none does, the times stay as they are. The answer is a new array.
 *
 * At most one divisor of 10, 100 and 1000 leads into the years 1989 to 2100, so nothing is chosen.
 *
 * @example
 * mendTimes(Float64Array.of(Date.UTC(2026, 0, 9) * 100, 900)).timeMs[1]; // 2026-01-09T00:00:00.900Z
 */
export const mendTimes = (
  timeMs: Float64Array,
): { readonly timeMs: Float64Array; readonly samples: number } => {
  const firstWrong = timeMs.findIndex((ms) => ms >= latestMs);
  if (firstWrong < 0) return { timeMs, samples: 0 };
  for (const divisor of divisors) {
    const mended = divideBy(timeMs, divisor, firstWrong);
    if (!isOneRecording(mended)) continue;
    const samples = mended.reduce(
      (count, ms, i) => (ms === timeMs[i] || Number.isNaN(ms) ? count : count + 1),
      0,
    );
    return { timeMs: mended, samples };
  }
  return { timeMs, samples: 0 };
};
