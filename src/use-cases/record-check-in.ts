import type { Assessment } from '../core/domain/assessment.ts';
import { type Day, daysBetween, formatInstant } from '../core/domain/calendar.ts';
import { type CheckInAnswers, noAnswers } from '../core/domain/check-in.ts';
import { Failure } from '../core/domain/failure.ts';
import { nobody, type Runner } from '../core/domain/runner.ts';
import type { CheckIn } from '../edges/storage/check-in-store.ts';
import { assessHistory } from './assess-history.ts';
import { askForAssessment } from './assess-runner.ts';
import type { House } from './house.ts';
import { todayOf } from './read-history.ts';

/** A check-in as it is stated: only `day` is needed. */
export type CheckInStatement = { readonly day: Day } & Partial<Omit<CheckInAnswers, 'day'>>;

/** Fills in "not asked" for whatever was not stated. */
export const toAnswers = (stated: CheckInStatement): CheckInAnswers => {
  const answered = Object.entries(stated).filter(([, value]) => value !== undefined);
  return { ...noAnswers(stated.day), ...Object.fromEntries(answered) };
};

/**
 * What the answers of one check-in mean by themselves, looked at on their own day: the triage and, when it
 * refers, what to do now.
 */
export const triageAnswers = (answers: CheckInAnswers): Pick<Assessment, 'triage' | 'referral'> => {
  const { triage, referral } = assessHistory({
    today: answers.day,
    timeZone: 'UTC',
    weekStartsOn: 'monday',
    runner: nobody,
    runs: [],
    knownFrom: null,
    checkIn: answers,
    wellnessHistory: [],
    plannedRun: null,
  });
  return { triage, referral };
};

/**
 * The runner says how it feels. The same day, region and side said again replaces what was said before.
 *
 * @throws Failure `request-invalid` for a day that has not begun yet where the runner is.
 */
export const recordCheckIn = async (
  house: Pick<House, 'stores' | 'doorbell' | 'clock' | 'newId'>,
  runner: Runner,
  stated: CheckInStatement,
): Promise<CheckIn> => {
  if (daysBetween(todayOf(house, runner), stated.day) > 0) {
    throw new Failure('request-invalid', 'A check-in cannot be about a day to come.', {
      errors: [
        { pointer: '/day', detail: `is after today (${todayOf(house, runner)}) in ${runner.timeZone}` },
      ],
    });
  }
  const at = formatInstant(house.clock.nowMs());
  const saved = await house.stores.inTransaction(async (tx) => {
    const checkIn = await tx.checkIns.put({
      id: house.newId('checkIn'),
      runnerId: runner.id,
      answers: toAnswers(stated),
      createdAt: at,
    });
    await tx.runners.markDirty(runner.id, at);
    return checkIn;
  });
  await askForAssessment(house, runner.id);
  return saved;
};
