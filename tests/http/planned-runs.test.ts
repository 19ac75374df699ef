import { describe, expect, it } from 'vitest';
import { addDays } from '#src/core/domain/calendar.ts';
import { runOfDay, useRunnerAt } from '#tests/support/runs-of-days.ts';
import { type Body, useTestService } from '#tests/support/test-service.ts';

const today = '2025-03-01';
const day = (later: number, time = '09:00:00Z'): string => `${addDays(today, later)}T${time}`;

const openRunner = async (fields: object = {}) => {
  const { service, runnerId, clock } = await useRunnerAt(today, fields);
  const address = `/v1/runners/${runnerId}/planned-runs`;
  const plan = async (body: object): Promise<Body> => {
    const answer = await service.call('POST', address, { body });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return answer.body;
  };
  const assessment = async (query = ''): Promise<Body> =>
    (await service.call('GET', `/v1/runners/${runnerId}/assessment${query}`)).body;
  return { service, runnerId, clock, address, plan, assessment };
};

const openEmpty = async () => {
  const service = await useTestService({ worker: false });
  const runnerId = await service.createRunner({ timeZone: 'America/Los_Angeles' });
  return { service, runnerId, address: `/v1/runners/${runnerId}/planned-runs` };
};

const pointersOf = (body: Body): readonly string[] =>
  (body['errors'] as unknown as readonly { pointer: string }[]).map(({ pointer }) => pointer);

describe('a planned run', () => {
  it('is created, read, changed and deleted; its day is that of the runner', async () => {
    const { service, runnerId, address } = await openEmpty();
    const body = {
      startTime: '2026-07-05T08:00:00+02:00',
      distanceMeters: 21_097.5,
      race: true,
      title: 'Half marathon',
    };
    const made = await service.call('POST', address, { body });
    expect(made.status).toBe(201);
    const location = String(made.headers['location']);
    expect(location).toBe(`/v1/planned-runs/${made.body['id']}`);
    expect(made.body).toMatchObject({
      runnerId,
      externalId: null,
      startTime: '2026-07-05T06:00:00.000Z',
      day: '2026-07-04',
      distanceMeters: 21_097.5,
      durationSeconds: null,
      race: true,
      title: 'Half marathon',
    });
    expect((await service.call('GET', location)).body).toEqual(made.body);
    const changed = await service.call('PATCH', location, { body: { durationSeconds: 7200, race: false } });
    expect(changed).toMatchObject({
      status: 200,
      body: { durationSeconds: 7200, race: false, title: 'Half marathon' },
    });
    const bare = await service.call('PATCH', location, {
      body: { distanceMeters: null, durationSeconds: null },
    });
    expect(bare.status).toBe(422);
    expect((await service.call('DELETE', location)).status).toBe(204);
    expect((await service.call('GET', location)).status).toBe(404);
    expect((await service.call('DELETE', location)).status).toBe(404);
  });

  it('with the externalId of an earlier one replaces it', async () => {
    const { service, address } = await openEmpty();
    const post = async (distanceMeters: number) =>
      (
        await service.call('POST', address, {
          body: { startTime: day(1), externalId: 'week-3-long', distanceMeters },
        })
      ).body;
    const [first, second] = [await post(10_000), await post(12_000)];
    expect(second).toMatchObject({ id: first['id'], distanceMeters: 12_000, createdAt: first['createdAt'] });
    expect((await service.call('GET', address)).body['items']).toHaveLength(1);
  });

  it('is listed by start, in pages, of the days of the runner', async () => {
    const { service, address } = await openEmpty();
    for (const later of [4, 0, 2, 1, 3])
      await service.call('POST', address, {
        body: { startTime: day(later, '03:00:00Z'), durationSeconds: 1800 },
      });
    const list = async (query: string) => (await service.call('GET', `${address}?${query}`)).body;
    const days = (page: Body): string[] =>
      (page['items'] as unknown as readonly { day: string }[]).map((item) => item.day);
    const first = await list('limit=3');
    expect(days(first)).toEqual([-1, 0, 1].map((later) => addDays(today, later)));
    expect(days(await list(`limit=3&cursor=${first['nextCursor']}`))).toEqual(
      [2, 3].map((later) => addDays(today, later)),
    );
    expect(days(await list(`from=${today}&to=${addDays(today, 1)}`))).toEqual(
      [0, 1].map((later) => addDays(today, later)),
    );
  });

  it.each([
    ['no start', { distanceMeters: 5000 }, ['/startTime']],
    ['neither distance nor duration', { startTime: day(1) }, ['/distanceMeters']],
    ['no length of a run', { startTime: day(1), distanceMeters: 0 }, ['/distanceMeters']],
    ['a title with a NUL', { startTime: day(1), distanceMeters: 1, title: '\u0000' }, ['/title']],
    ['a field that is none', { startTime: day(1), distanceMeters: 1, pace: 5 }, ['/pace']],
  ])('with %s is refused', async (_name, body, pointers) => {
    const { service, address } = await openEmpty();
    const answer = await service.call('POST', address, { body });
    expect(answer.status).toBe(422);
    expect(pointersOf(answer.body)).toEqual(pointers);
  });

  it('is visible to its client only, and erased with its runner', async () => {
    const { service, runnerId, address } = await openEmpty();
    const { body: made } = await service.call('POST', address, {
      body: { startTime: day(1), distanceMeters: 1 },
    });
    const { body: client } = await service.call('POST', '/v1/clients', { body: { name: 'other club' } });
    const { body: other } = await service.call('POST', `/v1/clients/${client['id']}/keys`, {
      body: { scopes: ['read', 'write'] },
    });
    const key = String(other['key']);
    const place = `/v1/planned-runs/${made['id']}`;
    const refused = [
      await service.call('GET', address, { key }),
      await service.call('GET', place, { key }),
      await service.call('PATCH', place, { key, body: { distanceMeters: 2 } }),
      await service.call('DELETE', place, { key }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    const { body: receipt } = await service.call('DELETE', `/v1/runners/${runnerId}`);
    expect(receipt).toMatchObject({ plannedRuns: 1 });
  });
});

describe('the assessment of a runner with plans', () => {
  it('judges the next plan of today or tomorrow, until a run of its day is done', async () => {
    const { service, runnerId, plan, assessment } = await openRunner();
    await plan({ startTime: day(2), distanceMeters: 30_000 });
    expect((await assessment())['plannedRun']).toBeNull();
    await plan({ startTime: day(1), distanceMeters: 9000 });
    expect((await assessment())['plannedRun']).toMatchObject({
      distanceMeters: 9000,
      day: addDays(today, 1),
      race: false,
      withinCeiling: false,
    });
    await plan({ startTime: day(0), durationSeconds: 1800 });
    await plan({ startTime: day(0, '16:00:00Z'), distanceMeters: 6000 });
    expect((await assessment())['plannedRun']).toMatchObject({ distanceMeters: 6000, withinCeiling: true });
    expect((await assessment('?plannedMeters=7000'))['plannedRun']).toMatchObject({
      distanceMeters: 7000,
      day: null,
    });
    await service.upload(runnerId, runOfDay(today, 5000), 'first.fit');
    expect((await assessment())['plannedRun']).toMatchObject({ distanceMeters: 6000 });
    await plan({ startTime: day(0, '05:00:00Z'), distanceMeters: 5000 });
    const listed = (await service.call('GET', `/v1/runners/${runnerId}/planned-runs`)).body['items'];
    expect(listed).toHaveLength(5);
  });

  it('judges no past plan, whatever day is asked about', async () => {
    const { plan, assessment, clock } = await openRunner();
    await plan({ startTime: day(0), distanceMeters: 9000 });
    expect((await assessment())['plannedRun']).toMatchObject({ distanceMeters: 9000 });
    clock.nowMs += 86_400_000;
    expect((await assessment())['plannedRun']).toBeNull();
    expect((await assessment(`?asOf=${today}`))['plannedRun']).toBeNull();
  });

  it('says of a race what it is and asks for nothing', async () => {
    const { plan, assessment } = await openRunner();
    await plan({ startTime: day(1), distanceMeters: 21_097, race: true });
    const body = await assessment();
    expect(body['plannedRun']).toMatchObject({
      race: true,
      withinCeiling: false,
      steps: null,
      earliestDay: null,
    });
    const warning = (body['warnings'] as unknown as readonly Body[]).find(
      ({ rule }) => String(rule) === 'L-PLAN',
    );
    expect(warning).toMatchObject({ severity: 'info' });
    expect(body['nextSteps']).toEqual([]);
  });

  it('stores the judgement of a plan like any other change', async () => {
    const { service, runnerId, plan } = await openRunner();
    await plan({ startTime: day(1), distanceMeters: 20_000 });
    const newest = async () => {
      const { body } = await service.call('GET', `/v1/runners/${runnerId}/assessments?limit=1`);
      return body['items']?.[0]?.['assessment']?.['plannedRun'];
    };
    await expect.poll(newest).toMatchObject({ distanceMeters: 20_000 });
  });
});

describe('the week of a runner with plans', () => {
  const runsOf = (body: Body): readonly string[] =>
    (body as unknown as { week: { days: readonly { run: string }[] } }).week.days.map(({ run }) => run);

  it('has the planned days, hard as a run that is done would be, and the days of the query before them', async () => {
    const { plan, assessment } = await openRunner();
    await plan({ startTime: day(1), distanceMeters: 5000 });
    await plan({ startTime: day(3), distanceMeters: 12_000 });
    await plan({ startTime: day(5), distanceMeters: 5000, race: true });
    const body = await assessment('?days=7');
    expect(body['week']).toMatchObject({ runsAre: 'planned' });
    expect(runsOf(body)).toEqual(['none', 'easy', 'none', 'hard', 'none', 'hard', 'none']);
    const asked = await assessment(`?days=3&runDays=${addDays(today, 2)}`);
    expect(runsOf(asked)).toEqual(['none', 'none', 'easy']);
  });

  it('keeps the usual runs where only a race is planned', async () => {
    const { plan, assessment } = await openRunner();
    const usual = runsOf(await assessment('?days=7'));
    const free = usual.indexOf('none');
    expect(usual).toContain('easy');
    await plan({ startTime: day(free), distanceMeters: 10_000, race: true });
    const body = await assessment('?days=7');
    expect(body['week']).toMatchObject({ runsAre: 'usual' });
    expect(runsOf(body)).toEqual(usual.map((run, index) => (index === free ? 'hard' : run)));
  });
});

describe('a what-if of a runner with plans', () => {
  const tried = (body: Body): readonly unknown[] =>
    (body['plannedRuns'] as unknown as readonly { distanceMeters: number; id: string | null }[]).map(
      ({ distanceMeters, id }) => [distanceMeters, id === null ? 'asked' : 'stored'],
    );

  it('tries the stored ones, and what is asked in place of those of its days', async () => {
    const { service, runnerId, plan } = await openRunner();
    for (const later of [1, 3, 5]) await plan({ startTime: day(later), distanceMeters: 6000 + later });
    const whatIf = async (body: object): Promise<Body> =>
      (await service.call('POST', `/v1/runners/${runnerId}/what-if`, { body })).body;
    const stored = await whatIf({});
    expect(tried(stored)).toEqual([6001, 6003, 6005].map((meters) => [meters, 'stored']));
    expect(stored['assessment']).toMatchObject({ asOf: addDays(today, 5), plannedRun: null });
    const asked = await whatIf({ plannedRuns: [{ startTime: day(3, '18:00:00Z'), distanceMeters: 15_000 }] });
    expect(tried(asked)).toEqual([
      [6001, 'stored'],
      [15_000, 'asked'],
    ]);
    expect(asked['difference']?.['warningsAdded']).toContain('L-SPK-L');
  });

  it('without any plan is the assessment of today', async () => {
    const { service, runnerId } = await openRunner();
    const { body } = await service.call('POST', `/v1/runners/${runnerId}/what-if`, { body: {} });
    expect(body).toMatchObject({ plannedRuns: [], assessment: { asOf: today } });
  });
});
