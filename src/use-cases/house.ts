import type { Clock } from '../edges/clock.ts';
import type { Files } from '../edges/files/files.ts';
import type { newId } from '../edges/ids.ts';
import type { Log } from '../edges/log.ts';
import type { Meter } from '../edges/metrics.ts';
import type { Doorbell } from '../edges/queue/doorbell.ts';
import type { Stores } from '../edges/storage/stores.ts';
import type { Tracer } from '../edges/tracing.ts';

/** What a use-case may be handed; each names the part it needs. Types only: the edges come as arguments. */
export type House = {
  readonly stores: Stores;
  readonly files: Files;
  readonly doorbell: Doorbell;
  readonly clock: Clock;
  readonly newId: typeof newId;
  readonly log: Log;
  readonly meter: Meter;
  readonly tracer: Tracer;
};
