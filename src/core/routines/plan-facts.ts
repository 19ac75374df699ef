import { wordsOf } from '#src/core/words/index.ts';
import { distinctRules } from './collect-asks.ts';
import { flagsOf } from './contraindication-flags.ts';
import type { SafetyFacts } from './judge-routine.ts';
import type { PresentFacts } from './present-routine.ts';
import type { FiredRule, RoutineRequest } from './routine-request.ts';
import { suggestOpened } from './way-back.ts';

/** What a plan is made with: safety, the place, the rules that fired, and the words of its texts. */
export type PlanFacts = SafetyFacts & PresentFacts & { readonly blocking: readonly FiredRule[] };

/**
 * The facts of a request.
 *
 * @example
 * factsOf(request).region; // 'calf'
 */
export const factsOf = (request: RoutineRequest): PlanFacts => ({
  flags: flagsOf(request),
  blocking: distinctRules(suggestOpened(request.fired, request.wayBack ?? null)),
  region: request.answers?.region ?? null,
  stage: request.wayBack?.stage ?? null,
  words: wordsOf(request.language),
});

/**
 * True after a red flag: a flag, or a rule that blocks everything.
 *
 * @example
 * isRedFlag({ ...facts, flags: new Set(['urgent']) }); // true
 */
export const isRedFlag = ({ flags, blocking }: PlanFacts): boolean =>
  flags.has('emergency') || flags.has('urgent') || blocking.some(({ block }) => block.includes('*'));
