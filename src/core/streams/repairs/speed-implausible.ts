import type { StreamRepair } from '#src/core/streams/draft.ts';
import { dropValues } from '#src/core/streams/drop-values.ts';
import { maximumSpeedMetersPerSecond } from '#src/core/streams/limits.ts';

/** Drops stored speeds below zero or beyond the fastest human of the sport. */
export const speedImplausible: StreamRepair = {
  id: 'speed-implausible',
  apply: (draft) => {
    const limit = maximumSpeedMetersPerSecond[draft.sport];
    return dropValues(draft, 'speed', (speed) => speed < 0 || speed > limit);
  },
};
