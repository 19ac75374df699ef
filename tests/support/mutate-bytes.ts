const joinBytes = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));

export type Random = () => number;

/** mulberry32: a small generator of uniform numbers, the same for the same seed. */
export const createRandom = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A whole number from 0 up to a limit. */
export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

type Mutation = (bytes: Uint8Array, other: Uint8Array, random: Random) => Uint8Array;

const cut: Mutation = (bytes, _, random) => bytes.slice(0, below(random, bytes.length));
const flip: Mutation = (bytes, _, random) => {
  const flipped = bytes.slice();
  for (let count = 1 + below(random, 8); count > 0; count--) {
    flipped[below(random, flipped.length)] = below(random, 256);
  }
  return flipped;
};
const splice: Mutation = (bytes, other, random) =>
  joinBytes(bytes.subarray(0, below(random, bytes.length)), other.subarray(below(random, other.length)));
const repeat: Mutation = (bytes, _, random) => {
  const from = below(random, bytes.length);
  const piece = bytes.subarray(from, from + 1 + below(random, 400));
  return joinBytes(bytes.subarray(0, from), piece, piece, piece, bytes.subarray(from));
};
const drop: Mutation = (bytes, _, random) => {
  const from = below(random, bytes.length);
  return joinBytes(bytes.subarray(0, from), bytes.subarray(from + 1 + below(random, 40)));
};
const mutations: readonly Mutation[] = [cut, flip, splice, repeat, drop];

/** Bytes cut, flipped, spliced with another file, repeated or dropped, one to three times over. */
export const mutate = (bytes: Uint8Array, pick: () => Uint8Array, random: Random): Uint8Array => {
  let mutated = bytes;
  for (let times = 1 + below(random, 3); times > 0 && mutated.length > 0; times--) {
    const mutation = mutations[below(random, mutations.length)] ?? cut;
    mutated = mutation(mutated, pick(), random);
  }
  return mutated;
};
