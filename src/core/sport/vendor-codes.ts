import type { NamedSport, Sport } from '#src/core/domain/sport.ts';

type Codes = Readonly<Record<string, Sport>>;

/**
 * Numbers that apps write in place of words, as far as they mean a sport that Sinew has a word for. Samsung Health SDK
 * (`exercise_type`), Apple HealthKit (`HKWorkoutActivityType`), Runtastic's export (`sport_type_id`), and the numbers
 * that Strava once wrote as the type of a track.
 */
const codes = {
  apple: { '13': 'cycling', '24': 'hiking', '37': 'running', '46': 'swimming', '52': 'walking' },
  runtastic: {
    '1': 'running',
    '2': 'walking',
    '3': 'cycling',
    '4': 'cycling',
    '7': 'hiking',
    '14': 'running',
    '15': 'cycling',
    '18': 'swimming',
    '19': 'walking',
    '22': 'cycling',
    '82': 'running',
  },
  samsung: {
    '1001': 'walking',
    '1002': 'running',
    '11007': 'cycling',
    '13001': 'hiking',
    '13003': 'hiking',
    '13004': 'cycling',
    '14001': 'swimming',
    '15003': 'cycling',
    '15005': 'running',
  },
  strava: { '1': 'cycling', '4': 'hiking', '9': 'running', '10': 'walking', '16': 'swimming' },
} as const satisfies Readonly<Record<string, Codes>>;

export type CodeVendor = keyof typeof codes;

/** Codes of running on a machine. */
const treadmills: Readonly<Record<CodeVendor, string | null>> = {
  apple: null,
  runtastic: '14',
  samsung: '15005',
  strava: null,
};

/**
 * Sport from a vendor's own number. A number that is not known is another sport of that vendor; of Strava, whose numbers
 * are as old as its tracks are many, it is `null`.
 *
 * @example
 * sportOfCode('samsung', '11007'); // { sport: 'cycling', subSport: null }
 */
export const sportOfCode = (vendor: CodeVendor, code: string): NamedSport | null => {
  const known: Codes = codes[vendor];
  const sport = known[code];
  if (sport !== undefined) return { sport, subSport: treadmills[vendor] === code ? 'treadmill' : null };
  return vendor === 'strava' ? null : { sport: 'other', subSport: `${vendor}_${code}`.slice(0, 40) };
};
