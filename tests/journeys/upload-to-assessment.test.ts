import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { useTestService } from '#tests/support/test-service.ts';

const samples = new URL('../../samples/', import.meta.url);
const read = (path: string): Promise<Buffer> => readFile(new URL(path, samples));
const story = 'histories/sudden-ramp/';

describe('from an uploaded run to an explained answer', () => {
  it('shows distance, cadence of both feet and the steps of a FIT file', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner({ timeZone: 'Europe/Berlin', heightMeters: 1.78 });
    const upload = await service.upload(runnerId, await read('fit/every-second-running-dynamics.fit'));
    expect(upload).toMatchObject({ status: 'processed', format: 'fit', problem: null });
    const { body: activity } = await service.call('GET', `/v1/activities/${upload['activityIds']?.[0]}`);
    expect(activity).toMatchObject({
      runnerId,
      sport: 'running',
      startTime: '2025-04-01T06:45:00.000Z',
      localDay: '2025-04-01',
      cadence: { factor: 2, confidence: 'high' },
      uploadIds: [upload['id']],
    });
    expect(activity['distanceMeters']).toBeCloseTo(4200, -1);
    expect(activity['cadence']?.['averageSpm']).toBeCloseTo(168.08, 0);
  });

  it('joins a sudden jump with a tight hamstring into warnings and routines', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner({ heightMeters: 1.75 });
    for (const name of (await readdir(new URL(story, samples))).sort()) {
      const upload = await service.upload(runnerId, await read(story + name), name);
      expect(upload).toMatchObject({ filename: name, status: 'processed' });
    }
    const { body: page } = await service.call('GET', `/v1/runners/${runnerId}/activities?limit=1`);
    const lastDay = page['items']?.[0]?.['localDay'];
    const checkIn = await service.call('POST', `/v1/runners/${runnerId}/check-ins`, {
      body: { day: lastDay, region: 'hamstring', side: 'left', tightness: 5 },
    });
    expect(checkIn.status).toBe(201);
    expect(checkIn.body['triage']).toEqual({ level: 'ordinary', rule: null });
    const { body: assessment } = await service.call(
      'GET',
      `/v1/runners/${runnerId}/assessment?asOf=${lastDay}`,
    );
    const rules = (assessment['warnings'] as unknown as { rule: string }[]).map((warning) => warning.rule);
    expect(rules.some((rule) => rule.startsWith('L-SPK-'))).toBe(true);
    expect(rules).toContain('S-PAIN-A');
    expect(rules).not.toContain('L-ACWR');
    expect(assessment['loadRisk']?.['band']).not.toBe('baseline');
    expect(assessment['ceiling']?.['nextRunMeters']).toBeGreaterThan(0);
  });

  it('withholds every routine as soon as a red flag is said', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const today = new Date().toISOString().slice(0, 10);
    const { body: said } = await service.call('POST', `/v1/runners/${runnerId}/check-ins`, {
      body: { day: today, signs: { saddleNumbness: true } },
    });
    expect(said['triage']).toEqual({ level: 'emergency', rule: 'T-RED-01' });
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/assessment`);
    expect(body).toMatchObject({
      severity: 'emergency',
      routines: { preRun: [], postRun: [], restDay: [], eligible: [] },
    });
    expect(body['referral']).toMatch(/emergency/i);
  });

  it('keeps the assessment that the worker made, with its versions', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    await service.upload(runnerId, await read('fit/every-second-running-dynamics.fit'));
    await expect
      .poll(
        async () =>
          (await service.call('GET', `/v1/runners/${runnerId}/assessments`)).body['items']?.['length'],
      )
      .toBe(1);
  });
});
