import type { Sport } from '#src/core/domain/sport.ts';
import { MS_PER_DAY, MS_PER_HOUR, SECONDS_PER_DAY, SECONDS_PER_HOUR } from '#src/core/domain/units.ts';
import { CADENCE_UNIT_MIN_SPEED } from '#src/core/science/detect-cadence-unit.ts';

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

/** Metres that two fixes may lie apart whatever the time between them: the noise of a consumer receiver. */
export const positionNoiseMeters = 30;

/** Beats per minute. Convention: below is a lost contact, above no adult heart. */
export const heartRateLimitsBpm = { lowest: 25, highest: 240 } as const;

/** Minutes for which a beating heart never shows the same whole number in every record. Convention. */
export const flatHeartRateMinutes = 10;

/** Cadence as stored, whatever its unit; above it no count of legs makes sense. Convention. */
export const highestStoredCadence = 250;

/** m/s from which a runner cannot have a cadence of zero (also the floor for resolving the unit). */
export const runningSpeedMetersPerSecond = CADENCE_UNIT_MIN_SPEED;

/** Metres above the sea: below the shore of the Dead Sea, above Mount Everest. */
export const altitudeLimitsMeters = { lowest: -450, highest: 9000 } as const;

/** Metres a second that no one on foot climbs or falls, and the noise of a barometer in metres. Convention. */
export const maximumVerticalSpeedMetersPerSecond = 5;
export const altitudeNoiseMeters = 10;

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
 * Epoch milliseconds between which a recording is accepted: from the FIT epoch (1989-12-31, where a watch
 * whose clock was never set begins) to 2100.
 */
export const acceptedInstantsMs = { first: 631_065_600_000, last: 4_102_444_800_000 } as const;

/** Epoch milliseconds from which a clock was most likely set: 1995, before the first GPS watch. */
export const believableFromMs = 788_918_400_000;

/**
 * Whether a clock stands where many watches begin to count before they know the time: in the year 2000 (a day
 * early for the zones east of Greenwich). No GPX, TCX or FIT was recorded in it: GPX appeared in 2002.
 * Convention.
 *
 * @example
 * isUnsetClock(Date.UTC(2000, 0, 1)); // true
 */
export const isUnsetClock = (ms: number): boolean => ms >= 946_598_400_000 && ms < 978_307_200_000;

/** Milliseconds that no recording of one activity lasts once its gaps were closed: two weeks. Convention. */
export const longestAcceptedMs = 14 * MS_PER_DAY;

/**
 * Seconds of movement in one recording: a six-day race without a stop has 518,400. The formulas of one second read
 * a recording second by second, so their memory grows with it. Convention.
 */
export const longestMovingSeconds = 7 * SECONDS_PER_DAY;

/** Seconds of movement in all recordings of one file: an hour a day for eight years. Convention. */
export const longestMovingSecondsOfFile = 3_000 * SECONDS_PER_HOUR;
