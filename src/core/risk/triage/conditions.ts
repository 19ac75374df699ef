import type { TriageLevel } from '#src/core/domain/assessment.ts';
import type { Signs, YesNoSign } from '#src/core/domain/check-in.ts';
import type { RuleTable, TriageRuleId } from '#src/core/risk/rules/index.ts';
import { isFresh, type OnsetContext } from './onset.ts';
import {
  countYes,
  hardNerveSigns,
  isNerve,
  isStrain,
  says,
  saysAny,
  softNerveSigns,
  strainSigns,
} from './signs.ts';

/** A triage rule's test: the signs it reads, the level it sets and when it holds. */
export type TriageCondition = {
  readonly level: TriageLevel;
  readonly reads: readonly YesNoSign[];
  readonly holds: (signs: Signs, context: OnsetContext, rules: RuleTable) => boolean;
};

const anyOf = (level: TriageLevel, reads: readonly YesNoSign[]): TriageCondition => ({
  level,
  reads,
  holds: (signs) => saysAny(signs, reads),
});

const boneSigns = ['painOnHop', 'nightPain', 'painAtRest'] as const;
const bonyEmergency = (signs: Signs): boolean =>
  (says(signs, 'focalBonePain') && saysAny(signs, boneSigns)) || says(signs, 'groinPainWeightbearing');

/**
 * The tests of all triage rules. An answer of "no" never cancels an answer of "yes": where answers
 * contradict each other the worse one counts.
 */
export const triageConditions: Readonly<Record<TriageRuleId, TriageCondition>> = {
  'T-RED-01': anyOf('emergency', [
    'saddleNumbness',
    'bladderBowelChange',
    'bothLegsWeakNumb',
    'bilateralLegPainWithNeuro',
    'sexualSensationChange',
  ]),
  'T-RED-02': anyOf('emergency', ['chestPain', 'breathlessAtRest', 'collapse', 'coughingBlood']),
  'T-RED-03': anyOf('urgent', ['oneLegSwollenWarmRed']),
  'T-RED-04': {
    level: 'urgent',
    reads: ['pop', 'largeBruise', 'cannotBearWeight', 'legWeakOrGap'],
    holds: (signs) =>
      says(signs, 'cannotBearWeight') ||
      (says(signs, 'pop') && saysAny(signs, ['largeBruise', 'legWeakOrGap'])),
  },
  'T-RED-07': anyOf('urgent', ['progressiveWeakness', 'footDrop']),
  'T-RED-06': {
    level: 'urgent',
    reads: ['fever', 'hotSwollen'],
    holds: (signs) => says(signs, 'fever') && says(signs, 'hotSwollen'),
  },
  'T-RED-08': {
    level: 'emergency',
    reads: ['darkUrine', 'severeMusclePain'],
    holds: (signs) => says(signs, 'darkUrine') && says(signs, 'severeMusclePain'),
  },
  'T-RED-05': {
    level: 'urgent',
    reads: ['focalBonePain', ...boneSigns, 'groinPainWeightbearing'],
    holds: bonyEmergency,
  },
  'T-RED-09': {
    level: 'urgent',
    reads: ['nightPain', 'unexplainedWeightLoss', 'cancerHistory', 'fever'],
    holds: (signs) =>
      says(signs, 'nightPain') && saysAny(signs, ['unexplainedWeightLoss', 'cancerHistory', 'fever']),
  },
  'T-ACU-01': {
    level: 'acute',
    reads: ['pop', 'suddenOnset', ...strainSigns],
    holds: (signs, context, rules) =>
      isStrain(signs) && isFresh(signs, context, rules['T-ACU-01'].params.freshHours),
  },
  'T-ACU-02': {
    level: 'subacute',
    reads: ['pop', 'suddenOnset', ...strainSigns],
    holds: (signs, context, rules) =>
      isStrain(signs) && !isFresh(signs, context, rules['T-ACU-02'].params.freshHours),
  },
  'T-ILL-01': anyOf('hold', ['fever']),
  'T-BSI-02': {
    level: 'bone_possible',
    reads: ['focalBonePain'],
    holds: (signs) => says(signs, 'focalBonePain') && !bonyEmergency(signs),
  },
  'T-NRV-01': { level: 'nerve', reads: [...hardNerveSigns, ...softNerveSigns], holds: isNerve },
  'T-NRV-02': {
    level: 'nerve_possible',
    reads: ['stretchMakesWorse', 'slumpPositive'],
    holds: (signs) => countYes(signs, ['stretchMakesWorse', 'slumpPositive']) === 1 && !isNerve(signs),
  },
  'T-PHT-01': {
    level: 'tendon',
    reads: ['deepButtockPainSitting', 'tenderSitBone', 'worseAfterHillOrSpeed'],
    holds: (signs) =>
      says(signs, 'deepButtockPainSitting') && saysAny(signs, ['tenderSitBone', 'worseAfterHillOrSpeed']),
  },
};
