import type { Assessment } from '#src/core/domain/assessment.ts';
import type { Language } from '#src/core/words/language.ts';
import type { RiskView } from './risk-view.ts';

/**
 * The ceiling of the next run with its reason in one sentence: meters, or seconds where distances are missing. Both
 * are `null` at a red light, and when no run of the window has a known length.
 *
 * @example
 * ceilingOf(view, wordsOf('en')).nextRunMeters; // 6600 after a longest of 6000
 */
export const ceilingOf = (view: RiskView, words: Language): Assessment['ceiling'] => {
  const { params } = view.rules['L-PLAN'];
  const { nextRun: length, basis, unit, chain } = view.nextRun;
  if (basis === 'paused') {
    return { nextRunMeters: null, nextRunSeconds: null, basis: words.ceiling.paused() };
  }
  const measured = {
    ...params,
    nextRun: unit === 'meters' ? { meters: length, seconds: null } : { meters: null, seconds: length },
    jumpDay: chain?.firstJumpDay ?? null,
  };
  return {
    nextRunMeters: unit === 'meters' ? length : null,
    nextRunSeconds: unit === 'seconds' ? length : null,
    basis: words.ceiling[basis](measured),
  };
};
