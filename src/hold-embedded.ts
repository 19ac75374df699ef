import { setTimeout } from 'node:timers/promises';
import type pino from 'pino';
import { type Config, ConfigError } from './config.ts';
import {
  type EmbeddedPostgres,
  EmbeddedPostgresError,
  startEmbeddedPostgres,
} from './edges/storage/embedded-postgres.ts';
import { acquireServiceLock, type ServiceLock } from './edges/storage/service-lock.ts';

/** The embedded database of a data directory, held for one API process. */
export type HeldDatabase = { readonly connectionString: string; readonly release: () => Promise<void> };

type Hold = { readonly postgres: EmbeddedPostgres; readonly lock: ServiceLock };

/** How long a server may take to fall for good, to recover and to answer. */
const timeoutMs = 30_000;
/** How long a server may take to notice that the service that held it was killed. */
const lockTimeoutMs = 2_000;
const pauseMs = 250;

const isLasting = (error: unknown): boolean =>
  error instanceof ConfigError || (error instanceof EmbeddedPostgresError && !error.passing);

/** Starts or joins the server and takes its lock, patient with what a kill a moment ago leaves behind. */
const takeHold = async (dataDir: string, onLost: () => void): Promise<Hold> => {
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
 * Starts or joins the embedded database and holds it for this process; null when the database is elsewhere.
 * When the server falls it is started again where it was, so that every pool finds it.
 *
 * @throws ConfigError when another living process holds it.
 */
export const holdEmbedded = async (config: Config, log: pino.Logger): Promise<HeldDatabase | null> => {
  if (config.databaseUrl !== null) return null;
  let released = false;
  const revive = async (): Promise<void> => {
    while (!released) {
      log.error('the embedded database fell; starting it again');
      try {
        hold = await takeHold(config.dataDir, () => void revive());
        return;
      } catch (error) {
        log.error({ err: error }, 'the embedded database does not start');
      }
    }
  };
  let hold = await takeHold(config.dataDir, () => void revive());
  return {
    connectionString: hold.postgres.connectionString,
    release: async () => {
      released = true;
      await hold.lock.release();
      await hold.postgres.stop();
    },
  };
};
