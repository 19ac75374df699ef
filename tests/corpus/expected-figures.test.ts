import { beforeAll, describe, expect, it } from 'vitest';
import {
  type DescribedActivity,
  type DescribedFile,
  describeCorpusFile,
} from '#tests/support/describe-corpus.ts';
import { ofRealFiles, readTable } from '#tests/support/read-corpus.ts';
import { figureDifferences } from './expected-differences.ts';
import { notInSinew, quantities } from './expected-quantities.ts';

const rows = readTable('expected.tsv');
type Row = (typeof rows)[number];

const legs: Readonly<Record<string, string>> = { swim: 'swimming', ride: 'cycling', run: 'running' };
const sportOf: Readonly<Record<string, string>> = {
  run: 'running',
  Running: 'running',
  TrailRunning: 'running',
  Treadmill: 'running',
  IndoorRunning: 'running',
  Cycling: 'cycling',
  Biking: 'cycling',
  Swimming: 'swimming',
  OpenWaterSwimming: 'swimming',
  Other: 'other',
};

const keyOf = (row: Row): string => `${row['path']} ${row['quantity']} ${row['value']}`;
const bareName = (row: Row): string => (row['quantity'] ?? '').replace(/^(?:swim|ride|run)\./, '');
const quantityOf = (row: Row) => quantities[row['canon'] ?? ''] ?? quantities[bareName(row)];

/** The activity that a row speaks of: a leg of a multi-sport file by its name, else the first. */
const activityFor = (row: Row, activities: readonly DescribedActivity[]): DescribedActivity | undefined => {
  const leg = /^(swim|ride|run)\./.exec(row['quantity'] ?? '')?.[1];
  return leg === undefined ? activities[0] : activities.find(({ decoded }) => decoded.sport === legs[leg]);
};

type Verdict = 'agrees' | 'differs' | 'not in Sinew';

const compareNumber = (row: Row, activity: DescribedActivity | undefined): Verdict => {
  const quantity = quantityOf(row);
  if (quantity === undefined) {
    return notInSinew.some((name) => bareName(row).startsWith(name)) ? 'not in Sinew' : 'differs';
  }
  if (activity === undefined) return 'differs';
  const value = Number(row['canon_value'] || row['value']);
  const near = quantity
    .ours(activity)
    .some((ours) => ours !== null && Math.abs(ours - value) <= quantity.within(value));
  return near ? 'agrees' : 'differs';
};

const judge = (row: Row, file: DescribedFile): Verdict => {
  const name = bareName(row);
  if (name === 'has_times')
    return file.kind === 'refused' && file.code === 'file-without-time' ? 'agrees' : 'differs';
  const activities = file.kind === 'activities' ? file.activities : [];
  if (name === 'must_fail' || name.startsWith('strict read must fail')) {
    const mended = activities.some(({ decoded }) => decoded.repairs.length > 0);
    return file.kind === 'refused' || mended ? 'agrees' : 'differs';
  }
  const activity = activityFor(row, activities);
  if (row['canon'] === 'sport') {
    return activity?.decoded.sport === (sportOf[row['canon_value'] ?? ''] ?? row['canon_value'])
      ? 'agrees'
      : 'differs';
  }
  return compareNumber(row, activity);
};

describe('every figure that other projects assert of real files', () => {
  const verdicts: { readonly key: string; readonly verdict: Verdict }[] = [];
  beforeAll(async () => {
    for (const [path, ofFile] of Map.groupBy(rows, (row) => row['path'] ?? '')) {
      const file = await describeCorpusFile(path);
      for (const row of ofFile) verdicts.push({ key: keyOf(row), verdict: judge(row, file) });
    }
  });

  const keysWith = (verdict: Verdict): string[] =>
    verdicts.filter((row) => row.verdict === verdict).map(({ key }) => key);

  it('is looked at, and what differs is listed with its reason', () => {
    const differing = keysWith('differs');
    console.info('figures of other projects', {
      rows: verdicts.length,
      agree: keysWith('agrees').length,
      listed: differing.length,
      notInSinew: keysWith('not in Sinew').length,
    });
    expect(verdicts).toHaveLength(rows.length);
    expect(differing.filter((key) => !figureDifferences.has(key))).toEqual([]);
  });

  it('is listed only where it differs', () => {
    const differing = new Set(keysWith('differs'));
    expect([...ofRealFiles(figureDifferences).keys()].filter((key) => !differing.has(key))).toEqual([]);
  });
});
