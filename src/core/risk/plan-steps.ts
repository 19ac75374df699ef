import type { Assessment } from '#src/core/domain/assessment.ts';
import { addDays } from '#src/core/domain/calendar.ts';
import type { Severity } from '#src/core/domain/finding.ts';
import { DAYS_PER_WEEK } from '#src/core/domain/units.ts';
import { atMost } from '#src/core/science/at-bound.ts';
import type { Language } from '#src/core/words/language.ts';
import { render } from '#src/core/words/render.ts';
import { pausesRunning } from './ceiling.ts';
import { longestRunMeters } from './measures/longest-run.ts';
import type { RiskView } from './risk-view.ts';

/** One longest run a week (our convention; no trial says how fast the longest run may grow). */
const DAYS_A_STEP = DAYS_PER_WEEK;

/** Runs, each longer than the one before by `overShare`, until the planned one is within reach of the last. */
const stepsTo = (plannedMeters: number, longestMeters: number, overShare: number): number => {
  let steps = 0;
  for (let reach = longestMeters; !atMost((plannedMeters - reach) / reach, overShare); steps++)
    reach *= 1 + overShare;
  return steps;
};

/**
 * Whether the planned run stays within the ceiling and, if not, when it would: with one longest run a week, each
 * at the ceiling of the one before. `null` without a plan; its numbers are `null` when there is nothing to
 * measure against. From severity `stop` on running pauses, and no day is named.
 *
 * @example
 * plannedRunOf(view, 'none', wordsOf('en'))?.earliestDay; // '2026-07-19' for 7.5 km after a longest of 6 km on 2026-07-05
 */
export const plannedRunOf = (
  view: RiskView,
  severity: Severity,
  words: Language,
): Assessment['plannedRun'] => {
  const { plannedRun, today } = view.history;
  if (plannedRun === null) return null;
  const { distanceMeters } = plannedRun;
  const { params } = view.rules['L-PLAN'];
  const longest = longestRunMeters(view.history, params.windowDays);
  if (longest === null || longest <= 0) {
    const unknown = { withinCeiling: null, steps: null, earliestDay: null };
    return { distanceMeters, ...unknown, basis: render(words.ceiling.unknown, params, words.formats) };
  }
  const steps = stepsTo(distanceMeters, longest, params.overShare);
  const measured = { ...params, plannedMeters: distanceMeters, steps };
  const basis = render(steps === 0 ? words.plan.within : words.plan.later, measured, words.formats);
  const paused = pausesRunning(severity);
  return {
    distanceMeters,
    withinCeiling: steps === 0,
    steps,
    earliestDay: paused ? null : addDays(today, steps * DAYS_A_STEP),
    basis: paused ? `${words.plan.paused} ${basis}` : basis,
  };
};
