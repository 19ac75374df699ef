/** Pseudo-random numbers, the same in every run. */
export type SeededRandom = {
  /** Uniform in [0, 1). */
  readonly uniform: () => number;
  /** Normal, mean 0 and standard deviation 1. */
  readonly normal: () => number;
  /** Whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
};

/**
 * 32 bits of a text by FNV-1a (Fowler, Noll, Vo): the same story gives the same seed.
 *
 * @example
 * seedFromText(''); // 2166136261
 */
export const seedFromText = (text: string): number => {
  let hash = 2_166_136_261;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  }
  return hash >>> 0;
};

/**
 * Mulberry32 (Tommy Ettinger, public domain): a 32-bit state and a period of 2³². Integer arithmetic only, so
 * every machine gives the same numbers. The normal distribution is the sum of twelve uniform numbers less six
 * (Irwin–Hall), for the same reason: no logarithm, no cosine.
 *
 * @example
 * seededRandom('a').uniform() === seededRandom('a').uniform(); // true
 */
export const seededRandom = (seed: string): SeededRandom => {
  let state = seedFromText(seed);
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = (): number => {
    let sum = -6;
    for (let draw = 0; draw < 12; draw += 1) sum += uniform();
    return sum;
  };
  return { uniform, normal, whole: (from, to) => from + Math.floor(uniform() * (to - from + 1)) };
};

/** A value that wanders around 0 with a standard deviation of about 1, correlated over `memory` steps. */
export const wander = (random: SeededRandom, memory: number): (() => number) => {
  const keep = 1 - 1 / memory;
  const push = Math.sqrt(1 - keep * keep);
  let value = random.normal();
  return () => {
    value = keep * value + push * random.normal();
    return value;
  };
};
