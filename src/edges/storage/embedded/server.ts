import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { readRunningPort } from './running-port.ts';
import type { ServerUser } from './server-user.ts';

/** Server settings of the embedded cluster: loopback only, every commit synced to disk. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '80',
  shared_buffers: '128MB',
  log_min_messages: 'warning',
};

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

/** The last line that a program wrote to standard error. */
export const describeExecError = (error: unknown): string => {
  const stderr = (error as { stderr?: string }).stderr?.trim();
  return stderr !== undefined && stderr !== '' ? (stderr.split('\n').at(-1) ?? '') : String(error);
};

/**
 * Starts the server of a cluster.
 *
 * @returns the port it listens on.
 * @throws EmbeddedPostgresError after three attempts.
 */
export const startServer = async (options: {
  binaries: Binaries;
  user: ServerUser;
  root: string;
  data: string;
}): Promise<number> => {
  const { binaries, user, root, data } = options;
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
  // The same port as before, so that connection pools find the server again after a crash.
  const lastPort = Number(await readFile(join(root, 'port'), 'utf8').catch(() => '0'));
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort(attempt === 1 ? lastPort : 0);
    try {
      await user.exec(binaries.pg_ctl, [
        'start',
        '--wait',
        '--timeout=60',
        '-D',
        data,
        '-l',
        join(root, 'server.log'),
        '-o',
        [`-p ${port}`, ...flags].join(' '),
      ]);
      await writeFile(join(root, 'port'), String(port));
      return port;
    } catch (cause) {
      // Another process may have started the same cluster a moment ago, or taken the port.
      const running = (await isRunning(binaries, user, data)) ? await readRunningPort(data) : null;
      if (running !== null) return running;
      if (attempt === 3) {
        throw new EmbeddedPostgresError(
          `The embedded PostgreSQL in ${root} does not start (${describeExecError(cause)}). Its log is ${join(root, 'server.log')}.`,
          { cause, passing: true },
        );
      }
    }
  }
};
