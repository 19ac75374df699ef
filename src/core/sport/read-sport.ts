import type { NamedSport, Sport } from '#src/core/domain/sport.ts';
import { findMeanings } from './find-meanings.ts';
import { foldWords } from './fold-words.ts';
import { subSportOf } from './sub-sport.ts';
import { sportOfCode } from './vendor-codes.ts';
import { type Meaning, placeWords, wholeTypes } from './vocabulary.ts';

/** In the order in which one of several is taken: a walk with some running in it is a run, a hike is more than a walk. */
const precedence = ['transition', 'other', 'swimming', 'cycling', 'running', 'hiking', 'walking'] as const;

/** What a text cannot say together with running. */
const contradictRunning: readonly Meaning[] = ['transition', 'other', 'swimming', 'cycling'];

const firstOf = (found: ReadonlySet<Meaning>): Sport | null =>
  found.has('gliding') ? 'other' : (precedence.find((sport) => found.has(sport)) ?? null);

const wholeTypeOf = (words: readonly string[]) =>
  wholeTypes.get(words.join(' ')) ?? wholeTypes.get(words.filter((word) => !placeWords.has(word)).join(' '));

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
  const words = foldWords(text ?? '');
  const [first] = words;
  if (text === null || first === undefined) return null;
  if (words.length === 1 && /^\d+$/.test(first)) return sportOfCode('strava', first);
  const whole = wholeTypeOf(words);
  if (whole === 'silent') return null;
  if (whole === 'vague') return { sport: 'other', subSport: null };
  const sport = firstOf(findMeanings(text)) ?? whole ?? 'other';
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
