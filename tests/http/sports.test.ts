import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';

/** A GPX of one point every five seconds from 07:00 on 1 June 2026, northwards. */
const gpx = (seconds: number, metersPerSecond: number, about = ''): string => {
  const points = Array.from({ length: seconds / 5 + 1 }, (_, index) => {
    const latitude = 48 + (index * 5 * metersPerSecond) / 111_195.08;
    const time = new Date(Date.UTC(2026, 5, 1, 7) + index * 5000).toISOString();
    return `<trkpt lat="${latitude.toFixed(7)}" lon="11"><time>${time}</time></trkpt>`;
  });
  return `<gpx version="1.1" creator="test"><trk>${about}<trkseg>${points.join('')}</trkseg></trk></gpx>`;
};

const uploadOne = async (service: TestService, runnerId: string, text: string): Promise<string> =>
  String((await service.upload(runnerId, text, 'one.gpx'))['activityIds']?.[0]);

const basisOf = ({ sport, sportSource, sportConfidence, sportReason }: Body) => [
  ...[sport, sportSource, sportConfidence, sportReason],
];

const show = async (service: TestService, id: string): Promise<Body> =>
  (await service.call('GET', `/v1/activities/${id}`)).body;

const assessmentOf = async (service: TestService, runnerId: string): Promise<Body> =>
  (await service.call('GET', `/v1/runners/${runnerId}/assessment?asOf=2026-06-05`)).body;

const runsOf = async (service: TestService, runnerId: string): Promise<unknown> =>
  (await service.call('GET', `/v1/runners/${runnerId}/load?from=2026-06-01&to=2026-06-01`)).body[
    'days'
  ]?.[0]?.['runs'];

describe('the sport of an activity', () => {
  it('says who said it and why', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const stated = await uploadOne(service, runnerId, gpx(600, 3, '<type>Laufen</type>'));
    expect(basisOf(await show(service, stated))).toEqual(['running', 'stated', 'high', 'type']);
    const silent = await uploadOne(service, await service.createRunner(), gpx(600, 3));
    expect(basisOf(await show(service, silent))).toEqual(['running', 'guessed', 'moderate', 'pace']);
  });

  it('at the edge of human pace is asked about, counts once a person says that it was a run, and not before', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const activityId = await uploadOne(service, runnerId, gpx(1980, 5.05));
    expect(basisOf(await show(service, activityId))).toEqual(['other', 'guessed', 'low', 'pace-near-limit']);
    expect(await runsOf(service, runnerId)).toBe(0);
    const { askNext } = await assessmentOf(service, runnerId);
    expect(askNext).toContainEqual({
      field: 'sport',
      fields: ['sport'],
      question:
        'Was your activity of Monday 1 June a run? Few runners are as fast for so long, so it does not count until you say what it was.',
      decides: ['L-PLAN', 'L-SPK-S', 'L-SPK-M', 'L-SPK-L'],
      region: null,
      side: null,
      activityIds: [activityId],
    });
    await service.call('PATCH', `/v1/activities/${activityId}`, { body: { sport: 'running' } });
    expect(basisOf(await show(service, activityId))).toEqual(['running', 'confirmed', 'high', 'person']);
    await expect.poll(() => runsOf(service, runnerId)).toBe(1);
    await expect
      .poll(async () => (await show(service, activityId))['averageSpeedMetersPerSecond'])
      .toBeCloseTo(5.05, 1);
    const settled = await assessmentOf(service, runnerId);
    expect(JSON.stringify(settled['askNext'])).not.toContain('"sport"');
  });

  it('of a stated run that nobody runs is kept and asked about', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const activityId = await uploadOne(service, runnerId, gpx(3600, 8, '<type>running</type>'));
    expect(await show(service, activityId)).toMatchObject({
      sport: 'running',
      sportSource: 'stated',
      implausible: 'too_fast',
    });
    expect(JSON.stringify((await assessmentOf(service, runnerId))['askNext'])).toContain(activityId);
    await service.call('PATCH', `/v1/activities/${activityId}`, { body: { sport: 'cycling' } });
    await expect
      .poll(async () => (await show(service, activityId))['distanceMeters'])
      .toBeCloseTo(28_800, -2);
    expect(JSON.stringify((await assessmentOf(service, runnerId))['askNext'])).not.toContain(activityId);
  });

  it('that is changed while another change waits for the runner is compared with what it has become', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const { body: made } = await service.call('POST', `/v1/runners/${runnerId}/activities`, {
      body: { startTime: '2026-06-01T07:00:00Z', durationSeconds: 1800, distanceMeters: 6000 },
    });
    const { stores } = service.runtime.deps;
    let patched: Promise<unknown> = Promise.resolve();
    await stores.inTransaction(async (tx) => {
      await tx.runners.lock(runnerId);
      patched = service.call('PATCH', `/v1/activities/${made['id']}`, { body: { sport: null } });
      await wait(300);
      const activity = await tx.activities.findById(String(made['id']));
      if (activity !== undefined) await tx.activities.update({ ...activity, sportOverride: 'cycling' });
    });
    expect(await patched).toMatchObject({ status: 200 });
    // Its file is read again: its numbers are still those of a ride.
    expect(await stores.runners.staleness(runnerId)).toMatchObject({ staleAt: expect.any(String) });
  });
});
