import type { CheckInAnswers, ConditionId } from '#src/core/domain/check-in.ts';
import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import { overreaching } from '#src/core/risk/factors/overreaching/overreaching.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { symptomRules } from '#src/core/risk/rules/symptom-rules.ts';
import { type EnergySigns, screenEnergy } from '#src/core/science/energy-screen.ts';

/** The conditions among its answers. */
export const energyConditions = [
  'missedPeriods',
  'boneStressHistory',
  'eatingConcern',
] as const satisfies readonly (ConditionId & keyof EnergySigns)[];

const signsOf = (
  { signs, conditions, performanceDrop }: CheckInAnswers,
  isOverreaching: boolean,
): EnergySigns => ({
  missedPeriods: conditions.missedPeriods ?? null,
  unexplainedWeightLoss: signs.unexplainedWeightLoss ?? null,
  boneStressHistory: conditions.boneStressHistory ?? null,
  eatingConcern: conditions.eatingConcern ?? null,
  performanceDrop,
  overreaching: isOverreaching ? true : null,
  focalBonePain: signs.focalBonePain ?? null,
  painOnHop: signs.painOnHop ?? null,
  groinPainWeightbearing: signs.groinPainWeightbearing ?? null,
});

const assess = (view: RiskView): Finding => {
  if (view.answers === null) return cannotSay(['checkIn']);
  const { focalBonePain, painOnHop, groinPainWeightbearing, ...screened } = signsOf(
    view.answers,
    overreaching.assess(view).kind === 'raised',
  );
  if (Object.values(screened).every((sign) => sign === null)) return cannotSay(['energyAnswers']);
  const atBone = { focalBonePain, painOnHop, groinPainWeightbearing };
  const { fires, severity } = screenEnergy({ ...screened, ...atBone }, view.rules['S-REDS'].params);
  const measured = { ...screened, signs: Object.values(screened).filter((sign) => sign === true).length };
  return fires ? raise('S-REDS', measured, severity) : asUsual(measured);
};

/** Answers that together may mean too little energy for the running. Never the name of a syndrome. */
export const energy: RiskFactor = {
  id: 'energy',
  rules: ['S-REDS'],
  needs: needsAnswers('unexplainedWeightLoss', 'performanceDrop'),
  evidence: symptomRules['S-REDS'].evidence,
  assess,
};
