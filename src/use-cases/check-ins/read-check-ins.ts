import { physiologyOf, type Runner, type TriageAnswer, triageOf } from '#src/core/index.ts';
import type { CheckIn, CheckInFilter, CheckInOrder } from '#src/edges/storage/check-in-store.ts';
import type { DoneRoutine, DoneSpan } from '#src/edges/storage/done-routine-store.ts';
import type { CountedPage, CountedPageRequest, Page, PageRequest } from '#src/edges/storage/paging.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

type ReadDependencies = Pick<Dependencies, 'stores'>;

/** A check-in with the triage of a set of answers: its own, or all that count on its day. */
export type TriagedCheckIn = { readonly checkIn: CheckIn; readonly triage: TriageAnswer };

/** The check-ins of a runner that a filter lets through, each with the triage of its own answers. */
export const listCheckIns = async (
  { stores }: ReadDependencies,
  runner: Runner,
  page: CountedPageRequest & CheckInFilter & { readonly sort: CheckInOrder },
): Promise<CountedPage<TriagedCheckIn>> => {
  const { items, ...rest } = await stores.checkIns.list(runner.id, page);
  const triageAlone = ({ answers }: CheckIn): TriageAnswer => {
    const { ageYears } = physiologyOf(runner, answers.day);
    return triageOf([answers], answers.day, { ageYears });
  };
  return { ...rest, items: items.map((checkIn) => ({ checkIn, triage: triageAlone(checkIn) })) };
};

/** The routines that a runner marked as done, newest first. */
export const listDoneRoutines = (
  { stores }: ReadDependencies,
  runnerId: string,
  span: DoneSpan,
  page: PageRequest,
): Promise<Page<DoneRoutine>> => stores.doneRoutines.list(runnerId, span, page);
