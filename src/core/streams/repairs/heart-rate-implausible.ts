import type { StreamRepair } from '#src/core/streams/draft.ts';
import { dropOutside } from '#src/core/streams/drop-outside.ts';
import { heartRateLimitsBpm } from '#src/core/streams/limits.ts';

/** Drops heart rates of zero (a strap without contact) and such as no adult heart shows. */
export const heartRateImplausible: StreamRepair = {
  id: 'heart-rate-implausible',
  apply: (draft) => dropOutside(draft, 'heartRate', heartRateLimitsBpm),
};
