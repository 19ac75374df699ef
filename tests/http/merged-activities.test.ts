import { describe, expect, it } from 'vitest';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';

const day = '2026-05-04';

/** 10 km in an hour from an hour of the day on, as a track with a time every ten seconds. */
const track = (hour: number, { everySeconds = 10, of = day } = {}): string => {
  const startMs = Date.parse(`${of}T00:00:00Z`) + hour * 3_600_000;
  const points = Array.from({ length: 3600 / everySeconds + 1 }, (_, index) => {
    const seconds = index * everySeconds;
    const time = new Date(startMs + seconds * 1000).toISOString();
    return `<trkpt lat="${(48 + (hour * 20 + seconds / 360) / 111.195).toFixed(7)}" lon="11"><time>${time}</time></trkpt>`;
  });
  return `<gpx version="1.1"><trk><type>running</type><trkseg>${points.join('')}</trkseg></trk></gpx>`;
};

const send = async (service: TestService, runnerId: string, text: string): Promise<string> =>
  String((await service.upload(runnerId, text, 'run.gpx'))['activityIds']?.[0]);

const listOf = async (service: TestService, runnerId: string): Promise<Body[]> =>
  (await service.call('GET', `/v1/runners/${runnerId}/activities?limit=200`)).body[
    'items'
  ] as unknown as Body[];

const show = async (service: TestService, id: string): Promise<Body> =>
  (await service.call('GET', `/v1/activities/${id}`)).body;

const sourcesOf = (activity: Body): Body[] => activity['sources'] as unknown as Body[];

const loadOn = async (service: TestService, runnerId: string, of = day): Promise<Body> =>
  (await service.call('GET', `/v1/runners/${runnerId}/load?from=${of}&to=${of}`)).body['days']?.[0] as Body;

/** Describes every file of the runner again, as a change of the profile does. */
const describeAgain = async (service: TestService, runnerId: string): Promise<void> => {
  await service.call('PATCH', `/v1/runners/${runnerId}`, { body: { maxHeartRateBpm: 191 } });
  const stale = async () => (await service.runtime.deps.stores.runners.staleness(runnerId))?.staleAt ?? null;
  await expect.poll(stale, { timeout: 10_000 }).toBeNull();
};

describe('activities that a person says are one run', () => {
  it.each([
    ['hours apart', 18, day],
    ['weeks apart', 6, '2026-05-20'],
  ])('are one, also after files are read again or arrive (%s)', async (_, hour, of) => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const first = await send(service, runnerId, track(6));
    const second = await send(service, runnerId, track(hour, { of }));
    expect(await listOf(service, runnerId)).toHaveLength(2);
    const merged = await service.call('POST', `/v1/activities/${first}/merge`, {
      body: { activityIds: [second] },
    });
    expect(merged).toMatchObject({ status: 200, body: { id: first } });
    expect(sourcesOf(merged.body)).toHaveLength(2);
    expect(merged.body['distanceMeters']).toBeCloseTo(10_000, -2);
    expect((await service.call('GET', `/v1/activities/${second}`)).status).toBe(404);
    const runs = (await loadOn(service, runnerId))['runs'] as unknown as number;
    const others = of === day ? 0 : ((await loadOn(service, runnerId, of))['runs'] as unknown as number);
    expect(runs + others).toBe(1);
    await describeAgain(service, runnerId);
    // A copy of each recording, from another service.
    await send(service, runnerId, track(6, { everySeconds: 20 }));
    await send(service, runnerId, track(hour, { of, everySeconds: 20 }));
    const after = await listOf(service, runnerId);
    expect(after).toHaveLength(1);
    expect(sourcesOf(after[0] as Body)).toHaveLength(4);
  });

  it('are several again when the recordings are split off', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const first = await send(service, runnerId, track(6));
    const second = await send(service, runnerId, track(18));
    const before = await show(service, first);
    const { body: merged } = await service.call('POST', `/v1/activities/${first}/merge`, {
      body: { activityIds: [second] },
    });
    const own = new Set(sourcesOf(before).map(({ id }) => String(id)));
    const sourceIds = sourcesOf(merged)
      .map(({ id }) => String(id))
      .filter((id) => !own.has(id));
    const split = await service.call('POST', `/v1/activities/${first}/split`, { body: { sourceIds } });
    expect(split).toMatchObject({ status: 201, body: { startTime: `${day}T18:00:00.000Z` } });
    expect(split.headers['location']).toBe(`/v1/activities/${split.body['id']}`);
    const { updatedAt: _at, sources: _sources, ...numbers } = await show(service, first);
    expect(before).toMatchObject(numbers);
    await describeAgain(service, runnerId);
    expect(await listOf(service, runnerId)).toHaveLength(2);
    expect(await loadOn(service, runnerId)).toMatchObject({ runs: 2 });
  });

  it('keep what was said of either, and the same call twice is told that the other is gone', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const first = await send(service, runnerId, track(6));
    const second = await send(service, runnerId, track(18));
    await service.call('PATCH', `/v1/activities/${second}`, { body: { sessionRpe: 8 } });
    const merge = (activityIds: string[], headers = {}) =>
      service.call('POST', `/v1/activities/${first}/merge`, { body: { activityIds }, headers });
    const headers = { 'idempotency-key': 'merge' };
    const { body } = await merge([second], headers);
    expect(body).toMatchObject({ sessionRpe: 8 });
    expect(await merge([second], headers)).toMatchObject({ status: 200, body });
    expect((await merge([second])).status).toBe(404);
    expect(await merge([first])).toMatchObject({ status: 200, body: { id: first } });
  });

  it('are of one runner: another runner’s do not exist', async () => {
    const service = await useTestService();
    const [one, other] = [await service.createRunner(), await service.createRunner()];
    const mine = await send(service, one, track(6));
    const theirs = await send(service, other, track(6));
    const answer = await service.call('POST', `/v1/activities/${mine}/merge`, {
      body: { activityIds: [theirs] },
    });
    expect(answer.status).toBe(404);
    expect(await listOf(service, other)).toHaveLength(1);
  });
});

describe('recordings that a person says are two runs', () => {
  it('are two, also after files are read again or arrive', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const id = await send(service, runnerId, track(6));
    expect(await send(service, runnerId, track(6, { everySeconds: 20 }))).toBe(id);
    const sourceId = String(sourcesOf(await show(service, id))[1]?.['id']);
    const split = await service.call('POST', `/v1/activities/${id}/split`, {
      body: { sourceIds: [sourceId] },
    });
    expect(split.status).toBe(201);
    await describeAgain(service, runnerId);
    await send(service, runnerId, track(6, { everySeconds: 15 }));
    const after = await listOf(service, runnerId);
    expect(after).toHaveLength(2);
    expect(after.flatMap(sourcesOf)).toHaveLength(3);
  });

  it('are not all of an activity', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const id = await send(service, runnerId, track(6));
    const all = sourcesOf(await show(service, id)).map((source) => String(source['id']));
    for (const sourceIds of [all, ['src_unknown']]) {
      const answer = await service.call('POST', `/v1/activities/${id}/split`, { body: { sourceIds } });
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/sourceIds' }] } });
    }
  });
});

describe('many activities at once', () => {
  const remove = (service: TestService, runnerId: string, body: object) =>
    service.call('POST', `/v1/runners/${runnerId}/activities:delete`, { body });

  it('are shown by a dry run and deleted without; again there is nothing left', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const ids = [];
    for (const of of ['2026-05-01', '2026-05-02', '2026-05-03'])
      ids.push(await send(service, runnerId, track(6, { of })));
    const span = { from: '2026-05-02', to: '2026-05-31' };
    const dry = await remove(service, runnerId, { ...span, dryRun: true });
    expect(dry).toMatchObject({ status: 200, body: { dryRun: true, count: 2, more: false } });
    expect(dry.body['activityIds']).toEqual([ids[2], ids[1]]);
    expect(dry.body['distanceMeters']).toBeCloseTo(20_000, -3);
    expect(await listOf(service, runnerId)).toHaveLength(3);
    expect((await remove(service, runnerId, span)).body).toEqual({ ...dry.body, dryRun: false });
    expect((await remove(service, runnerId, span)).body).toMatchObject({ count: 0, distanceMeters: null });
    expect((await listOf(service, runnerId)).map(({ id }) => id)).toEqual([ids[0]]);
    expect(await loadOn(service, runnerId, '2026-05-02')).toMatchObject({ runs: 0 });
    await describeAgain(service, runnerId);
    expect(await listOf(service, runnerId)).toHaveLength(1);
    // As after a single deletion, uploading the file again restores the run.
    await send(service, runnerId, track(6, { of: '2026-05-02' }));
    expect(await listOf(service, runnerId)).toHaveLength(2);
  });

  it('are named, or bounded by days, and of this runner', async () => {
    const service = await useTestService();
    const [one, other] = [await service.createRunner(), await service.createRunner()];
    const [mine, theirs] = [await send(service, one, track(6)), await send(service, other, track(6))];
    for (const body of [{}, { sport: 'running' }, { from: day }])
      expect((await remove(service, one, body)).status).toBe(422);
    expect((await remove(service, one, { activityIds: [mine, theirs, 'act_unknown'] })).body).toMatchObject({
      count: 1,
      activityIds: [mine],
    });
    expect(await listOf(service, other)).toHaveLength(1);
    expect((await remove(service, 'run_unknown', { activityIds: [mine] })).status).toBe(404);
  });
});
