/** What was done. Only `running` counts in running load; the rest is kept and shown. */
export const sports = ['running', 'walking', 'hiking', 'cycling', 'swimming', 'transition', 'other'] as const;
export type Sport = (typeof sports)[number];

/** True for the one sport whose distance counts in the load. */
export const isRun = (sport: Sport): boolean => sport === 'running';

/** A sport, and what the words for it add: the kind of run, or the own word of a sport that Sinew has none for. */
export type NamedSport = { readonly sport: Sport; readonly subSport: string | null };

/**
 * Who said what was done, strongest last: nobody (it was guessed), a name, the recording itself, the platform that sent
 * it, the table beside it in an archive, a person who corrected it.
 */
export const sportSources = ['guessed', 'named', 'stated', 'platform', 'table', 'confirmed'] as const;
export type SportSource = (typeof sportSources)[number];

export const sportConfidences = ['high', 'moderate', 'low'] as const;
export type SportConfidence = (typeof sportConfidences)[number];

/** Why a recording counts as its sport. */
export const sportReasons = {
  type: 'Its type names the sport.',
  'type-unknown': 'Its type names a sport that Sinew does not tell apart.',
  name: 'A word of its name says it.',
  'file-name': 'Nothing in it names the sport; a word of its file’s name says it.',
  device: 'Nothing names the sport; the device that recorded it is made for bicycles.',
  cadence: 'Nothing names the sport; the turning of the legs shows it.',
  pace: 'Nothing names the sport; its pace is that of a run.',
  'pace-near-limit': 'Nothing names the sport; few runners are as fast for so long. A person has to say it.',
  'pace-of-other': 'Nothing names the sport, and its pace is not that of a run.',
  silent: 'Nothing names the sport, and nothing shows how fast it was.',
  person: 'A person said it.',
} as const satisfies Record<string, string>;
export type SportReason = keyof typeof sportReasons;

/** What the sport of a recording rests on. */
export type SportBasis = {
  readonly source: SportSource;
  readonly confidence: SportConfidence;
  readonly reason: SportReason;
};

/** Of a recording whose format states the sport. */
export const statedSportBasis: SportBasis = { source: 'stated', confidence: 'high', reason: 'type' };

/** Of an activity whose sport a person corrected or confirmed. */
export const confirmedSportBasis: SportBasis = {
  source: 'confirmed',
  confidence: 'high',
  reason: 'person',
};

/** A sport and what it rests on, as a recording carries it. */
export type DecidedSport = NamedSport & { readonly sportBasis: SportBasis };
