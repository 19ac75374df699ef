import { describe, expect, it } from 'vitest';
import { emptySummary, type FormatId } from '#src/core/domain/decoded-activity.ts';
import { resolveCadence } from '#src/core/features/resolve-cadence.ts';
import { toHistoryRun } from '#src/core/features/to-history-run.ts';
import { everySecond, makeDecoded } from '#tests/core/streams/make-decoded.ts';
import { featuresOf, knownRunner, steadyFeatures, steadyRows, unknownRunner } from './run-fixtures.ts';

const resolve = (
  format: FormatId,
  cadence: number,
  speed: number,
  seconds = 600,
  onFoot: 'running' | 'walking' = 'running',
) =>
  resolveCadence({
    format,
    onFoot,
    cadence: new Float64Array(seconds).fill(cadence),
    speed: new Float64Array(seconds).fill(speed),
    summaryCadence: null,
    averageSpeedMetersPerSecond: speed,
  });

describe('the unit of cadence', () => {
  it('is one leg in a FIT file of 84 at 2.9 m/s', () => {
    expect(resolve('fit', 84, 2.9)).toEqual({
      factor: 2,
      source: 'records',
      confidence: 'high',
      reason: 'ok',
    });
  });

  it('is both feet in a Strava GPX of 172 (Runalyze #1367), and never doubled twice', () => {
    expect(resolve('gpx', 172, 2.9)).toMatchObject({ factor: 1, confidence: 'moderate' });
    expect(resolve('fit', 168, 2.8)).toMatchObject({ factor: 1, confidence: 'moderate' });
    expect(resolve('tcx', 180, 3)).toMatchObject({ factor: 1, confidence: 'moderate' });
  });

  it('is one leg in a GPX whose exporter writes strides', () => {
    expect(resolve('gpx', 82, 2.8)).toMatchObject({ factor: 2, confidence: 'moderate' });
  });

  it('is unknown where neither makes sense: 120 at 3 m/s', () => {
    expect(resolve('fit', 120, 3)).toEqual({
      factor: null,
      source: 'records',
      confidence: 'none',
      reason: 'implausible',
    });
  });

  it('is unknown from a few seconds of GPX', () => {
    expect(resolve('gpx', 84, 2.9, 10).reason).toBe('too_few_samples');
  });

  it('is FIT’s own definition, with low confidence, where no speed can prove it', () => {
    expect(resolve('fit', 80, Number.NaN)).toMatchObject({
      factor: 2,
      confidence: 'low',
      reason: 'by_format',
    });
    expect(resolve('fit', 160, Number.NaN)).toMatchObject({ factor: null, reason: 'too_few_samples' });
    expect(resolve('tcx', 80, Number.NaN)).toMatchObject({ factor: null, reason: 'too_few_samples' });
  });

  it('is FIT’s definition, with low confidence, for legs slower than the line of running', () => {
    const byFormat = { factor: 2, source: 'records', confidence: 'low', reason: 'by_format' };
    expect(resolve('fit', 63, 1.9)).toEqual(byFormat);
    expect(resolve('fit', 55, 1.7)).toEqual(byFormat);
    expect(resolve('fit', 9, 2.8)).toMatchObject({ factor: null, reason: 'implausible' });
    expect(resolve('fit', 9, 1.2)).toMatchObject({ factor: null, reason: 'too_few_samples' });
    expect(resolve('fit', 110, 2.8)).toMatchObject({ factor: null, reason: 'implausible' });
    expect(resolve('fit', 40, 2.8)).toMatchObject({ factor: null, reason: 'implausible' });
    expect(resolve('tcx', 63, 1.9)).toEqual(byFormat);
  });

  it('is elsewhere the only unit in which slow legs run', () => {
    expect(resolve('gpx', 63, 1.9)).toMatchObject({ factor: 2, confidence: 'low', reason: 'by_range' });
    expect(resolve('gpx', 126, 1.9)).toMatchObject({ factor: 1, confidence: 'low', reason: 'by_range' });
    expect(resolve('tcx', 126, 1.9)).toMatchObject({ factor: 1, confidence: 'low', reason: 'by_range' });
    expect(resolve('gpx', 18, 2.8)).toMatchObject({ factor: null, reason: 'implausible' });
  });

  it('is in a walk what can be a walk', () => {
    const walk = (format: FormatId, cadence: number) => resolve(format, cadence, 1.4, 600, 'walking');
    expect(walk('fit', 56)).toMatchObject({ factor: 2, confidence: 'low', reason: 'by_format' });
    expect(walk('fit', 112)).toMatchObject({ factor: 1, confidence: 'low', reason: 'by_range' });
    expect(walk('gpx', 112)).toMatchObject({ factor: 1, confidence: 'low', reason: 'by_range' });
    expect(walk('tcx', 56)).toMatchObject({ factor: 2, confidence: 'low', reason: 'by_format' });
    expect(walk('gpx', 70)).toMatchObject({ factor: null });
    expect(walk('fit', 9)).toMatchObject({ factor: null });
  });

  it('is found from the summary where records have no cadence', () => {
    const summary = { ...emptySummary, averageCadence: 83, maximumCadence: 90 };
    const rows = everySecond(1800, (s) => ({ distance: 3 * s }));
    const { cadence } = featuresOf(makeDecoded(rows, { summary }));
    expect(cadence).toMatchObject({
      averageSpm: 166,
      maximumSpm: 180,
      coverage: 0,
      source: 'summary',
      factor: 2,
    });
  });
});

describe('cadence', () => {
  it('keeps the fraction: 79 and a half strides are 159 steps (GoldenCheetah #2060)', () => {
    const run = featuresOf(makeDecoded(steadyRows(600, () => ({ cadence: 79.5 }))));
    expect(run.cadence.averageSpm).toBeCloseTo(159, 9);
  });

  it('is a mean over the seconds in which legs turned', () => {
    const rows = everySecond(1200, (s) => ({
      distance: 3 * Math.min(s, 900),
      speed: s < 900 ? 3 : 0,
      cadence: s < 900 ? 85 : 0,
    }));
    const { cadence, steps } = featuresOf(makeDecoded(rows));
    expect(cadence.averageSpm).toBeCloseTo(170, 9);
    expect(cadence.coverage).toBe(1);
    expect(steps).toBeCloseTo(2550, 6);
  });

  it('has a maximum that was held for five seconds', () => {
    const maximumOf = (strides: (second: number) => number): number | null =>
      featuresOf(makeDecoded(steadyRows(600, (s) => ({ cadence: strides(s) })))).cadence.maximumSpm;
    // Never below the mean, to which the glitch belongs.
    expect(maximumOf((s) => (s === 300 ? 125 : 84))).toBeCloseTo(168.1, 1);
    expect(maximumOf((s) => (s >= 300 && s < 304 ? 125 : 84))).toBeCloseTo(168.5, 1);
    expect(maximumOf((s) => (s >= 300 && s < 305 ? 95 : 84))).toBe(190);
    expect(maximumOf((s) => (s >= 595 ? 95 : 84))).toBe(190);
    expect(maximumOf((s) => (s % 2 === 0 ? 80 : 88))).toBeCloseTo(168, 6);
  });

  it('of slow legs is shown and judges nobody', () => {
    const rows = everySecond(1800, (s) => ({ distance: 1.9 * s, speed: 1.9, cadence: 63 }));
    const slow = featuresOf(makeDecoded(rows));
    expect(slow.cadence).toMatchObject({ averageSpm: 126, factor: 2, confidence: 'low' });
    expect(slow.steps).toBeCloseTo(3780, 6);
    expect(slow.overstriding.band).toBe('unknown');
    const run = toHistoryRun(slow, { id: null, sessionRpe: null, race: false });
    expect(run).toMatchObject({ averageSpm: null, minuteBins: [] });
  });

  it('and steps stay with a walk and a hike, and nothing that only running has', () => {
    for (const sport of ['walking', 'hiking'] as const) {
      const rows = everySecond(1800, (s) => ({ distance: 1.4 * s, speed: 1.4, cadence: 56 }));
      const walk = featuresOf(makeDecoded(rows, { sport }));
      expect(walk.cadence).toMatchObject({ averageSpm: 112, maximumSpm: 112, factor: 2, confidence: 'low' });
      expect(walk.steps).toBeCloseTo(3360, 6);
      expect(walk).toMatchObject({ stepLengthMeters: null, impact: null, minuteBins: [] });
    }
    const ride = makeDecoded(steadyRows(600), { sport: 'cycling' });
    expect(featuresOf(ride)).toMatchObject({ steps: null, cadence: { reason: 'not_a_run' } });
  });

  it('tells its spread over time', () => {
    const run = featuresOf(makeDecoded(steadyRows(1000, (s) => ({ cadence: s < 500 ? 80 : 86 }))));
    expect(run.cadence.distribution).toMatchObject({ p5: 160, p25: 160, p75: 172, p95: 172 });
  });

  it('falls late in a run by the part that speed does not explain (science vector: 4.64 %)', () => {
    const third = (s: number): number => Math.min(2, Math.floor(s / 1200));
    const speeds = [3, 2.9, 2.8];
    const strides = [86, 84.5, 81.5];
    let meters = 0;
    const rows = everySecond(3600, (s) => {
      const distance = meters;
      meters += speeds[third(s)] as number;
      return { distance, cadence: strides[third(s)] as number };
    });
    expect(featuresOf(makeDecoded(rows)).cadence.decayPercent).toBeCloseTo(4.641429, 1);
  });

  it('is unknown from positions alone, and so is overstriding', () => {
    const rows = everySecond(1800, (s) => ({ distance: 3 * s }));
    const run = featuresOf(makeDecoded(rows, { format: 'gpx' }));
    expect(run.cadence).toMatchObject({
      averageSpm: null,
      factor: null,
      source: 'none',
      reason: 'no_cadence',
    });
    expect(run.overstriding).toEqual({
      deficitPercent: null,
      band: 'unknown',
      certainty: 'unknown',
      expectedSpm: null,
    });
    expect(run.steps).toBeNull();
  });
});

describe('stride', () => {
  it('has the step length of speed over cadence', () => {
    const run = steadyFeatures(1800);
    expect(run.stepLengthMeters).toBeCloseTo(3 / (168 / 60), 9);
    expect(run.stepLengthShareOfHeight).toBeCloseTo(3 / (168 / 60) / 1.75, 9);
  });

  it('recomputes a stored step length that contradicts speed and cadence', () => {
    const summary = { ...emptySummary, averageStepLengthMeters: 1.77 };
    const run = steadyFeatures(1800, { summary });
    expect(run.stepLengthMeters).toBeCloseTo(1.0714, 4);
    expect(run.repairs).toEqual([{ id: 'step-length-recomputed', samples: 1 }]);
  });

  it('lies 11.6 % below expectation at 2.78 m/s, 150 spm and 1.75 m (science vector): likely', () => {
    const rows = everySecond(1800, (s) => ({ distance: 2.78 * s, cadence: 75 }));
    const { overstriding } = featuresOf(makeDecoded(rows));
    expect(overstriding.deficitPercent).toBeCloseTo(11.637267, 3);
    expect(overstriding).toMatchObject({ band: 'likely', certainty: 'low' });
  });

  it('is judged without height too, and not at all at walking speed', () => {
    expect(featuresOf(makeDecoded(steadyRows(1800)), unknownRunner).overstriding.expectedSpm).toBeCloseTo(
      168.056,
      3,
    );
    const walk = everySecond(1800, (s) => ({ distance: 1.4 * s, cadence: 58 }));
    expect(featuresOf(makeDecoded(walk)).overstriding.band).toBe('unknown');
  });

  it('makes one bin a minute of speed and cadence', () => {
    const { minuteBins } = steadyFeatures(630);
    expect(minuteBins).toHaveLength(10);
    expect(minuteBins[0]?.speedMetersPerSecond).toBeCloseTo(3, 9);
    expect(minuteBins[9]?.spm).toBeCloseTo(168, 9);
  });
});

describe('running dynamics', () => {
  it('are null where the watch wrote 0.0 for "not measured"', () => {
    const summary = {
      ...emptySummary,
      averageVerticalOscillationMillimeters: 0,
      averageGroundContactMilliseconds: 0,
    };
    const rows = steadyRows(600, () => ({
      verticalOscillation: 0,
      groundContact: 0,
      groundContactBalance: 0,
    }));
    expect(featuresOf(makeDecoded(rows, { summary })).runningDynamics).toBeNull();
  });

  it('tell duty factor, flight time and vertical ratio (science vector)', () => {
    const rows = steadyRows(600, () => ({
      verticalOscillation: 88,
      groundContact: 260,
      groundContactBalance: 52.3,
    }));
    const { runningDynamics } = featuresOf(makeDecoded(rows));
    expect(runningDynamics?.dutyFactor).toBeCloseTo(0.364, 6);
    expect(runningDynamics?.flightMilliseconds).toBeCloseTo(97.142857, 6);
    expect(runningDynamics?.groundContactBalancePercent).toBeCloseTo(52.3, 9);
    expect(runningDynamics?.verticalRatioPercent).toBeCloseTo((88 / 1071.42857) * 100, 5);
  });

  it('come from the summary where the records have none', () => {
    const summary = { ...emptySummary, averageGroundContactMilliseconds: 240 };
    expect(steadyFeatures(600, { summary }).runningDynamics?.groundContactMilliseconds).toBe(240);
  });
});

describe('impact kilometres', () => {
  it('are kilometres for the reference runner on the level at the expected cadence', () => {
    const expected = 150.02 + 6.012 * 3;
    const runner = { ...knownRunner, heightMeters: 1.814 };
    const run = featuresOf(makeDecoded(steadyRows(1800, () => ({ cadence: expected / 2 }))), runner);
    expect(run.impact?.kilometers).toBeCloseTo(5.4, 2);
  });

  it('are more certain the more is measured', () => {
    const bare = featuresOf(
      makeDecoded(everySecond(600, (s) => ({ distance: 3 * s }))),
      unknownRunner,
    ).impact;
    const full = featuresOf(makeDecoded(steadyRows(600, () => ({ groundContact: 250 })))).impact;
    expect(bare).toEqual({ kilometers: 1.8, uncertaintyPercent: 40, signals: ['distance'] });
    expect(full?.uncertaintyPercent).toBe(10);
    expect(full?.signals).toEqual(['distance', 'cadence', 'grade', 'contactTime', 'mass']);
  });

  it('weigh downhill more', () => {
    const down = featuresOf(makeDecoded(steadyRows(600, (s) => ({ altitude: 500 - 0.3 * s })))).impact;
    const level = featuresOf(makeDecoded(steadyRows(600))).impact;
    expect((down?.kilometers ?? 0) / (level?.kilometers ?? 1)).toBeCloseTo(1.2, 3);
  });
});
