import type { Signal } from '#src/core/domain/signal.ts';

/**
 * Elements of a track point, in small letters. `RunCadence` (Garmin's ActivityExtension) counts one leg,
 * `Cadence` crank revolutions or, in some exports, legs: both stay as stored until the unit is resolved.
 */
export const pointFields = {
  latitudedegrees: 'latitude',
  longitudedegrees: 'longitude',
  altitudemeters: 'altitude',
  distancemeters: 'distance',
  heartratebpm: 'heartRate',
  cadence: 'cadence',
  runcadence: 'cadence',
  speed: 'speed',
  watts: 'power',
} as const satisfies Record<string, Signal>;

export const isPointField = (local: string): local is keyof typeof pointFields =>
  Object.hasOwn(pointFields, local);

/** Where a number that cannot be read leaves a run without a place. */
export const isPositionField = (local: string): local is 'latitudedegrees' | 'longitudedegrees' =>
  local === 'latitudedegrees' || local === 'longitudedegrees';

/** What a lap states; `undefined` or `null` where it states nothing. */
export type LapFields = {
  timerSeconds?: number | null;
  distanceMeters?: number | null;
  averageHeartRateBpm?: number | null;
  maximumHeartRateBpm?: number | null;
  averageSpeedMetersPerSecond?: number | null;
  averageCadence?: number | null;
  maximumCadence?: number | null;
  averageRunCadence?: number | null;
  maximumRunCadence?: number | null;
};

/** Elements of a lap and of its extension `LX`, in small letters. */
export const lapFields = {
  totaltimeseconds: 'timerSeconds',
  distancemeters: 'distanceMeters',
  averageheartratebpm: 'averageHeartRateBpm',
  maximumheartratebpm: 'maximumHeartRateBpm',
  avgspeed: 'averageSpeedMetersPerSecond',
  cadence: 'averageCadence',
  maxbikecadence: 'maximumCadence',
  avgruncadence: 'averageRunCadence',
  maxruncadence: 'maximumRunCadence',
} as const satisfies Record<string, keyof LapFields>;

export const isLapField = (local: string): local is keyof typeof lapFields => Object.hasOwn(lapFields, local);
