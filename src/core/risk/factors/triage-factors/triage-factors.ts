import type { YesNoSign } from '#src/core/domain/check-in.ts';
import type { FactorId } from '#src/core/domain/factor-ids.ts';
import type { Measured } from '#src/core/domain/finding.ts';
import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { ruleOf, type TriageRuleId } from '#src/core/risk/rules/index.ts';
import { triageConditions } from '#src/core/risk/triage/conditions.ts';

type Rules = readonly [TriageRuleId, ...TriageRuleId[]];

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
  ['fresh-strain', ['T-ACU-01', 'T-ACU-02']],
  ['fever', ['T-ILL-01']],
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

/** Triage is done once, before the factors; here its outcome is put beside the signs that decided. */
const factorOf = (id: FactorId, rules: Rules): RiskFactor => {
  const reads = [...new Set(rules.flatMap((rule) => triageConditions[rule].reads))];
  const assess = (view: RiskView): Finding => {
    if (view.answers === null) return cannotSay(['checkIn']);
    const signs = answered(view, reads);
    const fired = view.triage.fired.find((rule) => rules.includes(rule));
    if (fired !== undefined) {
      const timed = fired === 'T-ACU-01' || fired === 'T-ACU-02';
      return raise(
        fired,
        timed ? { ...signs, hoursSinceOnset: view.answers.signs.hoursSinceOnset ?? null } : signs,
      );
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
export const triageFactors: readonly RiskFactor[] = rulesOfFactor.map(([id, rules]) => factorOf(id, rules));
