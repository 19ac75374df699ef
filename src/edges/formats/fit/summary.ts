import type { DecodedSummary } from '#src/core/domain/decoded-activity.ts';
import { type FitMessage, firstNumberOf, numberOf, positiveNumberOf } from './message.ts';
import { sportOf } from './sports.ts';

const MILLIMETERS_PER_METER = 1000;
const DYNAMICS = [
  'avg_vertical_oscillation',
  'avg_vertical_ratio',
  'avg_stance_time',
  'avg_stance_time_balance',
  'avg_step_length',
] as const;
const ON_FOOT: ReadonlySet<string> = new Set(['running', 'walking', 'hiking']);

const withFraction = (session: FitMessage, whole: string, fraction: string): number | null => {
  const value = numberOf(session, whole);
  return value === null ? null : value + (numberOf(session, fraction) ?? 0);
};

/**
 * The session's own summary in Sinew's units. Cadence and strides count one leg; running dynamics of zero
 * are not measured.
 *
 * @example
 * summaryOf({ total_distance: 5000, avg_cadence: 82, avg_fractional_cadence: 0.5 }).averageCadence; // 82.5
 */
export const summaryOf = (session: FitMessage): DecodedSummary => {
  const stepMillimeters = positiveNumberOf(session, 'avg_step_length');
  const onFoot = ON_FOOT.has(sportOf(session)?.sport ?? 'other');
  return {
    elapsedSeconds: numberOf(session, 'total_elapsed_time'),
    timerSeconds: numberOf(session, 'total_timer_time'),
    distanceMeters: numberOf(session, 'total_distance'),
    ascentMeters: numberOf(session, 'total_ascent'),
    descentMeters: numberOf(session, 'total_descent'),
    averageSpeedMetersPerSecond: firstNumberOf(session, 'enhanced_avg_speed', 'avg_speed'),
    averageHeartRateBpm: numberOf(session, 'avg_heart_rate'),
    maximumHeartRateBpm: numberOf(session, 'max_heart_rate'),
    averageCadence: withFraction(session, 'avg_cadence', 'avg_fractional_cadence'),
    maximumCadence: withFraction(session, 'max_cadence', 'max_fractional_cadence'),
    strides: onFoot ? withFraction(session, 'total_cycles', 'total_fractional_cycles') : null,
    averageStepLengthMeters: stepMillimeters === null ? null : stepMillimeters / MILLIMETERS_PER_METER,
    averageVerticalOscillationMillimeters: positiveNumberOf(session, 'avg_vertical_oscillation'),
    averageVerticalRatioPercent: positiveNumberOf(session, 'avg_vertical_ratio'),
    averageGroundContactMilliseconds: positiveNumberOf(session, 'avg_stance_time'),
    averageGroundContactBalancePercent: positiveNumberOf(session, 'avg_stance_time_balance'),
  };
};

/** How many running dynamics of the summary are written as zero, that is, not measured. */
export const countZeroDynamics = (session: FitMessage): number =>
  DYNAMICS.filter((field) => numberOf(session, field) === 0).length;
