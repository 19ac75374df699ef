import {
  type Assessment,
  assess,
  type CheckInAnswers,
  type Day,
  daysBetween,
  editAnswers,
  Failure,
  fillAnswers,
  formatInstant,
  type Runner,
  readSelfReport,
  type StatedAnswers,
  unknownPhysiology,
} from '#src/core/index.ts';
import type { CheckIn } from '#src/edges/storage/check-in-store.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import { readSaid, todayOf } from '#src/use-cases/assessment/read-history.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** A check-in as it is stated: only `day` is needed. */
export type CheckInStatement = StatedAnswers & { readonly day: Day };

/** What answers mean by themselves: the triage and, when it refers, what to do now. */
export type TriageAnswer = Pick<Assessment, 'triage' | 'referral'>;

/** The triage of everything in `said`, in any order, as it stands on a day. */
export const triageSaid = (said: readonly CheckInAnswers[], today: Day): TriageAnswer => {
  const { triage, referral } = assess({
    today,
    timeZone: 'UTC',
    weekStartsOn: 'monday',
    runner: unknownPhysiology,
    runs: [],
    knownFrom: null,
    ...readSelfReport(said, today),
    plannedRun: null,
  });
  return { triage, referral };
};

/** What one check-in means by itself, looked at on its own day. */
export const triageAnswers = (answers: CheckInAnswers): TriageAnswer => triageSaid([answers], answers.day);

/** A check-in that was entered, with the triage of its day: its own answers and what still stands from before. */
export type RecordedCheckIn = { readonly checkIn: CheckIn; readonly standing: TriageAnswer };

const refuseTomorrow = (deps: Pick<Dependencies, 'clock'>, runner: Runner, day: Day): void => {
  const today = todayOf(deps, runner);
  if (daysBetween(today, day) <= 0) return;
  throw new Failure('request-invalid', 'A check-in cannot be about a day to come.', {
    errors: [{ pointer: '/day', detail: `is after today (${today}) in ${runner.timeZone}` }],
  });
};

/**
 * The runner says how it feels. The same day, region and side said again replaces what was said before, except
 * for signs and conditions that are not answered again (`editAnswers`).
 *
 * @throws Failure `request-invalid` for a day that has not begun yet where the runner is, `not-found` when the
 * runner is erased meanwhile.
 */
export const recordCheckIn = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId'>,
  runner: Runner,
  stated: CheckInStatement,
): Promise<RecordedCheckIn> => {
  refuseTomorrow(deps, runner, stated.day);
  const said = fillAnswers(stated, stated.day);
  const at = formatInstant(deps.clock.nowMs());
  const recorded = await deps.stores.inTransaction(async (tx) => {
    if (!(await tx.runners.lock(runner.id))) {
      throw new Failure('not-found', `There is no runner "${runner.id}".`);
    }
    const earlier = await tx.checkIns.findSame(runner.id, said);
    const answers = earlier === undefined ? said : editAnswers(earlier.answers, said);
    const checkIn = await tx.checkIns.put({
      id: deps.newId('checkIn'),
      runnerId: runner.id,
      answers,
      createdAt: at,
    });
    await tx.runners.markDirty(runner.id, at);
    const standing = triageSaid(await readSaid({ stores: tx }, runner.id, said.day), said.day);
    return { checkIn, standing };
  });
  await enqueueAssessment(deps, runner.id);
  return recorded;
};
