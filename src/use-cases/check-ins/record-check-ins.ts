import {
  addDays,
  type CheckInAnswers,
  type Day,
  Failure,
  formatInstant,
  isFailure,
  physiologyOf,
  placeDays,
  type Runner,
  triageOf,
} from '#src/core/index.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import { enqueueAssessment } from '#src/use-cases/assessment/assess-runner.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import type { TriagedCheckIn } from './read-check-ins.ts';
import { type CheckInStatement, lockRunner, putAnswers, refuseUntimely } from './record-check-in.ts';

/** A check-in of a list, or why it cannot be one; the pointers of a failure begin at the check-in. */
export type CheckInEntry = CheckInStatement | Failure;

/** What became of an entry; the pointers of a failure begin at the list. */
export type RecordedEntry = TriagedCheckIn | Failure;

/** The failure of an entry, its pointers from the beginning of the list. */
const placed = ({ code, message, errors }: Failure, index: number): Failure =>
  new Failure(code, message, {
    errors: errors.map(({ pointer, detail }) => ({
      pointer: `/items/${index}${pointer === '/' ? '' : pointer}`,
      detail,
    })),
  });

const judge = (
  deps: Pick<Dependencies, 'clock'>,
  runner: Runner,
  entry: CheckInEntry,
  index: number,
): CheckInEntry => {
  if (isFailure(entry)) return placed(entry, index);
  try {
    refuseUntimely(deps, runner, entry);
    return entry;
  } catch (error) {
    if (isFailure(error)) return placed(error, index);
    throw error;
  }
};

/** The answers that count on each of these days, read once a year of them. */
const readAnswersOfDays = async (
  { checkIns }: Stores,
  { id }: Runner,
  days: readonly Day[],
): Promise<ReadonlyMap<Day, readonly CheckInAnswers[]>> => {
  const answersOf = new Map<Day, readonly CheckInAnswers[]>();
  for (const ofYear of Map.groupBy(new Set(days), (day) => day.slice(0, 4)).values()) {
    const [first = '', last = first] = [ofYear.toSorted().at(0), ofYear.toSorted().at(-1)];
    const recent = (await checkIns.between(id, addDays(first, 1 - placeDays), last)).map(
      (one) => one.answers,
    );
    for (const day of ofYear) {
      const from = addDays(day, 1 - placeDays);
      const counted = recent.filter((answers) => answers.day >= from && answers.day <= day);
      answersOf.set(day, [...(await checkIns.standing(id, day)), ...counted]);
    }
  }
  return answersOf;
};

/**
 * Stores the check-ins of a list that are valid, in its order and one transaction, and enqueues one assessment. Of
 * several of the same day, region and side each replaces the one before. The triage of each is that of its day after
 * all of them are stored.
 *
 * @throws Failure `request-invalid` when none is valid, `not-found` when the runner is erased meanwhile.
 */
export const recordCheckIns = async (
  deps: Pick<Dependencies, 'stores' | 'jobs' | 'clock' | 'newId'>,
  runner: Runner,
  items: readonly CheckInEntry[],
): Promise<readonly RecordedEntry[]> => {
  const entries = items.map((item, index) => judge(deps, runner, item, index));
  if (entries.every(isFailure)) {
    const errors = entries.flatMap((entry) => entry.errors);
    throw new Failure('request-invalid', 'None of the check-ins can be stored.', { errors });
  }
  const at = formatInstant(deps.clock.nowMs());
  const recorded = await deps.stores.inTransaction(async (tx) => {
    await lockRunner(tx, runner);
    const stored = [];
    for (const entry of entries)
      stored.push(isFailure(entry) ? entry : await putAnswers(tx, deps, runner, { stated: entry, at }));
    await tx.runners.markDirty(runner.id, at);
    const days = stored.flatMap((entry) => (isFailure(entry) ? [] : entry.answers.day));
    const answersOf = await readAnswersOfDays(tx, runner, days);
    return stored.map((entry): RecordedEntry => {
      if (isFailure(entry)) return entry;
      const { day } = entry.answers;
      const { ageYears } = physiologyOf(runner, day);
      return { checkIn: entry, triage: triageOf(answersOf.get(day) ?? [], day, { ageYears }) };
    });
  });
  await enqueueAssessment(deps, runner.id);
  return recorded;
};
