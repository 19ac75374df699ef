import { describe, expect, it } from 'vitest';
import { acwrCoupled, acwrEwma, acwrUncoupled } from '#src/core/science/acute-chronic-ratio.ts';
import { cadenceDecay, isCadenceDecay } from '#src/core/science/cadence-decay.ts';
import { combineRelativeRates } from '#src/core/science/combine-relative-rates.ts';
import { detectCadenceUnit } from '#src/core/science/detect-cadence-unit.ts';
import { edwardsTrimp } from '#src/core/science/edwards-trimp.ts';
import { fitnessFatigue } from '#src/core/science/fitness-fatigue.ts';
import { monotony } from '#src/core/science/monotony.ts';
import { normalizedGradedSpeed } from '#src/core/science/normalized-graded-speed.ts';
import { personalCadenceLine } from '#src/core/science/personal-cadence-line.ts';
import { flightTime, verticalRatio } from '#src/core/science/running-dynamics.ts';
import { scoreHooper } from '#src/core/science/score-hooper.ts';
import { scoreOstrc2Partial } from '#src/core/science/score-ostrc2-partial.ts';
import { sessionRpeLoad } from '#src/core/science/session-rpe-load.ts';
import { sessionSpike } from '#src/core/science/session-spike.ts';
import { stepLength } from '#src/core/science/step-length.ts';
import { sumLastDays } from '#src/core/science/sum-last-days.ts';

const bounds = { entries: 7, deviations: 1.5 };

const minutesAt = (count: number, speedMetersPerSecond: number, spm: number) =>
  Array.from({ length: count }, () => ({ speedMetersPerSecond, spm }));

describe('not enough data', () => {
  it('is null, never 0', () => {
    expect(sessionRpeLoad(null, 40)).toBeNull();
    expect(sessionRpeLoad(5, null)).toBeNull();
    expect(sessionRpeLoad(11, 40)).toBeNull();
    expect(sessionRpeLoad(0, 40)).toBe(0);
    expect(edwardsTrimp([], 190)).toBeNull();
    expect(normalizedGradedSpeed(new Float64Array(29).fill(3), null)).toBeNull();
    expect(sessionSpike(null, 10).category).toBe('unknown');
    expect(sessionSpike(5, null).category).toBe('no_reference');
    expect(sessionSpike(5, 0).category).toBe('no_reference');
    expect(scoreHooper({ sleep: 1, stress: 1, fatigue: 1, soreness: 8 }, [], bounds).sum).toBeNull();
    expect(combineRelativeRates([])).toMatchObject({ value: 1, low80: null, high80: null });
  });

  it('a missing second empties the windows that hold it and no others', () => {
    const speeds = new Float64Array(100).fill(3);
    speeds[50] = Number.NaN;
    expect(normalizedGradedSpeed(speeds, null)).toBeCloseTo(3, 12);
    expect(normalizedGradedSpeed(speeds.subarray(30, 75), null)).toBeNull();
  });

  it('windows of days wait until they are full and known', () => {
    const month = new Float64Array(28).fill(10);
    const short = month.subarray(1);
    expect([acwrCoupled(short), acwrUncoupled(short), acwrEwma(short)]).toEqual([null, null, null]);
    expect(acwrEwma(month)).toBeCloseTo(1, 12);
    const hole = month.slice();
    hole[24] = Number.NaN;
    expect(sumLastDays(hole, 7)).toBeNull();
    expect(sumLastDays(hole, 7, 7)).toBe(70);
    expect(acwrCoupled(hole)).toBeNull();
    expect(sumLastDays([], 7)).toBeNull();
    expect(fitnessFatigue([])).toBeNull();
    expect(acwrCoupled(new Float64Array(28))).toBeNull();
  });

  it('seven equal days have no monotony, also when their mean is not exact in binary', () => {
    expect(monotony(new Float64Array(7).fill(0.1))).toBeNull();
    expect(monotony(new Float64Array(7))).toBeNull();
    expect(monotony(new Float64Array(6).fill(1))).toBeNull();
  });

  it('the unit of cadence is unknown below 30 running samples and beyond 20 % of the expected', () => {
    const of = (cadence: number, speed: number, count = 30) =>
      detectCadenceUnit(new Float64Array(count).fill(cadence), new Float64Array(count).fill(speed));
    expect(of(168, 2.8).factor).toBe(1);
    expect(of(168, 1.6).factor).toBe(1);
    expect(of(168, 2.8, 29).reason).toBe('too_few_samples');
    expect(of(58, 1.4, 600).reason).toBe('too_few_samples');
    expect(of(120, 3).reason).toBe('implausible');
    expect(of(0, 3).reason).toBe('no_cadence');
  });

  it('a line of one’s own needs 120 minutes, and a slope between 0 and 15', () => {
    expect(personalCadenceLine(minutesAt(119, 2.8, 168))).toBeNull();
    const bins = (slope: number) =>
      Array.from({ length: 120 }, (_, i) => ({
        speedMetersPerSecond: 2.5 + i / 100,
        spm: 150 + slope * (2.5 + i / 100),
      }));
    expect(personalCadenceLine(bins(9))?.slopeSpmPerMeterPerSecond).toBeCloseTo(9, 9);
    expect(personalCadenceLine(bins(9))?.interceptSpm).toBeCloseTo(150, 9);
    expect(personalCadenceLine(bins(9))?.residualSdSpm).toBeCloseTo(0, 9);
    expect(personalCadenceLine(bins(30))?.slopeSpmPerMeterPerSecond).toBe(15);
    expect(personalCadenceLine(bins(-5))?.slopeSpmPerMeterPerSecond).toBe(0);
  });

  it('a late drop needs 24 minutes and is flagged from 3 %', () => {
    expect(cadenceDecay(minutesAt(23, 3, 170))).toBeNull();
    expect(cadenceDecay(minutesAt(24, 3, 170))).toBe(0);
    expect(isCadenceDecay(3, 3)).toBe(true);
    expect(isCadenceDecay(2.99, 3)).toBe(false);
    expect(isCadenceDecay(null, 3)).toBe(false);
  });

  it('the questionnaire ends with full or no participation and else scores every answer given', () => {
    expect(scoreOstrc2Partial([0, null, null, null], 17).score).toBe(0);
    expect(scoreOstrc2Partial([3, null, null, null], 17)).toMatchObject({
      score: 100,
      substantial: true,
      timeLoss: true,
    });
    expect(scoreOstrc2Partial([1, 1, null, 1], 17)).toMatchObject({ complete: false, scoreAtLeast: 24 });
    expect(scoreOstrc2Partial([1, 4, 0, 0], 17).score).toBeNull();
    expect(scoreOstrc2Partial([], 17).complete).toBe(false);
  });

  it('today is compared with seven entries or not at all', () => {
    const today = { sleep: 4, stress: 4, fatigue: 4, soreness: 4 };
    expect(scoreHooper(today, [10, 10, 10, 10, 10, 10], bounds).z).toBeNull();
    expect(scoreHooper(today, [10, 10, 10, 10, 10, 10, 10], bounds).z).toBe(6);
  });
});

describe('a cadence next to nothing', () => {
  it('has no step length, rather than an infinite one', () => {
    expect(stepLength(3, 5e-324)).toBeNull();
    expect(stepLength(3, 0)).toBeNull();
    expect(stepLength(2.78, 150)).toBeCloseTo(1.112, 9);
  });

  it('has no flight time, and a step next to nothing no vertical ratio', () => {
    expect(flightTime(5e-324, 5e-324)).toBeNull();
    expect(verticalRatio(88, 5e-324)).toBeNull();
  });
});
