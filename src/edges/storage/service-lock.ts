import pg from 'pg';

/** Integers that stand for what one process may do at a time; they spell SINE and SINB. */
const lockKeys = {
  /** The API process on an embedded data directory. */
  service: 0x53494e45,
  backup: 0x53494e42,
} as const;

/** Held until released, or until the process ends. */
export type ServiceLock = { readonly release: () => Promise<void> };

/**
 * Acquires a lock of a database; null when another process has it. It is a session lock of PostgreSQL, so a killed
 * process leaves nothing behind. `onLost` is called when the server crashed and the lock with it.
 */
export const acquireLock = async (
  connectionString: string,
  what: keyof typeof lockKeys,
  onLost: () => void = () => undefined,
): Promise<ServiceLock | null> => {
  const client = new pg.Client({ connectionString, application_name: 'sinew lock', keepAlive: true });
  let released = false;
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
    lockKeys[what],
  ]);
  if (rows[0]?.taken !== true) {
    await client.end();
    return null;
  }
  client.once('end', () => {
    if (!released) onLost();
  });
  return {
    release: () => {
      released = true;
      return client.end();
    },
  };
};
