import type { Assessment } from '#src/core/domain/assessment.ts';
import { type Severity, severities } from '#src/core/domain/finding.ts';
import type { Language } from '#src/core/words/language.ts';
import { render } from '#src/core/words/render.ts';
import { longestRun30Meters } from './measures/longest-run.ts';
import { runsWithin } from './measures/runs-within.ts';
import type { RiskView } from './risk-view.ts';
import { loadRules } from './rules/load-rules.ts';

/**
 * The longest next run that still belongs to the reference group: 1.1 × the longest of 30 days, meters, to
 * the whole meter (Schuster Brandt Frandsen 2025, doi:10.1136/bjsports-2024-109380).
 *
 * @example
 * ceilingMeters(6000); // 6600
 */
export const ceilingMeters = (longest30Meters: number): number =>
  Math.round(longest30Meters * (1 + loadRules['L-PLAN'].params.overShare));

const PAUSING = severities.indexOf('stop');

/**
 * True from `stop` on: no plan is made for a run before that is settled.
 *
 * @example
 * pausesRunning('strong'); // false
 */
export const pausesRunning = (severity: Severity): boolean => severities.indexOf(severity) >= PAUSING;

/** Days in which a jump still counts as recent: as long as its warning stands (our convention). */
const RECENT_DAYS = 7;

/** What the longest run was measured against when it was itself a recent jump; `null` when it was none. */
const jumpedFromMeters = (view: RiskView, longest30Meters: number): number | null => {
  const longest = runsWithin(view, RECENT_DAYS).findLast(({ run }) => run.distanceMeters === longest30Meters);
  return longest !== undefined && (longest.spike.change ?? 0) > loadRules['L-PLAN'].params.overShare
    ? longest.spike.longest30Meters
    : null;
};

/**
 * The ceiling of the next run with its reason; `null` when no run of the last 30 days has a distance. When the
 * longest run was itself a jump of the last days, the reason names the gentler distance from before it. From
 * severity `stop` on the reason says that running pauses first.
 *
 * @example
 * ceilingOf(view, 'none', wordsOf('en')).nextRunMeters; // 6600 after a longest of 6000
 */
export const ceilingOf = (view: RiskView, severity: Severity, words: Language): Assessment['ceiling'] => {
  const longest30Meters = longestRun30Meters(view.history);
  if (longest30Meters === null || longest30Meters <= 0) {
    return { nextRunMeters: null, basis: words.ceiling.unknown };
  }
  const known = render(words.ceiling.known, { longest30Meters }, words.formats);
  const before = jumpedFromMeters(view, longest30Meters);
  const jumped =
    before === null
      ? []
      : [render(words.ceiling.jumped, { gentlerMeters: ceilingMeters(before) }, words.formats)];
  const paused = pausesRunning(severity) ? [words.ceiling.paused] : [];
  return {
    nextRunMeters: ceilingMeters(longest30Meters),
    basis: [...paused, known, ...jumped].join(' '),
  };
};
