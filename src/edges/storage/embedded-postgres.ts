import { access, chmod, chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadBinaries } from './embedded/binaries.ts';
import { initialiseCluster, readPassword } from './embedded/cluster.ts';
import { EmbeddedPostgresError } from './embedded/embedded-postgres-error.ts';
import { readRunningPort } from './embedded/running-port.ts';
import { describeExecError, isRunning, startServer } from './embedded/server.ts';
import { chooseServerUser } from './embedded/server-user.ts';

export { EmbeddedPostgresError };

/** A running server and how to reach it. */
export type EmbeddedPostgres = {
  readonly connectionString: string;
  /** Stops the server for every process that uses it. */
  readonly stop: () => Promise<void>;
};

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Starts the server of a data directory, or joins the one that already runs there, for example after its service
 * was killed. Makes the cluster on the first call. Works as root and as an ordinary user.
 *
 * @throws EmbeddedPostgresError with one sentence that says what to do.
 * @example
 * const postgres = await startEmbeddedPostgres('/srv/sinew');
 */
export const startEmbeddedPostgres = async (dataDir: string): Promise<EmbeddedPostgres> => {
  const root = join(dataDir, 'postgres');
  const data = join(root, 'cluster');
  await mkdir(root, { recursive: true, mode: 0o700 });
  const binaries = await loadBinaries();
  const user = await chooseServerUser([root, binaries.pg_ctl]);
  if (user.uid !== null && user.gid !== null) await chown(root, user.uid, user.gid);
  await chmod(root, 0o700);
  const password = await readPassword(join(dataDir, 'postgres-password'));
  // `PG_VERSION` is written early; the marker proves that initdb finished.
  const marker = join(root, 'initialised');
  if (!(await exists(marker))) {
    try {
      await initialiseCluster({ binaries, user, root, data, password });
    } catch (cause) {
      throw new EmbeddedPostgresError(
        `The embedded PostgreSQL cannot be made (${describeExecError(cause)}).`,
        { cause },
      );
    }
    await writeFile(marker, '');
  }
  const running = (await isRunning(binaries, user, data)) ? await readRunningPort(data) : null;
  const port = running ?? (await startServer({ binaries, user, root, data }));
  return {
    connectionString: `postgresql://sinew:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await user
        .exec(binaries.pg_ctl, ['stop', '--wait', '--timeout=30', '--mode=fast', '-D', data])
        .catch(async (cause) => {
          if (await isRunning(binaries, user, data)) {
            throw new EmbeddedPostgresError(
              `The embedded PostgreSQL does not stop (${describeExecError(cause)}).`,
              { cause },
            );
          }
        });
    },
  };
};
