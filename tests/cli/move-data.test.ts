import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startEmbeddedPostgres } from '#src/edges/storage/embedded-postgres.ts';
import { findEmbeddedPostgres } from '#src/edges/storage/find-embedded.ts';
import { orderTables } from '#src/edges/storage/order-tables.ts';
import {
  processKey,
  type ServiceProcess,
  startServiceProcess,
  useDataDir,
} from '#tests/support/service-process.ts';
import { useSimulatedS3 } from '#tests/support/simulated-s3.ts';
import { useTestService } from '#tests/support/test-service.ts';
import { zipBytes } from '#tests/support/zip-bytes.ts';
import { run, samples, useEmptyDatabase, useFolder } from './cli-service.ts';

const story = join(samples, 'histories/sudden-ramp');
const sample = (path: string): Promise<Buffer> => readFile(join(samples, path));

/** Every row of every table as the database writes it. */
const readEverything = async (connectionString: string): Promise<Record<string, string[]>> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const everything: Record<string, string[]> = {};
    for (const { name } of tables.filter((table) => !table.name.startsWith('kysely_'))) {
      const { rows } = await client.query<{ row: string }>(
        `select t::text as row from "${name}" t order by 1`,
      );
      everything[name] = rows.map(({ row }) => row);
    }
    return everything;
  } finally {
    await client.end();
  }
};

const query = async (connectionString: string, text: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client.query(text, values).finally(() => client.end());
};

/** Nothing waits: no upload, no assessment, no delivery. */
const isQuiet = async (dataDir: string): Promise<boolean> => {
  const found = await findEmbeddedPostgres(dataDir);
  if (found.kind !== 'running') return false;
  const { rows } = await query(
    found.connectionString,
    `select not exists (select from upload where finished_at is null)
       and not exists (select from runner where dirty_at is not null)
       and not exists (select from webhook_delivery where status = 'waiting') as quiet`,
  );
  return rows[0].quiet;
};

const readEmbedded = async (dataDir: string): Promise<Record<string, string[]>> => {
  const embedded = await startEmbeddedPostgres(dataDir);
  return readEverything(embedded.connectionString).finally(embedded.stop);
};

const readText = async (service: ServiceProcess, path: string): Promise<Buffer> => {
  const response = await fetch(new URL(path, service.url), {
    headers: { authorization: `Bearer ${processKey}` },
  });
  expect(response.status, path).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

const useReceiver = async (): Promise<{ url: string; taken: () => number }> => {
  let taken = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      taken++;
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}/`, taken: () => taken };
};

/** A line separator, which ends no line of JSON; a NUL that is text; more digits than a float holds. */
const trickyName = 'Ada\u2028Lovelace \\u0000 "quoted" {1,2}';

/** A runner with runs alone and in an archive, a check-in, a done mark and an endpoint that got events. */
const fill = async (service: ServiceProcess, receiverUrl: string): Promise<string> => {
  await service.call('POST', '/v1/webhook-endpoints', { url: receiverUrl });
  const { body } = await service.call('POST', '/v1/runners', {
    displayName: trickyName,
    massKilograms: 61.1 + 0.2,
  });
  const runnerId = String(body['id']);
  const names = (await readdir(story)).sort();
  const [alone, ...others] = await Promise.all(
    names.slice(0, 5).map(async (name) => ({ name, bytes: await readFile(join(story, name)) })),
  );
  const uploads = `/v1/runners/${runnerId}/uploads`;
  const wait = { prefer: 'wait=30' };
  await service.call('POST', `${uploads}?filename=a.fit`, alone?.bytes, wait);
  await service.call('POST', `${uploads}?filename=b.zip`, zipBytes(others), wait);
  await service.call('POST', `${uploads}?filename=c.fit`, await sample('broken/junk.fit'), wait);
  const day = new Date().toISOString().slice(0, 10);
  const said = { day, region: 'hamstring', side: 'left', tightness: 6 };
  const checkIn = await service.call('POST', `/v1/runners/${runnerId}/check-ins`, said);
  expect(checkIn.status).toBe(201);
  const mark = { day, routine: 'glute_bridge', note: 'two\nlines' };
  expect((await service.call('POST', `/v1/runners/${runnerId}/done-routines`, mark)).status).toBe(201);
  await expect
    .poll(
      async () => (await service.call('GET', `/v1/runners/${runnerId}/activities`)).body['items']?.['length'],
    )
    .toBe(5);
  return runnerId;
};

/** A body as text; the problem of a rejected file names the request that showed it. */
const withoutRequest = (body: Buffer | undefined): string | undefined =>
  body?.toString('latin1').replace(/"req_\w+"/g, '"req"');

const pathsToCompare = async (service: ServiceProcess, runnerId: string): Promise<string[]> => {
  const { body: runs } = await service.call('GET', `/v1/runners/${runnerId}/activities`);
  const activity = runs['items']?.[0]?.['id'];
  return [
    `/v1/runners/${runnerId}`,
    `/v1/runners/${runnerId}/assessments`,
    `/v1/runners/${runnerId}/assessment?asOf=${String(runs['items']?.[0]?.['startTime']).slice(0, 10)}`,
    `/v1/activities/${activity}/file`,
    `/v1/activities/${activity}/streams?points=20`,
    `/v1/runners/${runnerId}/uploads?limit=50`,
    `/v1/runners/${runnerId}/check-ins`,
  ];
};

describe('sinew export-data and import-data', () => {
  it('move a service from its embedded stores to an outside database and another folder, byte by byte', async () => {
    const receiver = await useReceiver();
    const common = { WEBHOOKS_ALLOW_PRIVATE: 'yes' };
    const oldPlace = { DATA_DIR: await useDataDir(), ...common };
    const first = await startServiceProcess(oldPlace);
    const runnerId = await fill(first, receiver.url);
    await expect.poll(() => isQuiet(oldPlace.DATA_DIR)).toBe(true);
    const paths = await pathsToCompare(first, runnerId);
    const before = await Promise.all(paths.map((path) => readText(first, path)));
    const folder = join(await useFolder(), 'moving');

    const refused = await run(['export-data', folder], oldPlace);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('Another Sinew is running') });
    await first.kill('SIGTERM');

    const embedded = await startEmbeddedPostgres(oldPlace.DATA_DIR);
    const bytes = Buffer.from(Array.from({ length: 300 }, (_, index) => index % 256));
    await query(
      embedded.connectionString,
      `insert into inbox_body (id, platform, bytes, headers, received_at)
       values ('body_1', 'test', $1, '{"b" : 1.00,  "a":2}', '2025-03-30T01:59:59.123456Z')`,
      [bytes],
    );
    await embedded.stop();
    const exported = await run(['export-data', folder, '--json'], oldPlace);
    expect(exported.err).toBe('');
    expect(exported.code).toBe(0);
    const manifest = JSON.parse(exported.out);
    expect(manifest).toMatchObject({ missing: [], files: { count: 7 } });
    const again = await run(['export-data', folder], oldPlace);
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('is not empty') });

    const newPlace = {
      DATA_DIR: await useFolder(),
      DATABASE_URL: await useEmptyDatabase(),
      FILES_URL: pathToFileURL(await useFolder()).href,
      SECRETS_KEY: (await readFile(join(oldPlace.DATA_DIR, 'secrets-key'), 'utf8')).trim(),
      ...common,
    };
    const imported = await run(['import-data', folder], newPlace);
    expect(imported.err).toBe('');
    expect(imported).toMatchObject({ code: 0, out: expect.stringContaining('all counts agree') });
    const [left, arrived] = [
      await readEmbedded(oldPlace.DATA_DIR),
      await readEverything(newPlace.DATABASE_URL),
    ];
    expect(arrived).toEqual(left);
    for (const table of ['activity', 'upload', 'check_in', 'done_routine', 'webhook_delivery', 'inbox_body'])
      expect(arrived[table]?.length, table).toBeGreaterThan(0);

    const full = await run(['import-data', folder], newPlace);
    expect(full).toMatchObject({ code: 1, err: expect.stringContaining('The database is not empty') });

    const second = await startServiceProcess(newPlace);
    const after = await Promise.all(paths.map((path) => readText(second, path)));
    for (const [index, path] of paths.entries())
      expect(withoutRequest(after[index]), path).toBe(withoutRequest(before[index]));
    const running = await run(['export-data', join(folder, 'more')], newPlace);
    expect(running).toMatchObject({
      code: 1,
      err: expect.stringContaining('Sinew is running on this database'),
    });
    const earlierEvents = receiver.taken();
    const upload = await second.call(
      'POST',
      `/v1/runners/${runnerId}/uploads?filename=new.fit`,
      await sample('fit/every-second-running-dynamics.fit'),
      { prefer: 'wait=30' },
    );
    expect(upload.body['items']?.[0]?.['status']).toBe('processed');
    await expect.poll(receiver.taken).toBeGreaterThan(earlierEvents);
    await second.kill('SIGTERM');
  });

  it('bring back an exported folder into object storage, and refuse one that is damaged', async () => {
    const s3 = await useSimulatedS3();
    const dataDir = await useDataDir();
    const first = await startServiceProcess({ DATA_DIR: dataDir });
    const { body: runner } = await first.call('POST', '/v1/runners', {});
    const bytes = await sample('fit/every-second-running-dynamics.fit');
    const uploads = `/v1/runners/${runner['id']}/uploads?filename=a.fit`;
    const sent = await first.call('POST', uploads, bytes, { prefer: 'wait=30' });
    const sha256 = String(sent.body['items']?.[0]?.['sha256']);
    await first.kill('SIGTERM');
    const folder = join(await useFolder(), 'moving');
    expect((await run(['export-data', folder], { DATA_DIR: dataDir })).code).toBe(0);

    const place = {
      DATA_DIR: await useFolder(),
      DATABASE_URL: await useEmptyDatabase(),
      FILES_URL: s3.filesUrl,
    };
    const raw = join(folder, 'files/raw', String(runner['id']), sha256);
    await appendFile(raw, 'x');
    const damaged = await run(['import-data', folder], place);
    expect(damaged).toMatchObject({ code: 1, err: expect.stringContaining('is damaged') });
    await writeFile(raw, bytes);
    const uploadRows = join(folder, 'tables/upload.ndjson');
    const rows = await readFile(uploadRows);
    await writeFile(uploadRows, '');
    const short = await run(['import-data', folder], place);
    expect(short.code).toBe(1);
    expect(Object.values(await readEverything(place.DATABASE_URL)).flat()).toEqual([]);
    await writeFile(uploadRows, rows);

    const imported = await run(['import-data', folder, '--json'], place);
    expect(imported.err).toBe('');
    expect(JSON.parse(imported.out)).toMatchObject({ files: { count: 1 } });
    expect(s3.objects.get(`sinew/raw/${runner['id']}/${sha256}`)?.equals(bytes)).toBe(true);
    expect(await readEverything(place.DATABASE_URL)).toEqual(await readEmbedded(dataDir));
  });

  it('refuse what is no export, a place without a database, and a database of another version', async () => {
    const service = await useTestService({ worker: false });
    const folder = await useFolder();
    const nothing = await run(['export-data', join(folder, 'out')], { DATA_DIR: folder });
    expect(nothing).toMatchObject({ code: 1, err: expect.stringContaining('There is no database') });
    const place = { DATA_DIR: folder, DATABASE_URL: service.databaseUrl };
    const none = await run(['import-data', folder], place);
    expect(none).toMatchObject({ code: 1, err: expect.stringContaining('no finished export') });
    const manifest = { format: 1, migrations: ['0001', '9999'], tables: [], files: { count: 0, bytes: 0 } };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    const other = await run(['import-data', folder], { ...place, DATABASE_URL: await useEmptyDatabase() });
    expect(other).toMatchObject({ code: 1, err: expect.stringContaining('of another version') });
    expect((await run(['import-data'], place)).code).toBe(2);
    expect((await run(['export-data', 'a', 'b'], place)).code).toBe(2);
    await rm(join(folder, 'manifest.json'));
  });
});

it('puts tables after those they reference, and refuses a cycle', () => {
  const table = (name: string, ...references: string[]) => ({ name, references });
  const ordered = orderTables([table('run', 'runner'), table('runner', 'client'), table('client')]);
  expect(ordered.map(({ name }) => name)).toEqual(['client', 'runner', 'run']);
  expect(() => orderTables([table('a', 'b'), table('b', 'a')])).toThrow('in a cycle: a, b');
});
