import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { isSore, morningStreak, recoverySigns } from '#src/core/risk/measures/recovery-signs.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { recoveryRules } from '#src/core/risk/rules/recovery-rules.ts';
import { STREAK_BOUNDS } from '#src/core/science/streak-morning.ts';

const assess = (view: RiskView): Finding => {
  if (view.runs.length === 0) return cannotSay(['runs']);
  const { streakDays, ranToday, ownLongestDays, fires } = morningStreak(view);
  const measured = { streakDays, ranToday, ownLongestDays, nextDays: streakDays + 1 };
  if (!fires) return asUsual(measured);
  const signs = recoverySigns(view);
  const isRaised = isSore(view) || signs['R-HARD'] || signs['R-REST'];
  return raise('R-STREAK', measured, isRaised ? 'caution' : 'info');
};

/** Days in a row with a run, against the runner's own longest of the eight weeks before the streak. */
export const runStreak: RiskFactor = {
  id: 'run-streak',
  rules: ['R-STREAK'],
  needs: needsRuns(1, STREAK_BOUNDS.minKnownDays),
  evidence: recoveryRules['R-STREAK'].evidence,
  assess,
};
