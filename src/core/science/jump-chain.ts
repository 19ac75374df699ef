import { atMost } from './at-bound.ts';
import { longestBefore, spikeCategory } from './session-spike.ts';

/** One run: its start, ms since 1970, its calendar day, days since 1970, and its length, null when not known. */
export type LengthOnDay = {
  readonly startMs: number;
  readonly day: number;
  readonly length: number | null;
};

/** Jumps that followed each other, as one step from what was usual before the first; lengths in one unit. */
export type JumpChain = {
  /** Longest of the 30 days before the first jump. */
  readonly anchor: number;
  /** Longest run from the first jump on, and its day. */
  readonly longest: number;
  readonly longestDay: number;
  /** (longest − anchor) / anchor. */
  readonly change: number;
  readonly category: ReturnType<typeof spikeCategory>;
  readonly firstJumpDay: number;
  readonly newestJumpDay: number;
};

/**
 * Runs of a known length up to today, sorted by start. A length of 0 or `NaN` is not known.
 * Definition of the session spike, see {@link spikeCategory}.
 *
 * @example
 * knownLengths([{ startMs: 0, day: 0, length: null }], 0); // []
 */
export const knownLengths = (
  runs: readonly LengthOnDay[],
  today: number,
): readonly (LengthOnDay & { readonly length: number })[] =>
  runs
    .flatMap((run) =>
      run.length !== null && run.length > 0 && run.day <= today ? [{ ...run, length: run.length }] : [],
    )
    .toSorted((a, b) => a.startMs - b.startMs);

/**
 * The jumps of the last `windowDays` days, today included, as one chain. A jump is a run more than `jumpShare`
 * longer than the longest of its own 30 days before. The chain is measured from the longest before its *first*
 * jump, so 5, 10, 20, 40 is one step from 5 to 40. No single jump of a chain has a higher category than the chain:
 * every later jump is measured against at least the first one. `null` without a jump. Lengths in any one unit,
 * order of runs does not matter.
 * Source: categories of Schuster Brandt Frandsen 2025, Br J Sports Med 59:1203; the chain is our convention.
 *
 * @example
 * findJumpChain([{ startMs: 0, day: 0, length: 10 }, { startMs: 86_400_000, day: 1, length: 18 }], 1, 7, 0.1);
 * // { anchor: 10, longest: 18, longestDay: 1, change: 0.8, category: 'moderate', firstJumpDay: 1, newestJumpDay: 1 }
 */
export const findJumpChain = (
  runs: readonly LengthOnDay[],
  today: number,
  windowDays: number,
  jumpShare: number,
): JumpChain | null => {
  const known = knownLengths(runs, today);
  const longest30 = longestBefore(known.map(({ startMs, length }) => ({ startMs, distance: length })));
  const jumps = known.flatMap((run, index) => {
    const anchor = longest30[index] ?? null;
    if (run.day <= today - windowDays || anchor === null) return [];
    return atMost((run.length - anchor) / anchor, jumpShare) ? [] : [{ ...run, anchor }];
  });
  const [first] = jumps;
  if (first === undefined) return null;
  const longest = known
    .filter(({ startMs }) => startMs >= first.startMs)
    .reduce((longer, run) => (run.length > longer.length ? run : longer));
  const change = (longest.length - first.anchor) / first.anchor;
  return {
    anchor: first.anchor,
    longest: longest.length,
    longestDay: longest.day,
    change,
    category: spikeCategory(change),
    firstJumpDay: first.day,
    newestJumpDay: Math.max(...jumps.map(({ day }) => day)),
  };
};
