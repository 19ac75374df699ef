import type { StreamRepair } from '#src/core/streams/draft.ts';
import { dropOutside } from '#src/core/streams/drop-outside.ts';
import { signalLimits } from '#src/core/streams/limits.ts';

/** Drops values that no body and no weather has, of the signals that no other repair judges. */
export const valuesImplausible: StreamRepair = {
  id: 'values-implausible',
  apply: (draft) => {
    let [repaired, samples] = [draft, 0];
    for (const { signal, ...limits } of signalLimits) {
      const next = dropOutside(repaired, signal, limits);
      repaired = next.draft;
      samples += next.samples;
    }
    return { draft: repaired, samples };
  },
};
