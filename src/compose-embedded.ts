import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type pino from 'pino';
import { type Config, ConfigError } from './config.ts';
import { interruptServer } from './edges/storage/embedded/interrupt-server.ts';
import {
  type EmbeddedPostgres,
  EmbeddedPostgresError,
  startEmbeddedPostgres,
} from './edges/storage/embedded-postgres.ts';
import { acquireServiceLock, type ServiceLock } from './edges/storage/service-lock.ts';

/** The embedded database of a data directory, locked for one API process. */
export type EmbeddedDatabase = {
  readonly connectionString: string;
  /** Releases the lock and stops the server. */
  readonly close: () => Promise<void>;
  /** Asks the server to stop, in the last moment of a process whose `close` did not end. */
  readonly interrupt: () => void;
};

type LockedServer = { readonly postgres: EmbeddedPostgres; readonly lock: ServiceLock };

/** Longest time for a server to stop after a crash, to recover and to answer. */
const timeoutMs = 30_000;
/** Longest time for a server to notice that the service that held its lock was killed. */
const lockTimeoutMs = 2_000;
const pauseMs = 250;

const isLasting = (error: unknown): boolean =>
  error instanceof ConfigError || (error instanceof EmbeddedPostgresError && !error.passing);

/** Starts or joins the server and takes its lock; retries while a killed service or server is still ending. */
const startAndLock = async (dataDir: string, onLost: () => void): Promise<LockedServer> => {
  const startedAt = performance.now();
  for (;;) {
    const waitedMs = performance.now() - startedAt;
    try {
      const postgres = await startEmbeddedPostgres(dataDir);
      const lock = await acquireServiceLock(postgres.connectionString, onLost);
      if (lock !== null) return { postgres, lock };
      if (waitedMs > lockTimeoutMs) {
        throw new ConfigError(
          `Another Sinew is running on DATA_DIR ${dataDir}: stop it, or choose another DATA_DIR.`,
        );
      }
    } catch (error) {
      if (isLasting(error) || waitedMs > timeoutMs) throw error;
    }
    await setTimeout(pauseMs);
  }
};

/**
 * Starts or joins the embedded database and locks it for this process; null when the settings name a database.
 * A server that crashes is started again on the same port, so that every pool reconnects.
 *
 * @throws ConfigError when another living process has the lock.
 */
export const openEmbeddedDatabase = async (
  config: Config,
  log: pino.Logger,
): Promise<EmbeddedDatabase | null> => {
  if (config.databaseUrl !== null) return null;
  let closed = false;
  const restart = async (): Promise<void> => {
    while (!closed) {
      log.error('the embedded database crashed; starting it again');
      try {
        locked = await startAndLock(config.dataDir, () => void restart());
        return;
      } catch (error) {
        log.error({ err: error }, 'the embedded database does not start');
      }
    }
  };
  let locked = await startAndLock(config.dataDir, () => void restart());
  return {
    connectionString: locked.postgres.connectionString,
    interrupt: () => interruptServer(join(config.dataDir, 'postgres', 'cluster')),
    close: async () => {
      closed = true;
      await locked.lock.release();
      await locked.postgres.stop();
    },
  };
};
