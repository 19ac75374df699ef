import { physiologyOf, type Runner, type TriageAnswer, triageOf } from '#src/core/index.ts';
import type { CheckIn } from '#src/edges/storage/check-in-store.ts';
import type { DoneRoutine, DoneSpan } from '#src/edges/storage/done-routine-store.ts';
import type { Page, PageRequest } from '#src/edges/storage/paging.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

type ReadDependencies = Pick<Dependencies, 'stores'>;

/** A check-in with the triage of a set of answers: its own, or all that count on its day. */
export type TriagedCheckIn = { readonly checkIn: CheckIn; readonly triage: TriageAnswer };

/** The triage of the answers of one check-in, whatever was said before. */
export const triageAlone = (runner: Runner, { answers }: CheckIn): TriageAnswer => {
  const { ageYears } = physiologyOf(runner, answers.day);
  return triageOf([answers], answers.day, { ageYears });
};

/** The check-ins of a runner, newest first, each with the triage of its own answers. */
export const listCheckIns = async (
  { stores }: ReadDependencies,
  runner: Runner,
  page: PageRequest,
): Promise<Page<TriagedCheckIn>> => {
  const { items, nextCursor } = await stores.checkIns.list(runner.id, page);
  return { items: items.map((checkIn) => ({ checkIn, triage: triageAlone(runner, checkIn) })), nextCursor };
};

/** The routines that a runner marked as done, newest first. */
export const listDoneRoutines = (
  { stores }: ReadDependencies,
  runnerId: string,
  span: DoneSpan,
  page: PageRequest,
): Promise<Page<DoneRoutine>> => stores.doneRoutines.list(runnerId, span, page);
