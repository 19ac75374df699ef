import type { RoutineSelection } from '#src/core/domain/assessment.ts';
import { yesNoSigns } from '#src/core/domain/check-in.ts';
import type { RoutineId } from '#src/core/domain/routine-ids.ts';
import { says } from '#src/core/risk/triage/signs.ts';
import type { Language } from '#src/core/words/language.ts';
import { catalogue, findRoutine } from './catalogue/index.ts';
import { type ChosenLists, chooseLists, isForPause, type ListPhase } from './choose-lists.ts';
import type { Ask } from './collect-asks.ts';
import { flagsOfConditions } from './condition-flags.ts';
import { signsOf } from './contraindication-flags.ts';
import { becauseOf } from './explain-reasons.ts';
import { drillsLeft, isAllowed } from './judge-routine.ts';
import { orderSession, orderWarmUp } from './order-session.ts';
import type { PlanFacts } from './plan-facts.ts';
import { presentRoutine } from './present-routine.ts';
import { hasKit, type RoutineDefinition } from './routine-contract.ts';
import type { RoutineRequest } from './routine-request.ts';
import { isServed, serves } from './served-places.ts';

/** The routines for a runner without any finding. */
export const generalSet = {
  preRun: ['dynamic_warmup_block'],
  postRun: ['breathing_4_6'],
  restDay: ['glute_bridge', 'side_plank'],
} as const satisfies Record<ListPhase, readonly RoutineId[]>;

/** The same facts without the conditions: the choice is made first, so that a condition never adds a routine. */
const withoutConditions = (facts: PlanFacts): PlanFacts => ({
  ...facts,
  flags: new Set([...facts.flags].filter((flag) => !flagsOfConditions.has(flag))),
});

const generalAsks = (words: Language): ChosenLists => {
  const rules = [{ rule: 'default_set', suggest: [], block: [], because: words.generalSet.because }];
  const pick = (ids: readonly RoutineId[]): readonly Ask[] =>
    ids
      .map(findRoutine)
      .filter((entry) => entry !== null)
      .map((entry) => ({ entry, rules, causes: [] }));
  return {
    preRun: pick(generalSet.preRun),
    postRun: pick(generalSet.postRun),
    restDay: pick(generalSet.restDay),
  };
};

/**
 * True for an ordinary triage without any sign, cause or block, at a place that is served.
 *
 * @example
 * isForGeneral({ ...request, signs: { nightPain: true } }, [], facts); // false
 */
export const isForGeneral = (
  request: RoutineRequest,
  asked: readonly Ask[],
  { blocking, region }: PlanFacts,
): boolean =>
  asked.length === 0 &&
  request.causes.length === 0 &&
  request.triage.level === 'ordinary' &&
  yesNoSigns.every((sign) => !says(signsOf(request), sign)) &&
  isServed(region) &&
  !blocking.some(({ block }) => block.includes('default_set'));

const present = (lists: ChosenLists, facts: PlanFacts): Omit<RoutineSelection, 'eligible' | 'label'> => {
  const show = (asks: readonly Ask[]) =>
    asks.map((ask) =>
      presentRoutine(ask.entry, becauseOf(ask, facts.words), {
        ...facts,
        drills: drillsLeft(ask.entry, facts),
      }),
    );
  return {
    preRun: show(orderWarmUp(lists.preRun)),
    postRun: show(orderSession(lists.postRun)),
    restDay: show(orderSession(lists.restDay)),
  };
};

/** Each id once, in the order of the catalogue. */
const idsOf = (asks: readonly Ask[]): readonly RoutineId[] => {
  const given = new Set(asks.map(({ entry }) => entry.id));
  return catalogue.map(({ id }) => id).filter((id) => given.has(id));
};

const keep = (lists: ChosenLists, fits: (entry: RoutineDefinition) => boolean): ChosenLists => ({
  preRun: lists.preRun.filter(({ entry }) => fits(entry)),
  postRun: lists.postRun.filter(({ entry }) => fits(entry)),
  restDay: lists.restDay.filter(({ entry }) => fits(entry)),
});

/**
 * Routines for a runner of whom something is known: the few of each list, and everything that is possible.
 *
 * @example
 * selectAsked(asks, facts, request, 'paused').preRun; // []
 */
export const selectAsked = (
  asked: readonly Ask[],
  facts: PlanFacts,
  request: RoutineRequest,
  running: 'as-usual' | 'paused',
): RoutineSelection => {
  const safety = withoutConditions(facts);
  const lists = keep(chooseLists(asked, running, { request, safety }), (entry) => isAllowed(entry, facts));
  const eligible = asked.filter(
    ({ entry }) => isAllowed(entry, facts) && (running === 'as-usual' || isForPause(entry)),
  );
  return {
    ...present(lists, facts),
    eligible: idsOf([...eligible, ...Object.values(lists).flat()]),
    label: null,
  };
};

/**
 * What safety and the place leave of the general set, under its label.
 *
 * @example
 * selectGeneral(facts, request).label; // 'general, not indicated by your data'
 */
export const selectGeneral = (facts: PlanFacts, request: RoutineRequest): RoutineSelection => {
  const lists = keep(
    generalAsks(facts.words),
    (entry) =>
      serves(entry, facts.region) && isAllowed(entry, facts) && hasKit(entry, request.equipment ?? null),
  );
  return {
    ...present(lists, facts),
    eligible: idsOf(Object.values(lists).flat()),
    label: facts.words.generalSet.label,
  };
};
