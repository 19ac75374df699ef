import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Assessment, assess, historyFromStatement } from '#src/core/index.ts';
import { type Difference, printDifference } from '#tests/support/differences.ts';
import { checkAnswer } from './expectations.ts';
import { humanTexts } from './human-texts.ts';
import { type Scenario, statementOf } from './scenario.ts';

/** The scenarios that come with the project. */
export const ownScenarios = fileURLToPath(new URL('../fixtures/science/scenarios.json', import.meta.url));

export const readScenarios = (file: string): readonly Scenario[] =>
  JSON.parse(readFileSync(file, 'utf8')).scenarios;

/** The core's whole answer for the runner of a scenario. */
export const answerScenario = (scenario: Scenario): Assessment =>
  assess(historyFromStatement(statementOf(scenario)));

/** What of a scenario's answer is not as expected, by key of `expect`. */
export const runScenario = (scenario: Scenario): ReadonlyMap<string, readonly Difference[]> =>
  checkAnswer(answerScenario(scenario), scenario.expect);

const printAnswers = (scenarios: readonly Scenario[]): void => {
  for (const scenario of scenarios) {
    console.log(`\n${scenario.id} ${scenario.title}`);
    for (const text of humanTexts(answerScenario(scenario))) console.log(`  ${text}`);
  }
};

const compare = (scenarios: readonly Scenario[]): void => {
  let agreeing = 0;
  for (const scenario of scenarios) {
    const failed = [...runScenario(scenario).values()].flat();
    if (failed.length === 0) {
      agreeing += 1;
      continue;
    }
    console.log(`${scenario.id} ${scenario.title}`);
    for (const difference of failed) console.log(`  ${printDifference(difference)}`);
  }
  console.log(`${agreeing} of ${scenarios.length} agree`);
  process.exitCode = agreeing === scenarios.length ? 0 : 1;
};

const main = (): void => {
  const { values, positionals } = parseArgs({
    options: { print: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const scenarios = readScenarios(positionals[0] ?? ownScenarios);
  if (values.print) printAnswers(scenarios);
  else compare(scenarios);
};

if (import.meta.main) main();
