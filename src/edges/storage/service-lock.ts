import pg from 'pg';

/** The integer that stands for "one API process on an embedded data directory"; it spells SINE. */
const lockKey = 0x53494e45;

/** Held until released, or until the process ends. */
export type ServiceLock = { readonly release: () => Promise<void> };

/**
 * Acquires the lock of an embedded database; null when another process has it. It is a session lock of PostgreSQL, so
 * a killed process leaves nothing behind. `onLost` is called when the server crashed and the lock with it.
 */
export const acquireServiceLock = async (
  connectionString: string,
  onLost: () => void,
): Promise<ServiceLock | null> => {
  const client = new pg.Client({ connectionString, application_name: 'sinew lock', keepAlive: true });
  let released = false;
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
    lockKey,
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
