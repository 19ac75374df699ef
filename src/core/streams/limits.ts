import type { Signal } from '#src/core/domain/signal.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import { MS_PER_DAY, MS_PER_HOUR, SECONDS_PER_DAY, SECONDS_PER_HOUR } from '#src/core/domain/units.ts';
import { atMost } from '#src/core/science/at-bound.ts';
import { CADENCE_UNIT_MIN_SPEED } from '#src/core/science/detect-cadence-unit.ts';
import {
  type DistanceRecords,
  farthestMeters,
  RIDING_RECORDS,
  RUNNING_RECORDS,
  SWIMMING_RECORDS,
} from '#src/core/science/fastest-human.ts';

/**
 * What no recording of a human can exceed. All are our conventions, set wide enough that a true value never
 * meets them; each names what it rests on.
 */

/** m/s. The fastest sprinters reach about 12.4 m/s; other sports are bounded loosely. */
export const maximumSpeedMetersPerSecond = {
  running: 12.5,
  walking: 12.5,
  hiking: 12.5,
  swimming: 5,
  cycling: 45,
  transition: 45,
  other: 120,
} as const satisfies Record<Sport, number>;

/** What was covered at most in a time; no one walks farther than one runs, and `other` may be a flight. */
const distanceRecords = {
  running: RUNNING_RECORDS,
  walking: RUNNING_RECORDS,
  hiking: RUNNING_RECORDS,
  swimming: SWIMMING_RECORDS,
  cycling: RIDING_RECORDS,
  transition: RIDING_RECORDS,
  other: [[1, maximumSpeedMetersPerSecond.other]],
} as const satisfies Record<Sport, DistanceRecords>;

/**
 * Whether anyone can have covered a distance in a time. No distance is possible in no time.
 *
 * @example
 * isPossibleDistance('running', 20_000, 3600); // true
 * isPossibleDistance('running', 28_800, 3600); // false
 */
export const isPossibleDistance = (sport: Sport, meters: number, seconds: number): boolean =>
  Number.isFinite(meters) && meters >= 0 && atMost(meters, farthestMeters(distanceRecords[sport], seconds));

/** Seconds of the longest run of which a distance alone, without a time, is believed: 24 hours. Convention. */
export const untimedRunSeconds = 86_400;

/** A range of values, both ends included. */
export type Limits = { readonly lowest: number; readonly highest: number };

/** Whether a value lies within its range; `NaN` does not. */
export const isWithin = (value: number, { lowest, highest }: Limits): boolean =>
  value >= lowest && value <= highest;

/** Metres that two fixes may lie apart whatever the time between them: the noise of a consumer receiver. */
export const positionNoiseMeters = 30;

/** Beats per minute. Convention: below is a lost contact, above no adult heart. */
export const heartRateLimitsBpm: Limits = { lowest: 25, highest: 240 };

/** Minutes for which a beating heart never shows the same whole number in every record. Convention. */
export const flatHeartRateMinutes = 10;

/** Cadence as stored, whatever its unit; above it no count of legs makes sense. Convention. */
export const highestStoredCadence = 250;

/** Steps a minute: sprinters take about five a second at most; no legs take 5.5. Convention. */
export const highestStepsPerMinute = 330;

/** Metres of one step: sprinters take about 2.7 at full speed. Convention. */
export const stepLengthLimitsMeters: Limits = { lowest: 0, highest: 3.5 };

/**
 * Running dynamics: a foot is on the ground for all of the step cycle at most; runners rise by 6 to 12 % of a step.
 * Conventions.
 */
export const dynamicsLimits = {
  verticalOscillationMillimeters: { lowest: 0, highest: 300 },
  verticalRatioPercent: { lowest: 0, highest: 100 },
  groundContactMilliseconds: { lowest: 0, highest: 2000 },
  groundContactBalancePercent: { lowest: 0, highest: 100 },
  dutyFactor: { lowest: 0, highest: 1 },
} as const satisfies Record<string, Limits>;

/**
 * Signals that no repair of their own judges. Power in W (track sprinters reach about 2500), temperature in °C, distance
 * in the metres of a lifetime, as some devices never count from zero. Conventions.
 */
export const signalLimits: readonly (Limits & { readonly signal: Signal })[] = [
  { signal: 'distance', lowest: 0, highest: 1e9 },
  { signal: 'stepLength', ...stepLengthLimitsMeters },
  { signal: 'verticalOscillation', ...dynamicsLimits.verticalOscillationMillimeters },
  { signal: 'verticalRatio', ...dynamicsLimits.verticalRatioPercent },
  { signal: 'groundContact', ...dynamicsLimits.groundContactMilliseconds },
  { signal: 'groundContactBalance', ...dynamicsLimits.groundContactBalancePercent },
  { signal: 'power', lowest: 0, highest: 3000 },
  { signal: 'temperature', lowest: -70, highest: 70 },
];

/** m/s from which a runner cannot have a cadence of zero (also the floor for resolving the unit). */
export const runningSpeedMetersPerSecond = CADENCE_UNIT_MIN_SPEED;

/** Metres above the sea: below the shore of the Dead Sea, above Mount Everest. */
export const altitudeLimitsMeters = { lowest: -450, highest: 9000 } as const;

/** Metres a second that no one on foot climbs or falls, and the noise of a barometer in metres. Convention. */
export const maximumVerticalSpeedMetersPerSecond = 5;
export const altitudeNoiseMeters = 10;

/**
 * Metres a second that no one climbs or descends over a whole activity. The vertical kilometre was run up in 28:53
 * (0.58 m/s); lifts, aircraft and parachutes are `other`. Conventions.
 */
const climbLimitsMetersPerSecond = (sport: Sport): { readonly up: number; readonly down: number } =>
  sport === 'other' ? { up: 60, down: 60 } : { up: 1, down: maximumVerticalSpeedMetersPerSecond };

/** Whether anyone can have climbed or descended these metres in a time. */
export const isPossibleClimb = (
  sport: Sport,
  direction: 'up' | 'down',
  meters: number,
  seconds: number,
): boolean =>
  Number.isFinite(meters) &&
  meters >= 0 &&
  atMost(meters, climbLimitsMetersPerSecond(sport)[direction] * seconds);

/**
 * Seconds that a record stands for at most without question. Smart recording writes every few seconds and
 * thinned exports every half minute or so. Convention.
 */
export const recordStandsForSeconds = 60;

/**
 * Seconds of a longer gap that are still read as activity when distance was covered at the speed of
 * `gapMovingMetersPerSecond` or more (a tunnel, a lost fix, a track with few points). Convention.
 */
export const movingGapSeconds = 1800;

/** m/s over a gap from which the runner was moving rather than standing in a pause. Convention. */
export const gapMovingMetersPerSecond = {
  running: 1,
  walking: 0.5,
  hiking: 0.3,
  swimming: 0.3,
  cycling: 1.5,
  transition: 0.3,
  other: 0.5,
} as const satisfies Record<Sport, number>;

/** Metres by which a watch may correct its cumulative distance at once. Convention. */
export const distanceCorrectionMeters = 100;

/** Milliseconds of wall time above which a recording with a huge gap is one whose clock jumped: 5 days. */
export const longestRecordingMs = 5 * MS_PER_DAY;
/** Milliseconds without a record at which such a recording is cut: 12 hours. */
export const clockJumpGapMs = 12 * MS_PER_HOUR;

/**
 * Epoch milliseconds between which a recording can begin: from 2001 to 2100. Watches whose clock was never set count from
 * 1970, from the FIT epoch (1989-12-31) or from 2000, and no GPX, TCX or FIT was recorded before 2001. Convention.
 */
export const acceptedStartsMs = { first: 978_307_200_000, last: 4_102_444_800_000 } as const;

/** Milliseconds by which a clock may run ahead of the day on which the file was received: one day. */
export const earlyClockMs = MS_PER_DAY;

/** Milliseconds that no recording of one activity lasts once its gaps were closed: two weeks. Convention. */
export const longestAcceptedMs = 14 * MS_PER_DAY;

/**
 * Seconds of movement in one recording: a six-day race without a stop has 518,400. The formulas of one second read
 * a recording second by second, so their memory grows with it. Convention.
 */
export const longestMovingSeconds = 7 * SECONDS_PER_DAY;

/** Seconds of movement in all recordings of one file: an hour a day for eight years. Convention. */
export const longestMovingSecondsOfFile = 3_000 * SECONDS_PER_HOUR;
