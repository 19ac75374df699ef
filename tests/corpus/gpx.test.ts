import { beforeEach, describe, expect, it } from 'vitest';
import { isFailure } from '#src/core/domain/failure.ts';
import { measureDecoded } from '#tests/support/measure-decoded.ts';
import { decodeCorpusFile } from '#tests/support/open-corpus.ts';
import { corpusFiles, needsRealFiles, readTable } from '#tests/support/read-corpus.ts';

const manifest = readTable('manifest.tsv').filter((row) => row['format'] === 'gpx');
const facts = readTable('expected.tsv').filter(
  (row) => row['path']?.startsWith('gpx/') && row['class'] === 'file-fact' && row['check'] !== 'DIFFERS',
);

/** How far our measure may lie from what another project's test asserts, and why. */
const tolerance: Readonly<Record<string, (value: number) => number>> = {
  // They measure on an ellipsoid or with another radius, and some round to metres.
  distance_m: (value) => value * 0.005,
  // They count the last record too, or stop at a second of their own.
  elapsed_s: (value) => Math.max(10, value * 0.005),
  avg_cadence_rpm: () => 1,
  max_cadence_rpm: () => 1,
  avg_hr_bpm: () => 1,
  max_hr_bpm: () => 1,
};
// Its times jump to and fro over two weeks; the earliest is said here, the first there.
const ambiguousStart = 'gpx/dougfales__gpx/one_segment_mixed_times.gpx';
const sportWords: Readonly<Record<string, string>> = { Running: 'running', run: 'running' };

describe('the GPX files', () => {
  it.each(corpusFiles('gpx'))(
    '%s gives activities or a failure that we know, never a crash',
    async (path) => {
      try {
        const activities = await decodeCorpusFile(path);
        expect(activities.length).toBeGreaterThan(0);
        for (const activity of activities) {
          expect(activity.startMs).not.toBeNull();
          expect(activity.records.length).toBeGreaterThan(0);
        }
      } catch (error) {
        if (!isFailure(error)) throw error;
        expect(['file-not-an-activity', 'file-without-time', 'file-truncated']).toContain(error.code);
      }
    },
  );

  it.each(
    manifest
      .filter(
        (row) =>
          Number(row['records']) > 0 && !/\bno time\b|bad-year/.test(`${row['notes']} ${row['group']}`),
      )
      .map((row) => [row['path'] ?? '', row] as const),
  )('%s has the records and the start that an independent reading found', async (path, row) => {
    const activities = await decodeCorpusFile(path);
    const records = activities.reduce((sum, activity) => sum + activity.records.length, 0);
    expect(Math.abs(records - Number(row['records']))).toBeLessThanOrEqual(1);
    if (path === ambiguousStart) return;
    const starts = activities.map((activity) => activity.startMs ?? Number.NaN);
    const stated = Date.parse(row['start_utc'] ?? '');
    expect(starts.some((start) => Math.abs(start - stated) < 1000)).toBe(true);
  });
});

describe('what other projects assert of GPX files', () => {
  const cases = facts.map(
    (row) => [row['path'] ?? '', row['canon'] ?? '', row['canon_value'] ?? ''] as const,
  );

  it.each(cases)('%s: %s is %s', async (path, quantity, value) => {
    const [activity] = await decodeCorpusFile(path);
    if (activity === undefined) throw new Error('nothing decoded');
    if (quantity === 'sport') {
      expect(activity.sport).toBe(sportWords[value] ?? value);
      return;
    }
    const measured = measureDecoded(activity)[quantity] ?? Number.NaN;
    // GPX states no timer time and no summary: what is not in the file is not compared.
    if (Number.isNaN(measured) || tolerance[quantity] === undefined) return;
    expect(Math.abs(measured - Number(value))).toBeLessThanOrEqual(tolerance[quantity](Number(value)));
  });
});

describe('years written from milliseconds', () => {
  beforeEach(needsRealFiles);

  it('are brought back into this century', async () => {
    const paths = manifest.filter((row) => row['group'] === 'bad-year').map((row) => row['path'] ?? '');
    expect(paths).toHaveLength(4);
    for (const path of paths) {
      const [activity] = await decodeCorpusFile(path);
      expect(
        activity?.repairs.map(({ id }) => id),
        path,
      ).toEqual(['time-scaled']);
      // Their file names are 2^63 − 1 minus the start in milliseconds.
      const named = Number(9_223_372_036_854_775_807n - BigInt(/(\d{19})/.exec(path)?.[1] ?? '0'));
      expect(Math.abs((activity?.startMs ?? 0) - named), path).toBeLessThan(30 * 60_000);
      const times = [...(activity?.records.timeMs ?? [])];
      expect(
        times.every((ms, index) => index === 0 || ms > (times[index - 1] as number)),
        path,
      ).toBe(true);
    }
  });
});
