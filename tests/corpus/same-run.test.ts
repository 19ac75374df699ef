import { beforeAll, describe, expect, it } from 'vitest';
import type { FormatId } from '#src/core/domain/decoded-activity.ts';
import { matchActivities } from '#src/core/features/match-activities.ts';
import { type DescribedActivity, describeCorpusFile } from '#tests/support/describe-corpus.ts';
import { inCorpus, ofRealFiles, readTable } from '#tests/support/read-corpus.ts';
import { refusedCopies, type SameRunQuantity, sameRunDifferences } from './same-run-differences.ts';

const groups = Map.groupBy(readTable('same-activity.tsv'), (row) => row['group'] ?? '');

type Copy = DescribedActivity & { readonly path: string };
type Pair = { readonly first: Copy; readonly copy: Copy };

const nearestToTheWatch: Readonly<Record<FormatId, number>> = {
  fit: 0,
  tcx: 1,
  gpx: 2,
  platform: 3,
  table: 4,
  manual: 5,
};

const pairs: Pair[] = [];
const refused = new Map<string, string>();

/** Legs of a file with several sessions are compared one by one. */
const pairUp = (copies: readonly (readonly Copy[])[]): Pair[] => {
  const [first = [], ...others] = copies.toSorted(
    ([a], [b]) =>
      nearestToTheWatch[a?.decoded.format ?? 'platform'] - nearestToTheWatch[b?.decoded.format ?? 'platform'],
  );
  return others.flatMap((legs) =>
    legs.flatMap((copy, leg) => (first[leg] === undefined ? [] : [{ first: first[leg], copy }])),
  );
};

const apart = (a: number, b: number): number => Math.abs(a - b) / Math.max(a, b);
const listed = ({ copy }: Pair, quantity: SameRunQuantity): boolean =>
  sameRunDifferences.has(`${copy.path} ${quantity}`);
const nameOf = ({ first, copy }: Pair): string => `${copy.path} against ${first.path}`;

/** The pairs that fail a check and are not listed; and that every listed one still fails it. */
const expectAgreement = (quantity: SameRunQuantity, agrees: (pair: Pair) => boolean | null): void => {
  const compared = pairs.filter((pair) => agrees(pair) !== null);
  const failing = compared.filter((pair) => agrees(pair) === false);
  expect(failing.filter((pair) => !listed(pair, quantity)).map(nameOf)).toEqual([]);
  expect(
    compared.filter((pair) => listed(pair, quantity) && agrees(pair)).map(nameOf),
    'listed without need',
  ).toEqual([]);
  console.info(`same run, ${quantity}: ${compared.length} compared, ${failing.length} listed`);
};

describe('the same run in several files, after the whole chain', () => {
  beforeAll(async () => {
    for (const rows of groups.values()) {
      const copies: Copy[][] = [];
      for (const { path = '' } of rows) {
        const described = await describeCorpusFile(path);
        if (described.kind === 'refused') refused.set(path, described.code);
        else copies.push(described.activities.map((activity) => ({ ...activity, path })));
      }
      pairs.push(...pairUp(copies));
    }
  });

  it('is read from every copy but those that are no activity', () => {
    expect(refused).toEqual(ofRealFiles(refusedCopies));
    expect(pairs.length).toBeGreaterThan(inCorpus(18, 3));
  });

  it('is recognised as one activity', () => {
    expectAgreement(
      'match',
      ({ first, copy }) =>
        matchActivities(
          { identity: null, features: first.features },
          { identity: null, features: copy.features },
        ).same,
    );
  });

  it('covers the same distance within 1 %', () => {
    expectAgreement('distance', ({ first, copy }) => {
      const [a, b] = [first.features.distanceMeters, copy.features.distanceMeters];
      return a === null || b === null ? null : apart(a, b) <= 0.01;
    });
  });

  it('moves for the same time within 2 %', () => {
    expectAgreement(
      'moving',
      ({ first, copy }) => apart(first.features.movingSeconds, copy.features.movingSeconds) <= 0.02,
    );
  });

  it('has the same cadence within one step a minute', () => {
    const known = pairs.filter(
      ({ first, copy }) =>
        first.features.cadence.averageSpm !== null || copy.features.cadence.averageSpm !== null,
    );
    expect(known.length).toBeGreaterThanOrEqual(inCorpus(7, 4));
    for (const pair of known) {
      const [a, b] = [pair.first.features.cadence.averageSpm, pair.copy.features.cadence.averageSpm];
      expect(Math.abs((a ?? Number.NaN) - (b ?? Number.NaN)), nameOf(pair)).toBeLessThanOrEqual(1);
    }
  });
});
