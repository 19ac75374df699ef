import type { NamedSport } from '#src/core/domain/sport.ts';
import { findMeanings } from '#src/core/sport/find-meanings.ts';
import { sportOfType } from '#src/core/sport/read-sport.ts';

/** English types of platforms and of the FIT profile that are no sport on foot and that no list of words has. */
const otherTypes: ReadonlySet<string> = new Set(
  `aerobicworkout americanfootball baseball basketball boxing cricket crossfit dance discgolf diving fishing flying geocaching
  golf highintensityintervaltraining hiit hockey hunting jumprope kitesurfing lacrosse meditation mixedmartialarts mobility
  poolapnea racket racquetball rafting rugby sail skydiving snorkeling snowmobiling soccer squash stairstepper tabletennis tennis
  virtualrow volleyball wakesurfing watertubing weights windsurfing yoga`.split(/\s+/),
);

const isOther = (type: string): boolean => otherTypes.has(type.toLowerCase().replaceAll(/[\s_-]/g, ''));

/**
 * Sport from a type in the language of an account. A word that is not known in any language may mean a run, and is `null`:
 * unlike a file, a row has no speed to judge by.
 *
 * @example
 * readType('Lauf'); // { sport: 'running', subSport: null }
 * readType('Hölkkyvä'); // null
 */
export const readType = (type: string | null): NamedSport | null => {
  const sport = sportOfType(type);
  if (type === null || sport?.sport !== 'other' || sport.subSport === null) return sport;
  return isOther(type) || findMeanings(type).size > 0 ? sport : null;
};
