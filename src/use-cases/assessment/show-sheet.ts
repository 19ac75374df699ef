import {
  addDays,
  type CheckInAnswers,
  type ConditionId,
  compareAroundStarts,
  conditionIds,
  type Day,
  type LanguageId,
  newStartAfterDays,
  type RoutineResponse,
  type Runner,
  type TightnessMark,
  type TimelineBin,
  type YesNoSign,
  yesNoSigns,
} from '#src/core/index.ts';
import type { RuleDays } from '#src/edges/storage/assessment-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { readRoutineHistory } from './assess-with-week.ts';
import { readCheckIns, todayOf } from './read-history.ts';
import { type ShownTimeline, showTimeline, usualDays } from './show-timeline.ts';

/** From this rating on a complaint counts as begun. Our convention, as in the questions that are asked unasked. */
export const onsetRating = 3;
const daysBeforeOnset = 28;
const mostRules = 40;

/** The newest answer to a question, and its day. */
export type Answered = { readonly value: boolean; readonly day: Day };

/** What was run before a complaint began. */
export type BeforeOnset = {
  readonly mark: TightnessMark;
  readonly bins: readonly TimelineBin[];
};

/** What somebody who examines a runner wants to know of the last twelve weeks. */
export type ShownSheet = {
  readonly today: Day;
  readonly picture: ShownTimeline;
  /** The first rating of 3 or more in the twelve weeks, with the 28 days before; null without one. */
  readonly onset: BeforeOnset | null;
  readonly signs: ReadonlyMap<YesNoSign, Answered>;
  readonly conditions: ReadonlyMap<ConditionId, Answered>;
  /** The newest numbers that were stated; null: never. */
  readonly stated: Pick<CheckInAnswers, 'previousHamstringMonths' | 'sittingHours' | 'bridge'>;
  /** The rules that warned, and from when to when. */
  readonly warned: readonly RuleDays[];
  readonly responses: readonly RoutineResponse[];
};

const newestFirst = (checkIns: readonly CheckInAnswers[]): readonly CheckInAnswers[] =>
  checkIns.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));

const newestAnswers = <Id extends string>(
  checkIns: readonly CheckInAnswers[],
  ids: readonly Id[],
  read: (checkIn: CheckInAnswers, id: Id) => boolean | undefined,
): ReadonlyMap<Id, Answered> => {
  const answers = new Map<Id, Answered>();
  for (const id of ids)
    for (const checkIn of checkIns) {
      const value = read(checkIn, id);
      if (value === undefined || answers.has(id)) continue;
      answers.set(id, { value, day: checkIn.day });
    }
  return answers;
};

const newest = <F extends keyof CheckInAnswers>(
  checkIns: readonly CheckInAnswers[],
  field: F,
): CheckInAnswers[F] | null => checkIns.find((answers) => answers[field] !== null)?.[field] ?? null;

const readOnset = async (
  deps: Pick<Dependencies, 'stores' | 'clock'>,
  runner: Runner,
  { tightness }: ShownTimeline,
): Promise<BeforeOnset | null> => {
  const mark = tightness.find(({ rating }) => rating >= onsetRating);
  if (mark === undefined) return null;
  const to = addDays(mark.day, -1);
  const span = { days: null, from: addDays(mark.day, -daysBeforeOnset), to };
  return { mark, bins: (await showTimeline(deps, runner, span)).timeline.bins };
};

/** Twelve weeks of a runner for somebody who examines them, in a few queries. */
export const showSheet = async (
  deps: Pick<Dependencies, 'stores' | 'clock'>,
  runner: Runner,
  language: LanguageId,
): Promise<ShownSheet> => {
  const today = todayOf(deps, runner);
  const from = addDays(today, 1 - usualDays);
  const [picture, stated, warned, routines] = await Promise.all([
    showTimeline(deps, runner, { days: usualDays, from: null, to: null }),
    readCheckIns(deps, runner.id, today),
    deps.stores.assessments.ruleDays(runner.id, from, today, mostRules),
    readRoutineHistory(deps, runner.id, today),
  ]);
  const checkIns = newestFirst(stated);
  return {
    today,
    picture,
    onset: await readOnset(deps, runner, picture),
    signs: newestAnswers(checkIns, yesNoSigns, ({ signs }, sign) => signs[sign]),
    conditions: newestAnswers(checkIns, conditionIds, ({ conditions }, id) => conditions[id]),
    stated: {
      previousHamstringMonths: newest(checkIns, 'previousHamstringMonths'),
      sittingHours: newest(checkIns, 'sittingHours'),
      bridge: newest(checkIns, 'bridge'),
    },
    warned,
    responses: compareAroundStarts({ ...routines, today, language }).filter(
      ({ startedOn, enoughData }) => enoughData && startedOn >= addDays(from, -newStartAfterDays),
    ),
  };
};
