import {
  type Assessment,
  addDays,
  type CheckInAnswers,
  compareAroundStarts,
  type Day,
  type DoneMark,
  type Equipment,
  expectRuns,
  type LoadView,
  newStartAfterDays,
  planWeek,
  type RoutineResponse,
  type RunDay,
  type TightnessMark,
  type TrainingHistory,
  type WeekPlan,
  type WeekRequest,
  weighHistory,
} from '#src/core/index.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/** How far back marks and ratings are read: a year, and a month to tell a start from a continuation. */
export const diaryDays = 400;

/** What the runner did and how it felt, day by day, in any order. */
export type Diary = { readonly done: readonly DoneMark[]; readonly tightness: readonly TightnessMark[] };

/** How much of a week is asked for, and what is known of its runs; `null` runs are guessed from habit. */
export type WeekAsk = {
  readonly days: number;
  readonly equipment: readonly Equipment[] | null;
  readonly plannedRuns: readonly RunDay[] | null;
};

/** An assessment with a plan to follow, and how tightness moved after each routine was started. */
export type AssessmentWithWeek = Assessment & {
  readonly week: WeekPlan;
  readonly responses: readonly RoutineResponse[];
};

/** The ratings among what was said. */
export const tightnessOf = (said: readonly CheckInAnswers[]): readonly TightnessMark[] =>
  said.flatMap(({ day, region, side, tightness }) =>
    tightness === null ? [] : [{ day, region, side, rating: tightness }],
  );

/** Run days as a client plans them; a hard day is a run day too. */
export const planRunDays = (
  runDays: readonly Day[] | null,
  hardDays: readonly Day[] | null,
): readonly RunDay[] | null => {
  if (runDays === null && hardDays === null) return null;
  const days = [...new Set([...(runDays ?? []), ...(hardDays ?? [])])].toSorted();
  return days.map((day) => ({ day, hard: hardDays?.includes(day) === true }));
};

/** The runner's diary up to a day, from a window of fixed length. */
export const readDiary = async (
  deps: Pick<Dependencies, 'stores'>,
  runnerId: string,
  today: Day,
): Promise<Diary> => {
  const from = addDays(today, 1 - diaryDays);
  const [done, tightness] = await Promise.all([
    deps.stores.doneRoutines.between(runnerId, from, today),
    deps.stores.checkIns.tightnessBetween(runnerId, from, today),
  ]);
  return { done, tightness };
};

/** Runs of the window and the day after it, which may be hard. */
const runsOf = (
  { runs: past, today }: TrainingHistory,
  load: LoadView,
  { days, plannedRuns }: WeekAsk,
): Pick<WeekRequest, 'runs' | 'runsAre'> => {
  if (plannedRuns !== null) return { runs: plannedRuns, runsAre: 'planned' };
  const judged = past.map(({ day }, index) => ({ day, hard: load.hard[index]?.hard === true }));
  const runs = expectRuns(judged, { today, days: days + 1 });
  return { runs, runsAre: runs.length > 0 ? 'usual' : 'unknown' };
};

/**
 * The assessment of a history together with a week that the runner can follow: strength moves on by what was
 * marked as done and steps back while tightness rises. A red flag empties the week as it empties the lists.
 * Marks and ratings after today or from before the last 400 days are passed over; a routine whose first mark
 * may be a continuation of what lies before them has no response.
 *
 * @throws RangeError when `today` is no day or the time zone is unknown.
 * @example
 * assessWithWeek(history, { done: [], tightness: [] }, { days: 7, equipment: null, plannedRuns: null }).week.days.length; // 7
 */
export const assessWithWeek = (history: TrainingHistory, diary: Diary, ask: WeekAsk): AssessmentWithWeek => {
  const { today } = history;
  const from = addDays(today, 1 - diaryDays);
  const inDiary = ({ day }: { readonly day: Day }): boolean => day >= from && day <= today;
  const done = diary.done.filter(inDiary);
  const tightness = diary.tightness.filter(inDiary);
  const { assessment, load, plan } = weighHistory(history, { equipment: ask.equipment });
  return {
    ...assessment,
    week: planWeek({
      plan,
      today,
      days: ask.days,
      ...runsOf(history, load, ask),
      done,
      tightness,
      equipment: ask.equipment,
    }),
    responses: compareAroundStarts({ done, tightness, today }).filter(
      ({ startedOn }) => startedOn >= addDays(from, newStartAfterDays),
    ),
  };
};
