import type { Measured } from '#src/core/domain/finding.ts';
import type { RaisedFinding } from './finding.ts';
import { type RuleTable, rules, type WarningRuleId } from './rules/index.ts';
import type { Template } from './words/language.ts';
import { render } from './words/render.ts';
import { words } from './words/words.ts';

/** A raised finding in words. */
export type Explanation = {
  readonly title: string;
  readonly message: string;
  readonly clearsWhen: string;
};

const fill = (template: Template, measured: Measured): string =>
  render(typeof template === 'string' ? template : template(measured), measured, words.formats);

/**
 * A raised finding in the words of the language in use. Every number in the message is one of `measured`,
 * rounded for reading; those of `clearsWhen` are the rule's own.
 *
 * @example
 * explain(raise('L-NOREF', {})).title; // 'Back after a break'
 */
export const explain = (finding: RaisedFinding, table: RuleTable = rules): Explanation => {
  const { title, message, clearsWhen } = words.rules[finding.rule];
  return {
    title,
    message: fill(message, finding.measured),
    clearsWhen: fill(clearsWhen, table[finding.rule].params),
  };
};

/**
 * The numbers of a rule with their sentence: what a measured value is compared with.
 *
 * @example
 * thresholdOf('L-PLAN').overShare; // 0.1
 */
export const thresholdOf = (rule: WarningRuleId, table: RuleTable = rules): Measured => {
  const { params } = table[rule];
  return { ...params, inWords: fill(words.rules[rule].threshold, params) };
};
