import { addDays, type Day } from '#src/core/domain/calendar.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import type { OwnCadenceLine } from '#src/core/domain/training-load.ts';
import { PERSONAL_LINE_MIN_BINS, personalCadenceLine } from '#src/core/science/personal-cadence-line.ts';

/** Days of running, the last one included, that make the runner's own line. Our convention. */
export const CADENCE_LINE_DAYS = 42;

/**
 * The runner's own line of speed and cadence from the one-minute bins of the 42 days up to `today`; its three
 * figures are `null` below 120 bins.
 * Formula: see `personalCadenceLine` in core/science.
 *
 * @example
 * ownCadenceLine(runs, '2026-07-05').slopeSpmPerMeterPerSecond; // 5.4
 */
export const ownCadenceLine = (
  runs: readonly HistoryRun[],
  today: Day,
  windowDays: number = CADENCE_LINE_DAYS,
): OwnCadenceLine => {
  const after = addDays(today, -windowDays);
  const bins = runs.flatMap(({ day, minuteBins }) => (day > after && day <= today ? minuteBins : []));
  const line = personalCadenceLine(bins);
  return {
    interceptSpm: line?.interceptSpm ?? null,
    slopeSpmPerMeterPerSecond: line?.slopeSpmPerMeterPerSecond ?? null,
    residualSdSpm: line?.residualSdSpm ?? null,
    minutes: bins.length,
    windowDays,
    neededMinutes: PERSONAL_LINE_MIN_BINS,
  };
};
