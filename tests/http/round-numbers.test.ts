import { describe, expect, it } from 'vitest';
import { roundNumbers, roundSignal } from '#src/http/views/round-numbers.ts';

describe('numbers of an answer', () => {
  it('have the digits that the unit in their name can mean', () => {
    expect(
      roundNumbers({
        distanceMeters: 10_012.384_12,
        stepLengthMeters: 1.071_93,
        averageSpeedMetersPerSecond: 2.781_216,
        movingSeconds: 3599.999_999_7,
        steps: 5765.151_1,
        cadence: { averageSpm: 168.349, coverage: 0.987_654, distribution: { p5: 160.04 } },
        load: { value: 71.238_1, trimpBanister: 71.238_1 },
        splits: [{ durationSeconds: 361.4812 }],
        gapsHours: [22.123_456],
        bounds: { south: 52.516_271_9 },
      }),
    ).toEqual({
      distanceMeters: 10_012.4,
      stepLengthMeters: 1.072,
      averageSpeedMetersPerSecond: 2.781,
      movingSeconds: 3600,
      steps: 5765,
      cadence: { averageSpm: 168.3, coverage: 0.988, distribution: { p5: 160 } },
      load: { value: 71.24, trimpBanister: 71.2 },
      splits: [{ durationSeconds: 361.5 }],
      gapsHours: [22.12],
      bounds: { south: 52.516_27 },
    });
  });

  it('without a unit stay, as does the value that was handed in', () => {
    const stored = { meters: 1609.344, samples: 3, title: '1.23456', distanceMeters: 1.2345 };
    expect(roundNumbers(stored)).toEqual({ ...stored, distanceMeters: 1.2 });
    expect(stored.distanceMeters).toBe(1.2345);
  });

  it('of a position are known to a decimetre', () => {
    expect(roundSignal('latitude', [52.516_271_94, null])).toEqual([52.516_272, null]);
  });
});
