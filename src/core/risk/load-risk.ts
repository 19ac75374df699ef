import type { LoadRisk } from '#src/core/domain/assessment.ts';
import type { NotUsedId } from '#src/core/domain/factor-ids.ts';
import { combineRelativeRates } from '#src/core/science/combine-relative-rates.ts';
import { type PublishedRateId, publishedRates } from '#src/core/science/published-rates.ts';
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
 * Published hazard ratios of what was raised, each shrunk as far as its evidence asks, combined into one
 * relative rate with an 80 % interval and a band. A prior from cohorts, never a calibrated model and never a
 * probability; symptoms stand beside it and never multiply it.
 *
 * @example
 * loadRisk([raise('L-SPK-L', { basis: 'distance', category: 'large' })], wordsOf('en')).band; // 'clearly_raised'
 */
export const loadRisk = (raised: readonly RaisedFinding[], words: Language): LoadRisk => {
  const ids = raised.map(rateOf).filter((id) => id !== null);
  const { used, value, low80, high80, band } = combineRelativeRates(ids);
  const overlapped: readonly NotUsedId[] =
    ids.includes('week_over30') && !used.includes('week_over30') ? ['weekChange'] : [];
  return {
    band,
    relativeRate: { value, low80, high80 },
    terms: used.map((id) => {
      const rate = publishedRates[id];
      return { id, value: rate.value, shrink: rate.shrink, source: rate.source };
    }),
    notUsed: [...neverUsed, ...overlapped].map((id) => ({ id, because: words.notUsed[id] })),
    label: words.loadRiskLabel,
  };
};
