import { sql } from 'kysely';
import type { Database } from '#src/edges/storage/database.ts';
import type { InboxBody, InboxStatus, NewInboxEntry } from './inbox-entry.ts';

const rowsPerInsert = 500;

/** A finished event that only the platform can confirm: a repeat of it is processed again. */
const isReopened = sql`inbox.confirm_with = 'connection' and inbox.finished_at is not null`;

const asRow = (entry: NewInboxEntry, bodyId: string | null) => {
  const isOpen = entry.status === 'received' || entry.status === 'waiting';
  return {
    ...entry,
    bodyId,
    plan: entry.plan === null ? null : JSON.stringify(entry.plan),
    payload: entry.payload === null ? null : Buffer.from(entry.payload),
    nextAttemptAt: isOpen ? entry.receivedAt : null,
    finishedAt: isOpen ? null : entry.receivedAt,
  };
};

/** Entering events and reading the bytes they arrived with. */
export const createInboxArrivals = (db: Database) => ({
  /**
   * Enters events and the body they came in. An event that is here already is counted as a repeat and left alone,
   * unless the platform has to confirm it: such events are identical each time, so a repeat is processed again.
   * Returns the ids that are new, and one event of each user that has to be processed.
   */
  enter: async (
    entries: readonly NewInboxEntry[],
    body: InboxBody | null,
  ): Promise<{ readonly entered: ReadonlySet<string>; readonly open: readonly string[] }> => {
    const entered = new Set<string>();
    const open = new Map<string | null, string>();
    for (let from = 0; from < entries.length; from += rowsPerInsert) {
      const rows = entries.slice(from, from + rowsPerInsert).map((entry) => asRow(entry, body?.id ?? null));
      const answer = await db
        .insertInto('inbox')
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(['platform', 'eventKey']).doUpdateSet((eb) => ({
            repeats: eb('inbox.repeats', '+', 1),
            repeatedAt: eb.ref('excluded.receivedAt'),
            status: sql<InboxStatus>`case when ${isReopened} then 'received' else inbox.status end`,
            attempts: sql<number>`case when ${isReopened} then 0 else inbox.attempts end`,
            finishedAt: sql<string>`case when ${isReopened} then null else inbox.finished_at end`,
            receivedAt: sql<string>`case when ${isReopened} then excluded.received_at else inbox.received_at end`,
            nextAttemptAt: sql<string>`case when ${isReopened} then excluded.received_at else inbox.next_attempt_at end`,
          })),
        )
        .returning(['id', 'status', 'platformUserId', sql<boolean>`xmax = 0`.as('isNew')])
        .execute();
      for (const { id, status, platformUserId, isNew } of answer) {
        if (isNew) entered.add(id);
        if (status === 'received') open.set(platformUserId, id);
      }
    }
    const first = entries[0];
    if (body !== null && first !== undefined && entered.size > 0) {
      await db
        .insertInto('inboxBody')
        .values({
          id: body.id,
          platform: first.platform,
          bytes: Buffer.from(body.bytes),
          headers: JSON.stringify(body.headers),
          receivedAt: first.receivedAt,
        })
        .execute();
    }
    return { entered, open: [...open.values()] };
  },

  payloadOf: async (id: string): Promise<Uint8Array | null> =>
    (await db.selectFrom('inbox').select('payload').where('id', '=', id).executeTakeFirst())?.payload ?? null,

  /** The bytes of the request that an event came in; null once they are deleted. */
  bodyOf: async (id: string): Promise<Uint8Array | null> =>
    (
      await db
        .selectFrom('inbox')
        .innerJoin('inboxBody', 'inboxBody.id', 'inbox.bodyId')
        .select('inboxBody.bytes')
        .where('inbox.id', '=', id)
        .executeTakeFirst()
    )?.bytes ?? null,

  /** When a platform last sent an authenticated event; null: never. */
  lastArrival: async (platform: string): Promise<string | null> =>
    (
      await db
        .selectFrom('inbox')
        .select((eb) => eb.fn.max('receivedAt').as('at'))
        .where('platform', '=', platform)
        .where('proof', 'is not', null)
        .executeTakeFirst()
    )?.at ?? null,
});
