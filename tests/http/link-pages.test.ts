import { describe, expect, it } from 'vitest';
import { languages } from '#src/core/index.ts';
import { html } from '#src/edges/html.ts';
import { startServiceProcess, useDataDir } from '#tests/support/service-process.ts';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';

const today = new Date().toISOString().slice(0, 10);

const openLink = async (
  service: TestService,
  path: string,
  body: object,
): Promise<{ id: string; url: string }> => {
  const answer = await service.call('POST', path, { body });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return { id: String(answer.body['id']), url: String(answer.body['url']) };
};

const useRunner = async (view: string, terms: object = {}) => {
  const service = await useTestService({ worker: false });
  const runnerId = await service.createRunner({ displayName: 'Ada' });
  const link = await openLink(service, `/v1/runners/${runnerId}/links`, { view, ...terms });
  const get = (query = '') => service.app.inject({ url: link.url + query });
  const post = (form: Record<string, string>) =>
    service.app.inject({
      method: 'POST',
      url: link.url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(form).toString(),
    });
  return { service, runnerId, link, get, post };
};

const textOf = (page: string): string =>
  page
    .replace(/<style>[^<]*<\/style>/, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#39;/g, "'")
    .replace(/&#34;/g, '"');

const assessmentOf = async (service: TestService, runnerId: string): Promise<Body> =>
  (await service.call('GET', `/v1/runners/${runnerId}/assessment`)).body;

describe('a page', () => {
  it('is kept nowhere, found by no search, and loads nothing from elsewhere', async () => {
    const { get } = await useRunner('today');
    const { statusCode, headers, body } = await get();
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['cache-control']).toContain('no-store');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self';.* base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(headers['set-cookie']).toBeUndefined();
    expect(body).not.toMatch(/<style|https?:\/\/|\son\w+=|style="/);
    expect(body.length).toBeLessThan(20_000);
  });

  it.each(['today', 'check-in'])(
    'of the view %s says the severity in words, the headline and what to do until when',
    async (view) => {
      const { service, runnerId, get } = await useRunner(view);
      const stiff = { day: today, region: 'hamstring', side: 'left', tightness: 6, nextMorningWorse: true };
      await service.call('POST', `/v1/runners/${runnerId}/check-ins`, { body: stiff });
      const assessment = await assessmentOf(service, runnerId);
      const text = textOf((await get()).body);
      expect(text).toContain(String(assessment['headline']));
      expect(text).toMatch(/Take care|Warning|Good to know|Stop running for now|All quiet/);
      expect(text).toContain(String(assessment['running']?.['text']));
      const { restDay } = assessment['routines'] as unknown as { readonly restDay: readonly Body[] };
      for (const routine of restDay) expect(text).toContain(String(routine['stopRule']));
      for (const step of assessment['nextSteps'] as unknown as Body[])
        expect(text).toContain(String(step['text']));
    },
  );

  it('is filled by a referral: nothing stands beside it', async () => {
    const { service, runnerId, get } = await useRunner('today');
    await service.call('POST', `/v1/runners/${runnerId}/check-ins`, {
      body: { day: today, region: 'lower-back', signs: { saddleNumbness: true } },
    });
    const { referral } = await assessmentOf(service, runnerId);
    const lines = textOf((await get()).body)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    expect(lines).toEqual(['Today', 'Emergency', String(referral)]);
  });

  it('is not there for a token that is wrong, revoked or of an erased runner, and says the same of each', async () => {
    const { service, runnerId, link, get } = await useRunner('today');
    const wrong = await service.app.inject({ url: `/p/link_${'x'.repeat(27)}` });
    expect(wrong.statusCode).toBe(404);
    expect(textOf(wrong.body)).toContain('no longer valid');
    const malformed = await service.app.inject({ url: '/p/any' });
    expect([malformed.statusCode, malformed.body]).toEqual([404, wrong.body]);
    await service.call('DELETE', `/v1/links/${link.id}`);
    expect((await get()).body).toBe(wrong.body);
    const second = await openLink(service, `/v1/runners/${runnerId}/links`, { view: 'today' });
    await service.call('DELETE', `/v1/runners/${runnerId}`);
    expect((await service.app.inject({ url: second.url })).body).toBe(wrong.body);
  });

  it('of a squad lists the runners with the tag, the gravest first, and of a red flag only the referral', async () => {
    const service = await useTestService();
    const quiet = await service.createRunner({ displayName: '<b>Quiet</b>', tags: ['a'] });
    const grave = await service.createRunner({ displayName: 'Grave', tags: ['a'] });
    await service.createRunner({ displayName: 'Elsewhere', tags: ['b'] });
    for (const [id, chestPain] of [
      [quiet, false],
      [grave, true],
    ] as const)
      await service.call('POST', `/v1/runners/${id}/check-ins`, {
        body: { day: today, region: 'calf', tightness: 1, signs: { chestPain } },
      });
    const { url } = await openLink(service, '/v1/squad-links', { tag: 'a' });
    const page = async () => (await service.app.inject({ url })).body;
    await expect.poll(page).toContain('emergency department');
    const body = await page();
    expect(body.indexOf('Grave')).toBeLessThan(body.indexOf('Quiet'));
    expect(body).not.toContain('Elsewhere');
    expect(body).not.toContain('<b>Quiet');
  });
});

describe('the form of a check-in', () => {
  it('is answered with the new answer, and is a check-in like any other', async () => {
    const { service, runnerId, get, post } = await useRunner('check-in');
    expect((await get()).body).toContain('<form method="post"');
    const before = textOf((await get()).body);
    const answer = await post({ region: 'calf', side: 'left', tightness: '7', nextMorningWorse: 'yes' });
    expect(answer.statusCode).toBe(200);
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/check-ins`);
    expect(body['items']?.[0]).toMatchObject({
      ...{ day: today, region: 'calf', side: 'left', tightness: 7, nextMorningWorse: true },
    });
    const { headline } = await assessmentOf(service, runnerId);
    expect(textOf(answer.body)).toContain('Saved.');
    expect(textOf(answer.body)).toContain(String(headline));
    expect(before).not.toContain(String(headline));
  });

  it('keeps what was answered before when more is answered on the same day', async () => {
    const { service, runnerId, post } = await useRunner('check-in');
    const place = { region: 'hamstring', side: 'left' };
    await post({ ...place, tightness: '6', nextMorningWorse: 'yes', 'wellness.sleep': '4' });
    const again = await post({ ...place, sittingHours: '8', nextMorningWorse: 'no', 'signs.tingling': 'no' });
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/check-ins`);
    expect(body['items']).toHaveLength(1);
    expect(body['items']?.[0]).toMatchObject({
      ...{ tightness: 6, sittingHours: 8, nextMorningWorse: false, signs: { tingling: false } },
      wellness: { sleep: 4 },
    });
    expect(textOf(again.body)).toContain(String((await assessmentOf(service, runnerId))['headline']));
  });

  it('asks what the answer asks first; a red flag then fills the page, and can be corrected', async () => {
    const { service, runnerId, get, post } = await useRunner('check-in');
    await post({ region: 'calf', side: 'left', tightness: '5' });
    const asked = (await assessmentOf(service, runnerId))['askNext'] as unknown as Body[];
    expect(asked.length).toBeGreaterThan(0);
    const first = asked[0]?.['fields'] as unknown as string[];
    for (const field of first) expect((await get()).body).toContain(`name="signs.${field}"`);
    const flagged = await post({ region: 'calf', side: 'left', 'signs.chestPain': 'yes', tightness: '5' });
    expect(flagged.body).not.toContain('<form');
    expect(textOf(flagged.body)).toContain('emergency');
    expect((await get('?correct')).body).toContain('<form');
    const cleared = await post({ region: 'calf', side: 'left', 'signs.chestPain': 'no' });
    expect(textOf(cleared.body)).not.toContain('Emergency');
  });

  it('that cannot be read stores nothing and says so', async () => {
    const { service, runnerId, post } = await useRunner('check-in');
    for (const form of [
      { tightness: '11' },
      { region: 'everywhere' },
      { 'signs.unknown': 'yes' },
      { day: '2020-01-01', unknown: '1' },
      { 'bridge.0': 'many' },
      { 'wellness.__proto__': '3' },
    ]) {
      const { statusCode, body } = await post({ ...form });
      expect([form, statusCode]).toEqual([form, 422]);
      expect(textOf(body)).toContain('Not saved');
    }
    expect((await service.call('GET', `/v1/runners/${runnerId}/check-ins`)).body['items']).toEqual([]);
  });

  it('of any hostile shape is refused without an error of the service', async () => {
    const { service, link } = await useRunner('check-in', { pin: '4711' });
    const bodies = [
      '%',
      '%00=%ff',
      '=&=&',
      'pin=',
      `pin=${'9'.repeat(5000)}`,
      'pin=%00',
      'proof=1-x',
      '[]=1&__proto__=2',
    ];
    bodies.push(`proof=${'1'.repeat(12)}-${'A'.repeat(43)}`, 'pin=4711&region=calf', '&'.repeat(10_000));
    for (const payload of bodies) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const { statusCode } = await service.app.inject({ method: 'POST', url: link.url, headers, payload });
      expect([payload.slice(0, 40), statusCode < 500]).toEqual([payload.slice(0, 40), true]);
    }
    const large = { 'content-type': 'application/x-www-form-urlencoded' };
    const post = (payload: string, headers: Record<string, string>) =>
      service.app.inject({ method: 'POST', url: link.url, headers, payload });
    expect((await post('a'.repeat(20_000), large)).statusCode).toBe(413);
    expect((await post('<x/>', { 'content-type': 'application/xml' })).statusCode).toBe(415);
    for (const path of [
      '/p/%00',
      `/p/${'x'.repeat(190)}`,
      '/p/%F0%9F%92%A3',
      `${link.url}?correct=1&fbclid=x`,
    ])
      expect((await service.app.inject({ url: path })).statusCode).toBeLessThan(500);
  });

  it('takes every kind of input: numbers with a comma, pairs, wellness', async () => {
    const { service, runnerId, post } = await useRunner('check-in');
    const form = {
      sittingHours: '7,5',
      'bridge.1': '18',
      'wellness.sleep': '3',
      'signs.hoursSinceOnset': '40',
    };
    expect((await post(form)).statusCode).toBe(200);
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/check-ins`);
    expect(body['items']?.[0]).toMatchObject({
      sittingHours: 7.5,
      bridge: [null, 18],
      wellness: { sleep: 3, stress: null },
      signs: { hoursSinceOnset: 40 },
    });
  });

  it('belongs to the view that checks in: on another one nothing is stored', async () => {
    const { service, runnerId, get, post } = await useRunner('today');
    expect((await get()).body).not.toContain('name="tightness"');
    expect((await post({ region: 'calf', tightness: '3' })).statusCode).toBe(200);
    expect((await service.call('GET', `/v1/runners/${runnerId}/check-ins`)).body['items']).toEqual([]);
  });
});

describe('a PIN', () => {
  it('is asked for by a form first, and stands behind the check-in that follows', async () => {
    const { service, runnerId, get, post } = await useRunner('check-in', { pin: '4711' });
    const first = await get();
    expect(first.body).toContain('name="pin"');
    expect(textOf(first.body)).not.toContain('Running');
    expect((await post({ tightness: '3' })).body).toContain('name="pin"');
    const wrong = await post({ pin: '1111' });
    expect([wrong.statusCode, textOf(wrong.body).includes('The PIN is wrong.')]).toEqual([403, true]);
    const right = await post({ pin: '4711' });
    const proof = /name="proof" value="([^"]+)"/.exec(right.body)?.[1] ?? '';
    expect((await post({ proof: `${proof}x`, region: 'calf', tightness: '3' })).body).toContain('name="pin"');
    expect((await service.call('GET', `/v1/runners/${runnerId}/check-ins`)).body['items']).toEqual([]);
    expect(textOf((await post({ proof, region: 'calf', tightness: '3' })).body)).toContain('Saved.');
    expect((await service.call('GET', `/v1/runners/${runnerId}/check-ins`)).body['items']).toHaveLength(1);
    for (let index = 0; index < 5; index++) await post({ pin: '0000' });
    expect((await post({ pin: '4711' })).statusCode).toBe(429);
  });
});

describe('around pages', () => {
  it('no log line holds a token or what a form says', async () => {
    const { call, output, url } = await startServiceProcess({ DATA_DIR: await useDataDir() });
    const { body: runner } = await call('POST', '/v1/runners', {});
    const { body: link } = await call('POST', `/v1/runners/${runner['id']}/links`, { view: 'check-in' });
    const path = String(link['url']);
    const form = new URLSearchParams({ region: 'lower-back', tightness: '9' });
    expect((await fetch(url + path, { method: 'POST', body: form })).status).toBe(200);
    await fetch(`${url}${path}/runs/act_1?from=${path}`);
    await fetch(url + path, { method: 'PUT' });
    await expect.poll(() => output().match(/"\/p\/…"/g)?.length).toBeGreaterThanOrEqual(3);
    expect(output()).not.toContain(path.slice(3));
    expect(output()).not.toContain('lower-back');
  });

  it('markup escapes every value, also inside of attributes', () => {
    const list = [html`<li>${'<i>'}</li>`, html`<li>${null}${0}</li>`];
    expect(html`<p title="${'"&\''}">${'<script>'}</p><ul>${list}</ul>`.text).toBe(
      '<p title="&#34;&#38;&#39;">&#60;script&#62;</p><ul><li>&#60;i&#62;</li><li>0</li></ul>',
    );
  });

  it('a link in a language without words is shown in English', async () => {
    const { get } = await useRunner('today', { language: 'tlh-Latn' });
    expect((await get()).body).toContain('<html lang="en-GB">');
    expect(Object.keys(languages)).toContain('en');
  });
});
