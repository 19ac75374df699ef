import type { RoutineDose } from './routine-contract.ts';

/** One step of the programme: how many sessions it lasts, how many a week, and the dose of each. */
export type NordicStage = {
  readonly name: string;
  /** Sessions of this stage; `null` is from here on. */
  readonly sessions: number | null;
  readonly perWeek: number;
  readonly dose: RoutineDose;
};

const lowering = { lower_s: [3, 6] } as const;
const fullDose = { sets: 3, protocol: '12, then 10, then 8 repetitions', ...lowering } as const;

/**
 * The Nordic programme of Petersen 2011 (Am J Sports Med, doi:10.1177/0363546511419277): 27 sessions in ten
 * weeks, then one a week. The number of sessions and 12-10-8 are read in a source; the weekly table is
 * remembered and sums to the 27. Football players, not distance runners.
 */
export const nordicStages: readonly NordicStage[] = [
  { name: 'week 1', sessions: 1, perWeek: 1, dose: { sets: 2, reps: 5, ...lowering } },
  { name: 'week 2', sessions: 2, perWeek: 2, dose: { sets: 2, reps: 6, ...lowering } },
  { name: 'week 3', sessions: 3, perWeek: 3, dose: { sets: 3, reps: [6, 8], ...lowering } },
  { name: 'week 4', sessions: 3, perWeek: 3, dose: { sets: 3, reps: [8, 10], ...lowering } },
  { name: 'weeks 5 to 10', sessions: 18, perWeek: 3, dose: fullDose },
  { name: 'maintenance', sessions: null, perWeek: 1, dose: fullDose },
];

/**
 * Where in the programme a runner stands after so many sessions, as an index into `nordicStages`.
 *
 * @example
 * nordicStageIndex(0); // 0: week 1
 * nordicStageIndex(27); // 5: maintenance
 */
export const nordicStageIndex = (sessionsDone: number): number => {
  let through = 0;
  for (const [index, { sessions }] of nordicStages.entries()) {
    if (sessions === null) return index;
    through += sessions;
    if (sessionsDone < through) return index;
  }
  return nordicStages.length - 1;
};
