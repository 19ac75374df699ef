import fc from 'fast-check';
import { mean, median } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import {
  countFastMeters,
  FAST_RUNNING_BOUNDS,
  findFastSpeed,
  profileSpeeds,
  smoothSpeeds,
} from '#src/core/science/speed-profile.ts';

const { smoothSeconds, maxMetersPerSecond, slowestMetersPerSecond, profileStepMetersPerSecond } =
  FAST_RUNNING_BOUNDS;

/** Seconds of a run at 1 Hz, some of them missing. */
const speeds = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 40 }),
      fc.oneof(fc.double({ min: 0, max: 12, noNaN: true }), fc.constant(Number.NaN)),
    ),
    { maxLength: 12 },
  )
  .map((stretches) => stretches.flatMap(([seconds, speed]) => Array.from({ length: seconds }, () => speed)));

const smoothedOneByOne = (list: readonly number[]): readonly number[] =>
  list.map((_, i) => {
    const window = list.slice(Math.max(0, i - smoothSeconds + 1), i + 1);
    const value = window.length < smoothSeconds ? Number.NaN : mean(window);
    return value <= maxMetersPerSecond ? value : Number.NaN;
  });

const runningSeconds = (list: readonly number[]): readonly number[] =>
  [...smoothSpeeds(list)].filter((speed) => speed >= slowestMetersPerSecond);

describe('the speed of a run', () => {
  it('is the mean of each full window', () => {
    fc.assert(
      fc.property(speeds, (list) => {
        const expected = smoothedOneByOne(list);
        for (const [i, speed] of smoothSpeeds(list).entries()) {
          if (Number.isNaN(expected[i])) expect(speed).toBeNaN();
          else expect(speed).toBeCloseTo(expected[i] ?? Number.NaN, 9);
        }
      }),
    );
  });

  it('keeps every second and every metre in its profile', () => {
    fc.assert(
      fc.property(speeds, (list) => {
        const profile = profileSpeeds(list);
        const running = runningSeconds(list);
        expect(profile.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(running.length);
        expect(countFastMeters(profile, 0)).toBeCloseTo(
          running.reduce((sum, speed) => sum + speed, 0),
          6,
        );
      }),
    );
  });

  it('is fast from 1.25 × the median on, to the width of a class', () => {
    fc.assert(
      fc.property(fc.array(speeds, { minLength: 1, maxLength: 4 }), (runs) => {
        const running = runs.flatMap(runningSeconds);
        const exact =
          running.length === 0
            ? 0
            : Math.max(
                FAST_RUNNING_BOUNDS.floorMetersPerSecond,
                FAST_RUNNING_BOUNDS.ofMedian * median(running),
              );
        const found = findFastSpeed(runs.map((list) => profileSpeeds(list)));
        if (exact === 0) expect(found).toBe(FAST_RUNNING_BOUNDS.floorMetersPerSecond);
        else expect(Math.abs(found - exact)).toBeLessThanOrEqual(1.25 * profileStepMetersPerSecond + 1e-9);
      }),
    );
  });

  it('of a steady run is exact, and a missing second empties ten windows', () => {
    expect(profileSpeeds(new Float64Array(60).fill(3))).toEqual([{ metersPerSecond: 3, seconds: 51 }]);
    expect(findFastSpeed([[{ metersPerSecond: 3.2, seconds: 1200 }]])).toBe(4);
    expect(findFastSpeed([])).toBe(3.5);
    const gap = new Float64Array(60).fill(3);
    gap[30] = Number.NaN;
    expect([...smoothSpeeds(gap)].filter(Number.isNaN)).toHaveLength(19);
  });
});
