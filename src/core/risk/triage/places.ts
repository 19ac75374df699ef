import type { Region, Side } from '#src/core/domain/check-in.ts';

/** Where something is felt; `null` where the runner names no region or no side. */
export type Place = { readonly region: Region | null; readonly side: Side | null };

/** The key of a region and side; no region is a place of its own. */
export const placeOf = ({ region, side }: Place): string => `${region ?? ''}/${side ?? ''}`;

const sidesMeet = (a: Side | null, b: Side | null): boolean =>
  a === null || b === null || a === b || a === 'both' || b === 'both';

/**
 * Whether what is said of `other` is said of `place` too: of the same region and side, of the region without a side,
 * or without any region.
 *
 * @example
 * isSaidOf({ region: 'calf', side: 'left' }, { region: 'calf', side: null }); // true
 */
export const isSaidOf = (place: Place, other: Place): boolean =>
  other.region === null || (other.region === place.region && sidesMeet(place.side, other.side));

/**
 * Whether an examination of `examined` is one of `place`. One of the left side says nothing about both sides.
 *
 * @example
 * isExaminationOf({ region: 'calf', side: 'both' }, { region: 'calf', side: 'left' }); // false
 */
export const isExaminationOf = (place: Place, examined: Place): boolean =>
  examined.region === null ||
  (examined.region === place.region &&
    (place.side === 'both'
      ? examined.side === null || examined.side === 'both'
      : sidesMeet(place.side, examined.side)));
