import type { FiredRule } from '#src/core/risk/assess-risk.ts';
import type { RoutinePlan } from '#src/core/routines/routine-request.ts';
import type { Language } from '#src/core/words/language.ts';
import { pausingRules } from './advice-facts.ts';
import type { Gate } from './gate.ts';
import { gateTable } from './gate-table.ts';
import { routinesAt } from './routines-at.ts';

/**
 * The plan as the gate leaves it: the answer and the week are made from it.
 *
 * @example
 * gatePlan(plan, { gate, fired, words }).routines.preRun; // [] while running waits
 */
export const gatePlan = (
  plan: RoutinePlan,
  {
    gate,
    fired,
    words,
  }: { readonly gate: Gate; readonly fired: readonly FiredRule[]; readonly words: Language },
): RoutinePlan => {
  const allowed = gateTable[gate.level];
  const isCut = allowed.routines === 'none';
  const reasons = pausingRules(fired).map(({ because }) => because);
  return {
    ...plan,
    routines: routinesAt(gate.level, plan, words),
    actions: isCut ? [] : plan.actions,
    withheld: allowed.withheld ? plan.withheld : [],
    allowed: isCut ? [] : plan.allowed,
    runningPaused: allowed.running ? null : reasons.join(' '),
  };
};
