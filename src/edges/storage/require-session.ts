import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** The database is behind a transaction pooler that the settings do not know of. The message says what to do. */
export class PoolerError extends Error {
  override name = 'PoolerError';

  constructor(setting: string, cause?: unknown) {
    super(
      `${setting} leads to a pooler (such as PgBouncer in transaction mode): set DATABASE_DIRECT_URL to the address of PostgreSQL itself, which the queue and the migrations need.`,
      { cause },
    );
  }
}

const timeoutMs = 5_000;

/** Takes the server connection that `session` used last, if a pooler lends it, and asks for the mark on both. */
const keepsItsSession = async (session: pg.Client, other: pg.Client): Promise<boolean> => {
  const mark = randomBytes(8).toString('hex');
  const ask = `select current_setting('sinew.session', true) as mark`;
  await session.query(`select set_config('sinew.session', $1, false)`, [mark]);
  await other.query('begin');
  const lent = await other.query<{ mark: string | null }>(ask);
  // A pooler with a single server connection has none left for this one.
  const kept = await session.query<{ mark: string | null }>(ask).catch((error: Error) => {
    if (error.message.includes('timeout')) return null;
    throw error;
  });
  await other.query('rollback');
  return lent.rows[0]?.mark !== mark && kept?.rows[0]?.mark === mark;
};

/**
 * Checks that a connection keeps its session between transactions, which locks and notifications need.
 *
 * @param setting the name of the address, for the message.
 * @throws PoolerError where a pooler refuses the settings of a session or lends the session to others.
 */
export const requireSession = async (connectionString: string, setting: string): Promise<void> => {
  // The same setting that every connection of the service sends while connecting.
  const options = {
    connectionString,
    application_name: 'sinew check',
    connectionTimeoutMillis: timeoutMs,
    query_timeout: timeoutMs,
    statement_timeout: timeoutMs,
  };
  const clients = [new pg.Client(options), new pg.Client(options)] as const;
  for (const client of clients) client.on('error', () => undefined);
  try {
    for (const client of clients) await client.connect();
    if (!(await keepsItsSession(...clients))) throw new PoolerError(setting);
  } catch (error) {
    if (/unsupported startup parameter/i.test((error as Error).message))
      throw new PoolerError(setting, error);
    throw error;
  } finally {
    for (const client of clients) await client.end().catch(() => undefined);
  }
};
