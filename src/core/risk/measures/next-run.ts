import { addDays, dayNumber } from '#src/core/domain/calendar.ts';
import type { TrainingHistory } from '#src/core/domain/training-history.ts';
import type { RuleTable } from '#src/core/risk/rules/index.ts';
import { type CeilingReference, findCeilingReference } from '#src/core/science/ceiling-reference.ts';
import type { trafficLight } from '#src/core/science/traffic-light.ts';
import { chooseLengthUnit, type LengthUnit, lengthOnDay } from './run-length.ts';

/** What the next run is measured against, in meters or seconds. */
export type NextRun = CeilingReference & { readonly unit: LengthUnit };

/**
 * The reference and the ceiling of the next run at the end of `today`, by the numbers of L-PLAN: in meters, or in
 * seconds where fewer than 80 % of the runs of the last 30 days have a distance. Runs after today are passed over.
 *
 * @throws RangeError when `today` is no day.
 * @example
 * measureNextRun(history, 'green', rules); // { reference: 10_000, nextRun: 11_000, basis: 'longest30', chain: null, unit: 'meters' }
 */
export const measureNextRun = (
  { runs, today }: Pick<TrainingHistory, 'runs' | 'today'>,
  light: ReturnType<typeof trafficLight>,
  table: RuleTable,
): NextRun => {
  const { params } = table['L-PLAN'];
  const from = addDays(today, 1 - params.longestDays);
  const unit = chooseLengthUnit(runs.filter(({ day }) => day >= from && day <= today));
  const lengths = runs.map((run) => lengthOnDay(run, unit));
  return { ...findCeilingReference(lengths, dayNumber(today) ?? Number.NaN, light, params), unit };
};
