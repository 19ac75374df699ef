import type { Ask } from './collect-asks.ts';
import { easierFirst } from './easier-first.ts';
import { isAllowed, type SafetyFacts } from './judge-routine.ts';
import { chooseFew } from './rank-routines.ts';
import {
  fitsPhase,
  hasKit,
  isStrength,
  type RoutineCategory,
  type RoutineDefinition,
} from './routine-contract.ts';
import type { RoutineRequest } from './routine-request.ts';

/** The most routines in each list (convention: as many as a runner will do). */
export const mostPerPhase = { preRun: 3, postRun: 3, restDay: 4 } as const;
/** A list of a plan. */
export type ListPhase = keyof typeof mostPerPhase;

/** What is chosen for each list. */
export type ChosenLists = { readonly [P in ListPhase]: readonly Ask[] };

/** What running pauses too (gate G-PAUSE): drills for a run, and hard lengthening. */
const pausedCategories: readonly RoutineCategory[] = ['dynamic', 'eccentric', 'long_length'];

/**
 * True for a routine that may be done while running waits.
 *
 * @example
 * isForPause(glute_bridge); // true
 */
export const isForPause = ({ category }: Pick<RoutineDefinition, 'category'>): boolean =>
  !pausedCategories.includes(category);

/** Only a dose with a number a day says that a routine may be done more than once. */
const isRepeatable = ({ dose }: RoutineDefinition): boolean => dose.maxPerDay !== undefined;

const without = (asks: readonly Ask[], ...taken: readonly (readonly Ask[])[]): readonly Ask[] => {
  const ids = new Set(taken.flat().map(({ entry }) => entry.id));
  return asks.filter(({ entry }) => isRepeatable(entry) || !ids.has(entry.id));
};

type ChoiceFacts = {
  readonly request: RoutineRequest;
  /** What speaks against routines, without the conditions of the runner. */
  readonly safety: SafetyFacts;
};

const choose = (
  phase: ListPhase,
  asks: readonly Ask[],
  fits: (entry: RoutineDefinition) => boolean,
): readonly Ask[] =>
  chooseFew(
    asks.filter(({ entry }) => fits(entry)),
    mostPerPhase[phase],
  );

/**
 * The few routines of each list, out of what is asked for and allowed: each in one list only, the one after a run
 * before that of the day off, unless its dose says how often a day. While running waits, all are under the day off.
 * Strength belongs to the day off; on run days the week places it.
 *
 * @example
 * chooseLists(asks, 'as-usual', facts).preRun.length; // at most 3
 */
export const chooseLists = (
  asks: readonly Ask[],
  running: 'as-usual' | 'paused',
  facts: ChoiceFacts,
): ChosenLists => {
  const allowed = asks.filter(({ entry }) => isAllowed(entry, facts.safety));
  const possible = easierFirst(allowed, facts).filter(({ entry }) =>
    hasKit(entry, facts.request.equipment ?? null),
  );
  if (running === 'paused') {
    const fits = (entry: RoutineDefinition): boolean =>
      isForPause(entry) && (fitsPhase(entry, 'postRun') || fitsPhase(entry, 'restDay'));
    return { preRun: [], postRun: [], restDay: choose('restDay', possible, fits) };
  }
  const besideRun =
    (phase: 'preRun' | 'postRun') =>
    (entry: RoutineDefinition): boolean =>
      fitsPhase(entry, phase) && !isStrength(entry);
  const preRun = choose('preRun', possible, besideRun('preRun'));
  const postRun = choose('postRun', without(possible, preRun), besideRun('postRun'));
  const restDay = choose('restDay', without(possible, preRun, postRun), (entry) =>
    fitsPhase(entry, 'restDay'),
  );
  return { preRun, postRun, restDay };
};
