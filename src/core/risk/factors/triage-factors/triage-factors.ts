import { addDays } from '#src/core/domain/calendar.ts';
import type { YesNoSign } from '#src/core/domain/check-in.ts';
import type { FactorId } from '#src/core/domain/factor-ids.ts';
import type { Measured } from '#src/core/domain/finding.ts';
import { HOURS_PER_DAY } from '#src/core/domain/units.ts';
import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { ruleOf, type TriageRuleId } from '#src/core/risk/rules/index.ts';
import { type SignRuleId, triageConditions } from '#src/core/risk/triage/conditions.ts';
import type { HeldRule } from '#src/core/risk/triage/hold-rules.ts';
import { clearFirst } from './clear-first.ts';
import { loneSigns, openSigns } from './loose-signs.ts';
import { returnToRunning } from './return-to-running.ts';

type Rules = readonly [SignRuleId, ...SignRuleId[]];

/** Each factor with its rules, which exclude each other. */
const rulesOfFactor: readonly (readonly [FactorId, Rules])[] = [
  ['spinal-nerves', ['T-RED-01']],
  ['heart-and-lungs', ['T-RED-02']],
  ['dark-urine', ['T-RED-08']],
  ['swollen-leg', ['T-RED-03']],
  ['complete-tear', ['T-RED-04']],
  ['growing-weakness', ['T-RED-07']],
  ['hot-swelling', ['T-RED-06']],
  ['bone-pain', ['T-RED-05', 'T-BSI-02']],
  ['night-pain', ['T-RED-09']],
  ['muscle-pressure', ['T-COMP']],
  ['calf-clot', ['T-CALF']],
  ['heel-tendon', ['T-ACHILLES']],
  ['fresh-strain', ['T-ACU-01']],
  ['older-strain', ['T-ACU-02']],
  ['fever', ['T-ILL-01']],
  ['hop-pain', ['T-HOP']],
  ['growing-bone', ['T-APO']],
  ['nerve-both-legs', ['T-NRV-03']],
  ['nerve-signs', ['T-NRV-01', 'T-NRV-02']],
  ['sit-bone-pain', ['T-PHT-01']],
];

const answered = ({ answers }: RiskView, reads: readonly YesNoSign[]): Measured =>
  Object.fromEntries(
    reads.flatMap((sign) => {
      const answer = answers?.signs[sign];
      return answer === undefined ? [] : [[sign, answer]];
    }),
  );

/** What the sentence of a rule says beside its signs. */
const measuredBeside: { readonly [R in TriageRuleId]?: (view: RiskView, held: HeldRule) => Measured } = {
  'T-ACU-01': ({ history, rules }, { onsetHours }) => {
    const hours = onsetHours ?? null;
    const left = rules['T-ACU-01'].params.freshHours - (hours ?? 0);
    return {
      hoursSinceOnset: hours,
      protectUntilDay: addDays(history.today, Math.ceil(left / HOURS_PER_DAY)),
    };
  },
  'T-ACU-02': ({ rules }, { onsetHours }) => ({
    hoursSinceOnset: onsetHours ?? null,
    freshHours: rules['T-ACU-02'].params.freshHours,
  }),
  'T-NRV-01': ({ triage }) => ({ inBothLegs: triage.fired.includes('T-NRV-03') }),
  'T-APO': ({ history, rules }) => ({
    ageYears: history.runner.ageYears,
    ageUnderYears: rules['T-APO'].params.ageUnderYears,
  }),
};

/** Triage is done once, before the factors; here its outcome is put beside the signs that decided. */
const factorOf = (id: FactorId, rules: Rules): RiskFactor => {
  const reads = [...new Set(rules.flatMap((rule) => triageConditions[rule].reads))];
  const assess = (view: RiskView): Finding => {
    if (view.answers === null) return cannotSay(['checkIn']);
    const signs = answered(view, reads);
    const held = view.triage.held.find(({ rule }) => rules.some((own) => own === rule));
    if (held !== undefined) {
      const { rule, severity, region, side } = held;
      const beside = measuredBeside[rule]?.(view, held) ?? {};
      return raise(rule, { ...signs, ...beside }, severity, { region, side });
    }
    return Object.keys(signs).length === 0 ? cannotSay(['signs']) : asUsual(signs);
  };
  return {
    id,
    rules,
    needs: needsAnswers(...reads),
    evidence: ruleOf(rules[0]).evidence,
    assess,
  };
};

/** What the signs of a check-in may mean, gravest first: red flags, then what has to be protected. */
export const triageFactors: readonly RiskFactor[] = [
  ...rulesOfFactor.map(([id, rules]) => factorOf(id, rules)),
  openSigns,
  loneSigns,
  returnToRunning,
  clearFirst,
];
