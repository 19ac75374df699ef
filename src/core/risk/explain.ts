import type { Measured } from '#src/core/domain/finding.ts';
import type { Language } from '#src/core/words/language.ts';
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
 * one of `measured`, rounded as people say it, or the rule's own; those of title and `clearsWhen` are the rule's own.
 *
 * @example
 * explain(raise('L-NOREF', {}), { region: null, side: null }, wordsOf('en', rules)).title; // 'Back after a break'
 */
export const explain = (
  finding: RaisedFinding,
  { region, side }: FindingPlace,
  { rules }: Language,
): Explanation => {
  const { title, message, pausedMessage, clearsWhen } = rules[finding.rule];
  const place = { region, side };
  const values = { ...finding.measured, place };
  const said = message(values);
  return {
    title,
    message: said,
    pausedMessage: pausedMessage === message ? said : pausedMessage(values),
    clearsWhen: clearsWhen({ place }),
  };
};

/**
 * The numbers of a rule with their sentence: what a measured value is compared with.
 *
 * @example
 * thresholdOf('L-PLAN', rules, wordsOf('en', rules)).overShare; // 0.1
 */
export const thresholdOf = (rule: WarningRuleId, table: RuleTable, { rules }: Language): Measured => {
  const { params } = table[rule];
  return { ...params, inWords: rules[rule].threshold };
};
