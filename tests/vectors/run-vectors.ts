import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Difference, differences } from '#tests/support/differences.ts';
import { reportAgreement } from '#tests/support/report-agreement.ts';
import { notNeeded, vectorFunctions } from './functions/index.ts';
import { isListedVector } from './not-followed.ts';

/**
 * One expected value: a function of the science, its input in the shape that the function reads, and what must come
 * out, numbers within `tol`.
 */
export type Vector = {
  readonly name: string;
  readonly fn: string;
  readonly input: never;
  readonly expected: unknown;
  readonly tol: number;
};

/** The vectors that come with the project. */
export const ownVectors = import.meta.dirname;

/** The vectors of every JSON file of a folder that holds a list, by file, but for functions that are not needed. */
export const readVectors = (folder: string): ReadonlyMap<string, readonly Vector[]> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .map((name): [string, Vector[]] => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))])
      .filter(([, vectors]) => Array.isArray(vectors))
      .map(([name, vectors]) => [name, vectors.filter(({ fn }) => !notNeeded.includes(fn))]),
  );

/** Where the core differs from a vector; empty when it agrees. */
export const runVector = ({ fn, input, expected, tol }: Vector): readonly Difference[] => {
  const run = vectorFunctions[fn];
  if (run === undefined) return [{ path: fn, expected, actual: 'no function of the core answers this' }];
  try {
    return differences(run(input), expected, tol, fn);
  } catch (error) {
    return [{ path: fn, expected, actual: String(error) }];
  }
};

const main = (folder: string): void => {
  process.exitCode = reportAgreement(
    [...readVectors(folder)].flatMap(([file, vectors]) =>
      vectors.map((vector) => ({
        name: `${file}: ${vector.name}`,
        found: runVector(vector),
        isKnown: folder === ownVectors && isListedVector(vector),
      })),
    ),
  );
};

if (import.meta.main) main(resolve(process.argv[2] ?? ownVectors));
