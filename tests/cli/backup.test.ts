import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { backUp } from '#src/cli/backup.ts';
import { migrateDirectly } from '#src/compose-stores.ts';
import { readConfig } from '#src/config.ts';
import { migrations } from '#src/edges/storage/migrations/index.ts';
import {
  processKey,
  type ServiceProcess,
  startServiceProcess,
  useDataDir,
} from '#tests/support/service-process.ts';
import { run, samples, useCliService, useEmptyDatabase, useFolder } from './cli-service.ts';

const story = join(samples, 'histories/sudden-ramp');

const query = async (connectionString: string, text: string) => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client.query(text).finally(() => client.end());
};

/** Sends a run for a new runner again and again; answers the accepted uploads of each round. */
const keepUploading = (service: ServiceProcess) => {
  const accepted: { runnerId: string; uploadId: string; atMs: number }[] = [];
  let isOver = false;
  const bytes = readFile(join(samples, 'gpx/one-leg.gpx'));
  const upload = async () => {
    while (!isOver) {
      const runnerId = String((await service.call('POST', '/v1/runners', {})).body['id']);
      const path = `/v1/runners/${runnerId}/uploads?filename=a.gpx`;
      const { body } = await service.call('POST', path, await bytes);
      accepted.push({ runnerId, uploadId: String(body['items']?.[0]?.['id']), atMs: Date.now() });
    }
  };
  const uploading = upload();
  return {
    accepted,
    end: async () => {
      isOver = true;
      await uploading;
    },
  };
};

const doctorOf = async (env: Record<string, string>): Promise<void> => {
  const all = await run(['doctor', '--json'], env);
  expect(all.code, all.out).toBe(0);
  const files = await run(['doctor', '--files', '--json'], env);
  expect(files.code, files.out).toBe(0);
};

describe('sinew backup', () => {
  it('copies an embedded service under load, and a restored one is whole', async () => {
    const dataDir = await useDataDir();
    const service = await startServiceProcess({ DATA_DIR: dataDir });
    const env = { DATA_DIR: dataDir, SINEW_URL: service.url, SINEW_API_KEY: processKey };
    await run(['import', story, '--runner', 'ada', '--create', '--time-zone', 'UTC'], env);
    const load = keepUploading(service);
    await expect.poll(() => load.accepted.length).toBeGreaterThan(3);
    const beganMs = Date.now();
    const parent = join(await useFolder(), 'backups');
    const made = await run(['backup', parent, '--json'], env);
    await load.end();
    expect(made.err).toBe('');
    expect(made.code).toBe(0);
    const { folder, missing } = JSON.parse(made.out);
    expect(missing).toEqual([]);
    expect(await readdir(parent)).toHaveLength(1);
    const before = await service.call('GET', '/v1/runners?externalId=ada');
    await service.kill('SIGTERM');

    const place = {
      DATA_DIR: await useDataDir(),
      SECRETS_KEY: (await readFile(join(dataDir, 'secrets-key'), 'utf8')).trim(),
    };
    const restored = await run(['import-data', folder], place);
    expect(restored.err).toBe('');
    expect(restored.code).toBe(0);
    const second = await startServiceProcess(place);
    expect((await second.call('GET', '/v1/runners?externalId=ada')).body).toEqual(before.body);
    const early = load.accepted.filter(({ atMs }) => atMs < beganMs);
    expect(early.length).toBeGreaterThan(0);
    for (const { uploadId } of early) {
      const outcome = async () => (await second.call('GET', `/v1/uploads/${uploadId}`)).body['status'];
      await expect.poll(outcome).toBe('processed');
    }
    await doctorOf({ ...place, SINEW_URL: second.url });
    await second.kill('SIGTERM');
  });

  it('begins again when a runner is erased from under it', async () => {
    const place = {
      DATA_DIR: await useFolder(),
      DATABASE_URL: await useEmptyDatabase(),
      FILES_URL: pathToFileURL(await useFolder()).href,
    };
    const service = await startServiceProcess(place);
    const env = { ...place, SINEW_URL: service.url, SINEW_API_KEY: processKey };
    for (const name of ['ada', 'eve'])
      await run(['import', join(samples, 'fit'), '--runner', name, '--create', '--time-zone', 'UTC'], env);
    const erase = (): void => {
      const args = ['src/cli.ts', 'erase', '--runner', 'ada', '--yes'];
      execFileSync(process.execPath, args, { env: { ...process.env, ...env } });
    };
    const notes: string[] = [];
    const show = ({ note }: { readonly note: string }): void => {
      if (notes.length === 0) erase();
      notes.push(note);
    };
    const stop = new AbortController().signal;
    const report = await backUp(readConfig(env), await useFolder(), 7, { stop, show });
    expect(report.missing).toEqual([]);
    expect(notes.filter((note) => note === notes[0])).toHaveLength(2);
    const runners = await readFile(join(report.folder, 'tables/runner.ndjson'), 'utf8');
    expect(runners).toContain('eve');
    expect(runners).not.toContain('ada');
  });

  it('keeps the newest and touches nothing else in the folder', async () => {
    const service = await useCliService({ worker: false });
    const env = { DATABASE_URL: service.databaseUrl, DATA_DIR: await useFolder() };
    const parent = await useFolder();
    const killed = 'sinew-2020-01-01T00-00-00-000Z.unfinished';
    const incomplete = 'sinew-2020-01-02T00-00-00-000Z';
    for (const name of [killed, incomplete, 'my-notes', 'sinew-old']) await mkdir(join(parent, name));
    await writeFile(join(parent, 'my-notes', 'manifest.json'), '{}');
    const names: string[] = [];
    for (let made = 0; made < 3; made++) {
      const { out, code } = await run(['backup', parent, '--keep', '2', '--json'], env);
      expect(code).toBe(0);
      names.push(String(JSON.parse(out).folder).slice(parent.length + 1));
    }
    const expected = [incomplete, 'my-notes', 'sinew-old', ...names.slice(1)];
    expect((await readdir(parent)).toSorted()).toEqual(expected.toSorted());
  });

  it('removes no older backup when this one lacks a file', async () => {
    const filesFolder = await useFolder();
    const files = { FILES_URL: pathToFileURL(filesFolder).href };
    const service = await useCliService({ env: files });
    const runnerId = await service.createRunner();
    await service.sinew('import', join(samples, 'gpx/one-leg.gpx'), '--runner', runnerId);
    const env = { DATABASE_URL: service.databaseUrl, DATA_DIR: await useFolder(), ...files };
    const parent = await useFolder();
    expect((await run(['backup', parent, '--keep', '1'], env)).code).toBe(0);
    await rm(join(filesFolder, 'raw'), { recursive: true });
    const partly = await run(['backup', parent, '--keep', '1'], env);
    expect(partly).toMatchObject({ code: 3, err: expect.stringContaining('Missing in the file store') });
    expect(await readdir(parent)).toHaveLength(2);
  });

  it('is read back by a newer version', async () => {
    const numbers = Object.keys(migrations);
    const older = numbers.at(-3) ?? '';
    const databaseUrl = await useEmptyDatabase();
    await migrateDirectly(databaseUrl, older);
    await query(
      databaseUrl,
      `insert into client (id, name, created_at) values ('cli_old', 'an old club', now())`,
    );
    const parent = await useFolder();
    const made = await run(['backup', parent, '--json'], {
      DATABASE_URL: databaseUrl,
      DATA_DIR: await useFolder(),
    });
    expect(made.err).toBe('');
    const { folder, migrations: written } = JSON.parse(made.out);
    expect(written.at(-1)).toBe(older);
    const place = { DATABASE_URL: await useEmptyDatabase(), DATA_DIR: await useFolder() };
    const restored = await run(['import-data', folder], place);
    expect(restored).toMatchObject({ code: 0, err: '' });
    const { rows } = await query(place.DATABASE_URL, 'select name from client');
    expect(rows).toEqual([{ name: 'an old club' }]);
    const { rows: ran } = await query(place.DATABASE_URL, 'select name from kysely_migration order by name');
    expect(ran.map(({ name }) => name)).toEqual(numbers);
  });

  it('leaves nothing behind when it is stopped or there is no database', async () => {
    const service = await useCliService({ worker: false });
    const parent = await useFolder();
    const stop = new AbortController();
    stop.abort();
    await service.createRunner();
    const env = { DATABASE_URL: service.databaseUrl, DATA_DIR: await useFolder() };
    const stopped = await run(['backup', parent], env, { stop: stop.signal });
    expect(stopped).toMatchObject({ code: 1, err: 'Stopped; no backup was made.\n' });
    const none = await run(['backup', parent], { DATA_DIR: await useFolder() });
    expect(none).toMatchObject({ code: 1, err: expect.stringContaining('There is no database') });
    expect(await readdir(parent)).toEqual([]);
  });
});
