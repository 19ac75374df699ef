import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrateDirectly } from '#src/compose-stores.ts';
import { startEmbeddedPostgres } from '#src/edges/storage/embedded-postgres.ts';
import { startServiceProcess, useDataDir } from '#tests/support/service-process.ts';
import { useDatabaseUrl } from '#tests/support/test-database.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

type Ended = { readonly code: number | null; readonly lines: string[] };

/** Starts the service, which has to end by itself; answers what it wrote besides its log. */
const startAndEnd = (env: Record<string, string>, prepare = 'true'): Promise<Ended> =>
  new Promise((resolve) => {
    const command = ['unshare', '-m', 'sh', '-c', `${prepare} && exec "$0" "$@"`];
    const own = prepare === 'true' ? [] : command;
    const [program = '', ...args] = [...own, process.execPath, 'src/main.ts'];
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    child.once('close', (code) =>
      resolve({
        code,
        lines: output.split('\n').filter((line) => line !== '' && !line.startsWith('API key')),
      }),
    );
  });

const expectOneLine = async (ended: Promise<Ended>, text: RegExp): Promise<void> => {
  const { code, lines } = await ended;
  expect(lines).toEqual([expect.stringMatching(text)]);
  expect(code).toBe(1);
};

/** Whether a process may have a file system of its own on which PostgreSQL's user may write. */
const canMount = (): Promise<boolean> =>
  promisify(execFile)('unshare', ['-m', 'true']).then(
    () => true,
    () => false,
  );

describe('a first start', () => {
  it('beside another one: both come to the same cluster', async () => {
    for (let round = 0; round < 2; round += 1) {
      const dataDir = await useDataDir();
      const started = await Promise.all([1, 2, 3].map(() => startEmbeddedPostgres(dataDir)));
      expect(new Set(started.map(({ connectionString }) => connectionString)).size).toBe(1);
      expect(started.filter((server) => server.started)).toHaveLength(1);
      expect((await readdir(join(dataDir, 'postgres'))).filter((name) => name.startsWith('making-'))).toEqual(
        [],
      );
      await started[0]?.stop();
    }
  });

  it('of two services at once: one runs, the other says so', async () => {
    const dataDir = await useDataDir();
    const both = await Promise.allSettled([1, 2].map(() => startServiceProcess({ DATA_DIR: dataDir })));
    const [running] = both.filter((outcome) => outcome.status === 'fulfilled');
    const [refused] = both.filter((outcome) => outcome.status === 'rejected');
    expect(String(refused?.reason)).toContain('Another Sinew is running on DATA_DIR');
    expect((await running?.value.call('GET', '/health/ready'))?.status).toBe(200);
    await running?.value.kill('SIGTERM');
  });

  it('that was killed is made anew, and its remains are removed an hour later', async () => {
    const dataDir = await useDataDir();
    const draft = join(dataDir, 'postgres', 'making-0123456789abcdef');
    await mkdir(join(draft, 'cluster', 'base'), { recursive: true });
    await writeFile(join(draft, 'cluster', 'PG_VERSION'), '18\n');
    await writeFile(join(dataDir, 'postgres-password'), 'made-before-it-was-killed\n');
    const first = await startEmbeddedPostgres(dataDir);
    await first.stop();
    expect(await readdir(join(dataDir, 'postgres'))).toContain('making-0123456789abcdef');
    const longAgo = Date.now() / 1000 - 2 * 3600;
    await utimes(draft, longAgo, longAgo);
    await (await startEmbeddedPostgres(dataDir)).stop();
    expect(await readdir(join(dataDir, 'postgres'))).not.toContain('making-0123456789abcdef');
  });
});

describe('a start that cannot work ends with one line', () => {
  it('where DATA_DIR is a file', async () => {
    const file = join(await useDataDir(), 'file');
    await writeFile(file, 'mine');
    await expectOneLine(startAndEnd({ DATA_DIR: file }), /a file where a folder must be: set DATA_DIR/);
    await expectOneLine(startAndEnd({ DATA_DIR: join(file, 'below') }), /a file where a folder must be/);
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  it('where DATA_DIR cannot be made below a folder that takes none', async ({ skip }) => {
    skip(process.platform !== 'linux', 'only Linux has such a folder for everybody');
    await expectOneLine(
      startAndEnd({ DATA_DIR: '/proc/sinew/data' }),
      /missing or read-only: set DATA_DIR to a folder that can be made/,
    );
  });

  it('where HOST is none of this machine or PORT is taken, before a database is made', async () => {
    const dataDir = await useDataDir();
    await expectOneLine(startAndEnd({ DATA_DIR: dataDir, HOST: '203.0.113.9' }), /set HOST to an address/);
    const server = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    await expectOneLine(
      startAndEnd({ DATA_DIR: dataDir, PORT: String(port) }),
      /PORT is in use by another process: stop it, or choose another PORT/,
    );
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('where the database is of a newer version, and leaves it as it is', async () => {
    const url = await useDatabaseUrl();
    await migrateDirectly(url);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    // The database is used again by other tests.
    onTestFinished(async () => {
      await client.query("delete from kysely_migration where name = '9999'");
      await client.end();
    });
    await client.query("insert into kysely_migration (name, timestamp) values ('9999', '')");
    const env = { DATABASE_URL: url, DATA_DIR: await useDataDir() };
    await expectOneLine(
      startAndEnd(env),
      /of a newer version of Sinew .*9999.*start that version or a newer/,
    );
  });

  it('where the disk is read-only or full', async ({ skip }) => {
    skip(!(await canMount()), 'this machine has no mount namespaces');
    const disk = await mkdtemp(join(tmpdir(), 'sinew-disk-'));
    onTestFinished(() => rm(disk, { recursive: true, force: true }));
    await chmod(disk, 0o755);
    const env = { DATA_DIR: join(disk, 'data') };
    const mount = (options: string) => `mount -t tmpfs -o mode=755,${options} tmpfs '${disk}'`;
    await expectOneLine(startAndEnd(env, mount('ro')), /read-only/);
    const full = `${mount('size=1m')} && head -c 1048576 /dev/zero > '${disk}/filler'; true`;
    await expectOneLine(startAndEnd(env, full), /the disk is full|No space left|ENOSPC/);
    await expectOneLine(startAndEnd(env, mount('size=12m')), /No space left|ENOSPC/);
  });

  it('where the pid file is empty or names another program, and removes neither', async () => {
    const dataDir = await useDataDir();
    const made = await startEmbeddedPostgres(dataDir);
    await made.stop();
    const file = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
    await writeFile(file, '');
    await expectOneLine(
      startAndEnd({ DATA_DIR: dataDir }),
      /PID file .* is empty.*remove its postmaster\.pid/,
    );
    expect(await readFile(file, 'utf8')).toBe('');
    const { uid, gid } = await stat(join(dataDir, 'postgres', 'cluster'));
    const stranger = spawn('sleep', ['600'], {
      ...(process.getuid?.() === 0 ? { uid, gid } : {}),
      stdio: 'ignore',
    });
    onTestFinished(() => {
      stranger.kill('SIGKILL');
    });
    const text = `${stranger.pid}\n${join(dataDir, 'postgres', 'cluster')}\n1\n5433\n\n127.0.0.1\n0\nready   \n`;
    await writeFile(file, text);
    await expectOneLine(
      startAndEnd({ DATA_DIR: dataDir }),
      /another program: remove that file and start again/,
    );
    expect(await readFile(file, 'utf8')).toBe(text);
    expect(stranger.exitCode).toBeNull();
    await rm(file);
    await (await startEmbeddedPostgres(dataDir)).stop();
  });

  it('where the cluster is of another version of PostgreSQL, or its owner is another user', async () => {
    const dataDir = await useDataDir();
    await (await startEmbeddedPostgres(dataDir)).stop();
    const version = join(dataDir, 'postgres', 'cluster', 'PG_VERSION');
    const own = await readFile(version, 'utf8');
    await writeFile(version, '15\n');
    await expectOneLine(startAndEnd({ DATA_DIR: dataDir }), /incompatible.*PostgreSQL version 15/);
    await writeFile(version, own);
    if (process.getuid?.() === 0) {
      const cluster = join(dataDir, 'postgres', 'cluster');
      const { stdout } = await promisify(execFile)('stat', ['-c', '%u:%g', cluster]);
      await promisify(execFile)('chown', ['-R', '12345:12345', cluster]);
      await expectOneLine(startAndEnd({ DATA_DIR: dataDir }), /Permission denied|wrong ownership/);
      await promisify(execFile)('chown', ['-R', stdout.trim(), cluster]);
    }
    await (await startEmbeddedPostgres(dataDir)).stop();
  });

  it('where the password of the cluster is another one, without leaving a server behind', async () => {
    const dataDir = await useDataDir();
    await (await startEmbeddedPostgres(dataDir)).stop();
    await writeFile(join(dataDir, 'postgres-password'), 'another-one\n');
    await expectOneLine(
      startAndEnd({ DATA_DIR: dataDir }),
      /restore postgres-password in DATA_DIR from a backup/,
    );
    expect(await readdir(join(dataDir, 'postgres', 'cluster'))).not.toContain('postmaster.pid');
  });
});

it('a service whose key of secrets was lost does not make another one once secrets are stored', async () => {
  const dataDir = await useDataDir();
  const env = { DATA_DIR: dataDir, DATABASE_URL: await useDatabaseUrl() };
  const service = await startServiceProcess(env);
  const endpoint = { url: 'https://example.org/hook', events: ['upload.processed'] };
  const added = await service.call('POST', '/v1/webhook-endpoints', endpoint);
  expect(added.status, JSON.stringify(added.body)).toBe(201);
  await service.kill('SIGTERM');
  const file = join(dataDir, 'secrets-key');
  const key = await readFile(file, 'utf8');
  await rm(file);
  await expectOneLine(startAndEnd(env), /secrets-key is missing: restore .* or set SECRETS_KEY/);
  expect(await readdir(dataDir)).not.toContain('secrets-key');
  await writeFile(file, '');
  await expectOneLine(startAndEnd(env), /holds no key of 32 bytes: restore it/);
  await writeFile(file, `${'ab'.repeat(32)}\n`);
  await expectOneLine(startAndEnd(env), /secrets-key holds another key: restore/);
  await rm(file);
  const again = await startServiceProcess({ ...env, SECRETS_KEY: key.trim() });
  await again.kill('SIGTERM');
});
