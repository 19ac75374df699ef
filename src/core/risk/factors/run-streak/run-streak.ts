import { DAYS_PER_WEEK } from '#src/core/domain/units.ts';
import { HABIT_KNOWN_DAYS } from '#src/core/load/habit.ts';
import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { knownDays } from '#src/core/risk/measures/day-window.ts';
import { longestStreakDays } from '#src/core/risk/measures/streaks.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { recoveryRules } from '#src/core/risk/rules/recovery-rules.ts';

const leastHabitDays = DAYS_PER_WEEK + HABIT_KNOWN_DAYS;

const departs = (streakDays: number, ownLongestDays: number | null, { rules }: RiskView): boolean => {
  const { days: absoluteDays, overOwnDays, habitDays } = rules['R-STREAK'].params;
  if (streakDays >= habitDays) return false;
  // With nothing known before it, a streak as long as a week and a known habit is the habit (as for R-REST).
  if (ownLongestDays === null) return streakDays >= absoluteDays && streakDays < leastHabitDays;
  if (streakDays > ownLongestDays + overOwnDays) return true;
  return streakDays >= absoluteDays && ownLongestDays < absoluteDays;
};

const assess = (view: RiskView): Finding => {
  if (view.runs.length === 0) return cannotSay(['runs']);
  const { streakDays } = view.load.recovery;
  const { habitDays } = view.rules['R-STREAK'].params;
  const before = knownDays(view, streakDays + habitDays - 1, streakDays);
  const ownLongestDays = before.length >= HABIT_KNOWN_DAYS ? longestStreakDays(before) : null;
  const measured = { streakDays, ownLongestDays };
  return departs(streakDays, ownLongestDays, view) ? raise('R-STREAK', measured) : asUsual(measured);
};

/** Days in a row with a run, against the runner's own longest of the eight weeks before the streak. */
export const runStreak: RiskFactor = {
  id: 'run-streak',
  rules: ['R-STREAK'],
  needs: needsRuns(1, HABIT_KNOWN_DAYS),
  evidence: recoveryRules['R-STREAK'].evidence,
  assess,
};
