import { describe, expect, it } from 'vitest';
import { viewLoad } from '#src/core/load/view-load.ts';
import { assessHistory } from '#src/use-cases/assess-history.ts';
import { historyFromStatement } from '#src/use-cases/history-from-statement.ts';
import { readScience, scienceIsPresent } from './risk/read-science.ts';
import { type Scenario, statementOf } from './risk/scenario.ts';

const here = scienceIsPresent('the worked runners of scenarios.json are not assessed');
const scenarios = here ? readScience<{ scenarios: readonly Scenario[] }>('scenarios.json').scenarios : [];

const measuredOf = (findings: ReturnType<typeof assessHistory>['findings'], factor: string) =>
  findings.find((finding) => finding.factor === factor)?.measured ?? {};

const numbersOf = (scenario: Scenario) => {
  const history = historyFromStatement(statementOf(scenario));
  const assessment = assessHistory(history);
  const { ramp } = viewLoad(history);
  const spike = assessment.warnings.find(({ rule }) => rule.startsWith('L-SPK-'))?.rule ?? '';
  const inKm = (meters: number | null) => (meters === null ? null : meters / 1000);
  return {
    spike: { S: 'small', M: 'moderate', L: 'large' }[spike.slice(-1)] ?? null,
    sum7: inKm(ramp.acuteMeters),
    prev7: inKm(ramp.previous7Meters),
    change7: ramp.change7,
    longest30_now: (assessment.ceiling.nextRunMeters ?? Number.NaN) / 1100,
    cadence_deficit_pct: measuredOf(assessment.findings, 'low-cadence')['medianDeficitPercent'] ?? null,
    light: assessment.selfReport.light,
    relative_rate: assessment.loadRisk.relativeRate.value,
  };
};

describe.skipIf(!here)('the worked runners', () => {
  const rows = scenarios.map((scenario): [string, Scenario] => [
    `${scenario.id} ${scenario.title}`,
    scenario,
  ]);

  it.each(rows)('%s: the warnings, severity and triage are exactly those expected', (_, scenario) => {
    const assessment = assessHistory(historyFromStatement(statementOf(scenario)));
    const fired = assessment.warnings.map(({ rule }) => rule);
    expect(fired).toEqual(expect.arrayContaining([...scenario.expect.warnings_include]));
    expect(fired.filter((rule) => scenario.expect.warnings_exclude.includes(rule))).toEqual([]);
    expect(assessment.severity).toBe(scenario.expect.severity_max);
    expect(assessment.triage.level).toBe(scenario.expect.triage);
    expect(assessment.loadRisk.band).toBe(scenario.expect.risk_band);
  });

  it.each(rows)('%s: the routines are safe and the right ones are among them', (_, scenario) => {
    const { routines, actions } = assessHistory(historyFromStatement(statementOf(scenario)));
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
