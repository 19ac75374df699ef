import {
  type Assessment,
  type AssessOptions,
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

/** How far back marks and ratings are read: a year, and a month to distinguish a start from a continuation. */
const routineHistoryDays = 400;

/** Routines that the runner did and tightness ratings by day, in any order. */
export type RoutineHistory = {
  readonly done: readonly DoneMark[];
  readonly tightness: readonly TightnessMark[];
};

/** Which week to plan; when `plannedRuns` is null its runs are estimated from habit. */
export type WeekOptions = Pick<AssessOptions, 'language' | 'units'> & {
  readonly days: number;
  readonly equipment: readonly Equipment[] | null;
  readonly plannedRuns: readonly RunDay[] | null;
  /** Races beside the usual runs: known where nothing else is planned. */
  readonly races?: readonly RunDay[];
};

/**
 * An assessment with a plan, and how tightness changed after each routine was started; without both when a red flag
 * leaves nothing but the referral.
 */
export type AssessmentWithWeek = Assessment & {
  readonly week?: WeekPlan;
  readonly responses?: readonly RoutineResponse[];
};

/** The tightness ratings of check-ins. */
export const tightnessOf = (checkIns: readonly CheckInAnswers[]): readonly TightnessMark[] =>
  checkIns.flatMap(({ day, region, side, tightness }) =>
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

/** The runner's marks and ratings up to a day, from a window of fixed length. */
export const readRoutineHistory = async (
  deps: Pick<Dependencies, 'stores'>,
  runnerId: string,
  today: Day,
): Promise<RoutineHistory> => {
  const from = addDays(today, 1 - routineHistoryDays);
  const [done, tightness] = await Promise.all([
    deps.stores.doneRoutines.between(runnerId, from, today),
    deps.stores.checkIns.tightnessBetween(runnerId, from, today),
  ]);
  return { done, tightness };
};

/** Runs of the planned days and of the day after them, which may be a hard one. */
const runsOf = (
  { runs: past, today }: TrainingHistory,
  load: LoadView,
  { days, plannedRuns, races = [] }: WeekOptions,
): Pick<WeekRequest, 'runs' | 'runsAre'> => {
  if (plannedRuns !== null) return { runs: plannedRuns, runsAre: 'planned' };
  const pastDays = past.map(({ day }, index) => ({ day, hard: load.hard[index]?.hard === true }));
  const usual = expectRuns(pastDays, { today, days: days + 1 });
  if (usual.length > 0) return { runs: [...usual, ...races], runsAre: 'usual' };
  return { runs: races, runsAre: races.length > 0 ? 'planned' : 'unknown' };
};

/**
 * The assessment of a history with a plan of a week: strength progresses with the marks and regresses while tightness
 * rises. A red flag leaves no plan and no responses. Marks and ratings after today or older than 400 days are ignored; a routine whose
 * first mark may continue an older series has no response.
 *
 * @throws RangeError for an invalid `today` or time zone.
 * @example
 * assessWithWeek(history, { done: [], tightness: [] }, { days: 7, equipment: null, plannedRuns: null }).week?.days.length; // 7
 */
export const assessWithWeek = (
  history: TrainingHistory,
  recorded: RoutineHistory,
  options: WeekOptions,
): AssessmentWithWeek => {
  const { today } = history;
  const from = addDays(today, 1 - routineHistoryDays);
  const isRecent = ({ day }: { readonly day: Day }): boolean => day >= from && day <= today;
  const done = recorded.done.filter(isRecent);
  const tightness = recorded.tightness.filter(isRecent);
  const { assessment, load, gate, plan } = weighHistory(history, options);
  const inLanguage = options.language === undefined ? {} : { language: options.language };
  if (gate.level === 'cut') return assessment;
  return {
    ...assessment,
    week: planWeek({
      plan,
      today,
      days: options.days,
      ...runsOf(history, load, options),
      done,
      tightness,
      equipment: options.equipment,
      ...inLanguage,
    }),
    responses: compareAroundStarts({ done, tightness, today, ...inLanguage }).filter(
      ({ startedOn }) => startedOn >= addDays(from, newStartAfterDays),
    ),
  };
};
