import { addDays, type Day, dayInZone, daysBetween } from '../core/domain/calendar.ts';
import type { CheckInAnswers } from '../core/domain/check-in.ts';
import type { Physiology, Runner } from '../core/domain/runner.ts';
import { historyWindowDays, type TrainingHistory } from '../core/domain/training-history.ts';
import type { House } from './house.ts';

/** How long an answer of a runner counts as current. */
export const checkInWindowDays = 14;
/** How far back the runner's own Hooper sums reach. */
const wellnessWindowDays = 90;

/** What formulas read of a runner on a day. */
export const physiologyOf = (runner: Runner, today: Day): Physiology => ({
  sex: runner.sex,
  ageYears: runner.birthYear === null ? null : Number(today.slice(0, 4)) - runner.birthYear,
  heightMeters: runner.heightMeters,
  massKilograms: runner.massKilograms,
  maxHeartRateBpm: runner.maxHeartRateBpm,
  restingHeartRateBpm: runner.restingHeartRateBpm,
  thresholdHeartRateBpm: runner.thresholdHeartRateBpm,
  thresholdSpeedMetersPerSecond: runner.thresholdSpeedMetersPerSecond,
});

const hooperSum = (answers: CheckInAnswers): number | null => {
  const wellness = answers.wellness;
  if (wellness === null) return null;
  const items = [wellness.sleep, wellness.stress, wellness.fatigue, wellness.soreness];
  return items.reduce<number | null>((sum, item) => (sum === null || item === null ? null : sum + item), 0);
};

/** The runner's day at this moment. */
export const todayOf = (house: Pick<House, 'clock'>, runner: Runner): Day =>
  dayInZone(house.clock.nowMs(), runner.timeZone);

/**
 * Everything an assessment of `today` reads, from a window of fixed length: its cost does not grow with the
 * runner's past. The newest check-in of the last 14 days speaks; earlier ones are the runner's own baseline.
 */
export const readHistory = async (
  house: Pick<House, 'stores'>,
  runner: Runner,
  today: Day,
  plannedMeters: number | null,
): Promise<TrainingHistory> => {
  const from = addDays(today, -(historyWindowDays - 1));
  const [runs, knownFrom, checkIns] = await Promise.all([
    house.stores.activities.historyRuns(runner.id, from, today),
    house.stores.activities.firstDay(runner.id),
    house.stores.checkIns.between(runner.id, addDays(today, -wellnessWindowDays), today),
  ]);
  const newest = checkIns.at(-1);
  const current =
    newest !== undefined && daysBetween(newest.answers.day, today) < checkInWindowDays ? newest : undefined;
  const earlier = checkIns.filter((checkIn) => checkIn !== current);
  return {
    today,
    timeZone: runner.timeZone,
    weekStartsOn: runner.weekStartsOn,
    runner: physiologyOf(runner, today),
    runs,
    knownFrom,
    checkIn: current?.answers ?? null,
    wellnessHistory: earlier.map((checkIn) => hooperSum(checkIn.answers)).filter((sum) => sum !== null),
    plannedRun: plannedMeters === null ? null : { distanceMeters: plannedMeters },
  };
};
