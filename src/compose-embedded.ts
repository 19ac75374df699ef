import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type pino from 'pino';
import { type Config, ConfigError } from './config.ts';
import { isFailure } from './core/domain/failure.ts';
import { interruptServer } from './edges/storage/embedded/interrupt-server.ts';
import { requireWholeTables } from './edges/storage/embedded/require-whole-tables.ts';
import {
  type EmbeddedPostgres,
  EmbeddedPostgresError,
  startEmbeddedPostgres,
} from './edges/storage/embedded-postgres.ts';
import { asStorageFailure } from './edges/storage/pool.ts';
import { acquireLock, type ServiceLock } from './edges/storage/service-lock.ts';

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
const restartPauseMs = 5_000;

/** True for a server that is still ending, starting or recovering; every other fault needs the operator. */
const isPassing = (error: unknown): boolean => {
  if (error instanceof EmbeddedPostgresError) return error.passing;
  const failure = asStorageFailure(error);
  return isFailure(failure) && failure.code === 'unavailable';
};

/** The lock, once every table is known to be there; null when another process has it. */
const lockWhole = async (connectionString: string, onLost: () => void): Promise<ServiceLock | null> => {
  const lock = await acquireLock(connectionString, 'service', onLost);
  if (lock === null) return null;
  try {
    await requireWholeTables(connectionString);
    return lock;
  } catch (error) {
    await lock.release();
    throw error;
  }
};

/** Starts or joins the server and takes its lock; retries while a killed service or server is still ending. */
const startAndLock = async (dataDir: string, onLost: () => void): Promise<LockedServer> => {
  const startedAt = performance.now();
  let own: EmbeddedPostgres | null = null;
  for (;;) {
    const waitedMs = performance.now() - startedAt;
    try {
      const postgres = await startEmbeddedPostgres(dataDir);
      if (postgres.started) own = postgres;
      const lock = await lockWhole(postgres.connectionString, onLost);
      if (lock !== null) return { postgres, lock };
    } catch (error) {
      if (!isPassing(error) || waitedMs > timeoutMs) {
        await own?.stop('immediate');
        throw asStorageFailure(error);
      }
      await setTimeout(pauseMs);
      continue;
    }
    // The server that this process may have started is now the other one's.
    if (waitedMs > lockTimeoutMs) {
      throw new ConfigError(
        `Another Sinew is running on DATA_DIR ${dataDir}: stop it, or choose another DATA_DIR.`,
      );
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
      await setTimeout(restartPauseMs);
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
