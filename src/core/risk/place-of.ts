import type { Region, Side } from '#src/core/domain/check-in.ts';
import type { Language } from '#src/core/words/language.ts';
import type { RaisedFinding } from './finding.ts';
import type { RiskView } from './risk-view.ts';
import { ruleOf, type WarningRuleId } from './rules/index.ts';

/** Where something is felt; `null` where the runner names no place, or the finding is about none. */
export type FindingPlace = { readonly region: Region | null; readonly side: Side | null };

const aboutNoPlace: readonly WarningRuleId[] = ['S-HOOP', 'T-ILL-01', 'T-RED-02'];

/** Rules on what is felt at one place. */
const isOfPlace = (rule: WarningRuleId): boolean =>
  !aboutNoPlace.includes(rule) && (ruleOf(rule).group === 'triage' || ruleOf(rule).group === 'symptom');

/**
 * The place of a raised finding: its own, or that of the answers for a rule on what is felt.
 *
 * @example
 * placeOf(raise('S-PAIN-A', { rating: 5 }), view); // { region: 'hamstring', side: 'left' }
 */
export const placeOf = ({ rule, region, side }: RaisedFinding, { answers }: RiskView): FindingPlace => {
  const known = isOfPlace(rule) ? answers : null;
  return { region: region ?? known?.region ?? null, side: side ?? known?.side ?? null };
};

/**
 * What was found, as a reason for a cause, a routine or an action.
 *
 * @example
 * reasonOf(raise('S-PAIN-A', { rating: 5 }), view, wordsOf('en')); // 'You rate your left hamstring 5 of 10.'
 */
export const reasonOf = (finding: RaisedFinding, view: RiskView, { rules }: Language): string =>
  rules[finding.rule].because({ ...finding.measured, place: placeOf(finding, view) });
