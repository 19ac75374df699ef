import type { RunnerVisit } from '#src/pages/visit.ts';
import { todayOf } from '#src/use-cases/assessment/read-history.ts';
import { markRoutineDone } from '#src/use-cases/check-ins/mark-routine-done.ts';
import { listDoneRoutines } from '#src/use-cases/check-ins/read-check-ins.ts';
import { removeDoneRoutine } from '#src/use-cases/check-ins/remove-done-routine.ts';
import type { ShownRunner } from '#src/use-cases/links/show-runner.ts';
import { chosenRoutines } from './routines.ts';

/** More marks than a runner makes in a day. */
const mostMarks = 100;

const marksOfToday = async ({ context, runner }: RunnerVisit) => {
  const day = todayOf(context, runner);
  const page = await listDoneRoutines(
    context,
    runner.id,
    { from: day, to: day },
    { limit: mostMarks, cursor: null },
  );
  return page.items;
};

/** The routines that are marked as done today. */
export const doneToday = async (visit: RunnerVisit): Promise<ReadonlySet<string>> =>
  new Set((await marksOfToday(visit)).map(({ routine }) => routine));

/**
 * Marks one of the shown routines as done today, or takes the mark back; sent again it changes nothing more. False for
 * what is no such form.
 */
export const changeMark = async (
  visit: RunnerVisit,
  shown: ShownRunner,
  form: URLSearchParams,
): Promise<boolean> => {
  const { context, link, runner } = visit;
  const routine = chosenRoutines(shown).find(({ id }) => id === form.get('routine'))?.id;
  if (routine === undefined) return false;
  if (form.get('act') !== 'undo') {
    await markRoutineDone(context, runner, { day: todayOf(context, runner), routine });
    return true;
  }
  for (const mark of await marksOfToday(visit))
    if (mark.routine === routine) await removeDoneRoutine(context, link.clientId, mark.id);
  return true;
};
