import {
  addDays,
  type Day,
  type DoneMark,
  dayNumber,
  daysBetween,
  joinOutings,
  type Runner,
  startOfWeek,
  type TightnessMark,
  type Timeline,
  type TimelineBin,
  timelineLookbackDays,
  traceTimeline,
} from '#src/core/index.ts';
import type { AssessmentMark } from '#src/edges/storage/assessment-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { todayOf } from './read-history.ts';
import { type DatedPlan, plansToCome, readPlannedRuns } from './read-planned-runs.ts';

/** Twelve weeks, when no span is asked for. */
export const usualDays = 84;
/** From a year on a picture has a bar a week. */
const weeklyFromDays = 364;
/** Eleven years: bounds the work of one picture. */
const longestDays = 4018;
/** Planned runs that are nearer stand at the end of a picture of the past. */
const aheadDays = 28;
/** More assessments than a year of daily changes leaves. */
const mostMarks = 400;
/** The API takes no earlier day, and eleven years before it every day is one that a database can hold. */
const earliestDay = '1900-01-01';
const weeks = 12;

/** What is asked for: a number of days up to today, everything, or from a day to a day; what is null or invalid is not. */
export type AskedSpan = {
  readonly days: number | 'all' | null;
  readonly from: string | null;
  readonly to: string | null;
};

/** From a day to a day; a picture ends with `end`, which lies after `to` where runs are planned. */
export type ShownSpan = {
  readonly from: Day;
  readonly to: Day;
  readonly end: Day;
  readonly by: Timeline['by'];
};

/** Everything that a picture of a runner's days shows. */
export type ShownTimeline = ShownSpan & {
  readonly today: Day;
  readonly timeline: Timeline;
  readonly tightness: readonly TightnessMark[];
  readonly doneRoutines: readonly DoneMark[];
  readonly assessments: readonly AssessmentMark[];
  readonly plans: readonly DatedPlan[];
};

type ReadDependencies = Pick<Dependencies, 'stores' | 'clock'>;

const dayOrNull = (text: string | null): Day | null =>
  text !== null && text.length === 10 && dayNumber(text) !== null && text >= earliestDay ? text : null;

/**
 * The span that is shown: what was asked for, within eleven years, at most up to a year from today; twelve weeks where
 * that is no span.
 */
const chooseSpan = (
  asked: AskedSpan,
  { today, firstDay, weekStartsOn }: { today: Day; firstDay: Day | null } & Pick<Runner, 'weekStartsOn'>,
): ShownSpan => {
  const askedEnd = dayOrNull(asked.to) ?? today;
  const latest = addDays(today, weeklyFromDays);
  const end = askedEnd > latest ? latest : askedEnd;
  const to = end > today ? today : end;
  const count = asked.days === 'all' ? daysBetween(firstDay ?? to, to) + 1 : (asked.days ?? usualDays);
  const since =
    dayOrNull(asked.from) ?? addDays(to, 1 - Math.max(asked.days === 'all' ? usualDays : 1, count));
  const earliest = addDays(to, 1 - longestDays);
  const from = since < earliest ? earliest : since;
  if (from > to) return chooseSpan({ days: null, from: null, to: null }, { today, firstDay, weekStartsOn });
  const by = daysBetween(from, to) + 1 >= weeklyFromDays ? 'week' : 'day';
  return { from: by === 'week' ? startOfWeek(from, weekStartsOn) : from, to, end, by };
};

const traceSpan = async (
  { stores }: ReadDependencies,
  runner: Runner,
  span: Pick<ShownSpan, 'from' | 'to' | 'by'>,
  knownFrom: Day | null,
): Promise<Timeline> => {
  const [runs, unknownDays] = await Promise.all([
    stores.activities.outlineRuns(runner.id, addDays(span.from, -timelineLookbackDays), span.to),
    stores.unreadActivities.days(runner.id, span.from, span.to),
  ]);
  const { weekStartsOn } = runner;
  return traceTimeline({ runs: joinOutings(runs), knownFrom, unknownDays, weekStartsOn }, span);
};

/** The plans of a picture that are not past, and the day that it ends with. */
const readAhead = async (
  deps: ReadDependencies,
  runner: Runner,
  { to, end }: ShownSpan,
  today: Day,
): Promise<{ readonly plans: readonly DatedPlan[]; readonly end: Day }> => {
  if (to < today) return { plans: [], end };
  const until = end > today ? end : addDays(today, aheadDays);
  const [plans, runsOfToday] = await Promise.all([
    readPlannedRuns(deps, runner, today, until),
    deps.stores.activities.outlineRuns(runner.id, today, today),
  ]);
  const toCome = plansToCome(plans, joinOutings(runsOfToday));
  const lastPlan = toCome.at(-1)?.day ?? today;
  return { plans: toCome, end: end > lastPlan ? end : lastPlan };
};

/**
 * What a runner ran, rated, did and was told from a day to a day, and what is planned; weeks in place of days from a year
 * on. A few queries, each of the span alone.
 */
export const showTimeline = async (
  deps: ReadDependencies,
  runner: Runner,
  asked: AskedSpan,
): Promise<ShownTimeline> => {
  const { stores } = deps;
  const today = todayOf(deps, runner);
  const firstDay = await stores.activities.firstDay(runner.id);
  const span = chooseSpan(asked, { today, firstDay, weekStartsOn: runner.weekStartsOn });
  const { from, to } = span;
  const [timeline, tightness, doneRoutines, assessments, ahead] = await Promise.all([
    traceSpan(deps, runner, span, firstDay),
    stores.checkIns.tightnessBetween(runner.id, from, to),
    stores.doneRoutines.between(runner.id, from, to),
    stores.assessments.marksBetween(runner.id, from, to, mostMarks),
    readAhead(deps, runner, span, today),
  ]);
  return { ...span, ...ahead, today, timeline, tightness, doneRoutines, assessments };
};

/** The last twelve weeks of a runner, the running one included. */
export const showWeeks = async (deps: ReadDependencies, runner: Runner): Promise<readonly TimelineBin[]> => {
  const to = todayOf(deps, runner);
  const from = addDays(startOfWeek(to, runner.weekStartsOn), 7 * (1 - weeks));
  const knownFrom = await deps.stores.activities.firstDay(runner.id);
  return (await traceSpan(deps, runner, { from, to, by: 'week' }, knownFrom)).bins;
};
