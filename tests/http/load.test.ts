import { describe, expect, it } from 'vitest';
import { fileId, fitFile, record, session } from '#tests/support/fit-bytes.ts';
import { type Body, useTestService } from '#tests/support/test-service.ts';

const DAY_SECONDS = 86_400;

/** 45 minutes at 3 m/s and 81 strides a minute with a heart rate about 150, so many days after 2025-01-01. */
const steadyRun = (daysLater: number, serial: number): Uint8Array => {
  const from = daysLater * DAY_SECONDS;
  const seconds = 2700;
  return fitFile([
    fileId({ serial }),
    ...Array.from({ length: seconds + 1 }, (_, s) =>
      record({ seconds: from + s, heartRate: 148 + (s % 5), cadence: 81, distance: 300 * s, speed: 3000 }),
    ),
    session({ from, seconds, more: [[9, 'uint32', 300 * seconds]] }),
  ]);
};

describe('the numbers of a runner with thresholds and a height', () => {
  it('hold Lucia’s load, the runner’s own cadence line and a moderate certainty of the stride', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner({
      heightMeters: 1.8,
      firstVentilatoryThresholdBpm: 140,
      secondVentilatoryThresholdBpm: 165,
    });
    const show = async (upload: Body): Promise<Body> =>
      (await service.call('GET', `/v1/activities/${String(upload['activityIds']?.[0])}`)).body;
    const uploads: Body[] = [];
    for (const [index, day] of [0, 2, 4, 6].entries()) {
      uploads.push(await service.upload(runnerId, steadyRun(day, 5000 + index)));
    }
    const [first, last] = [await show(uploads[0] as Body), await show(uploads[3] as Body)];
    expect(last['load']).toMatchObject({ normalizedGradedSpeedMetersPerSecond: expect.closeTo(3, 6) });
    expect(last['load']?.['trimpLucia']).toBeCloseTo(90, 0);
    expect(first['overstriding']).toMatchObject({ certainty: 'low' });
    expect(last['overstriding']).toMatchObject({ certainty: 'moderate', band: 'none' });
    expect(last['impact']?.['label']).toContain('never warns');
    expect(last).toMatchObject({ secondsAtThreshold: null, secondsAtIntensity90: null });

    const { body } = await service.call('GET', `/v1/runners/${runnerId}/load?to=2025-01-07`);
    // Speeds do not differ, so the slope is the population's and the line meets 162 steps a minute at 3 m/s.
    expect(body['cadenceLine']).toEqual({
      interceptSpm: 144,
      slopeSpmPerMeterPerSecond: 6.012,
      residualSdSpm: expect.closeTo(0, 3),
      minutes: 180,
      windowDays: 42,
      missing: [],
    });
    expect(body['ramp']).toMatchObject({ fitnessFrom: '2025-01-01', acuteMeters: 32_400 });
    expect(body['recovery']).toMatchObject({ restDays7: 3, habitRestDaysPerWeek: null });
    const early = (await service.call('GET', `/v1/runners/${runnerId}/load?to=2025-01-03`)).body;
    expect(early['cadenceLine']).toMatchObject({ interceptSpm: null, minutes: 90 });
  });
});
