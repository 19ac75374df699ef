import { setTimeout as wait } from 'node:timers/promises';
import { parquetMetadata } from 'hyparquet';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import type { Runtime } from '#src/compose.ts';
import { Failure } from '#src/core/index.ts';
import { useDatabase } from '#tests/privacy/fill-runner.ts';
import { fileId, fitFile, record, session } from '#tests/support/fit-bytes.ts';
import { heldBytes } from '#tests/support/held-memory.ts';
import { type TestService, useTestService } from '#tests/support/test-service.ts';
import { fetchExport } from './read-table.ts';

const MEGABYTE = 1e6;

const shortRun = fitFile([
  fileId(),
  ...Array.from({ length: 601 }, (_, s) =>
    record({ seconds: s, heartRate: 140, distance: 300 * s, speed: 3000 }),
  ),
  session({ from: 0, seconds: 600, more: [[9, 'uint32', 180_000]] }),
]);

/** Copies of a runner with its activity, each with one more twelve years ago. */
const copyRunner = async (database: pg.Client, runnerId: string, copies: number): Promise<void> => {
  await database.query(
    `insert into runner (id, client_id, time_zone, week_starts_on, created_at)
     select id || '_' || copy, client_id, time_zone, week_starts_on, created_at
     from runner, generate_series(1, ${copies}) copy where id = $1`,
    [runnerId],
  );
  await database.query(
    `insert into activity (id, runner_id, sport, start_at, end_at, local_day, distance_meters, features, history_run,
       features_version, decoder_version, updated_at)
     select activity.id || '_' || copy || '_' || years, runner_id || '_' || copy, sport,
       start_at - make_interval(years => years), end_at - make_interval(years => years),
       (local_day - make_interval(years => years))::date, distance_meters, features, history_run,
       features_version, decoder_version, updated_at
     from activity, generate_series(1, ${copies}) copy, (values (0), (12)) past (years) where runner_id = $1`,
    [runnerId],
  );
};

const fillRunners = async (service: TestService, copies: number): Promise<void> => {
  const runnerId = await service.createRunner();
  await service.upload(runnerId, shortRun);
  await copyRunner(await useDatabase(service), runnerId, copies);
};

/** Reads an answer to its end without keeping it: its bytes, and the most memory in use meanwhile. */
const drain = async (response: Response) => {
  let [bytes, most, measuredMs] = [0, 0, 0];
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return { bytes, most };
    bytes += value?.byteLength ?? 0;
    if (performance.now() - measuredMs < 400) continue;
    most = Math.max(most, heldBytes());
    measuredMs = performance.now();
  }
};

describe('an export of a hundred thousand rows', () => {
  it.each(['ndjson', 'csv', 'parquet'])('as %s takes no memory for what was sent', async (format) => {
    const service = await useTestService();
    await fillRunners(service, 24);
    await drain(await fetchExport(service, `days?format=${format}&to=2014-01-01`));
    const before = heldBytes();
    const { bytes, most } = await drain(await fetchExport(service, `days?format=${format}`));
    expect(bytes).toBeGreaterThan(MEGABYTE / 10);
    expect(most).toBeGreaterThan(0);
    expect((most - before) / MEGABYTE).toBeLessThan(30);
  });

  it('is Parquet in groups that can be read one by one', async () => {
    const service = await useTestService();
    await fillRunners(service, 24);
    const file = await (await fetchExport(service, 'days?format=parquet')).arrayBuffer();
    const { num_rows: rows, row_groups: groups } = parquetMetadata(file);
    expect(Number(rows)).toBeGreaterThan(100_000);
    expect(groups.length).toBeGreaterThan(5);
    expect(Math.max(...groups.map((group) => Number(group.num_rows)))).toBeLessThanOrEqual(20_000);
  });
});

/** Counts the pages of runs that are read of the copies, and fails after so many. */
const useCountingService = async () => {
  const counts = { reads: 0, failAfter: Number.POSITIVE_INFINITY };
  const replace = (runtime: Runtime): Runtime => {
    const { activities } = runtime.deps.stores;
    const counted: typeof activities = {
      ...activities,
      historyRuns: (...span) => {
        if (/_\w+_/.test(span[0])) counts.reads += 1;
        if (counts.reads > counts.failAfter) throw new Failure('unavailable', 'The database has gone.');
        return activities.historyRuns(...span);
      },
    };
    return { ...runtime, deps: { ...runtime.deps, stores: { ...runtime.deps.stores, activities: counted } } };
  };
  const service = await useTestService({ replace });
  await fillRunners(service, 200);
  return { service, counts };
};

describe('a client of an export', () => {
  it('that is slow or has left stops the reading', async () => {
    const { service, counts } = await useCountingService();
    const settled = async (): Promise<number> => {
      let before = -1;
      while (before !== counts.reads) {
        before = counts.reads;
        await wait(1000);
      }
      return before;
    };
    const leave = new AbortController();
    // What is compressed would fit into what a connection holds.
    const headers = { 'accept-encoding': 'identity' };
    const response = await fetchExport(service, 'days', { headers, signal: leave.signal });
    expect(response.status).toBe(200);
    const whenFull = await settled();
    expect(whenFull).toBeLessThan(200 * 13);
    leave.abort();
    expect((await settled()) - whenFull).toBeLessThanOrEqual(1);
  });

  it('that asks for the headers alone causes no reading', async () => {
    const { service, counts } = await useCountingService();
    const { status, headers } = await fetchExport(service, 'days?format=csv', { method: 'HEAD' });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
    await wait(300);
    expect(counts.reads).toBe(0);
  });

  it('sees that an answer is not whole when reading fails', async () => {
    const { service, counts } = await useCountingService();
    counts.failAfter = 20;
    const response = await fetchExport(service, 'days');
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
  });

  it.each(['gzip', 'identity'])(
    'has two under way at most, and another one once one has ended, as %s',
    async (encoding) => {
      const headers = { 'accept-encoding': encoding };
      const { service } = await useCountingService();
      const leave = new AbortController();
      const [first, second] = await Promise.all([
        fetchExport(service, 'days', { headers, signal: leave.signal }),
        fetchExport(service, 'days?format=csv', { headers, signal: leave.signal }),
      ]);
      expect([first?.status, second?.status]).toEqual([200, 200]);
      const third = await fetchExport(service, 'activities');
      expect(third.status).toBe(429);
      expect(third.headers.get('retry-after')).toBe('30');
      leave.abort();
      await expect.poll(async () => (await fetchExport(service, 'check-ins')).status).toBe(200);
    },
  );
});
