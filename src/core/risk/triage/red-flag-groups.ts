import type { YesNoSign } from '#src/core/domain/check-in.ts';
import { type RuleId, rules } from '#src/core/risk/rules/index.ts';
import { type SignRuleId, triageConditions } from './conditions.ts';

/** The signs that one grave rule reads. */
export type RedFlagGroup = { readonly rule: SignRuleId; readonly signs: readonly YesNoSign[] };

const isGrave = (id: RuleId): boolean => ['urgent', 'emergency'].includes(rules[id].severity);

/** The rules that send a runner to a doctor today or at once, each with the signs that no earlier one reads. */
export const redFlagGroups: readonly RedFlagGroup[] = (() => {
  const seen = new Set<YesNoSign>();
  const ids = Object.keys(triageConditions).filter((id): id is SignRuleId => isGrave(id as SignRuleId));
  return ids.flatMap((rule) => {
    const signs = triageConditions[rule].reads.filter((sign) => !seen.has(sign));
    for (const sign of signs) seen.add(sign);
    return signs.length === 0 ? [] : [{ rule, signs }];
  });
})();
