import { describe, expect, it } from 'vitest';
import { useWebhookService } from '#tests/webhooks-out/open-webhook-service.ts';
import { today, useCheckInLink } from './check-in-link.ts';

const inputsOf = (page: string): readonly (readonly [string, string])[] =>
  [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );

const formOf = (inputs: readonly (readonly [string, string])[]): URLSearchParams => {
  const form = new URLSearchParams();
  for (const [name, value] of inputs) form.append(name, value);
  return form;
};

/** The questions of a page, by the names of their inputs. */
const questionsOf = (page: string): readonly string[] => [
  ...new Set(
    [...page.matchAll(/type="(?:radio|number)"[^>]*?name="([^"]*)"|name="([^"]*)" type="number"/g)].map(
      ([, radio, number]) => radio ?? number ?? '',
    ),
  ),
];

const calf = { region: 'calf', side: 'left' };

describe('the form of a check-in', () => {
  it('that is sent twice, by a double tap or a reload, records and announces it once', async () => {
    const service = await useWebhookService();
    await service.endpoint('https://127.0.0.1/hook');
    const { runnerId, post, checkIns } = await useCheckInLink(service);
    const form = { ...calf, tightness: '5', form: 'req_0123456789' };
    await Promise.all([post(form), post(form), post(form)]);
    await post({ ...calf, tightness: '3', form: 'req_other56789' });
    expect((await post(form)).statusCode).toBe(200);
    expect((await checkIns()).map(({ tightness }) => tightness)).toEqual([3]);
    const events = await service.sql(`select 1 from outbox_event where type = 'check-in.created'`);
    expect(events).toHaveLength(2);
    await service.call('DELETE', `/v1/runners/${runnerId}`);
    expect(await service.sql(`select 1 from idempotency where key like 'form %'`)).toEqual([]);
  });

  it('says which answer cannot be read, and keeps all that was typed', async () => {
    const { post, say, checkIns } = await useCheckInLink();
    const form = {
      ...calf,
      part: 'place',
      tightness: '4',
      nextMorningWorse: 'no',
      'asked.sittingHours': 'nine',
    };
    const { statusCode, body } = await post(form);
    expect(statusCode).toBe(422);
    expect(body).toContain('How many hours do you sit in a day?');
    expect(body).toMatch(/<option value="calf" selected>/);
    expect(body).toMatch(/name="tightness" value="4" checked/);
    expect(body).toMatch(/name="nextMorningWorse" value="no" checked/);
    expect(await checkIns()).toEqual([]);
    await say({ ...calf, tightness: 4 });
    const more = await post({ ...calf, part: 'more', daysWithSymptoms: '99999999' });
    expect([more.statusCode, more.body.includes('For how many days has this lasted?')]).toEqual([422, true]);
  });

  it('without any answer records nothing, and says what is missing', async () => {
    const { post, checkIns } = await useCheckInLink();
    const { statusCode, body } = await post({ part: 'place', ...calf });
    expect([statusCode, body.includes('please choose a number')]).toEqual([422, true]);
    expect(await checkIns()).toEqual([]);
  });

  it('stores what is asked about another place there, not at the place of today', async () => {
    const { get, post, say, checkIns } = await useCheckInLink();
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    await say({ day: yesterday, region: 'hamstring', side: 'right', tightness: 5 });
    const { body } = await get();
    expect(inputsOf(body)).toEqual(
      expect.arrayContaining([
        ['asked.region', 'hamstring'],
        ['asked.side', 'right'],
        ['day', today],
      ]),
    );
    expect(questionsOf(body)).toContain('asked.signs.suddenOnset');
    const asked = { 'asked.region': 'hamstring', 'asked.side': 'right', 'asked.signs.pop': 'yes' };
    await post({ ...calf, tightness: '2', ...asked });
    const [second, first] = await checkIns();
    expect([first, second]).toMatchObject([
      { region: 'calf', tightness: 2, signs: {} },
      { region: 'hamstring', side: 'right', tightness: null, signs: { pop: true } },
    ]);
  });

  it('asks in small groups until nothing is asked; what was left open is not asked again', async () => {
    const { post } = await useCheckInLink();
    let { body } = await post({ ...calf, tightness: '5' });
    const asked: string[] = [];
    for (let round = 0; round < 30; round++) {
      const questions = questionsOf(body);
      if (questions.length === 0) break;
      expect(questions.length).toBeLessThanOrEqual(4);
      for (const name of questions) expect(asked).not.toContain(name);
      asked.push(...questions);
      ({ body } = await post(formOf(inputsOf(body))));
    }
    expect(asked.length).toBeGreaterThan(5);
    expect(body).toContain('That is all for now.');
  });

  it('takes that a place was examined, on the day and at the place that it asks about', async () => {
    const { get, post, say, checkIns } = await useCheckInLink();
    const before = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
    await say({ day: before, ...calf, signs: { oneLegSwollenWarmRed: true } });
    await say({ region: 'knee', side: 'right', tightness: 2 });
    const { body } = await get();
    expect(questionsOf(body)).toContain('examined');
    expect(body).toContain('examined your left calf?');
    await post({ ...calf, part: 'more', examined: 'yes' });
    expect(JSON.stringify(await checkIns())).toContain(
      `"examined":{"region":"calf","side":"left","day":"${today}"}`,
    );
  });

  it('asks how hard a run of the last two days felt, and takes it for runs of its own runner only', async () => {
    const { service, runnerId, get, post, say } = await useCheckInLink();
    const other = await service.createRunner();
    const run = {
      sport: 'running',
      startTime: new Date().toISOString(),
      durationSeconds: 1,
      distanceMeters: 3,
    };
    const runOf = async (id: string): Promise<string> =>
      String((await service.call('POST', `/v1/runners/${id}/activities`, { body: run })).body['id']);
    const [own, foreign] = [await runOf(runnerId), await runOf(other)];
    await say({ ...calf, tightness: 0 });
    const { body } = await get();
    expect(questionsOf(body)).toEqual([`effort.${own}`, 'painDuringRun']);
    expect((await post({ part: 'more', [`effort.${own}`]: '11' })).statusCode).toBe(422);
    expect((await post({ part: 'more', [`effort.${foreign}`]: '7' })).statusCode).toBe(404);
    await post({ part: 'more', [`effort.${own}`]: '7', painDuringRun: '2' });
    const { body: rated } = await service.call('GET', `/v1/activities/${own}`);
    expect(rated['sessionRpe']).toBe(7);
    expect(questionsOf((await get()).body)).not.toContain(`effort.${own}`);
  });

  it('is of the day on which a phone kept it; a clock that is ahead, and what is no day, are today', async () => {
    const { post, checkIns } = await useCheckInLink();
    const before = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
    for (const [index, day] of [before, '2999-01-01', '2026-13-45', 'x', '0000-00-00'].entries())
      await post({ ...calf, tightness: String(index), day });
    expect((await checkIns()).map(({ day, tightness }) => [day, tightness])).toEqual([
      [today, 4],
      [before, 0],
    ]);
  });

  it('as a phone keeps it says nothing about the runner, and counts no use', async () => {
    const { service, runnerId, get, say } = await useCheckInLink();
    await say({ ...calf, tightness: 8 });
    const { body, headers } = await get('?blank');
    expect(body).not.toMatch(/selected>[^N]|checked|place said|place chosen|you rated|asked\./);
    expect(body).not.toContain('/p/link_');
    expect(headers['cache-control']).toContain('no-store');
    const { body: links } = await service.call('GET', `/v1/runners/${runnerId}/links`);
    expect(links['items']?.[0]?.['lastUsedAt']).toBeNull();
  });

  it('behind a PIN is whole without a link that loses it: its steps are forms', async () => {
    const { post, get } = await useCheckInLink(undefined, { pin: '4711' });
    expect((await get('?blank')).body).toContain('name="pin"');
    const { body } = await post({ pin: '4711' });
    const proof = inputsOf(body).find(([name]) => name === 'proof')?.[1] ?? '';
    const saved = await post({ proof, ...calf, tightness: '2' });
    expect(saved.body).toContain('Saved.');
    expect(saved.body).not.toMatch(/href="[^"]*\?(?:add|correct|answer)"/);
    const correct = await post({ proof, show: 'correct' });
    expect(correct.body).toContain('What you said of your left calf');
    expect(correct.body).toMatch(/name="tightness" value="2" checked/);
  });
});

it('the script beside the pages may load from this service, and is asked for anew', async () => {
  const { service } = await useCheckInLink();
  const { headers, statusCode } = await service.app.inject({ url: '/p/check-in-worker.js' });
  expect([statusCode, headers['cache-control']]).toEqual([200, 'no-cache']);
  expect(headers['content-security-policy']).toContain("connect-src 'self'");
  expect(headers['content-type']).toContain('text/javascript');
});
