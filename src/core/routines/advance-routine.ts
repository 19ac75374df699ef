import { type Day, daysBetween } from '#src/core/domain/calendar.ts';
import type { Routine } from '#src/core/domain/routine.ts';
import { doseLevels, type RoutineDose } from '#src/core/domain/routine-dose.ts';
import type { RoutineId } from '#src/core/domain/routine-ids.ts';
import { findRoutine } from './catalogue/index.ts';
import { nordicStageIndex, nordicStages } from './nordic-programme.ts';
import { type PresentFacts, presentDose, presentRoutine } from './present-routine.ts';
import { type Equipment, hasKit, type RoutineDefinition } from './routine-contract.ts';
import { doseAt, doseLevelAfter, sessionsPerLevel } from './step-dose.ts';

/** The count starts again after a break of more days than this. Convention. */
const restartAfterDays = 28;
/** Sessions until the next harder routine is due. Convention: three on each level of the dose. */
const sessionsToNext = sessionsPerLevel * doseLevels.length;

/** Where the runner stands with a routine, and what that rests on. */
export type Progress = {
  readonly sessionsDone: number;
  readonly step: string;
  readonly basis: 'trial' | 'convention';
};

/** A routine on a day of the week, at the dose that is due. */
export type WeekRoutine = Routine & { readonly progress: Progress | null };

/** What decides about a step up or down. */
export type StepFacts = PresentFacts & {
  /** Days on which each routine was done or is planned before, earliest first. */
  readonly doneOn: (routine: string) => readonly Day[];
  readonly day: Day;
  readonly direction: 'onward' | 'back';
  readonly allowed: ReadonlySet<string>;
  readonly equipment: readonly Equipment[] | null;
  /** Ids already on the day; a step never repeats one. */
  readonly taken: ReadonlySet<string>;
};

/**
 * Sessions up to a day since the last break that was long enough to start again.
 *
 * @example
 * sessionsSinceBreak(['2026-01-05', '2026-06-01', '2026-06-03'], '2026-06-05'); // 2
 */
export const sessionsSinceBreak = (days: readonly Day[], today: Day): number => {
  let count = 0;
  let later = today;
  for (const day of days.toReversed()) {
    if (daysBetween(day, later) > restartAfterDays) break;
    count += 1;
    later = day;
  }
  return count;
};

const withDose = (
  routine: Routine,
  dose: RoutineDose,
  progress: Progress,
  { words }: StepFacts,
): WeekRoutine => ({ ...routine, ...presentDose(dose, words), progress });

const nordicStep = (routine: Routine, sessionsDone: number, facts: StepFacts): WeekRoutine => {
  const stepBack = facts.direction === 'back';
  const stage = nordicStages[Math.max(0, nordicStageIndex(sessionsDone) - (stepBack ? 1 : 0))];
  if (stage === undefined) return { ...routine, progress: null };
  const step = facts.words.progress.nordicStage({ stage: stage.id, stepBack });
  return withDose(routine, stage.dose, { sessionsDone, step, basis: 'trial' }, facts);
};

/** The first step that is a routine, safe, possible with the equipment, and not on the day already. */
const firstPossible = (steps: readonly RoutineId[], facts: StepFacts): RoutineDefinition | null =>
  steps
    .map(findRoutine)
    .find(
      (entry) =>
        entry !== null &&
        facts.allowed.has(entry.id) &&
        !facts.taken.has(entry.id) &&
        hasKit(entry, facts.equipment),
    ) ?? null;

const stepBack = (
  routine: Routine,
  entry: RoutineDefinition,
  sessionsDone: number,
  facts: StepFacts,
): WeekRoutine => {
  const easier = firstPossible(entry.regression, facts);
  const target = easier ?? entry;
  const { progress, routines } = facts.words;
  const step = easier === null ? progress.lowestDose : progress.inPlaceOf(routines[entry.id]);
  const shown = easier === null ? routine : presentRoutine(easier, routine.because, facts);
  return withDose(shown, doseAt(target.dose, 'low'), { sessionsDone, step, basis: 'convention' }, facts);
};

const stepOnward = (
  routine: Routine,
  entry: RoutineDefinition,
  sessionsDone: number,
  facts: StepFacts,
): WeekRoutine => {
  const { progress, routines, nextSteps } = facts.words;
  const isDue = sessionsDone >= sessionsToNext;
  const harder = isDue ? firstPossible(entry.progression, facts) : null;
  if (harder === null) {
    const level = doseLevelAfter(sessionsDone);
    const next = isDue ? entry.harder.map((step) => nextSteps[step]) : [];
    const step = progress.doseLevel({ level, sessions: sessionsDone, next });
    return withDose(routine, doseAt(entry.dose, level), { sessionsDone, step, basis: 'convention' }, facts);
  }
  const shown = presentRoutine(harder, routine.because, facts);
  const harderSessions = sessionsSinceBreak(facts.doneOn(harder.id), facts.day);
  if (harder.id === 'nordic_curl') return nordicStep(shown, harderSessions, facts);
  const step = progress.after({ sessions: sessionsDone, name: routines[entry.id].name });
  const dose = doseAt(harder.dose, doseLevelAfter(harderSessions));
  return withDose(shown, dose, { sessionsDone: harderSessions, step, basis: 'convention' }, facts);
};

/**
 * A strength routine at the step that is due on a day: by the sessions done, and backwards while tightness
 * rises. The Nordic follows its trial session by session; everything else goes through its dose range, then
 * to the next routine, by convention. A step leads only to a routine that safety allows.
 *
 * @example
 * advanceRoutine(nordic, { ...facts, doneOn: () => [] }).doseText;
 * // '2 sets of 5 repetitions, lower for 3 to 6 s'
 */
export const advanceRoutine = (routine: Routine, facts: StepFacts): WeekRoutine => {
  const entry = findRoutine(routine.id);
  if (entry === null) return { ...routine, progress: null };
  const sessionsDone = sessionsSinceBreak(facts.doneOn(entry.id), facts.day);
  if (entry.id === 'nordic_curl') return nordicStep(routine, sessionsDone, facts);
  return facts.direction === 'back'
    ? stepBack(routine, entry, sessionsDone, facts)
    : stepOnward(routine, entry, sessionsDone, facts);
};
