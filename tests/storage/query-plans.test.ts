import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessRunner } from '#src/use-cases/assessment/assess-runner.ts';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import { signedIn } from '#tests/pages/operator-visit.ts';
import { fillHistory } from '#tests/support/fill-history.ts';
import { type Query, recordQueries } from '#tests/support/record-queries.ts';
import { resolveReferences } from '#tests/support/resolve-references.ts';
import { openTestService, operatorKey, type TestService } from '#tests/support/test-service.ts';

const runners = 200;
const busyRunner = 'run_plan_0';
const busyRuns = 10_000;

/** The tables that are filled here: the planner is asked as it is. */
const filled = new Set(['upload', 'activity', 'activity_source', 'check_in', 'assessment']);

/** Every table that grows with what runners do: where few rows lie here, the planner must be able to use an index. */
const growing = new Set([
  ...[...filled, 'runner', 'outbox_event', 'webhook_delivery', 'webhook_attempt', 'done_routine'],
  ...['standing_answer', 'inbox', 'inbox_body', 'connection', 'platform_recording', 'reprocessing_runner'],
  ...['runner_today', 'link', 'link_use'],
]);

type Plan = {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
};

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

let service: TestService & { close: () => Promise<void> };
let database: pg.Client;

const explain = async ({ text, values }: Query, options: string, walking: 'on' | 'off'): Promise<Plan> => {
  await database.query('begin');
  try {
    await database.query(`set local enable_seqscan = ${walking}`);
    const { rows } = await database.query(`explain (format json${options}) ${text}`, [...values]);
    return rows[0]['QUERY PLAN'][0].Plan;
  } finally {
    await database.query('rollback');
  }
};

const walked = (plan: Plan, tables: ReadonlySet<string>): string[] =>
  nodesOf(plan)
    .filter((node) => node['Node Type'] === 'Seq Scan' && tables.has(node['Relation Name'] ?? ''))
    .map((node) => node['Relation Name'] as string);

/** Statements that walk through a table, as `table: statement`. */
const walks = async (queries: readonly Query[]): Promise<string[]> => {
  const found = new Set<string>();
  for (const query of queries) {
    const plans = [
      ...walked(await explain(query, '', 'on'), filled),
      ...walked(await explain(query, '', 'off'), growing),
    ];
    for (const table of plans) found.add(`${table}: ${query.text}`);
  }
  return [...found];
};

/** The most rows that any step of a statement looked at. */
const rowsRead = async (query: Query): Promise<number> =>
  Math.max(
    ...nodesOf(await explain(query, ', analyze', 'on')).map(
      (node) =>
        ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * (node['Actual Loops'] ?? 1),
    ),
  );

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));

beforeAll(async () => {
  service = await openTestService({ worker: false });
  database = new pg.Client({ connectionString: service.databaseUrl });
  await database.connect();
  const worker = service.startWorker();
  const runnerId = await service.createRunner();
  await service.upload(runnerId, await sample('fit/every-second-running-dynamics.fit'));
  const answers = { day: '2026-11-01', region: 'calf', side: 'left', tightness: 3 };
  await service.call('POST', `/v1/runners/${runnerId}/check-ins`, { body: answers });
  await worker.close();
  await assessRunner(service.runtime.deps, runnerId);
  const { rows } = await database.query("select id from client where id <> 'cli_other'");
  await database.query(
    fillHistory({
      clientId: rows[0].id,
      runners,
      runnersOfClient: 100,
      otherClients: 1,
      activities: 100_000,
      busyRuns,
    }),
  );
});

afterAll(async () => {
  await database.end();
  await service.close();
});

const examples: Record<string, string> = {
  '/v1/runners/{id}': busyRunner,
  '/v1/uploads/{id}': 'upl_0000_000010',
  '/v1/activities/{id}': 'act_0000_000010',
  '/v1/check-ins/{id}': 'chk_0000_000010',
};

/** An address that exists where an example is known; elsewhere one whose first look-ups are made all the same. */
const addressOf = (path: string): string => {
  const kind = Object.keys(examples).find((start) => path === start || path.startsWith(`${start}/`));
  return path
    .replace('{id}', kind === undefined ? 'none_0' : (examples[kind] as string))
    .replace(/\{\w+\}/g, '0');
};

describe('with 100,000 activities', () => {
  it('there are as many as it says', async () => {
    const { rows } = await database.query('select count(*)::int as count from activity');
    expect(rows[0].count).toBeGreaterThanOrEqual(99_900);
  });

  it('every GET of the API finds its rows by an index', async () => {
    const { paths } = resolveReferences(service.app.swagger()) as unknown as {
      paths: Record<string, Record<string, unknown>>;
    };
    const routes = Object.entries(paths)
      .filter(([path, methods]) => 'get' in methods && path.startsWith('/v1/'))
      .map(([path, methods]) => ({ address: addressOf(path), parameters: JSON.stringify(methods['get']) }));
    expect(routes.length).toBeGreaterThan(10);
    const variants = {
      from: '?from=2026-09-01&to=2026-10-01',
      limit: '?limit=5',
      tag: '?tag=a',
      total: '?total=true&limit=1',
      updatedSince: '?updatedSince=2026-10-01T00:00:00Z&sort=updatedAt&limit=5',
      sport: '?sport=running&sort=startTime&limit=5',
      status: '?status=processed&limit=5',
      region: '?region=calf&sort=day&limit=5',
    };
    const get = async (url: string): Promise<string | null> => {
      const { payload } = await service.app.inject({
        url,
        headers: { authorization: `Bearer ${operatorKey}` },
      });
      return /"nextCursor":"([^"]+)"/.exec(payload)?.[1] ?? null;
    };
    const queries = await recordQueries(async () => {
      for (const { address, parameters } of routes) {
        // Whole tables: of one runner, of few of its days.
        if (address.startsWith('/v1/export/')) {
          const some = `${address}?runnerId=${busyRunner}&from=2026-09-01&to=2026-09-20`;
          for (const query of ['', '&updatedSince=2020-01-01T00:00:00Z']) await get(some + query);
          continue;
        }
        // A stream of events has no end, and asks what its sibling without /events asks.
        if (address.endsWith('/events')) continue;
        const known = Object.entries(variants).filter(([name]) => parameters.includes(`"name":"${name}"`));
        for (const query of ['', ...known.map(([, variant]) => variant)]) await get(address + query);
        const cursor = await get(`${address}?limit=1`);
        if (cursor !== null) await get(`${address}?limit=1&cursor=${cursor}`);
      }
    });
    expect(queries.length).toBeGreaterThan(20);
    expect(await walks(queries)).toEqual([]);
  });

  it('so does what a tool for assistants asks besides', async () => {
    const queries = await recordQueries(async () => {
      const answer = await service.call('POST', '/mcp', {
        headers: { accept: 'application/json, text/event-stream' },
        body: {
          jsonrpc: '2.0',
          id: 1,
          method: 'tools/call',
          params: { name: 'get_assessment', arguments: { runnerId: busyRunner } },
        },
      });
      expect(answer.body['result']).toHaveProperty('structuredContent.headline');
    });
    expect(queries.some(({ text }) => text.includes('is distinct from'))).toBe(true);
    expect(await walks(queries)).toEqual([]);
  });

  it('so does everything that an upload, a check-in and their removal lead to', async () => {
    const queries = await recordQueries(async () => {
      const worker = service.startWorker();
      const bytes = await sample('fit/every-second-running-dynamics.fit');
      const { body } = await service.call('POST', `/v1/runners/${busyRunner}/uploads?filename=a.fit`, {
        raw: bytes,
        headers: { prefer: 'wait=20' },
      });
      expect(body['items']?.[0]).toMatchObject({ status: 'processed' });
      const checkIn = await service.call('POST', `/v1/runners/${busyRunner}/check-ins`, {
        body: { day: '2026-11-01', region: 'calf', tightness: 3 },
      });
      await service.call('DELETE', `/v1/check-ins/${checkIn.body['id']}`);
      await service.call('PATCH', '/v1/activities/act_0000_000020', { body: { sessionRpe: 4 } });
      await service.call('DELETE', `/v1/activities/${body['items']?.[0]?.['activityIds']?.[0]}`);
      const stated = await service.call('POST', `/v1/runners/${busyRunner}/activities`, {
        body: { startTime: '2026-03-01T03:00:00Z', durationSeconds: 600, source: 'diary', externalId: '1' },
      });
      const joined = { activityIds: [stated.body['id']] };
      await service.call('POST', '/v1/activities/act_0000_000020/merge', { body: joined });
      const span = { from: '2026-10-01', to: '2026-10-02' };
      await service.call('POST', `/v1/runners/${busyRunner}/activities:delete`, { body: span });
      await service.runtime.deps.stores.quotas.countSince('cli_other', '2026-10-31T00:00:00Z');
      await service.runtime.deps.stores.quotas.countBytes('cli_other');
      await sweepUnfinished(service.runtime.deps);
      await worker.close();
    });
    expect(queries.length).toBeGreaterThan(20);
    // Asked once a minute by one client at most, and of its own rows only.
    const counted = queries.filter(({ text }) => !/sum\("bytes"\)/.test(text));
    expect(await walks(counted)).toEqual([]);
  });

  it('so does everything that the holder of a link leads to', async () => {
    const queries = await recordQueries(async () => {
      const { body } = await service.call('POST', `/v1/runners/${busyRunner}/links`, {
        body: { view: 'physio', pin: '4711' },
      });
      const key = String(body['url']).split('/p/')[1] ?? '';
      const unlocked = await service.call('POST', '/v1/links/unlock', { key, body: { pin: '4711' } });
      for (const path of ['/v1/activities/act_0000_000010', `/v1/runners/${busyRunner}/today`])
        expect((await service.call('GET', path, { key: String(unlocked.body['token']) })).status).toBe(200);
      await service.app.inject({ url: String(body['url']) });
      const timeline = await service.call('POST', `/v1/runners/${busyRunner}/links`, {
        body: { view: 'timeline' },
      });
      for (const query of ['', '?days=all', '?from=2026-09-01&to=2026-09-20'])
        expect((await service.app.inject({ url: `${timeline.body['url']}${query}` })).statusCode).toBe(200);
      await service.call('DELETE', `/v1/links/${body['id']}`);
    });
    expect(queries.length).toBeGreaterThan(8);
    expect(await walks(queries)).toEqual([]);
  });

  it('so does everything that the pages of operators ask', async () => {
    const visitor = await signedIn(service);
    const cursor = Buffer.from('["zzz"]').toString('base64url');
    const queries = await recordQueries(async () => {
      for (const view of ['inbox', 'uploads', 'deliveries', 'connections', 'reprocessing'])
        for (const query of [
          '',
          '?status=failed',
          '?platform=polar',
          '?client=cli_other',
          `?cursor=${cursor}`,
        ])
          expect((await visitor.get(`/operator/${view}${query}`)).status).toBe(200);
      for (const query of ['?status=processed', '?status=rejected&client=cli_other', '?client=cli_none'])
        await visitor.get(`/operator/uploads${query}`);
      await visitor.get('/operator');
      const again = { token: visitor.token, target: 'upl_0000_000010', confirmed: 'yes' };
      for (const action of ['retry-event', 'retry-upload', 'resend-delivery', 'cancel-reprocessing'])
        await visitor.post(`/operator/actions/${action}`, again);
      await visitor.post('/operator/sign-out', { token: visitor.token });
    });
    expect(queries.length).toBeGreaterThan(20);
    expect(await walks(queries)).toEqual([]);
    for (const query of queries) expect(await rowsRead(query), query.text).toBeLessThan(2_000);
  });

  it('looking for copies of a run reads no more of a runner with 10,000 runs than of one with few', async () => {
    const queries = await recordQueries(() =>
      service.runtime.deps.stores.activities.candidates(
        busyRunner,
        [
          { startAt: '2026-06-01T06:00:00Z', endAt: '2026-06-01T07:00:00Z' },
          { startAt: '2024-06-01T06:00:00Z', endAt: '2024-06-01T07:00:00Z' },
        ],
        15,
      ),
    );
    for (const query of queries) expect(await rowsRead(query)).toBeLessThan(50);
  });

  it('every reference between tables can be followed backwards by an index', async () => {
    const { rows } = await database.query(`
      select constrained.relname || '.' || attribute.attname as reference
      from pg_constraint fk
      join pg_class constrained on constrained.oid = fk.conrelid
      join pg_attribute attribute on attribute.attrelid = fk.conrelid and attribute.attnum = fk.conkey[1]
      where fk.contype = 'f' and constrained.relnamespace = 'public'::regnamespace
        and not exists (
          select 1 from pg_index index
          where index.indrelid = fk.conrelid and index.indkey[0] = fk.conkey[1]
            and (index.indpred is null
              or pg_get_expr(index.indpred, index.indrelid) = '(' || attribute.attname || ' IS NOT NULL)')
        )
      order by 1`);
    expect(rows).toEqual([]);
  });
});
