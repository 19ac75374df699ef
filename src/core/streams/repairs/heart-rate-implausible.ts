import type { StreamRepair } from '../draft.ts';
import { dropValues } from '../drop-values.ts';
import { heartRateLimitsBpm } from '../limits.ts';

/** Drops heart rates of zero (a strap without contact) and such as no adult heart shows. */
export const heartRateImplausible: StreamRepair = {
  id: 'heart-rate-implausible',
  mend: (draft) =>
    dropValues(
      draft,
      'heartRate',
      (bpm) => bpm < heartRateLimitsBpm.lowest || bpm > heartRateLimitsBpm.highest,
    ),
};
