import type { Column } from '#src/core/domain/signal.ts';

/** Seconds of an unbroken, self-consistent stretch from which it is believed whatever its neighbours say. */
const believableStretchSeconds = 60;

type Chain = { readonly first: number; readonly last: number };

const chainsOf = (known: readonly number[], agree: (a: number, b: number) => boolean): Chain[] => {
  const chains: Chain[] = [];
  let first = 0;
  for (let k = 1; k <= known.length; k += 1) {
    if (k < known.length && agree(known[k - 1] as number, known[k] as number)) continue;
    chains.push({ first, last: k - 1 });
    first = k;
  }
  return chains;
};

const longest = (chains: readonly Chain[], seconds: (chain: Chain) => number): number => {
  let best = 0;
  for (let c = 1, { length } = chains; c < length; c += 1) {
    if (seconds(chains[c] as Chain) > seconds(chains[best] as Chain)) best = c;
  }
  return best;
};

/**
 * Whether each known value of a column agrees with the one before, as it does in a sound recording: then nothing leaps.
 *
 * @param agree as of {@link findLeaps}.
 */
export const agreesThroughout = (
  column: Column,
  agree: (earlier: number, later: number) => boolean,
): boolean => {
  let last = -1;
  for (let i = 0, { length } = column; i < length; i += 1) {
    if (Number.isNaN(column[i])) continue;
    if (last >= 0 && !agree(last, i)) return false;
    last = i;
  }
  return true;
};

/** The indices of the known values of a column, ascending. */
export const knownIndices = (column: Column): number[] => {
  const known: number[] = [];
  for (let i = 0, { length } = column; i < length; i += 1) if (!Number.isNaN(column[i])) known.push(i);
  return known;
};

/**
 * Finds the samples that leap away from their neighbours. Samples are chained while each agrees with the
 * one before; chains of a minute or more are believed (with none, the longest is), a shorter one only when
 * it agrees with the nearest believed sample before it, or after it where there is none before.
 * One pass: the cost grows with the samples only.
 *
 * @param known indices of the samples that have a value, ascending.
 * @param secondsAt seconds at an index.
 * @param agree may the samples at two indices belong to one recording?
 * @returns the indices to drop, ascending.
 */
export const findLeaps = (
  known: readonly number[],
  secondsAt: (index: number) => number,
  agree: (earlier: number, later: number) => boolean,
): number[] => {
  const chains = chainsOf(known, agree);
  if (chains.length <= 1) return [];
  const at = (k: number): number => known[k] as number;
  const seconds = (chain: Chain): number => secondsAt(at(chain.last)) - secondsAt(at(chain.first));
  const anchor = longest(chains, seconds);
  const kept = chains.map((chain, c) => c === anchor || seconds(chain) >= believableStretchSeconds);
  const firstAnchor = kept.indexOf(true);
  // Forwards from the first believed chain, then backwards to the start of the recording.
  let last = (chains[firstAnchor] as Chain).last;
  for (let c = firstAnchor + 1; c < chains.length; c += 1) {
    const chain = chains[c] as Chain;
    kept[c] = kept[c] === true || agree(at(last), at(chain.first));
    if (kept[c]) last = chain.last;
  }
  let next = (chains[firstAnchor] as Chain).first;
  for (let c = firstAnchor - 1; c >= 0; c -= 1) {
    const chain = chains[c] as Chain;
    kept[c] = agree(at(chain.last), at(next));
    if (kept[c]) next = chain.first;
  }
  return chains.flatMap((chain, c) => (kept[c] ? [] : known.slice(chain.first, chain.last + 1)));
};
