import type { NamedSport, Sport } from '#src/core/domain/sport.ts';
import { findMeanings } from './find-meanings.ts';
import { foldWords } from './fold-words.ts';
import { subSportOf } from './sub-sport.ts';
import { sportOfCode } from './vendor-codes.ts';
import { type Meaning, wholeTypes } from './vocabulary.ts';

/** In the order in which one of several is taken: a walk with some running in it is a run, a hike is more than a walk. */
const precedence = ['transition', 'other', 'swimming', 'cycling', 'running', 'hiking', 'walking'] as const;

/** What a text cannot say together with running. */
const contradictRunning: readonly Meaning[] = ['transition', 'other', 'swimming', 'cycling'];

const firstOf = (found: ReadonlySet<Meaning>): Sport | null =>
  found.has('gliding') ? 'other' : (precedence.find((sport) => found.has(sport)) ?? null);

/** Words beside a type that change nothing. */
const places: ReadonlySet<string> = new Set([
  ...[
    'indoor',
    'indoors',
    'outdoor',
    'outdoors',
    'virtual',
    'im',
    'freien',
    'drinnen',
    'draussen',
    'innen',
    'aussen',
  ],
  ...[
    'en',
    'exterieur',
    'exterieure',
    'interieur',
    'interieure',
    'ext',
    'int',
    'plein',
    'air',
    'salle',
    'virtuelle',
  ],
  ...['al', 'aire', 'libre', 'exterior', 'interior', 'buiten', 'binnen', 'aperto', 'chiuso'],
]);

const wholeTypeOf = (text: string): Sport | null => {
  const words = foldWords(text).filter((word) => !places.has(word));
  return wholeTypes.get(words.join(' ')) ?? null;
};

/** Types that say that nothing is said. */
const silentTypes: ReadonlySet<string> = new Set(['', 'unknown', 'undefined', 'null', 'none', 'not set']);

/** Types that only say that it was some sport. */
const vagueTypes: ReadonlySet<string> = new Set([
  ...['other', 'generic', 'workout', 'training', 'activity', 'fitness', 'sport', 'default', 'uncategorized'],
  ...['multisport', 'all', 'sonstiges', 'autre', 'otro', 'altro', 'outro', 'overig', 'track'],
]);

/**
 * Sport from a type, in any of the languages of `words` (`running`, `trail_running`, `Biking`, `Laufen`, `9`). A type
 * that is not known, or names several sports, is some other sport and kept as its sub-sport; nothing said, or a number
 * without meaning, is `null`.
 *
 * @example
 * sportOfType('trail_running'); // { sport: 'running', subSport: 'trail' }
 * sportOfType('Langlauf'); // { sport: 'other', subSport: 'langlauf' }
 */
export const sportOfType = (text: string | null): NamedSport | null => {
  const folded = foldWords(text ?? '').join(' ');
  if (text === null || silentTypes.has(folded)) return null;
  if (/^\d+$/.test(folded)) return sportOfCode('strava', folded);
  if (vagueTypes.has(folded)) return { sport: 'other', subSport: null };
  const sport = firstOf(findMeanings(text)) ?? wholeTypeOf(text) ?? 'other';
  return { sport, subSport: subSportOf(sport, text) };
};

/**
 * Sport from the name that a person or app gave (`Afternoon Run`, `Sortie vélo`); `null` when it says nothing, or
 * running and another sport (`Run to the bike shop`).
 *
 * @example
 * sportOfName('Giro in bici pomeridiano'); // 'cycling'
 */
export const sportOfName = (text: string | null): Sport | null => {
  const found = findMeanings(text ?? '');
  const contradicts = found.has('running') && contradictRunning.some((meaning) => found.has(meaning));
  return contradicts && !found.has('gliding') ? null : firstOf(found);
};
