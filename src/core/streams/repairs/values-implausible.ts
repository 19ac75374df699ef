import type { StreamRepair } from '#src/core/streams/draft.ts';
import { dropValues } from '#src/core/streams/drop-values.ts';
import { isWithin, signalLimits } from '#src/core/streams/limits.ts';

/** Drops values that no body and no weather has, of the signals that no other repair judges. */
export const valuesImplausible: StreamRepair = {
  id: 'values-implausible',
  apply: (draft) => {
    let [repaired, samples] = [draft, 0];
    for (const { signal, ...limits } of signalLimits) {
      const next = dropValues(repaired, signal, (value) => !isWithin(value, limits));
      repaired = next.draft;
      samples += next.samples;
    }
    return { draft: repaired, samples };
  },
};
