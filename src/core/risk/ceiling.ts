import type { Assessment } from '#src/core/domain/assessment.ts';
import type { Language } from '#src/core/words/language.ts';
import { render } from '#src/core/words/render.ts';
import type { NextRun } from './measures/next-run.ts';
import type { RiskView } from './risk-view.ts';

/** A length in words: kilometers or minutes. */
const lengthInWords = (length: number, { unit }: NextRun, { ceiling, formats }: Language): string =>
  render(ceiling[unit], { length }, formats);

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
    return { nextRunMeters: null, nextRunSeconds: null, basis: words.ceiling.paused };
  }
  const measured = {
    ...params,
    nextRun: length === null ? null : lengthInWords(length, view.nextRun, words),
    jumpDay: chain?.firstJumpDay ?? null,
  };
  return {
    nextRunMeters: unit === 'meters' ? length : null,
    nextRunSeconds: unit === 'seconds' ? length : null,
    basis: render(words.ceiling[basis], measured, words.formats),
  };
};
