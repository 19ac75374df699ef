import { describe, expect, it } from 'vitest';
import { MS_PER_DAY } from '#src/core/domain/units.ts';
import { atLeast, atMost } from '#src/core/science/at-bound.ts';
import { bridgeAsymmetry, bridgeBand } from '#src/core/science/bridge-test.ts';
import { combineRelativeRates } from '#src/core/science/combine-relative-rates.ts';
import { edwardsWeight } from '#src/core/science/edwards-trimp.ts';
import { expectedCadence } from '#src/core/science/expected-cadence.ts';
import { hardGapLevel } from '#src/core/science/hard-spacing.ts';
import { heartRateReserve } from '#src/core/science/heart-rate-reserve.ts';
import { luciaWeight } from '#src/core/science/lucia-trimp.ts';
import { measureDownhill } from '#src/core/science/measure-downhill.ts';
import { minettiCost } from '#src/core/science/minetti-cost.ts';
import { overstridingBand } from '#src/core/science/overstriding-proxy.ts';
import { rampBand } from '#src/core/science/ramp-band.ts';
import { isBalanceUneven } from '#src/core/science/running-dynamics.ts';
import { longestBefore, sessionSpike } from '#src/core/science/session-spike.ts';
import { trafficLight } from '#src/core/science/traffic-light.ts';
import { weekChange } from '#src/core/science/week-change.ts';

describe('bounds', () => {
  it('every whole kilometre plus exactly 10, 30 or 100 % stays in the lower category', () => {
    for (let km = 1; km <= 60; km++) {
      expect(sessionSpike((km * 11) / 10, km).category).toBe('reference');
      expect(sessionSpike(km * 1.1, km).category).toBe('reference');
      expect(sessionSpike(km * 1.3, km).category).toBe('small');
      expect(sessionSpike(km * 2, km).category).toBe('moderate');
      expect(sessionSpike(km * 2 + 0.001, km).category).toBe('large');
      expect(sessionSpike(km * 1.1 + 0.001, km).category).toBe('small');
    }
  });

  it('6.6 km after 6 km is no spike, nor is 7.7 after 7', () => {
    expect(sessionSpike(6.6, 6).category).toBe('reference');
    expect(sessionSpike(7.7, 7).category).toBe('reference');
  });

  it('the tolerance forgives rounding and nothing that a watch could measure', () => {
    expect(atMost(0.1 + 1e-12, 0.1)).toBe(true);
    expect(atMost(0.100001, 0.1)).toBe(false);
    expect(atLeast(18.9 / 21, 0.9)).toBe(true);
    expect(atLeast(Number.NaN, 0)).toBe(false);
    expect(atMost(Number.NaN, 0)).toBe(false);
  });

  it('a run exactly 30 days ago counts, one a millisecond older does not', () => {
    const sessions = (start: number) => [
      { startMs: start, distance: 21 },
      { startMs: 30 * MS_PER_DAY, distance: 12 },
    ];
    expect(longestBefore(sessions(0))).toEqual([null, 21]);
    expect(longestBefore(sessions(-1))).toEqual([null, null]);
  });

  it('another run with the same start is no reference for a run', () => {
    const twins = [
      { startMs: 5, distance: 10 },
      { startMs: 5, distance: 12 },
    ];
    expect(longestBefore(twins)).toEqual([null, null]);
  });

  it('a week is compared from a base of exactly 5 km on', () => {
    expect(weekChange(5, 12).status).toBe('ok');
    expect(weekChange(4.999, 12).status).toBe('no_baseline');
    expect(weekChange(null, 12).change).toBeNull();
    expect(weekChange(20, null).change).toBeNull();
    expect(weekChange(20, 0).change).toBe(-1);
  });

  it('bands of change include their upper bound', () => {
    expect([0.1, 0.3, 1, 1.0001].map(rampBand)).toEqual(['reference', 'over10', 'over30', 'over100']);
  });

  it('a heart rate on the bound of two zones counts in the upper one (Edwards)', () => {
    expect([99, 100, 120, 140, 160, 180, 200].map((bpm) => edwardsWeight(bpm, 200))).toEqual([
      0, 1, 2, 3, 4, 5, 5,
    ]);
    for (let max = 150; max <= 220; max++) expect(edwardsWeight(max * 0.9, max)).toBe(5);
  });

  it('both thresholds belong to the middle zone (Lucia)', () => {
    expect([139, 140, 165, 166].map((bpm) => luciaWeight(bpm, 140, 165))).toEqual([1, 2, 2, 3]);
  });

  it('heart-rate reserve is held within 0 and 1', () => {
    expect(heartRateReserve(30, 40, 200)).toBe(0);
    expect(heartRateReserve(210, 40, 200)).toBe(1);
    expect(heartRateReserve(130, 200, 200)).toBeNull();
  });

  it('grades beyond 45 % cost as much as 45 %', () => {
    expect(minettiCost(0.6)).toBe(minettiCost(0.45));
    expect(minettiCost(-1)).toBe(minettiCost(-0.45));
  });

  it('the cadence line ends at 1.64 and 4.68 m/s', () => {
    expect(expectedCadence(1.64)?.extrapolated).toBe(false);
    expect(expectedCadence(4.68)?.extrapolated).toBe(false);
    expect(expectedCadence(1)).toEqual({ ...expectedCadence(1.64), extrapolated: true });
    expect(expectedCadence(6)).toEqual({ ...expectedCadence(4.68), extrapolated: true });
  });

  it('a deficit of exactly 5 or 10 % belongs to the graver band', () => {
    expect([4.99, 5, 9.99, 10, 5 - 1e-12].map((percent) => overstridingBand(percent))).toEqual([
      'none',
      'possible',
      'possible',
      'likely',
      'possible',
    ]);
  });

  it('hard sessions 24, 36 or 48 hours apart belong to the milder level', () => {
    expect(
      [23.99, 24, 35.99, 36, 47.99, 48].map((hours) =>
        hardGapLevel(hours, { strong: 24, caution: 36, info: 48 }),
      ),
    ).toEqual(['strong', 'caution', 'caution', 'info', 'info', 'none']);
  });

  const light = (rating: number | null, nextMorningWorse: boolean | null, altersStride: boolean | null) =>
    trafficLight(rating, nextMorningWorse, altersStride, { amber: 3, red: 6 });

  it('ratings of 3 and 6 change the light; an altered stride is red at any rating', () => {
    expect([0, 2, 3, 5, 6, 10].map((rating) => light(rating, false, false))).toEqual([
      'green',
      'green',
      'amber',
      'amber',
      'red',
      'red',
    ]);
    expect(light(1, true, false)).toBe('amber');
    expect(light(1, true, true)).toBe('red');
    expect(light(null, null, true)).toBe('red');
    expect(light(null, false, null)).toBe('unknown');
  });

  it('20 and 30 bridges are average', () => {
    const bounds = { average: 20, good: 30 };
    expect([19, 20, 30, 31].map((repetitions) => bridgeBand(repetitions, bounds))).toEqual([
      'poor',
      'average',
      'average',
      'good',
    ]);
    expect(bridgeAsymmetry(0, 0)).toBe(0);
    expect(bridgeAsymmetry(null, 20)).toBeNull();
  });

  it('a balance of 52 % is uneven, 51.9 % is not', () => {
    expect(isBalanceUneven(52, 2)).toBe(true);
    expect(isBalanceUneven(48, 2)).toBe(true);
    expect(isBalanceUneven(51.9, 2)).toBe(false);
    expect(isBalanceUneven(null, 2)).toBeNull();
  });

  it('a grade of exactly −5 % is downhill', () => {
    expect(measureDownhill([100], [-0.05])).toEqual({ share: 1, dropMeters: 5 });
    expect(measureDownhill([], [])).toEqual({ share: null, dropMeters: null });
  });
});

describe('overlapping factors of the load risk', () => {
  it('any spike stands for the weekly change, and the graver spike for the milder', () => {
    expect(combineRelativeRates(['week_over30']).value).toBeCloseTo(1.59 ** 0.25, 12);
    expect(combineRelativeRates(['week_over30']).band).toBe('baseline');
    expect(combineRelativeRates(['spike_small', 'spike_large', 'week_over30']).used).toEqual(['spike_large']);
    expect(combineRelativeRates(['prev_hamstring_recent']).value).toBeCloseTo(Math.sqrt(4.8), 12);
  });
});
