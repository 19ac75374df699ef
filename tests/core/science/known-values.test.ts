import { describe, expect, it } from 'vitest';
import { acwrCoupled, acwrEwma, acwrUncoupled } from '#src/core/science/acute-chronic-ratio.ts';
import { banisterTrimp } from '#src/core/science/banister-trimp.ts';
import { combineRelativeRates } from '#src/core/science/combine-relative-rates.ts';
import { detectCadenceUnit } from '#src/core/science/detect-cadence-unit.ts';
import { expectedCadence } from '#src/core/science/expected-cadence.ts';
import { fitnessFatigue } from '#src/core/science/fitness-fatigue.ts';
import { gradeFactor } from '#src/core/science/grade-adjusted-speed.ts';
import { minettiCost } from '#src/core/science/minetti-cost.ts';
import { monotony, strain } from '#src/core/science/monotony.ts';
import { poolHazardRatios } from '#src/core/science/pool-hazard-ratios.ts';
import { spikeHazardRatios } from '#src/core/science/published-rates.ts';
import { runningStress } from '#src/core/science/running-stress.ts';
import { scoreHooper } from '#src/core/science/score-hooper.ts';
import { scoreOstrc2Partial } from '#src/core/science/score-ostrc2-partial.ts';
import { sessionRpeLoad } from '#src/core/science/session-rpe-load.ts';
import { weekChange } from '#src/core/science/week-change.ts';

/** Four steady weeks of 20 km, then one of 50 km: the example of the seed article, day by day in km. */
const twentyToFifty = [
  ...Array.from({ length: 4 }, () => [4, 0, 6, 0, 4, 0, 6]).flat(),
  ...[10, 6, 8, 0, 10, 0, 16],
];

describe('values that the literature or the definition gives', () => {
  it('an hour and a half at effort 6 is worth 540 units (Foster 2001)', () => {
    expect(sessionRpeLoad(6, 90)).toBe(540);
  });

  it('half an hour at 56 % of reserve is worth 31.8 TRIMP for a man and 37.1 for a woman (Morton 1990)', () => {
    const segments = [{ minutes: 30, heartRateBpm: 130 }];
    expect(banisterTrimp(segments, 40, 200, 'male')).toBeCloseTo(31.802539, 4);
    expect(banisterTrimp(segments, 40, 200, 'female')).toBeCloseTo(37.128518, 4);
    expect(banisterTrimp(segments, 40, 200, null)).toBeCloseTo((31.802539 + 37.128518) / 2, 4);
  });

  it('a minute at maximal heart rate is worth 4.57 TRIMP for a woman with the factor 0.86', () => {
    expect(banisterTrimp([{ minutes: 1, heartRateBpm: 190 }], 50, 190, 'female')).toBeCloseTo(4.57, 2);
  });

  it('a 10 % climb costs 5.97 J/kg/m, two thirds more than the level (Minetti 2002)', () => {
    expect(minettiCost(0.1)).toBeCloseTo(5.968214, 6);
    expect(gradeFactor(0.1)).toBeCloseTo(1.657837, 6);
    expect(gradeFactor(0)).toBe(1);
  });

  it('an hour at threshold speed is worth 100 (definition of the stress score)', () => {
    expect(runningStress(3600, 4, 4)).toBe(100);
  });

  it('the population runs at 165 steps a minute at 2.5 m/s (van Oeveren 2019)', () => {
    expect(expectedCadence(2.5)?.spm).toBeCloseTo(165.05, 6);
  });

  it('a GPX that counts 172 at 2.9 m/s counts steps, one that counts 84 counts strides (Runalyze issue 1367)', () => {
    const speed = new Float64Array(60).fill(2.9);
    expect(detectCadenceUnit(new Float64Array(60).fill(172), speed).factor).toBe(1);
    expect(detectCadenceUnit(new Float64Array(60).fill(84), speed).factor).toBe(2);
  });

  it('from 20 km weeks to 50 km the change is +150 % and the ratios are 1.82, 2.50 and 1.54', () => {
    expect(weekChange(20, 50)).toEqual({ status: 'ok', change: 1.5, band: 'over100' });
    expect(acwrCoupled(twentyToFifty)).toBeCloseTo(1.818182, 6);
    expect(acwrUncoupled(twentyToFifty)).toBeCloseTo(2.5, 6);
    expect(acwrEwma(twentyToFifty)).toBeCloseTo(1.542338, 6);
  });

  it('the same week has a monotony of 1.24 and a strain of 62 (Foster 1998)', () => {
    expect(monotony(twentyToFifty)).toBeCloseTo(1.240729, 6);
    expect(strain(twentyToFifty)).toBeCloseTo(62.036458, 5);
  });

  it('fitness and fatigue of that runner start from zero and reach 2.28 and 5.76', () => {
    const model = fitnessFatigue(twentyToFifty);
    expect(model?.fitness).toBeCloseTo(2.283957, 6);
    expect(model?.fatigue).toBeCloseTo(5.759439, 6);
    expect(model?.form).toBeCloseTo(-2.233381, 6);
  });

  it('small and moderate spikes pool to 1.59, 1.34 to 1.89 (Schuster Brandt Frandsen 2025)', () => {
    const pooled = poolHazardRatios([spikeHazardRatios.small, spikeHazardRatios.moderate]);
    expect(pooled.value).toBeCloseTo(1.590507, 6);
    expect(pooled.low95).toBeCloseTo(1.337885, 6);
    expect(pooled.high95).toBeCloseTo(1.890829, 6);
  });

  it('a large spike and a recent hamstring injury are capped at a relative rate of 4', () => {
    const rate = combineRelativeRates([
      'prev_hamstring_recent',
      'prev_hamstring_any',
      'week_over30',
      'spike_large',
    ]);
    expect(rate.used).toEqual(['spike_large', 'prev_hamstring_recent']);
    expect(rate.value).toBeCloseTo(4, 12);
    expect(rate.low80).toBeCloseTo(2.557868, 4);
    expect(rate.high80).toBeCloseTo(6.255209, 4);
    expect(rate.band).toBe('clearly_raised');
  });

  it('moderate difficulty in all but one answer scores 59 and is substantial (Clarsen 2020)', () => {
    expect(scoreOstrc2Partial([2, 2, 1, 2], 17)).toEqual({
      score: 59,
      scoreAtLeast: 59,
      substantial: true,
      timeLoss: false,
      complete: true,
    });
  });

  it('a Hooper sum of 21 against a usual 10.7 stands out by 7.7 standard deviations', () => {
    const today = { sleep: 5, stress: 4, fatigue: 6, soreness: 6 };
    const score = scoreHooper(today, [10, 11, 9, 12, 10, 11, 13, 10, 9, 12], {
      entries: 7,
      deviations: 1.5,
    });
    expect(score.z).toBeCloseTo(7.700972, 6);
    expect(score.flag).toBe(true);
  });
});
