import type { RoutineSelection } from '#src/core/domain/assessment.ts';
import { findRoutine } from '#src/core/routines/catalogue/index.ts';
import { isForPause, mostPerPhase } from '#src/core/routines/choose-lists.ts';
import { orderSession } from '#src/core/routines/order-session.ts';
import type { RoutinePlan } from '#src/core/routines/routine-request.ts';
import { type LanguageChoice, wordsOf } from '#src/core/words/index.ts';
import { type GateLevel, gateTable } from './gate-table.ts';

const nothing: RoutineSelection = { preRun: [], postRun: [], restDay: [], eligible: [], label: null };

const isPossible = (id: string): boolean => {
  const entry = findRoutine(id);
  return entry !== null && isForPause(entry);
};

/** Everything under the day off: what belongs after a run first, as it is chosen first. */
const underRestDay = ({ postRun, restDay, eligible, label }: RoutineSelection): RoutineSelection => {
  const ids = new Set(postRun.map(({ id }) => id));
  const possible = [...postRun, ...restDay.filter(({ id }) => !ids.has(id))].flatMap((routine) => {
    const entry = findRoutine(routine.id);
    return entry !== null && isForPause(entry) ? [{ entry, routine }] : [];
  });
  return {
    preRun: [],
    postRun: [],
    restDay: orderSession(possible.slice(0, mostPerPhase.restDay)).map(({ routine }) => routine),
    eligible: eligible.filter(isPossible),
    label,
  };
};

/**
 * What a level of the gate leaves of the routines of a plan: at `cut` one sentence instead of any routine, at `pause`
 * nothing before or after a run, and the general set at `open` only. Applied twice it changes nothing more.
 *
 * @example
 * routinesAt('cut', plan); // { …, label: 'No exercises are offered until a doctor has examined you.' }
 */
export const routinesAt = (
  level: GateLevel,
  { routines, isGeneral }: Pick<RoutinePlan, 'routines' | 'isGeneral'>,
  language?: LanguageChoice,
): RoutineSelection => {
  const allowance = gateTable[level];
  if (allowance.routines === 'none') return { ...nothing, label: wordsOf(language).nothingOffered };
  if (isGeneral && !allowance.generalSet) return nothing;
  return allowance.routines === 'rest-day' ? underRestDay(routines) : routines;
};
