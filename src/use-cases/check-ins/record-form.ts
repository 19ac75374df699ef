import { createHash } from 'node:crypto';
import { Failure, formatInstant, type Runner } from '#src/core/index.ts';
import { findActivity } from '#src/use-cases/activities/read-activities.ts';
import { type ActivityChange, reviseActivity } from '#src/use-cases/activities/revise-activity.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { inOneTransaction } from '#src/use-cases/in-one-transaction.ts';
import { type CheckInStatement, lockRunner, recordCheckIn } from './record-check-in.ts';

/** What a runner filled in at once. */
export type FilledForm = {
  /** Made with the empty form, so that sending it twice records it once. */
  readonly id: string;
  /** One a place. */
  readonly statements: readonly CheckInStatement[];
  /** What was said of runs, by their ids. */
  readonly ofActivities: readonly { readonly id: string; readonly change: ActivityChange }[];
};

type FormDependencies = Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId'>;

/** A runner with the client that it belongs to. */
type Whose = { readonly clientId: string; readonly runner: Runner };

const reviseOwn = async (
  deps: FormDependencies,
  { clientId, runner }: Whose,
  { id, change }: FilledForm['ofActivities'][number],
): Promise<void> => {
  const activity = await findActivity(deps, clientId, id);
  if (activity.runnerId !== runner.id) throw new Failure('not-found', `There is no activity "${id}".`);
  await reviseActivity(deps, activity, change);
};

/**
 * Records all that a form says, or nothing. The same form with the same answers again (a double tap, a reload, a phone
 * that lost the answer) records nothing; with other answers they are added to the first.
 *
 * @throws Failure as `recordCheckIn`, and `not-found` for an activity that is not the runner's.
 */
export const recordForm = async (
  deps: FormDependencies,
  whose: Whose,
  { id, statements, ofActivities }: FilledForm,
): Promise<void> => {
  const { clientId, runner } = whose;
  const fingerprint = createHash('sha256').update(JSON.stringify({ statements, ofActivities })).digest('hex');
  const at = formatInstant(deps.clock.nowMs());
  const claim = { clientId, key: `form ${runner.id} ${id}`, at };
  await inOneTransaction(deps, async (tx) => {
    // A second tap waits here until the first is recorded.
    await lockRunner(tx.stores, runner);
    // By this path the claim goes when the runner is erased.
    const path = `/v1/runners/${runner.id}/check-ins`;
    const before = await tx.stores.idempotency.claim(claim, path, at);
    if (before?.fingerprint === fingerprint) return;
    for (const statement of statements) await recordCheckIn(tx, runner, statement, 'kept');
    for (const one of ofActivities) await reviseOwn(tx, whose, one);
    const kept = { fingerprint, status: 200, location: null, body: {} };
    await tx.stores.idempotency.keep({ ...claim, at: before?.createdAt ?? at }, kept);
  });
};
