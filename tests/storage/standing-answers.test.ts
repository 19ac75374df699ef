import { randomBytes } from 'node:crypto';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { noAnswers } from '#src/core/domain/check-in.ts';
import { createDatabase, migrateDatabase } from '#src/edges/storage/database.ts';
import { migrations } from '#src/edges/storage/migrations/index.ts';
import { createPool } from '#src/edges/storage/pool.ts';
import { createStores } from '#src/edges/storage/stores.ts';
import { useTestService } from '#tests/support/test-service.ts';

const said = { ...noAnswers('2026-01-10'), tightness: 4, previousHamstringMonths: 7 };
const conditions = { anticoagulant: true, glaucoma: false };

/** An empty database with the tables as they were after the migration of that name. */
const openOldDatabase = async (lastMigration: string) => {
  const name = `old_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: inject('clusterUrl') });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(inject('clusterUrl'));
  url.pathname = `/${name}`;
  const pool = createPool({ connectionString: url.href, max: 2, applicationName: 'old', schema: null });
  const database = createDatabase(pool);
  onTestFinished(async () => {
    await database.destroy();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });
  const { error } = await new Migrator({
    db: database.withoutPlugins(),
    provider: { getMigrations: async () => migrations },
  }).migrateTo(lastMigration);
  expect(error).toBeUndefined();
  return { pool, database };
};

describe('answers that never expire', () => {
  it('are found each as it was given last, up to a day, and go with their check-in', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const { stores } = service.runtime.deps;
    const put = (id: string, answers: typeof said & object) =>
      stores.checkIns.put({ id, runnerId, answers, createdAt: '2026-07-05T08:00:00.000Z' });
    await put('chk_1', { ...said, conditions });
    await put('chk_2', { ...noAnswers('2026-03-01'), conditions: { anticoagulant: false } } as typeof said);
    const standing = async (day: string) =>
      (await stores.checkIns.standing(runnerId, day)).map(({ day, conditions, previousHamstringMonths }) => ({
        day,
        conditions,
        previousHamstringMonths,
      }));
    const first = { day: '2026-01-10', previousHamstringMonths: null };
    const injury = { day: '2026-01-10', conditions: {}, previousHamstringMonths: 7 };
    const glaucoma = { ...first, conditions: { glaucoma: false } };
    const thinned = { ...first, conditions: { anticoagulant: true } };
    expect(await standing('2026-02-01')).toEqual(expect.arrayContaining([thinned, glaucoma, injury]));
    const later = await standing('2026-07-05');
    expect(later).toHaveLength(3);
    expect(later).toContainEqual({
      day: '2026-03-01',
      conditions: { anticoagulant: false },
      previousHamstringMonths: null,
    });
    await put('chk_3', { ...said, previousHamstringMonths: 9, conditions: { anticoagulant: true } });
    expect(await standing('2026-02-01')).toEqual(
      expect.arrayContaining([thinned, { ...injury, previousHamstringMonths: 9 }]),
    );
    expect(await standing('2026-02-01')).toHaveLength(2);
    await stores.checkIns.remove('chk_1');
    expect(await standing('2026-02-01')).toEqual([]);
  });

  it('hold a birth and a clearance of the whole runner, and none of a place', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const { stores } = service.runtime.deps;
    const cleared = { region: null, side: null, day: '2026-01-07', stage: 3 };
    const answers = { ...noAnswers('2026-01-10'), postpartumWeeks: 20, clearedByClinician: cleared };
    const createdAt = '2026-07-05T08:00:00.000Z';
    await stores.checkIns.put({ id: 'chk_1', runnerId, answers, createdAt });
    const place = { ...cleared, region: 'calf' as const, day: '2026-02-01' };
    const later = { ...noAnswers('2026-02-01'), clearedByClinician: place };
    await stores.checkIns.put({ id: 'chk_2', runnerId, answers: later, createdAt });
    expect(await stores.checkIns.standing(runnerId, '2026-07-05')).toEqual(
      expect.arrayContaining([
        { ...noAnswers('2026-01-10'), postpartumWeeks: 20 },
        { ...noAnswers('2026-01-10'), clearedByClinician: { ...cleared, stage: null } },
      ]),
    );
    expect(await stores.checkIns.standing(runnerId, '2026-07-05')).toHaveLength(2);
  });

  it('have every question when they were stored before there was one', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const { stores } = service.runtime.deps;
    // JSON leaves the question out.
    const answers = JSON.parse(JSON.stringify({ ...noAnswers('2026-01-10'), returnStage: undefined }));
    await stores.checkIns.put({ id: 'chk_1', runnerId, answers, createdAt: '2026-07-05T08:00:00.000Z' });
    const [held] = await stores.checkIns.between(runnerId, '2026-01-01', '2026-02-01');
    expect(held?.answers).toEqual(noAnswers('2026-01-10'));
  });

  it('are found in check-ins of before there was a table for them', async () => {
    const { pool, database } = await openOldDatabase('0001');
    await pool.query(`
      insert into client (id, name, created_at) values ('cli_1', 'club', now());
      insert into runner (id, client_id, time_zone, week_starts_on, created_at)
        values ('run_1', 'cli_1', 'UTC', 'monday', now())`);
    const enter = (id: string, day: string, answers: object) =>
      pool.query(`insert into check_in values ($1, 'run_1', $2, 'calf', 'any', $3, now())`, [
        id,
        day,
        JSON.stringify(answers),
      ]);
    await enter('chk_1', said.day, { ...said, conditions, note: 'a\u0000\u0000b\\u0000c\\' });
    await enter('chk_2', '2026-01-11', noAnswers('2026-01-11'));
    await migrateDatabase(database);
    const { checkIns } = createStores(database);
    expect(await checkIns.tightnessBetween('run_1', '2026-01-01', '2026-02-01')).toEqual([
      { day: '2026-01-10', region: 'calf', side: null, rating: 4 },
    ]);
    expect(await checkIns.standing('run_1', '2026-07-05')).toHaveLength(3);
    const [first] = await checkIns.between('run_1', said.day, said.day);
    expect(first?.answers).toEqual({ ...said, conditions, note: 'ab\\u0000c\\' });
  });
});
