import { needsRuns, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import { WEEK_DAYS } from '#src/core/risk/measures/day-window.ts';
import { runsWithin } from '#src/core/risk/measures/runs-within.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { loadRules } from '#src/core/risk/rules/load-rules.ts';
import { weekChange as changeOfWeek } from '#src/core/science/week-change.ts';

const METERS_PER_KILOMETER = 1000;

const inKilometers = (meters: number | null): number | null =>
  meters === null ? null : meters / METERS_PER_KILOMETER;

const assess = (view: RiskView): Finding => {
  if (view.runs.length === 0) return cannotSay(['runs']);
  const { acuteMeters, previous7Meters } = view.load.ramp;
  if (runsWithin(view, WEEK_DAYS).length === 0) {
    // A week without a run asks for no comparison, whatever lay before it.
    return asUsual({ runsThisWeek: 0, acuteMeters, previous7Meters });
  }
  const unmeasured = runsWithin(view, 2 * WEEK_DAYS).some(({ run }) => run.distanceMeters === null);
  if (unmeasured && (acuteMeters === null || previous7Meters === null)) return cannotSay(['distance']);
  const compared = changeOfWeek(inKilometers(previous7Meters), inKilometers(acuteMeters));
  if (compared.status === 'no_baseline')
    return raise('L-NOBASE', { acuteMeters, previous7Meters, changeShare: null });
  const measured = { acuteMeters, previous7Meters, changeShare: compared.change };
  if (compared.band === 'over100') return raise('L-WK-100', measured);
  return compared.band === 'over30' ? raise('L-WK-30', measured) : asUsual(measured);
};

/** Seven days against the seven before. Weak evidence: it mentions, and asks for care when it doubles. */
export const weekChange: RiskFactor = {
  id: 'week-change',
  rules: ['L-WK-30', 'L-WK-100', 'L-NOBASE'],
  needs: needsRuns(1, 2 * WEEK_DAYS, ['distance']),
  evidence: loadRules['L-WK-30'].evidence,
  assess,
};
