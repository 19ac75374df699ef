import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '#src/edges/make-folder.ts';
import { loadBinaries } from './embedded/binaries.ts';
import { EmbeddedPostgresError } from './embedded/embedded-postgres-error.ts';
import { makeCluster, removeStaleDrafts } from './embedded/make-cluster.ts';
import { readPassword } from './embedded/password.ts';
import { placeOf } from './embedded/place.ts';
import { findRunning, isRunning, startServer, stopServer } from './embedded/server.ts';
import { chooseServerUser } from './embedded/server-user.ts';

export { EmbeddedPostgresError };

/** A running server and how to reach it. */
export type EmbeddedPostgres = {
  readonly connectionString: string;
  /** False where it ran already. */
  readonly started: boolean;
  /** Stops the server for every process that uses it; `immediate`: as a crash would. */
  readonly stop: (mode?: 'fast' | 'immediate') => Promise<void>;
};

/**
 * Starts the server of a data directory, or joins the one that already runs there, for example after its service
 * was killed. Makes the cluster on the first call; a cluster that is there is never removed. Works as root and as an
 * ordinary user.
 *
 * @throws EmbeddedPostgresError with one sentence that says what to do.
 * @example
 * const postgres = await startEmbeddedPostgres('/srv/sinew');
 */
export const startEmbeddedPostgres = async (dataDir: string): Promise<EmbeddedPostgres> => {
  const place = placeOf(dataDir);
  const { root, data, passwordFile } = place;
  await makeFolder(dataDir);
  const binaries = await loadBinaries();
  const user = await chooseServerUser([root, binaries.pg_ctl]);
  await makeCluster(place, binaries, user);
  await removeStaleDrafts(root, Date.now());
  // Versions before 0.2 take a cluster without this file for an unfinished one and remove it.
  await writeFile(join(root, 'initialised'), '', { flag: 'a' });
  const password = await readPassword(passwordFile);
  const server = { ...place, binaries, user };
  const running = await findRunning(server);
  const { port, started } = running === null ? await startServer(server) : { port: running, started: false };
  return {
    connectionString: `postgresql://sinew:${password}@127.0.0.1:${port}/postgres`,
    started,
    stop: async (mode = 'fast') => {
      const stopped = await stopServer(server, mode);
      // Damaged, it may not be able to end its work: what it has committed is safe.
      if (!stopped && mode === 'fast') await stopServer(server, 'immediate');
      if (stopped || !(await isRunning(binaries, user, data))) return;
      throw new EmbeddedPostgresError(`The embedded PostgreSQL in ${data} does not stop.`);
    },
  };
};
