import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addDays } from '#src/core/domain/calendar.ts';
import { assessRunner } from '#src/use-cases/assessment/assess-runner.ts';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';

const today = new Date().toISOString().slice(0, 10);

const rowsOf = (body: Body): readonly Body[] => body['items'] as unknown as readonly Body[];

const checkIn = (service: TestService, runnerId: string, answers: object) =>
  service.call('POST', `/v1/runners/${runnerId}/check-ins`, { body: { day: today, ...answers } });

describe('tags, language and units of a runner', () => {
  it('are trimmed, kept once, changed, and found by', async () => {
    const service = await useTestService({ worker: false });
    const made = await service.call('POST', '/v1/runners', {
      body: { tags: [' juniors', 'juniors', 'Fast '], language: 'de-CH', units: 'imperial' },
    });
    expect(made.body).toMatchObject({ tags: ['juniors', 'Fast'], language: 'de-CH', units: 'imperial' });
    await service.createRunner({ tags: ['Fast'] });
    const plain = await service.call('POST', '/v1/runners', { body: {} });
    expect(plain.body).toMatchObject({ tags: [], language: null, units: null });
    const found = async (tag: string) =>
      rowsOf((await service.call('GET', `/v1/runners?tag=${encodeURIComponent(tag)}`)).body).length;
    expect([await found('juniors'), await found(' Fast'), await found('fast')]).toEqual([1, 2, 0]);
    const changed = await service.call('PATCH', `/v1/runners/${made.body['id']}`, {
      body: { tags: [' new '] },
    });
    expect(changed.body).toMatchObject({ tags: ['new'], language: 'de-CH' });
    expect([await found('juniors'), await found('new')]).toEqual([0, 1]);
  });

  it('are bounded', async () => {
    const service = await useTestService({ worker: false });
    for (const body of [
      { tags: ['  '] },
      { tags: [''] },
      { tags: ['x'.repeat(51)] },
      { tags: Array.from({ length: 21 }, (_, index) => `t${index}`) },
      { language: 'not a language' },
      { units: 'furlongs' },
    ])
      expect([body, (await service.call('POST', '/v1/runners', { body })).status]).toEqual([body, 422]);
  });
});

describe('today', () => {
  it('is ten flat values that say what the assessment says', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    await checkIn(service, runnerId, {
      region: 'hamstring',
      side: 'left',
      tightness: 6,
      nextMorningWorse: true,
    });
    const { body: assessment } = await service.call('GET', `/v1/runners/${runnerId}/assessment`);
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/today`);
    expect(Object.keys(body)).toHaveLength(10);
    for (const value of Object.values(body)) expect(typeof value === 'object' && value !== null).toBe(false);
    expect(body).toMatchObject({
      day: today,
      severity: assessment['severity'],
      headline: assessment['headline'],
      runningState: assessment['running']?.['state'],
      nextRunMeters: assessment['ceiling']?.['nextRunMeters'],
      nextStep: assessment['nextSteps']?.[0]?.['text'],
      referral: assessment['referral'],
      safetyNet: assessment['safetyNet'],
    });
  });

  it('follows each answer at once, before any worker has assessed it, and a new day', async () => {
    let nowMs = Date.now();
    const service = await useTestService({
      worker: false,
      replace: (runtime) => ({ ...runtime, deps: { ...runtime.deps, clock: { nowMs: () => nowMs } } }),
    });
    const runnerId = await service.createRunner();
    const read = async () => (await service.call('GET', `/v1/runners/${runnerId}/today`)).body;
    expect(await read()).toMatchObject({ severity: 'none', day: today });
    await checkIn(service, runnerId, { region: 'calf', signs: { chestPain: true } });
    expect(await read()).toMatchObject({ severity: 'emergency' });
    await assessRunner(service.runtime.deps, runnerId);
    expect(await read()).toMatchObject({ severity: 'emergency' });
    await checkIn(service, runnerId, { region: 'calf', signs: { chestPain: false } });
    expect((await read())['severity']).not.toBe('emergency');
    nowMs += 86_400_000;
    expect(await read()).toMatchObject({ day: addDays(today, 1) });
    const { rows } = { rows: await service.runtime.deps.stores.today.settled(runnerId) };
    // The change still waits for its worker: nothing of this was kept.
    expect(rows).toBeUndefined();
  });

  it('is kept once it was computed, so that a sensor that asks again costs one look-up', async () => {
    let histories = 0;
    const service = await useTestService({
      worker: false,
      replace: (runtime) => {
        const { activities } = runtime.deps.stores;
        const counting: typeof activities = {
          ...activities,
          historyRuns: (...given) => {
            histories += 1;
            return activities.historyRuns(...given);
          },
        };
        const stores = { ...runtime.deps.stores, activities: counting };
        return { ...runtime, deps: { ...runtime.deps, stores } };
      },
    });
    const runnerId = await service.createRunner();
    const read = () => service.call('GET', `/v1/runners/${runnerId}/today`);
    const first = await read();
    expect(histories).toBe(1);
    expect((await read()).body).toEqual(first.body);
    expect(histories).toBe(1);
  });
});

/** A thousand runners with a row each, of severities in turn. */
const fill = `
  insert into runner (id, client_id, display_name, time_zone, week_starts_on, created_at, tags)
    select 'run_s' || lpad(n::text, 4, '0'), (select id from client limit 1), 'Runner ' || n,
      (array['Europe/Berlin', 'America/New_York', 'UTC'])[1 + n % 3], 'monday', now(), array['team']
    from generate_series(1, 1000) n;
  insert into runner_today (runner_id, day, rules_version, severity, attention, headline, running_state, next_run_meters,
      next_step, weekly_meters, last_run_day, last_check_in_day, updated_at, week_change)
    select id, current_date, 1, (array['none', 'info', 'caution', 'strong', 'stop', 'urgent'])[1 + n % 6], n % 6,
      'Nothing stands out. Your ceiling for the next run is 12.3 km.', 'ordinary', 12300, null,
      '[10000, 20000, null, 25000, 31000, 28000]', current_date - n % 9, current_date - n % 5, now(), 0.1
    from runner, lateral (select substr(id, 6)::int as n) numbered where id like 'run_s%';
  analyze;
`;

describe('the squad', () => {
  it('shows the gravest first, by tag and from a severity on', async () => {
    const service = await useTestService();
    const [quiet, grave, new_] = [
      await service.createRunner({ externalId: 'q', tags: ['a'] }),
      await service.createRunner({ displayName: 'Grave', tags: ['a', 'b'] }),
      await service.createRunner({ tags: ['a'] }),
    ];
    await checkIn(service, quiet, { region: 'calf', tightness: 0 });
    await checkIn(service, grave, { region: 'calf', signs: { chestPain: true } });
    const squad = async (query = '') => rowsOf((await service.call('GET', `/v1/squad${query}`)).body);
    const ids = async (query = '') => (await squad(query)).map((row) => row['runnerId']);
    await expect.poll(async () => (await squad()).filter((row) => row['severity'] !== null).length).toBe(2);
    expect(await ids()).toEqual([grave, quiet, new_]);
    expect(await ids('?tag=b')).toEqual([grave]);
    expect(await ids('?attention=urgent')).toEqual([grave]);
    expect((await squad())[0]).toMatchObject({
      displayName: 'Grave',
      asOf: today,
      severity: 'emergency',
      nextRunMeters: null,
      daysSinceLastCheckIn: 0,
      daysSinceLastRun: null,
      tags: ['a', 'b'],
    });
    expect((await squad())[2]).toMatchObject({
      asOf: null,
      severity: null,
      headline: null,
      weeklyMeters: [],
    });
    const { body: client } = await service.call('POST', '/v1/clients', { body: { name: 'other' } });
    const made = await service.call('POST', `/v1/clients/${client['id']}/keys`, {
      body: { scopes: ['read'] },
    });
    expect((await service.call('GET', '/v1/squad', { key: String(made.body['key']) })).body['items']).toEqual(
      [],
    );
  });

  it('of an earlier day says so, and is of today a moment later', async () => {
    let nowMs = Date.now();
    const service = await useTestService({
      replace: (runtime) => ({ ...runtime, deps: { ...runtime.deps, clock: { nowMs: () => nowMs } } }),
    });
    const runnerId = await service.createRunner();
    await checkIn(service, runnerId, { region: 'calf', signs: { chestPain: true } });
    const row = async () => rowsOf((await service.call('GET', '/v1/squad')).body)[0];
    await expect.poll(async () => (await row())?.['asOf']).toBe(today);
    nowMs += 20 * 86_400_000;
    expect(await row()).toMatchObject({ asOf: today, severity: 'emergency', daysSinceLastCheckIn: 20 });
    await expect.poll(async () => (await row())?.['asOf']).toBe(addDays(today, 20));
    // The answer counted for 14 days.
    expect((await row())?.['severity']).not.toBe('emergency');
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/assessments`);
    expect(body['items']).toHaveLength(1);
  });

  it('of 1,000 runners is one answer of little processor time, and the same by pages', async () => {
    const service = await useTestService({ worker: false });
    const database = new pg.Client({ connectionString: service.databaseUrl });
    await database.connect();
    onTestFinished(() => database.end());
    await database.query(fill);
    const authorization = 'Bearer sinew-test-operator-key';
    const get = (url: string) => service.app.inject({ url, headers: { authorization } });
    for (let warm = 0; warm < 5; warm++) await get('/v1/squad?limit=1000&tag=team');
    const spent: number[] = [];
    for (let turn = 0; turn < 9; turn++) {
      const before = process.cpuUsage();
      await get('/v1/squad?limit=1000&tag=team');
      const { user, system } = process.cpuUsage(before);
      spent.push((user + system) / 1000);
    }
    const median = spent.toSorted((a, b) => a - b)[4] ?? Number.NaN;
    console.info(`a squad of 1,000: ${median.toFixed(1)} ms of processor time`);
    // Generous, since a shared core counts more for the same work: it tells one read from a read a runner.
    expect(median).toBeLessThan(500);
    const whole = (await get('/v1/squad?limit=1000')).json().items as readonly Body[];
    expect(whole).toHaveLength(1000);
    const paged: Body[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: { items: Body[]; nextCursor: string | null } = (
        await get(`/v1/squad?limit=170${cursor === '' ? '' : `&cursor=${cursor}`}`)
      ).json();
      paged.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(whole);
  });
});
