import { Failure, physiologyOf, type Runner, type TriageAnswer, triageOf } from '#src/core/index.ts';
import type { CheckIn, CheckInFilter, CheckInOrder } from '#src/edges/storage/check-in-store.ts';
import type { DoneRoutine, DoneSpan } from '#src/edges/storage/done-routine-store.ts';
import type { CountedPage, CountedPageRequest, Page, PageRequest } from '#src/edges/storage/paging.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

type ReadDependencies = Pick<Dependencies, 'stores'>;

/** A check-in with the triage of a set of answers: its own, or all that count on its day. */
export type TriagedCheckIn = { readonly checkIn: CheckIn; readonly triage: TriageAnswer };

/** @throws Failure `not-found`. */
export const findCheckIn = async (
  { stores }: ReadDependencies,
  clientId: string,
  checkInId: string,
): Promise<CheckIn> => {
  const checkIn = await stores.checkIns.find(clientId, checkInId);
  if (checkIn === undefined) throw new Failure('not-found', `There is no check-in "${checkInId}".`);
  return checkIn;
};

/** @throws Failure `not-found`. */
export const findDoneRoutine = async (
  { stores }: ReadDependencies,
  clientId: string,
  markId: string,
): Promise<DoneRoutine> => {
  const mark = await stores.doneRoutines.find(clientId, markId);
  if (mark === undefined) throw new Failure('not-found', `There is no mark "${markId}".`);
  return mark;
};

/** A check-in of a runner with the triage of its own answers. */
export const triageAlone = (runner: Runner, checkIn: CheckIn): TriagedCheckIn => {
  const { day } = checkIn.answers;
  const { ageYears } = physiologyOf(runner, day);
  return { checkIn, triage: triageOf([checkIn.answers], day, { ageYears }) };
};

/** The check-ins of a runner that a filter lets through, each with the triage of its own answers. */
export const listCheckIns = async (
  { stores }: ReadDependencies,
  runner: Runner,
  page: CountedPageRequest & CheckInFilter & { readonly sort: CheckInOrder },
): Promise<CountedPage<TriagedCheckIn>> => {
  const { items, ...rest } = await stores.checkIns.list(runner.id, page);
  return { ...rest, items: items.map((checkIn) => triageAlone(runner, checkIn)) };
};

/** The routines that a runner marked as done, newest first. */
export const listDoneRoutines = (
  { stores }: ReadDependencies,
  runnerId: string,
  span: DoneSpan,
  page: PageRequest,
): Promise<Page<DoneRoutine>> => stores.doneRoutines.list(runnerId, span, page);
