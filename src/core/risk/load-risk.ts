import type { LoadRisk } from '#src/core/domain/assessment.ts';
import type { NotUsedId } from '#src/core/domain/factor-ids.ts';
import { combineLoadRisk } from '#src/core/science/combine-load-risk.ts';
import type { PublishedRateId } from '#src/core/science/published-rates.ts';
import type { Language } from '#src/core/words/language.ts';
import type { RaisedFinding } from './finding.ts';
import type { WarningRuleId } from './rules/index.ts';

/** The published rate of a jump by the category of its single run: the rates know no chains and no durations. */
const rateOfJump: { readonly [category: string]: PublishedRateId } = {
  small: 'spike_small',
  moderate: 'spike_moderate',
  large: 'spike_large',
};

/** Which published rate a raised rule stands for. Rules without a rate never move the load risk. */
const rateOfRule: { readonly [R in WarningRuleId]?: PublishedRateId } = {
  'L-WK-30': 'week_over30',
  'L-WK-100': 'week_over30',
};

/** Signals that are shown and never used. */
const neverUsed: readonly NotUsedId[] = ['acwr', 'cadence', 'restDays', 'monotony', 'form'];

const rateOf = ({ rule, measured }: RaisedFinding): PublishedRateId | null => {
  if (rule === 'S-PREV') return measured['recent'] === true ? 'prev_hamstring_recent' : 'prev_hamstring_any';
  if (rule.startsWith('L-SPK') && measured['basis'] === 'distance')
    return rateOfJump[String(measured['category'])] ?? null;
  return rateOfRule[rule] ?? null;
};

/**
 * Published ratios of what was raised, each shrunk as far as its evidence asks: those of runners' load combined into
 * one relative rate with an 80 % interval and a band, those of an earlier injury apart from it. A prior from cohorts,
 * never a calibrated model and never a probability; symptoms and injuries stand beside it and never multiply it.
 *
 * @example
 * loadRisk([raise('L-SPK-L', { basis: 'distance', category: 'large' })], wordsOf('en')).band; // 'clearly_raised'
 */
export const loadRisk = (raised: readonly RaisedFinding[], words: Language): LoadRisk => {
  const ids = raised.map(rateOf).filter((id) => id !== null);
  const { load, history, band, terms } = combineLoadRisk(ids);
  const isLeftOut = ids.includes('week_over30') && !terms.some(({ id }) => id === 'week_over30');
  const overlapped: readonly NotUsedId[] = isLeftOut ? ['weekChange'] : [];
  return {
    band,
    relativeRate: load,
    terms,
    notUsed: [...neverUsed, ...overlapped].map((id) => ({ id, because: words.notUsed[id] })),
    label: words.loadRiskLabel,
    history: history === null ? null : { relativeRate: history, ...words.historyRisk },
  };
};
