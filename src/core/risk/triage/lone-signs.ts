import type { YesNoSign } from '#src/core/domain/check-in.ts';
import type { AskedField } from '#src/core/risk/rules/rule.ts';
import type { Place } from './places.ts';
import { saysAny } from './signs.ts';
import type { Complaint, TriageFacts } from './triage-facts.ts';

/** Signs that pause running even when nothing else is known. */
const pausingSigns = [
  'painfulToWalk',
  'legWeakOrGap',
  'largeBruise',
  'darkUrine',
  'severeMusclePain',
  'painOutOfProportion',
  'cannotRaiseHeel',
] as const satisfies readonly YesNoSign[];

/**
 * The questions that complete a sign which says nothing by itself: what to ask next, most important first. Our
 * convention; that such signs have to be asked for: NHS CKS / NICE, sciatica.
 */
export const completingQuestions: { readonly [S in YesNoSign]?: readonly AskedField[] } = {
  painOnHop: ['focalBonePain', 'groinPainWeightbearing', 'nightPain'],
  nightPain: ['focalBonePain', 'unexplainedWeightLoss', 'cancerHistory', 'fever'],
  painAtRest: ['focalBonePain', 'swelling', 'numbness'],
  hotSwollen: ['oneLegSwollenWarmRed', 'fever', 'suddenOnset'],
  swelling: ['oneLegSwollenWarmRed', 'fever', 'suddenOnset'],
  legWeakOrGap: ['suddenOnset', 'pop', 'progressiveWeakness'],
  bruise: ['pop', 'legWeakOrGap', 'suddenOnset'],
  largeBruise: ['pop', 'legWeakOrGap', 'suddenOnset'],
  painfulToWalk: ['cannotBearWeight', 'suddenOnset', 'focalBonePain'],
  sharpPainAtOnset: ['cannotBearWeight', 'suddenOnset', 'focalBonePain'],
  suddenOnset: ['pop', 'sharpPainAtOnset', 'painfulToWalk'],
  darkUrine: ['severeMusclePain'],
  severeMusclePain: ['darkUrine', 'numbness', 'swelling'],
  painOutOfProportion: ['darkUrine', 'numbness', 'swelling'],
  unexplainedWeightLoss: ['nightPain', 'fever', 'missedPeriods'],
  cancerHistory: ['nightPain', 'fever', 'missedPeriods'],
  backPainWithLegPain: ['saddleNumbness', 'bladderBowelChange', 'bothLegsWeakNumb'],
  deepButtockPainSitting: ['tenderSitBone', 'tingling'],
  tenderSitBone: ['deepButtockPainSitting', 'tingling'],
  worseAfterHillOrSpeed: ['tenderSitBone', 'deepButtockPainSitting', 'tingling'],
  cannotRaiseHeel: ['pop', 'legWeakOrGap', 'footDrop'],
};

/** Signs at one place that no rule reads. */
export type LoneSigns = Place & { readonly signs: readonly YesNoSign[]; readonly pauses: boolean };

const pauses = (signs: readonly YesNoSign[]): boolean =>
  saysAny(Object.fromEntries(signs.map((sign) => [sign, true])), pausingSigns);

const loneAt = ({ region, side, said }: Complaint, read: ReadonlySet<YesNoSign>): readonly LoneSigns[] => {
  const signs = said.filter((sign) => !read.has(sign));
  return signs.length === 0 ? [] : [{ region, side, signs, pauses: pauses(signs) }];
};

/**
 * The signs answered with yes that no fired rule reads, by place; those that pause running first. An examination of
 * the place ends them.
 *
 * @example
 * findLoneSigns(facts, new Set())[0]?.signs; // ['nightPain']
 */
export const findLoneSigns = (facts: TriageFacts, read: ReadonlySet<YesNoSign>): readonly LoneSigns[] =>
  facts.complaints
    .filter(({ examination }) => examination === null)
    .flatMap((complaint) => loneAt(complaint, read))
    .toSorted((a, b) => Number(b.pauses) - Number(a.pauses));
