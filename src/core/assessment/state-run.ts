import type { MinuteBin, SpeedShare } from '#src/core/domain/activity-features.ts';
import { type Day, type EpochMs, parseInstant } from '#src/core/domain/calendar.ts';
import { dayInZone } from '#src/core/domain/time-zone.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import { comparableLength, heartRateCoverage as leastCoverage } from '#src/core/features/to-history-run.ts';
import { isPossibleDistance, untimedRunSeconds } from '#src/core/streams/limits.ts';

/** A run as a client states it; every field but the start is optional. */
export type StatedRun = {
  readonly startTime: string;
  /** When it ended, pauses included; start plus duration when not stated. */
  readonly endTime?: string | null;
  /** The runner's day of the start where it is not that of the zone (a run abroad). */
  readonly localDay?: Day | null;
  readonly distanceMeters?: number | null;
  readonly durationSeconds?: number | null;
  readonly sessionRpe?: number | null;
  readonly averageSpm?: number | null;
  readonly averageSpeedMetersPerSecond?: number | null;
  readonly stepLengthMeters?: number | null;
  readonly race?: boolean | null;
  readonly secondsAtThreshold?: number | null;
  readonly secondsAbove88PercentMaxHeartRate?: number | null;
  readonly secondsAtIntensity90?: number | null;
  /** Share of the run with a heart rate, 0–1; without it any stated seconds at a heart rate count as one. */
  readonly heartRateCoverage?: number | null;
  readonly decayPercent?: number | null;
  readonly groundContactBalancePercent?: number | null;
  readonly downhillShare?: number | null;
  /** Height lost at 5 % or steeper, meters. */
  readonly dropMeters?: number | null;
  /** Meters of fast running: taken as they are, before the profile. */
  readonly fastMeters?: number | null;
  /** How long the run went at which speed, slowest first. */
  readonly speedProfile?: readonly SpeedShare[] | null;
  readonly trimpBanister?: number | null;
  readonly trimpEdwards?: number | null;
  readonly runningStress?: number | null;
  /** Speed and cadence minute by minute: what the runner's own line of cadence is fitted to. */
  readonly minuteBins?: readonly MinuteBin[] | null;
};

const toLoads = (stated: StatedRun): HistoryRun['loads'] => ({
  ...(typeof stated.trimpBanister === 'number' ? { banister: stated.trimpBanister } : {}),
  ...(typeof stated.trimpEdwards === 'number' ? { edwards: stated.trimpEdwards } : {}),
  ...(typeof stated.runningStress === 'number' ? { rtss: stated.runningStress } : {}),
});

const requireInstant = (text: string): EpochMs => {
  const instant = parseInstant(text);
  if (instant === null) throw new RangeError(`not an instant with a zone: ${text}`);
  return instant;
};

const hasHeartRate = (stated: StatedRun): boolean =>
  typeof stated.heartRateCoverage === 'number'
    ? stated.heartRateCoverage >= leastCoverage
    : (stated.secondsAtThreshold ?? stated.secondsAbove88PercentMaxHeartRate ?? null) !== null;

const endOf = (stated: StatedRun, startMs: EpochMs): EpochMs =>
  typeof stated.endTime === 'string'
    ? requireInstant(stated.endTime)
    : startMs + Math.round((stated.durationSeconds ?? 0) * MS_PER_SECOND);

/** The time in which a stated distance was run: a whole day where neither duration nor end is stated. */
const secondsOf = (stated: StatedRun, startMs: EpochMs): number => {
  if (typeof stated.durationSeconds === 'number') return stated.durationSeconds;
  return typeof stated.endTime === 'string'
    ? (endOf(stated, startMs) - startMs) / MS_PER_SECOND
    : untimedRunSeconds;
};

/** What is left of a stated run whose distance nobody covers in the time: nothing that rests on its speed. */
const withoutSpeed = {
  distanceMeters: null,
  averageSpeedMetersPerSecond: null,
  secondsAtIntensity90: null,
  runningStress: null,
  fastMeters: null,
  speedProfile: null,
  downhillShare: null,
  dropMeters: null,
  stepLengthMeters: null,
  minuteBins: null,
} as const satisfies Partial<StatedRun>;

const isTooFast = ({ distanceMeters, averageSpeedMetersPerSecond }: StatedRun, seconds: number): boolean =>
  [distanceMeters, (averageSpeedMetersPerSecond ?? 0) * seconds].some(
    (meters) => typeof meters === 'number' && meters > 0 && !isPossibleDistance('running', meters, seconds),
  );

/**
 * A stated run as load and risk see it, its day counted in `timeZone` unless it is stated. A distance or mean
 * speed that nobody runs in the time is left out as it is of a recording; the run, its time and its heart rate stay.
 *
 * @throws RangeError when its start or end is no instant with a zone.
 * @example
 * stateRun({ startTime: '2026-07-04T07:00:00Z', distanceMeters: 5000 }, 'UTC').day; // '2026-07-04'
 */
export const stateRun = (asStated: StatedRun, timeZone: string): HistoryRun => {
  const startMs = requireInstant(asStated.startTime);
  const tooFast = isTooFast(asStated, secondsOf(asStated, startMs));
  const stated: StatedRun = tooFast ? { ...asStated, ...withoutSpeed } : asStated;
  return {
    id: null,
    startMs,
    endMs: Math.max(startMs, endOf(stated, startMs)),
    day: stated.localDay ?? dayInZone(startMs, timeZone),
    distanceMeters: comparableLength(stated.distanceMeters ?? null),
    implausible: tooFast ? 'too_fast' : null,
    durationSeconds: comparableLength(stated.durationSeconds ?? null),
    sessionRpe: stated.sessionRpe ?? null,
    race: stated.race === true,
    averageSpm: stated.averageSpm ?? null,
    averageSpeedMetersPerSecond: stated.averageSpeedMetersPerSecond ?? null,
    secondsAtThreshold: stated.secondsAtThreshold ?? null,
    secondsAbove88PercentMaxHeartRate: stated.secondsAbove88PercentMaxHeartRate ?? null,
    secondsAtIntensity90: stated.secondsAtIntensity90 ?? null,
    hasHeartRate: hasHeartRate(stated),
    loads: toLoads(stated),
    decayPercent: stated.decayPercent ?? null,
    groundContactBalancePercent: stated.groundContactBalancePercent ?? null,
    downhillShare: stated.downhillShare ?? null,
    dropMeters: stated.dropMeters ?? null,
    fastMeters: stated.fastMeters ?? null,
    speedProfile: stated.speedProfile ?? null,
    stepLengthMeters: stated.stepLengthMeters ?? null,
    minuteBins: stated.minuteBins ?? [],
  };
};
