import { addDays, type Day, type WeekStart } from '#src/core/domain/calendar.ts';
import type { CheckInAnswers } from '#src/core/domain/check-in.ts';
import type { Physiology } from '#src/core/domain/runner.ts';
import { fillAnswers, type StatedAnswers } from '#src/core/domain/stated-answers.ts';
import {
  historyWindowDays,
  type PlannedRun,
  type TrainingHistory,
} from '#src/core/domain/training-history.ts';
import { joinOutings } from '#src/core/load/join-outings.ts';
import { readSelfReport } from '#src/core/risk/triage/read-self-report.ts';
import { type StatedRun, stateRun } from './state-run.ts';

export { type StatedRun, stateRun };

/** The runner as a client states it. */
export type StatedRunner = {
  readonly age?: number | null;
  readonly timeZone?: string | null;
  readonly weekStartsOn?: WeekStart | null;
} & { readonly [K in Exclude<keyof Physiology, 'ageYears'>]?: Physiology[K] };

/** The answers of a check-in as a client states them, with earlier Hooper sums, oldest first. */
export type StatedCheckIn = StatedAnswers & { readonly wellnessHistory?: readonly number[] | null };

/** How tight a place was on a day: a check-in that says only that. */
export type StatedTightness = Pick<StatedAnswers, 'region' | 'side'> & {
  readonly day: Day;
  readonly tightness: number;
};

/** The body of an assessment that stores nothing: everything but `today` is optional. */
export type Statement = {
  readonly today: Day;
  /** IANA zone in which days are counted; the runner's own wins, `UTC` when neither is stated. */
  readonly timeZone?: string | null;
  readonly weekStartsOn?: WeekStart | null;
  readonly runner?: StatedRunner | null;
  readonly runs?: readonly StatedRun[] | null;
  /** First day from which runs are known; that of the first stated run when not stated. */
  readonly knownFrom?: Day | null;
  /** Answers of `today`, or of the day they name. */
  readonly checkIn?: StatedCheckIn | null;
  /** Answers of other days and places; they count as stored check-ins do. */
  readonly checkIns?: readonly (StatedAnswers & { readonly day: Day })[] | null;
  readonly tightnessLog?: readonly StatedTightness[] | null;
  readonly plannedRun?: PlannedRun | null;
};

const toPhysiology = (runner: StatedRunner): Physiology => ({
  sex: runner.sex ?? null,
  ageYears: runner.age ?? null,
  heightMeters: runner.heightMeters ?? null,
  massKilograms: runner.massKilograms ?? null,
  maxHeartRateBpm: runner.maxHeartRateBpm ?? null,
  restingHeartRateBpm: runner.restingHeartRateBpm ?? null,
  thresholdHeartRateBpm: runner.thresholdHeartRateBpm ?? null,
  firstVentilatoryThresholdBpm: runner.firstVentilatoryThresholdBpm ?? null,
  secondVentilatoryThresholdBpm: runner.secondVentilatoryThresholdBpm ?? null,
  thresholdSpeedMetersPerSecond: runner.thresholdSpeedMetersPerSecond ?? null,
});

/** Everything that the client states the runner answered, each as a check-in of its day. */
export const statedCheckIns = ({
  today,
  checkIn,
  checkIns,
  tightnessLog,
}: Statement): readonly CheckInAnswers[] => {
  const { wellnessHistory: _, ...said } = checkIn ?? {};
  return [
    ...(checkIns ?? []).map((checkIn) => fillAnswers(checkIn, checkIn.day)),
    ...(tightnessLog ?? []).map((checkIn) => fillAnswers(checkIn, checkIn.day)),
    ...(checkIn === null || checkIn === undefined ? [] : [fillAnswers(said, today)]),
  ];
};

/**
 * The history that a client states in one request: outings sorted by start, days in the runner's zone (UTC
 * unless stated), runs after today and before the window of an assessment left out, as where they are stored.
 * The first stated run is the first day that is known, unless another is stated.
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
  const from = addDays(today, 1 - historyWindowDays);
  const selfReport = readSelfReport(statedCheckIns(statement), today);
  return {
    today,
    timeZone,
    weekStartsOn: runner?.weekStartsOn ?? statement.weekStartsOn ?? 'monday',
    runner: toPhysiology(runner ?? {}),
    runs: joinOutings(runs.filter(({ day }) => day >= from)),
    knownFrom: statement.knownFrom ?? runs[0]?.day ?? null,
    ...selfReport,
    wellnessHistory: checkIn?.wellnessHistory ?? selfReport.wellnessHistory,
    plannedRun: statement.plannedRun ?? null,
  };
};
