import type { RoutineSelection } from '#src/core/domain/assessment.ts';
import type { ContraindicationFlag, RoutineId } from '#src/core/domain/routine-ids.ts';
import { ruleIds, ruleOf } from '#src/core/risk/rules/index.ts';
import { catalogue, findRoutine } from './catalogue/index.ts';
import { type Ask, collectAsks, distinctRules } from './collect-asks.ts';
import { becauseOf, explainFlags, explainObjections } from './explain-reasons.ts';
import { isAllowed, objectionsTo } from './judge-routine.ts';
import { orderActions } from './order-session.ts';
import { factsOf, isRedFlag, type PlanFacts } from './plan-facts.ts';
import { presentAction } from './present-routine.ts';
import type { RoutineDefinition } from './routine-contract.ts';
import type { RoutinePlan, RoutineRequest } from './routine-request.ts';
import { isForGeneral, selectAsked, selectGeneral } from './select-routines.ts';
import { everywhere, isServed, serves } from './served-places.ts';

/** Flags that pause running, gravest first. */
const pausingFlags = ['acute_strain', 'hold_fever', 'bone_possible', 'nerve_two_sided', 'pain_red'] as const;

const emptySelection: RoutineSelection = { preRun: [], postRun: [], restDay: [], eligible: [], label: null };

const isAction = ({ category }: RoutineDefinition): boolean => category === 'action';

/**
 * Only a rule may ask for these: protection belongs to the first days of a strain (T-ACU-01), and one soft
 * nerve sign is no reason to see a clinician (T-NRV-02), although causes name both. The pause and the way back are
 * decided by triage.
 */
const byRuleOnly: readonly RoutineId[] = [
  'protect_1_3_days',
  'refer_clinician',
  'pause_running',
  'staged_return',
];

const isTimely = ({ entry, rules }: Ask): boolean => rules.length > 0 || !byRuleOnly.includes(entry.id);

const listed = (flags: ReadonlySet<ContraindicationFlag>): readonly ContraindicationFlag[] =>
  [...flags].toSorted();

/** After a red flag the only action is the referral. */
const referOnly = (request: RoutineRequest, facts: PlanFacts): RoutinePlan => {
  const { flags, words } = facts;
  const referral = findRoutine(flags.has('emergency') ? 'refer_emergency' : 'refer_same_day');
  const rules = distinctRules(request.fired).filter(({ block }) => block.includes('*'));
  const because = becauseOf({ rules, causes: [] }, words);
  const reason = explainFlags([flags.has('emergency') ? 'emergency' : 'urgent'], words);
  return {
    routines: { ...emptySelection, label: words.nothingOffered },
    actions:
      referral === null ? [] : [presentAction(referral, because.length > 0 ? because : [reason], facts)],
    withheld: [],
    allowed: [],
    flags: listed(flags),
    isGeneral: false,
    notServed: null,
    runningPaused: reason,
  };
};

/** What is asked for and serves the place; slow breathing and, from amber on, a referral where nothing else does. */
const asksOf = (request: RoutineRequest, facts: PlanFacts, notServed: string | null): readonly Ask[] => {
  const asks = collectAsks(request.causes, facts.blocking)
    .filter(isTimely)
    .filter(({ entry }) => serves(entry, facts.region));
  if (notServed === null) return asks;
  const { amberRating } = facts.rules['S-PAIN-A'].params;
  const hurts = (request.answers?.tightness ?? 0) >= amberRating;
  const added: { readonly [R in RoutineId]?: string } = {
    [everywhere]: facts.words.everywhere,
    ...(hurts ? { refer_clinician: notServed } : {}),
  };
  return catalogue.flatMap((entry) => {
    const asked = asks.find((ask) => ask.entry.id === entry.id);
    if (asked !== undefined) return asked;
    const because = added[entry.id];
    return because === undefined
      ? []
      : { entry, rules: [{ rule: 'not_served', suggest: [], block: [], because }], causes: [] };
  });
};

const pauseOf = (request: RoutineRequest, { flags, words }: PlanFacts): string | null => {
  const pausing = pausingFlags.filter((flag) => flags.has(flag));
  if (pausing.length > 0) return explainFlags(pausing, words);
  const because = distinctRules(request.fired).filter(({ rule }) =>
    ruleIds.some((id) => id === rule && ruleOf(id).pausesRunning),
  );
  if (because.length > 0) return explainObjections(because, words);
  const { name } = words.routines.pause_running;
  return request.runningWaits === true
    ? explainObjections([{ rule: 'G-PAUSE', block: [], because: name }], words)
    : null;
};

const withheldOf = (asks: readonly Ask[], facts: PlanFacts): RoutinePlan['withheld'] =>
  asks
    .map(({ entry }) => ({ routine: entry.id, objections: objectionsTo(entry, facts) }))
    .filter(({ objections }) => objections.length > 0)
    .map(({ routine, objections }) => ({ routine, because: explainObjections(objections, facts.words) }));

/**
 * What this runner may do now. Safety comes first and in this order: a red flag leaves only the referral; then
 * contraindications, gates and the blocks of fired rules remove routines; the choice is made among the rest
 * that a cause or a rule asks for and that serves the place. A place that no exercise serves gets slow breathing.
 * When nothing is found and triage is ordinary, the general set is given under its label. Equipment narrows the
 * lists, never `eligible`. The order in which rules fired does not matter; the order of the causes is their rank.
 *
 * @example
 * planRoutines(freshStrain).routines.eligible; // ['cold_pack', 'breathing_4_6']
 */
export const planRoutines = (request: RoutineRequest): RoutinePlan => {
  const facts = factsOf(request);
  if (isRedFlag(facts)) return referOnly(request, facts);
  const { region, words, flags } = facts;
  const notServed =
    region === null || isServed(region)
      ? null
      : words.notServed({ region, side: request.answers?.side ?? null });
  const asks = asksOf(request, facts, notServed);
  const exercises = asks.filter(({ entry }) => !isAction(entry));
  const runningPaused = pauseOf(request, facts);
  const isGeneral = runningPaused === null && isForGeneral(request, exercises, facts);
  const actions = orderActions(asks.filter(({ entry }) => isAction(entry) && isAllowed(entry, facts))).map(
    (ask) => presentAction(ask.entry, becauseOf(ask, facts.words), facts),
  );
  const routines = isGeneral
    ? selectGeneral(facts, request)
    : selectAsked(exercises, facts, request, runningPaused === null ? 'as-usual' : 'paused');
  return {
    routines: notServed === null ? routines : { ...routines, label: notServed },
    actions,
    withheld: withheldOf(asks, facts),
    allowed: catalogue
      .filter((entry) => !isAction(entry) && serves(entry, region) && isAllowed(entry, facts))
      .map(({ id }) => id),
    flags: listed(flags),
    isGeneral,
    notServed,
    runningPaused,
  };
};
