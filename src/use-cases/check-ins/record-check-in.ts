import {
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
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import { readCheckIns, todayOf } from '#src/use-cases/assessment/read-history.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { announce, enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
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

/**
 * Stores a check-in and enqueues an assessment. The same day, region and side again replaces the earlier answers,
 * except for signs and conditions that are not answered again (`editAnswers`). The triage is that of the day: of
 * these answers and of the earlier ones that still count.
 *
 * @throws Failure `request-invalid` for a day that has not begun in the runner's time zone and for an examination after the check-in, `not-found` when the
 * runner is erased meanwhile.
 */
export const recordCheckIn = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId'>,
  runner: Runner,
  stated: CheckInStatement,
): Promise<TriagedCheckIn> => {
  refuseFutureDay(deps, runner, stated.day);
  refuseFutureExamination(stated);
  const fresh = fillAnswers(stated, stated.day);
  const at = formatInstant(deps.clock.nowMs());
  const { due, ...recorded } = await deps.stores.inTransaction(async (tx) => {
    if (!(await tx.runners.lock(runner.id))) {
      throw new Failure('not-found', `There is no runner "${runner.id}".`);
    }
    const earlier = await tx.checkIns.findSame(runner.id, fresh);
    const answers = earlier === undefined ? fresh : editAnswers(earlier.answers, fresh);
    const checkIn = await tx.checkIns.put({
      id: deps.newId('checkIn'),
      runnerId: runner.id,
      answers,
      createdAt: at,
    });
    await tx.runners.markDirty(runner.id, at);
    const owner = await tx.runners.findById(runner.id);
    const { ageYears } = physiologyOf(runner, fresh.day);
    const current = await readCheckIns({ stores: tx }, runner.id, fresh.day);
    const triage = triageOf(current, fresh.day, { ageYears });
    const data = { checkInId: checkIn.id, runnerId: runner.id, day: fresh.day, triage: triage.triage };
    const due =
      owner === undefined
        ? []
        : await announce(tx, deps, { clientId: owner.clientId, type: 'check-in.created', data });
    return { checkIn, triage, due };
  });
  await enqueueAssessment(deps, runner.id);
  await enqueueDeliveries(deps, due);
  return recorded;
};
