import { Failure, isFailure } from '#src/core/index.ts';
import type { OperatorSession } from '#src/edges/storage/operator-store.ts';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import type { PlatformDependencies } from '#src/use-cases/platforms/platform-dependencies.ts';
import { sweepInbox } from '#src/use-cases/platforms/sweep-inbox.ts';
import { cancelReprocessing } from '#src/use-cases/reprocessing/start-reprocessing.ts';
import { audit } from './audit.ts';
import { resendDelivery } from './resend-delivery.ts';
import { retryEvent } from './retry-event.ts';
import { retryUpload } from './retry-upload.ts';

type Act = (deps: PlatformDependencies, targetId: string) => Promise<void>;

const enqueueUnfinished: Act = async (deps) => {
  await sweepUnfinished(deps, 0);
  await sweepInbox(deps);
};

const cancelRun: Act = async (deps, jobId) => {
  const job = await deps.stores.reprocessing.findById(jobId);
  if (job === undefined) throw new Failure('not-found', `There is no reprocessing job "${jobId}".`);
  await cancelReprocessing(deps, job);
};

/** What an operator may do, to what of any client. */
const operatorActions = {
  'retry-event': retryEvent,
  'retry-upload': retryUpload,
  'resend-delivery': resendDelivery,
  'enqueue-unfinished': enqueueUnfinished,
  'cancel-reprocessing': cancelRun,
} as const satisfies Record<string, Act>;
export type OperatorAction = keyof typeof operatorActions;

/** True for the name of an action. */
export const isOperatorAction = (name: string): name is OperatorAction =>
  Object.hasOwn(operatorActions, name);

/** True for an action that reaches somebody else or cannot be taken back: it is asked for twice. */
export const isConfirmedAction = (action: OperatorAction): boolean =>
  action === 'resend-delivery' || action === 'cancel-reprocessing';

/**
 * Does what an operator asked for, and writes it to the log, also when it was refused.
 *
 * @throws Failure of the action.
 */
export const actAsOperator = async (
  deps: PlatformDependencies,
  session: OperatorSession,
  action: OperatorAction,
  targetId: string,
): Promise<void> => {
  const target = targetId === '' ? null : targetId;
  try {
    await operatorActions[action](deps, targetId);
    audit(deps, session.keyId, action, target, 'done');
  } catch (error) {
    if (isFailure(error)) audit(deps, session.keyId, action, target, 'refused');
    throw error;
  }
};
