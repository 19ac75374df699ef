import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { hardGap, isSore, recoverySigns } from '#src/core/risk/measures/recovery-signs.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { recoveryRules } from '#src/core/risk/rules/recovery-rules.ts';
import { hardGapLevel } from '#src/core/science/hard-spacing.ts';

/** Something beside the gap says that it was too short. */
const isRaised = (view: RiskView): boolean => {
  const signs = recoverySigns(view);
  return isSore(view) || view.answers?.nextMorningWorse === true || signs['R-STREAK'] || signs['R-REST'];
};

const assess = (view: RiskView): Finding => {
  const { runs, rules } = view;
  if (runs.length === 0) return cannotSay(['runs']);
  if (runs.every(({ hard }) => hard.hard === null)) return cannotSay(['sessionLoad']);
  const { cautionHours, infoHours } = rules['R-HARD'].params;
  const gap = hardGap(view);
  const measured = { shortestHardGapHours: gap?.hours ?? null };
  if (gap === null) return asUsual(measured);
  const level = hardGapLevel(gap.hours, { caution: cautionHours, info: infoHours });
  if (level === 'none') return asUsual(measured);
  const severity = level === 'caution' && isRaised(view) ? 'caution' : 'info';
  return raise('R-HARD', measured, severity, { eventDay: gap.day });
};

/** Hours between two hard runs, the later of which lies in the last days. */
export const hardSpacing: RiskFactor = {
  id: 'hard-spacing',
  rules: ['R-HARD'],
  needs: needsRuns(2, 0),
  evidence: recoveryRules['R-HARD'].evidence,
  assess,
};
