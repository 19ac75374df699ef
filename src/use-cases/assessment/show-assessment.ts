import {
  type Assessment,
  addDays,
  assess,
  type Day,
  daysBetween,
  Failure,
  type Runner,
  type TrainingHistory,
} from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import {
  type AssessmentWithWeek,
  assessWithWeek,
  readRoutineHistory,
  type WeekOptions,
} from './assess-with-week.ts';
import { readHistory, todayOf } from './read-history.ts';
import { daysOfPlans, plansToCome, readPlannedRuns } from './read-planned-runs.ts';

/** An assessment looks at most a year ahead. */
const farthestAheadDays = 366;

/** Which assessment: of which day, of which planned run, and with which week; `days: null` for none. */
export type AssessmentQuery = Omit<WeekOptions, 'days'> & {
  readonly asOf: Day | null;
  readonly plannedMeters: number | null;
  readonly days: number | null;
};

/**
 * The runs of a week as they are stored. Where only races are planned the other runs are estimated from habit: nobody
 * plans just the day of a race.
 */
const readWeekRuns = async (
  deps: Pick<Dependencies, 'stores'>,
  runner: Runner,
  { today, runs }: TrainingHistory,
  days: number,
): Promise<Pick<WeekOptions, 'plannedRuns' | 'races'>> => {
  const plans = plansToCome(await readPlannedRuns(deps, runner, today, addDays(today, days)), runs);
  const planned = daysOfPlans(plans, runs, runner.timeZone);
  return plans.every(({ race }) => race) ? { plannedRuns: null, races: planned } : { plannedRuns: planned };
};

/**
 * A runner's assessment as of a day, today unless stated. Without a planned distance the next stored plan of the day or
 * the day after is judged, but none of the past; without run days the week holds the stored plans. Nothing is stored.
 *
 * @throws Failure `request-invalid` for a day more than a year ahead.
 */
export const showAssessment = async (
  deps: Pick<Dependencies, 'stores' | 'clock'>,
  runner: Runner,
  query: AssessmentQuery,
): Promise<Assessment | AssessmentWithWeek> => {
  const { asOf, plannedMeters, days, ...options } = query;
  const today = todayOf(deps, runner);
  const day = asOf ?? today;
  if (daysBetween(today, day) > farthestAheadDays) {
    throw new Failure('request-invalid', 'The day is too far ahead.', {
      errors: [{ pointer: '/asOf', detail: 'must lie within a year from today' }],
    });
  }
  const stored = day < today ? null : 'stored';
  const plan = plannedMeters === null ? stored : { distanceMeters: plannedMeters };
  const history = await readHistory(deps, runner, day, plan);
  if (days === null) return assess(history, options);
  const stated = options.plannedRuns !== null || stored === null;
  const [recorded, week] = await Promise.all([
    readRoutineHistory(deps, runner.id, day),
    stated ? {} : readWeekRuns(deps, runner, history, days),
  ]);
  return assessWithWeek(history, recorded, { ...options, ...week, days });
};
