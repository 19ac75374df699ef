import type { Measured } from '#src/core/domain/finding.ts';
import type { Explanation } from './factor.ts';
import type { RaisedFinding } from './finding.ts';
import { type RuleId, ruleOf } from './rules/index.ts';
import type { Template } from './words/language.ts';
import { render } from './words/render.ts';
import { words } from './words/words.ts';

const fill = (template: Template, measured: Measured): string =>
  render(typeof template === 'string' ? template : template(measured), measured, words.formats);

/**
 * A raised finding in the words of the language in use. Every number in the message is one of `measured`,
 * rounded as people say it.
 *
 * @example
 * explain(raise('L-NOREF', {})).title; // 'Back after a break'
 */
export const explain = (finding: RaisedFinding): Explanation => {
  const { title, message, clearsWhen } = words.rules[finding.rule];
  return {
    title,
    message: fill(message, finding.measured),
    clearsWhen: fill(clearsWhen, ruleOf(finding.rule).params),
  };
};

/**
 * The numbers of a rule with their sentence: what a measured value is held against.
 *
 * @example
 * thresholdOf('L-PLAN').overShare; // 0.1
 */
export const thresholdOf = (rule: Exclude<RuleId, `G-${string}`>): Measured => {
  const { params } = ruleOf(rule);
  return { ...params, inWords: fill(words.rules[rule].threshold, params) };
};
