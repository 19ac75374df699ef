import type { Assessment } from '#src/core/domain/assessment.ts';
import { addDays } from '#src/core/domain/calendar.ts';
import { DAYS_PER_WEEK } from '#src/core/domain/units.ts';
import { atMost } from '#src/core/science/at-bound.ts';
import type { Language } from '#src/core/words/language.ts';
import type { RiskView } from './risk-view.ts';

/** One longest run a week (our convention; no trial says how fast the longest run may grow). */
const DAYS_A_STEP = DAYS_PER_WEEK;

/** Runs at the ceiling, each `growthShare` longer than the one before, until the planned one is within it. */
const stepsTo = (plannedMeters: number, ceilingMeters: number, growthShare: number): number => {
  if (plannedMeters <= ceilingMeters) return 0;
  let steps = 1;
  for (let reach = ceilingMeters * (1 + growthShare); !atMost(plannedMeters, reach); steps++)
    reach *= 1 + growthShare;
  return steps;
};

/**
 * Whether the planned run stays within the ceiling and, if not, when it would: with one longest run a week, each
 * at the ceiling of the one before. A race is judged and gets no steps and no day. `null` without a plan; everything
 * but the plan is `null` at a red light and where no distance is known.
 *
 * @example
 * plannedRunOf(view, wordsOf('en'))?.earliestDay; // '2026-07-19' for 7.5 km after a longest of 6 km on 2026-07-05
 */
export const plannedRunOf = (
  { history, rules, nextRun }: RiskView,
  words: Language,
): Assessment['plannedRun'] => {
  if (history.plannedRun === null) return null;
  const { distanceMeters, day = null } = history.plannedRun;
  const race = history.plannedRun.race === true;
  const { params } = rules['L-PLAN'];
  const plan = { distanceMeters, race, day, withinCeiling: null, steps: null, earliestDay: null };
  if (nextRun.basis === 'paused') return { ...plan, basis: words.plan.paused() };
  const ceilingMeters = nextRun.unit === 'meters' ? nextRun.nextRun : null;
  if (ceilingMeters === null) return { ...plan, basis: words.plan.unknown(params) };
  const steps = stepsTo(distanceMeters, ceilingMeters, params.growthShare);
  const withinCeiling = steps === 0;
  if (race && !withinCeiling) return { ...plan, withinCeiling, basis: words.plan.race() };
  const measured = { ...params, plannedMeters: distanceMeters, ceilingMeters, steps };
  return {
    ...plan,
    withinCeiling,
    steps,
    earliestDay: addDays(history.today, steps * DAYS_A_STEP),
    basis: (withinCeiling ? words.plan.within : words.plan.later)(measured),
  };
};
