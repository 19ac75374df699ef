import pg from 'pg';
import { Failure } from '#src/core/domain/failure.ts';

/** What opens connections to a PostgreSQL database. */
export type PoolOptions = {
  readonly connectionString: string;
  readonly max: number;
  /** Shown by the server beside each connection. */
  readonly applicationName: string;
  /** Schema in which unqualified names are looked up; null: the server's default. */
  readonly schema: string | null;
  /**
   * `none` sends the server no settings while connecting, as transaction poolers (PgBouncer) require; then set the statement
   * timeout for the role or the database.
   */
  readonly startup?: 'none';
  /**
   * `soon`: a commit does not wait for the disk, so a crash of the server loses the commits of its last second.
   * For data that can be made again.
   */
  readonly commits?: 'soon';
};

const OID = { int8: 20, date: 1082, timestamptz: 1184, numeric: 1700 } as const;

// Days stay text, instants become ISO 8601 text, counts become numbers: no `Date` leaves this folder.
const parsers: Record<number, (value: string) => unknown> = {
  [OID.int8]: Number,
  [OID.numeric]: Number,
  [OID.date]: (value) => value,
  [OID.timestamptz]: (value) => new Date(value).toISOString(),
};

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format ?? 'text'),
};

/** Codes of PostgreSQL and of the network that mean "the database is unreachable", not "the query is wrong". */
const unavailableCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  '57P01',
  '57P02',
  '57P03',
  '57014',
  '53300',
  '53100',
]);

const isUnavailable = (error: unknown): boolean => {
  const { code, message } = error as { code?: string; message?: string };
  if (code !== undefined && (unavailableCodes.has(code) || code.startsWith('08'))) return true;
  return /Connection terminated|timeout exceeded when trying to connect|Query read timeout|not queryable|Cannot use a pool after/.test(
    message ?? '',
  );
};

/** Converts "the database is unreachable" into the failure `unavailable`; other errors pass unchanged. */
export const asStorageFailure = (error: unknown): unknown =>
  isUnavailable(error)
    ? new Failure('unavailable', 'The database does not answer at the moment.', { cause: error })
    : error;

/**
 * A connection pool that fails within seconds instead of hanging when the server is unreachable.
 *
 * @param options.max connections at the most; each process has one such pool.
 */
export const createPool = (options: PoolOptions): pg.Pool => {
  const settings = [
    // Most pages lie in memory or on a disk without moving parts. With the default of 4 the planner reads a whole table
    // where it needs some hundred rows.
    'random_page_cost=1.1',
    ...(options.schema === null ? [] : [`search_path=${options.schema}`]),
    ...(options.commits === 'soon' ? ['synchronous_commit=off'] : []),
  ];
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.max,
    application_name: options.applicationName,
    connectionTimeoutMillis: 5_000,
    // Each connection is a process of the server with some megabytes, and is opened again in milliseconds.
    idleTimeoutMillis: 5_000,
    ...(options.startup === 'none'
      ? {}
      : { statement_timeout: 30_000, options: settings.map((setting) => `-c ${setting}`).join(' ') }),
    query_timeout: 35_000,
    keepAlive: true,
    types,
  });
  // Each queue and each worker adds listeners to the pool; dozens of them are no leak.
  pool.setMaxListeners(200);
  // An idle connection that drops is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  // The same for one that drops between two statements of a transaction: the next statement fails with the reason.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};
