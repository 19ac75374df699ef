import { describe, expect, it } from 'vitest';
import { emptySummary } from '#src/core/domain/decoded-activity.ts';
import { isFailure } from '#src/core/domain/failure.ts';
import { measureDecoded } from '#tests/support/measure-decoded.ts';
import { decodeCorpusFile } from '#tests/support/open-corpus.ts';
import { corpusFiles, readTable } from '#tests/support/read-corpus.ts';

const manifest = readTable('manifest.tsv').filter((row) => row['format'] === 'tcx');
const facts = readTable('expected.tsv').filter(
  (row) => row['path']?.startsWith('tcx/') && row['class'] === 'file-fact' && row['check'] !== 'DIFFERS',
);
const sportWords: Readonly<Record<string, string>> = {
  run: 'running',
  IndoorRunning: 'running',
  Running: 'running',
  Biking: 'cycling',
  Other: 'other',
};

describe('the TCX files', () => {
  it.each(corpusFiles('tcx'))(
    '%s gives activities or a failure that we know, never a crash',
    async (path) => {
      try {
        expect((await decodeCorpusFile(path)).length).toBeGreaterThan(0);
      } catch (error) {
        if (!isFailure(error)) throw error;
        expect(error.code).toBe('file-not-an-activity');
      }
    },
  );

  const read = manifest.filter((row) => Number(row['records']) > 0);
  it.each(read.map((row) => [row['path'] ?? '', row] as const))(
    '%s has the sport, start and timer that an independent reading found',
    async (path, row) => {
      const [activity] = await decodeCorpusFile(path);
      expect(activity?.sport).toBe(sportWords[row['sport'] ?? '']);
      expect(Math.abs((activity?.startMs ?? 0) - Date.parse(row['start_utc'] ?? ''))).toBeLessThan(1000);
      if (row['timer_s'] !== '') {
        // The sum of all laps: elapsed time where some of them are pauses, which that reading counts too.
        const { elapsedSeconds, timerSeconds } = activity?.summary ?? emptySummary;
        expect(elapsedSeconds ?? timerSeconds).toBeCloseTo(Number(row['timer_s']), 0);
      }
      expect(Math.abs((activity?.records.length ?? 0) - Number(row['records']))).toBeLessThanOrEqual(18);
    },
  );
});

describe('what other projects assert of TCX files', () => {
  const tolerance: Readonly<Record<string, number>> = {
    distance_m: 1,
    elapsed_s: 5,
    timer_s: 5,
    avg_cadence_rpm: 1,
    max_cadence_rpm: 1,
    avg_hr_bpm: 1,
    max_hr_bpm: 1,
  };
  const cases = facts.map(
    (row) => [row['path'] ?? '', row['canon'] ?? '', row['canon_value'] ?? ''] as const,
  );

  it.each(cases)('%s: %s is %s', async (path, quantity, value) => {
    const [activity] = await decodeCorpusFile(path);
    if (activity === undefined) throw new Error('nothing decoded');
    if (quantity === 'sport') {
      expect(activity.sport).toBe(sportWords[value]);
      return;
    }
    const measured = measureDecoded(activity)[quantity] ?? Number.NaN;
    expect(Math.abs(measured - Number(value))).toBeLessThanOrEqual(tolerance[quantity] ?? 0);
  });
});

describe('the same run in several files', () => {
  const groups = new Map<string, string[]>();
  for (const row of readTable('same-activity.tsv')) {
    groups.set(row['group'] ?? '', [...(groups.get(row['group'] ?? '') ?? []), row['path'] ?? '']);
  }
  const mixed = [...groups].filter(
    ([, paths]) => paths.length > 1 && paths.some((path) => !path.startsWith('fit/')),
  );

  it.each(mixed)('of group %s starts at the same time and covers the same distance', async (_, paths) => {
    const read = await Promise.all(paths.map(async (path) => (await decodeCorpusFile(path))[0]));
    const starts = read.map((activity) => activity?.startMs ?? Number.NaN);
    expect(Math.max(...starts) - Math.min(...starts)).toBeLessThan(60_000);
    const meters = read.map((activity) =>
      activity === undefined ? Number.NaN : (measureDecoded(activity)['distance_m'] as number),
    );
    // A path along positions is up to 2.2 % off what the watch states for the same run.
    expect(Math.max(...meters) / Math.min(...meters)).toBeLessThan(1.03);
  });
});
