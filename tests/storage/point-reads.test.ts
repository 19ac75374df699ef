import { CompiledQuery } from 'kysely';
import { expect, it } from 'vitest';
import { createDatabase } from '#src/edges/storage/database.ts';
import { createPointReads } from '#src/edges/storage/point-reads.ts';
import { createPool } from '#src/edges/storage/pool.ts';
import { hashKey } from '#src/http/authentication.ts';
import { operatorKey, useTestService } from '#tests/support/test-service.ts';

const open = async (hasSession: boolean) => {
  const service = await useTestService({ worker: false });
  const connectionString = service.runtime.databaseUrl;
  const pool = createPool({ connectionString, max: 1, applicationName: 'test', schema: null });
  const db = createDatabase(pool, hasSession);
  const ids = [await service.createRunner(), await service.createRunner()];
  const countPrepared = async (): Promise<number> => {
    const text = 'select count(*) as count from pg_prepared_statements';
    const { rows } = await db.executeQuery<{ count: number }>(CompiledQuery.raw(text));
    return rows[0]?.count ?? Number.NaN;
  };
  return { read: createPointReads(db), ids, countPrepared, close: () => db.destroy() };
};

it.each([true, false])(
  'keys and runners are read together, each by its own name (session: %s)',
  async (has) => {
    const { read, ids, countPrepared, close } = await open(has);
    try {
      const [first = '', second = ''] = ids;
      const hash = hashKey(operatorKey);
      for (let time = 0; time < 7; time++) {
        const [key, one, other, noKey, noRunner] = await Promise.all([
          read.key(hash),
          read.runner(first),
          read.runner(second),
          read.key(first),
          read.runner(hash),
        ]);
        expect(key).toMatchObject({ hash, scopes: expect.arrayContaining(['operator']) });
        expect([one?.id, other?.id]).toEqual(ids);
        expect(one).toMatchObject({ clientId: key?.keyClientId, revision: expect.any(String) });
        expect([noKey, noRunner]).toEqual([undefined, undefined]);
      }
      expect(await countPrepared()).toBe(has ? 1 : 0);
    } finally {
      await close();
    }
  },
);
