import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerFunctions } from '#tests/vectors/answer-functions.ts';

type Vector = {
  readonly name: string;
  readonly fn: keyof typeof answerFunctions;
  /** JSON in the shape of its function: which one is not known to the types. */
  readonly input: never;
  readonly expected: unknown;
  readonly tol: number;
};

const vectors: readonly Vector[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../vectors/answer.json'), 'utf8'),
);

/** The same value with every number replaced by a matcher of its neighbourhood. */
const near = (value: unknown, tolerance: number): unknown => {
  if (typeof value === 'number') return expect.closeTo(value, -Math.log10(tolerance));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, leaf]) => [name, near(leaf, tolerance)]));
};

describe('the vectors of an answer', () => {
  for (const { name, fn, input, expected, tol } of vectors) {
    it(`${fn}: ${name}`, () => {
      expect(answerFunctions[fn](input)).toEqual(near(expected, tol));
    });
  }

  it('name every function', () => {
    expect(new Set<string>(vectors.map(({ fn }) => fn))).toEqual(new Set(Object.keys(answerFunctions)));
  });
});
