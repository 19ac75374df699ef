import { describe, expect, it } from 'vitest';
import { readSharedScience, sharedVectorFiles } from './read-shared.ts';
import { testedElsewhere, vectorFunctions } from './vector-functions.ts';
import type { Input } from './vector-inputs.ts';

type Vector = {
  readonly name: string;
  readonly fn: string;
  readonly input: Input;
  readonly expected: unknown;
  readonly tol: number;
};

/** Compares two answers leaf by leaf; numbers within the vector's own tolerance. */
const expectClose = (actual: unknown, expected: unknown, tolerance: number, path: string): void => {
  if (typeof expected === 'number') {
    expect(actual, path).toBeTypeOf('number');
    expect(Math.abs((actual as number) - expected), path).toBeLessThanOrEqual(tolerance);
  } else if (Array.isArray(expected)) {
    expect(actual, path).toHaveLength(expected.length);
    for (const [i, value] of expected.entries()) {
      expectClose((actual as unknown[])[i], value, tolerance, `${path}[${i}]`);
    }
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [name, value] of Object.entries(expected)) {
      expectClose((actual as Input)[name], value, tolerance, `${path}.${name}`);
    }
  } else {
    expect(actual, path).toBe(expected);
  }
};

const files = sharedVectorFiles();

describe.skipIf(files.length === 0)('the shared science vectors', () => {
  for (const file of files) {
    describe(file, () => {
      const vectors = readSharedScience(`vectors/${file}`);
      // Further files beside the vectors (benchmarks of others) hold no list.
      if (!Array.isArray(vectors)) return;
      for (const { name, fn, input, expected, tol } of vectors as Vector[]) {
        // Triage belongs to the risk room, whose tests run its vectors.
        if (testedElsewhere.includes(fn)) continue;
        it(`${fn}: ${name}`, () => {
          const run = vectorFunctions[fn];
          if (run === undefined) throw new Error(`no function of the project answers "${fn}"`);
          expectClose(run(input), expected, tol, fn);
        });
      }
    });
  }
});
