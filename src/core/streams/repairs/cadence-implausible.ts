import type { StreamRepair } from '#src/core/streams/draft.ts';
import { dropOutside } from '#src/core/streams/drop-outside.ts';
import { highestStoredCadence } from '#src/core/streams/limits.ts';

/** Drops cadences below zero or beyond what legs can do in either unit. */
export const cadenceImplausible: StreamRepair = {
  id: 'cadence-implausible',
  apply: (draft) => dropOutside(draft, 'cadence', { lowest: 0, highest: highestStoredCadence }),
};
