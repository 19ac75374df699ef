import { addDays } from '#src/core/domain/calendar.ts';
import { type ReferralId, referralIds, urgentReferral } from '#src/core/domain/referrals.ts';
import { warningRuleIds } from '#src/core/domain/rule-ids.ts';
import type { FiredRule, RiskFindings } from '#src/core/risk/assess-risk.ts';
import { mostCauses } from '#src/core/risk/causes/rank-causes.ts';
import { ruleOf } from '#src/core/risk/rules/index.ts';
import type { RoutinePlan } from '#src/core/routines/routine-request.ts';
import type { Language } from '#src/core/words/language.ts';
import { type ChosenLoadAction, chooseLoadAction, type LoadActionRequest } from './choose-load-action.ts';
import type { Gate } from './gate.ts';
import { type GateAllowance, gateTable } from './gate-table.ts';
import { stageCeiling } from './stage-ceiling.ts';

/** What every piece of advice rests on: what was found, what may be said of it, and the routines that were planned. */
export type AdviceFacts = {
  readonly found: RiskFindings;
  readonly gate: Gate;
  readonly allowed: GateAllowance;
  readonly plan: RoutinePlan;
  /** The causes that may be named, likeliest first. */
  readonly causes: RiskFindings['causes'];
  /** The one action on load. */
  readonly load: ChosenLoadAction | null;
  readonly words: Language;
};

/** The rules that make the gate pause running. */
export const pausingRules = (fired: readonly FiredRule[]): readonly FiredRule[] =>
  fired.filter(({ pauses, severity }) => pauses || severity === 'stop');

/** The facts from which an action on load is chosen. */
export const loadActionRequest = (
  { fired, view }: Pick<RiskFindings, 'fired' | 'view'>,
  gate: Gate,
): LoadActionRequest => {
  const { today } = view.history;
  const ranOn = (day: string): boolean => view.runs.some(({ run }) => run.day === day);
  return {
    today,
    fired,
    ranToday: ranOn(today),
    ranYesterday: ranOn(addDays(today, -1)),
    paused: gate.level === 'cut' || gate.level === 'pause',
  };
};

const actionOfRule = Object.fromEntries(warningRuleIds.map((id) => [id, ruleOf(id).loadAction]));

/**
 * The facts of an answer, with the one action on load.
 *
 * @example
 * adviceFacts({ found, gate, plan, words }).load?.action; // 'cap_next_run'
 */
export const adviceFacts = (given: Pick<AdviceFacts, 'found' | 'gate' | 'plan' | 'words'>): AdviceFacts => {
  const { gate, words } = given;
  const allowed = gateTable[gate.level];
  const found = { ...given.found, ...stageCeiling(given.found, words) };
  return {
    ...given,
    found,
    allowed,
    causes: allowedCauses(found, gate),
    load: chooseLoadAction(loadActionRequest(found, gate), actionOfRule),
  };
};

/** The few causes that the gate lets be named, likeliest first. */
export const allowedCauses = ({ causes }: Pick<RiskFindings, 'causes'>, gate: Gate) => {
  const allowed = gateTable[gate.level].causes;
  const named = allowed === 'all' ? causes : causes.filter(({ id }) => allowed.includes(id));
  return named.slice(0, mostCauses);
};

/** A referral, and the rules that suggest it. */
export type Referral = { readonly id: ReferralId; readonly rules: readonly string[] };

/**
 * The most urgent referral that a fired rule suggests; at a cut that of the severity. `null` when none does.
 *
 * @example
 * suggestedReferral({ found, gate }); // { id: 'refer_clinician', rules: ['T-NRV-01'] }
 */
export const suggestedReferral = ({ found, gate }: Pick<AdviceFacts, 'found' | 'gate'>): Referral | null => {
  if (gate.level === 'cut') {
    const [emergency, sameDay] = referralIds;
    return { id: gate.severity === 'emergency' ? emergency : sameDay, rules: gate.speaks };
  }
  const id = urgentReferral(found.fired.flatMap(({ suggest }) => suggest));
  if (id === null) return null;
  return {
    id,
    rules: found.fired.filter(({ suggest }) => suggest.includes(id)).map(({ rule }) => rule),
  };
};

/** The referral of the answer: one that is suggested, or that the gate requires. */
export const referralOfAnswer = (facts: AdviceFacts): Referral | null => {
  const required: Referral | null =
    facts.allowed.referral === 'required'
      ? { id: 'refer_clinician', rules: pausingRules(facts.found.fired).map(({ rule }) => rule) }
      : null;
  return suggestedReferral(facts) ?? required;
};
