import { addDays } from '#src/core/domain/calendar.ts';
import { type CheckInAnswers, noAnswers, type Signs } from '#src/core/domain/check-in.ts';
import { type TriageOutcome, triage } from '#src/core/risk/triage/triage.ts';
import { readTriageFacts } from '#src/core/risk/triage/triage-facts.ts';

const today = '2026-07-05';

/** When and where the signs were said, and by whom. */
export type SaidOf = Partial<CheckInAnswers> & {
  readonly daysSinceCheckIn?: number;
  readonly ageYears?: number | null;
};

/** Triage of the signs of one check-in. */
export const triageSigns = (
  signs: Signs,
  { daysSinceCheckIn = 0, ageYears = null, ...answers }: SaidOf = {},
): TriageOutcome => {
  const checkIn = { ...noAnswers(addDays(today, -daysSinceCheckIn)), ...answers, signs };
  return triage(readTriageFacts({ today, checkIn, runner: { ageYears } }));
};
