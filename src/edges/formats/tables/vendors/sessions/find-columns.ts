import { METERS_PER_KILOMETER, SECONDS_PER_HOUR, SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';

/** What a column may hold, by the words of its header in some languages; a unit behind them is read apart. */
const meanings = {
  start:
    'start start_time start_date start_date_time start_local started_at date_time datetime timestamp begin beginn inicio debut inizio',
  date: 'date day datum tag fecha data dato',
  timeZone: 'time_zone timezone tz',
  utcOffset: 'utc_offset tz_offset offset',
  sport: 'sport sport_type activity_type activity type sportart art deporte tipo',
  title: 'title name activity_name titel titulo titre workout',
  id: 'id activity_id external_id uuid',
  elapsed:
    'elapsed elapsed_time duration total_time time dauer zeit gesamtzeit duracion tiempo duree temps durata tempo duur tijd tid',
  timer: 'timer timer_time moving moving_time',
  distance: 'distance dist total_distance distanz strecke distancia distanza afstand distans',
  ascent: 'ascent total_ascent elevation_gain elev_gain climb',
  descent: 'descent total_descent elevation_loss elev_loss',
  averageHeartRate: 'avg_hr average_hr avg_heart_rate average_heart_rate mean_heart_rate heart_rate hr puls',
  maximumHeartRate: 'max_hr maximum_hr max_heart_rate maximum_heart_rate',
  sessionRpe: 'session_rpe rpe',
  race: 'race is_race competition wettkampf',
  cadence: 'avg_cadence average_cadence avg_cadence_field avg_run_cadence cadence',
} as const;
export type Meaning = keyof typeof meanings;

/** Words that stand for a column where a unit says what they count. */
const byUnit: Readonly<Record<string, Meaning>> = {
  'average bpm': 'averageHeartRate',
  'avg bpm': 'averageHeartRate',
  'maximum bpm': 'maximumHeartRate',
  'max bpm': 'maximumHeartRate',
  'average spm': 'cadence',
  'avg spm': 'cadence',
  ' km': 'distance',
  ' mi': 'distance',
};

const foot = 0.3048;
const mile = 1609.344;

/** A unit by its name in a header, and what its numbers are multiplied by to be seconds or metres. */
const factors: Readonly<Record<string, number>> = {
  ...{ utc: 1, bpm: 1, spm: 1, s: 1, sec: 1, secs: 1, seconds: 1, sekunden: 1 },
  ...{
    min: SECONDS_PER_MINUTE,
    mins: SECONDS_PER_MINUTE,
    minutes: SECONDS_PER_MINUTE,
    minuten: SECONDS_PER_MINUTE,
  },
  ...{ h: SECONDS_PER_HOUR, hours: SECONDS_PER_HOUR, stunden: SECONDS_PER_HOUR },
  ...{ m: 1, meters: 1, metres: 1, meter: 1 },
  ...{ km: METERS_PER_KILOMETER, kilometers: METERS_PER_KILOMETER, kilometres: METERS_PER_KILOMETER },
  ...{ mi: mile, miles: mile, ft: foot, feet: foot },
};

/** A column that is understood: where it stands, and its unit; null where its header names none. */
export type SessionColumn = {
  readonly at: number;
  readonly unit: string | null;
  readonly factor: number | null;
};
export type SessionColumns = { readonly [M in Meaning]?: SessionColumn };

/** What words mean, and their rank: of two columns of one meaning the earlier words are the surer. */
const meaningByWords = new Map(
  Object.entries(meanings).flatMap(([meaning, words]) =>
    words.split(' ').map((word, rank) => [word, { meaning: meaning as Meaning, rank }] as const),
  ),
);

/** The words of a header in small letters: `Distance (km)` and `distanceKm` are `distance`, `km`. */
const wordsOf = (header: string): string[] =>
  header
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

type ReadHeader = { readonly meaning: Meaning; readonly rank: number; readonly unit: string | null };

const readHeader = (header: string): ReadHeader | null => {
  const words = wordsOf(header);
  const last = words.at(-1) ?? '';
  const unit = Object.hasOwn(factors, last) ? last : null;
  const name = (unit === null ? words : words.slice(0, -1)).join('_');
  if (unit === 'utc' && name === 'time') return { meaning: 'start', rank: 0, unit };
  const known = meaningByWords.get(name);
  if (known !== undefined) return { ...known, unit };
  const meaning = unit === null ? undefined : byUnit[`${name} ${unit}`];
  return meaning === undefined ? null : { meaning, rank: 0, unit };
};

/** Characters of a header; a longer one is none. Convention. */
const longestHeader = 100;

/**
 * The columns of a table of sessions by its headers. `null` for a table that does
 * not say when, and how long or how far.
 *
 * @example
 * findColumns(['start_utc', 'distance_km'])?.distance; // { at: 1, unit: 'km', factor: 1000 }
 */
export const findColumns = (headers: readonly string[]): SessionColumns | null => {
  const found: { [M in Meaning]?: SessionColumn } = {};
  const ranks = new Map<Meaning, number>();
  for (const [at, header] of headers.entries()) {
    const read = header.length > longestHeader ? null : readHeader(header);
    if (read === null) continue;
    // Of two columns of the same words the one that names its unit, else the first.
    const rank = read.rank + (read.unit === null ? 0.5 : 0);
    if (rank >= (ranks.get(read.meaning) ?? Number.POSITIVE_INFINITY)) continue;
    ranks.set(read.meaning, rank);
    const factor = read.unit === null ? null : (factors[read.unit] ?? null);
    found[read.meaning] = { at, unit: read.unit, factor };
  }
  const saysWhen = found.start !== undefined || found.date !== undefined;
  const saysWhat = found.elapsed !== undefined || found.timer !== undefined || found.distance !== undefined;
  return saysWhen && saysWhat ? found : null;
};
