import { type RawBuilder, sql } from 'kysely';
import type { Database } from '#src/edges/storage/database.ts';

/** How many, each counted up to a number, so that counting costs the same however many there are. */
export type StateCounts = {
  readonly uploadsRejected: number;
  readonly uploadsQueued: number;
  readonly uploadsProcessing: number;
  readonly eventsFailed: number;
  readonly alerts: number;
  readonly eventsReceived: number;
  readonly eventsWaiting: number;
  readonly deliveriesFailed: number;
  readonly deliveriesOverdue: number;
  readonly endpointsDisabled: number;
  readonly endpointsFailing: number;
  readonly connectionsFailed: number;
  readonly connectionsPaused: number;
  readonly subscriptionsLost: number;
  readonly reprocessingStalled: number;
};

type Span = {
  /** From which instant on what ended badly is counted. */
  readonly since: string;
  /** What was due before it is late. */
  readonly overdue: string;
  readonly most: number;
};

/** Counts of what may need somebody, over all clients. */
export const createOperatorCounts = (db: Database) => ({
  countStates: async ({ since, overdue, most }: Span): Promise<StateCounts> => {
    const count = (rows: RawBuilder<unknown>, where = sql`true`) =>
      sql<number>`(select count(*)::integer from (${rows} limit ${most}) counted where ${where})`;
    /** Of the newest rows in a state those that reached it in the time. */
    const reached = (table: string, status: string, at: RawBuilder<unknown>) =>
      count(
        sql`select ${at} as at from ${sql.table(table)} where status = ${status} order by id desc`,
        sql`at >= ${since}::timestamptz`,
      );
    const finished = sql`finished_at`;
    const { rows } = await sql<StateCounts>`select
      ${reached('upload', 'rejected', finished)} as uploads_rejected,
      ${count(sql`select 1 from upload where status = 'queued' and received_at < ${overdue}`)} as uploads_queued,
      ${count(sql`select 1 from upload where status = 'processing' and received_at < ${overdue} and not expanded`)} as uploads_processing,
      ${reached('inbox', 'failed', finished)} as events_failed,
      ${reached('inbox', 'alert', sql`received_at`)} as alerts,
      ${count(sql`select 1 from inbox where status = 'received' and next_attempt_at < ${overdue}`)} as events_received,
      ${count(sql`select 1 from inbox where status = 'waiting' and next_attempt_at < ${overdue}`)} as events_waiting,
      ${reached('webhook_delivery', 'failed', finished)} as deliveries_failed,
      ${count(sql`select 1 from webhook_delivery where status = 'waiting' and not held and next_attempt_at < ${overdue}`)} as deliveries_overdue,
      ${count(sql`select 1 from webhook_endpoint where disabled`)} as endpoints_disabled,
      ${count(sql`select 1 from webhook_endpoint where failing_since is not null and not disabled`)} as endpoints_failing,
      ${reached('connection', 'failed', sql`coalesce(ended_at, created_at)`)} as connections_failed,
      ${count(sql`select 1 from connection where status = 'paused'`)} as connections_paused,
      ${count(sql`select 1 from platform_state where subscription = 'lost'`)} as subscriptions_lost,
      ${count(sql`select 1 from reprocessing_job where status in ('queued', 'running') and progressed_at < ${overdue}`)} as reprocessing_stalled
    `.execute(db);
    const [counts] = rows;
    if (counts === undefined) throw new Error('A query without a table answers one row.');
    return counts;
  },
});
