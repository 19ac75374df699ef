import type { Measured } from '#src/core/domain/finding.ts';
import type { Language } from '#src/core/words/language.ts';
import { render } from '#src/core/words/render.ts';
import type { RaisedFinding } from './finding.ts';
import { ruleOf, type WarningRuleId } from './rules/index.ts';

/** A raised finding in words. */
export type Explanation = {
  readonly title: string;
  readonly message: string;
  readonly clearsWhen: string;
};

/**
 * A raised finding in the words handed in. Every number in the message is one of `measured`, rounded as
 * people say it.
 *
 * @example
 * explain(raise('L-NOREF', {}), wordsOf('en')).title; // 'Back after a break'
 */
export const explain = (finding: RaisedFinding, { rules, formats }: Language): Explanation => {
  const { title, message, clearsWhen } = rules[finding.rule];
  return {
    title,
    message: render(message, finding.measured, formats),
    clearsWhen: render(clearsWhen, ruleOf(finding.rule).params, formats),
  };
};

/**
 * The numbers of a rule with their sentence: what a measured value is compared with.
 *
 * @example
 * thresholdOf('L-PLAN', wordsOf('en')).overShare; // 0.1
 */
export const thresholdOf = (rule: WarningRuleId, { rules, formats }: Language): Measured => {
  const { params } = ruleOf(rule);
  return { ...params, inWords: render(rules[rule].threshold, params, formats) };
};
