import type { Certainty, CertaintyLevel } from '#src/core/domain/assessment.ts';
import type { Region } from '#src/core/domain/check-in.ts';
import { confidenceOf, coverageOf } from '#src/core/risk/coverage.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';
import { type SignRuleId, triageConditions } from '#src/core/risk/triage/conditions.ts';

const spine = 'T-RED-01';
const clot = 'T-RED-03';
const bone = 'T-RED-05';

/** The rules whose signs have to be answered for a high certainty. Our convention. */
const allRules: readonly SignRuleId[] = [spine, 'T-RED-02', clot, bone, 'T-RED-07'];

/** Those that are enough for a moderate one, by region; no region counts as the hamstring. Our convention. */
const rulesOfRegion: { readonly [R in Region]?: readonly SignRuleId[] } = {
  hamstring: [spine],
  glute: [spine],
  'lower-back': [spine],
  calf: [clot, bone],
  shin: [clot, bone],
  foot: [clot, bone],
  achilles: [clot, bone],
  groin: [bone],
  'hip-flexor': [bone],
};

const unansweredOf = ({ answers }: RiskView, rules: readonly SignRuleId[]): readonly string[] => {
  const signs = new Set(rules.flatMap((rule) => triageConditions[rule].reads));
  return [...signs].filter((sign) => answers?.signs[sign] === undefined);
};

const triageCertainty = (view: RiskView, unanswered: readonly string[]): CertaintyLevel => {
  if (unanswered.length === 0) return 'high';
  const rules = rulesOfRegion[view.answers?.region ?? 'hamstring'];
  return rules !== undefined && unansweredOf(view, rules).length === 0 ? 'moderate' : 'low';
};

/**
 * How far the runs and the answers carry, each by itself: a long history says nothing about warning signs that
 * nobody answered within the last 14 days.
 *
 * @example
 * certaintyOf(view); // { load: 'high', triage: 'low', unanswered: ['saddleNumbness', …] }
 */
export const certaintyOf = (view: RiskView): Certainty => {
  const unanswered = unansweredOf(view, allRules);
  return { load: confidenceOf(coverageOf(view)), triage: triageCertainty(view, unanswered), unanswered };
};
