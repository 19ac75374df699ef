import { type Assessment, assess, type Day, daysBetween, Failure, type Runner } from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import {
  type AssessmentWithWeek,
  assessWithWeek,
  readRoutineHistory,
  type WeekOptions,
} from './assess-with-week.ts';
import { readHistory, todayOf } from './read-history.ts';

/** An assessment looks at most a year ahead. */
const farthestAheadDays = 366;

/** Which assessment: of which day, of which planned run, and with which week; `days: null` for none. */
export type AssessmentQuery = Omit<WeekOptions, 'days'> & {
  readonly asOf: Day | null;
  readonly plannedMeters: number | null;
  readonly days: number | null;
};

/**
 * A runner's assessment as of a day, today unless stated. Nothing is stored.
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
  const history = await readHistory(deps, runner, day, plannedMeters);
  if (days === null) return assess(history, { equipment: options.equipment });
  return assessWithWeek(history, await readRoutineHistory(deps, runner.id, day), { ...options, days });
};
