import { addDays, type Day } from '#src/core/domain/calendar.ts';
import type { DoneMark, Routine, TightnessMark } from '#src/core/domain/routine.ts';
import { type LanguageChoice, wordsOf } from '#src/core/words/index.ts';
import type { Language } from '#src/core/words/language.ts';
import type { WeekRoutine } from './advance-routine.ts';
import { findRoutine } from './catalogue/index.ts';
import { mostPerPhase } from './choose-lists.ts';
import type { RunDay } from './expect-runs.ts';
import { orderSession } from './order-session.ts';
import { placeStrength, type RunKind } from './place-strength.ts';
import { planStrength, strengthDaysDone, strengthDaysWanted } from './plan-strength.ts';
import { type Equipment, hasKit, isStrength, type RoutineDefinition } from './routine-contract.ts';
import type { RoutinePlan } from './routine-request.ts';
import { findRises, type TightnessRise } from './tightness-rise.ts';

/** The most days of a plan, because today's answers go out of date. Convention. */
const longestPlanDays = 14;

/** What a week is planned from. */
export type WeekRequest = {
  readonly plan: RoutinePlan;
  readonly today: Day;
  /** How many days, today included; 1 to 14, 7 unless stated. */
  readonly days?: number;
  /**
   * Runs of the plan's days and of the day after: planned by the runner, or expected from habit
   * (`expectRuns`). With `unknown` no day counts as free or as hard.
   */
  readonly runs: readonly RunDay[];
  readonly runsAre: 'planned' | 'usual' | 'unknown';
  readonly done: readonly DoneMark[];
  readonly tightness: readonly TightnessMark[];
  readonly equipment?: readonly Equipment[] | null;
  /** The language of notes and steps; English unless stated. */
  readonly language?: LanguageChoice;
};

/** One day of the plan. While run days are unknown, it holds the lists before and after a run as well. */
export type WeekDay = {
  readonly day: Day;
  readonly run: RunKind;
  readonly strength: boolean;
  readonly preRun: readonly WeekRoutine[];
  readonly postRun: readonly WeekRoutine[];
  readonly restDay: readonly WeekRoutine[];
};

/** The days in order, how their runs are known, and notes. */
export type WeekPlan = {
  readonly from: Day;
  readonly to: Day;
  readonly runsAre: WeekRequest['runsAre'];
  readonly days: readonly WeekDay[];
  /** What a runner should know about this week. */
  readonly notes: readonly string[];
};

const entryOf = ({ id }: Routine): RoutineDefinition | null => findRoutine(id);

const isStrengthRoutine = (routine: Routine): boolean => {
  const entry = entryOf(routine);
  return entry !== null && isStrength(entry);
};

const runKind = (request: WeekRequest, day: Day): RunKind => {
  if (request.plan.runningPaused !== null) return 'paused';
  if (request.runsAre === 'unknown') return 'unknown';
  const runs = request.runs.filter((run) => run.day === day);
  if (runs.length === 0) return 'none';
  return runs.some(({ hard }) => hard) ? 'hard' : 'easy';
};

const hardDaysOf = ({ plan, runs, runsAre }: WeekRequest): ReadonlySet<Day> =>
  new Set(
    plan.runningPaused !== null || runsAre === 'unknown'
      ? []
      : runs.filter(({ hard }) => hard).map(({ day }) => day),
  );

const unadvanced = (routine: Routine): WeekRoutine => ({ ...routine, progress: null });

const inOrder = (routines: readonly WeekRoutine[]): readonly WeekRoutine[] =>
  orderSession(
    routines.flatMap((routine) => {
      const entry = entryOf(routine);
      return entry === null ? [] : [{ entry, routine }];
    }),
  ).map(({ routine }) => routine);

/** Strength first, then the rest of the list as far as it fits. */
const joined = (
  strength: readonly WeekRoutine[],
  others: readonly Routine[],
  most: number,
): readonly WeekRoutine[] => {
  const ids = new Set(strength.map(({ id }) => id));
  const free = others.filter(({ id }) => !ids.has(id)).map(unadvanced);
  return inOrder([...strength, ...free].slice(0, most));
};

type Lists = {
  readonly preRun: readonly Routine[];
  readonly postRun: readonly Routine[];
  readonly strength: readonly Routine[];
  /** The rest-day routines that are no strength. */
  readonly calm: readonly Routine[];
};

const fillDay = (day: Day, run: RunKind, strength: readonly WeekRoutine[], lists: Lists): WeekDay => {
  const runs = run === 'easy' || run === 'hard' || run === 'unknown';
  const free = run !== 'easy' && run !== 'hard';
  return {
    day,
    run,
    strength: strength.length > 0,
    preRun: runs ? lists.preRun.map(unadvanced) : [],
    postRun: runs ? joined(free ? [] : strength, lists.postRun, mostPerPhase.postRun) : [],
    restDay: free ? joined(strength, lists.calm, mostPerPhase.restDay) : [],
  };
};

const listsOf = ({ plan, equipment }: WeekRequest): Lists => {
  const possible = (routine: Routine): boolean => {
    const entry = findRoutine(routine.id);
    return entry !== null && hasKit(entry, equipment ?? null);
  };
  const { preRun, postRun, restDay } = plan.routines;
  return {
    preRun: preRun.filter(possible),
    postRun: postRun.filter(possible),
    // While running waits nothing is trained.
    strength: plan.runningPaused === null ? restDay.filter(possible).filter(isStrengthRoutine) : [],
    calm: restDay.filter(possible).filter((routine) => !isStrengthRoutine(routine)),
  };
};

const notesOf = (
  { plan, runsAre, done }: WeekRequest,
  rises: readonly TightnessRise[],
  strength: { readonly wanted: number; readonly placed: number },
  { week }: Language,
): readonly string[] => {
  const { runningPaused: reason, flags } = plan;
  return [
    reason === null ? null : week.runningPaused({ reason }),
    flags.includes('acute_strain') ? week.firstDaysOfStrain : null,
    reason === null && runsAre === 'usual' ? week.usualRuns : null,
    reason === null && runsAre === 'unknown' ? week.unknownRuns : null,
    ...rises.map(week.tightnessRose),
    strength.placed < strength.wanted ? week.fewerStrengthDays(strength) : null,
    strength.wanted > 0 && done.length === 0 ? week.markWhatIsDone : null,
  ].filter((note) => note !== null);
};

/**
 * Seven days (or as many as asked): routines before and after runs and on days off, with strength 48 hours
 * apart and never on the day before a hard run (G-STRENGTH-SPACING). Strength moves on by the sessions marked
 * as done and steps back while tightness rises; while running waits there is none. The week holds only routines of
 * the plan and of `plan.allowed`.
 *
 * @example
 * planWeek({ plan, today: '2026-07-06', runs: [], runsAre: 'planned', done: [], tightness: [] }).days.length; // 7
 */
export const planWeek = (request: WeekRequest): WeekPlan => {
  const count = Math.min(longestPlanDays, Math.max(1, Math.trunc(request.days ?? 7)));
  const days = Array.from({ length: count }, (_, index) => {
    const day = addDays(request.today, index);
    return { day, run: runKind(request, day) };
  });
  const words = wordsOf(request.language);
  const lists = listsOf(request);
  const done = request.done.filter(({ day }) => day <= request.today);
  const rises = findRises(request.tightness, request.today);
  const wanted =
    request.plan.runningPaused === null
      ? strengthDaysWanted(lists.strength, done, { today: request.today, days: count })
      : 0;
  const placed = placeStrength(wanted === 0 ? [] : days, {
    hardDays: hardDaysOf(request),
    doneOn: strengthDaysDone(done),
    wanted,
  });
  const strength = planStrength(placed, lists.strength, done, {
    direction: rises.length > 0 ? 'back' : 'onward',
    allowed: new Set(request.plan.allowed),
    flags: new Set(request.plan.flags),
    equipment: request.equipment ?? null,
    words,
  });
  const onDay = new Map(strength.map(({ day, routines }) => [day, routines]));
  return {
    from: request.today,
    to: addDays(request.today, count - 1),
    runsAre: request.runsAre,
    days: days.map(({ day, run }) => fillDay(day, run, onDay.get(day) ?? [], lists)),
    notes: notesOf(request, rises, { wanted, placed: placed.length }, words),
  };
};
