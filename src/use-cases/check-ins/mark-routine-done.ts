import { type Day, daysBetween, Failure, formatInstant, isRoutineId, type Runner } from '#src/core/index.ts';
import type { DoneRoutine } from '#src/edges/storage/done-routine-store.ts';
import { todayOf } from '#src/use-cases/assessment/read-history.ts';
import { unknownRoutine } from '#src/use-cases/assessment/unknown-routine.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** A mark as a client states it. */
export type DoneStatement = { readonly day: Day; readonly routine: string; readonly note?: string | null };

/**
 * Stores that the runner did a routine on a day. The same day and routine again replaces the note.
 *
 * @throws Failure `request-invalid` for an unknown routine or a day that has not begun,
 * `not-found` when the runner is erased meanwhile.
 */
export const markRoutineDone = async (
  deps: Pick<Dependencies, 'stores' | 'clock' | 'newId'>,
  runner: Runner,
  stated: DoneStatement,
): Promise<DoneRoutine> => {
  const today = todayOf(deps, runner);
  const errors = [
    ...(isRoutineId(stated.routine) ? [] : [unknownRoutine('/routine', stated.routine)]),
    ...(daysBetween(today, stated.day) > 0
      ? [{ pointer: '/day', detail: `is after today (${today}) in ${runner.timeZone}` }]
      : []),
  ];
  if (errors.length > 0) throw new Failure('request-invalid', 'The mark is invalid.', { errors });
  return deps.stores.inTransaction(async (tx) => {
    if (!(await tx.runners.lock(runner.id))) {
      throw new Failure('not-found', `There is no runner "${runner.id}".`);
    }
    return tx.doneRoutines.put({
      id: deps.newId('doneRoutine'),
      runnerId: runner.id,
      day: stated.day,
      routine: stated.routine,
      note: stated.note ?? null,
      createdAt: formatInstant(deps.clock.nowMs()),
    });
  });
};
