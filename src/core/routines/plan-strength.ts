import { addDays, type Day } from '#src/core/domain/calendar.ts';
import type { DoneMark, Routine } from '#src/core/domain/routine.ts';
import { advanceRoutine, type StepFacts, sessionsSinceBreak, type WeekRoutine } from './advance-routine.ts';
import { findRoutine } from './catalogue/index.ts';
import { nordicStageIndex, nordicStages } from './nordic-programme.ts';
import { isStrength } from './routine-contract.ts';
import { daysDone } from './routine-log.ts';

/** Strength days a week: the lower end of "2-3 non-consecutive days per week". */
const usualStrengthDays = 2;

/**
 * Days with any strength routine, in the plan or not.
 *
 * @example
 * strengthDaysDone([{ day: '2026-07-01', routine: 'plank' }]); // ['2026-07-01']
 */
export const strengthDaysDone = (done: readonly DoneMark[]): readonly Day[] => [
  ...new Set(
    done
      .filter(({ routine }) => {
        const entry = findRoutine(routine);
        return entry !== null && isStrength(entry);
      })
      .map(({ day }) => day),
  ),
];

/** A strength day and the routines that are due on it. */
export type StrengthDay = { readonly day: Day; readonly routines: readonly WeekRoutine[] };
/** What decides about the steps of a whole plan. */
export type StrengthFacts = Omit<StepFacts, 'doneOn' | 'day' | 'taken'>;

/**
 * True when another session is due in the week. The Nordic keeps the weekly number of its last stage, so that
 * two weeks of the programme never fall into one; every other routine is due on each strength day.
 */
const isDue = (routine: Routine, day: Day, sessions: readonly Day[]): boolean => {
  if (routine.id !== 'nordic_curl' || sessions.length === 0) return true;
  const inWeek = sessions.filter((done) => done > addDays(day, -7)).length;
  return inWeek < (nordicStages[nordicStageIndex(sessionsSinceBreak(sessions, day) - 1)]?.perWeek ?? 1);
};

const planStrengthDay = (
  day: Day,
  strength: readonly Routine[],
  marks: readonly DoneMark[],
  facts: StrengthFacts,
): StrengthDay => {
  const doneOn = (id: string): readonly Day[] => daysDone(marks, id).filter((done) => done < day);
  const due = strength.filter((routine) => isDue(routine, day, doneOn(routine.id)));
  const routines: WeekRoutine[] = [];
  for (const routine of due) {
    const taken = new Set([...due, ...routines].map(({ id }) => id));
    routines.push(advanceRoutine(routine, { ...facts, day, doneOn, taken }));
  }
  return { day, routines };
};

/**
 * The strength days with their routines at the step that is due; each day counts the sessions planned before
 * it as done.
 *
 * @example
 * planStrength(['2026-07-06'], [gluteBridge], [], facts)[0].routines[0].doseText; // '2 sets of 10 repetitions, …'
 */
export const planStrength = (
  days: readonly Day[],
  strength: readonly Routine[],
  done: readonly DoneMark[],
  facts: StrengthFacts,
): readonly StrengthDay[] => {
  const planned: StrengthDay[] = [];
  const marks: DoneMark[] = [...done];
  for (const day of days) {
    const session = planStrengthDay(day, strength, marks, facts);
    planned.push(session);
    marks.push(...session.routines.map(({ id }) => ({ day, routine: id })));
  }
  return planned;
};

/**
 * The number of strength days for a plan: two a week, or as many as the stage of the Nordic programme asks
 * for; none without strength routines.
 *
 * @example
 * strengthDaysWanted([gluteBridge], [], { today: '2026-07-06', days: 7 }); // 2
 */
export const strengthDaysWanted = (
  strength: readonly Routine[],
  done: readonly DoneMark[],
  window: { readonly today: Day; readonly days: number },
): number => {
  if (strength.length === 0) return 0;
  const nordic = strength.some(({ id }) => id === 'nordic_curl');
  const stage =
    nordicStages[nordicStageIndex(sessionsSinceBreak(daysDone(done, 'nordic_curl'), window.today))];
  const perWeek = Math.max(usualStrengthDays, nordic ? (stage?.perWeek ?? 0) : 0);
  return Math.max(1, Math.round((perWeek * window.days) / 7));
};
