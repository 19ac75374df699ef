import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '#tests/support/free-port.ts';

/** Servers of Debian's packages `postgresql`, `pgbouncer` and `redis-server` on loopback, in folders of their own. */
export type OutsideServers = {
  /** The database `sinew`, straight. */
  readonly databaseUrl: string;
  /** The same through PgBouncer in transaction mode. */
  readonly poolerUrl: string;
  readonly redisUrl: string;
  /** Process ids of PostgreSQL's first process, PgBouncer and Redis. */
  readonly pids: { readonly postgres: number; readonly pgbouncer: number; readonly redis: number };
  readonly close: () => Promise<void>;
};

type Owner = { readonly uid: number; readonly gid: number } | null;

const programs = '/usr/lib/postgresql';

/** PostgreSQL and PgBouncer refuse to run as root: then as the user that their packages make. */
const findOwner = (): Owner => {
  if (process.getuid?.() !== 0) return null;
  const idOf = (kind: '-u' | '-g'): number => Number(execFileSync('id', [kind, 'postgres']).toString());
  return { uid: idOf('-u'), gid: idOf('-g') };
};

const start = (command: string, args: readonly string[], owner: Owner, cwd: string): ChildProcess =>
  spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], ...(owner ?? {}) });

const awaitDatabase = async (url: string): Promise<void> => {
  for (let tried = 1; ; tried++) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (tried === 300) throw error;
      await setTimeout(100);
    }
  }
};

const awaitPort = async (port: number): Promise<void> => {
  const opens = (): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
  while (!(await opens())) await setTimeout(50);
};

const openPostgres = async (folder: string, owner: Owner, settings: readonly string[]) => {
  const newest = (await readdir(programs)).sort((a, b) => Number(a) - Number(b)).at(-1) ?? '';
  const program = (name: string): string => join(programs, newest, 'bin', name);
  const data = join(folder, 'postgres');
  execFileSync(program('initdb'), ['-D', data, '-U', 'sinew', '--auth=trust', '-E', 'UTF8', '--locale=C'], {
    stdio: 'ignore',
    cwd: folder,
    ...(owner ?? {}),
  });
  const port = await freePort();
  const fixed = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`];
  const options = [...fixed, ...settings].flatMap((setting) => ['-c', setting]);
  const child = start(
    program('postgres'),
    ['-D', data, ...options, '-c', 'log_min_messages=panic'],
    owner,
    folder,
  );
  const address = `postgresql://sinew@127.0.0.1:${port}`;
  await awaitDatabase(`${address}/postgres`);
  const admin = new pg.Client({ connectionString: `${address}/postgres` });
  await admin.connect();
  await admin.query('create database sinew');
  await admin.end();
  return { child, port, url: `${address}/sinew` };
};

const openPooler = async (folder: string, owner: Owner, databasePort: number) => {
  const port = await freePort();
  const file = join(folder, 'pgbouncer.ini');
  const users = join(folder, 'users.txt');
  await writeFile(users, '"sinew" ""\n');
  await writeFile(
    file,
    `[databases]\nsinew = host=127.0.0.1 port=${databasePort} user=sinew\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = ${port}\nunix_socket_dir =\nauth_type = trust\nauth_file = ${users}\npool_mode = transaction\ndefault_pool_size = 20\nmax_client_conn = 1000\nverbose = 0\nlog_connections = 0\nlog_disconnections = 0\n`,
  );
  const child = start('pgbouncer', ['-q', file], owner, folder);
  const url = `postgresql://sinew@127.0.0.1:${port}/sinew`;
  await awaitDatabase(url);
  return { child, url };
};

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
};

/**
 * Starts the three servers.
 *
 * @param settings of PostgreSQL besides the defaults, as `name=value`.
 */
export const openOutsideServers = async (settings: readonly string[] = []): Promise<OutsideServers> => {
  const folder = await mkdtemp(join(tmpdir(), 'sinew-servers-'));
  const owner = findOwner();
  if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  const postgres = await openPostgres(folder, owner, settings);
  const pooler = await openPooler(folder, owner, postgres.port);
  const redisPort = await freePort();
  const redisArgs = ['--port', String(redisPort), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const redis = start(
    'redis-server',
    [...redisArgs, '--appendonly', 'yes', '--loglevel', 'warning'],
    owner,
    folder,
  );
  await awaitPort(redisPort);
  const pidOf = (child: ChildProcess): number => child.pid ?? 0;
  return {
    databaseUrl: postgres.url,
    poolerUrl: pooler.url,
    redisUrl: `redis://127.0.0.1:${redisPort}`,
    pids: { postgres: pidOf(postgres.child), pgbouncer: pidOf(pooler.child), redis: pidOf(redis) },
    close: async () => {
      await end(redis, 'SIGTERM');
      await end(pooler.child, 'SIGTERM');
      // SIGINT: a fast stop that waits for no client.
      await end(postgres.child, 'SIGINT');
      await rm(folder, { recursive: true, force: true });
    },
  };
};
