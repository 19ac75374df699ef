import type { Clock } from '#src/edges/clock.ts';
import type { Files } from '#src/edges/files/files.ts';
import type { newId } from '#src/edges/ids.ts';
import type { Log } from '#src/edges/log.ts';
import type { Meter } from '#src/edges/metrics.ts';
import type { JobQueue } from '#src/edges/queue/job-queue.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Tracer } from '#src/edges/tracing.ts';

/** How many days what could be forgotten is kept. */
export type Retention = {
  /** Webhook events with their deliveries, after they happened, so that they can be looked at and sent again. */
  readonly eventDays: number;
  /** Bodies that platforms sent, once nothing of them is left to do, for looking into what went wrong. */
  readonly inboxBodyDays: number;
  /** What is known of them; longer than any platform sends an event again. */
  readonly inboxEntryDays: number;
  /** Assessments that are not their runner's newest; null: as long as the runner. */
  readonly assessmentDays: number | null;
};

/** What a use-case may be handed; each names the part it needs. Types only: the edges come as arguments. */
export type Dependencies = {
  readonly stores: Stores;
  readonly files: Files;
  readonly jobs: JobQueue;
  readonly clock: Clock;
  readonly retention: Retention;
  readonly newId: typeof newId;
  readonly log: Log;
  readonly meter: Meter;
  readonly tracer: Tracer;
};
