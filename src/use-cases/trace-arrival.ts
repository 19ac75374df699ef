import type { EpochMs } from '../core/domain/calendar.ts';
import type { Upload } from '../edges/storage/upload-store.ts';
import type { House } from './house.ts';

/** Begins the trace of each upload that nobody handed in before, with what brought it and until now. */
export const traceArrival = (
  { tracer, clock }: Pick<House, 'tracer' | 'clock'>,
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
