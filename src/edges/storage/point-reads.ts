import { CompiledQuery, sql } from 'kysely';
import { asPrepared, type Database } from './database.ts';
import { type GatheredRead, gatherReads } from './gather-reads.ts';

/** Columns of a runner's profile. */
export const runnerColumns = [
  'id',
  'clientId',
  'externalId',
  'displayName',
  'timeZone',
  'weekStartsOn',
  'sex',
  'birthYear',
  'heightMeters',
  'massKilograms',
  'maxHeartRateBpm',
  'restingHeartRateBpm',
  'thresholdHeartRateBpm',
  'firstVentilatoryThresholdBpm',
  'secondVentilatoryThresholdBpm',
  'thresholdSpeedMetersPerSecond',
  'tags',
  'language',
  'units',
  'createdAt',
  'updatedAt',
] as const;

const ofKeys = (db: Database, hashes: readonly string[]) =>
  db
    .selectFrom('apiKey')
    .select(['id as keyId', 'clientId as keyClientId', 'createdAt as keyCreatedAt'])
    .select(['hint', 'scopes', 'expiresAt', 'hash'])
    .where('hash', '=', sql<string>`any(${hashes})`);

const ofRunners = (db: Database, ids: readonly string[]) =>
  db
    .selectFrom('runner')
    .select([...runnerColumns, sql<string>`revision::text`.as('revision')])
    .where('id', '=', sql<string>`any(${ids})`);

/** Rows of keys, in which every column of a runner is null, and the other way round. */
const ofBoth = (db: Database, hashes: readonly string[], ids: readonly string[]) =>
  db
    .selectFrom(ofKeys(db, hashes).as('key'))
    .fullJoin(ofRunners(db, ids).as('runner'), (join) => join.on(sql<boolean>`false`))
    .selectAll();

type Rows<Query extends (db: Database, names: readonly string[]) => { execute: () => Promise<unknown[]> }> =
  Awaited<ReturnType<ReturnType<Query>['execute']>>[number];
export type KeyRow = Rows<typeof ofKeys>;
export type RunnerRow = Rows<typeof ofRunners>;
type Row = { readonly hash: string | null; readonly id: string | null };

/** Reads of keys by their hash, and of runners by their id. */
export type PointReads = {
  readonly key: GatheredRead<KeyRow>;
  readonly runner: GatheredRead<RunnerRow>;
};

const namesOf = (asked: readonly string[], kind: 'key' | 'runner'): string[] =>
  asked.filter((one) => one.startsWith(kind)).map((one) => one.slice(kind.length));

/**
 * Everything that is asked for in the same moment is read by one statement, so that a request that needs a key and a
 * runner waits once.
 */
export const createPointReads = (db: Database): PointReads => {
  let text: string | undefined;
  const read = gatherReads<Row>(
    async (asked) => {
      // Built once: building it costs more than its rows do.
      text ??= asPrepared('point_reads', ofBoth(db, [], []).compile().sql);
      const parameters = [namesOf(asked, 'key'), namesOf(asked, 'runner')];
      return (await db.executeQuery<Row>(CompiledQuery.raw(text, parameters))).rows;
    },
    ({ hash, id }) => (hash === null ? `runner${id}` : `key${hash}`),
  );
  return {
    key: (hash) => read(`key${hash}`) as ReturnType<PointReads['key']>,
    runner: (id) => read(`runner${id}`) as ReturnType<PointReads['runner']>,
  };
};
