import type { ConditionId, Region, Signs } from '#src/core/domain/check-in.ts';
import type { RuleTable } from '#src/core/risk/rules/index.ts';
import { isFresh } from './onset.ts';
import type { Place } from './places.ts';
import { hardNerveSigns, isStrain, says, saysAny } from './signs.ts';
import type { Complaint, TriageFacts } from './triage-facts.ts';

/** The place is in one of the regions; null stands for none. */
export const isAt = ({ region }: Place, regions: readonly (Region | null)[]): boolean =>
  regions.includes(region);

/** What makes a sore point on bone urgent. */
export const boneSigns = ['painOnHop', 'nightPain', 'painAtRest'] as const;

/** The signs of a stress fracture: a sore point with one of the bone signs, or groin pain on weight. */
export const bonyEmergency = (signs: Signs): boolean =>
  (says(signs, 'focalBonePain') && saysAny(signs, boneSigns)) || says(signs, 'groinPainWeightbearing');

/** One of the conditions is answered yes. */
export const hasAny = ({ conditions }: TriageFacts, asked: readonly ConditionId[]): boolean =>
  asked.some((id) => conditions[id] === true);

/** Conditions that make a clot likelier. Source: NICE NG158; travel and pregnancy: NHS, not checked. */
export const clotConditions = [
  'dvtHistory',
  'longTravel',
  'recentSurgery',
  'immobilised',
  'pregnant',
] as const satisfies readonly ConditionId[];

/** Conditions with which a sore point on bone is urgent. */
export const boneConditions = [
  'missedPeriods',
  'osteoporosis',
  'boneStressHistory',
] as const satisfies readonly ConditionId[];

/** What makes a clot in a swollen leg likelier. Source: NICE NG158; travel, pregnancy and birth: NHS, not checked. */
const hasClotRisk = (facts: TriageFacts, rules: RuleTable): boolean =>
  hasAny(facts, clotConditions) ||
  says(facts.signs, 'cancerHistory') ||
  (facts.postpartumWeeks !== null && facts.postpartumWeeks <= rules['T-CALF'].params.postpartumWeeks);

/** Regions at which swelling can be that of a clot. */
const legRegions = [
  'calf',
  'shin',
  'achilles',
  'knee',
  'foot',
  'hamstring',
  'quadriceps',
  'groin',
  null,
] as const;

/**
 * A swollen leg that may hold a clot. Both sides at once are no sign of one; no side counts as one. Source: NICE NG158.
 *
 * @example
 * isClotLike({ ...complaint, region: 'calf', side: 'left', signs: { hotSwollen: true } }, facts, rules); // true
 */
export const isClotLike = (complaint: Complaint, facts: TriageFacts, rules: RuleTable): boolean => {
  const { signs, side } = complaint;
  if (side === 'both') return false;
  if (says(signs, 'hotSwollen') && !isAt(complaint, ['lower-back', 'other'])) return true;
  if (!says(signs, 'swelling')) return false;
  if (isAt(complaint, legRegions) && hasClotRisk(facts, rules)) return true;
  // A sudden onset or a pop explains a swollen calf.
  return isAt(complaint, ['calf']) && !saysAny(signs, ['pop', 'suddenOnset']);
};

/** A complete tear; the pairs without a pop are our convention. */
export const isTear = (signs: Signs): boolean =>
  says(signs, 'cannotBearWeight') ||
  (says(signs, 'legWeakOrGap') && saysAny(signs, ['pop', 'suddenOnset', 'largeBruise'])) ||
  (says(signs, 'pop') && says(signs, 'largeBruise'));

/** A muscle under pressure. Source: NHS, compartment syndrome. */
export const isMusclePressure = ({ signs, tightness }: Complaint, rules: RuleTable): boolean =>
  says(signs, 'painAtRest') &&
  saysAny(signs, ['numbness', 'tingling']) &&
  saysAny(signs, ['swelling', 'painOutOfProportion']) &&
  ((tightness ?? 0) >= rules['T-COMP'].params.severeRating ||
    saysAny(signs, ['severeMusclePain', 'painOutOfProportion']));

/** The questions that have to be answered no before nerve signs in both legs are let be. */
export const spineQuestions = ['saddleNumbness', 'bladderBowelChange', 'bothLegsWeakNumb'] as const;

/** Hard nerve signs at a place stated for both sides, or at places of both sides. */
export const nerveOfBothLegs = (facts: TriageFacts): boolean => {
  const sides = facts.complaints
    .filter(({ signs }) => saysAny(signs, hardNerveSigns))
    .map(({ side }) => side);
  return sides.includes('both') || (sides.includes('left') && sides.includes('right'));
};

/** The onset at the place is, or may be, within `freshHours`. */
export const isFreshAt = ({ signs }: Complaint, { onset }: TriageFacts, freshHours: number): boolean =>
  isFresh(signs, onset, freshHours);

/** A strain after its first days: what an examination and the stages of the return are for. */
export const isOlderStrain = (complaint: Complaint, facts: TriageFacts, rules: RuleTable): boolean =>
  isStrain(complaint.signs) && !isFreshAt(complaint, facts, rules['T-ACU-02'].params.freshHours);

/** Regions at which pain on hopping, at rest or at night can come from a bone at high risk. */
const hopRegions = ['groin', 'hip-flexor', 'shin', 'foot'] as const;

/** Pain that can come from the bone, without the sore point that would make it urgent. */
export const isHopPain = (complaint: Complaint): boolean =>
  isAt(complaint, hopRegions) &&
  saysAny(complaint.signs, boneSigns) &&
  !saysAny(complaint.signs, ['focalBonePain', 'groinPainWeightbearing']);
