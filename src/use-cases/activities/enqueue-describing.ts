import { parseInstant } from '#src/core/domain/calendar.ts';
import type { Staleness } from '#src/edges/storage/runner-store.ts';
import type { House } from '#src/use-cases/dependencies.ts';

/**
 * Rings for the next turn of describing a runner's files again. Its place is part of the ring: each turn is a job
 * of its own.
 */
export const ringForDescribing = (
  house: Pick<House, 'doorbell'>,
  { runnerId, staleAt, staleAfter }: Staleness,
): Promise<void> =>
  house.doorbell.ring(
    {
      name: 'redescribe-runner',
      payload: { runnerId, staleMs: parseInstant(staleAt) ?? 0, after: staleAfter ?? 'start' },
    },
    { urgency: staleAfter === null ? 'live' : 'bulk' },
  );
