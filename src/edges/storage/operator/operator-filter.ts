import { type RawBuilder, sql } from 'kysely';
import type { PageRequest } from '#src/edges/storage/paging.ts';

/** What is in a state, at a platform or of a client; null: all. */
export type OperatorFilter = {
  readonly status: string | null;
  readonly platform: string | null;
  readonly clientId: string | null;
};
export type OperatorPageRequest = PageRequest & OperatorFilter;

/** The lists: the table of their rows, the column of their client, and where both are found. */
const lists = {
  events: {
    ...{ table: 'inbox', client: 'runner.clientId', hasPlatform: true },
    from: sql`inbox left join runner on runner.id = inbox.runner_id`,
  },
  uploads: { table: 'upload', client: 'upload.clientId', hasPlatform: false, from: sql`upload` },
  deliveries: {
    ...{ table: 'webhookDelivery', client: 'webhookEndpoint.clientId', hasPlatform: false },
    from: sql`webhook_delivery join webhook_endpoint on webhook_endpoint.id = webhook_delivery.endpoint_id`,
  },
  connections: {
    ...{ table: 'connection', client: 'runner.clientId', hasPlatform: true },
    from: sql`connection join runner on runner.id = connection.runner_id`,
  },
  reprocessing: {
    ...{ table: 'reprocessingJob', client: 'reprocessingJob.clientId', hasPlatform: false },
    from: sql`reprocessing_job`,
  },
} as const;
export type OperatorList = keyof typeof lists;

/** True for the rows of a list that a filter lets through and that follow another row, newest first. */
export const narrow = (
  list: OperatorList,
  { status, platform, clientId }: OperatorFilter,
  after: string | null,
): RawBuilder<boolean> => {
  const { table, client, hasPlatform } = lists[list];
  const equal = (column: string, value: string | null): readonly RawBuilder<boolean>[] =>
    value === null ? [] : [sql<boolean>`${sql.ref(column)} = ${value}`];
  const conditions = [
    sql<boolean>`true`,
    ...equal(`${table}.status`, status),
    ...(hasPlatform ? equal(`${table}.platform`, platform) : []),
    ...equal(client, clientId),
    ...(after === null ? [] : [sql<boolean>`${sql.ref(`${table}.id`)} < ${after}`]),
  ];
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
};

/** Counts the rows of a list, up to `most`. */
export const countRows = (list: OperatorList, filter: OperatorFilter, most: number) =>
  sql<{ count: number }>`select count(*)::integer as count from (
    select 1 from ${lists[list].from} where ${narrow(list, filter, null)}
    order by ${sql.ref(`${lists[list].table}.id`)} desc limit ${most}
  ) counted`;
