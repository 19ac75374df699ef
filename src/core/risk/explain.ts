import type { Measured } from '#src/core/domain/finding.ts';
import type { Language } from '#src/core/words/language.ts';
import { render } from '#src/core/words/render.ts';
import type { RaisedFinding } from './finding.ts';
import type { RuleTable, WarningRuleId } from './rules/index.ts';

/** A raised finding in words. */
export type Explanation = {
  readonly title: string;
  readonly message: string;
  readonly clearsWhen: string;
};

/**
 * A raised finding in the words handed in. Every number in the message is one of `measured`, rounded as
 * people say it; those of `clearsWhen` are the rule's own.
 *
 * @example
 * explain(raise('L-NOREF', {}), rules, wordsOf('en')).title; // 'Back after a break'
 */
export const explain = (
  finding: RaisedFinding,
  table: RuleTable,
  { rules, formats }: Language,
): Explanation => {
  const { title, message, clearsWhen } = rules[finding.rule];
  return {
    title,
    message: render(message, finding.measured, formats),
    clearsWhen: render(clearsWhen, table[finding.rule].params, formats),
  };
};

/**
 * The numbers of a rule with their sentence: what a measured value is compared with.
 *
 * @example
 * thresholdOf('L-PLAN', rules, wordsOf('en')).overShare; // 0.1
 */
export const thresholdOf = (
  rule: WarningRuleId,
  table: RuleTable,
  { rules, formats }: Language,
): Measured => {
  const { params } = table[rule];
  return { ...params, inWords: render(rules[rule].threshold, params, formats) };
};
