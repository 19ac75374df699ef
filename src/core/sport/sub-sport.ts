import type { Sport } from '#src/core/domain/sport.ts';
import { foldWords } from './fold-words.ts';

/** Kinds within a sport, in the words of FIT's sub-sports, by what their names hold; the first that fits decides. */
const kinds: { readonly [S in Sport]?: readonly (readonly [kind: string, words: readonly string[]])[] } = {
  running: [
    ['treadmill', ['treadmill', 'laufband', 'loopband', 'lopband', 'lobeband', 'tapis']],
    ['indoor_running', ['indoor']],
    ['virtual_activity', ['virtual']],
    ['trail', ['trail']],
    ['track', ['track']],
    ['street', ['street']],
  ],
  walking: [['indoor_walking', ['indoor']]],
  cycling: [
    ['indoor_cycling', ['indoor']],
    ['virtual_activity', ['virtual']],
  ],
};

/**
 * The kind within a sport that a type names; for a sport that Sinew has no word for, its own. A kind belongs to its
 * sport: indoor cycling is no indoor running.
 *
 * @example
 * subSportOf('running', 'Treadmill_Running'); // 'treadmill'
 * subSportOf('other', 'Nordic Ski'); // 'nordic_ski'
 */
export const subSportOf = (sport: Sport, type: string): string | null => {
  const words = foldWords(type);
  const text = words.join('_');
  if (sport === 'other') return text.slice(0, 40);
  return kinds[sport]?.find(([, holds]) => holds.some((word) => text.includes(word)))?.[0] ?? null;
};

/** The kind of a sport that was done indoors; `null` where Sinew has no word for it. */
export const indoorKindOf = (sport: Sport): string | null =>
  sport === 'other' ? null : subSportOf(sport, 'indoor');
