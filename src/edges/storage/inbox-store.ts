import { sql } from 'kysely';
import type { Database } from './database.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from './paging.ts';
import type { InboxTable } from './platform-tables.ts';

export type InboxStatus = InboxTable['status'];

/** One event of a platform, from its arrival to its end. */
export type InboxEntry = {
  readonly id: string;
  readonly platform: string;
  readonly eventKey: string;
  readonly kind: string;
  readonly proof: string | null;
  readonly platformUserId: string | null;
  readonly platformActivityId: string | null;
  readonly revisionMs: number | null;
  readonly confirmWith: string;
  readonly plan: object | null;
  readonly payloadName: string | null;
  readonly status: InboxStatus;
  readonly reason: string | null;
  readonly runnerId: string | null;
  readonly connectionId: string | null;
  readonly uploadId: string | null;
  readonly attempts: number;
  readonly repeats: number;
  readonly nextAttemptAt: string | null;
  readonly receivedAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
};

export type NewInboxEntry = Pick<
  InboxEntry,
  | 'id'
  | 'platform'
  | 'eventKey'
  | 'kind'
  | 'proof'
  | 'platformUserId'
  | 'platformActivityId'
  | 'revisionMs'
  | 'confirmWith'
  | 'plan'
  | 'payloadName'
  | 'status'
  | 'reason'
  | 'receivedAt'
> & {
  readonly payload: Uint8Array | null;
  readonly runnerId?: string | null;
  readonly connectionId?: string | null;
};

/** The body that events came in; header values hold no secrets. */
export type InboxBody = {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
};

const columns = [
  'id',
  'platform',
  'eventKey',
  'kind',
  'proof',
  'platformUserId',
  'platformActivityId',
  'revisionMs',
  'confirmWith',
  'plan',
  'payloadName',
  'status',
  'reason',
  'runnerId',
  'connectionId',
  'uploadId',
  'attempts',
  'repeats',
  'nextAttemptAt',
  'receivedAt',
  'startedAt',
  'finishedAt',
] as const;

const unfinished = ['received', 'waiting'] as const;
const rowsPerInsert = 500;

/** A finished event of which only the platform can say whether it is true. */
const isAskedAgain = sql`inbox.confirm_with = 'connection' and inbox.finished_at is not null`;

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

/** The ledger of what platforms sent. */
export const createInboxStore = (db: Database) => ({
  /**
   * Enters events and the body they came in. An event that stands here already is counted as repeated and left
   * alone, unless it is one that the platform is asked about: such a one says the same words each time it is
   * true, so it is asked about again. Answers the ids that are new, and one event of each user that is to be taken up.
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
            status: sql<InboxStatus>`case when ${isAskedAgain} then 'received' else inbox.status end`,
            attempts: sql<number>`case when ${isAskedAgain} then 0 else inbox.attempts end`,
            finishedAt: sql<string>`case when ${isAskedAgain} then null else inbox.finished_at end`,
            receivedAt: sql<string>`case when ${isAskedAgain} then excluded.received_at else inbox.received_at end`,
            nextAttemptAt: sql<string>`case when ${isAskedAgain} then excluded.received_at else inbox.next_attempt_at end`,
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

  findById: (id: string): Promise<InboxEntry | undefined> =>
    db.selectFrom('inbox').select(columns).where('id', '=', id).executeTakeFirst(),

  payloadOf: async (id: string): Promise<Uint8Array | null> =>
    (await db.selectFrom('inbox').select('payload').where('id', '=', id).executeTakeFirst())?.payload ?? null,

  /** The bytes of the request that an event came in; null once they are forgotten. */
  bodyOf: async (id: string): Promise<Uint8Array | null> =>
    (
      await db
        .selectFrom('inbox')
        .innerJoin('inboxBody', 'inboxBody.id', 'inbox.bodyId')
        .select('inboxBody.bytes')
        .where('inbox.id', '=', id)
        .executeTakeFirst()
    )?.bytes ?? null,

  /** The next event of a user whose time has come, in the order of arrival; its try is counted. */
  beginNext: async (
    platform: string,
    platformUserId: string,
    now: string,
  ): Promise<InboxEntry | undefined> => {
    const next = db
      .selectFrom('inbox')
      .select('id')
      .where('platform', '=', platform)
      .where('platformUserId', '=', platformUserId)
      .where('status', 'in', unfinished)
      .where('nextAttemptAt', '<=', now)
      .orderBy('receivedAt')
      .orderBy('id')
      .limit(1);
    return db
      .updateTable('inbox')
      .set((eb) => ({ attempts: eb('attempts', '+', 1), startedAt: now }))
      .where('id', '=', next)
      .returning(columns)
      .executeTakeFirst();
  },

  /** The first unfinished event of a user that is due. */
  firstDue: (platform: string, platformUserId: string, now: string): Promise<InboxEntry | undefined> =>
    db
      .selectFrom('inbox')
      .select(columns)
      .where('platform', '=', platform)
      .where('platformUserId', '=', platformUserId)
      .where('status', 'in', unfinished)
      .where('nextAttemptAt', '<=', now)
      .orderBy('receivedAt')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst(),

  /** Holds an event until the transaction ends; undefined when it is finished. */
  lockUnfinished: (id: string): Promise<InboxEntry | undefined> =>
    db
      .selectFrom('inbox')
      .select(columns)
      .where('id', '=', id)
      .where('status', 'in', unfinished)
      .forUpdate()
      .executeTakeFirst(),

  attribute: async (id: string, runnerId: string, connectionId: string): Promise<void> => {
    await db.updateTable('inbox').set({ runnerId, connectionId }).where('id', '=', id).execute();
  },

  linkUpload: async (id: string, uploadId: string): Promise<void> => {
    await db.updateTable('inbox').set({ uploadId }).where('id', '=', id).execute();
  },

  finish: async (
    id: string,
    outcome: { status: 'processed' | 'ignored' | 'failed'; reason: string | null; at: string },
  ): Promise<void> => {
    await db
      .updateTable('inbox')
      .set({
        status: outcome.status,
        reason: outcome.reason,
        finishedAt: outcome.at,
        nextAttemptAt: null,
        payload: null,
      })
      .where('id', '=', id)
      .where('status', 'in', unfinished)
      .execute();
  },

  /** Tries again at `until`; `counted: -1` gives the try back. */
  postpone: async (id: string, wait: { until: string; reason: string; counted: 0 | -1 }): Promise<void> => {
    await db
      .updateTable('inbox')
      .set((eb) => ({
        status: 'waiting',
        reason: wait.reason,
        nextAttemptAt: wait.until,
        attempts: eb('attempts', '+', wait.counted),
      }))
      .where('id', '=', id)
      .where('status', 'in', unfinished)
      .execute();
  },

  /** Events that came before their user was known here: taken up again. Answers their ids. */
  reopen: async (
    platform: string,
    platformUserId: string,
    reason: string,
    span: { since: string; now: string },
  ): Promise<string[]> =>
    (
      await db
        .updateTable('inbox')
        .set({
          status: 'received',
          reason: null,
          finishedAt: null,
          nextAttemptAt: span.now,
          attempts: 0,
        })
        .where('platform', '=', platform)
        .where('platformUserId', '=', platformUserId)
        .where('status', '=', 'ignored')
        .where('reason', '=', reason)
        .where('receivedAt', '>=', span.since)
        .returning('id')
        .execute()
    ).map((row) => row.id),

  /** True while something about an activity is still to be done. */
  isUnderWay: async (
    platform: string,
    platformUserId: string,
    platformActivityId: string,
  ): Promise<boolean> =>
    (await db
      .selectFrom('inbox')
      .select('id')
      .where('platform', '=', platform)
      .where('platformUserId', '=', platformUserId)
      .where('platformActivityId', '=', platformActivityId)
      .where('status', 'in', unfinished)
      .limit(1)
      .executeTakeFirst()) !== undefined,

  /** When a platform last sent us anything that we believed. */
  lastArrival: async (platform: string): Promise<string | null> =>
    (
      await db
        .selectFrom('inbox')
        .select((eb) => eb.fn.max('receivedAt').as('at'))
        .where('platform', '=', platform)
        .where('proof', 'is not', null)
        .executeTakeFirst()
    )?.at ?? null,

  /** One unfinished event of each user that should have been looked at: their bell is rung again. */
  listOverdue: (before: string, limit: number): Promise<{ id: string; nextAttemptAt: string | null }[]> =>
    db
      .selectFrom('inbox')
      .distinctOn(['platform', 'platformUserId'])
      .select(['id', 'nextAttemptAt'])
      .where('status', 'in', unfinished)
      .where('nextAttemptAt', '<', before)
      .orderBy('platform')
      .orderBy('platformUserId')
      .orderBy('receivedAt')
      .limit(limit)
      .execute(),

  /** The ledger as a client may see it; `nobody` adds the rows that belong to no runner. */
  list: async (
    viewer: { clientId: string; nobody: 'shown' | 'hidden' },
    page: PageRequest & { platform: string | null; status: InboxStatus | null },
  ): Promise<Page<InboxEntry>> => {
    let query = db
      .selectFrom('inbox')
      .select(columns)
      .where((eb) => {
        const own = eb(
          'runnerId',
          'in',
          eb.selectFrom('runner').select('runner.id').where('runner.clientId', '=', viewer.clientId),
        );
        return viewer.nobody === 'shown' ? eb.or([own, eb('runnerId', 'is', null)]) : own;
      })
      .orderBy('id', 'desc')
      .limit(page.limit + 1);
    if (page.platform !== null) query = query.where('platform', '=', page.platform);
    if (page.status !== null) query = query.where('status', '=', page.status);
    if (page.cursor !== null) query = query.where('id', '<', decodeCursor(page.cursor, 1)[0] as string);
    return toPage(
      await query.execute(),
      page.limit,
      (row) => [row.id],
      (row) => row,
    );
  },

  /** Forgets bodies of which nothing is left to do, and bodies that nothing refers to. */
  removeBodies: async (before: string, limit: number): Promise<number> => {
    const result = await sql`
      delete from inbox_body where id in (
        select id from inbox_body body
        where received_at < ${before}
          and not exists (
            select 1 from inbox
            where inbox.body_id = body.id and inbox.status in ('received', 'waiting')
          )
        limit ${limit}
      )`.execute(db);
    return Number(result.numAffectedRows ?? 0n);
  },

  /** Forgets finished events. */
  removeFinished: async (before: string, limit: number): Promise<number> => {
    const result = await sql`
      delete from inbox where id in (
        select id from inbox
        where received_at < ${before} and status not in ('received', 'waiting')
        limit ${limit}
      )`.execute(db);
    return Number(result.numAffectedRows ?? 0n);
  },
});

export type InboxStore = ReturnType<typeof createInboxStore>;
