import { describe, expect, it } from 'vitest';
import { parseInstant } from '#src/core/domain/calendar.ts';
import { emptySummary } from '#src/core/domain/decoded-activity.ts';
import { requireLength } from '#src/core/features/require-length.ts';
import { everySecond, makeDecoded, tenOClockMs } from '#tests/core/streams/make-decoded.ts';
import {
  brokenNumbers,
  featuresOf,
  knownRunner,
  steadyFeatures,
  steadyRows,
  unknownRunner,
} from './run-fixtures.ts';

describe('time and distance', () => {
  it('are those of the records where the file has no summary', () => {
    const run = steadyFeatures(1800);
    expect(run).toMatchObject({
      elapsedSeconds: 1800,
      timerSeconds: 1800,
      movingSeconds: 1800,
      distanceMeters: 5400,
    });
    expect(run.averageSpeedMetersPerSecond).toBe(3);
    expect(run.endMs - run.startMs).toBe(1_800_000);
  });

  it('are those of the watch where its records agree', () => {
    const summary = { ...emptySummary, elapsedSeconds: 1812, timerSeconds: 1799, distanceMeters: 5412 };
    expect(steadyFeatures(1800, { summary })).toMatchObject({
      elapsedSeconds: 1812,
      timerSeconds: 1799,
      movingSeconds: 1799,
      distanceMeters: 5412,
      repairs: [],
    });
  });

  it('are those of complete records where the summary contradicts them, and that is reported', () => {
    const run = steadyFeatures(1800, { summary: { ...emptySummary, distanceMeters: 9000 } });
    expect(run.distanceMeters).toBe(5400);
    expect(run.repairs).toEqual([{ id: 'summary-mismatch', samples: 1 }]);
  });

  it('are those of the summary where the records end early', () => {
    const summary = { ...emptySummary, elapsedSeconds: 3600, timerSeconds: 3600, distanceMeters: 10_800 };
    expect(steadyFeatures(300, { summary })).toMatchObject({
      elapsedSeconds: 3600,
      movingSeconds: 3600,
      distanceMeters: 10_800,
    });
  });

  it('are put right where the file swapped elapsed and timer time', () => {
    const summary = { ...emptySummary, elapsedSeconds: 1790, timerSeconds: 1800 };
    expect(steadyFeatures(1800, { summary })).toMatchObject({
      elapsedSeconds: 1800,
      timerSeconds: 1790,
      repairs: [{ id: 'summary-mismatch', samples: 1 }],
    });
  });

  it('come from the summary alone for a manual entry', () => {
    const summary = { ...emptySummary, timerSeconds: 1800, distanceMeters: 5000, averageHeartRateBpm: 150 };
    const run = featuresOf(makeDecoded([], { summary }));
    expect(run).toMatchObject({ elapsedSeconds: 1800, movingSeconds: 1800, distanceMeters: 5000 });
    expect(run.heartRate).toEqual({ averageBpm: 150, maximumBpm: 150, coverage: 0 });
    expect(run.loads.trimpBanister).toBeNull();
    expect(brokenNumbers(run)).toEqual([]);
  });

  it('count standing with the timer on as time but not as movement', () => {
    const rows = everySecond(1800, (s) => ({ distance: 3 * Math.min(s, 1200), speed: s < 1200 ? 3 : 0 }));
    expect(featuresOf(makeDecoded(rows))).toMatchObject({ timerSeconds: 1800, movingSeconds: 1200 });
  });

  it('count a climb slower than a walk as movement where the legs turn', () => {
    const climb = (cadence: number, speed = 0.35) =>
      featuresOf(makeDecoded(everySecond(1200, (s) => ({ distance: speed * s, speed, cadence }))));
    expect(climb(45).movingSeconds).toBe(1200);
    expect(climb(0).movingSeconds).toBe(0);
    expect(climb(45, 0.1).movingSeconds).toBe(0);
  });

  it('are known on a treadmill that has neither position nor distance in its records', () => {
    const rows = everySecond(1200, () => ({ heartRate: 140, cadence: 80 }));
    const run = featuresOf(
      makeDecoded(rows, { summary: { ...emptySummary, distanceMeters: 3400 }, subSport: 'treadmill' }),
    );
    expect(run).toMatchObject({ distanceMeters: 3400, movingSeconds: 1200 });
    expect(brokenNumbers(run)).toEqual([]);
  });
});

describe('the day', () => {
  const late = { startMs: tenOClockMs + 13.5 * 3_600_000 };
  const rows = steadyRows(60).map((row) => ({ ...row, at: row.at + 13.5 * 3600 }));

  it('is counted in the file’s own local time where it knows it', () => {
    const decoded = makeDecoded(rows, { ...late, localOffsetSeconds: 3600 });
    expect(featuresOf(decoded, knownRunner, 'America/Los_Angeles').localDay).toBe('2026-03-02');
  });

  it('is counted in the runner’s zone where it does not', () => {
    expect(featuresOf(makeDecoded(rows, late), knownRunner, 'America/Los_Angeles').localDay).toBe(
      '2026-03-01',
    );
    expect(featuresOf(makeDecoded(rows, late), knownRunner, 'Asia/Tokyo').localDay).toBe('2026-03-02');
  });
});

describe('a single timed point', () => {
  const point = makeDecoded([{ at: 0, latitude: 48, longitude: 11 }]);

  it('is a place, not an activity', () => {
    expect(() => requireLength(featuresOf(point))).toThrow('a place, not an activity');
  });

  it('with a summary is an activity: somebody entered how long it took', () => {
    const summary = { ...emptySummary, timerSeconds: 1800 };
    expect(requireLength(featuresOf({ ...point, summary })).elapsedSeconds).toBe(1800);
  });
});

describe('the day of a runner in Berlin', () => {
  const dayAt = (instant: string, timeZone = 'Europe/Berlin', localOffsetSeconds: number | null = null) => {
    const startMs = parseInstant(instant) ?? Number.NaN;
    const rows = steadyRows(60).map((row) => ({ ...row, at: row.at + (startMs - tenOClockMs) / 1000 }));
    return featuresOf(makeDecoded(rows, { startMs, localOffsetSeconds }), knownRunner, timeZone).localDay;
  };

  it.each([
    ['the last minute before midnight in winter time', '2026-03-28T22:59:00Z', '2026-03-28'],
    ['the first minute after it', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['the same hour a day later, in summer time', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['the last minute before midnight in summer time', '2026-10-24T21:59:00Z', '2026-10-24'],
    ['the hour that the clock counts twice', '2026-10-25T00:30:00Z', '2026-10-25'],
    ['an hour before midnight, after the change', '2026-10-25T22:30:00Z', '2026-10-25'],
  ])('is right in %s', (_, instant, day) => {
    expect(dayAt(instant)).toBe(day);
  });

  it('who travels is that of the place, where the watch knows it', () => {
    // Half past eight in the evening in New York is the next morning at home.
    expect(dayAt('2026-07-02T00:30:00Z', 'Europe/Berlin', -4 * 3600)).toBe('2026-07-01');
    expect(dayAt('2026-07-02T00:30:00Z')).toBe('2026-07-02');
    expect(dayAt('2026-07-01T20:00:00Z', 'Europe/Berlin', 5.75 * 3600)).toBe('2026-07-02');
  });

  it('is that of the start for a run through midnight', () => {
    expect(dayAt('2026-12-31T22:59:30Z')).toBe('2026-12-31');
  });
});

describe('climb and grade', () => {
  const hill = makeDecoded(steadyRows(1800, (s) => ({ altitude: 100 + 3 * 0.08 * Math.min(s, 900) })));

  it('are measured along the distance', () => {
    const run = featuresOf(hill);
    expect(run.ascentMeters).toBeCloseTo(216, 0);
    expect(run.descentMeters).toBe(0);
  });

  it('raise the grade-adjusted speed by Minetti’s cost: 3 m/s at 8 % are 4.53 m/s (science vector)', () => {
    const uphill = makeDecoded(steadyRows(1800, (s) => ({ altitude: 100 + 3 * 0.08 * s })));
    expect(featuresOf(uphill).gradeAdjustedSpeedMetersPerSecond).toBeCloseTo(4.527845, 4);
  });

  it('are the watch’s own where it states them, and unknown without altitude', () => {
    const run = featuresOf({ ...hill, summary: { ...emptySummary, ascentMeters: 205, descentMeters: 3 } });
    expect(run).toMatchObject({ ascentMeters: 205, descentMeters: 3 });
    const flat = featuresOf(makeDecoded(everySecond(600, (s) => ({ distance: 3 * s }))));
    expect(flat).toMatchObject({
      ascentMeters: null,
      downhillShare: null,
      gradeAdjustedSpeedMetersPerSecond: null,
    });
  });

  it('tell the share that goes down at 5 % or more', () => {
    const run = featuresOf(
      makeDecoded(steadyRows(2000, (s) => ({ altitude: 500 - 0.3 * Math.min(s, 500) }))),
    );
    expect(run.downhillShare).toBeCloseTo(0.25, 1);
    expect(run.downhillDropMeters).toBeCloseTo(150, -1);
  });

  it('do not take noise for hills', () => {
    const noisy = makeDecoded(steadyRows(3600, (s) => ({ altitude: 100 + ((s * 7919) % 11) / 10 })));
    expect(featuresOf(noisy).ascentMeters).toBe(0);
  });
});

describe('heart rate and loads', () => {
  it('are weighted by time', () => {
    const rows = everySecond(900, (s) => ({ distance: 3 * s, heartRate: 120 + (s % 2) })).filter(
      ({ at }) => at < 300 || at % 10 === 0,
    );
    const changed = rows.map((row) =>
      row.at >= 300 ? { ...row, heartRate: 160 + (row.at % 20) / 20 } : row,
    );
    expect(featuresOf(makeDecoded(changed)).heartRate?.averageBpm).toBeCloseTo(
      (300 * 120.5 + 600 * 160.25) / 900,
      0,
    );
  });

  it('give Banister’s impulse (science vector: 30 min at 130, rest 40, maximum 200, male: 31.80)', () => {
    const runner = { ...knownRunner, restingHeartRateBpm: 40, maxHeartRateBpm: 200 };
    const rows = everySecond(1800, (s) => ({ distance: 3 * s, heartRate: 130 + (s % 2 === 0 ? 1e-9 : 0) }));
    expect(featuresOf(makeDecoded(rows), runner).loads.trimpBanister).toBeCloseTo(31.802539, 4);
  });

  it('give running stress of 100 for an hour at threshold speed', () => {
    const rows = everySecond(3600, (s) => ({ distance: 4 * s }));
    expect(featuresOf(makeDecoded(rows)).loads.runningStress).toBeCloseTo(100, 6);
  });

  it('give Lucia’s zones by the ventilatory thresholds, which belong to the middle zone', () => {
    const run = featuresOf(makeDecoded(steadyRows(1800)));
    expect(run.loads.trimpLucia).toBeCloseTo(6 * 1 + 18 * 2 + 6 * 3, 6);
    const oneThreshold = { ...knownRunner, secondVentilatoryThresholdBpm: null };
    expect(featuresOf(makeDecoded(steadyRows(1800)), oneThreshold).loads.trimpLucia).toBeNull();
  });

  it('say so when the maximal heart rate is only estimated', () => {
    const run = featuresOf(makeDecoded(steadyRows(1800)), { ...knownRunner, maxHeartRateBpm: null });
    expect(run.loads.maxHeartRateEstimated).toBe(true);
    expect(run.loads.trimpEdwards).not.toBeNull();
  });

  it('are null without the runner’s physiology, never 0', () => {
    const run = featuresOf(makeDecoded(steadyRows(1800)), unknownRunner);
    expect(run.loads).toMatchObject({
      trimpBanister: null,
      trimpEdwards: null,
      trimpLucia: null,
      runningStress: null,
    });
    expect(run).toMatchObject({ secondsAtThreshold: null, secondsAtIntensity90: null, fastMeters: null });
  });

  it('are null when heart rate covers less than four fifths of the run', () => {
    const run = featuresOf(makeDecoded(steadyRows(1000, (s) => (s < 300 ? { heartRate: Number.NaN } : {}))));
    expect(run.heartRate?.coverage).toBeCloseTo(0.7, 2);
    expect(run.loads.trimpBanister).toBeNull();
    expect(run.secondsAtThreshold).toBe(0);
  });

  it('count the seconds at threshold and above 88 % of the maximum', () => {
    const run = featuresOf(
      makeDecoded(steadyRows(1800, (s) => ({ heartRate: (s < 600 ? 168 : 171) + (s % 2) }))),
    );
    expect(run.secondsAtThreshold).toBeCloseTo(1200, 6);
    expect(run.secondsAbove88PercentMaxHeartRate).toBeCloseTo(1800, 6);
  });

  it('count fast seconds and metres after thirty of them', () => {
    const run = featuresOf(makeDecoded(everySecond(1800, (s) => ({ distance: 4.2 * s }))));
    expect(run.secondsAtIntensity90).toBe(1771);
    expect(run.fastMeters).toBeCloseTo(1771 * 4.2, 6);
  });

  it('keep how long the run went at which speed, and nothing without a speed', () => {
    const run = featuresOf(
      makeDecoded(everySecond(1800, (s) => ({ distance: s <= 1200 ? 3 * s : 3600 + 5 * (s - 1200) }))),
    );
    const secondsAbove = (speed: number) =>
      (run.speedProfile ?? [])
        .filter(({ metersPerSecond }) => metersPerSecond >= speed)
        .reduce((sum, { seconds }) => sum + seconds, 0);
    expect(secondsAbove(2.9)).toBe(1791);
    expect(secondsAbove(4.9)).toBeGreaterThan(580);
    expect(secondsAbove(4.9)).toBeLessThanOrEqual(600);
    expect(featuresOf(makeDecoded(everySecond(60, () => ({ heartRate: 120 })))).speedProfile).toBeNull();
  });
});

describe('an activity that is no run', () => {
  const ride = featuresOf(makeDecoded(steadyRows(1800), { sport: 'cycling' }));

  it('has time, distance, climb and heart rate', () => {
    expect(ride).toMatchObject({ distanceMeters: 5400, movingSeconds: 1800, ascentMeters: 0 });
    expect(ride.heartRate?.averageBpm).toBeCloseTo(150, 1);
  });

  it('has nothing that only a run has', () => {
    expect(ride).toMatchObject({ steps: null, stepLengthMeters: null, impact: null, minuteBins: [] });
    expect(ride.cadence.reason).toBe('not_a_run');
    expect(ride.loads.runningStress).toBeNull();
  });
});
