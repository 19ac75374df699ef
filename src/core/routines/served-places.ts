import type { Region } from '#src/core/domain/check-in.ts';
import type { RoutineDefinition } from './routine-contract.ts';

/** How far the catalogue serves each place. At the Achilles tendon the only exercises of its own are heel raises. */
export const placesServed: { readonly [R in Region]: 'full' | 'partly' | 'not' } = {
  hamstring: 'full',
  glute: 'full',
  'hip-flexor': 'partly',
  quadriceps: 'partly',
  calf: 'partly',
  achilles: 'partly',
  'lower-back': 'partly',
  shin: 'not',
  knee: 'not',
  foot: 'not',
  groin: 'not',
  other: 'not',
};

/** The one routine for a place that no exercise serves. */
export const everywhere = 'breathing_4_6';

/**
 * False for a place of which an examination is worth more than any exercise of the catalogue. No place stated counts
 * as the hamstring.
 *
 * @example
 * isServed('shin'); // false
 */
export const isServed = (region: Region | null): boolean => placesServed[region ?? 'hamstring'] !== 'not';

/**
 * True when a routine serves the place: it names the place, or serves any place that is served at all. Actions,
 * slow breathing and what names no place serve every place.
 *
 * @example
 * serves(nordicCurl, 'calf'); // false
 */
export const serves = (routine: RoutineDefinition, region: Region | null): boolean => {
  const isPlaceless = routine.regions !== 'any' && routine.regions.length === 0;
  if (routine.category === 'action' || routine.id === everywhere || isPlaceless) return true;
  const place = region ?? 'hamstring';
  return isServed(place) && (routine.regions === 'any' || routine.regions.includes(place));
};
