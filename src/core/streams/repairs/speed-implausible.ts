import type { StreamRepair } from '../draft.ts';
import { dropValues } from '../drop-values.ts';
import { maximumSpeedMetersPerSecond } from '../limits.ts';

/** Drops stored speeds below zero or beyond the fastest human of the sport. */
export const speedImplausible: StreamRepair = {
  id: 'speed-implausible',
  mend: (draft) => {
    const limit = maximumSpeedMetersPerSecond[draft.sport];
    return dropValues(draft, 'speed', (speed) => speed < 0 || speed > limit);
  },
};
