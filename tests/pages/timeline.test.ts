import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addDays } from '#src/core/domain/calendar.ts';
import { type TestService, useTestService } from '#tests/support/test-service.ts';
import { fillYears } from '#tests/support/years-of-runs.ts';

const today = new Date().toISOString().slice(0, 10);
const ago = (days: number): string => addDays(today, -days);

const linkTo = async (service: TestService, runnerId: string, terms: object = {}): Promise<string> => {
  const body = { view: 'timeline', ...terms };
  const answer = await service.call('POST', `/v1/runners/${runnerId}/links`, { body });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return String(answer.body['url']);
};

const useRunner = async (fields: object = {}) => {
  const service = await useTestService({ worker: false });
  const runnerId = await service.createRunner({ displayName: 'Ada', ...fields });
  const post = async (path: string, body: object): Promise<void> => {
    const { status, body: answer } = await service.call('POST', `/v1/runners/${runnerId}/${path}`, { body });
    expect(status, JSON.stringify(answer)).toBe(201);
  };
  const run = (day: string, km: number | null, more: object = {}) =>
    post('activities', {
      startTime: `${day}T06:00:00Z`,
      ...(km === null ? {} : { distanceMeters: km * 1000 }),
      durationSeconds: (km ?? 8) * 360,
      ...more,
    });
  const url = await linkTo(service, runnerId);
  const get = async (query = ''): Promise<string> => {
    const { statusCode, body } = await service.app.inject({ url: url + query });
    expect(statusCode).toBe(200);
    return body;
  };
  return { service, runnerId, post, run, url, get };
};

const textOf = (page: string): string =>
  page
    .replace(/<(script|svg)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#39;/g, "'")
    .replace(/\n+/g, '\n');

const count = (page: string, part: string): number => page.split(part).length - 1;

describe('the timeline', () => {
  it('says what stands out, draws it, and has it all in tables', async () => {
    const { post, run, get } = await useRunner();
    for (const days of [24, 21, 18, 15, 12, 9, 6]) await run(ago(days), 8, { sessionRpe: 4 });
    await run(ago(3), 14, { sessionRpe: 9 });
    const calf = { region: 'calf', side: 'left' };
    await post('check-ins', { day: ago(2), ...calf, tightness: 5 });
    await post('check-ins', { day: ago(1), region: 'hamstring', side: 'right', tightness: 1 });
    await post('done-routines', { day: ago(1), routine: 'glute_bridge' });
    await post('planned-runs', {
      startTime: `${addDays(today, 5)}T08:00:00Z`,
      distanceMeters: 10_000,
      race: true,
    });
    const page = await get();
    const text = textOf(page);
    expect(text).toMatch(
      /On \w+ \d+ \w+ your run was 14 km: 75% longer than anything in the 30 days before \(8 km\)\./,
    );
    expect(text).toMatch(/Tightness was highest on \w+ \d+ \w+: 5 of 10 at your left calf\./);
    for (const part of ['+75%', 'Glute bridge', '5 of 10', 'Race', '10 km', 'your right hamstring'])
      expect(text, part).toContain(part);
    expect(count(page, 'class="jump moderate"')).toBe(2);
    expect(page).toContain('class="flag"');
    expect(page).toContain('Tightness of your left calf, 0 to 10');
    expect(page).not.toMatch(/\sstyle="|\son\w+="/);
    expect(page).toMatch(/<th scope="row"><a href="\/p\/[^"]+\/runs\/act_/);
  });

  it('of a runner without a run, with one, and with runs without distances is whole', async () => {
    const { run, get } = await useRunner();
    expect(textOf(await get())).toContain('No run is known in these 84 days.');
    await run(ago(2), 6);
    const page = await get();
    expect(textOf(page)).toContain('days it is not known what you ran.');
    expect(page).toContain('class="unknown"');
    const other = await useRunner();
    for (const days of [20, 15, 10, 5, 2]) await other.run(ago(days), null);
    const text = textOf(await other.get());
    expect(text).toContain('48 minutes');
    expect(text).not.toMatch(/\b0 km\b|NaN|null|undefined/);
  });

  it('shows the span that is asked for, and the usual one for what is none', async () => {
    const { run, get } = await useRunner();
    await run(ago(400), 6);
    await run(ago(100), 7);
    await run(ago(10), 8);
    const shown = async (query: string): Promise<string> => textOf(await get(query));
    expect(await shown('')).not.toContain('7 km');
    expect(await shown('?days=182')).toContain('7 km');
    expect(await shown('?days=all')).toContain('6 km');
    expect(await shown('?days=all')).toContain('Week of');
    expect(await shown(`?from=${ago(101)}&to=${ago(99)}`)).toContain('7 km');
    const usual = await shown('');
    const nonsense = [
      '?days=-3',
      '?days=x',
      '?from=2026-02-30&to=1',
      '?from=9999-12-31',
      '?days=999999999',
    ].concat(
      ['0000-01-01', '0001-01-01', '1899-12-31'].flatMap((day) => [`?to=${day}`, `?from=${day}&to=${day}`]),
    );
    for (const query of nonsense) expect(await shown(query), query).toBe(usual);
    expect((await get('?days=0')).length).toBeGreaterThan(1000);
    expect((await get('?from=0001-01-01&to=9999-12-31')).length).toBeLessThan(2_000_000);
  });

  it('gives way to a referral', async () => {
    const { post, run, get } = await useRunner();
    await run(ago(2), 8);
    const signs = { saddleNumbness: true, bladderBowelChange: true };
    await post('check-ins', { day: today, region: 'lower-back', tightness: 7, signs });
    const page = await get();
    expect(page).toContain('class="referral"');
    expect(page).not.toMatch(/<svg class="drawing timeline|8 km|<table|<sinew-timeline/);
  });

  it('gives no ceiling for the days to come while running waits', async () => {
    const { post, run, get } = await useRunner();
    for (const days of [20, 15, 10, 5, 2]) await run(ago(days), 8, { sessionRpe: 4 });
    await post('planned-runs', { startTime: `${addDays(today, 3)}T08:00:00Z`, distanceMeters: 6000 });
    const ceilings = async (): Promise<readonly (number | null)[]> => {
      const block = /<script type="application\/json" id="timeline">(.*?)<\/script>/s.exec(await get());
      const { bins }: { bins: readonly { day: string; ceiling: number | null }[] } = JSON.parse(
        block?.[1] ?? '',
      );
      return bins.filter(({ day }) => day > today).map(({ ceiling }) => ceiling);
    };
    expect(await ceilings()).toEqual([8800, 8800, 8800]);
    const signs = { painfulToWalk: true };
    await post('check-ins', { day: today, region: 'calf', side: 'left', tightness: 7, signs });
    expect(await ceilings()).toEqual([null, null, null]);
  });

  it('has the last twelve weeks by themselves, and a referral in their place', async () => {
    const { post, run, get, url, service } = await useRunner();
    const empty = await service.app.inject({ url: `${url}/weeks?fragment` });
    expect(count(empty.body, 'class="unknown"')).toBe(12);
    await run(ago(84), 8);
    await run(ago(7), 8);
    const weeks = async (): Promise<string> =>
      (await service.app.inject({ url: `${url}/weeks?fragment` })).body;
    expect(count(await weeks(), 'class="unknown"')).toBe(0);
    expect(textOf(await weeks())).toContain('Distance of the last 12 weeks');
    expect(count(await weeks(), '<td>8 km</td>')).toBeGreaterThan(0);
    await post('check-ins', {
      day: today,
      region: 'lower-back',
      tightness: 7,
      signs: { saddleNumbness: true },
    });
    expect(await weeks()).toContain('class="referral"');
    expect(await weeks()).not.toContain('class="drawing weeks"');
    expect(await get()).toContain('class="referral"');
  });

  it('keeps the proof of a PIN through its forms, and out of addresses', async () => {
    const { service, runnerId, run } = await useRunner();
    await run(ago(2), 8);
    const url = await linkTo(service, runnerId, { pin: '271828' });
    const send = (form: Record<string, string>) =>
      service.app.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(form).toString(),
      });
    const opened = (await send({ pin: '271828' })).body;
    const proof = /name="proof" value="([^"]+)"/.exec(opened)?.[1] ?? '';
    expect(proof).not.toBe('');
    const { body } = await send({ proof, days: '28' });
    expect(body).toContain('value="28" aria-current="true"');
    expect(body).not.toMatch(/href="[^"]*proof/);
    expect((await send({ days: '28' })).body).not.toContain('sinew-timeline');
  });

  it('shows nothing of another runner', async () => {
    const { service, runnerId, get } = await useRunner();
    const other = await service.createRunner({ displayName: 'Ben' });
    await fillYears(service, other, ago(1), 30);
    const page = await get(`?runner=${other}&runnerId=${other}`);
    expect(textOf(page)).toContain('No run is known');
    expect(page).not.toMatch(/Ben|act_/);
    expect(page).not.toContain(runnerId);
  });

  it('of ten years of a daily runner is small and quick', async () => {
    const { service, runnerId, get } = await useRunner();
    await fillYears(service, runnerId, ago(1), 3650);
    for (const query of ['', '?days=182', '?days=all']) {
      await get(query);
      const before = process.cpuUsage();
      const page = await get(query);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000, query).toBeLessThan(1000);
      expect(gzipSync(page).length, query).toBeLessThan(100_000);
    }
    expect(count(await get('?days=all'), '"day":"')).toBeGreaterThan(500);
  });
});
