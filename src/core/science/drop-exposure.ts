import {
  compareWeekExposure,
  type DayAmount,
  EXPOSURE_WINDOWS,
  type ExposureBounds,
} from './week-exposure.ts';

/**
 * When a week went unusually far downhill, metres of height lost at 5 % or steeper. Grade D: that downhill
 * running damages the thighs is laboratory knowledge (from memory), the numbers are our convention.
 */
export const DROP_EXPOSURE_BOUNDS = { ...EXPOSURE_WINDOWS, minimum: 300, ratio: 2, floorWeek: 100 } as const;

/**
 * Height lost downhill in the last 7 days against the runner's own usual week, metres. `amount` of a run is
 * `dropMeters` of `measureDownhill`. Fires from 300 m on at more than twice the usual week, which is taken as at
 * least 100 m. Not enough data below 21 known days among the 28 before the week; see {@link compareWeekExposure}.
 * Source: our convention, see {@link DROP_EXPOSURE_BOUNDS}.
 *
 * @example
 * compareDropExposure([{ day: 100, amount: 350 }, { day: 98, amount: 200 }, { day: 80, amount: 200 }], 100, 0);
 * // { status: 'ok', dropMeters: 550, usualWeekMeters: 50, fires: true }
 */
export const compareDropExposure = (
  runs: readonly DayAmount[],
  today: number,
  knownFrom: number | null,
  bounds: ExposureBounds = DROP_EXPOSURE_BOUNDS,
): {
  readonly status: 'ok' | 'not-enough-data';
  readonly dropMeters: number | null;
  readonly usualWeekMeters: number | null;
  readonly fires: boolean;
} => {
  const { status, recent, usualWeek, fires } = compareWeekExposure(runs, today, knownFrom, bounds);
  return { status, dropMeters: recent, usualWeekMeters: usualWeek, fires };
};
