import { describe, expect, it } from 'vitest';
import { assess } from '#src/core/assessment/assess.ts';
import { historyFromStatement } from '#src/core/assessment/history-from-statement.ts';
import { readScience, scienceIsPresent } from './risk/read-science.ts';
import { type Scenario, statementOf } from './risk/scenario.ts';

const here = scienceIsPresent('the worked runners of scenarios.json are not assessed');
const scenarios = here ? readScience<{ scenarios: readonly Scenario[] }>('scenarios.json').scenarios : [];

const measuredOf = (findings: ReturnType<typeof assess>['findings'], factor: string) =>
  findings.find((finding) => finding.factor === factor)?.measured ?? {};

const numbersOf = (scenario: Scenario) => {
  const history = historyFromStatement(statementOf(scenario));
  const assessment = assess(history);
  const week = measuredOf(assessment.findings, 'week-change');
  const longest = measuredOf(assessment.findings, 'session-spike');
  const inKm = (meters: unknown) => (typeof meters === 'number' ? meters / 1000 : null);
  return {
    spike: ['small', 'moderate', 'large'].find((category) => category === longest['category']) ?? null,
    sum7: inKm(week['acuteMeters']),
    prev7: inKm(week['previous7Meters']),
    change7: week['changeShare'],
    longest30_now: inKm(longest['longest30NowMeters']),
    cadence_deficit_pct: measuredOf(assessment.findings, 'low-cadence')['medianDeficitPercent'] ?? null,
    light: measuredOf(assessment.findings, 'pain')['light'] ?? null,
    relative_rate: assessment.loadRisk.relativeRate.value,
  };
};

describe.skipIf(!here)('the worked runners', () => {
  const rows = scenarios.map((scenario): [string, Scenario] => [
    `${scenario.id} ${scenario.title}`,
    scenario,
  ]);

  it.each(rows)('%s: the warnings, severity and triage are exactly those expected', (_, scenario) => {
    const assessment = assess(historyFromStatement(statementOf(scenario)));
    const fired = assessment.warnings.map(({ rule }) => rule);
    expect(fired).toEqual(expect.arrayContaining([...scenario.expect.warnings_include]));
    expect(fired.filter((rule) => scenario.expect.warnings_exclude.includes(rule))).toEqual([]);
    expect(assessment.severity).toBe(scenario.expect.severity_max);
    expect(assessment.triage.level).toBe(scenario.expect.triage);
    expect(assessment.loadRisk.band).toBe(scenario.expect.risk_band);
  });

  it.each(rows)('%s: the routines are safe and the right ones are among them', (_, scenario) => {
    const { routines, actions } = assess(historyFromStatement(statementOf(scenario)));
    const given = [...routines.preRun, ...routines.postRun, ...routines.restDay].map(({ id }) => id);
    expect(routines.eligible).toEqual(expect.arrayContaining([...scenario.expect.routines_include]));
    expect(
      [...routines.eligible, ...given].filter((id) => scenario.expect.routines_forbid.includes(id)),
    ).toEqual([]);
    expect(actions.map(({ id }) => id)).toEqual(expect.arrayContaining([...scenario.expect.actions_include]));
  });

  it.each(rows)('%s: the numbers agree to three decimals', (_, scenario) => {
    const numbers: Readonly<Record<string, unknown>> = numbersOf(scenario);
    for (const [name, expected] of Object.entries(scenario.expect.numbers)) {
      const actual = numbers[name];
      const decimals = name === 'cadence_deficit_pct' ? 2 : 3;
      if (typeof expected === 'number') expect(actual, name).toBeCloseTo(expected, decimals);
      else expect(actual, name).toBe(expected);
    }
  });
});
