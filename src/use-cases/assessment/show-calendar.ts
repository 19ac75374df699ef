import {
  addDays,
  type CalendarDay,
  describeCalendar,
  endOfDay,
  formatInstant,
  joinOutings,
  type LanguageId,
  type Runner,
  unitsOf,
} from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import type { AssessmentWithWeek } from './assess-with-week.ts';
import { todayOf } from './read-history.ts';
import { plansToCome, readPlannedRuns } from './read-planned-runs.ts';
import { type AssessmentQuery, showAssessment } from './show-assessment.ts';

/** How far ahead races are shown. */
const raceDays = 366;
/** Marks and answers from before are not what changed a week last. */
const recentDays = 30;

/** A week as a calendar shows it. */
export type WeekCalendar = {
  readonly days: readonly CalendarDay[];
  /** What to know of the week as a whole. */
  readonly notes: readonly string[];
  /** When something that it is made of changed last; the day itself is a part of it. */
  readonly changedAt: string;
};

/** Which days, and in which language they are read. */
type CalendarQuery = Pick<AssessmentQuery, 'equipment' | 'plannedRuns'> & {
  readonly days: number;
  readonly language: LanguageId;
};

/** The plan of a runner's coming days and the races of the coming year, as a calendar shows them, in the units of the runner. */
export const showCalendar = async (
  deps: Pick<Dependencies, 'stores' | 'clock'>,
  runner: Runner,
  { language, ...week }: CalendarQuery,
): Promise<WeekCalendar> => {
  const words = { language, units: unitsOf(runner) } as const;
  const today = todayOf(deps, runner);
  const shown = showAssessment(deps, runner, { ...week, ...words, asOf: today, plannedMeters: null });
  const [planned, done, inputsChangedAt] = await Promise.all([
    readPlannedRuns(deps, runner, today, addDays(today, raceDays)),
    deps.stores.activities.historyRuns(runner.id, today, today),
    deps.stores.assessments.inputsChangedAt(runner.id, addDays(today, -recentDays)),
  ]);
  const assessment: AssessmentWithWeek = await shown;
  const dayBegan = formatInstant(endOfDay(addDays(today, -1), runner.timeZone));
  return {
    days: describeCalendar({ assessment, plans: plansToCome(planned, joinOutings(done)), ...words }),
    notes: assessment.week === undefined ? [] : [...assessment.week.notes, assessment.disclaimer],
    changedAt: inputsChangedAt !== null && inputsChangedAt > dayBegan ? inputsChangedAt : dayBegan,
  };
};
