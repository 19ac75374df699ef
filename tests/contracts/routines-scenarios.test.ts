import { describe, it } from 'vitest';
import { type TriageLevel, triageLevels } from '#src/core/domain/assessment.ts';
import { noAnswers } from '#src/core/domain/check-in.ts';
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
  readonly self_report: {
    readonly tightness_nrs: number;
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
    readonly numbers: { readonly light: RoutineRequest['light'] };
  };
};
type SharedRule = {
  readonly id: string;
  readonly suggest: readonly string[];
  readonly block: readonly string[];
  readonly user_text: string;
};
type SharedCause = { readonly id: string; readonly name: string; readonly rules: readonly string[] };

const { scenarios } = readScience<{ scenarios: readonly Scenario[] }>('scenarios.json');
const { rules } = readScience<{ rules: readonly SharedRule[] }>('rules.json');
const { causes } = readScience<{ causes: readonly SharedCause[] }>('causes.json');

const requestOf = ({ self_report: said, expect: expected }: Scenario): RoutineRequest => {
  const signs = Object.fromEntries(
    Object.entries(said.flags).map(([name, value]) => [camelCase(name), value]),
  );
  return {
    triage: { level: expected.triage, rule: null },
    light: expected.numbers.light,
    signs,
    answers: {
      ...noAnswers('2026-07-05'),
      tightness: said.tightness_nrs,
      anteriorTilt: said.anterior_tilt ?? null,
      sittingHours: said.sitting_hours ?? null,
      signs,
    },
    causes: causes
      .filter((cause) => cause.rules.some((rule) => expected.warnings_include.includes(rule)))
      .map(({ id, name }) => ({ id, name, because: [] })),
    fired: rules
      .filter(({ id }) => expected.warnings_include.includes(id))
      .map(({ id, suggest, block, user_text }) => ({ rule: id, suggest, block, because: user_text })),
  };
};

/** What of a plan is wrong for a scenario. */
const faultsOf = (scenario: Scenario): readonly string[] => {
  const { routines, actions } = planRoutines(requestOf(scenario));
  const { preRun, postRun, restDay, eligible } = routines;
  const all = [...eligible, ...[...preRun, ...postRun, ...restDay].map(({ id }) => id)];
  const { routines_include, routines_forbid, actions_include } = scenario.expect;
  return [
    ...routines_include.filter((id) => !eligible.includes(id)).map((id) => `${id} is missing`),
    ...routines_forbid.filter((id) => all.includes(id)).map((id) => `${id} is forbidden`),
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
