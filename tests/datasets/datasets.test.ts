import { setTimeout } from 'node:timers/promises';
import { parquetMetadata } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { datasets } from '#src/http/datasets/datasets.ts';
import { fileId, fitFile, record, session } from '#tests/support/fit-bytes.ts';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';
import { fetchExport, readCsv, readNdjson, readParquet, type TableRow } from './read-table.ts';

const DAY_SECONDS = 86_400;

/** A run of so many minutes that begins so many days after 2025-01-01T00:00Z. */
const run = (days: number, minutes: number, serial: number): Uint8Array => {
  const [from, seconds] = [Math.round(days * DAY_SECONDS), minutes * 60];
  return fitFile([
    fileId({ serial }),
    ...Array.from({ length: seconds + 1 }, (_, s) =>
      record({ seconds: from + s, heartRate: 140 + (s % 20), cadence: 82, distance: 300 * s, speed: 3000 }),
    ),
    session({ from, seconds, more: [[9, 'uint32', 300 * seconds]] }),
  ]);
};

const idOf = (upload: Body): string => String(upload['activityIds']?.[0]);

/** Two runners with runs, one of which goes on past midnight, with check-ins and saved assessments. */
const fill = async (service: TestService) => {
  const anna = await service.createRunner({ externalId: 'anna', heightMeters: 1.7, birthYear: 1990 });
  const ben = await service.createRunner({ externalId: '=ben', timeZone: 'Pacific/Auckland' });
  const activityIds: string[] = [];
  for (const [index, day] of [0.3, 2.99, 3.005, 5.5].entries())
    activityIds.push(idOf(await service.upload(anna, run(day, 20, 100 + index))));
  activityIds.push(idOf(await service.upload(ben, run(1.2, 30, 200))));
  const checkIn = await service.call('POST', `/v1/runners/${anna}/check-ins`, {
    body: {
      day: '2025-01-04',
      region: 'calf',
      side: 'left',
      tightness: 4,
      signs: { tingling: false, swelling: true },
      ostrc: [1, 2, null, 0],
      wellness: { sleep: 3 },
      bridge: [20, 25],
      conditions: { diabetes: true },
      examined: { day: '2025-01-03', region: 'calf' },
      note: '=HYPERLINK("http://x"),\n"quoted"',
    },
  });
  expect(checkIn.status).toBe(201);
  const saved = async (): Promise<number> =>
    readNdjson(await (await fetchExport(service, 'assessments')).text()).length;
  await expect.poll(saved).toBeGreaterThanOrEqual(2);
  return { anna, ben, activityIds };
};

const rowsOf = async (service: TestService, path: string): Promise<TableRow[]> => {
  const response = await fetchExport(service, path);
  expect(response.status).toBe(200);
  return readNdjson(await response.text());
};

const fieldAt = (answer: Body, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Body | null)?.[key] ?? null, answer);

describe('an export across runners', () => {
  it('holds the same rows in every format, with the columns that are documented', async () => {
    const service = await useTestService();
    const { anna, ben } = await fill(service);
    for (const { name, columns } of datasets) {
      const names = columns.map((column) => column.name);
      const typeOf = new Map(columns.map((column) => [column.name, column.type]));
      const rows = await rowsOf(service, name);
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(rows.map((row) => row['runnerId']))).toEqual(
        new Set(name === 'check-ins' ? [anna] : [anna, ben]),
      );
      for (const row of rows) expect(Object.keys(row)).toEqual(names);

      const csv = await fetchExport(service, `${name}?format=csv`);
      expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
      expect(csv.headers.get('content-disposition')).toBe(`attachment; filename="${name}.csv"`);
      const texts = readCsv(await csv.text());
      const asText = (value: unknown): string | null => {
        if (value === null) return null;
        return typeof value === 'string' && value.startsWith('=') ? `'${value}` : String(value);
      };
      expect(texts).toEqual(
        rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([key, value]) => [key, asText(value)])),
        ),
      );

      const parquet = await fetchExport(service, `${name}?format=parquet`);
      expect(parquet.headers.get('content-type')).toBe('application/vnd.apache.parquet');
      const bytes = await parquet.arrayBuffer();
      const written = await readParquet(bytes);
      const asParquet = (key: string, value: unknown): unknown =>
        value !== null && typeOf.get(key) === 'day' ? `${String(value)}T00:00:00.000Z` : value;
      expect(written).toEqual(
        rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([key, value]) => [key, asParquet(key, value)])),
        ),
      );
      const { key_value_metadata: metadata = [] } = parquetMetadata(bytes);
      expect(JSON.parse(metadata.find(({ key }) => key === 'columns')?.value ?? '')).toEqual(columns);
    }
  });

  it('shows of an activity and a check-in what the API itself answers', async () => {
    const service = await useTestService();
    const { anna, activityIds } = await fill(service);
    const columnsOf = (name: string) => datasets.find((dataset) => dataset.name === name)?.columns ?? [];
    const rows = await rowsOf(service, 'activities');
    expect(rows.map((row) => row['id'])).toEqual(activityIds);
    for (const row of rows) {
      const { body } = await service.call('GET', `/v1/activities/${String(row['id'])}`);
      for (const { name, from } of columnsOf('activities'))
        if (name !== 'externalId') expect([name, row[name]]).toEqual([name, fieldAt(body, from)]);
    }
    expect(rows[1]?.['outingId']).toBe(rows[2]?.['outingId']);

    const [checkIn] = await rowsOf(service, 'check-ins');
    const answered = (await service.call('GET', `/v1/runners/${anna}/check-ins`)).body['items']?.[0] as Body;
    expect(checkIn).toMatchObject({
      externalId: 'anna',
      signsTingling: false,
      signsSwelling: true,
      signsFever: null,
      ostrcParticipation: 1,
      ostrcPerformance: null,
      bridgeLeftRepetitions: 20,
      conditionsDiabetes: true,
      examinedDay: '2025-01-03',
      note: answered['note'],
      triageLevel: answered['triage']?.['level'],
    });
  });

  it('sums up days as GET …/load does, each once, up to today and from the first activity', async () => {
    const service = await useTestService();
    const { anna } = await fill(service);
    const rows = await rowsOf(service, `days?runnerId=${anna}&to=2025-02-10`);
    const { body } = await service.call('GET', `/v1/runners/${anna}/load?from=2025-01-01&to=2025-02-10`);
    const shown = rows.map(({ runnerId: _r, externalId: _e, loadSource: _s, loadUnit: _u, ...day }) => day);
    expect(shown).toEqual(body['days']);
    expect(rows[0]).toMatchObject({ loadSource: body['series']?.['source'], externalId: 'anna' });
    expect(shown.find(({ day }) => day === '2025-01-03')).toMatchObject({ runs: 1, recordings: 2 });
    const all = await rowsOf(service, `days?runnerId=${anna}&from=1990-01-01&to=2090-01-01`);
    expect(all[0]?.['day']).toBe('2025-01-01');
    expect(new Set(all.map(({ day }) => day)).size).toBe(all.length);
    expect(String(all.at(-1)?.['day']) <= new Date().toISOString().slice(0, 10)).toBe(true);
  });

  it('holds every record of a stream', async () => {
    const service = await useTestService();
    const { activityIds } = await fill(service);
    const rows = await rowsOf(service, 'streams');
    expect(rows).toHaveLength(4 * 1201 + 1801);
    const [id = ''] = activityIds;
    const { body } = await service.call('GET', `/v1/activities/${id}/streams?points=2000`);
    const own = rows.filter(({ activityId }) => activityId === id);
    expect(own.map(({ timeSeconds }) => timeSeconds)).toEqual(
      body['signals']?.['heartRate']?.['timeSeconds'],
    );
    expect(own.map(({ heartRateBpm }) => heartRateBpm)).toEqual(body['signals']?.['heartRate']?.['values']);
    expect(own.map(({ cadenceSpm }) => cadenceSpm)).toEqual(body['signals']?.['cadence']?.['values']);
    expect(new Set(own.map(({ powerWatts }) => powerWatts))).toEqual(new Set([null]));
  });

  it('is narrowed by runner, day and change', async () => {
    const service = await useTestService();
    const { anna, ben } = await fill(service);
    const count = async (path: string): Promise<number> => (await rowsOf(service, path)).length;
    expect(await count(`activities?runnerId=${ben}`)).toBe(1);
    expect(await count(`activities?runnerId=${ben}&runnerId=${anna}&runnerId=${ben}`)).toBe(5);
    expect(await count('activities?from=2025-01-04')).toBe(2);
    expect(await count('activities?from=2025-01-02&to=2025-01-04')).toBe(3);
    expect(await count('check-ins?to=2025-01-03')).toBe(0);
    expect(await count('streams?to=2025-01-01')).toBe(1201);
    // Times are compared by whole milliseconds.
    await setTimeout(2);
    const before = new Date().toISOString();
    expect(await count(`activities?updatedSince=${before}`)).toBe(0);
    const [first] = await rowsOf(service, 'activities');
    await service.call('PATCH', `/v1/activities/${String(first?.['id'])}`, { body: { sessionRpe: 5 } });
    expect(await count(`activities?updatedSince=${before}`)).toBe(1);
    expect(await count(`assessments?updatedSince=2090-01-01T00:00:00Z`)).toBe(0);
    expect(await (await fetchExport(service, 'check-ins?to=1990-01-01&format=csv')).text()).toMatch(
      /^id,[^\n]+\n$/,
    );
    const empty = await fetchExport(service, 'check-ins?to=1990-01-01&format=parquet');
    expect(await readParquet(await empty.arrayBuffer())).toEqual([]);
  });

  it('is narrowed by tag, also where runners are named', async () => {
    const service = await useTestService({ worker: false });
    const club = await service.createRunner({ tags: ['club'] });
    const other = await service.createRunner({ tags: ['others'] });
    for (const runnerId of [club, other])
      await service.call('POST', `/v1/runners/${runnerId}/check-ins`, { body: { day: '2025-01-04' } });
    const runnersIn = async (query: string) =>
      (await rowsOf(service, `check-ins?${query}`)).map(({ runnerId }) => runnerId);
    expect(await runnersIn('tag=club')).toEqual([club]);
    expect(await runnersIn('tag=%20club%20')).toEqual([club]);
    expect(await runnersIn(`runnerId=${club}&runnerId=${other}&tag=others`)).toEqual([other]);
    expect(await runnersIn('tag=nobody')).toEqual([]);
  });

  it('refuses what it cannot give, and knows no runner of another client', async () => {
    const service = await useTestService();
    const status = async (path: string): Promise<number> =>
      (await service.call('GET', `/v1/export/${path}`)).status;
    expect(await status('activities?from=2025-02-01&to=2025-01-01')).toBe(422);
    expect(await status('activities?format=xlsx')).toBe(422);
    expect(await status('activities?runnerId=run_unknown')).toBe(404);
    expect(await status('days?updatedSince=2025-01-01T00:00:00Z')).toBe(422);
    expect(await status('laps')).toBe(404);
    const other = await service.call('POST', '/v1/clients', { body: { name: 'other' } });
    const keys = await service.call('POST', `/v1/clients/${String(other.body['id'])}/keys`, {
      body: { scopes: ['read'] },
    });
    const key = String(keys.body['key']);
    const anna = await service.createRunner({});
    expect((await service.call('GET', `/v1/export/days?runnerId=${anna}`, { key })).status).toBe(404);
    const rows = await fetchExport(service, 'activities', { headers: { authorization: `Bearer ${key}` } });
    expect(await rows.text()).toBe('');
  });
});
