import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';

const samples = new URL('../../samples/', import.meta.url);
const sample = (path: string): Promise<Buffer> => readFile(new URL(path, samples));

const importOne = async (service: TestService, path = 'fit/every-second-running-dynamics.fit') => {
  const runnerId = await service.createRunner();
  const upload = await service.upload(runnerId, await sample(path));
  return { runnerId, upload, activityId: String(upload['activityIds']?.[0]) };
};

const loadOn = async (service: TestService, runnerId: string, day: string): Promise<Body> =>
  (await service.call('GET', `/v1/runners/${runnerId}/load?from=${day}&to=${day}`)).body['days']?.[0] as Body;

describe('an activity', () => {
  it('changes the load of its day when it is rated, excluded or corrected, and restores it when that is undone', async () => {
    const service = await useTestService();
    const { runnerId, activityId } = await importOne(service);
    const url = `/v1/activities/${activityId}`;
    const day = '2025-04-01';
    const before = await loadOn(service, runnerId, day);
    expect(before).toMatchObject({ runs: 1, known: true });
    const rated = await service.call('PATCH', url, { body: { sessionRpe: 6 } });
    expect(rated.body).toMatchObject({ sessionRpe: 6, load: { source: 'srpe', value: 150, unit: 'AU' } });
    await service.call('PATCH', url, { body: { excluded: true } });
    expect(await loadOn(service, runnerId, day)).toMatchObject({ runs: 0, distanceMeters: 0 });
    await service.call('PATCH', url, { body: { excluded: false, sport: 'walking' } });
    expect(await loadOn(service, runnerId, day)).toMatchObject({ runs: 0 });
    await service.call('PATCH', url, { body: { sport: null, sessionRpe: null } });
    await expect.poll(() => loadOn(service, runnerId, day)).toEqual(before);
  });

  it('loses its load when it is deleted, and is made again when its file is uploaded again', async () => {
    const service = await useTestService();
    const { runnerId, activityId } = await importOne(service);
    expect((await service.call('DELETE', `/v1/activities/${activityId}`)).status).toBe(204);
    expect((await service.call('GET', `/v1/activities/${activityId}`)).status).toBe(404);
    expect(await loadOn(service, runnerId, '2025-04-01')).toMatchObject({ runs: 0, known: false });
    const again = await service.upload(runnerId, await sample('fit/every-second-running-dynamics.fit'));
    expect(again['status']).toBe('processed');
    expect(again['activityIds']).toHaveLength(1);
    expect(await loadOn(service, runnerId, '2025-04-01')).toMatchObject({ runs: 1 });
  });

  it('returns the original bytes', async () => {
    const service = await useTestService();
    const { activityId } = await importOne(service);
    const answer = await service.app.inject({
      method: 'GET',
      url: `/v1/activities/${activityId}/file`,
      headers: { authorization: 'Bearer sinew-test-operator-key' },
    });
    expect(answer.rawPayload.equals(await sample('fit/every-second-running-dynamics.fit'))).toBe(true);
    expect(answer.headers['content-disposition']).toContain('run.fit');
  });

  it('thins its signals but keeps the peak', async () => {
    const service = await useTestService();
    const { activityId } = await importOne(service);
    const all = await service.call(
      'GET',
      `/v1/activities/${activityId}/streams?signals=heartRate,cadence&points=20000`,
    );
    const few = await service.call('GET', `/v1/activities/${activityId}/streams?signals=heartRate&points=40`);
    const values = (body: Body, name: string) => body['signals']?.[name]?.['values'] as unknown as number[];
    expect(Object.keys(all.body['signals'] as object).sort()).toEqual(['cadence', 'heartRate']);
    expect(values(few.body, 'heartRate').length).toBeLessThanOrEqual(40);
    expect(Math.max(...values(few.body, 'heartRate'))).toBe(Math.max(...values(all.body, 'heartRate')));
    expect(Math.min(...values(few.body, 'heartRate'))).toBe(Math.min(...values(all.body, 'heartRate')));
    expect(Math.max(...values(all.body, 'cadence'))).toBeGreaterThan(140);
    expect((await service.call('GET', `/v1/activities/${activityId}/streams?signals=mood`)).status).toBe(422);
  });

  it('shows all signals at the same times, so that its way can be drawn', async () => {
    const service = await useTestService();
    const { activityId } = await importOne(service, 'gpx/one-leg.gpx');
    const { body } = await service.call('GET', `/v1/activities/${activityId}/streams?points=100`);
    const times = body['timeSeconds'] as unknown as number[];
    expect(times.length).toBeGreaterThan(50);
    expect(times.length).toBeLessThanOrEqual(100);
    for (const { values } of Object.values(body['signals'] ?? {})) expect(values).toHaveLength(times.length);
    expect(body['signals']?.['latitude']?.['values']?.[0]).not.toBeNull();
  });

  it('holds what a page about it shows', async () => {
    const service = await useTestService();
    const { activityId, runnerId } = await importOne(service, 'tcx/one-leg-two-laps.tcx');
    const { body } = await service.call('GET', `/v1/activities/${activityId}`);
    expect(body['laps']).toHaveLength(2);
    expect(body['splits']?.[0]?.['distanceMeters']).toBe(1000);
    expect(body['bestEfforts']?.[0]).toMatchObject({ meters: 400 });
    expect(body['zones']).toEqual({ heartRate: null, pace: null });
    expect(body['startLocal']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    expect(body['updatedAt']).toMatch(/Z$/);
    const { body: list } = await service.call('GET', `/v1/runners/${runnerId}/activities`);
    expect(list['items']?.[0]).toEqual(body);
  });

  it('is described again when the runner’s physiology is corrected', async () => {
    const service = await useTestService();
    const { runnerId, activityId } = await importOne(service);
    const show = async () => (await service.call('GET', `/v1/activities/${activityId}`)).body;
    expect((await show())['load']?.['trimpBanister']).toBeNull();
    await service.call('PATCH', `/v1/runners/${runnerId}`, {
      body: { maxHeartRateBpm: 190, restingHeartRateBpm: 50 },
    });
    await expect.poll(async () => (await show())['load']?.['trimpBanister']).toBeGreaterThan(10);
  });
});

describe('copies of a run', () => {
  it('of the same bytes are a duplicate upload, not a second activity', async () => {
    const service = await useTestService();
    const { runnerId, upload } = await importOne(service);
    const copy = await service.upload(
      runnerId,
      await sample('fit/every-second-running-dynamics.fit'),
      'copy.fit',
    );
    expect(copy).toMatchObject({ status: 'duplicate', duplicateOf: upload['id'], activityIds: [] });
    expect((await service.call('GET', `/v1/runners/${runnerId}/activities`)).body['items']).toHaveLength(1);
  });

  it('of two runners never merge', async () => {
    const service = await useTestService();
    const first = await importOne(service);
    const second = await importOne(service);
    expect(second.upload['status']).toBe('processed');
    expect(second.activityId).not.toBe(first.activityId);
  });

  it('from another service join one activity, and can be split again', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const story = 'histories/sudden-ramp/';
    const name = (await readdir(new URL(story, samples))).find((file) => file.endsWith('.gpx')) as string;
    const gpx = (await sample(story + name)).toString('utf8');
    const first = await service.upload(runnerId, gpx, 'watch.gpx');
    const renamed = gpx.replace(/creator="[^"]*"/, 'creator="Another Service"');
    expect(renamed).not.toBe(gpx);
    const second = await service.upload(runnerId, renamed, 'service.gpx');
    expect(second).toMatchObject({ status: 'processed', activityIds: first['activityIds'] });
    const activityId = first['activityIds']?.[0];
    const { body: group } = await service.call('GET', `/v1/activities/${activityId}`);
    expect(group['sources']).toHaveLength(2);
    expect(group['sources']?.[1]).toMatchObject({ reason: 'same-start', filename: 'service.gpx' });
    const split = await service.call('PATCH', `/v1/activities/${activityId}`, {
      body: { splitSources: [group['sources']?.[1]?.['id']] },
    });
    expect(split.body['sources']).toHaveLength(1);
    expect((await service.call('GET', `/v1/runners/${runnerId}/activities`)).body['items']).toHaveLength(2);
    const gone = await service.call(
      'DELETE',
      `/v1/activities/${activityId}/sources/${group['sources']?.[0]?.['id']}`,
    );
    expect(gone.status).toBe(204);
    expect((await service.call('GET', `/v1/activities/${activityId}`)).status).toBe(404);
  });
});

describe('erasing a runner', () => {
  it('answers a receipt and leaves neither a row nor a file', async () => {
    const service = await useTestService();
    const { runnerId } = await importOne(service);
    const receipt = await service.call('DELETE', `/v1/runners/${runnerId}`);
    expect(receipt.body).toMatchObject({ runnerId, uploads: 1, activities: 1, checkIns: 0, files: 1 });
    expect((await service.call('GET', `/v1/runners/${runnerId}`)).status).toBe(404);
    expect(await service.runtime.deps.files.eraseRunner(runnerId)).toBe(0);
  });
});
