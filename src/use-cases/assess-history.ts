import { featuresVersion } from '#src/core/domain/activity-features.ts';
import type { Assessment } from '#src/core/domain/assessment.ts';
import type { TrainingHistory } from '#src/core/domain/training-history.ts';
import { viewLoad } from '#src/core/load/view-load.ts';
import { assessRisk } from '#src/core/risk/assess-risk.ts';
import { routinesVersion } from '#src/core/routines/catalogue/index.ts';
import { planRoutines } from '#src/core/routines/plan-routines.ts';

/**
 * The whole answer for a history: its loads, what they and the answers mean, and what to do now. Pure: the
 * same history gives the same answer, whoever asks and when.
 *
 * @throws RangeError when `today` is no day or the time zone is unknown.
 * @example
 * assessHistory(history).routines.eligible; // ['nerve_floss_supine', 'nerve_floss_seated', …]
 */
export const assessHistory = (history: TrainingHistory): Assessment => {
  const { fired, ...risk } = assessRisk(history, viewLoad(history));
  const { routines, actions, withheld } = planRoutines({
    triage: risk.triage,
    light: risk.selfReport.light,
    signs: history.checkIn?.signs ?? {},
    answers: history.checkIn,
    causes: risk.causes,
    fired,
  });
  return {
    ...risk,
    routines,
    actions,
    withheld,
    versions: { ...risk.versions, routines: routinesVersion, features: featuresVersion },
  };
};
