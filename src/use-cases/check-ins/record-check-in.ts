import {
  addAnswers,
  type Day,
  daysBetween,
  editAnswers,
  Failure,
  fillAnswers,
  formatInstant,
  physiologyOf,
  type Runner,
  type StatedAnswers,
  triageOf,
} from '#src/core/index.ts';
import type { CheckIn } from '#src/edges/storage/check-in-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import { readCheckIns, todayOf } from '#src/use-cases/assessment/read-history.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { announce, type DueDelivery, enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import type { TriagedCheckIn } from './read-check-ins.ts';

/** A check-in as a client states it: only `day` is required. */
export type CheckInStatement = StatedAnswers & { readonly day: Day };

const refuseFutureDay = (deps: Pick<Dependencies, 'clock'>, runner: Runner, day: Day): void => {
  const today = todayOf(deps, runner);
  if (daysBetween(today, day) <= 0) return;
  throw new Failure('request-invalid', 'A check-in cannot be about a future day.', {
    errors: [{ pointer: '/day', detail: `is after today (${today}) in ${runner.timeZone}` }],
  });
};

const refuseFutureExamination = ({ day, examined, clearedByClinician }: CheckInStatement): void => {
  const errors = Object.entries({ examined, clearedByClinician }).flatMap(([field, stated]) =>
    stated === null || stated === undefined || stated.day <= day
      ? []
      : [{ pointer: `/${field}/day`, detail: `is after the day of the check-in (${day})` }],
  );
  if (errors.length > 0)
    throw new Failure('request-invalid', 'An examination cannot lie after its check-in.', { errors });
};

/** @throws Failure `request-invalid` for a day that has not begun, or an examination after the check-in. */
export const refuseUntimely = (
  deps: Pick<Dependencies, 'clock'>,
  runner: Runner,
  stated: CheckInStatement,
): void => {
  refuseFutureDay(deps, runner, stated.day);
  refuseFutureExamination(stated);
};

/** @throws Failure `not-found` when the runner is erased meanwhile. */
export const lockRunner = async (tx: Stores, { id }: Runner): Promise<void> => {
  if (!(await tx.runners.lock(id))) throw new Failure('not-found', `There is no runner "${id}".`);
};

/** What becomes of earlier answers of the same day, region and side that are not stated again. */
export type Unstated = 'replaced' | 'kept';

/** Stores answers in place of the earlier ones of the same day, region and side, with what stays of these. */
export const putAnswers = async (
  tx: Stores,
  deps: Pick<Dependencies, 'newId'>,
  runner: Runner,
  {
    stated,
    at,
    unstated = 'replaced',
  }: { readonly stated: CheckInStatement; readonly at: string; readonly unstated?: Unstated },
): Promise<CheckIn> => {
  const fresh = fillAnswers(stated, stated.day);
  const earlier = await tx.checkIns.findSame(runner.id, fresh);
  const edit = unstated === 'kept' ? addAnswers : editAnswers;
  const answers = earlier === undefined ? fresh : edit(earlier.answers, fresh);
  return tx.checkIns.put({ id: deps.newId('checkIn'), runnerId: runner.id, answers, createdAt: at });
};

const announceCheckIn = async (
  tx: Stores,
  deps: Pick<Dependencies, 'clock' | 'newId'>,
  { id, runnerId, answers }: CheckIn,
  { triage }: TriagedCheckIn['triage'],
): Promise<DueDelivery[]> => {
  const owner = await tx.runners.findById(runnerId);
  if (owner === undefined) return [];
  const data = { checkInId: id, runnerId, day: answers.day, triage };
  return announce(tx, deps, { clientId: owner.clientId, type: 'check-in.created', data });
};

/**
 * Stores a check-in and enqueues an assessment. The same day, region and side again replaces the earlier answers,
 * except for signs and conditions that are not answered again (`editAnswers`), and for all that is not when the
 * unstated is kept. The triage is that of the day: of
 * these answers and of the earlier ones that still count.
 *
 * @throws Failure `request-invalid` for a day that has not begun in the runner's time zone and for an examination after the check-in, `not-found` when the
 * runner is erased meanwhile.
 */
export const recordCheckIn = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId'>,
  runner: Runner,
  stated: CheckInStatement,
  unstated: Unstated = 'replaced',
): Promise<TriagedCheckIn> => {
  refuseUntimely(deps, runner, stated);
  const at = formatInstant(deps.clock.nowMs());
  const { due, ...recorded } = await deps.stores.inTransaction(async (tx) => {
    await lockRunner(tx, runner);
    const checkIn = await putAnswers(tx, deps, runner, { stated, at, unstated });
    await tx.runners.markDirty(runner.id, at);
    const { ageYears } = physiologyOf(runner, stated.day);
    const current = await readCheckIns({ stores: tx }, runner.id, stated.day);
    const triage = triageOf(current, stated.day, { ageYears });
    return { checkIn, triage, due: await announceCheckIn(tx, deps, checkIn, triage) };
  });
  await enqueueAssessment(deps, runner.id);
  await enqueueDeliveries(deps, due);
  return recorded;
};
