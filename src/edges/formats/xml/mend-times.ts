import { MS_PER_DAY } from '#src/core/domain/units.ts';

/** No run was recorded by satellite before: the first hand-held receivers are of 1989. */
const earliestMs = Date.UTC(1989, 0, 1);
/** Far enough ahead for any watch that is set wrong, near enough to unmask a wrong unit. */
const latestMs = Date.UTC(2100, 0, 1);
/** Times that count from the start of a recording lie within these days after 1970-01-01. Convention. */
const relativeBelowMs = 10 * MS_PER_DAY;
const divisors = [1000, 100, 10];

const isPlausible = (ms: number): boolean => ms >= earliestMs && ms < latestMs;

const scaled = (ms: number): number => {
  if (!(ms >= latestMs)) return ms;
  const divisor = divisors.find((candidate) => isPlausible(ms / candidate));
  return divisor === undefined ? ms : Math.round(ms / divisor);
};

/**
 * Puts right times that were written in the wrong unit: milliseconds taken for seconds or tenths of seconds
 * (years such as 7572), and the points after such a one that count from 1970 because their exporter added
 * the start to the first point only. Other times stay as they are; the answer is a new array.
 *
 * At most one divisor of 10, 100 and 1000 leads into the years 1989 to 2100, so nothing is chosen.
 *
 * @example
 * mendTimes(Float64Array.of(Date.UTC(2026, 0, 9) * 100, 900)).timeMs[1]; // 2026-01-09T00:00:00.900Z
 */
export const mendTimes = (
  timeMs: Float64Array,
): { readonly timeMs: Float64Array; readonly samples: number } => {
  const firstWrong = timeMs.findIndex((ms) => ms >= latestMs && scaled(ms) !== ms);
  if (firstWrong < 0) return { timeMs, samples: 0 };
  const anchorMs = scaled(timeMs[firstWrong] as number);
  let samples = 0;
  const mended = timeMs.map((ms, index) => {
    const better = index > firstWrong && ms >= 0 && ms < relativeBelowMs ? anchorMs + ms : scaled(ms);
    if (better !== ms && !Number.isNaN(ms)) samples += 1;
    return better;
  });
  return { timeMs: mended, samples };
};
