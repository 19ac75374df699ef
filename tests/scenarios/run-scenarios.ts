import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Assessment, assess, historyFromStatement } from '#src/core/index.ts';
import type { Difference } from '#tests/support/differences.ts';
import { reportAgreement } from '#tests/support/report-agreement.ts';
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

const compare = (file: string): void => {
  process.exitCode = reportAgreement(
    readScenarios(file).map((scenario) => {
      const failed = runScenario(scenario);
      return {
        name: `${scenario.id} ${scenario.title}`,
        found: [...failed.values()].flat(),
        isKnown: false,
      };
    }),
  );
};

const main = (): void => {
  const { values, positionals } = parseArgs({
    options: { print: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const file = resolve(positionals[0] ?? ownScenarios);
  if (values.print) printAnswers(readScenarios(file));
  else compare(file);
};

if (import.meta.main) main();
