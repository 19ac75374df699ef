import { describe, it } from 'vitest';
import { type TriageLevel, triageLevels } from '#src/core/domain/assessment.ts';
import { causeIds } from '#src/core/domain/cause-ids.ts';
import { noAnswers, type Region, type Side } from '#src/core/domain/check-in.ts';
import { mostCauses } from '#src/core/risk/causes/rank-causes.ts';
import { planRoutines } from '#src/core/routines/plan-routines.ts';
import type { RoutineRequest } from '#src/core/routines/routine-request.ts';
import { readScience } from '#tests/fixtures/read-science.ts';
import { camelCase } from '#tests/support/camel-case.ts';
import { expectFollowed, notFollowed } from '#tests/vectors/not-followed.ts';

/**
 * The worked runners, from the rules that must fire onwards: whether they fire is tested in tests/scenarios. Causes
 * are those that the fired rules point to.
 */
type Scenario = {
  readonly id: string;
  readonly title: string;
  readonly athlete: { readonly age?: number };
  readonly self_report: {
    readonly region?: Region;
    readonly side?: Side;
    readonly tightness_nrs?: number;
    readonly conditions?: Readonly<Record<string, boolean>>;
    readonly examined?: unknown;
    readonly return_stage?: number;
    readonly anterior_tilt?: boolean;
    readonly sitting_hours?: number;
    readonly flags: Readonly<Record<string, boolean | number>>;
  };
  readonly expect: {
    readonly warnings_include: readonly string[];
    readonly triage: TriageLevel;
    readonly routines_include: readonly string[];
    readonly routines_forbid: readonly string[];
    readonly actions_include: readonly string[];
    readonly running_state?: string;
    readonly chosen_forbid?: readonly string[];
    readonly phase_forbid?: Readonly<Record<string, readonly string[]>>;
    readonly how_must_not_contain?: Readonly<Record<string, readonly string[]>>;
    readonly numbers: { readonly light: RoutineRequest['light'] };
  };
};
type SharedRule = {
  readonly id: string;
  readonly suggest: readonly string[];
  readonly block: readonly string[];
  readonly user_text: string;
};
type SharedCause = { readonly id: string; readonly rules: readonly string[] };

const { scenarios } = readScience<{ scenarios: readonly Scenario[] }>('scenarios.json');
const { rules } = readScience<{ rules: readonly SharedRule[] }>('rules.json');
const { causes } = readScience<{ causes: readonly SharedCause[] }>('causes.json');

const camelKeys = <T>(fields: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [camelCase(name), value]));

/** The causes that the rules point to, and the one that the place itself does. */
const causesOf = ({ self_report: said, expect: { warnings_include, triage } }: Scenario) => {
  const found = causes
    .filter(({ rules }) => rules.some((rule) => warnings_include.includes(rule)))
    .map(({ id }) => id);
  const tight = said.tightness_nrs ?? 0;
  const isTightCalf =
    (said.region === 'calf' || said.region === 'achilles') &&
    triage === 'ordinary' &&
    tight >= 1 &&
    tight < 6;
  return causeIds
    .filter((id) => found.includes(id) || (isTightCalf && id === 'C-CALF'))
    .slice(0, mostCauses)
    .map((id) => ({ id, because: [] }));
};

const requestOf = (scenario: Scenario): RoutineRequest => {
  const { athlete, self_report: said, expect: expected } = scenario;
  const signs = camelKeys(said.flags);
  return {
    triage: { level: expected.triage, rule: null },
    light: expected.numbers.light,
    signs,
    answers: {
      ...noAnswers('2026-07-05'),
      region: said.region ?? null,
      side: said.side ?? null,
      tightness: said.tightness_nrs ?? null,
      conditions: camelKeys(said.conditions ?? {}),
      anteriorTilt: said.anterior_tilt ?? null,
      sittingHours: said.sitting_hours ?? null,
      signs,
    },
    causes: causesOf(scenario),
    ageYears: athlete.age ?? null,
    runningWaits: expected.running_state === 'paused',
    wayBack: said.examined === undefined ? null : { stage: said.return_stage ?? 1 },
    fired: rules
      .filter(({ id }) => expected.warnings_include.includes(id))
      .map(({ id, suggest, block, user_text }) => ({ rule: id, suggest, block, because: user_text })),
  };
};

/** What of a plan is wrong for a scenario. */
const faultsOf = (scenario: Scenario): readonly string[] => {
  const { routines, actions } = planRoutines(requestOf(scenario));
  const { preRun, postRun, restDay, eligible } = routines;
  const chosen = [...preRun, ...postRun, ...restDay];
  const all = [...eligible, ...chosen.map(({ id }) => id)];
  const { routines_include, routines_forbid, actions_include, chosen_forbid = [] } = scenario.expect;
  const { phase_forbid = {}, how_must_not_contain = {} } = scenario.expect;
  return [
    ...routines_include.filter((id) => !eligible.includes(id)).map((id) => `${id} is missing`),
    ...routines_forbid.filter((id) => all.includes(id)).map((id) => `${id} is forbidden`),
    ...chosen.filter(({ id }) => chosen_forbid.includes(id)).map(({ id }) => `${id} is chosen`),
    ...preRun
      .filter(({ id }) => phase_forbid['pre_run']?.includes(id))
      .map(({ id }) => `${id} is chosen before a run`),
    ...chosen
      .filter(({ id, how }) => how_must_not_contain[id]?.some((text) => how.toLowerCase().includes(text)))
      .map(({ id }) => `${id} says what it must not`),
    ...actions_include
      .filter((id) => !actions.some((action) => action.id === id))
      .map((id) => `the action ${id} is missing`),
  ];
};

const canPlan = ({ expect: { triage } }: Scenario): boolean => triageLevels.includes(triage);

describe('the worked runners', () => {
  it.for(scenarios.map((scenario) => [`${scenario.id} ${scenario.title}`, scenario] as const))(
    '%s',
    ([, scenario], { skip }) => {
      const faults = canPlan(scenario) ? faultsOf(scenario) : ['the triage level is unknown'];
      const differing = faults.length === 0 ? [] : ['routines'];
      expectFollowed(scenario.id, differing, notFollowed.plannedScenarios, skip);
    },
  );
});
