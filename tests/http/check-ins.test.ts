import { describe, expect, it } from 'vitest';
import { addDays } from '#src/core/domain/calendar.ts';
import { conditionIds, regions, sides, yesNoSigns } from '#src/core/domain/check-in.ts';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';

const today = new Date().toISOString().slice(0, 10);

const openService = async () => {
  const service = await useTestService({ worker: false });
  const runnerId = await service.createRunner();
  const address = `/v1/runners/${runnerId}/check-ins`;
  return { service, runnerId, address };
};

const say = async (service: TestService, address: string, body: object): Promise<Body> => {
  const answer = await service.call('POST', address, { body: { day: today, ...body } });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body;
};

const held = async (service: TestService, address: string): Promise<readonly Body[]> =>
  (await service.call('GET', address)).body['items'] as unknown as readonly Body[];

const everything = {
  day: today,
  region: 'hamstring',
  side: 'left',
  tightness: 4,
  nextMorningWorse: true,
  altersStride: false,
  morningStiffnessMinutes: 20,
  daysWithSymptoms: 12,
  signs: { ...Object.fromEntries(yesNoSigns.map((sign) => [sign, false])), hoursSinceOnset: 90 },
  ostrc: [1, 2, null, 0],
  wellness: { sleep: 3, stress: 4, fatigue: 2, soreness: 5 },
  sittingHours: 8.5,
  previousHamstringMonths: 14,
  bridge: [18, null],
  stretchBeforeRun: true,
  stretchDaysPerWeek: 5,
  stretchWeeks: 3,
  stretchHelps: false,
  anteriorTilt: true,
  quadDominant: false,
  tightNeighbours: true,
  sorenessAfter12To48h: false,
  worstFirst10Minutes: true,
  performanceDrop: false,
  meanFatigue: 3,
  meanSleep: 2,
  meanStress: 4,
  restingHrDelta: 2,
  overreachingDays: 0,
  conditions: Object.fromEntries(conditionIds.map((id) => [id, id === 'glaucoma'])),
  postpartumWeeks: 30,
  examined: { region: 'hamstring', side: 'left', day: addDays(today, -1) },
  clearedByClinician: { region: null, side: null, day: today, stage: 2 },
  returnStage: 2,
  painDuringRun: 1.5,
  note: 'after the hills – it “pulls”',
};

describe('a check-in', () => {
  it('accepts every field and returns it unchanged', async () => {
    const { service, runnerId, address } = await openService();
    const saved = await say(service, address, everything);
    expect(saved).toMatchObject({ ...everything, runnerId, triage: { level: 'subacute', rule: 'R-RETURN' } });
    expect((await held(service, address))[0]).toEqual(saved);
  });

  it('reads null as "not asked", also among signs, conditions and wellness', async () => {
    const { service, address } = await openService();
    const nothing = Object.fromEntries(
      Object.keys(everything)
        .filter((field) => field !== 'day' && field !== 'signs' && field !== 'conditions')
        .map((field) => [field, null]),
    );
    const saved = await say(service, address, {
      ...nothing,
      signs: { fever: null, chestPain: false },
      conditions: { glaucoma: null },
      wellness: { sleep: 3 },
      examined: { day: today },
    });
    expect(saved).toMatchObject({ tightness: null, signs: { chestPain: false } });
    expect(saved['signs']).not.toHaveProperty('fever');
    expect(saved['conditions']).toEqual({});
    expect(saved['examined']).toEqual({ region: null, side: null, day: today });
    expect(saved['wellness']).toEqual({ sleep: 3, stress: null, fatigue: null, soreness: null });
  });

  it('is one for each day, region and side; the same one posted again replaces the earlier', async () => {
    const { service, address } = await openService();
    const ids = new Set<string>();
    for (const region of regions) {
      for (const side of sides)
        ids.add(String((await say(service, address, { region, side, tightness: 1 }))['id']));
    }
    expect(ids.size).toBe(regions.length * sides.length);
    const edited = await say(service, address, { region: 'calf', side: 'left', tightness: 6 });
    expect(ids).toContain(edited['id']);
    expect((await service.call('GET', `${address}?limit=200`)).body['items']).toHaveLength(ids.size);
  });

  it('replaced without its red flag keeps the flag until it is answered "no"', async () => {
    const { service, runnerId, address } = await openService();
    const level = async () =>
      (await service.call('GET', `/v1/runners/${runnerId}/assessment`)).body['triage']?.['level'];
    const place = { region: 'hamstring', side: 'left' };
    await say(service, address, { ...place, tightness: 6, signs: { saddleNumbness: true } });
    const edited = await say(service, address, { ...place, tightness: 1 });
    expect(edited).toMatchObject({
      tightness: 1,
      signs: { saddleNumbness: true },
      triage: { level: 'emergency' },
    });
    expect(await level()).toBe('emergency');
    await say(service, address, { ...place, signs: { saddleNumbness: false } });
    expect(await level()).toBe('ordinary');
  });

  it('of another region or a later day does not clear a red flag; deleting its check-in does', async () => {
    const { service, runnerId, address } = await openService();
    const place = { region: 'hamstring', side: 'left' };
    const flagged = await say(service, address, {
      ...place,
      day: addDays(today, -3),
      signs: { footDrop: true },
    });
    const later = await say(service, address, { ...place, tightness: 0 });
    expect(later).toMatchObject({ signs: {}, triage: { level: 'urgent', rule: 'T-RED-07' } });
    expect(later['referral']).toBeTruthy();
    await say(service, address, { region: 'calf', tightness: 0, signs: { footDrop: false } });
    const assess = async () => (await service.call('GET', `/v1/runners/${runnerId}/assessment`)).body;
    expect(await assess()).toMatchObject({ triage: { level: 'urgent' }, routines: { eligible: [] } });
    const listed = await held(service, address);
    expect(listed.map((item) => item['triage']?.['level'])).toEqual(['ordinary', 'ordinary', 'urgent']);
    expect((await service.call('DELETE', `/v1/check-ins/${flagged['id']}`)).status).toBe(204);
    expect(await assess()).toMatchObject({ triage: { level: 'ordinary' } });
  });

  it('with contradicting answers is judged by the worse one', async () => {
    const { service, address } = await openService();
    const saved = await say(service, address, {
      tightness: 0,
      signs: { painfulToWalk: false, cannotBearWeight: true },
    });
    expect(saved['triage']).toEqual({ level: 'urgent', rule: 'T-RED-04' });
  });

  it('with blood thinners stated long ago still excludes the routines that they rule out', async () => {
    const { service, runnerId, address } = await openService();
    const stiff = { region: 'hamstring', side: 'left', tightness: 3, daysWithSymptoms: 20 };
    await say(service, address, stiff);
    const withheld = async (): Promise<readonly string[]> => {
      const { body } = await service.call('GET', `/v1/runners/${runnerId}/assessment`);
      const items = body['withheld'] as unknown as readonly { routine: string }[];
      return items.map(({ routine }) => routine);
    };
    const before = await withheld();
    await say(service, address, { day: addDays(today, -500), conditions: { anticoagulant: true } });
    expect((await withheld()).length).toBeGreaterThan(before.length);
    await say(service, address, { ...stiff, conditions: { anticoagulant: false } });
    expect(await withheld()).toEqual(before);
  });

  it('rated 3 or more on fourteen days counts as persistent', async () => {
    const { service, runnerId, address } = await openService();
    const rules = async (): Promise<readonly string[]> => {
      const { body } = await service.call('GET', `/v1/runners/${runnerId}/assessment`);
      return (body['warnings'] as unknown as readonly { rule: string }[]).map(({ rule }) => rule);
    };
    for (let ago = 0; ago < 13; ago++)
      await say(service, address, { day: addDays(today, -ago), tightness: 3 });
    expect(await rules()).not.toContain('S-PERSIST');
    await say(service, address, { day: addDays(today, -13), tightness: 3 });
    expect(await rules()).toContain('S-PERSIST');
  });
});

describe('an invalid check-in', () => {
  const wrong: readonly [string, object, number, string][] = [
    ['a tightness of 11', { day: today, tightness: 11 }, 422, '/tightness'],
    ['a tightness as text', { day: today, tightness: '5' }, 422, '/tightness'],
    ['a future day', { day: addDays(today, 2) }, 422, '/day'],
    ['a day that does not exist', { day: '2026-02-30' }, 422, '/day'],
    ['no day', { tightness: 3 }, 422, '/day'],
    ['an empty object', {}, 422, '/day'],
    ['an unknown sign', { day: today, signs: { jellyLegs: true } }, 422, '/signs/jellyLegs'],
    ['a sign as a number', { day: today, signs: { fever: 1 } }, 422, '/signs/fever'],
    ['an unknown region', { day: today, region: 'elbow' }, 422, '/region'],
    ['an unknown side', { day: today, side: 'middle' }, 422, '/side'],
    ['an unknown field', { day: today, mood: 3 }, 422, '/mood'],
    ['an unknown condition', { day: today, conditions: { flatFeet: true } }, 422, '/conditions/flatFeet'],
    ['three OSTRC answers', { day: today, ostrc: [0, 1, 2] }, 422, '/ostrc'],
    ['an OSTRC answer of 4', { day: today, ostrc: [0, 1, 2, 4] }, 422, '/ostrc/3'],
    ['an examination without a day', { day: today, examined: { region: 'calf' } }, 422, '/examined/day'],
    [
      'an examination after the check-in',
      { day: addDays(today, -1), examined: { day: today } },
      422,
      '/examined/day',
    ],
    ['a stage of 7', { day: today, returnStage: 7 }, 422, '/returnStage'],
    ['a sleep of 8', { day: today, wellness: { sleep: 8 } }, 422, '/wellness/sleep'],
    ['a note with a NUL', { day: today, note: 'a\u0000b' }, 422, '/note'],
  ];

  it.each(wrong)(
    '%s is refused with its pointer, and nothing is stored',
    async (_name, body, status, pointer) => {
      const { service, address } = await openService();
      const answer = await service.call('POST', address, { body });
      expect(answer.status).toBe(status);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      const pointers = (answer.body['errors'] as unknown as readonly { pointer: string }[]).map(
        (fault) => fault.pointer,
      );
      expect(pointers).toContain(pointer);
      expect(await held(service, address)).toEqual([]);
    },
  );

  it.each([
    ['no body', undefined],
    ['broken JSON', '{"day": '],
    ['a list', '[]'],
    ['a text', '"today"'],
  ])('%s is refused and nothing is stored', async (_name, raw) => {
    const { service, address } = await openService();
    const answer = await service.call('POST', address, {
      headers: { 'content-type': 'application/json' },
      ...(raw === undefined ? {} : { raw }),
    });
    expect([400, 422]).toContain(answer.status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.body['detail']).toBeTruthy();
    expect(await held(service, address)).toEqual([]);
  });

  it('of another client’s runner is a 404, and nothing is stored', async () => {
    const { service, address } = await openService();
    const saved = await say(service, address, { tightness: 2 });
    const { body: client } = await service.call('POST', '/v1/clients', { body: { name: 'other club' } });
    const { body: other } = await service.call('POST', `/v1/clients/${client['id']}/keys`, {
      body: { scopes: ['read', 'write'] },
    });
    const key = String(other['key']);
    expect((await service.call('POST', address, { key, body: { day: today, tightness: 9 } })).status).toBe(
      404,
    );
    expect((await service.call('GET', address, { key })).status).toBe(404);
    expect((await service.call('DELETE', `/v1/check-ins/${saved['id']}`, { key })).status).toBe(404);
    expect(await held(service, address)).toEqual([saved]);
  });
});
