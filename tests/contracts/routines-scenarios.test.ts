import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TriageLevel } from '#src/core/domain/assessment.ts';
import { noAnswers } from '#src/core/domain/check-in.ts';
import { planRoutines } from '#src/core/routines/plan-routines.ts';
import type { RoutineRequest } from '#src/core/routines/routine-request.ts';

/**
 * The worked runners, from the rules that must fire onwards: whether they do fire is tested with `core/risk`.
 * Causes are those that the fired rules point to.
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

const science = new URL('../../../shared/science/', import.meta.url);
const here = existsSync(new URL('scenarios.json', science));
if (!here)
  console.warn(
    'SKIPPED: the worked runners of ../shared/science/scenarios.json, which is absent, are not planned',
  );
const read = (name: string) => JSON.parse(readFileSync(new URL(name, science), 'utf8'));
const scenarios: readonly Scenario[] = here ? read('scenarios.json').scenarios : [];
const rules: readonly SharedRule[] = here ? read('rules.json').rules : [];
const causes: readonly SharedCause[] = here ? read('causes.json').causes : [];

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

const requestOf = ({ self_report: said, expect: expected }: Scenario): RoutineRequest => {
  const signs = Object.fromEntries(Object.entries(said.flags).map(([name, value]) => [camel(name), value]));
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

describe.skipIf(!here)('the worked runners', () => {
  it.each(scenarios.map((scenario): [string, Scenario] => [`${scenario.id} ${scenario.title}`, scenario]))(
    '%s',
    (_, scenario) => {
      const plan = planRoutines(requestOf(scenario));
      const { preRun, postRun, restDay, eligible } = plan.routines;
      const all = [...eligible, ...[...preRun, ...postRun, ...restDay].map(({ id }) => id)];
      expect(eligible).toEqual(expect.arrayContaining([...scenario.expect.routines_include]));
      for (const id of scenario.expect.routines_forbid) expect(all).not.toContain(id);
      expect(plan.actions.map(({ id }) => id)).toEqual(
        expect.arrayContaining([...scenario.expect.actions_include]),
      );
    },
  );
});
