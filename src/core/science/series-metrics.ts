import { ACUTE_DAYS, acwrCoupled, acwrEwma, acwrUncoupled, CHRONIC_DAYS } from './acute-chronic-ratio.ts';
import { exponentiallyWeightedMean } from './exponentially-weighted-mean.ts';
import { type FitnessFatigue, fitnessFatigue } from './fitness-fatigue.ts';
import { monotony, strain } from './monotony.ts';
import { sumLastDays } from './sum-last-days.ts';
import { weekChange } from './week-change.ts';

/** Rolling numbers of a daily series at its last day, in the unit of the series. */
export type SeriesMetrics = {
  readonly sum7: number | null;
  readonly previous7: number | null;
  /** Rolling 7 days against the 7 before; null without 14 days or with a base below 5. */
  readonly change7: number | null;
  readonly mean7: number | null;
  readonly acwrCoupled: number | null;
  readonly acwrUncoupled: number | null;
  readonly acwrEwma: number | null;
  readonly ewmaAcute: number | null;
  readonly ewmaChronic: number | null;
  readonly monotony: number | null;
  readonly strain: number | null;
  readonly fitnessFatigue: FitnessFatigue | null;
};

/**
 * Every rolling number of one daily series at its last day, oldest first, rest days 0, unknown days `NaN`.
 * Each is `null` until its own window is full and known; see the functions it is made of for the formulas and
 * sources. Source: those of its parts. The base of `change7` is 5 in the unit of the series, which is meant for kilometres.
 *
 * @example
 * seriesMetrics(new Float64Array(28).fill(10)).acwrCoupled; // 1
 */
export const seriesMetrics = (daily: ArrayLike<number>): SeriesMetrics => {
  const sum7 = sumLastDays(daily, ACUTE_DAYS);
  const previous7 = sumLastDays(daily, ACUTE_DAYS, ACUTE_DAYS);
  return {
    sum7,
    previous7,
    change7: weekChange(previous7, sum7).change,
    mean7: sum7 === null ? null : sum7 / ACUTE_DAYS,
    acwrCoupled: acwrCoupled(daily),
    acwrUncoupled: acwrUncoupled(daily),
    acwrEwma: acwrEwma(daily),
    ewmaAcute: exponentiallyWeightedMean(daily, ACUTE_DAYS),
    ewmaChronic: exponentiallyWeightedMean(daily, CHRONIC_DAYS),
    monotony: monotony(daily),
    strain: strain(daily),
    fitnessFatigue: fitnessFatigue(daily),
  };
};
