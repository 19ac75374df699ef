import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import type { Sport } from '#src/core/domain/sport.ts';

/** The farthest of any human, with a tenth to spare: written anew, so that a wrong table in the source is seen. */
const mostRunMeters = (seconds: number): number => {
  if (seconds <= 100) return 12.5 * seconds;
  if (seconds <= 1800) return 8.8 * seconds;
  if (seconds <= 7200) return 7.4 * seconds;
  return seconds <= 86_400 ? 6.5 * seconds : 4.1 * seconds;
};

const mostMeters: Record<Sport, (seconds: number) => number> = {
  running: mostRunMeters,
  walking: mostRunMeters,
  hiking: mostRunMeters,
  swimming: (seconds) => 2.7 * seconds,
  cycling: (seconds) => 45 * seconds,
  transition: (seconds) => 45 * seconds,
  other: (seconds) => 133 * seconds,
};

const first = Date.UTC(2001, 0, 1);
const last = Date.UTC(2100, 0, 1);
const fortnightSeconds = 14 * 86_400;

/** A number that must be within a range, by its name; null is always possible. */
type Claim = readonly [name: string, value: number | null | undefined, lowest: number, highest: number];

const claimsOf = (f: ActivityFeatures): Claim[] => {
  const most = mostMeters[f.sport];
  const timer = f.timerSeconds !== null && f.timerSeconds > 0 ? f.timerSeconds : f.elapsedSeconds;
  const up = (f.sport === 'other' ? 60 : 1) * f.elapsedSeconds + 1;
  const down = (f.sport === 'other' ? 60 : 5) * f.elapsedSeconds + 1;
  const fastest = f.sport === 'running' ? 12.5 : 133;
  const whole = f.elapsedSeconds + 5;
  const { cadence, runningDynamics: dynamics, heartRate, loads } = f;
  return [
    ['startMs', f.startMs, first, last],
    ['endMs', f.endMs, f.startMs, f.startMs + fortnightSeconds * 1000],
    ['elapsedSeconds', f.elapsedSeconds, 0, fortnightSeconds],
    ['timerSeconds', f.timerSeconds, 0, fortnightSeconds],
    ['movingSeconds', f.movingSeconds, 0, whole * 1.01],
    ['distanceMeters', f.distanceMeters, 0, most(timer)],
    ['averageSpeed', f.averageSpeedMetersPerSecond, 0, most(f.movingSeconds) / f.movingSeconds],
    ['gradeAdjustedSpeed', f.gradeAdjustedSpeedMetersPerSecond, 0, fastest],
    ['normalizedGradedSpeed', loads.normalizedGradedSpeedMetersPerSecond, 0, fastest],
    ['ascentMeters', f.ascentMeters, 0, up],
    ['descentMeters', f.descentMeters, 0, down],
    ['downhillDropMeters', f.downhillDropMeters, 0, down * 2 + 100],
    ['downhillShare', f.downhillShare, 0, 1],
    ['fastMeters', f.fastMeters, 0, most(timer) + 100],
    ['steps', f.steps, 0, (330 / 60) * whole * 1.01],
    ['stepLengthMeters', f.stepLengthMeters, 0, 3.5],
    ['deficitPercent', f.overstriding.deficitPercent, -150, 100],
    ['averageSpm', cadence.averageSpm, 0, 330],
    ['maximumSpm', cadence.maximumSpm, 0, 330],
    ['p95', cadence.distribution?.p95, 0, 330],
    ['coverage', cadence.coverage, 0, 1],
    ['averageBpm', heartRate?.averageBpm, 20, 250],
    ['maximumBpm', heartRate?.maximumBpm, 20, 250],
    ['heartCoverage', heartRate?.coverage, 0, 1],
    ['verticalOscillation', dynamics?.verticalOscillationMillimeters, 0, 300],
    ['verticalRatio', dynamics?.verticalRatioPercent, 0, 100],
    ['groundContact', dynamics?.groundContactMilliseconds, 0, 2000],
    ['balance', dynamics?.groundContactBalancePercent, 30, 70],
    ['dutyFactor', dynamics?.dutyFactor, 0, 1],
    ['trimpBanister', loads.trimpBanister, 0, (whole / 60) * 6],
    ['trimpEdwards', loads.trimpEdwards, 0, (whole / 60) * 5],
    ['secondsAtThreshold', f.secondsAtThreshold, 0, whole],
    ['secondsAbove88', f.secondsAbove88PercentMaxHeartRate, 0, whole],
    ['secondsAtIntensity90', f.secondsAtIntensity90, 0, whole],
    ...f.minuteBins.flatMap(({ speedMetersPerSecond, spm }): Claim[] => [
      ['bin speed', speedMetersPerSecond, 0, fastest],
      ['bin spm', spm, 0, 330],
    ]),
    ...(f.speedProfile ?? []).flatMap(({ metersPerSecond, seconds }): Claim[] => [
      ['profile speed', metersPerSecond, 0, fastest],
      ['profile seconds', seconds, 0, whole],
    ]),
  ];
};

/** The paths of numbers that are not finite, anywhere in a value. */
const brokenNumbers = (value: unknown, path = ''): string[] => {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => brokenNumbers(inner, `${path}.${key}`));
};

/**
 * What of an activity is no number, or more than a human can do in its time.
 *
 * @example
 * impossibleNumbers(features); // ['distanceMeters 42000000']
 */
export const impossibleNumbers = (features: ActivityFeatures): string[] => [
  ...brokenNumbers(features).map((path) => `${path} is not finite`),
  ...claimsOf(features)
    .filter(([, value, low, high]) => typeof value === 'number' && !(value >= low && value <= high))
    .map(([name, value]) => `${name} ${value}`),
];
