import { addDays, type Day } from '#src/core/domain/calendar.ts';
import type { CheckInAnswers, ConditionId } from '#src/core/domain/check-in.ts';
import { DAYS_PER_WEEK } from '#src/core/domain/units.ts';
import type { RuleTable } from '#src/core/risk/rules/index.ts';

/** How long what a runner feels counts as current: the day itself and 13 more. Convention. */
export const currentDays = 14;
/** How long a habit or a test counts as it was stated last. Convention: three months. */
export const habitDays = 90;
/** How far back a sign that nobody settled is asked about. Convention: half a year. */
export const openSignDays = 180;
/** How far back an answer of a place can matter, examinations included: today and the days of an open sign. */
export const placeDays = openSignDays + 1;
/** How long a stage of the return to running counts as stated last. Convention: six weeks. */
export const stageDays = 42;
/** How long a "yes" to a condition that passes counts; pregnancy: 40 weeks. Convention. */
const PREGNANT_DAYS = 280;

/**
 * For how many days a "yes" counts, of the conditions that pass; the others stand until they are answered otherwise.
 *
 * @example
 * conditionDays(rules).longTravel; // 28
 */
export const conditionDays = (table: RuleTable): { readonly [C in ConditionId]?: number } => {
  const { surgeryWeeks, travelDays, immobilisedDays } = table['T-CALF'].params;
  return {
    recentSurgery: surgeryWeeks * DAYS_PER_WEEK,
    longTravel: travelDays,
    immobilised: immobilisedDays,
    pregnant: PREGNANT_DAYS,
  };
};

/** Fields that describe a habit, a build or a test; they change slowly. */
export const habitFields = [
  'sittingHours',
  'bridge',
  'stretchBeforeRun',
  'stretchDaysPerWeek',
  'stretchWeeks',
  'stretchHelps',
  'anteriorTilt',
  'quadDominant',
  'tightNeighbours',
] as const satisfies readonly (keyof CheckInAnswers)[];

/** Check-ins of the last so many days up to `today`, today included. */
export const within = (
  checkIns: readonly CheckInAnswers[],
  today: Day,
  days: number,
): readonly CheckInAnswers[] => {
  const from = addDays(today, 1 - days);
  return checkIns.filter(({ day }) => day >= from && day <= today);
};
