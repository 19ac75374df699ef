import pg from 'pg';

/** The integer that stands for "one API process on an embedded data directory"; it spells SINE. */
const lockKey = 0x53494e45;

/** Held until released, or until the process that holds it dies. */
export type ServiceLock = { readonly release: () => Promise<void> };

/**
 * Takes the lock of an embedded database; null when a living process has it. A session lock of PostgreSQL, so
 * nothing is left behind by a kill. `onLost` is called when the database drops it: the server fell.
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
