import type { EpochMs } from '#src/core/index.ts';
import type { Upload } from '#src/edges/storage/upload-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** Begins the trace of each upload that is not a duplicate, with a span from `startedMs` until now. */
export const traceArrival = (
  { tracer, clock }: Pick<Dependencies, 'tracer' | 'clock'>,
  name: string,
  uploads: readonly Pick<Upload, 'id' | 'status'>[],
  startedMs: EpochMs,
): void =>
  tracer.step({
    name,
    kind: 'arrival',
    uploadIds: uploads.filter(({ status }) => status === 'queued').map(({ id }) => id),
    startedMs,
    endedMs: clock.nowMs(),
    outcome: 'done',
  });
