import { type RawBuilder, sql } from 'kysely';

/** Counts the rows of each client in an order: sorted by `turn`, the clients alternate. */
export const turnOfClient = (order: RawBuilder<unknown>) =>
  sql<number>`row_number() over (partition by client_id order by ${order})`.as('turn');
