import type { Sport } from '#src/core/domain/sport.ts';

/** What was done, as far as a word says it. */
export type NamedSport = { readonly sport: Sport; readonly subSport: string | null };

/** In the order in which they are tried; a run over a trail is a run, a transition within a triathlon is none. */
const sportWords: readonly (readonly [Sport, RegExp])[] = [
  ['transition', /transition/],
  ['swimming', /swim|schwimm|natation|natación/],
  ['walking', /^(?!.*(?:run|jog)).*(?:walk|gehen|spazier)/],
  [
    'running',
    /run|jog|treadmill|lauf|footing|course à pied|carrera|correr|corsa|corrida|hardlopen|bieg|löpning|løb|бег|跑|ラン/,
  ],
  ['hiking', /hik|trek|wander|randonnée|alpinetour|mountaineer/],
  ['cycling', /cycl|bik|\bride|riding|virtualride|\brad|vélo|velo|ciclismo|骑行/],
];

const subSportWords: readonly (readonly [string, RegExp])[] = [
  ['treadmill', /treadmill/],
  ['indoor_running', /indoor/],
  ['virtual_activity', /virtual/],
  ['trail', /trail/],
  ['track', /track/],
  ['street', /street/],
];

/** Numbers that Strava wrote as the type of a track before it wrote words. */
const stravaTypes: Readonly<Record<string, Sport>> = { '1': 'cycling', '9': 'running', '16': 'swimming' };

/** The kind of a run; the own word of a sport that Sinew has none for. */
const subSportOf = (sport: Sport, word: string): string | null => {
  if (sport === 'running') return subSportWords.find(([, words]) => words.test(word))?.[0] ?? null;
  if (sport !== 'other' || word === 'other') return null;
  return word.replace(/[^\p{L}\p{N}]+/gu, '_').slice(0, 40);
};

/**
 * Sport from a type or sport field (`running`, `trail_running`, `Biking`, `9`). A word that is not known is
 * some other sport and kept as its sub-sport; nothing said, or a number without meaning, is `null`.
 *
 * @example
 * readSport('trail_running'); // { sport: 'running', subSport: 'trail' }
 * readSport('Kayaking'); // { sport: 'other', subSport: 'kayaking' }
 */
export const readSport = (text: string | null): NamedSport | null => {
  const word = (text ?? '').trim().toLowerCase();
  if (word === '' || word === 'unknown') return null;
  if (/^\d+$/.test(word)) {
    const sport = stravaTypes[word];
    return sport === undefined ? null : { sport, subSport: null };
  }
  const sport = sportWords.find(([, words]) => words.test(word))?.[0] ?? 'other';
  return { sport, subSport: subSportOf(sport, word) };
};

const nameWords: readonly (readonly [Sport, RegExp])[] = [
  ['running', /\b(?:run|running|jog|jogging|lauf|footing|course à pied|carrera|corsa|corrida)\b|跑步/],
  ['walking', /\b(?:walk|walking)\b/],
  ['hiking', /\b(?:hike|hiking|wanderung)\b/],
  ['cycling', /\b(?:ride|cycling|bike|biking|radtour)\b|骑行/],
  ['swimming', /\b(?:swim|swimming)\b/],
];

/**
 * Sport from the name that a person or app gave (`Afternoon Run`); `null` when it says nothing.
 *
 * @example
 * readSportFromName('Afternoon Ride'); // 'cycling'
 */
export const readSportFromName = (name: string | null): Sport | null => {
  const words = (name ?? '').toLowerCase();
  return nameWords.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
};
