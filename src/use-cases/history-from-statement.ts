import {
  type Day,
  dayInZone,
  daysBetween,
  type EpochMs,
  parseInstant,
  type WeekStart,
} from '#src/core/domain/calendar.ts';
import { type CheckInAnswers, noAnswers } from '#src/core/domain/check-in.ts';
import type { Physiology } from '#src/core/domain/runner.ts';
import type { HistoryRun, TrainingHistory } from '#src/core/domain/training-history.ts';

/** A run as a client states it; every field but the start is optional. */
export type StatedRun = {
  readonly startTime: string;
  /** When it ended, pauses included; start plus duration when not stated. */
  readonly endTime?: string | null;
  readonly distanceMeters?: number | null;
  readonly durationSeconds?: number | null;
  readonly sessionRpe?: number | null;
  readonly averageSpm?: number | null;
  readonly averageSpeedMetersPerSecond?: number | null;
  readonly race?: boolean | null;
  readonly secondsAtThreshold?: number | null;
  readonly secondsAbove88PercentMaxHeartRate?: number | null;
  readonly secondsAtIntensity90?: number | null;
  readonly decayPercent?: number | null;
  readonly groundContactBalancePercent?: number | null;
  readonly downhillShare?: number | null;
  readonly trimpBanister?: number | null;
  readonly trimpEdwards?: number | null;
  readonly runningStress?: number | null;
};

/** The runner as a client states it. */
export type StatedRunner = {
  readonly age?: number | null;
  readonly timeZone?: string | null;
  readonly weekStartsOn?: WeekStart | null;
} & { readonly [K in Exclude<keyof Physiology, 'ageYears'>]?: Physiology[K] };

/** The answers of a check-in as a client states them, with earlier Hooper sums, oldest first. */
export type StatedCheckIn = { readonly [K in keyof CheckInAnswers]?: CheckInAnswers[K] | null } & {
  readonly wellnessHistory?: readonly number[] | null;
};

/** The body of an assessment that stores nothing: everything but `today` is optional. */
export type Statement = {
  readonly today: Day;
  /** IANA zone in which days are counted; the runner's own wins, `UTC` when neither is stated. */
  readonly timeZone?: string | null;
  readonly weekStartsOn?: WeekStart | null;
  readonly runner?: StatedRunner | null;
  readonly runs?: readonly StatedRun[] | null;
  readonly checkIn?: StatedCheckIn | null;
  readonly plannedRun?: { readonly distanceMeters: number } | null;
};

const MS_PER_SECOND = 1000;
/** What the runner said longer ago than this says nothing of today (our convention). */
const CHECK_IN_VALID_DAYS = 14;

const toPhysiology = (runner: StatedRunner): Physiology => ({
  sex: runner.sex ?? null,
  ageYears: runner.age ?? null,
  heightMeters: runner.heightMeters ?? null,
  massKilograms: runner.massKilograms ?? null,
  maxHeartRateBpm: runner.maxHeartRateBpm ?? null,
  restingHeartRateBpm: runner.restingHeartRateBpm ?? null,
  thresholdHeartRateBpm: runner.thresholdHeartRateBpm ?? null,
  thresholdSpeedMetersPerSecond: runner.thresholdSpeedMetersPerSecond ?? null,
});

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

/**
 * A stated run as the load and risk rooms see it, its day counted in `timeZone`.
 *
 * @throws RangeError when its start or end is no instant with a zone.
 * @example
 * stateRun({ startTime: '2026-07-04T07:00:00Z', distanceMeters: 5000 }, 'UTC').day; // '2026-07-04'
 */
export const stateRun = (stated: StatedRun, timeZone: string): HistoryRun => {
  const startMs = requireInstant(stated.startTime);
  const durationSeconds = stated.durationSeconds ?? null;
  const endMs =
    typeof stated.endTime === 'string'
      ? requireInstant(stated.endTime)
      : startMs + Math.round((durationSeconds ?? 0) * MS_PER_SECOND);
  const heartRate = stated.secondsAtThreshold ?? stated.secondsAbove88PercentMaxHeartRate ?? null;
  return {
    id: null,
    startMs,
    endMs: Math.max(startMs, endMs),
    day: dayInZone(startMs, timeZone),
    distanceMeters: stated.distanceMeters ?? null,
    durationSeconds,
    sessionRpe: stated.sessionRpe ?? null,
    race: stated.race === true,
    averageSpm: stated.averageSpm ?? null,
    averageSpeedMetersPerSecond: stated.averageSpeedMetersPerSecond ?? null,
    secondsAtThreshold: stated.secondsAtThreshold ?? null,
    secondsAbove88PercentMaxHeartRate: stated.secondsAbove88PercentMaxHeartRate ?? null,
    secondsAtIntensity90: stated.secondsAtIntensity90 ?? null,
    hasHeartRate: heartRate !== null,
    loads: toLoads(stated),
    decayPercent: stated.decayPercent ?? null,
    groundContactBalancePercent: stated.groundContactBalancePercent ?? null,
    downhillShare: stated.downhillShare ?? null,
    stepLengthMeters: null,
    minuteBins: [],
  };
};

const isToldInTime = (day: Day, today: Day): boolean => {
  const age = daysBetween(day, today);
  return age >= 0 && age < CHECK_IN_VALID_DAYS;
};

type Answered = Readonly<Record<string, unknown>>;

const withoutUnknown = (told: Answered): Answered =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null && value !== undefined));

/** Absent and `null` both mean "not asked", also among the signs and conditions. */
const toAnswers = (stated: StatedCheckIn, today: Day): CheckInAnswers => {
  const { wellnessHistory: _, ...told } = stated;
  return {
    ...noAnswers(today),
    ...withoutUnknown(told),
    signs: withoutUnknown(told.signs ?? {}),
    conditions: withoutUnknown(told.conditions ?? {}),
  };
};

/**
 * The history that a client states in one request: runs sorted by start, days in the runner's zone (UTC
 * unless stated), runs after today left out. The first stated run is the first day that is known.
 *
 * @throws RangeError when a start is no instant, a day is no day or the zone is unknown.
 * @example
 * historyFromStatement({ today: '2026-07-05', runs: [{ startTime: '2026-07-04T07:00:00Z', distanceMeters: 5000 }] }).runs.length; // 1
 */
export const historyFromStatement = (statement: Statement): TrainingHistory => {
  const { today, runner, checkIn } = statement;
  const timeZone = runner?.timeZone ?? statement.timeZone ?? 'UTC';
  const runs = (statement.runs ?? [])
    .map((run) => stateRun(run, timeZone))
    .filter(({ day }) => day <= today)
    .toSorted((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
  const answers = checkIn === null || checkIn === undefined ? null : toAnswers(checkIn, today);
  return {
    today,
    timeZone,
    weekStartsOn: runner?.weekStartsOn ?? statement.weekStartsOn ?? 'monday',
    runner: toPhysiology(runner ?? {}),
    runs,
    knownFrom: runs[0]?.day ?? null,
    checkIn: answers !== null && isToldInTime(answers.day, today) ? answers : null,
    wellnessHistory: checkIn?.wellnessHistory ?? [],
    plannedRun: statement.plannedRun ?? null,
  };
};
