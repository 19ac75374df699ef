import type { Measured } from '#src/core/domain/finding.ts';
import type { Language } from '#src/core/words/language.ts';
import { render } from '#src/core/words/render.ts';
import type { RaisedFinding } from './finding.ts';
import type { FindingPlace } from './place-of.ts';
import type { RuleTable, WarningRuleId } from './rules/index.ts';

/** A raised finding in words. */
export type Explanation = {
  readonly title: string;
  readonly message: string;
  /** The message while running waits. */
  readonly pausedMessage: string;
  readonly clearsWhen: string;
};

/**
 * A raised finding in the words handed in, which may name the place as `{place}`. Every number in the message is
 * one of `measured`, rounded as people say it; those of `clearsWhen` are the rule's own.
 *
 * @example
 * explain(raise('L-NOREF', {}), { region: null, side: null }, rules, wordsOf('en')).title; // 'Back after a break'
 */
export const explain = (
  finding: RaisedFinding,
  { region, side }: FindingPlace,
  table: RuleTable,
  { rules, formats, placeName }: Language,
): Explanation => {
  const { title, message, pausedMessage = message, clearsWhen } = rules[finding.rule];
  const place = placeName({ region, side });
  const measured = { ...finding.measured, place };
  return {
    title,
    message: render(message, measured, formats),
    pausedMessage: render(pausedMessage, measured, formats),
    clearsWhen: render(clearsWhen, { ...table[finding.rule].params, place }, formats),
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
