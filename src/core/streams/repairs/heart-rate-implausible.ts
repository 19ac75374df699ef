import type { StreamRepair } from '#src/core/streams/draft.ts';
import { dropValues } from '#src/core/streams/drop-values.ts';
import { heartRateLimitsBpm } from '#src/core/streams/limits.ts';

/** Drops heart rates of zero (a strap without contact) and such as no adult heart shows. */
export const heartRateImplausible: StreamRepair = {
  id: 'heart-rate-implausible',
  apply: (draft) =>
    dropValues(
      draft,
      'heartRate',
      (bpm) => bpm < heartRateLimitsBpm.lowest || bpm > heartRateLimitsBpm.highest,
    ),
};
