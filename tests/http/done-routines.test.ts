import { describe, expect, it } from 'vitest';
import { addDays } from '#src/core/domain/calendar.ts';
import { type Body, useTestService } from '#tests/support/test-service.ts';

const today = new Date().toISOString().slice(0, 10);

const openService = async () => {
  const service = await useTestService({ worker: false });
  const runnerId = await service.createRunner();
  const address = `/v1/runners/${runnerId}/done-routines`;
  const mark = (body: object) => service.call('POST', address, { body });
  const marks = async (query = '') =>
    (await service.call('GET', `${address}${query}`)).body['items'] as unknown as readonly Body[];
  return { service, runnerId, address, mark, marks };
};

const pointersOf = (body: Body): readonly string[] =>
  (body['errors'] as unknown as readonly { pointer: string }[]).map(({ pointer }) => pointer);

describe('a routine marked as done', () => {
  it('is stored once a day, and a later note replaces the earlier', async () => {
    const { runnerId, mark, marks } = await openService();
    const first = await mark({ day: today, routine: 'glute_bridge', note: 'easy' });
    expect(first.status).toBe(201);
    expect(first.headers['location']).toBe(`/v1/done-routines/${first.body['id']}`);
    expect(first.body).toMatchObject({ runnerId, day: today, routine: 'glute_bridge', note: 'easy' });
    const second = await mark({ day: today, routine: 'glute_bridge' });
    expect(second.body).toMatchObject({ id: first.body['id'], note: null });
    await mark({ day: addDays(today, -1), routine: 'glute_bridge' });
    expect(await marks()).toHaveLength(2);
    expect(await marks(`?to=${addDays(today, -1)}`)).toHaveLength(1);
  });

  it('can be deleted', async () => {
    const { service, mark, marks } = await openService();
    const { body } = await mark({ day: today, routine: 'side_plank' });
    expect((await service.call('DELETE', `/v1/done-routines/${body['id']}`)).status).toBe(204);
    expect((await service.call('DELETE', `/v1/done-routines/${body['id']}`)).status).toBe(404);
    expect(await marks()).toEqual([]);
  });

  it.each([
    ['an unknown routine', { day: today, routine: 'wish_it_away' }, ['/routine']],
    ['a future day', { day: addDays(today, 2), routine: 'side_plank' }, ['/day']],
    ['both', { day: addDays(today, 2), routine: 'constructor' }, ['/routine', '/day']],
    ['no routine', { day: today }, ['/routine']],
    ['a note with a NUL', { day: today, routine: 'side_plank', note: '\u0000' }, ['/note']],
  ])('with %s is refused, and nothing is stored', async (_name, body, pointers) => {
    const { mark, marks } = await openService();
    const answer = await mark(body);
    expect(answer.status).toBe(422);
    expect(pointersOf(answer.body)).toEqual(pointers);
    expect(await marks()).toEqual([]);
  });

  it('is visible to its client only', async () => {
    const { service, address, mark } = await openService();
    const { body } = await mark({ day: today, routine: 'side_plank' });
    const { body: client } = await service.call('POST', '/v1/clients', { body: { name: 'other club' } });
    const { body: other } = await service.call('POST', `/v1/clients/${client['id']}/keys`, {
      body: { scopes: ['read', 'write'] },
    });
    const key = String(other['key']);
    const refused = [
      await service.call('POST', address, { key, body: { day: today, routine: 'side_plank' } }),
      await service.call('GET', address, { key }),
      await service.call('DELETE', `/v1/done-routines/${body['id']}`, { key }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it('is erased with its runner, and the receipt counts it', async () => {
    const { service, runnerId, mark } = await openService();
    await mark({ day: today, routine: 'side_plank' });
    await service.call('POST', `/v1/runners/${runnerId}/check-ins`, {
      body: { day: today, conditions: { glaucoma: true } },
    });
    const { body } = await service.call('DELETE', `/v1/runners/${runnerId}`);
    expect(body).toMatchObject({ doneRoutines: 1, checkIns: 1 });
    expect(await service.runtime.deps.stores.doneRoutines.between(runnerId, '2000-01-01', today)).toEqual([]);
    expect(await service.runtime.deps.stores.checkIns.standing(runnerId, today)).toEqual([]);
  });
});

describe('a week that is asked for', () => {
  const stiff = {
    day: today,
    region: 'hamstring',
    side: 'left',
    tightness: 2,
    bridge: [12, 24],
    quadDominant: true,
  };

  it('has its days, strength 48 hours apart, and progresses by the sessions done', async () => {
    const { service, runnerId, mark } = await openService();
    await service.call('POST', `/v1/runners/${runnerId}/check-ins`, { body: stiff });
    const week = async (query: string) =>
      (await service.call('GET', `/v1/runners/${runnerId}/assessment?${query}`)).body['week'] as unknown as {
        runsAre: string;
        notes: string[];
        days: {
          day: string;
          run: string;
          strength: boolean;
          restDay: { id: string; progress: { sessionsDone: number } | null }[];
        }[];
      };
    const fresh = await week('days=7');
    expect(fresh.days.map(({ day }) => day)).toEqual(
      Array.from({ length: 7 }, (_, index) => addDays(today, index)),
    );
    expect(fresh.runsAre).toBe('unknown');
    const strong = fresh.days.filter(({ strength }) => strength);
    expect(strong.length).toBeGreaterThan(0);
    const routine = strong[0]?.restDay.find(({ progress }) => progress !== null);
    expect(routine?.progress?.sessionsDone).toBe(0);
    await mark({ day: addDays(today, -2), routine: routine?.id });
    const later = (await week('days=7')).days
      .flatMap(({ restDay }) => restDay)
      .find(({ id }) => id === routine?.id);
    expect(later?.progress?.sessionsDone).toBe(1);
    const planned = await week(`days=2&runDays=${today}&hardDays=${addDays(today, 1)}`);
    expect(planned.runsAre).toBe('planned');
    expect(planned.days.map(({ run }) => run)).toEqual(['easy', 'hard']);
    expect(planned.days[0]?.strength).toBe(false);
  });

  it('is absent beside a red flag', async () => {
    const { service, runnerId } = await openService();
    await service.call('POST', `/v1/runners/${runnerId}/check-ins`, {
      body: { ...stiff, signs: { bladderBowelChange: true } },
    });
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/assessment?days=14`);
    expect(body).toMatchObject({ severity: 'emergency', running: { state: 'paused' } });
    expect(body).not.toHaveProperty('week');
    expect(body).not.toHaveProperty('responses');
  });

  it('holds only routines for the equipment at hand', async () => {
    const { service, runnerId } = await openService();
    await service.call('POST', `/v1/runners/${runnerId}/check-ins`, {
      body: { ...stiff, tightNeighbours: true },
    });
    const ids = async (query: string): Promise<readonly string[]> => {
      const { body } = await service.call('GET', `/v1/runners/${runnerId}/assessment?${query}`);
      const { preRun, postRun, restDay } = body['routines'] as unknown as Record<string, { id: string }[]>;
      return [preRun, postRun, restDay].flatMap((list) => (list ?? []).map(({ id }) => id));
    };
    const rolling = /roll|ball|strap|band|stick/;
    expect((await ids('equipment=')).filter((id) => rolling.test(id))).toEqual([]);
    expect((await ids('equipment=none')).length).toBeGreaterThan(0);
  });

  it.each([
    ['days=0', '/days'],
    ['days=15', '/days'],
    ['days=soon', '/days'],
    ['days=7&equipment=band,anvil', '/equipment'],
    ['days=7&runDays=tomorrow', '/runDays'],
    ['days=7&hardDays=2026-02-30', '/hardDays'],
    ['weeks=1', '/weeks'],
  ])('is refused for ?%s', async (query, pointer) => {
    const { service, runnerId } = await openService();
    const answer = await service.call('GET', `/v1/runners/${runnerId}/assessment?${query}`);
    expect(answer.status).toBe(422);
    expect(pointersOf(answer.body)).toEqual([pointer]);
  });

  it.each([
    [{ done: [{ day: today, routine: 'wish_it_away' }] }, '/done/0/routine'],
    [{ days: 15 }, '/days'],
    [{ tightnessLog: [{ day: today, tightness: 11 }] }, '/tightnessLog/0/tightness'],
    [{ checkIns: [{ tightness: 3 }] }, '/checkIns/0/day'],
    [{ equipment: ['anvil'] }, '/equipment/0'],
  ])('of stated facts is refused for %j', async (body, pointer) => {
    const { service } = await openService();
    const answer = await service.call('POST', '/v1/assessments', { body: { today, ...body } });
    expect(answer.status).toBe(422);
    expect(pointersOf(answer.body)).toContain(pointer);
  });
});
