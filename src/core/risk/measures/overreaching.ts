import type { RiskView } from '#src/core/risk/risk-view.ts';
import { monotonySign } from './monotony.ts';
import { weekDistanceChange } from './week-distance.ts';
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

const atLeast = (value: number | null | undefined, limit: number): boolean | null =>
  value === null || value === undefined ? null : value >= limit;

const isHigh = ({ answers, rules }: RiskView, field: 'meanFatigue' | 'meanSleep' | 'meanStress') =>
  atLeast(answers?.[field], rules['O-OVER'].params.meanRating);

const loadUp = (view: RiskView): boolean | null => {
  const changes = [weekDistanceChange(view).change, weekLoadChange(view)].filter((change) => change !== null);
  return changes.length === 0
    ? null
    : changes.some((change) => change > view.rules['O-OVER'].params.loadShare);
};

/**
 * Reads the seven signs; `null` where a sign is unknown. Distance and load both count as "load".
 *
 * @example
 * overreachingSigns(view).fatigueHigh; // true from a mean fatigue of 5
 */
export const overreachingSigns = (view: RiskView): OverreachingSigns => ({
  performanceDrop: view.answers?.performanceDrop ?? null,
  fatigueHigh: isHigh(view, 'meanFatigue'),
  sleepPoor: isHigh(view, 'meanSleep'),
  stressHigh: isHigh(view, 'meanStress'),
  restingHeartRateUp: atLeast(view.answers?.restingHrDelta, view.rules['O-OVER'].params.restingBpm),
  daysAlike: monotonySign(view)?.holds ?? null,
  loadUp: loadUp(view),
});
