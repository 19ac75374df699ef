import {
  type Assessment,
  assess,
  type Day,
  type DoneMark,
  type Equipment,
  Failure,
  historyFromStatement,
  isRoutineId,
  type Statement,
  statedCheckIns,
} from '#src/core/index.ts';
import { type AssessmentWithWeek, assessWithWeek, planRunDays, tightnessOf } from './assess-with-week.ts';
import { unknownRoutine } from './unknown-routine.ts';

/** Stated facts, and which week to plan. */
export type WeekStatement = Statement & {
  readonly days?: number | null;
  readonly equipment?: readonly Equipment[] | null;
  readonly done?: readonly DoneMark[] | null;
  readonly runDays?: readonly Day[] | null;
  readonly hardDays?: readonly Day[] | null;
};

const refuseUnknownRoutines = (done: readonly DoneMark[]): void => {
  const errors = done.flatMap(({ routine }, index) =>
    isRoutineId(routine) ? [] : [unknownRoutine(`/done/${index}/routine`, routine)],
  );
  if (errors.length > 0)
    throw new Failure('request-invalid', 'Unknown routines cannot be marked as done.', { errors });
};

/**
 * Assesses stated facts without storing anything; the answer equals that for a runner with the same stored facts. With
 * `days` it contains a week and how tightness responded.
 *
 * @throws Failure `request-invalid` for a mark of an unknown routine.
 * @throws RangeError for an invalid start, day or time zone.
 */
export const assessStatement = (statement: WeekStatement): Assessment | AssessmentWithWeek => {
  const history = historyFromStatement(statement);
  const done = statement.done ?? [];
  refuseUnknownRoutines(done);
  const equipment = statement.equipment ?? null;
  const days = statement.days ?? null;
  if (days === null) return assess(history, { equipment });
  return assessWithWeek(
    history,
    { done, tightness: tightnessOf(statedCheckIns(statement)) },
    { days, equipment, plannedRuns: planRunDays(statement.runDays ?? null, statement.hardDays ?? null) },
  );
};
