import { open, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { mayBePostgres, readPidFile, readPort } from './pid-file.ts';
import type { Place } from './place.ts';
import type { ServerUser } from './server-user.ts';

/** Server settings of the embedded cluster: loopback only, every commit synced to disk. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '80',
  // The system's own cache holds what is read often.
  shared_buffers: '32MB',
  // No processes for reading ahead and for replication.
  io_method: 'sync',
  max_logical_replication_workers: '0',
  log_min_messages: 'warning',
};

const attempts = 3;
const pauseMs = 250;

/** `wanted` when no process listens there, else any free port. */
const findFreePort = (wanted: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (wanted === 0 ? reject(error) : resolve(findFreePort(0))));
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });

/** True when a server runs on the cluster. */
export const isRunning = (binaries: Binaries, user: ServerUser, data: string): Promise<boolean> =>
  user.exec(binaries.pg_ctl, ['status', '-D', data]).then(
    () => true,
    () => false,
  );

/** A line in which a program or the server says why it ends; the server may add a detail in the next one. */
const reason = /\b(?:(?:error|fatal|panic|pg_ctl|initdb|setpriv):\s|could not )/i;
const detail = /DETAIL:\s+(.+)/;
/** Lines that only say that there was a reason. */
const noReason = /could not start server|Examine the log output|initdb: removing|child process|hint:/i;

const findReason = (text: string): string | null => {
  const lines = text.split('\n').filter((line) => !noReason.test(line));
  const index = lines.findLastIndex((line) => reason.test(line) && !detail.test(line));
  const line = lines[index];
  if (line === undefined) return null;
  const more = detail.exec(lines[index + 1] ?? '')?.[1];
  return line.slice(reason.exec(line)?.index).trim() + (more === undefined ? '' : `; ${more}`);
};

/** Why a program ended, in one line of what it wrote to standard error. */
export const describeExecError = (error: unknown): string => {
  const { stderr, message } = error as { stderr?: string; message?: string };
  return findReason(stderr ?? '') ?? stderr?.trim().split('\n').at(-1) ?? message ?? String(error);
};

const logTailBytes = 64 * 1024;

/** What was written to the log since it had `from` bytes. */
const readLog = async (path: string, from: number): Promise<string> => {
  const handle = await open(path, 'r').catch(() => null);
  try {
    const { bytesRead = 0, buffer } =
      (await handle?.read(Buffer.alloc(logTailBytes), 0, logTailBytes, from)) ?? {};
    return buffer?.toString('utf8', 0, bytesRead) ?? '';
  } finally {
    await handle?.close();
  }
};

/** Reasons that pass: a server that another process starts or that is still ending, or a port that was just taken. */
const passing =
  /lock file "[^"]*" already exists|still in use|already in use|could not bind|is starting up|did not start in time/i;

export type Server = Place & { readonly binaries: Binaries; readonly user: ServerUser };

/**
 * The port of the server that runs on a cluster; null when none does.
 *
 * @throws EmbeddedPostgresError when the pid file names another program.
 */
export const findRunning = async ({ binaries, user, data }: Server): Promise<number | null> => {
  if (!(await isRunning(binaries, user, data))) return null;
  const found = await readPidFile(data);
  if (found === null) return null;
  if (await mayBePostgres(found.pid)) return found.port;
  throw new EmbeddedPostgresError(
    `The embedded PostgreSQL was killed, and ${join(data, 'postmaster.pid')} now names process ${found.pid}, another program: remove that file and start again.`,
  );
};

const restoring = 'nothing was removed; repair what it names, or restore the folder from a backup';

const adviceByReason: readonly (readonly [RegExp, string])[] = [
  [
    /PID file|postmaster\.pid|lock file/i,
    'when no process "postgres" uses this folder, remove its postmaster.pid',
  ],
  [
    /initialized by PostgreSQL version/i,
    'start the version of Sinew that made it, and move the data by export-data and import-data',
  ],
  [/Permission denied|wrong ownership/i, 'give the folder to the user that Sinew runs as'],
];

const describeFailure = (place: Place, cause: unknown, log: string): EmbeddedPostgresError => {
  const { data, logFile } = place;
  const why = findReason(log) ?? describeExecError(cause);
  const advice = adviceByReason.find(([pattern]) => pattern.test(why))?.[1] ?? restoring;
  return new EmbeddedPostgresError(
    `The embedded PostgreSQL in ${data} does not start (${why}): ${advice}. Its log is ${logFile}.`,
    { cause, passing: passing.test(why) },
  );
};

const runServer = (server: Server, port: number): Promise<unknown> => {
  const { binaries, user, data, logFile } = server;
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
  const options = [`-p ${port}`, ...flags].join(' ');
  return user.exec(binaries.pg_ctl, [
    ...['start', '--wait', '--timeout=60', '-D', data, '-l', logFile, '-o', options],
  ]);
};

/**
 * Starts the server of a cluster.
 *
 * @returns the port it listens on, and whether it is this process that started it.
 * @throws EmbeddedPostgresError with the server's own reason, after three attempts where it may pass.
 */
export const startServer = async (server: Server): Promise<{ port: number; started: boolean }> => {
  const { portFile, logFile } = server;
  // The same port as before, so that connection pools find the server again after a crash.
  const lastPort = readPort(await readFile(portFile, 'utf8').catch(() => '')) ?? 0;
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort(attempt === 1 ? lastPort : 0);
    const logBytes = await stat(logFile).then(
      ({ size }) => size,
      () => 0,
    );
    try {
      await runServer(server, port);
      await writeFile(portFile, String(port));
      return { port, started: true };
    } catch (cause) {
      // Another process may have started the same cluster a moment ago, or taken the port.
      const running = await findRunning(server);
      if (running !== null) return { port: running, started: false };
      const failure = describeFailure(server, cause, await readLog(logFile, logBytes));
      if (!failure.passing || attempt === attempts) throw failure;
    }
    await setTimeout(pauseMs);
  }
};

/** Whether the server of a cluster ended. */
export const stopServer = ({ binaries, user, data }: Server, mode: 'fast' | 'immediate'): Promise<boolean> =>
  user.exec(binaries.pg_ctl, ['stop', '--wait', '--timeout=30', `--mode=${mode}`, '-D', data]).then(
    () => true,
    () => false,
  );
