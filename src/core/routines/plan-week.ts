import { addDays, type Day } from '#src/core/domain/calendar.ts';
import type { DoneMark, Routine, TightnessMark } from '#src/core/domain/routine.ts';
import type { WeekRoutine } from './advance-routine.ts';
import { type CatalogueEntry, findRoutine } from './catalogue/index.ts';
import type { RunDay } from './expect-runs.ts';
import { orderSession } from './order-session.ts';
import { placeStrength, type RunKind } from './place-strength.ts';
import { mostPerPhase } from './plan-routines.ts';
import { planStrength, strengthDaysDone, strengthDaysWanted } from './plan-strength.ts';
import { type Equipment, hasKit, isStrength } from './routine-contract.ts';
import type { RoutinePlan } from './routine-request.ts';
import { findRises, type TightnessRise } from './tightness-rise.ts';

/** Days that can be planned ahead at most: a plan from today's answers grows stale. Convention. */
const longestWeek = 14;

/** What a week is made of. */
export type WeekRequest = {
  readonly plan: RoutinePlan;
  readonly today: Day;
  /** How many days, today included; 1 to 14, 7 unless stated. */
  readonly days?: number;
  /**
   * Runs of the window and of the day after it: planned by the runner, or expected from habit
   * (`expectRuns`). With `unknown` no day counts as free or as hard.
   */
  readonly runs: readonly RunDay[];
  readonly runsAre: 'planned' | 'usual' | 'unknown';
  readonly done: readonly DoneMark[];
  readonly tightness: readonly TightnessMark[];
  readonly equipment?: readonly Equipment[] | null;
};

/** One day that a runner can follow. With an unknown run the lists before and after it are for the case. */
export type WeekDay = {
  readonly day: Day;
  readonly run: RunKind;
  readonly strength: boolean;
  readonly preRun: readonly WeekRoutine[];
  readonly postRun: readonly WeekRoutine[];
  readonly restDay: readonly WeekRoutine[];
};

/** The days in order, how their runs are known, and what to know about them. */
export type WeekPlan = {
  readonly from: Day;
  readonly to: Day;
  readonly runsAre: WeekRequest['runsAre'];
  readonly days: readonly WeekDay[];
  /** What a runner should know about this week, in words. */
  readonly notes: readonly string[];
};

const entryOf = ({ id }: Routine): CatalogueEntry | null => findRoutine(id);

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
  /** What of the day off is no strength. */
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
    strength: restDay.filter(possible).filter(isStrengthRoutine),
    calm: restDay.filter(possible).filter((routine) => !isStrengthRoutine(routine)),
  };
};

const notesOf = (
  request: WeekRequest,
  rises: readonly TightnessRise[],
  strength: { readonly wanted: number; readonly placed: number },
): readonly string[] => {
  const runs = request.plan.runningPaused === null;
  return [
    runs ? null : `Running pauses for now. ${request.plan.runningPaused}`,
    request.plan.flags.includes('acute_strain')
      ? 'This is for the first three days of a strain. Check in again then, because what helps will change.'
      : null,
    runs && request.runsAre === 'usual' ? 'Run days are guessed from your last four weeks.' : null,
    runs && request.runsAre === 'unknown'
      ? 'No run days are known: use the lists before and after a run on the days you run, and keep strength off the day before a hard run.'
      : null,
    ...rises.map(
      ({ region, latest, usual }) =>
        `Tightness rose (${region ?? 'no place named'}: ${latest} against a usual ${usual}): strength goes one step back.`,
    ),
    strength.placed < strength.wanted
      ? `Only ${strength.placed} of ${strength.wanted} strength sessions fit: 48 hours apart, and none on the day before a hard run.`
      : null,
    strength.wanted > 0 && request.done.length === 0
      ? 'Mark what you have done: without marks the plan cannot keep 48 hours between strength sessions or move on.'
      : null,
  ].filter((note) => note !== null);
};

/**
 * Seven days (or as many as asked) that a runner can follow: what is done before and after runs, what on
 * days off, and strength 48 hours apart and never on the day before a hard run (G-STRENGTH-SPACING).
 * Strength moves on by what was marked as done and steps back while tightness rises. It takes up only what
 * the plan holds and what `plan.allowed` permits, so a red flag makes an empty week.
 *
 * @example
 * planWeek({ plan, today: '2026-07-06', runs: [], runsAre: 'planned', done: [], tightness: [] }).days.length; // 7
 */
export const planWeek = (request: WeekRequest): WeekPlan => {
  const count = Math.min(longestWeek, Math.max(1, Math.trunc(request.days ?? 7)));
  const days = Array.from({ length: count }, (_, index) => {
    const day = addDays(request.today, index);
    return { day, run: runKind(request, day) };
  });
  const lists = listsOf(request);
  const done = request.done.filter(({ day }) => day <= request.today);
  const rises = findRises(request.tightness, request.today);
  const wanted = strengthDaysWanted(lists.strength, done, { today: request.today, days: count });
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
  });
  const onDay = new Map(strength.map(({ day, routines }) => [day, routines]));
  return {
    from: request.today,
    to: addDays(request.today, count - 1),
    runsAre: request.runsAre,
    days: days.map(({ day, run }) => fillDay(day, run, onDay.get(day) ?? [], lists)),
    notes: notesOf(request, rises, { wanted, placed: placed.length }),
  };
};
