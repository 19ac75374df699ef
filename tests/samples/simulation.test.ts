import { describe, expect, it } from 'vitest';
import { chooseRecords } from '#samples/simulate/choose-records.ts';
import { gradeAt, lapMeters, pointAt } from '#samples/simulate/loop-course.ts';
import { measureTruth } from '#samples/simulate/measure-truth.ts';
import { seededRandom, seedFromText } from '#samples/simulate/seeded-random.ts';
import { simulateRun } from '#samples/simulate/simulate-run.ts';
import { stories } from '#samples/stories/index.ts';
import { singleRuns } from '#samples/stories/single-files.ts';
import { suddenRamp } from '#samples/stories/sudden-ramp.ts';

const plans = [...singleRuns, ...suddenRamp.runs];

describe('the seed of a text', () => {
  // Known values of FNV-1a, 32 bits: draft-eastlake-fnv, test vectors.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j is FNV-1a', (text, hash) => {
    expect(seedFromText(text)).toBe(hash);
  });
});

describe('the seeded random numbers', () => {
  it('repeat for the same seed and differ for another', () => {
    const draw = (seed: string): number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 5 }, () => random.uniform());
    };
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('are uniformly and normally distributed', () => {
    const random = seededRandom('spread');
    const uniform = Array.from({ length: 20_000 }, () => random.uniform());
    const normal = Array.from({ length: 20_000 }, () => random.normal());
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(uniform)).toBeCloseTo(0.5, 2);
    expect(mean(normal)).toBeCloseTo(0, 1);
    expect(mean(normal.map((value) => value * value))).toBeCloseTo(1, 1);
  });
});

describe('a simulated run', () => {
  it.each(plans.map((plan) => [plan.name, plan] as const))('covers its distance: %s', (_, plan) => {
    const run = simulateRun(plan);
    expect(run.samples.at(-1)?.distanceMeters).toBeCloseTo(plan.distanceMeters, 6);
    const paused = plan.pauses.reduce((sum, pause) => sum + pause.seconds, 0);
    expect(run.elapsedSeconds - run.movingSeconds).toBe(paused);
    expect(run.samples.at(-1)?.clockSeconds).toBe(run.elapsedSeconds);
  });

  it.each(plans.map((plan) => [plan.name, plan] as const))('stays humanly possible: %s', (_, plan) => {
    for (const sample of simulateRun(plan).samples) {
      expect(sample.speedMetersPerSecond).toBeGreaterThan(1.6);
      expect(sample.speedMetersPerSecond).toBeLessThan(4.5);
      expect(sample.heartRateBpm).toBeGreaterThan(70);
      expect(sample.heartRateBpm).toBeLessThan(185);
    }
  });

  it('averages the cadence that its story asks for', () => {
    for (const plan of plans.filter((each) => each.cadenceDropPercent === 0 && each.kind === 'fit')) {
      const truth = measureTruth(simulateRun(plan));
      expect(Math.abs((truth.averageSpm ?? 0) - plan.stepsPerMinute)).toBeLessThan(0.6);
    }
  });

  it('is written with every edge of a pause', () => {
    const [, paused] = singleRuns;
    if (!paused) throw new Error('no such run');
    const run = simulateRun(paused);
    const clocks = new Set(chooseRecords(run).map((sample) => sample.clockSeconds));
    expect(run.pauses).toHaveLength(2);
    for (const pause of run.pauses) {
      expect(clocks).toContain(pause.fromSeconds);
      expect(clocks).toContain(pause.toSeconds);
    }
  });

  it('never leaves more than eight seconds between two records while running', () => {
    const records = chooseRecords(simulateRun(suddenRamp.runs[0] ?? (singleRuns[1] as never)));
    const gaps = records.slice(1).map((sample, i) => sample.movingSeconds - (records[i]?.movingSeconds ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(8);
  });
});

describe('the invented loop', () => {
  it('closes and is gentle', () => {
    const none = { east: 0, north: 0 };
    const start = pointAt(0, none);
    const end = pointAt(lapMeters - 1e-6, none);
    expect(end.latitude).toBeCloseTo(start.latitude, 6);
    expect(end.longitude).toBeCloseTo(start.longitude, 6);
    const grades = Array.from({ length: 500 }, (_, i) => Math.abs(gradeAt((i / 500) * lapMeters)));
    expect(Math.max(...grades)).toBeLessThan(0.06);
  });
});

describe('the stories', () => {
  it('end with a run or later, in order', () => {
    for (const story of stories) {
      const starts = story.runs.map((run) => run.startTime);
      expect(starts).toEqual([...starts].sort());
      expect((starts.at(-1) ?? '').slice(0, 10) <= story.asOf).toBe(true);
    }
  });

  it('never ask for what they forbid', () => {
    for (const story of stories) {
      expect(story.raises.filter((rule) => story.mustNotRaise.includes(rule))).toEqual([]);
    }
  });
});
