import { describe, expect, it } from 'vitest';
import { printDifference } from '#tests/support/differences.ts';
import { checkAnswer } from './expectations.ts';
import { ownScenarios, readScenarios, runScenario } from './run-scenarios.ts';

describe('the worked runners', () => {
  it.for(
    readScenarios(ownScenarios).map((scenario) => [`${scenario.id} ${scenario.title}`, scenario] as const),
  )('%s', ([, scenario]) => {
    expect([...runScenario(scenario).values()].flat().map(printDifference)).toEqual([]);
  });
});

describe('a key of expect', () => {
  it('that nobody knows is an error', () => {
    expect(() => checkAnswer({}, { warnings_inclued: [] })).toThrow('warnings_inclued');
  });

  it('of a field that the answer does not have differs', () => {
    expect([...checkAnswer({}, { running_state: 'paused', ceiling_null: true }).keys()]).toEqual([
      'next_steps_max',
      'running_state',
      'ceiling_null',
    ]);
  });
});
