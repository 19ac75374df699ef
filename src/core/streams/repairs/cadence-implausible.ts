import type { StreamRepair } from '#src/core/streams/draft.ts';
import { dropValues } from '#src/core/streams/drop-values.ts';
import { highestStoredCadence } from '#src/core/streams/limits.ts';

/** Drops cadences below zero or beyond what legs can do in either unit. */
export const cadenceImplausible: StreamRepair = {
  id: 'cadence-implausible',
  apply: (draft) => dropValues(draft, 'cadence', (cadence) => cadence < 0 || cadence > highestStoredCadence),
};
