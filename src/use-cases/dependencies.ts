import type { Clock } from '#src/edges/clock.ts';
import type { Files } from '#src/edges/files/files.ts';
import type { newId } from '#src/edges/ids.ts';
import type { Log } from '#src/edges/log.ts';
import type { Meter } from '#src/edges/metrics.ts';
import type { JobQueue } from '#src/edges/queue/job-queue.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { Tracer } from '#src/edges/tracing.ts';

/** How many days records that may be deleted are kept. */
export type Retention = {
  /** Webhook events with their deliveries, so that they can be inspected and sent again. */
  readonly eventDays: number;
  /** Bodies that platforms sent, after their events are processed, for investigating errors. */
  readonly inboxBodyDays: number;
  /** Finished inbox events; longer than any platform repeats an event. */
  readonly inboxEntryDays: number;
  /** Assessments other than the newest of a runner; null: as long as the runner exists. */
  readonly assessmentDays: number | null;
};

/** Limits of one client; null: unlimited. */
export type Quota = { readonly dailyUploads: number | null; readonly storedBytes: number | null };

/** Everything a use-case may need; each picks its part. Types only: the edges are passed in. */
export type Dependencies = {
  readonly stores: Stores;
  readonly files: Files;
  readonly jobs: JobQueue;
  readonly clock: Clock;
  readonly retention: Retention;
  readonly quota: Quota;
  readonly newId: typeof newId;
  readonly log: Log;
  readonly meter: Meter;
  readonly tracer: Tracer;
};
