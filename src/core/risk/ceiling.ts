import type { Assessment } from '#src/core/domain/assessment.ts';
import { type Severity, severities } from '#src/core/domain/finding.ts';
import type { TrainingHistory } from '#src/core/domain/training-history.ts';
import { longestRun30Meters } from './measures/longest-run.ts';
import { loadRules } from './rules/load-rules.ts';
import { render } from './words/render.ts';
import { words } from './words/words.ts';

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
 * The ceiling of the next run with its reason; `null` when no run of the last 30 days has a distance. From
 * severity `stop` on the reason says that running pauses first.
 *
 * @example
 * ceilingOf(history, 'none').nextRunMeters; // 6600 after a longest of 6000
 */
export const ceilingOf = (history: TrainingHistory, severity: Severity): Assessment['ceiling'] => {
  const longest30Meters = longestRun30Meters(history);
  if (longest30Meters === null || longest30Meters <= 0) {
    return { nextRunMeters: null, basis: words.ceiling.unknown };
  }
  const known = render(words.ceiling.known, { longest30Meters }, words.formats);
  const paused = severities.indexOf(severity) >= PAUSING;
  return {
    nextRunMeters: ceilingMeters(longest30Meters),
    basis: paused ? `${words.ceiling.paused} ${known}` : known,
  };
};
