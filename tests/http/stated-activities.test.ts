import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));

const day = '2026-05-04';
const morning = `${day}T06:00:00Z`;
const ten = { startTime: morning, distanceMeters: 10_000, durationSeconds: 3600 };

const state = (service: TestService, runnerId: string, body: object, headers = {}) =>
  service.call('POST', `/v1/runners/${runnerId}/activities`, { body, headers });

const listOf = async (service: TestService, runnerId: string, query = ''): Promise<Body[]> => {
  const { body } = await service.call('GET', `/v1/runners/${runnerId}/activities?limit=200${query}`);
  return body['items'] as unknown as Body[];
};

const loadOn = async (service: TestService, runnerId: string, of: string): Promise<Body> =>
  (await service.call('GET', `/v1/runners/${runnerId}/load?from=${of}&to=${of}`)).body['days']?.[0] as Body;

/** 10 km in an hour from `startMs` on, as a track with a time every ten seconds. */
const track = (startMs: number): string => {
  const points = Array.from({ length: 361 }, (_, index) => {
    const time = new Date(startMs + index * 10_000).toISOString();
    return `<trkpt lat="${(48 + index / 36 / 111.195).toFixed(7)}" lon="11"><time>${time}</time></trkpt>`;
  });
  return `<gpx version="1.1"><trk><type>running</type><trkseg>${points.join('')}</trkseg></trk></gpx>`;
};

describe('an activity that is stated without a file', () => {
  it('is a run with all that was stated of it, and counts', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner({ timeZone: 'Europe/Berlin' });
    const stated = {
      ...{ ...ten, startTime: `${day}T23:30:00-07:00`, title: 'Around the bay', movingSeconds: 3500 },
      ...{ ascentMeters: 120, averageBpm: 151, maximumBpm: 172, averageSpm: 168, sessionRpe: 6, race: true },
      ...{ source: 'diary', externalId: '7' },
    };
    const { status, headers, body } = await state(service, runnerId, stated);
    expect(status).toBe(201);
    expect(headers['location']).toBe(`/v1/activities/${body['id']}`);
    expect(body).toMatchObject({
      ...{ title: 'Around the bay', sport: 'running', sportSource: 'stated', localDay: day },
      ...{ startTime: '2026-05-05T06:30:00.000Z', startLocal: `${day}T23:30:00`, utcOffsetSeconds: -25_200 },
      ...{ elapsedSeconds: 3600, movingSeconds: 3500, distanceMeters: 10_000, ascentMeters: 120 },
      heartRate: { averageBpm: 151, maximumBpm: 172, coverage: 0 },
      cadence: { averageSpm: 168, source: 'summary' },
      sessionRpe: 6,
      load: { source: 'srpe', value: 350 },
      race: true,
      implausible: null,
      repairs: [],
      sources: [{ format: 'manual', externalId: '7', provenance: 'manual' }],
    });
    expect((await service.call('GET', String(headers['location']))).body).toEqual(body);
    expect(await loadOn(service, runnerId, day)).toMatchObject({ runs: 1, distanceMeters: 10_000 });
    const { body: raw } = await service.call('GET', `/v1/activities/${body['id']}/file`);
    expect(JSON.parse(String(raw))).toMatchObject({ title: 'Around the bay', race: true });
  });

  it('needs no more than a start and a duration or a distance', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const far = await state(service, runnerId, { startTime: morning, distanceMeters: 12_000 });
    expect(far.body).toMatchObject({
      distanceMeters: 12_000,
      elapsedSeconds: 0,
      averageSpeedMetersPerSecond: null,
    });
    const long = await state(service, runnerId, { startTime: '2026-05-05T06:00:00Z', durationSeconds: 1800 });
    expect(long.body).toMatchObject({ distanceMeters: null, elapsedSeconds: 1800 });
    expect(await loadOn(service, runnerId, day)).toMatchObject({ runs: 1, distanceMeters: 12_000 });
  });

  it.each([
    ['nothing but a start', { startTime: morning }, '/durationSeconds'],
    ['a marathon in an hour', { ...ten, distanceMeters: 42_195 }, '/distanceMeters'],
    [
      'a distance that nobody runs in a day',
      { startTime: morning, distanceMeters: 900_000 },
      '/distanceMeters',
    ],
    ['more climb than legs have', { ...ten, ascentMeters: 9000 }, '/ascentMeters'],
    ['moving for longer than it lasted', { ...ten, movingSeconds: 4000 }, '/movingSeconds'],
    ['a mean above its maximum', { ...ten, averageBpm: 170, maximumBpm: 160 }, '/maximumBpm'],
    ['the future', { ...ten, startTime: '2099-01-01T00:00:00Z' }, '/startTime'],
    ['a clock that was never set', { ...ten, startTime: '1990-01-01T00:00:00Z' }, '/startTime'],
  ])('is refused where it says %s', async (_, body, pointer) => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const answer = await state(service, runnerId, body);
    expect(answer.status).toBe(422);
    expect(answer.body['errors']?.[0]).toMatchObject({ pointer });
    expect(await listOf(service, runnerId)).toEqual([]);
  });

  it('is one activity however often it is stated, and follows a corrected statement', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const named = { ...ten, source: 'diary', externalId: '7' };
    const first = await state(service, runnerId, named);
    expect(await state(service, runnerId, named)).toMatchObject({
      status: 200,
      body: { id: first.body['id'] },
    });
    const moved = await state(service, runnerId, {
      ...named,
      ...{ startTime: '2026-05-06T06:00:00Z', distanceMeters: 11_000 },
    });
    expect(moved).toMatchObject({ status: 200, body: { id: first.body['id'], localDay: '2026-05-06' } });
    const back = await state(service, runnerId, named);
    expect(back).toMatchObject({ status: 200, body: { id: first.body['id'], distanceMeters: 10_000 } });
    expect(await listOf(service, runnerId)).toHaveLength(1);
    // The same id of another source is another run.
    await state(service, runnerId, {
      ...ten,
      startTime: '2026-05-08T06:00:00Z',
      source: 'club',
      externalId: '7',
    });
    expect(await listOf(service, runnerId)).toHaveLength(2);
  });

  it('answers the same for one Idempotency-Key', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const headers = { 'idempotency-key': 'one' };
    const first = await state(service, runnerId, ten, headers);
    expect(await state(service, runnerId, ten, headers)).toMatchObject({ status: 201, body: first.body });
    expect(await state(service, runnerId, { ...ten, title: 'other' }, headers)).toMatchObject({
      status: 422,
    });
    expect(await listOf(service, runnerId)).toHaveLength(1);
  });

  it('can be rated, corrected and deleted, and stays as stated when the runner is described again', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const { body } = await state(service, runnerId, { ...ten, sessionRpe: 4 });
    const url = `/v1/activities/${body['id']}`;
    expect((await service.call('PATCH', url, { body: { sessionRpe: null } })).body).toMatchObject({
      sessionRpe: null,
    });
    await service.call('PATCH', url, { body: { sessionRpe: 5, sport: 'walking' } });
    await service.call('PATCH', `/v1/runners/${runnerId}`, { body: { timeZone: 'Asia/Tokyo' } });
    await expect
      .poll(async () => (await service.call('GET', url)).body)
      .toMatchObject({
        startLocal: `${day}T15:00:00`,
        sessionRpe: 5,
        sport: 'walking',
        distanceMeters: 10_000,
      });
    expect((await service.call('DELETE', url)).status).toBe(204);
    expect(await listOf(service, runnerId)).toEqual([]);
    expect(await state(service, runnerId, ten)).toMatchObject({ status: 201 });
  });

  it('is rebuilt from its file with all that was stated', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const { body } = await state(service, runnerId, { ...ten, title: 'Bay', race: true, sessionRpe: 6 });
    const raw = await service.app.inject({
      method: 'GET',
      url: `/v1/activities/${body['id']}/file`,
      headers: { authorization: 'Bearer sinew-test-operator-key' },
    });
    const other = await service.createRunner();
    await service.upload(other, raw.rawPayload, 'manual-activity.json');
    const { id: _id, runnerId: _runner, uploadIds: _uploads, sources: _sources, ...kept } = body;
    const { outingId: _outing, updatedAt: _at, ...numbers } = kept;
    expect(await listOf(service, other)).toMatchObject([numbers]);
  });

  it('belongs to its client alone', async () => {
    const service = await useTestService();
    expect(await state(service, 'run_unknown', ten)).toMatchObject({ status: 404 });
  });
});

describe('a stated run and its recording', () => {
  const startMs = Date.parse(morning);

  it.each(['statement first', 'file first'])('are one run with what was measured (%s)', async (order) => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const stated = {
      ...ten,
      startTime: `${day}T06:10:00Z`,
      distanceMeters: 12_000,
      title: 'Bay',
      race: true,
    };
    const sendBoth = [
      () => state(service, runnerId, { ...stated, sessionRpe: 7 }),
      () => service.upload(runnerId, track(startMs), 'run.gpx'),
    ];
    for (const send of order === 'statement first' ? sendBoth : sendBoth.toReversed()) await send();
    const activities = await listOf(service, runnerId);
    expect(activities).toHaveLength(1);
    expect(activities[0]).toMatchObject({
      startTime: `${day}T06:00:00.000Z`,
      title: 'Bay',
      race: true,
      sessionRpe: 7,
    });
    expect(activities[0]?.['distanceMeters']).toBeCloseTo(10_000, -2);
    expect(activities[0]?.['sources']).toHaveLength(2);
    expect(await loadOn(service, runnerId, day)).toMatchObject({ runs: 1, recordings: 1 });
  });

  it('are one run also where only a distance was stated', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    await state(service, runnerId, { startTime: `${day}T06:10:00Z`, distanceMeters: 9000 });
    await service.upload(runnerId, track(startMs), 'run.gpx');
    expect(await listOf(service, runnerId)).toHaveLength(1);
  });

  it('are two where they share no time', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    await service.upload(runnerId, await sample('fit/every-second-running-dynamics.fit'));
    await state(service, runnerId, ten);
    expect(await listOf(service, runnerId)).toHaveLength(2);
  });
});
