import type { RoutineSelection } from '#src/core/domain/assessment.ts';
import type { ContraindicationFlag, RoutineId } from '#src/core/domain/routine-ids.ts';
import { wordsOf } from '#src/core/words/index.ts';
import { catalogue, findRoutine } from './catalogue/index.ts';
import { type Ask, collectAsks, distinctRules } from './collect-asks.ts';
import { flagsOf } from './contraindication-flags.ts';
import { becauseOf, explainFlags, explainObjections } from './explain-reasons.ts';
import { isAllowed, objectionsTo, type SafetyFacts } from './judge-routine.ts';
import { orderActions, orderSession, orderWarmUp } from './order-session.ts';
import { type PresentFacts, presentAction, presentRoutine } from './present-routine.ts';
import { chooseFew } from './rank-routines.ts';
import { fitsPhase, hasKit, isStrength, type RoutineDefinition } from './routine-contract.ts';
import type { RoutinePlan, RoutineRequest } from './routine-request.ts';

/** The most routines in each list (convention: as many as a runner will do). */
export const mostPerPhase = { preRun: 4, postRun: 4, restDay: 5 } as const;

/** The routines for a runner without any finding. */
export const generalSet = {
  preRun: ['dynamic_warmup_block', 'leg_swings_side'],
  postRun: ['breathing_4_6'],
  restDay: ['glute_bridge', 'side_plank'],
} as const satisfies Record<keyof typeof mostPerPhase, readonly RoutineId[]>;

/** Flags that pause running, gravest first. */
const pausingFlags = ['acute_strain', 'hold_fever', 'bone_possible', 'pain_red'] as const;

const emptySelection: RoutineSelection = { preRun: [], postRun: [], restDay: [], eligible: [], label: null };

const isAction = ({ category }: RoutineDefinition): boolean => category === 'action';

/**
 * Only a rule may ask for these: protection belongs to the first days of a strain (T-ACU-01), and one soft
 * nerve sign is no reason to see a clinician (T-NRV-02), although causes name both.
 */
const byRuleOnly: readonly RoutineId[] = ['protect_1_3_days', 'refer_clinician'];

const isTimely = ({ entry, rules }: Ask): boolean => rules.length > 0 || !byRuleOnly.includes(entry.id);

const listed = (flags: ReadonlySet<ContraindicationFlag>): readonly ContraindicationFlag[] =>
  [...flags].toSorted();

/** After a red flag the only action is the referral. */
const referOnly = (request: RoutineRequest, { flags, words }: PresentFacts): RoutinePlan => {
  const referral = findRoutine(flags.has('emergency') ? 'refer_emergency' : 'refer_same_day');
  const rules = distinctRules(request.fired).filter(({ block }) => block.includes('*'));
  const because = becauseOf({ rules, causes: [] });
  const reason = explainFlags([flags.has('emergency') ? 'emergency' : 'urgent'], words);
  return {
    routines: emptySelection,
    actions:
      referral === null ? [] : [presentAction(referral, because.length > 0 ? because : [reason], words)],
    withheld: [],
    allowed: [],
    flags: listed(flags),
    runningPaused: reason,
  };
};

/** What a plan is made with: safety, and the words of its texts. */
type PlanFacts = SafetyFacts & PresentFacts;

type Chosen = { readonly entry: RoutineDefinition; readonly because: readonly string[] };

const chooseFor = (
  phase: keyof typeof mostPerPhase,
  asks: readonly Ask[],
  request: RoutineRequest,
): readonly Chosen[] => {
  // Strength belongs to the day off; on run days it is placed by the week, which knows the hard days.
  const fitting = asks.filter(
    ({ entry }) =>
      fitsPhase(entry, phase) &&
      hasKit(entry, request.equipment ?? null) &&
      (phase === 'restDay' || !isStrength(entry)),
  );
  return chooseFew(fitting, mostPerPhase[phase]).map((ask) => ({
    entry: ask.entry,
    because: becauseOf(ask),
  }));
};

type Lists = { readonly [P in keyof typeof mostPerPhase]: readonly Chosen[] };

const generalLists = (facts: PlanFacts, request: RoutineRequest): Lists => {
  const pick = (ids: readonly RoutineId[]): readonly Chosen[] =>
    ids
      .map(findRoutine)
      .filter((entry) => entry !== null)
      .filter((entry) => isAllowed(entry, facts) && hasKit(entry, request.equipment ?? null))
      .map((entry) => ({ entry, because: [facts.words.generalSet.because] }));
  return {
    preRun: pick(generalSet.preRun),
    postRun: pick(generalSet.postRun),
    restDay: pick(generalSet.restDay),
  };
};

const select = (
  asked: readonly Ask[],
  facts: PlanFacts,
  request: RoutineRequest,
  running: 'as-usual' | 'paused',
): RoutineSelection => {
  const general = asked.length === 0 && request.triage.level === 'ordinary';
  const asks = asked.filter(({ entry }) => isAllowed(entry, facts));
  const lists: Lists = general
    ? generalLists(facts, request)
    : {
        preRun: chooseFor('preRun', asks, request),
        postRun: chooseFor('postRun', asks, request),
        restDay: chooseFor('restDay', asks, request),
      };
  const present = ({ entry, because }: Chosen) => presentRoutine(entry, because, facts);
  const given = new Set([...lists.preRun, ...lists.postRun, ...lists.restDay].map(({ entry }) => entry.id));
  return {
    preRun: running === 'paused' ? [] : orderWarmUp(lists.preRun).map(present),
    postRun: orderSession(lists.postRun).map(present),
    restDay: orderSession(lists.restDay).map(present),
    eligible: general
      ? catalogue.map(({ id }) => id).filter((id) => given.has(id))
      : asks.map(({ entry }) => entry.id),
    label: general ? facts.words.generalSet.label : null,
  };
};

/**
 * What this runner may do now. Safety comes first and in this order: a red flag leaves only the referral; then
 * contraindications, gates and the blocks of fired rules remove routines; the choice is made among the rest
 * that a cause or a rule asks for. When no exercise is asked for and triage is ordinary, the general set is
 * given under its label. Equipment narrows the lists, never `eligible`. The order in which rules fired does
 * not matter; the order of the causes is their rank.
 *
 * @example
 * planRoutines(freshStrain).routines.eligible; // ['cold_pack', 'breathing_4_6']
 */
export const planRoutines = (request: RoutineRequest): RoutinePlan => {
  const flags = flagsOf(request);
  const words = wordsOf(request.language);
  const facts: PlanFacts = { flags, blocking: distinctRules(request.fired), words };
  if (
    flags.has('emergency') ||
    flags.has('urgent') ||
    facts.blocking.some(({ block }) => block.includes('*'))
  ) {
    return referOnly(request, facts);
  }
  const asks = collectAsks(request.causes, request.fired).filter(isTimely);
  const safe = asks.filter(({ entry }) => isAllowed(entry, facts));
  const pausing = pausingFlags.filter((flag) => flags.has(flag));
  return {
    routines: select(
      asks.filter(({ entry }) => !isAction(entry)),
      facts,
      request,
      pausing.length > 0 ? 'paused' : 'as-usual',
    ),
    actions: orderActions(safe.filter(({ entry }) => isAction(entry))).map((ask) =>
      presentAction(ask.entry, becauseOf(ask), words),
    ),
    withheld: asks
      .map(({ entry }) => ({ routine: entry.id, objections: objectionsTo(entry, facts) }))
      .filter(({ objections }) => objections.length > 0)
      .map(({ routine, objections }) => ({ routine, because: explainObjections(objections, words) })),
    allowed: catalogue.filter((entry) => !isAction(entry) && isAllowed(entry, facts)).map(({ id }) => id),
    flags: listed(flags),
    runningPaused: pausing.length > 0 ? explainFlags(pausing, words) : null,
  };
};
