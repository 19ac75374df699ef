import type { FiredRule } from '#src/core/risk/assess-risk.ts';
import type { RoutinePlan } from '#src/core/routines/routine-request.ts';
import type { Language } from '#src/core/words/language.ts';
import { pausingRules } from './advice-facts.ts';
import type { Gate } from './gate.ts';
import { gateTable } from './gate-table.ts';

const noRoutines = { preRun: [], postRun: [], restDay: [], eligible: [] } as const;

/** The routines that the gate leaves: none, those of a rest day, or all; the general set only where it is allowed. */
const routinesOf = (
  { routines, isGeneral }: RoutinePlan,
  { level }: Gate,
  { nothingOffered }: Language,
): RoutinePlan['routines'] => {
  const allowed = gateTable[level];
  if (allowed.routines === 'none') return { ...noRoutines, label: nothingOffered };
  if (isGeneral && !allowed.generalSet) return { ...noRoutines, label: null };
  return allowed.routines === 'rest-day' ? { ...routines, preRun: [], postRun: [] } : routines;
};

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
    routines: routinesOf(plan, gate, words),
    actions: isCut ? [] : plan.actions,
    withheld: allowed.withheld ? plan.withheld : [],
    allowed: isCut ? [] : plan.allowed,
    runningPaused: allowed.running ? null : reasons.join(' '),
  };
};
