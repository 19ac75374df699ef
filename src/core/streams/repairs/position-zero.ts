import type { Column } from '#src/core/domain/signal.ts';
import { type StreamRepair, unchanged } from '#src/core/streams/draft.ts';

/** Degrees: about ten metres around the point in the Gulf of Guinea that stands for "no fix". */
const zeroDegrees = 1e-4;

const isNoFix = (latitude: number, longitude: number): boolean =>
  (Math.abs(latitude) < zeroDegrees && Math.abs(longitude) < zeroDegrees) ||
  Math.abs(latitude) > 90 ||
  Math.abs(longitude) > 180;

/**
 * Drops positions that are no fix: 0°/0°, off the globe, or with one half missing. A position exactly on
 * the equator or on the Greenwich meridian stays.
 */
export const positionZero: StreamRepair = {
  id: 'position-zero',
  apply: (draft) => {
    const { latitude, longitude } = draft.columns;
    if (latitude === undefined || longitude === undefined) return unchanged(draft);
    let repaired: { readonly latitude: Column; readonly longitude: Column } | null = null;
    let samples = 0;
    for (let i = 0, { length } = latitude; i < length; i += 1) {
      const north = latitude[i] as number;
      const east = longitude[i] as number;
      if (Number.isNaN(north) && Number.isNaN(east)) continue;
      const whole = !Number.isNaN(north) && !Number.isNaN(east);
      if (whole && !isNoFix(north, east)) continue;
      repaired ??= { latitude: latitude.slice(), longitude: longitude.slice() };
      repaired.latitude[i] = Number.NaN;
      repaired.longitude[i] = Number.NaN;
      samples += 1;
    }
    if (repaired === null) return unchanged(draft);
    return { draft: { ...draft, columns: { ...draft.columns, ...repaired } }, samples };
  },
};
