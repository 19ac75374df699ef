import type { YesNoSign } from '#src/core/domain/check-in.ts';
import type { FactorId } from '#src/core/domain/factor-ids.ts';
import type { Measured } from '#src/core/domain/finding.ts';
import { needsAnswers, type RiskFactor } from '#src/core/risk/factor.ts';
import type { Finding } from '#src/core/risk/finding.ts';
import { asUsual, cannotSay, raise } from '#src/core/risk/findings.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { ruleOf, type TriageRuleId } from '#src/core/risk/rules/index.ts';
import { triageConditions } from '#src/core/risk/triage/conditions.ts';

const answered = ({ answers }: RiskView, reads: readonly YesNoSign[]): Measured =>
  Object.fromEntries(
    reads.flatMap((sign) => {
      const answer = answers?.signs[sign];
      return answer === undefined ? [] : [[sign, answer]];
    }),
  );

/**
 * A factor over triage rules that exclude each other: it raises the one that holds. The triage itself is
 * done once, before the factors; here it is put beside the signs that decided.
 */
export const triageFactor = (id: FactorId, rules: readonly [TriageRuleId, ...TriageRuleId[]]): RiskFactor => {
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
