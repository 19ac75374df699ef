import { describe, expect, it } from 'vitest';
import { assess } from '#src/core/assessment/assess.ts';
import {
  historyFromStatement,
  type StatedRun,
  stateRun,
} from '#src/core/assessment/history-from-statement.ts';

const start = { startTime: '2026-07-04T07:00:00Z' };
const hour = 3600;

describe('a stated run', () => {
  it('that the fastest can run keeps its distance', () => {
    const possible: readonly StatedRun[] = [
      { ...start, distanceMeters: 20_000, durationSeconds: hour },
      { ...start, distanceMeters: 42_195, durationSeconds: 7235 },
      { ...start, distanceMeters: 319_614, durationSeconds: 24 * hour },
      { ...start, distanceMeters: 100, durationSeconds: 10 },
      { ...start, distanceMeters: 42_195 },
      { ...start, distanceMeters: 0, durationSeconds: 0 },
    ];
    for (const run of possible)
      expect(stateRun(run, 'UTC')).toMatchObject({ distanceMeters: run.distanceMeters, implausible: null });
  });

  it('that nobody runs keeps its time and its heart rate alone', () => {
    const impossible: readonly StatedRun[] = [
      { distanceMeters: 28_800, durationSeconds: hour, startTime: start.startTime },
      { ...start, distanceMeters: 36_000, durationSeconds: 1800, averageSpeedMetersPerSecond: 3 },
      { ...start, averageSpeedMetersPerSecond: 14, durationSeconds: hour },
      { ...start, distanceMeters: 5000, durationSeconds: 0 },
      { ...start, distanceMeters: 30_000, endTime: '2026-07-04T08:00:00Z' },
      { ...start, distanceMeters: 900_000 },
      { ...start, distanceMeters: Number.POSITIVE_INFINITY },
      { ...start, distanceMeters: 1e300, durationSeconds: hour },
    ];
    for (const run of impossible) {
      const stated = stateRun({ ...run, secondsAtThreshold: 300, fastMeters: 4000, minuteBins: [] }, 'UTC');
      expect(stated).toMatchObject({
        distanceMeters: null,
        averageSpeedMetersPerSecond: null,
        fastMeters: null,
        durationSeconds: run.durationSeconds ?? null,
        secondsAtThreshold: 300,
        implausible: 'too_fast',
      });
    }
  });

  it('that nobody runs sets no longest run, no spike and no ceiling, and is counted', () => {
    const usual = [8, 15, 22].map((day) => ({
      startTime: `2026-06-${String(day).padStart(2, '0')}T07:00:00Z`,
      distanceMeters: 8000,
      durationSeconds: 3000,
    }));
    const flight = { startTime: '2026-06-27T07:00:00Z', distanceMeters: 800_000, durationSeconds: 4 * hour };
    const today = '2026-06-28';
    const answer = assess(historyFromStatement({ today, runs: [...usual, flight] }));
    expect(answer.ceiling.nextRunMeters).toBe(8800);
    expect(answer.warnings.filter(({ rule }) => rule.startsWith('L-SPK'))).toEqual([]);
    expect(answer.coverage).toMatchObject({ runs: 4, runsWithDistance: 3, runsImplausible: 1 });
  });

  it('has no length below a meter or a second, with which nothing could be compared', () => {
    const lengths = [5e-324, 0.99, 1].map((least) => {
      const { distanceMeters } = stateRun({ ...start, distanceMeters: least }, 'UTC');
      const { durationSeconds } = stateRun({ ...start, durationSeconds: least }, 'UTC');
      return [distanceMeters, durationSeconds];
    });
    expect(lengths).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
    ]);
  });
});
