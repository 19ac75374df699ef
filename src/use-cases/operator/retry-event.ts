import { Failure, formatInstant } from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/**
 * Processes an event of a platform again, whether it failed, was ignored or waits for its time.
 *
 * @throws Failure `not-found`; `conflict` for one that was processed, is an alert, or whose recording was in it and is gone.
 */
export const retryEvent = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock'>,
  inboxId: string,
): Promise<void> => {
  const { inbox } = deps.stores;
  const now = formatInstant(deps.clock.nowMs());
  if (await inbox.reopenOne(inboxId, now))
    return deps.jobs.enqueue({ name: 'process-inbox', payload: { inboxId } }, { overdue: true });
  const entry = await inbox.findById(inboxId);
  if (entry === undefined) throw new Failure('not-found', `There is no event "${inboxId}".`);
  if (entry.status === 'received') return;
  if (entry.status === 'processed') throw new Failure('conflict', 'The event was processed.');
  throw new Failure('conflict', 'Nothing is left of the event that could be processed again.');
};
