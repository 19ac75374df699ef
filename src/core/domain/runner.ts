import type { Day, WeekStart } from './calendar.ts';
import { METERS_PER_KILOMETER, METERS_PER_MILE } from './units.ts';

export const sexes = ['female', 'male'] as const;
export type Sex = (typeof sexes)[number];

export const unitSystems = ['metric', 'imperial'] as const;
export type UnitSystem = (typeof unitSystems)[number];

/** The person. Everything physiological is `null` until it is stated. */
export type Runner = {
  readonly id: string;
  readonly externalId: string | null;
  readonly displayName: string | null;
  /** IANA zone in which the runner's days are counted. */
  readonly timeZone: string;
  readonly weekStartsOn: WeekStart;
  readonly sex: Sex | null;
  readonly birthYear: number | null;
  readonly heightMeters: number | null;
  readonly massKilograms: number | null;
  readonly maxHeartRateBpm: number | null;
  readonly restingHeartRateBpm: number | null;
  readonly thresholdHeartRateBpm: number | null;
  readonly firstVentilatoryThresholdBpm: number | null;
  readonly secondVentilatoryThresholdBpm: number | null;
  readonly thresholdSpeedMetersPerSecond: number | null;
  /** By which a client groups its runners: a squad, a clinic's day. */
  readonly tags: readonly string[];
  /** BCP 47 tag of the language to read in; null: not stated. */
  readonly language: string | null;
  /** In which lengths and paces are shown; answers of the API are metric whatever it is. Null: not stated. */
  readonly units: UnitSystem | null;
  /** ISO 8601 instant. */
  readonly createdAt: string;
};

/** The units that a runner reads in: metric where nothing is stated. */
export const unitsOf = ({ units }: Pick<Runner, 'units'>): UnitSystem => units ?? 'metric';

/** The length that distances, splits and paces are counted in, meters: a kilometer or a mile. */
export const unitMetersOf = (units: UnitSystem): number =>
  units === 'imperial' ? METERS_PER_MILE : METERS_PER_KILOMETER;

/** The part of a runner that formulas read. */
export type Physiology = {
  readonly sex: Sex | null;
  readonly ageYears: number | null;
  readonly heightMeters: number | null;
  readonly massKilograms: number | null;
  readonly maxHeartRateBpm: number | null;
  readonly restingHeartRateBpm: number | null;
  readonly thresholdHeartRateBpm: number | null;
  readonly firstVentilatoryThresholdBpm: number | null;
  readonly secondVentilatoryThresholdBpm: number | null;
  readonly thresholdSpeedMetersPerSecond: number | null;
};

/** Physiology of a runner of whom nothing is known. */
export const unknownPhysiology: Physiology = {
  sex: null,
  ageYears: null,
  heightMeters: null,
  massKilograms: null,
  maxHeartRateBpm: null,
  restingHeartRateBpm: null,
  thresholdHeartRateBpm: null,
  firstVentilatoryThresholdBpm: null,
  secondVentilatoryThresholdBpm: null,
  thresholdSpeedMetersPerSecond: null,
};

/** What formulas read of a runner on a day. */
export const physiologyOf = (runner: Runner, today: Day): Physiology => ({
  sex: runner.sex,
  ageYears: runner.birthYear === null ? null : Number(today.slice(0, 4)) - runner.birthYear,
  heightMeters: runner.heightMeters,
  massKilograms: runner.massKilograms,
  maxHeartRateBpm: runner.maxHeartRateBpm,
  restingHeartRateBpm: runner.restingHeartRateBpm,
  thresholdHeartRateBpm: runner.thresholdHeartRateBpm,
  firstVentilatoryThresholdBpm: runner.firstVentilatoryThresholdBpm,
  secondVentilatoryThresholdBpm: runner.secondVentilatoryThresholdBpm,
  thresholdSpeedMetersPerSecond: runner.thresholdSpeedMetersPerSecond,
});

/** What the numbers of a run are computed from: the physiology, an age by its year, and the zone of the days. */
const describing = [
  ...Object.keys(unknownPhysiology).filter((field) => field !== 'ageYears'),
  'birthYear',
  'timeZone',
] as readonly (Exclude<keyof Physiology, 'ageYears'> | 'birthYear' | 'timeZone')[];

/** Would the same run have other numbers, or another day, if it were the other's? */
export const describesOtherwise = (
  a: Pick<Runner, (typeof describing)[number]>,
  b: Pick<Runner, (typeof describing)[number]>,
): boolean => describing.some((field) => a[field] !== b[field]);
