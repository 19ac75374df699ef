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
  type TrainingHistory,
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

/** Every run of a day is compared with the days before it, so a heap of runs on one day costs the most. */
const mostRunsOfDay = 24;

const refuseHeaps = ({ runs }: TrainingHistory): void => {
  const ofDay = Map.groupBy(runs, ({ day }) => day);
  const day = [...ofDay].find(([, heap]) => heap.length > mostRunsOfDay)?.[0];
  if (day === undefined) return;
  throw new Failure('request-invalid', 'The facts cannot be read.', {
    errors: [
      { pointer: '/runs', detail: `must hold at most ${mostRunsOfDay} runs of one day; ${day} has more` },
    ],
  });
};

/**
 * Assesses stated facts without storing anything; the answer equals that for a runner with the same stored facts. With
 * `days` it contains a week and how tightness responded.
 *
 * @throws Failure `request-invalid` for a mark of an unknown routine, or more runs of one day than anyone runs.
 * @throws RangeError for an invalid start, day or time zone.
 */
export const assessStatement = (statement: WeekStatement): Assessment | AssessmentWithWeek => {
  const history = historyFromStatement(statement);
  refuseHeaps(history);
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
