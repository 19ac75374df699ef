import { sql } from 'kysely';
import type { StoredAssessment } from '#src/core/domain/assessment.ts';
import type { Database } from './database.ts';
import { type Page, type PageRequest, pageById } from './paging.ts';

/** An assessment as it was saved; an old one lacks what was added since. */
export type SavedAssessment = {
  readonly id: string;
  readonly runnerId: string;
  readonly body: StoredAssessment;
  readonly createdAt: string;
};

/** The outcome of an assessment; `runningState` is null in one of an earlier version. */
export type AssessmentMark = {
  readonly day: string;
  readonly severity: string;
  readonly runningState: string | null;
};

/** A rule that warned, and the first and the last day of its assessments. */
export type RuleDays = { readonly rule: string; readonly from: string; readonly to: string };

export const assessmentColumns = ['id', 'runnerId', 'body', 'createdAt'] as const;

/** Assessments that workers saved. */
export const createAssessmentStore = (db: Database) => ({
  latest: (runnerId: string): Promise<SavedAssessment | undefined> =>
    db
      .selectFrom('assessment')
      .select(assessmentColumns)
      .where('runnerId', '=', runnerId)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst(),

  find: (clientId: string, id: string): Promise<SavedAssessment | undefined> =>
    db
      .selectFrom('assessment')
      .innerJoin('runner', 'runner.id', 'assessment.runnerId')
      .select(['assessment.id', 'assessment.runnerId', 'assessment.body', 'assessment.createdAt'])
      .where('assessment.id', '=', id)
      .where('runner.clientId', '=', clientId)
      .executeTakeFirst(),

  list: (runnerId: string, page: PageRequest): Promise<Page<SavedAssessment>> =>
    pageById(page, (after, limit) => {
      const query = db
        .selectFrom('assessment')
        .select(assessmentColumns)
        .where('runnerId', '=', runnerId)
        .orderBy('id', 'desc')
        .limit(limit);
      return (after === null ? query : query.where('id', '<', after)).execute();
    }),

  /** The outcomes of the assessments of a span of days, oldest first; the newest of them where there are more than `limit`. */
  marksBetween: async (
    runnerId: string,
    fromDay: string,
    toDay: string,
    limit: number,
  ): Promise<AssessmentMark[]> => {
    const newestFirst = await db
      .selectFrom('assessment')
      .select(['asOf as day', 'severity'])
      .select(sql<string | null>`body #>> '{running,state}'`.as('runningState'))
      .where('runnerId', '=', runnerId)
      .where('asOf', '>=', fromDay)
      .where('asOf', '<=', toDay)
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return newestFirst.toReversed();
  },

  /** The severity of the newest assessment of each of some runners, and since when its warnings of that severity stand. */
  warnedSince: async (
    runnerIds: readonly string[],
  ): Promise<{ readonly runnerId: string; readonly severity: string; readonly since: string | null }[]> => {
    const { rows } = await sql<{ runnerId: string; severity: string; since: string | null }>`
      select runner_id, newest.severity, (
        select min(warning ->> 'since') from json_array_elements(newest.body -> 'warnings') as warning
        where warning ->> 'severity' = newest.severity
      ) as since
      from unnest(${runnerIds}::text[]) as runner_id, lateral (
        select severity, body from assessment where assessment.runner_id = runner_id.runner_id order by id desc limit 1
      ) as newest`.execute(db);
    return rows;
  },

  /** The rules of the assessments of a span of days, each with its first and last day; the newest first. */
  ruleDays: async (runnerId: string, fromDay: string, toDay: string, limit: number): Promise<RuleDays[]> => {
    const { rows } = await sql<RuleDays>`
      select rule, min(as_of) as "from", max(as_of) as "to"
      from assessment cross join lateral unnest(rules) as rule
      where runner_id = ${runnerId} and as_of between ${fromDay} and ${toDay}
      group by rule order by max(as_of) desc, min(as_of), rule limit ${limit}`.execute(db);
    return rows;
  },

  /**
   * When the newest assessment, planned run, or activity, check-in and mark of the days from `fromDay` on was stored or
   * replaced; null when there is none.
   */
  inputsChangedAt: async (runnerId: string, fromDay: string): Promise<string | null> => {
    const { rows } = await sql<{ changedAt: string | null }>`
      select greatest(
        (select created_at from assessment where runner_id = ${runnerId} order by id desc limit 1),
        (select max(updated_at) from activity where runner_id = ${runnerId} and local_day >= ${fromDay}),
        (select max(created_at) from check_in where runner_id = ${runnerId} and day >= ${fromDay}),
        (select max(created_at) from done_routine where runner_id = ${runnerId} and day >= ${fromDay}),
        (select max(updated_at) from planned_run where runner_id = ${runnerId} and start_at >= ${fromDay}::date)
      ) as changed_at`.execute(db);
    return rows[0]?.changedAt ?? null;
  },

  insert: async (saved: SavedAssessment): Promise<void> => {
    await db
      .insertInto('assessment')
      .values({
        id: saved.id,
        runnerId: saved.runnerId,
        asOf: saved.body.asOf,
        severity: saved.body.severity,
        rules: saved.body.warnings.map((warning) => warning.rule),
        body: JSON.stringify(saved.body),
        createdAt: saved.createdAt,
      })
      .execute();
  },

  /** Deletes assessments from before an instant, except each runner's newest. */
  removeOlder: async (before: string, limit: number): Promise<number> => {
    const result = await sql`
      delete from assessment where id in (
        select id from assessment old
        where created_at < ${before}
          and exists (select 1 from assessment newer where newer.runner_id = old.runner_id and newer.id > old.id)
        order by created_at
        limit ${limit}
      )`.execute(db);
    return Number(result.numAffectedRows ?? 0n);
  },
});

export type AssessmentStore = ReturnType<typeof createAssessmentStore>;
