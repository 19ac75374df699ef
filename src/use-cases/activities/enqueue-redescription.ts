import { parseInstant } from '#src/core/index.ts';
import type { Staleness } from '#src/edges/storage/runner-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/**
 * Enqueues the next batch of describing a runner's files again. The position is part of the payload, so that each batch
 * is a job of its own.
 */
export const enqueueRedescription = (
  deps: Pick<Dependencies, 'jobs'>,
  { runnerId, staleAt, staleAfter }: Staleness,
): Promise<void> =>
  deps.jobs.enqueue(
    {
      name: 'redescribe-runner',
      payload: { runnerId, staleMs: parseInstant(staleAt) ?? 0, after: staleAfter ?? 'start' },
    },
    { urgency: staleAfter === null ? 'live' : 'bulk' },
  );
