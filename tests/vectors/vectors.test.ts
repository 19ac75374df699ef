import { describe, expect, it } from 'vitest';
import { printDifference } from '#tests/support/differences.ts';
import { functionsNotFollowed, isListedVector, reason } from './not-followed.ts';
import { ownVectors, readVectors, runVector } from './run-vectors.ts';

const files = [...readVectors(ownVectors)];

describe.each(files)('the vectors of %s', (_, vectors) => {
  it.for(vectors.map((vector) => [`${vector.fn}: ${vector.name}`, vector] as const))(
    '%s',
    ([, vector], { skip }) => {
      const found = runVector(vector).map(printDifference);
      if (found.length > 0 && isListedVector(vector)) skip(reason);
      expect(found).toEqual([]);
    },
  );
});

describe('the list of what is not followed', () => {
  it('names nothing that agrees, and nothing that does not exist', () => {
    const all = files.flatMap(([, vectors]) => vectors);
    const differing = new Set(all.filter((vector) => runVector(vector).length > 0).map(({ fn }) => fn));
    expect(functionsNotFollowed.filter((fn) => !differing.has(fn))).toEqual([]);
  });
});
