import { sql } from 'kysely';
import type { LinkView } from '#src/core/domain/link-view.ts';
import type { Database } from './database.ts';
import { type Page, type PageRequest, pageById } from './paging.ts';

/** A link without what opens it. */
export type Link = {
  readonly id: string;
  readonly clientId: string;
  /** null: of a squad. */
  readonly runnerId: string | null;
  readonly tag: string | null;
  readonly view: LinkView | 'squad';
  readonly hasPin: boolean;
  readonly language: string | null;
  readonly expiresAt: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
};

const columns = [
  'id',
  'clientId',
  'runnerId',
  'tag',
  'view',
  'language',
  'expiresAt',
  'createdAt',
  'lastUsedAt',
] as const;
const hasPin = sql<boolean>`pin_hash is not null`.as('hasPin');
const asLink = (row: Omit<Link, 'view'> & { view: string }): Link => row as Link;

/** Whose rows a link may be asked about, by the address that they have in the API. */
const ownedTables = {
  activities: 'activity',
  uploads: 'upload',
  'check-ins': 'checkIn',
  connections: 'connection',
  assessments: 'assessment',
  'done-routines': 'doneRoutine',
  'planned-runs': 'plannedRun',
} as const;
export type OwnedKind = keyof typeof ownedTables;

/** The time of a last use is kept to the minute. */
const lastUseSeconds = 60;

/** Links: addresses that show a runner or a squad to whoever holds them. A revoked one is kept for the export only. */
export const createLinkStore = (db: Database) => ({
  insert: async ({
    hasPin: _hasPin,
    ...link
  }: Link & { readonly tokenHash: string; readonly pinHash: string | null }): Promise<void> => {
    await db.insertInto('link').values(link).execute();
  },

  find: async (clientId: string, id: string): Promise<Link | undefined> => {
    const row = await db
      .selectFrom('link')
      .select([...columns, hasPin])
      .where('id', '=', id)
      .where('clientId', '=', clientId)
      .where('revokedAt', 'is', null)
      .executeTakeFirst();
    return row === undefined ? undefined : asLink(row);
  },

  findByToken: async (tokenHash: string): Promise<(Link & { pinHash: string | null }) | undefined> => {
    const row = await db
      .selectFrom('link')
      .select([...columns, hasPin, 'pinHash'])
      .where('tokenHash', '=', tokenHash)
      .where('revokedAt', 'is', null)
      .executeTakeFirst();
    return row === undefined ? undefined : { ...asLink(row), pinHash: row.pinHash };
  },

  /** Hashes of the newest tokens, revoked and expired ones included. */
  listTokenHashes: async (limit: number): Promise<string[]> => {
    const newest = db.selectFrom('link').select('tokenHash').orderBy('id', 'desc').limit(limit);
    return (await newest.execute()).map(({ tokenHash }) => tokenHash);
  },

  /** The links of a runner, or those of a client's squads; newest first. */
  list: (
    owner: { readonly runnerId: string } | { readonly clientId: string },
    page: PageRequest,
  ): Promise<Page<Link>> =>
    pageById(page, async (after, limit) => {
      const query = db
        .selectFrom('link')
        .select([...columns, hasPin])
        .where('revokedAt', 'is', null)
        .orderBy('id', 'desc')
        .limit(limit);
      const owned =
        'runnerId' in owner
          ? query.where('runnerId', '=', owner.runnerId)
          : query.where('clientId', '=', owner.clientId).where('view', '=', 'squad');
      return (await (after === null ? owned : owned.where('id', '<', after)).execute()).map(asLink);
    }),

  revoke: async (clientId: string, id: string, at: string): Promise<boolean> => {
    const result = await db
      .updateTable('link')
      .set({ revokedAt: at })
      .where('id', '=', id)
      .where('clientId', '=', clientId)
      .where('revokedAt', 'is', null)
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  },

  /**
   * Takes one of the tries of a PIN before it is looked at, so that many at once are not more. False while the link is
   * locked; the last try locks it, and a right PIN unlocks it again.
   */
  takePinTry: async (
    id: string,
    at: { readonly now: string; readonly lockUntil: string },
    mostTries: number,
  ): Promise<boolean> => {
    const result = await sql`
      update link set
        pin_failures = case when pin_failures + 1 >= ${mostTries} then 0 else pin_failures + 1 end,
        pin_locked_until = case when pin_failures + 1 >= ${mostTries} then ${at.lockUntil}::timestamptz end
      where id = ${id} and (pin_locked_until is null or pin_locked_until <= ${at.now}::timestamptz)`.execute(
      db,
    );
    return (result.numAffectedRows ?? 0n) > 0n;
  },

  forgetPinTries: async (id: string): Promise<void> => {
    await db.updateTable('link').set({ pinFailures: 0, pinLockedUntil: null }).where('id', '=', id).execute();
  },

  /** Counts that a link showed runners, one row a runner and day. */
  countUse: async (id: string, runnerIds: readonly string[], at: string): Promise<void> => {
    const day = at.slice(0, 10);
    await sql`
      update link set last_used_at = ${at}
      where id = ${id}
        and (last_used_at is null or last_used_at < ${at}::timestamptz - make_interval(secs => ${lastUseSeconds}))
    `.execute(db);
    // A runner that is erased meanwhile is left out.
    await sql`
      insert into link_use (id, runner_id, link_id, day, uses)
      select ${`${id}-${day}`}, runner.id, link.id, ${day}::date, 1
      from runner, link where runner.id = any(${[...runnerIds]}::text[]) and link.id = ${id}
      order by runner.id
      on conflict (runner_id, id) do update set uses = link_use.uses + 1`.execute(db);
  },

  /** True when the row of a kind is one of the runner. */
  isOf: async (runnerId: string, kind: OwnedKind, id: string): Promise<boolean> =>
    (await db
      .selectFrom(ownedTables[kind])
      .select('runnerId')
      .where('id', '=', id)
      .where('runnerId', '=', runnerId)
      .executeTakeFirst()) !== undefined,

  /** Deletes links that expired before an instant, with their uses. */
  removeOlder: async (before: string, limit: number): Promise<void> => {
    await sql`
      delete from link where id in (
        select id from link where expires_at < ${before} order by expires_at limit ${limit}
      )`.execute(db);
  },
});

export type LinkStore = ReturnType<typeof createLinkStore>;
