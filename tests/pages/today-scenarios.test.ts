import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assessment, assess, historyFromStatement } from '#src/core/index.ts';
import { advice, isReferralAlone } from '#src/pages/today/advice.ts';
import { chosenRoutines } from '#src/pages/today/routines.ts';
import { speakPages } from '#src/pages/words/speak-pages.ts';
import { statement } from '#tests/properties/any-runner.ts';
import { ownScenarios, readScenarios } from '#tests/scenarios/run-scenarios.ts';
import { statementOf } from '#tests/scenarios/scenario.ts';

const place = { region: null, side: null };

const show = (assessment: Assessment): string =>
  advice({ assessment, language: 'en', place }, speakPages('en')).text;

const textOf = (markup: string): string =>
  markup
    .replace(/<script[^>]*>[^<]*<\/script>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

const scenarios = readScenarios(ownScenarios).map((scenario) => {
  const assessment = assess(historyFromStatement(statementOf(scenario)));
  return { name: `${scenario.id} ${scenario.title}`, assessment };
});

const severityOf = (text: string): string => text.trim().split('\n')[0]?.trim() ?? '';

/** What holds of the advice of anybody. */
const judge = (assessment: Assessment): void => {
  const markup = show(assessment);
  const text = textOf(markup);
  expect(severityOf(text)).not.toBe('');
  // Nothing unfilled, unknown or unsaid.
  expect(text).not.toMatch(/\{[\w$|.]+\}|undefined|NaN|Infinity|\[object|�/);
  if (isReferralAlone(assessment)) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    expect(lines).toEqual([severityOf(text), assessment.referral]);
    return;
  }
  const { headline, nextSteps, running, warnings, safetyNet, ceiling } = assessment;
  // A limit is said where it is largest, and not again as a sentence.
  const limit = /^Up to (.+) a run (until .+)\.$/.exec(running.text)?.slice(1);
  const advice = limit === undefined ? [running.text] : [`At most ${limit[0]}\n`, `${limit[1]}\n`];
  for (const said of [headline, ...advice, ...nextSteps.map((step) => step.text)])
    expect(text).toContain(said);
  if (limit !== undefined) expect(text).not.toContain(running.text);
  for (const { title } of warnings) expect(text).toContain(title);
  for (const { message } of warnings) expect(text).toContain(message);
  for (const { name, how, stopRule } of chosenRoutines({ assessment, language: 'en', place }))
    for (const said of [name, how, stopRule]) expect(text).toContain(said);
  if (safetyNet !== null) expect(text).toContain(safetyNet);
  expect(/At most/.test(text)).toBe(ceiling.nextRunMeters !== null || ceiling.nextRunSeconds !== null);
  if (running.state === 'paused') expect(text).toContain('Paused.');
  // What matters first stands first, and reasons are folded away.
  expect(text.indexOf(headline)).toBeLessThan(text.indexOf('Next run'));
  expect(markup).not.toMatch(/<details[^>]* open/);
  const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
};

describe('the advice', () => {
  it.each(scenarios)('of $name', ({ assessment }) => judge(assessment));

  it('of any runner is whole, and a referral stands alone', () => {
    fc.assert(
      fc.property(statement, (stated) => judge(assess(historyFromStatement(stated)))),
      { numRuns: 200 },
    );
  });
});
