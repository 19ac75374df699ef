import { type Day, daysBetween } from '#src/core/domain/calendar.ts';
import type { Routine } from '#src/core/domain/routine.ts';
import { type CatalogueEntry, findRoutine } from './catalogue/index.ts';
import { describeDose } from './describe-dose.ts';
import type { ContraindicationFlag } from './flag-meanings.ts';
import { nordicStageIndex, nordicStages } from './nordic-programme.ts';
import { presentRoutine } from './present-routine.ts';
import { type Equipment, hasKit, type RoutineDose } from './routine-contract.ts';
import { doseAt, doseLevelAfter, doseLevels, sessionsPerLevel } from './step-dose.ts';

/** After a break of more days than this the count starts again. Convention. */
export const restartAfterDays = 28;
/** After so many sessions the next harder routine is due. Convention: three on each level of the dose. */
export const sessionsToNext = sessionsPerLevel * doseLevels.length;

/** Where the runner stands with a routine, and what says so. */
export type Progress = {
  readonly sessionsDone: number;
  readonly step: string;
  readonly basis: 'trial' | 'convention';
};

/** A routine on a day of the week, at the dose that is due. */
export type WeekRoutine = Routine & { readonly progress: Progress | null };

/** What decides about a step up or down. */
export type StepFacts = {
  /** Days on which each routine was done or is planned before, earliest first. */
  readonly doneOn: (routine: string) => readonly Day[];
  readonly day: Day;
  readonly direction: 'onward' | 'back';
  readonly allowed: ReadonlySet<string>;
  readonly flags: ReadonlySet<ContraindicationFlag>;
  readonly equipment: readonly Equipment[] | null;
  /** Ids that are on the day already; a step never doubles one. */
  readonly taken: ReadonlySet<string>;
};

/**
 * Sessions up to a day, back to the last break that was long enough to start again.
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

const withDose = (routine: Routine, dose: RoutineDose, progress: Progress): WeekRoutine => ({
  ...routine,
  dose,
  doseText: describeDose(dose),
  progress,
});

const nordicStep = (routine: Routine, sessionsDone: number, { direction }: StepFacts): WeekRoutine => {
  const index = Math.max(0, nordicStageIndex(sessionsDone) - (direction === 'back' ? 1 : 0));
  const stage = nordicStages[index] ?? nordicStages[0];
  if (stage === undefined) return { ...routine, progress: null };
  const back = direction === 'back' ? ', one step back because tightness rose' : '';
  return withDose(routine, stage.dose, {
    sessionsDone,
    step: `Nordic programme, ${stage.name}${back}`,
    basis: 'trial',
  });
};

/** The first routine among the steps that is safe, possible with what is at hand, and not on the day already. */
const firstPossible = (steps: readonly string[], facts: StepFacts): CatalogueEntry | null =>
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
  entry: CatalogueEntry,
  sessionsDone: number,
  facts: StepFacts,
): WeekRoutine => {
  const easier = firstPossible(entry.regression, facts);
  const target = easier ?? entry;
  const step =
    easier === null
      ? 'lowest dose because tightness rose'
      : `in place of ${entry.name} because tightness rose`;
  const shown = easier === null ? routine : presentRoutine(easier, routine.because, facts.flags);
  return withDose(shown, doseAt(target.dose, 'low'), { sessionsDone, step, basis: 'convention' });
};

const stepOnward = (
  routine: Routine,
  entry: CatalogueEntry,
  sessionsDone: number,
  facts: StepFacts,
): WeekRoutine => {
  const harder = sessionsDone >= sessionsToNext ? firstPossible(entry.progression, facts) : null;
  if (harder === null) {
    const level = doseLevelAfter(sessionsDone);
    const words = entry.progression.filter((step) => findRoutine(step) === null);
    const next = sessionsDone >= sessionsToNext && words.length > 0 ? `; next: ${words.join(' or ')}` : '';
    return withDose(routine, doseAt(entry.dose, level), {
      sessionsDone,
      step: `${level} of the dose after ${sessionsDone} sessions${next}`,
      basis: 'convention',
    });
  }
  const shown = presentRoutine(harder, routine.because, facts.flags);
  const harderSessions = sessionsSinceBreak(facts.doneOn(harder.id), facts.day);
  if (harder.id === 'nordic_curl') return nordicStep(shown, harderSessions, facts);
  return withDose(shown, doseAt(harder.dose, doseLevelAfter(harderSessions)), {
    sessionsDone: harderSessions,
    step: `after ${sessionsDone} sessions of ${entry.name}`,
    basis: 'convention',
  });
};

/**
 * A strength routine at the step that is due on a day: from what was really done, and backwards while
 * tightness rises. The Nordic follows its trial session by session; everything else goes through its dose
 * range, then to the next routine, by convention. A step up or down leads only to what safety allows.
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
