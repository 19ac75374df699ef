import type { Levels } from './levels.ts';

/** A rank correlation and over how many pairs. */
export type RankCorrelation = { readonly rho: number; readonly pairs: number };

type Window = Readonly<Record<'lag' | 'shift' | 'from' | 'to' | 'minPairs', number>>;

/** One side of the pairs: the level of each, how often each level occurs, and its rank. */
type Side = { readonly at: Int16Array; readonly counts: Int32Array; readonly ranks: Int32Array };

const createSide = (pairs: number): Side => ({
  at: new Int16Array(pairs),
  counts: new Int32Array(pairs),
  ranks: new Int32Array(pairs),
});

/**
 * Ranks each level by how often it occurs: twice its average rank, less the mean of all, so that they are whole numbers.
 * Answers the sum of their squares over the pairs; 0 for a constant side.
 */
const rank = ({ counts, ranks }: Side, levels: number, pairs: number): number => {
  let [before, squares] = [0, 0];
  for (let level = 0; level < levels; level++) {
    const count = counts[level] ?? 0;
    const fromMean = 2 * before + count - pairs;
    ranks[level] = fromMean;
    squares += count * fromMean * fromMean;
    before += count;
  }
  return squares;
};

/**
 * Makes a function that computes Spearman's rho with average ranks over the pairs `(x[t - lag], y[(t + shift) mod n])`, `t`
 * from `from` to before `to`, of which both are known: null with fewer than `minPairs` pairs or with one side constant. It
 * is called thousands of times for series of at most `days` days, so that its room is made once.
 */
export const createRankCorrelation = (days: number) => {
  const [xs, ys] = [createSide(days), createSide(days)];
  const collect = (x: Levels, y: Levels, { lag, shift, from, to }: Window): number => {
    let pairs = 0;
    for (let t = Math.max(from, lag); t < to; t++) {
      const other = t + shift;
      const [a, b] = [x.at[t - lag] ?? -1, y.at[other < to ? other : other - to] ?? -1];
      if (a < 0 || b < 0) continue;
      xs.at[pairs] = a;
      ys.at[pairs] = b;
      xs.counts[a] = (xs.counts[a] ?? 0) + 1;
      ys.counts[b] = (ys.counts[b] ?? 0) + 1;
      pairs += 1;
    }
    return pairs;
  };
  return (x: Levels, y: Levels, window: Window): RankCorrelation | null => {
    xs.counts.fill(0, 0, x.count);
    ys.counts.fill(0, 0, y.count);
    const pairs = collect(x, y, window);
    if (pairs < window.minPairs) return null;
    const spread = Math.sqrt(rank(xs, x.count, pairs) * rank(ys, y.count, pairs));
    if (spread === 0) return null;
    let together = 0;
    for (let i = 0; i < pairs; i++)
      together += (xs.ranks[xs.at[i] ?? 0] ?? 0) * (ys.ranks[ys.at[i] ?? 0] ?? 0);
    return { rho: together / spread, pairs };
  };
};
