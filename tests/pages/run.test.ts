import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { gpxText } from '#tests/support/gpx-text.ts';
import { corpusPath, needsRealFiles } from '#tests/support/read-corpus.ts';
import { type TestService, useTestService } from '#tests/support/test-service.ts';

const smartRun = new URL('../../samples/fit/smart-recorded-two-pauses.fit', import.meta.url);

const useRunner = async (fields: object = {}, view = 'physio') => {
  const service = await useTestService();
  const runnerId = await service.createRunner({ heightMeters: 1.75, maxHeartRateBpm: 190, ...fields });
  const { body } = await service.call('POST', `/v1/runners/${runnerId}/links`, { body: { view } });
  return { service, runnerId, url: String(body['url']) };
};

const idsOf = async (service: TestService, runnerId: string): Promise<string[]> => {
  const { body } = await service.call('GET', `/v1/runners/${runnerId}/activities?limit=100`);
  return Array.from({ length: Number(body['items']?.['length']) }, (_, i) =>
    String(body['items']?.[i]?.['id']),
  );
};

const open = async ({ app }: TestService, url: string, activityId: string) => {
  const { statusCode, body } = await app.inject({ url: `${url}/runs/${activityId}` });
  return {
    status: statusCode,
    page: body,
    text: body.replace(/<script.*?<\/script>/gs, '').replace(/<[^>]*>/g, '\n'),
  };
};

const openOnly = async (service: TestService, runnerId: string, url: string) => {
  const ids = await idsOf(service, runnerId);
  expect(ids).toHaveLength(1);
  return open(service, url, ids[0] ?? '');
};

describe('the page of a run', () => {
  it('shows what was recorded along it, its parts, its way and its cadence, without coordinates', async () => {
    const { service, runnerId, url } = await useRunner();
    await service.upload(runnerId, await readFile(smartRun), 'evening.fit');
    const { status, page, text } = await openOnly(service, runnerId, url);
    expect(status).toBe(200);
    for (const said of ['6.5 km', '38:41', '5:57 min/km', 'Kilometers (7)', 'Laps (1)', 'evening.fit'])
      expect(text).toContain(said);
    expect(text).toContain('Counts in your training load.');
    expect(text).toMatch(/This run: 168 steps a minute at 5:57 min\/km\. Speed and height suggest 170\./);
    expect(text).toContain('A watch does not see where your foot lands');
    for (const name of ['heartRate', 'pace', 'cadence', 'altitude'])
      expect(page).toMatch(new RegExp(`<div class="signal ${name}">`));
    expect(page).toContain('<svg class="drawing track"');
    expect(text).not.toMatch(/latitude|longitude|NaN|undefined|\{\$/);
    const { body } = await service.call('GET', `/v1/activities/${(await idsOf(service, runnerId))[0]}`);
    for (const edge of ['south', 'west', 'north', 'east'])
      expect(page).not.toContain(String(body['bounds']?.[edge]).slice(0, 7));
    expect(page).not.toContain(String(body['polyline']));
  });

  it('leaves gaps where nothing was recorded', async () => {
    const { service, runnerId, url } = await useRunner();
    await service.upload(runnerId, await readFile(smartRun));
    const { page } = await openOnly(service, runnerId, url);
    const paths = [...page.matchAll(/<path class="line" d="([^"]*)"/g)].map(([, d = '']) => d);
    expect(paths).toHaveLength(4);
    for (const path of paths) expect(path.match(/M/g)).toHaveLength(3);
    const { timeSeconds, signals } = JSON.parse(/id="signals">(.*?)<\/script>/s.exec(page)?.[1] ?? '{}');
    expect(timeSeconds.length).toBeLessThanOrEqual(800);
    for (const { values } of signals)
      expect(values.filter((value: unknown) => value === null)).toHaveLength(2);
  });

  it('speaks in miles to whoever reads in miles', async () => {
    const { service, runnerId, url } = await useRunner({ units: 'imperial' });
    await service.upload(runnerId, await readFile(smartRun));
    const { text } = await openOnly(service, runnerId, url);
    for (const said of ['4 miles', '9:35 min/mile', 'Miles (5)', 'ft up']) expect(text).toContain(said);
    expect(text).not.toMatch(/min\/km|Kilometers/);
  });

  it('says what is missing: no track, no signals, no distance', async () => {
    const { service, runnerId, url } = await useRunner();
    const stated = { startTime: '2026-07-07T07:00:00Z', durationSeconds: 1800 };
    await service.call('POST', `/v1/runners/${runnerId}/activities`, { body: stated });
    await expect.poll(() => idsOf(service, runnerId)).toHaveLength(1);
    const { status, page, text } = await openOnly(service, runnerId, url);
    expect(status).toBe(200);
    for (const said of [
      'Nothing was recorded along the way',
      'No positions were recorded',
      'Counts by its time: its distance is unknown.',
      'This run has no cadence.',
      'Stated without a file',
      'Nothing had to be repaired.',
    ])
      expect(text).toContain(said);
    expect(page).not.toMatch(/sinew-signals|elements\/signals/);
  });

  it('marks repairs where they are, and says which signal was not recorded', async () => {
    const { service, runnerId, url } = await useRunner();
    const bare = gpxText({ points: 1200, heartRate: true }).split('<ns3:cad>');
    const withoutCadence = bare.map((part, i) =>
      i === 0 ? part : part.slice(part.indexOf('</ns3:cad>') + 10),
    );
    let beat = 0;
    const strapLost = withoutCadence.join('').replace(/<ns3:hr>\d+/g, (found) => {
      beat += 1;
      return beat > 300 && beat < 400 ? '<ns3:hr>0' : found;
    });
    await service.upload(runnerId, strapLost, 'lost.gpx');
    const { page, text } = await openOnly(service, runnerId, url);
    expect(text).toContain('Heart rates of zero or beyond human limits were dropped. 99 values.');
    expect(text.replace(/\s+/g, ' ')).toContain('At 5:00–6:38.');
    expect(page).toMatch(/<rect class="repaired" x="300" y="0" width="98"/);
    expect(text).toContain('Not recorded: Cadence.');
  });

  it('says that it does not count, and why', async () => {
    const { service, runnerId, url } = await useRunner();
    await service.upload(runnerId, await readFile(smartRun));
    const [id = ''] = await idsOf(service, runnerId);
    await service.call('PATCH', `/v1/activities/${id}`, { body: { excluded: true, sessionRpe: 7 } });
    const excluded = (await open(service, url, id)).text;
    expect(excluded).toContain('Does not count: it was excluded.');
    expect(excluded).toContain('7 of 10');
    await service.call('PATCH', `/v1/activities/${id}`, { body: { excluded: false, sport: 'walking' } });
    const walk = (await open(service, url, id)).text;
    expect(walk).toContain('Does not count in the load of running: it is no run.');
    expect(walk).toContain('A person said it.');
    expect(walk).not.toContain('Cadence at this speed');
  });

  it('of one run in two files says what each gave', async () => {
    const { service, runnerId, url } = await useRunner();
    await service.upload(runnerId, gpxText({ points: 1200 }), 'watch.gpx');
    await service.upload(runnerId, gpxText({ points: 1190, heartRate: false }), 'phone.gpx');
    const { text } = await openOnly(service, runnerId, url);
    expect(text).toContain('Put together from 2 recordings');
    expect(text).toMatch(/watch\.gpx\n: GPX file[^\n]*Gives: [^\n]*heart rate/);
    expect(text).toContain('phone.gpx');
  });

  it('is filled by a referral on the page of the runner, and judges nothing for whoever treats the runner', async () => {
    const { service, runnerId, url } = await useRunner({}, 'timeline');
    await service.upload(runnerId, await readFile(smartRun));
    const day = new Date().toISOString().slice(0, 10);
    const sign = { day, region: 'lower-back', signs: { saddleNumbness: true } };
    await service.call('POST', `/v1/runners/${runnerId}/check-ins`, { body: sign });
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/assessment`);
    const own = (await openOnly(service, runnerId, url)).text;
    expect(own).toContain(String(body['referral']));
    expect(own).not.toMatch(/km|Cadence|Back/);
    const physio = await service.call('POST', `/v1/runners/${runnerId}/links`, { body: { view: 'physio' } });
    const treating = (await openOnly(service, runnerId, String(physio.body['url']))).text;
    expect(treating).toContain('6.5 km');
    expect(treating).not.toContain('Cadence at this speed');
  });

  it('behind a PIN opens with it, and leads back without asking again', async () => {
    const { service, runnerId } = await useRunner();
    await service.upload(runnerId, await readFile(smartRun));
    const terms = { view: 'physio', pin: '4711' };
    const { body } = await service.call('POST', `/v1/runners/${runnerId}/links`, { body: terms });
    const [id = ''] = await idsOf(service, runnerId);
    expect((await open(service, String(body['url']), id)).text).not.toContain('6.5 km');
    const post = (url: string, form: Record<string, string>) =>
      service.app.inject({
        ...{ method: 'POST', url, payload: new URLSearchParams(form).toString() },
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    const opened = await post(`${String(body['url'])}/runs/${id}`, { pin: '4711' });
    expect(opened.body).toContain('6.5 km');
    const proof = /name="proof" value="([^"]+)"/.exec(opened.body)?.[1] ?? '';
    expect((await post(String(body['url']), { proof })).body).not.toContain('name="pin"');
  });

  it('of another runner is not there, like one that there is not, and a link of today has none', async () => {
    const { service, runnerId, url } = await useRunner();
    await service.upload(runnerId, await readFile(smartRun));
    const [id = ''] = await idsOf(service, runnerId);
    const other = await service.createRunner({ displayName: 'Other' });
    const theirs = await service.call('POST', `/v1/runners/${other}/links`, { body: { view: 'physio' } });
    const refused = await open(service, String(theirs.body['url']), id);
    const unknown = await open(service, url, 'act_00000000000000000000000000');
    expect([refused.status, unknown.status]).toEqual([404, 404]);
    expect(refused.page).toBe(unknown.page);
    const today = await service.call('POST', `/v1/runners/${runnerId}/links`, { body: { view: 'today' } });
    expect((await open(service, String(today.body['url']), id)).status).toBe(404);
  });
});

describe('the page of a run of the corpus', () => {
  beforeEach(needsRealFiles);

  it.each([
    ['fit/520qianjiawen__running_page/474131866690027723.fit', 5, '10.3 km'],
    ['fit/sports-alliance__sports-lib/6782987395.fit', 5, '14 km'],
    ['gpx/marcusvolz__strava/activity_7621813676.gpx', 2, '5.4 km'],
    ['tcx/alenrajsp__tcxreader/sup_activity_1.tcx', 0, ''],
  ])('%s shows all that was recorded', async (path, least, distance) => {
    const { service, runnerId, url } = await useRunner();
    await service.upload(runnerId, await readFile(corpusPath(path)), path.split('/').at(-1));
    const { status, page, text } = await openOnly(service, runnerId, url);
    expect(status).toBe(200);
    expect(page.match(/<path class="line"/g)?.length ?? 0).toBeGreaterThanOrEqual(least);
    expect(text).toContain(distance);
    expect(text).not.toMatch(/NaN|undefined|Infinity|\{\$/);
  });
});
