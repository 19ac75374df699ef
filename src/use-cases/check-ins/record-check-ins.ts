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
  type TriageAnswer,
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

/**
 * The triage of single days, of which the check-ins are read once a year of them. Each day waits for a query of its own,
 * so that others get their turn in between.
 */
const openTriage = ({ checkIns }: Stores, runner: Runner, days: readonly Day[]) => {
  const known = new Map<Day, TriageAnswer>();
  const recentOf = new Map<string, readonly CheckInAnswers[]>();
  const daysOfYear = Map.groupBy(days.toSorted(), (day) => day.slice(0, 4));
  const readYear = async (day: Day): Promise<readonly CheckInAnswers[]> => {
    const year = day.slice(0, 4);
    const [first, last] = [daysOfYear.get(year)?.at(0) ?? day, daysOfYear.get(year)?.at(-1) ?? day];
    const read = await checkIns.between(runner.id, addDays(first, 1 - placeDays), last);
    const recent = read.map(({ answers }) => answers);
    recentOf.set(year, recent);
    return recent;
  };
  return async (day: Day): Promise<TriageAnswer> => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const recent = recentOf.get(day.slice(0, 4)) ?? (await readYear(day));
    const from = addDays(day, 1 - placeDays);
    const counted = recent.filter((answers) => answers.day >= from && answers.day <= day);
    const { ageYears } = physiologyOf(runner, day);
    const triage = triageOf([...(await checkIns.standing(runner.id, day)), ...counted], day, { ageYears });
    known.set(day, triage);
    return triage;
  };
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
    const triageAt = openTriage(tx, runner, days);
    const outcomes: RecordedEntry[] = [];
    for (const entry of stored)
      outcomes.push(isFailure(entry) ? entry : { checkIn: entry, triage: await triageAt(entry.answers.day) });
    return outcomes;
  });
  await enqueueAssessment(deps, runner.id);
  return recorded;
};
