import { parseInstant } from '#src/core/domain/calendar.ts';
import { dayInZone } from '#src/core/domain/time-zone.ts';
import type { HistoryRun, TrainingHistory } from '#src/core/domain/training-history.ts';

/** A run as a test states it: when, how far, how long; everything else is unknown unless given. */
export type StatedRun = Partial<HistoryRun> & {
  readonly start: string;
  readonly km?: number | null;
  readonly minutes?: number | null;
};

const unknownRun = {
  id: null,
  sessionRpe: null,
  race: false,
  averageSpm: null,
  averageSpeedMetersPerSecond: null,
  secondsAtThreshold: null,
  secondsAbove88PercentMaxHeartRate: null,
  secondsAtIntensity90: null,
  hasHeartRate: false,
  loads: {},
  decayPercent: null,
  groundContactBalancePercent: null,
  downhillShare: null,
  dropMeters: null,
  fastMeters: null,
  speedProfile: null,
  stepLengthMeters: null,
  minuteBins: [],
} as const;

/** One run of a history. `start` is an instant; the day is taken in `timeZone`. */
export const makeRun = (stated: StatedRun, timeZone = 'UTC'): HistoryRun => {
  const { start, km = null, minutes = null, ...known } = stated;
  const startMs = parseInstant(start);
  if (startMs === null) throw new Error(`no instant: ${start}`);
  return {
    ...unknownRun,
    startMs,
    endMs: startMs + (minutes ?? 0) * 60_000,
    day: dayInZone(startMs, timeZone),
    distanceMeters: km === null ? null : km * 1000,
    durationSeconds: minutes === null ? null : minutes * 60,
    ...known,
  };
};

/** A history that is known from its first run on, unless stated otherwise. */
export const makeHistory = (
  today: string,
  runs: readonly StatedRun[],
  stated: Partial<TrainingHistory> = {},
): TrainingHistory => {
  const timeZone = stated.timeZone ?? 'UTC';
  const made = runs.map((run) => makeRun(run, timeZone)).toSorted((a, b) => a.startMs - b.startMs);
  return {
    today,
    timeZone,
    weekStartsOn: 'monday',
    runner: {
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
    },
    runs: made,
    knownFrom: made[0]?.day ?? null,
    checkIn: null,
    wellnessHistory: [],
    plannedRun: null,
    ...stated,
  };
};
