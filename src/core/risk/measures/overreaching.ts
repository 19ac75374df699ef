import type { CheckInAnswers } from '#src/core/domain/check-in.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { overtrainingRules } from '#src/core/risk/rules/overtraining-rules.ts';
import { monotonySign } from './monotony.ts';
import { weekLoadChange } from './weekly-load.ts';

/** The seven signs of doing more than is recovered from (Meeusen 2013, a diagnosis of exclusion). */
export type OverreachingSigns = {
  readonly performanceDrop: boolean | null;
  readonly fatigueHigh: boolean | null;
  readonly sleepPoor: boolean | null;
  readonly stressHigh: boolean | null;
  readonly restingHeartRateUp: boolean | null;
  readonly daysAlike: boolean | null;
  readonly loadUp: boolean | null;
};

const { meanRating, restingBpm, loadShare } = overtrainingRules['O-OVER'].params;

const atLeast = (value: number | null | undefined, limit: number): boolean | null =>
  value === null || value === undefined ? null : value >= limit;

const rating = (answers: CheckInAnswers | null, field: 'meanFatigue' | 'meanSleep' | 'meanStress') =>
  atLeast(answers?.[field], meanRating);

const loadUp = (view: RiskView): boolean | null => {
  const changes = [view.load.ramp.change7, weekLoadChange(view)].filter((change) => change !== null);
  return changes.length === 0 ? null : changes.some((change) => change > loadShare);
};

/**
 * Reads the seven signs; `null` where a sign is unknown. Distance and load both count as "load".
 *
 * @example
 * overreachingSigns(view).fatigueHigh; // true from a mean fatigue of 5
 */
export const overreachingSigns = (view: RiskView): OverreachingSigns => ({
  performanceDrop: view.answers?.performanceDrop ?? null,
  fatigueHigh: rating(view.answers, 'meanFatigue'),
  sleepPoor: rating(view.answers, 'meanSleep'),
  stressHigh: rating(view.answers, 'meanStress'),
  restingHeartRateUp: atLeast(view.answers?.restingHrDelta, restingBpm),
  daysAlike: monotonySign(view)?.holds ?? null,
  loadUp: loadUp(view),
});
