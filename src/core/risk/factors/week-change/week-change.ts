import { DAYS_PER_WEEK } from '#src/core/domain/units.ts';
import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { runsWithin } from '#src/core/risk/measures/runs-within.ts';
import { weekDistanceChange } from '#src/core/risk/measures/week-distance.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { loadRules } from '#src/core/risk/rules/load-rules.ts';
import { isWithinRamp } from '#src/core/science/ramp-band.ts';

const gravestFirst = ['L-WK-100', 'L-WK-30'] as const;

const assess = (view: RiskView): Finding => {
  if (view.runs.length === 0) return cannotSay(['runs']);
  const { acuteMeters, previous7Meters } = view.load.ramp;
  if (runsWithin(view, DAYS_PER_WEEK).length === 0) {
    // A week without a run is not compared with the one before.
    return asUsual({ runsThisWeek: 0, acuteMeters, previous7Meters });
  }
  const unmeasured = runsWithin(view, 2 * DAYS_PER_WEEK).some(({ run }) => run.distanceMeters === null);
  if (unmeasured && (acuteMeters === null || previous7Meters === null)) return cannotSay(['distance']);
  const { change } = weekDistanceChange(view);
  const measured = { acuteMeters, previous7Meters, changeShare: change };
  if (acuteMeters === null || previous7Meters === null) return cannotSay(['knownWeek'], measured);
  if (change === null) return raise('L-NOBASE', measured);
  const rule = gravestFirst.find((id) => isWithinRamp(change, view.rules[id].params));
  return rule === undefined ? asUsual(measured) : raise(rule, measured);
};

/** Seven days against the seven before. Weak evidence: info, and caution when it doubles. */
export const weekChange: RiskFactor = {
  id: 'week-change',
  rules: ['L-WK-30', 'L-WK-100', 'L-NOBASE'],
  needs: needsRuns(1, 2 * DAYS_PER_WEEK, ['distance']),
  evidence: loadRules['L-WK-30'].evidence,
  assess,
};
