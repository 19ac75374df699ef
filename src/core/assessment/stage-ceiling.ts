import type { Assessment } from '#src/core/domain/assessment.ts';
import { addDays } from '#src/core/domain/calendar.ts';
import { endOfDay } from '#src/core/load/end-of-day.ts';
import { longestRunBefore } from '#src/core/load/longest-run-before.ts';
import type { RiskFindings } from '#src/core/risk/assess-risk.ts';
import type { ReturnPlan } from '#src/core/risk/triage/return-to-running.ts';
import type { Language } from '#src/core/words/language.ts';

type StagedRun = Pick<Assessment, 'ceiling' | 'plannedRun'>;

/** The longest run of the 30 days before the onset, meters; null when it or the onset is unknown. */
const referenceMeters = ({ view }: RiskFindings): number | null => {
  const { history, rules, triage } = view;
  const { onsetDay } = triage.returning ?? {};
  if (onsetDay === undefined || onsetDay === null) return null;
  const until = endOfDay(addDays(onsetDay, -1), history.timeZone);
  return longestRunBefore(history.runs, until, rules['L-PLAN'].params.longestDays);
};

/**
 * Whether the stage of a return says how far to run: then no other advice on load does.
 *
 * @example
 * limitsRuns(view.triage.returning); // true at stage 2
 */
export const limitsRuns = (returning: ReturnPlan | null): returning is ReturnPlan =>
  returning !== null && (returning.ceilingShare ?? 0) < 1;

/**
 * The ceiling of a runner who returns in stages: none in the first stages, then a share of the longest run before the
 * onset; the planned run is judged by the same number. `null` when no stage limits the runs.
 *
 * @example
 * stageCeiling(found, wordsOf('en'))?.ceiling.nextRunMeters; // 5000 at half of 10 km
 */
export const stageCeiling = (found: RiskFindings, words: Language): StagedRun | null => {
  const { returning } = found.view.triage;
  if (!limitsRuns(returning)) return null;
  const { ceilingShare } = returning;
  const reference = referenceMeters(found);
  const nextRunMeters =
    ceilingShare === null || reference === null ? null : Math.round(ceilingShare * reference);
  const basis =
    nextRunMeters === null
      ? words.gated.ceilingStaged()
      : words.gated.ceilingShare({ nextRunMeters, ceilingShare });
  const plan = found.plannedRun;
  const withinCeiling = plan === null || nextRunMeters === null ? null : plan.distanceMeters <= nextRunMeters;
  return {
    ceiling: { nextRunMeters, nextRunSeconds: null, basis },
    plannedRun:
      plan === null
        ? null
        : { ...plan, withinCeiling, steps: null, earliestDay: null, basis: words.gated.planStaged() },
  };
};
