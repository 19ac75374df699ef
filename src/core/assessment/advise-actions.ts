import type { AdvisedAction } from '#src/core/domain/assessment.ts';
import type { Day } from '#src/core/domain/calendar.ts';
import { severities } from '#src/core/domain/finding.ts';
import { type LoadAction, loadActions } from '#src/core/domain/load-actions.ts';
import { referralIds } from '#src/core/domain/referrals.ts';
import type { RoutineAction } from '#src/core/domain/routine.ts';
import type { FiredRule } from '#src/core/risk/assess-risk.ts';
import { ruleOf } from '#src/core/risk/rules/index.ts';
import { findRoutine } from '#src/core/routines/catalogue/index.ts';
import { presentAction } from '#src/core/routines/present-routine.ts';
import { type AdviceFacts, loadActionRequest, pausingRules, referralOfAnswer } from './advice-facts.ts';
import { LOAD_ACTION_DAYS, standsUntil } from './choose-load-action.ts';

/** Actions by their importance: safety, load, symptom, habit, and within each in this order. */
const order: readonly (readonly string[])[] = [
  [...referralIds, 'pause_running', 'protect_1_3_days'],
  [...Object.keys(LOAD_ACTION_DAYS), 'staged_return'],
  ['cross_train'],
  ['static_to_after', 'sit_break', 'cadence_cue', 'retest_bridge'],
];

/** What may be done while running waits: nothing that has to do with a run, and no habit. */
const whilePaused: readonly string[] = [...referralIds, 'pause_running', 'protect_1_3_days', 'cross_train'];

/** Rules beside which no other sport takes the place of running: fresh strain, fever, bone. Our convention. */
const againstCrossTraining: readonly string[] = ['T-ACU-01', 'T-ILL-01', 'T-BSI-02', 'T-RED-05', 'T-HOP'];

/** Pairs of actions that do not go together. */
const contradictions: readonly (readonly [LoadAction, LoadAction])[] = [
  ['rest_day', 'easy_48h'],
  ['rest_day', 'step_back_week'],
  ['step_back_week', 'easy_48h'],
];

const isLoadAction = (id: string): id is LoadAction => loadActions.some((action) => action === id);

const contradict = (one: string, other: string): boolean =>
  contradictions.some((pair) => pair.some((id) => id === one) && pair.some((id) => id === other));

/** The rules that ask for an action. */
const askersOf = (id: string, { found }: AdviceFacts): readonly FiredRule[] =>
  found.fired.filter(({ rule, suggest }) => suggest.includes(id) || ruleOf(rule).loadAction === id);

const present = (id: string, rules: readonly FiredRule[], { words }: AdviceFacts): RoutineAction | null => {
  const entry = findRoutine(id);
  return entry === null
    ? null
    : presentAction(
        entry,
        rules.map(({ because }) => because),
        words,
      );
};

/** An action on load with the rules for which it still stands; null when there is none. */
const adviseLoad = (action: RoutineAction, id: LoadAction, facts: AdviceFacts): AdvisedAction | null => {
  const request = loadActionRequest(facts.found, facts.gate);
  const standing = askersOf(id, facts).flatMap((fired) => {
    const untilDay = standsUntil(id, fired, request);
    return untilDay === null ? [] : [{ rule: fired.rule, because: fired.because, untilDay }];
  });
  const untilDay = standing.reduce<Day | null>(
    (last, one) => (last === null || one.untilDay > last ? one.untilDay : last),
    null,
  );
  if (untilDay === null) return null;
  return {
    ...action,
    because: standing.map(({ because }) => because),
    untilDay,
    rules: standing.map(({ rule }) => rule),
  };
};

const advise = (action: RoutineAction, facts: AdviceFacts): AdvisedAction | null => {
  const { id } = action;
  if (id === 'pause_running') {
    return { ...action, untilDay: null, rules: pausingRules(facts.found.fired).map(({ rule }) => rule) };
  }
  if (isLoadAction(id)) return adviseLoad(action, id, facts);
  return { ...action, untilDay: null, rules: askersOf(id, facts).map(({ rule }) => rule) };
};

/** Whether the gate leaves an action. */
const isLeft = (id: string, { allowed, gate, found }: AdviceFacts): boolean => {
  if (allowed.actions === 'no-running') {
    const unsafe = found.fired.some(({ rule }) => againstCrossTraining.includes(rule));
    return whilePaused.includes(id) && !(id === 'cross_train' && unsafe);
  }
  if (id === 'cross_train' || id === 'pause_running') return false;
  return id !== 'cadence_cue' || (gate.level === 'open' && found.selfReport.light === 'green');
};

const severityOf = ({ rules }: AdvisedAction, { found }: AdviceFacts): number =>
  Math.max(
    0,
    ...found.fired
      .filter(({ rule }) => rules.includes(rule))
      .map(({ severity }) => severities.indexOf(severity)),
  );

const placeIn = (id: string): readonly [kind: number, place: number] => {
  const kind = order.findIndex((ids) => ids.includes(id));
  return kind < 0 ? [order.length, 0] : [kind, order[kind]?.indexOf(id) ?? 0];
};

const byImportance =
  (facts: AdviceFacts) =>
  (a: AdvisedAction, b: AdvisedAction): number => {
    const [[kindA, placeA], [kindB, placeB]] = [placeIn(a.id), placeIn(b.id)];
    return kindA - kindB || severityOf(b, facts) - severityOf(a, facts) || placeA - placeB;
  };

/** Without what contradicts the chosen action on load, or an action that comes before. */
const withoutContradictions = (actions: readonly AdvisedAction[], { load }: AdviceFacts): AdvisedAction[] => {
  const chosenFirst = actions.toSorted(
    (a, b) => Number(b.id === load?.action) - Number(a.id === load?.action),
  );
  const kept: AdvisedAction[] = [];
  for (const action of chosenFirst) {
    if (!kept.some(({ id }) => contradict(id, action.id))) kept.push(action);
  }
  return kept;
};

/**
 * Everything to do that is no exercise, in the order safety, load, symptom, habit, and within each by severity; no
 * two of them contradict each other. At a cut only the referral; while running waits nothing that has to do with a
 * run.
 *
 * @example
 * adviseActions(facts).map(({ id }) => id); // ['refer_clinician', 'cap_next_run']
 */
export const adviseActions = (facts: AdviceFacts): readonly AdvisedAction[] => {
  const referral = referralOfAnswer(facts);
  const fromRules = facts.found.fired.filter(({ rule }) => referral?.rules.includes(rule));
  const referred = referral === null ? null : present(referral.id, fromRules, facts);
  const refer: readonly AdvisedAction[] =
    referred === null || referral === null ? [] : [{ ...referred, untilDay: null, rules: referral.rules }];
  if (facts.allowed.actions === 'referral') return refer;
  const added = loadActions
    .map((id) => present(id, id === 'pause_running' ? pausingRules(facts.found.fired) : [], facts))
    .filter((action) => action !== null);
  const planned = facts.plan.actions.filter(({ id }) => !referralIds.some((other) => other === id));
  const candidates = [...planned, ...added.filter(({ id }) => !planned.some((other) => other.id === id))];
  const advised = candidates
    .filter(({ id }) => isLeft(id, facts))
    .map((action) => advise(action, facts))
    .filter((action) => action !== null);
  return withoutContradictions([...refer, ...advised], facts).toSorted(byImportance(facts));
};
