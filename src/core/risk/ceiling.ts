import type { Assessment } from '#src/core/domain/assessment.ts';
import { type Severity, severities } from '#src/core/domain/finding.ts';
import type { Language } from '#src/core/words/language.ts';
import { render } from '#src/core/words/render.ts';
import { longestRunMeters } from './measures/longest-run.ts';
import { recentSpikes } from './measures/recent-spikes.ts';
import type { RiskView } from './risk-view.ts';

/**
 * The longest next run that still belongs to the reference group: `1 + overShare` times the longest before it,
 * meters, to the whole meter (Schuster Brandt Frandsen 2025, doi:10.1136/bjsports-2024-109380).
 *
 * @example
 * ceilingMeters(6000, 0.1); // 6600
 */
export const ceilingMeters = (longestMeters: number, overShare: number): number =>
  Math.round(longestMeters * (1 + overShare));

const PAUSING = severities.indexOf('stop');

/**
 * True from `stop` on: no plan is made for a run before that is settled.
 *
 * @example
 * pausesRunning('strong'); // false
 */
export const pausesRunning = (severity: Severity): boolean => severities.indexOf(severity) >= PAUSING;

/**
 * What the longest run was measured against when it was itself a jump that still warns; `null` when it was none.
 */
const jumpedFromMeters = (view: RiskView, longestMeters: number): number | null => {
  const longest = recentSpikes(view, view.rules['L-SPK-S'].params).findLast(
    ({ run }) => run.distanceMeters === longestMeters,
  );
  return longest !== undefined && (longest.spike.change ?? 0) > view.rules['L-PLAN'].params.overShare
    ? longest.spike.longest30
    : null;
};

/**
 * The ceiling of the next run with its reason; `null` when no run of the window has a distance. When the
 * longest run was itself a jump of the last days, the reason names the gentler distance from before it. From
 * severity `stop` on the reason says that running pauses first.
 *
 * @example
 * ceilingOf(view, 'none', wordsOf('en')).nextRunMeters; // 6600 after a longest of 6000
 */
export const ceilingOf = (view: RiskView, severity: Severity, words: Language): Assessment['ceiling'] => {
  const { params } = view.rules['L-PLAN'];
  const longest30Meters = longestRunMeters(view.history, params.windowDays);
  if (longest30Meters === null || longest30Meters <= 0) {
    return { nextRunMeters: null, basis: render(words.ceiling.unknown, params, words.formats) };
  }
  const known = render(words.ceiling.known, { ...params, longest30Meters }, words.formats);
  const before = jumpedFromMeters(view, longest30Meters);
  const jumped =
    before === null
      ? []
      : [
          render(
            words.ceiling.jumped,
            { gentlerMeters: ceilingMeters(before, params.overShare) },
            words.formats,
          ),
        ];
  const paused = pausesRunning(severity) ? [words.ceiling.paused] : [];
  return {
    nextRunMeters: ceilingMeters(longest30Meters, params.overShare),
    basis: [...paused, known, ...jumped].join(' '),
  };
};
