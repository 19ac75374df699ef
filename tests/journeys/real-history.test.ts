import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseInstant, startOfWeek } from '#src/core/domain/calendar.ts';
import { dayInZone } from '#src/core/domain/time-zone.ts';
import {
  corpusFiles,
  corpusHistory,
  corpusPath,
  inCorpus,
  readSessions,
} from '#tests/support/read-corpus.ts';
import { useTestService } from '#tests/support/test-service.ts';
import { zipBytes } from '#tests/support/zip-bytes.ts';

const { folder, timeZone } = corpusHistory;

type Row = { readonly day: string; readonly meters: number };

/** The running sessions that came as a summary with the files, by the runner's day. */
const readSummary = (names: ReadonlySet<string>): Row[] =>
  readSessions()
    .filter((row) => row['sport'] === 'running' && names.has(row['path']?.split('/').at(-1) ?? ''))
    .map((row) => ({
      day: dayInZone(parseInstant(row['start_utc'] ?? '') ?? Number.NaN, timeZone),
      meters: Number(row['distance_m']),
    }));

const sumBy = (rows: readonly Row[], keyOf: (day: string) => string): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const { day, meters } of rows) sums.set(keyOf(day), (sums.get(keyOf(day)) ?? 0) + meters);
  return sums;
};

describe('the history of a real runner', () => {
  it('sent as one takeout agrees with its own summary, week by week and year by year', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner({ timeZone });
    const paths = corpusFiles('fit').filter((path) => path.startsWith(folder));
    const entries = paths.map((path) => ({
      name: path.slice(folder.length),
      bytes: readFileSync(corpusPath(path)),
    }));
    const names = new Set(entries.map((entry) => entry.name));
    const sent = await service.call('POST', `/v1/runners/${runnerId}/uploads?filename=takeout.zip`, {
      raw: zipBytes(entries),
    });
    const id = sent.body['items']?.[0]?.['id'];
    await expect
      .poll(async () => (await service.call('GET', `/v1/uploads/${id}`)).body['status'], { timeout: 50_000 })
      .toBe('processed');
    const rows = readSummary(names);
    expect(rows.length).toBeGreaterThan(inCorpus(140, 5));
    const days = rows.map((row) => row.day).sort();
    const { body: load } = await service.call(
      'GET',
      `/v1/runners/${runnerId}/load?from=${days[0]}&to=${days.at(-1)}`,
    );
    const weeks = load['weeks'] as unknown as { weekStart: string; distanceMeters: number | null }[];
    const dayRows = load['days'] as unknown as { day: string; distanceMeters: number | null }[];
    for (const [weekStart, meters] of sumBy(rows, (day) => startOfWeek(day, 'monday'))) {
      const week = weeks.find((candidate) => candidate.weekStart === weekStart);
      expect(Math.abs((week?.distanceMeters ?? 0) - meters), weekStart).toBeLessThanOrEqual(0.001 * meters);
    }
    const years = sumBy(
      dayRows.map(({ day, distanceMeters }) => ({ day, meters: distanceMeters ?? 0 })),
      (day) => day.slice(0, 4),
    );
    for (const [year, meters] of sumBy(rows, (day) => day.slice(0, 4))) {
      expect(Math.abs((years.get(year) ?? 0) - meters), year).toBeLessThanOrEqual(0.001 * meters);
    }
  });
});
