import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openLog } from '#src/compose.ts';
import { openEmbeddedDatabase } from '#src/compose-embedded.ts';
import { describeStartFailure } from '#src/compose-failure.ts';
import { migrateDirectly } from '#src/compose-stores.ts';
import { readConfig } from '#src/config.ts';

const run = promisify(execFile);
const rows = 500;

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'sinew-damaged-'));

/** Opens the database layer as `npm start` does, uses it, and stops it again. */
const withDatabase = async <T>(
  dataDir: string,
  use: (connectionString: string) => Promise<T>,
): Promise<T> => {
  const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
  const database = await openEmbeddedDatabase(config, openLog(config, 'api'));
  if (database === null) throw new Error('the settings name another database');
  try {
    return await use(database.connectionString);
  } finally {
    await database.close();
  }
};

const withClient = async <T>(
  connectionString: string,
  use: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  return use(client).finally(() => client.end());
};

/** What a start makes of a data directory: `whole` with every row, or the one line that it ends with. */
const tryStart = async (dataDir: string): Promise<string> => {
  try {
    const found = await withDatabase(dataDir, (url) =>
      withClient(url, async (client) => {
        const counted = await client.query('select count(*)::int as count from client');
        const indexed = await client.query(`select count(*)::int as count from client where id like 'cli_%'`);
        return [counted.rows[0].count, indexed.rows[0].count];
      }),
    );
    expect(found).toEqual([rows, rows]);
    return 'whole';
  } catch (error) {
    const line = describeStartFailure(error);
    if (line === null) throw error;
    return line;
  }
};

const listFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

let made: string;
/** Files of the table `client` and of its key. */
let tableFiles: readonly string[] = [];

beforeAll(async () => {
  made = await newFolder();
  tableFiles = await withDatabase(made, async (url) => {
    await migrateDirectly(url);
    return withClient(url, async (client) => {
      await client.query(
        `insert into client (id, name, created_at) select 'cli_' || n, 'a club', now() from generate_series(1, $1) as n`,
        [rows],
      );
      await client.query('vacuum analyze client');
      const { rows: found } = await client.query(
        `select pg_relation_filepath('client') as heap, pg_relation_filepath('client_pkey') as key`,
      );
      return [found[0].heap, found[0].key];
    });
  });
});

afterAll(() => rm(made, { recursive: true, force: true }));

const useCopy = async (): Promise<string> => {
  const copy = await newFolder();
  onTestFinished(() => rm(copy, { recursive: true, force: true }));
  await run('cp', ['-a', '--reflink=auto', `${made}/.`, copy]);
  return copy;
};

const harms = {
  removed: (path: string) => rm(path, { recursive: true }),
  emptied: (path: string) => truncate(path),
  'filled with rubbish': async (path: string) => {
    await writeFile(path, randomBytes(Math.max(64, (await stat(path)).size)));
  },
};

const cluster = (...names: readonly string[]): string[] => names.map((name) => `postgres/cluster/${name}`);

const files = [
  ...['postgres-password', 'postgres/initialised', 'postgres/port', 'postgres/server.log'],
  ...cluster('PG_VERSION', 'postgresql.conf', 'postgresql.auto.conf', 'pg_hba.conf', 'pg_ident.conf'),
  ...cluster('postmaster.opts', 'global/pg_control', 'global/1262', 'global/1260'),
  ...cluster('base/5/PG_VERSION', 'base/5/pg_filenode.map', 'base/5/1259', 'base/5/2663', 'pg_xact/0000'),
  ...cluster('the table', 'its key', 'the log of changes'),
];

/** A copy that leaves out empty folders, or a disk that lost a folder. */
const folders = [
  ...['postgres', 'postgres/cluster'],
  ...cluster('base', 'global', 'pg_wal', 'pg_xact', 'pg_tblspc', 'pg_replslot', 'pg_twophase', 'pg_notify'),
];

/** Caches and statistics, which a start of PostgreSQL makes anew. */
const madeAgain = /(postmaster\.pid|pg_internal\.init|pgstat\.stat)$/;

const findPath = async (dataDir: string, name: string): Promise<string> => {
  const data = join(dataDir, 'postgres', 'cluster');
  if (name.endsWith('the table')) return join(data, tableFiles[0] ?? '');
  if (name.endsWith('its key')) return join(data, tableFiles[1] ?? '');
  if (!name.endsWith('the log of changes')) return join(dataDir, name);
  const [segment = ''] = (await readdir(join(data, 'pg_wal'))).filter((entry) => entry.length === 24).sort();
  return join(data, 'pg_wal', segment);
};

/** Harms one path: the service has every row or says one line, and has every row once the path is restored. */
const expectNothingLost = async (name: string, harm: (path: string) => Promise<void>): Promise<void> => {
  const dataDir = await useCopy();
  const path = await findPath(dataDir, name);
  const backup = `${dataDir}-backup`;
  onTestFinished(() => rm(backup, { recursive: true, force: true }));
  await run('cp', ['-a', path, backup]);
  await harm(path);
  const before = await listFiles(dataDir);
  const outcome = await tryStart(dataDir);
  if (outcome === 'whole') return;
  expect(outcome).not.toContain('\n');
  const after = new Set(await listFiles(dataDir));
  expect(before.filter((file) => !after.has(file) && !madeAgain.test(file))).toEqual([]);
  await rm(path, { recursive: true, force: true });
  await rename(backup, path);
  expect(await tryStart(dataDir)).toBe('whole');
};

describe('a data directory with one file harmed loses nothing else', () => {
  for (const name of files) {
    for (const [harmed, harm] of Object.entries(harms))
      it(`${name} ${harmed}`, () => expectNothingLost(name, harm));
  }
  for (const name of folders) it(`the folder ${name} removed`, () => expectNothingLost(name, harms.removed));
});
