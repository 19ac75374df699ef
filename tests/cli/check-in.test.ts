import { describe, expect, it } from 'vitest';
import { type CheckInBody, readAnswer, withAnswer } from '#src/cli/check-in-answers.ts';
import { conditionIds, yesNoSigns } from '#src/core/index.ts';
import { ask } from '#src/core/words/en/questions.ts';
import { checkInFields } from '#src/http/schemas/check-in.ts';
import { operatorKey } from '#tests/support/test-service.ts';
import { answering, type CliService, run, useCliService } from './cli-service.ts';

/** The form, filled in by a person with these answers. */
const fillIn = async (service: CliService, ...answers: readonly string[]) => {
  const person = answering(...answers);
  const env = { SINEW_URL: service.url, SINEW_API_KEY: operatorKey };
  const ran = await run(['check-in', '--runner', 'ada'], env, { ask: person.ask });
  return { ...ran, asked: person.asked };
};

const listCheckIns = async (service: CliService, runnerId: string) =>
  (await service.call('GET', `/v1/runners/${runnerId}/check-ins`)).body['items'];

describe('sinew check-in by options', () => {
  it('records every kind of field and prints the triage', async () => {
    const service = await useCliService({ worker: false });
    const runnerId = await service.createRunner({ externalId: 'ada' });
    const { code, out } = await service.sinew(
      ...['check-in', '--runner', 'ada', '--day', '2026-01-05', '--region', 'hamstring', '--side', 'left'],
      ...['--tightness', '4.5', '--note', 'since the hills', '--answer', 'pop=no', '--answer', 'bridge=20,-'],
      ...[
        '--answer',
        'sleep=3',
        '--answer',
        'glaucoma=yes',
        '--answer',
        'examined=yes',
        '--answer',
        'ostrc=1,0,-,2',
        '--answer',
        'stretchHelps=y',
      ],
    );
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringMatching(/2026-01-05 .*Triage: ordinary/),
    });
    expect((await listCheckIns(service, runnerId))?.[0]).toMatchObject({
      region: 'hamstring',
      side: 'left',
      tightness: 4.5,
      note: 'since the hills',
      signs: { pop: false },
      bridge: [20, null],
      wellness: { sleep: 3 },
      conditions: { glaucoma: true },
      ostrc: [1, 0, null, 2],
      stretchHelps: true,
      examined: { region: 'hamstring', side: 'left', day: '2026-01-05' },
    });
  });

  it('shows a referral alone', async () => {
    const service = await useCliService({ worker: false });
    await service.createRunner({ externalId: 'ada' });
    const args = ['check-in', '--runner', 'ada', '--tightness', '2', '--answer', 'saddleNumbness=yes'];
    const { code, out } = await service.sinew(...args);
    expect(code).toBe(0);
    expect(out).toMatch(/emergency/i);
    expect(out).not.toMatch(/Recorded|tightness/);
    const answer = JSON.parse((await service.sinew(...args, '--json')).out);
    expect(answer).toMatchObject({ triage: { level: 'emergency' }, referral: expect.any(String) });
  });

  it('refuses what it cannot read and names what the service refuses', async () => {
    const service = await useCliService({ worker: false });
    await service.createRunner({ externalId: 'ada' });
    const asked = (...args: string[]) => service.sinew('check-in', '--runner', 'ada', ...args);
    expect(await asked()).toMatchObject({ code: 2, err: expect.stringContaining('--tightness') });
    expect(await asked('--answer', 'pop')).toMatchObject({ code: 2 });
    expect(await asked('--answer', 'pop=maybe')).toMatchObject({
      code: 2,
      err: expect.stringContaining('yes or no'),
    });
    expect(await asked('--region', 'elbow')).toMatchObject({
      code: 2,
      err: expect.stringContaining('hamstring'),
    });
    expect(await asked('--tightness', '11')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^\/tightness: /m),
    });
    expect(await asked('--answer', 'mood=3')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^\/mood: /m),
    });
  });
});

describe('the answers of a check-in', () => {
  /** What a person may type; each field takes some of it. */
  const typed = ['Yes', 'no', '3', '2, -', '2 3 1 -', 'Hamstring', 'left'];
  const groups = ['signs', 'conditions', 'day', 'note', 'sessionRpe'];
  const fields = new Set([
    ...[...Object.keys(ask), ...Object.keys(checkInFields), ...yesNoSigns, ...conditionIds],
    ...['hoursSinceOnset', 'sleep', 'stress', 'fatigue', 'soreness'],
  ]);

  it('are read and accepted for every field and every question that an answer can ask', async () => {
    const service = await useCliService({ worker: false });
    const runnerId = await service.createRunner();
    const place: CheckInBody = { day: '2026-01-05', region: 'calf', side: 'left' };
    for (const field of fields) {
      if (groups.includes(field)) continue;
      const values = typed.map((text) => readAnswer(field, text)).filter((value) => value !== null);
      expect(values.length, field).toBeGreaterThan(0);
      for (const value of values) {
        const body = withAnswer(place, field, value);
        const { status } = await service.call('POST', `/v1/runners/${runnerId}/check-ins`, { body });
        expect(status, JSON.stringify(body)).toBe(201);
      }
    }
  });

  it.each([
    ['pop', 'maybe'],
    ['tightness', 'four'],
    ['tightness', ''],
    ['bridge', '20'],
    ['wellness', '1 2 3'],
    ['region', 'elbow'],
  ])('are asked for again: %s is not %j', (field, text) => {
    expect(readAnswer(field, text)).toBeNull();
  });
});

describe('sinew check-in by questions', () => {
  it('asks what the answer asks for first, again where an answer is refused, and what then decides', async () => {
    const service = await useCliService({ worker: false });
    const runnerId = await service.createRunner({ externalId: 'ada' });
    const { code, out, err, asked } = await fillIn(service, 'hamstring', 'left', 'tight', '11', '4');
    expect(code).toBe(0);
    expect(asked[2]).toContain('tightness');
    expect(asked.filter((question) => question.includes('from 0 to 10'))).toHaveLength(3);
    expect(err).toMatch(/^\/tightness: /m);
    expect(out).toMatch(/^Recorded for \S+ \(\S+\)\. Triage: ordinary/);
    // The answer to the first asks for more.
    expect(asked.length).toBeGreaterThan(5);
    expect((await listCheckIns(service, runnerId))?.[0]).toMatchObject({ region: 'hamstring', tightness: 4 });
  });

  it('keeps the place of the last check-in at Enter', async () => {
    const service = await useCliService({ worker: false });
    const runnerId = await service.createRunner({ externalId: 'ada' });
    await service.sinew(
      'check-in',
      '--runner',
      'ada',
      '--region',
      'calf',
      '--side',
      'right',
      '--tightness',
      '2',
    );
    const { asked } = await fillIn(service, '', ...Array.from({ length: 20 }, () => 'no'));
    expect(asked[0]).toContain('right calf');
    expect(await listCheckIns(service, runnerId)).toHaveLength(1);
  });

  it('shows a referral at the answer that calls for it, and asks nothing more', async () => {
    const service = await useCliService({ worker: false });
    await service.createRunner({ externalId: 'ada' });
    await service.sinew(
      'check-in',
      '--runner',
      'ada',
      '--region',
      'calf',
      '--side',
      'left',
      '--tightness',
      '5',
    );
    const { code, out, asked } = await fillIn(service, '', ...Array.from({ length: 20 }, () => 'yes'));
    expect(code).toBe(0);
    const lines = out.trim().split('\n');
    expect(lines.slice(-2).join(' ')).toMatch(/doctor|emergency|today|urgent/i);
    expect(asked.length).toBeLessThan(8);
  });

  it('records nothing when nothing is answered', async () => {
    const service = await useCliService({ worker: false });
    const runnerId = await service.createRunner({ externalId: 'ada' });
    expect(await fillIn(service)).toMatchObject({
      code: 1,
      err: expect.stringContaining('nothing is recorded'),
    });
    expect(await listCheckIns(service, runnerId)).toHaveLength(0);
  });
});
