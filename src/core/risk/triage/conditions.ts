import type { TriageLevel } from '#src/core/domain/assessment.ts';
import type { Signs, YesNoSign } from '#src/core/domain/check-in.ts';
import type { Severity } from '#src/core/domain/finding.ts';
import type { RuleTable, TriageRuleId } from '#src/core/risk/rules/index.ts';
import { hoursSinceOnset } from './onset.ts';
import {
  boneConditions,
  boneSigns,
  bonyEmergency,
  hasAny,
  isAt,
  isClotLike,
  isFreshAt,
  isHopPain,
  isMusclePressure,
  isOlderStrain,
  isTear,
  nerveOfBothLegs,
  spineQuestions,
} from './patterns.ts';
import type { Place } from './places.ts';
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
import type { Complaint, TriageFacts } from './triage-facts.ts';

/** That a rule holds: where, and what a sign or a condition beside it raises it to. */
export type Hold = Place & {
  readonly onsetHours?: number | null;
  readonly raisedTo?: { readonly severity: Severity; readonly level?: TriageLevel };
};

/** A rule that the signs alone decide: the level it sets, what it reads and where it holds. */
export type TriageCondition = {
  readonly level: TriageLevel;
  readonly reads: readonly YesNoSign[];
  readonly holds: (facts: TriageFacts, rules: RuleTable) => readonly Hold[];
};

/** Rules that need more than the signs of now: what no other rule reads, what was said long ago, and the return. */
export type DerivedRuleId = 'T-SIGN' | 'T-OPEN' | 'R-RETURN';
/** A rule that {@link triageConditions} holds. */
export type SignRuleId = Exclude<TriageRuleId, DerivedRuleId>;

/** The place that says most of what the rule reads; no place when none is known. */
const placeOfSigns = (complaints: readonly Complaint[], reads: readonly YesNoSign[]): Place => {
  const [most] = complaints.toSorted(
    (a, b) => countYes(b.signs, reads) - countYes(a.signs, reads) || b.said.length - a.said.length,
  );
  return { region: most?.region ?? null, side: most?.side ?? null };
};

/** A rule on the worst answers of all places. */
const ofRunner = (
  level: TriageLevel,
  reads: readonly YesNoSign[],
  test: (signs: Signs, facts: TriageFacts) => boolean,
  raise: (facts: TriageFacts) => Hold['raisedTo'] = () => undefined,
): TriageCondition => ({
  level,
  reads,
  holds: (facts) => {
    if (!test(facts.signs, facts)) return [];
    const raisedTo = raise(facts);
    return [{ ...placeOfSigns(facts.complaints, reads), ...(raisedTo === undefined ? {} : { raisedTo }) }];
  },
});

const anyOf = (level: TriageLevel, reads: readonly YesNoSign[]): TriageCondition =>
  ofRunner(level, reads, (signs) => saysAny(signs, reads));

/** The stated hours at the place, counted on to the assessed day. */
const onsetHoursAt = ({ signs }: Complaint, { onset }: TriageFacts): number | null =>
  typeof signs.hoursSinceOnset === 'number' ? hoursSinceOnset(signs, onset) : null;

/** A rule on each place by itself. */
const ofPlace = (
  level: TriageLevel,
  reads: readonly YesNoSign[],
  test: (complaint: Complaint, facts: TriageFacts, rules: RuleTable) => boolean,
  raise: (complaint: Complaint) => Hold['raisedTo'] = () => undefined,
): TriageCondition => ({
  level,
  reads,
  holds: (facts, rules) =>
    facts.complaints
      .filter((complaint) => test(complaint, facts, rules))
      .map((complaint) => {
        const { region, side } = complaint;
        const raisedTo = raise(complaint);
        const onsetHours = onsetHoursAt(complaint, facts);
        return { region, side, onsetHours, ...(raisedTo === undefined ? {} : { raisedTo }) };
      }),
});

const strainReads = ['pop', 'suddenOnset', ...strainSigns] as const;

/**
 * The tests of the triage rules that signs decide. An answer of "no" never cancels an answer of "yes": where answers
 * contradict each other the worse one counts. What is felt at one place is judged there; the red flags of the whole
 * runner are read over all places.
 */
export const triageConditions: Readonly<Record<SignRuleId, TriageCondition>> = {
  'T-RED-01': anyOf('emergency', [...spineQuestions, 'bilateralLegPainWithNeuro', 'sexualSensationChange']),
  'T-RED-02': anyOf('emergency', ['chestPain', 'breathlessAtRest', 'collapse', 'coughingBlood']),
  'T-RED-03': anyOf('urgent', ['oneLegSwollenWarmRed']),
  'T-RED-04': ofRunner(
    'urgent',
    ['cannotBearWeight', 'legWeakOrGap', 'pop', 'suddenOnset', 'largeBruise'],
    isTear,
  ),
  'T-RED-07': anyOf('urgent', ['progressiveWeakness', 'footDrop']),
  'T-RED-06': ofRunner(
    'urgent',
    ['fever', 'hotSwollen'],
    (signs) => says(signs, 'fever') && says(signs, 'hotSwollen'),
  ),
  'T-RED-08': ofRunner(
    'emergency',
    ['darkUrine', 'severeMusclePain'],
    (signs) => says(signs, 'darkUrine') && says(signs, 'severeMusclePain'),
  ),
  'T-RED-05': ofRunner('urgent', ['focalBonePain', ...boneSigns, 'groinPainWeightbearing'], bonyEmergency),
  'T-RED-09': ofRunner(
    'urgent',
    ['nightPain', 'unexplainedWeightLoss', 'cancerHistory', 'fever'],
    (signs) =>
      says(signs, 'nightPain') && saysAny(signs, ['unexplainedWeightLoss', 'cancerHistory', 'fever']),
  ),
  'T-COMP': ofPlace(
    'emergency',
    ['painAtRest', 'numbness', 'tingling', 'swelling', 'painOutOfProportion', 'severeMusclePain'],
    (complaint, _, rules) => isMusclePressure(complaint, rules),
  ),
  'T-CALF': ofPlace('urgent', ['hotSwollen', 'swelling'], isClotLike),
  'T-ACHILLES': ofPlace(
    'urgent',
    ['pop', 'legWeakOrGap', 'cannotRaiseHeel'],
    (complaint) =>
      isAt(complaint, ['achilles', 'calf']) &&
      saysAny(complaint.signs, ['pop', 'legWeakOrGap', 'cannotRaiseHeel']),
  ),
  'T-ACU-01': ofPlace(
    'acute',
    strainReads,
    (complaint, facts, rules) =>
      isStrain(complaint.signs) && isFreshAt(complaint, facts, rules['T-ACU-01'].params.freshHours),
  ),
  'T-ACU-02': ofPlace(
    'subacute',
    strainReads,
    (complaint, facts, rules) => complaint.examination === null && isOlderStrain(complaint, facts, rules),
    ({ signs }) => (saysAny(signs, ['painfulToWalk', 'largeBruise']) ? { severity: 'stop' } : undefined),
  ),
  'T-ILL-01': anyOf('hold', ['fever']),
  'T-BSI-02': ofRunner(
    'bone_possible',
    ['focalBonePain'],
    (signs) => says(signs, 'focalBonePain') && !bonyEmergency(signs),
    (facts) => (hasAny(facts, boneConditions) ? { severity: 'urgent', level: 'urgent' } : undefined),
  ),
  'T-HOP': ofPlace(
    'bone_possible',
    boneSigns,
    (complaint) => complaint.examination === null && isHopPain(complaint),
  ),
  'T-APO': ofPlace(
    'bone_possible',
    ['pop', 'suddenOnset', 'tenderSitBone'],
    (complaint, { ageYears }, rules) =>
      ageYears !== null &&
      ageYears < rules['T-APO'].params.ageUnderYears &&
      complaint.examination === null &&
      isAt(complaint, ['hamstring', 'glute', 'groin', 'hip-flexor', 'quadriceps', null]) &&
      saysAny(complaint.signs, ['pop', 'suddenOnset', 'tenderSitBone']),
  ),
  'T-NRV-03': ofRunner(
    'nerve',
    hardNerveSigns,
    (signs, facts) =>
      nerveOfBothLegs(facts) && !spineQuestions.every((question) => signs[question] === false),
  ),
  'T-NRV-01': ofRunner('nerve', [...hardNerveSigns, ...softNerveSigns], isNerve),
  'T-NRV-02': ofRunner(
    'nerve_possible',
    ['stretchMakesWorse', 'slumpPositive'],
    (signs) => countYes(signs, ['stretchMakesWorse', 'slumpPositive']) === 1 && !isNerve(signs),
  ),
  'T-PHT-01': ofRunner(
    'tendon',
    ['deepButtockPainSitting', 'tenderSitBone', 'worseAfterHillOrSpeed'],
    (signs) =>
      says(signs, 'deepButtockPainSitting') && saysAny(signs, ['tenderSitBone', 'worseAfterHillOrSpeed']),
  ),
};
