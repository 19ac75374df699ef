import type { RoutineDose } from '#src/core/domain/routine-dose.ts';
import type { NordicStageId } from '#src/core/domain/routine-ids.ts';

/** One stage of the programme: its sessions, how many a week, and the dose of each. */
export type NordicStage = {
  readonly id: NordicStageId;
  /** `null` is open-ended. */
  readonly sessions: number | null;
  readonly perWeek: number;
  readonly dose: RoutineDose;
};

const lowering = { lowerSeconds: [3, 6] } as const;
const fullDose = { sets: 3, protocol: 'petersen-full', ...lowering } as const;

/**
 * The Nordic programme of Petersen 2011 (Am J Sports Med, doi:10.1177/0363546511419277): 27 sessions in ten
 * weeks, then one a week. The number of sessions and 12-10-8 come from a source; the weekly table is from
 * memory and sums to the 27. Football players, not distance runners.
 */
export const nordicStages: readonly NordicStage[] = [
  { id: 'week-1', sessions: 1, perWeek: 1, dose: { sets: 2, reps: 5, ...lowering } },
  { id: 'week-2', sessions: 2, perWeek: 2, dose: { sets: 2, reps: 6, ...lowering } },
  { id: 'week-3', sessions: 3, perWeek: 3, dose: { sets: 3, reps: [6, 8], ...lowering } },
  { id: 'week-4', sessions: 3, perWeek: 3, dose: { sets: 3, reps: [8, 10], ...lowering } },
  { id: 'weeks-5-to-10', sessions: 18, perWeek: 3, dose: fullDose },
  { id: 'maintenance', sessions: null, perWeek: 1, dose: fullDose },
];

/**
 * The stage after so many sessions, as an index into `nordicStages`.
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
