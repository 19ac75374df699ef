import type { StreamRepair } from '../draft.ts';
import { dropValues } from '../drop-values.ts';
import { highestStoredCadence } from '../limits.ts';

/** Drops cadences below zero or beyond what legs can do in either unit. */
export const cadenceImplausible: StreamRepair = {
  id: 'cadence-implausible',
  mend: (draft) => dropValues(draft, 'cadence', (cadence) => cadence < 0 || cadence > highestStoredCadence),
};
