import { describe, expect, test } from 'vitest';
import type { DecodedSummary } from '#src/core/domain/decoded-activity.ts';
import { ofRealFiles, readTable } from '#tests/support/read-corpus.ts';
import { manifestDifferences, refusedFiles } from './fit-differences.ts';
import { decodeCorpusFile, isoTime, readWholeFile, recordsIn, summariesIn } from './fit-files.ts';

const rows = readTable('manifest.tsv').filter((row) => row['format'] === 'fit');
const byPath = rows.map((row) => ({ path: row['path'] ?? '', row }));

/** The manifest writes nothing or 0 where a session is silent. */
const stated = (cell: string | undefined): number => Number(cell ?? '') || 0;
const total = (summaries: readonly DecodedSummary[], quantity: keyof DecodedSummary): number =>
  summaries.reduce((sum, summary) => sum + (summary[quantity] ?? 0), 0);

const describeFile = async (path: string) => {
  const { activities } = await decodeCorpusFile(path);
  const messages = await readWholeFile(path);
  const summaries = summariesIn(messages);
  const transitions = messages
    .flatMap(({ sessions }) => sessions)
    .filter((one) => one['sport'] === 'transition');
  return { activities, summaries, records: recordsIn(messages), transitions: transitions.length };
};

describe('every real FIT file', () => {
  test.each(byPath)('$path gives activities or a failure in our own words', async ({ path }) => {
    const { activities, failure } = await decodeCorpusFile(path);
    expect(failure?.code).toBe(refusedFiles.get(path));
    expect(activities.length > 0).toBe(failure === null);
    for (const { records } of activities) {
      expect(records.timeMs.length).toBe(records.length);
      for (const column of Object.values(records.columns)) expect(column.length).toBe(records.length);
    }
  });

  test.each(byPath.filter(({ path }) => !refusedFiles.has(path)))(
    '$path says what the manifest says',
    async ({ path, row }) => {
      const { activities, summaries, records, transitions } = await describeFile(path);
      const differs = manifestDifferences.get(path) ?? {};
      expect(String(records)).toBe(differs['records'] ?? row['records']);
      expect(String(activities.length + transitions)).toBe(differs['activities'] ?? row['sessions']);
      expect(isoTime(activities[0]?.startMs)).toBe(differs['start_utc'] ?? row['start_utc']);
      if (differs['sums'] === 'two') return expect(summaries.length).toBe(2);
      expect(Math.abs(total(summaries, 'timerSeconds') - stated(row['timer_s']))).toBeLessThan(0.11);
      expect(Math.abs(total(summaries, 'distanceMeters') - stated(row['distance_m']))).toBeLessThan(0.11);
      if (summaries.length !== 1) return;
      const [only] = summaries;
      expect(Math.abs((only?.elapsedSeconds ?? 0) - stated(row['elapsed_s']))).toBeLessThan(0.11);
      expect(only?.averageHeartRateBpm ?? 0).toBe(stated(row['avg_hr']));
      expect(Math.trunc(only?.averageCadence ?? 0)).toBe(stated(row['avg_cadence_rpm']));
    },
  );

  test('is listed when it differs, and only then', () => {
    const paths = new Set(byPath.map(({ path }) => path));
    for (const path of [...ofRealFiles(refusedFiles).keys(), ...ofRealFiles(manifestDifferences).keys()])
      expect(paths.has(path)).toBe(true);
  });
});
