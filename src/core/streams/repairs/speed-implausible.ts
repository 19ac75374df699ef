import type { StreamRepair } from '#src/core/streams/draft.ts';
import { dropOutside } from '#src/core/streams/drop-outside.ts';
import { maximumSpeedMetersPerSecond } from '#src/core/streams/limits.ts';

/** Drops stored speeds below zero or beyond the fastest human of the sport. */
export const speedImplausible: StreamRepair = {
  id: 'speed-implausible',
  apply: (draft) =>
    dropOutside(draft, 'speed', { lowest: 0, highest: maximumSpeedMetersPerSecond[draft.sport] }),
};
