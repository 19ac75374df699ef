import type { Day } from '#src/core/domain/calendar.ts';
import type { TrainingHistory } from '#src/core/domain/training-history.ts';
import type { LoadView } from '#src/core/domain/training-load.ts';
import { rampAt } from '#src/core/load/ramp.ts';
import { type RiskView, viewRisk } from './risk-view.ts';
import { readSelfReport } from './triage/read-self-report.ts';

type Answers = Pick<TrainingHistory, 'checkIn' | 'checkIns' | 'places' | 'wellnessHistory'>;

/** What a past view holds beside the runs. Combining answers costs most, and factors on runs alone read none. */
export type PastAnswers = 'with-answers' | 'runs-only';

const noAnswersRead: Answers = { checkIn: null, checkIns: [], wellnessHistory: [] };

/** What the check-ins said by that day; without them the one answer counts from its day on. */
const answersAt = ({ history, rules }: RiskView, day: Day): Answers => {
  const { checkIn, checkIns, wellnessHistory } = history;
  if (checkIns !== undefined) return readSelfReport(checkIns, day, rules);
  return { checkIn: checkIn !== null && checkIn.day <= day ? checkIn : null, wellnessHistory };
};

/**
 * A risk view as it was at the end of an earlier day, from what is known today: runs and check-ins up to that day and
 * no plan, or the runs alone. The load series is that of today, weeks and recovery are left as they are.
 *
 * @example
 * viewPastDay(view, '2026-07-01', 'runs-only').history.today; // '2026-07-01'
 */
export const viewPastDay = (view: RiskView, day: Day, answers: PastAnswers): RiskView => {
  const { history, load, rules } = view;
  const isPast = history.runs.map((run) => run.day <= day);
  const upTo = <T>(ofRuns: readonly T[]): readonly T[] => ofRuns.filter((_, index) => isPast[index]);
  const days = load.days.filter((each) => each.day <= day);
  const { checkIn: _, checkIns: __, places: ___, ...unchanged } = history;
  const past: TrainingHistory = {
    ...unchanged,
    ...(answers === 'runs-only' ? noAnswersRead : answersAt(view, day)),
    today: day,
    runs: upTo(history.runs),
    plannedRun: null,
  };
  const pastLoad: LoadView = {
    ...load,
    days,
    ramp: rampAt(days),
    spikes: upTo(load.spikes),
    hard: upTo(load.hard),
  };
  return viewRisk(past, pastLoad, rules);
};
