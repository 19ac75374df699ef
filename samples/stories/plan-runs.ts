import { addDays, type Day } from '#src/core/index.ts';
import type { RunPlan } from './story.ts';

/** The part of a run that a story varies; the rest comes from the story's usual run. */
export type PlannedRun = {
  /** Day of the week the run falls on, Monday = 0. */
  readonly weekday: number;
  readonly kilometers: number;
} & Partial<Omit<RunPlan, 'name' | 'startTime' | 'distanceMeters' | 'seed'>>;

/** What all runs of a story share. */
export type UsualRun = Omit<RunPlan, 'name' | 'startTime' | 'distanceMeters' | 'seed'> & {
  readonly storyId: string;
  /** UTC time of day, `HH:MM:SS`. */
  readonly startsAt: string;
};

/**
 * Puts weeks of runs on the calendar.
 *
 * @example
 * planWeeks('2025-05-05', [[{ weekday: 1, kilometers: 6 }]], usual)[0]?.name; // '2025-05-06-6-km'
 */
export const planWeeks = (
  firstMonday: Day,
  weeks: readonly (readonly PlannedRun[])[],
  usual: UsualRun,
): RunPlan[] =>
  weeks.flatMap((runs, week) => runs.map((run) => planRun(addDays(firstMonday, week * 7), run, usual)));

const planRun = (monday: Day, run: PlannedRun, usual: UsualRun): RunPlan => {
  const { storyId, startsAt, ...shared } = usual;
  const { weekday, kilometers, ...own } = run;
  const day = addDays(monday, weekday);
  return {
    ...shared,
    ...own,
    name: `${day}-${String(kilometers)}-km`,
    startTime: `${day}T${startsAt}Z`,
    distanceMeters: Math.round(kilometers * 1000),
    seed: `${storyId} ${day}`,
  };
};
