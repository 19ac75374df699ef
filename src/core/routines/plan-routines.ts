import type { RoutineSelection } from '#src/core/domain/assessment.ts';
import { type CatalogueEntry, catalogue, findRoutine, type RoutineId } from './catalogue/index.ts';
import { type Ask, becauseOf, collectAsks, distinctRules, joinReasons } from './collect-asks.ts';
import { flagsOf } from './contraindication-flags.ts';
import { type ContraindicationFlag, flagMeanings } from './flag-meanings.ts';
import { isAllowed, reasonsAgainst, type SafetyFacts } from './judge-routine.ts';
import { orderActions, orderSession, orderWarmUp } from './order-session.ts';
import { presentAction, presentRoutine } from './present-routine.ts';
import { chooseFew } from './rank-routines.ts';
import { fitsPhase, hasKit, isStrength } from './routine-contract.ts';
import type { RoutinePlan, RoutineRequest } from './routine-request.ts';

/** How many routines a runner is given at most in each list (convention: what somebody will really do). */
export const mostPerPhase = { preRun: 4, postRun: 4, restDay: 5 } as const;

/** What a runner without any finding is given, and how it is labelled. */
export const generalSet = {
  label: 'general, not indicated by your data',
  because: 'General care for runners; nothing in your data asks for it.',
  preRun: ['dynamic_warmup_block', 'leg_swings_side'],
  postRun: ['breathing_4_6'],
  restDay: ['glute_bridge', 'side_plank'],
} as const satisfies Record<string, string | readonly RoutineId[]>;

/** Flags with which running itself pauses, gravest first. */
const pausingFlags = ['acute_strain', 'hold_fever', 'bone_possible', 'pain_red'] as const;

const emptySelection: RoutineSelection = { preRun: [], postRun: [], restDay: [], eligible: [], label: null };

const isAction = ({ category }: CatalogueEntry): boolean => category === 'action';

/**
 * What only a rule may ask for: protection belongs to the first days of a strain (T-ACU-01), and one soft nerve
 * sign sends nobody to a clinician (T-NRV-02), although causes name both.
 */
const byRuleOnly: readonly RoutineId[] = ['protect_1_3_days', 'refer_clinician'];

const isTimely = ({ entry, rules }: Ask): boolean => rules.length > 0 || !byRuleOnly.includes(entry.id);

const listed = (flags: ReadonlySet<ContraindicationFlag>): readonly ContraindicationFlag[] =>
  [...flags].toSorted();

/** Red flags leave nothing but the way to help. */
const referOnly = (request: RoutineRequest, flags: ReadonlySet<ContraindicationFlag>): RoutinePlan => {
  const referral = findRoutine(flags.has('emergency') ? 'refer_emergency' : 'refer_same_day');
  const rules = distinctRules(request.fired).filter(({ block }) => block.includes('*'));
  const because = becauseOf({ rules, causes: [] });
  const reason = flags.has('emergency') ? flagMeanings.emergency : flagMeanings.urgent;
  return {
    routines: emptySelection,
    actions:
      referral === null
        ? []
        : [presentAction(referral, because.length > 0 ? because : [joinReasons([reason])])],
    withheld: [],
    allowed: [],
    flags: listed(flags),
    runningPaused: joinReasons([reason]),
  };
};

type Chosen = { readonly entry: CatalogueEntry; readonly because: readonly string[] };

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

const generalLists = (facts: SafetyFacts, request: RoutineRequest): Lists => {
  const pick = (ids: readonly RoutineId[]): readonly Chosen[] =>
    ids
      .map(findRoutine)
      .filter((entry) => entry !== null)
      .filter((entry) => isAllowed(entry, facts) && hasKit(entry, request.equipment ?? null))
      .map((entry) => ({ entry, because: [generalSet.because] }));
  return {
    preRun: pick(generalSet.preRun),
    postRun: pick(generalSet.postRun),
    restDay: pick(generalSet.restDay),
  };
};

const select = (
  asked: readonly Ask[],
  facts: SafetyFacts,
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
  const present = ({ entry, because }: Chosen) => presentRoutine(entry, because, facts.flags);
  const given = new Set([...lists.preRun, ...lists.postRun, ...lists.restDay].map(({ entry }) => entry.id));
  return {
    preRun: running === 'paused' ? [] : orderWarmUp(lists.preRun).map(present),
    postRun: orderSession(lists.postRun).map(present),
    restDay: orderSession(lists.restDay).map(present),
    eligible: general
      ? catalogue.map(({ id }) => id).filter((id) => given.has(id))
      : asks.map(({ entry }) => entry.id),
    label: general ? generalSet.label : null,
  };
};

/**
 * What this runner may do now. Safety comes first and in this order: a red flag leaves only the referral;
 * then contraindications, gates and the blocks of fired rules remove what they speak against, whoever asked
 * for it; only then is chosen among what a cause or a rule asks for. When no exercise is asked for and triage
 * is ordinary, the general set is given under its label. Equipment narrows the lists, never `eligible`. The order
 * in which rules fired does not matter; the order of the causes is their rank.
 *
 * @example
 * planRoutines(freshStrain).routines.eligible; // ['cold_pack', 'breathing_4_6']
 */
export const planRoutines = (request: RoutineRequest): RoutinePlan => {
  const flags = flagsOf(request);
  const facts: SafetyFacts = { flags, blocking: distinctRules(request.fired) };
  if (
    flags.has('emergency') ||
    flags.has('urgent') ||
    facts.blocking.some(({ block }) => block.includes('*'))
  ) {
    return referOnly(request, flags);
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
      presentAction(ask.entry, becauseOf(ask)),
    ),
    withheld: asks
      .map(({ entry }) => ({ routine: entry.id, reasons: reasonsAgainst(entry, facts) }))
      .filter(({ reasons }) => reasons.length > 0)
      .map(({ routine, reasons }) => ({ routine, because: joinReasons(reasons) })),
    allowed: catalogue.filter((entry) => !isAction(entry) && isAllowed(entry, facts)).map(({ id }) => id),
    flags: listed(flags),
    runningPaused: pausing.length > 0 ? joinReasons(pausing.map((flag) => flagMeanings[flag])) : null,
  };
};
