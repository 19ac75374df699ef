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

/** Facts that are stated, and what of a week is asked for. */
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
  if (errors.length > 0) throw new Failure('request-invalid', 'This cannot have been done.', { errors });
};

/**
 * The answer for facts that a client states, without storing anything: for the same facts the same as for a
 * runner of whom they are stored. With `days` it holds a week and how tightness responded.
 *
 * @throws Failure `request-invalid` for a mark of a routine that does not exist.
 * @throws RangeError when a start is no instant, a day is no day or the zone is unknown.
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
