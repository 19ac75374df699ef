import type { Day } from './calendar.ts';

export const regions = [
  'hamstring',
  'calf',
  'quadriceps',
  'glute',
  'hip-flexor',
  'groin',
  'shin',
  'achilles',
  'knee',
  'foot',
  'lower-back',
  'other',
] as const;
export type Region = (typeof regions)[number];

export const sides = ['left', 'right', 'both'] as const;
export type Side = (typeof sides)[number];

/** The yes/no answers that triage reads, named as in the rules, in camelCase. */
export const yesNoSigns = [
  'saddleNumbness',
  'bladderBowelChange',
  'bothLegsWeakNumb',
  'bilateralLegPainWithNeuro',
  'sexualSensationChange',
  'chestPain',
  'breathlessAtRest',
  'collapse',
  'coughingBlood',
  'oneLegSwollenWarmRed',
  'pop',
  'largeBruise',
  'cannotBearWeight',
  'legWeakOrGap',
  'progressiveWeakness',
  'footDrop',
  'fever',
  'hotSwollen',
  'darkUrine',
  'severeMusclePain',
  'focalBonePain',
  'painOnHop',
  'nightPain',
  'painAtRest',
  'groinPainWeightbearing',
  'unexplainedWeightLoss',
  'cancerHistory',
  'suddenOnset',
  'bruise',
  'swelling',
  'sharpPainAtOnset',
  'painfulToWalk',
  'tingling',
  'numbness',
  'shootingBelowKnee',
  'stretchMakesWorse',
  'slumpPositive',
  'backPainWithLegPain',
  'deepButtockPainSitting',
  'tenderSitBone',
  'worseAfterHillOrSpeed',
  'painOutOfProportion',
  'cannotRaiseHeel',
] as const;
export type YesNoSign = (typeof yesNoSigns)[number];

/** Signs that were answered; an absent sign was not asked. `hoursSinceOnset` is null or absent when unknown. */
export type Signs = { readonly [S in YesNoSign]?: boolean } & { readonly hoursSinceOnset?: number | null };

/** Conditions that change what is offered, or what a sign may mean. */
export const conditionIds = [
  'anticoagulant',
  'dvtHistory',
  'heartCondition',
  'uncontrolledHypertension',
  'reducedSensation',
  'coldAllergy',
  'glaucoma',
  'pregnant',
  'osteoporosis',
  /** Within 12 weeks. */
  'recentSurgery',
  'diabetes',
  /** For three months, not pregnant. */
  'missedPeriods',
  'eatingConcern',
  'boneStressHistory',
  /** Four hours or more, within four weeks. */
  'longTravel',
  /** A leg in plaster, or days in bed, within four weeks. */
  'immobilised',
] as const;
export type ConditionId = (typeof conditionIds)[number];

/** Hooper items, each 1 (very good) to 7 (very bad). */
export type Wellness = {
  readonly sleep: number | null;
  readonly stress: number | null;
  readonly fatigue: number | null;
  readonly soreness: number | null;
};

/** Option indices 0–3 of the four OSTRC-H2 questions, `null` where unanswered. */
export type OstrcAnswers = readonly [number | null, number | null, number | null, number | null];

/** That a clinician looked at a place on a day; without a region, at the whole runner. */
export type Examination = {
  readonly region: Region | null;
  readonly side: Side | null;
  readonly day: Day;
};

/** That a clinician cleared a place for running, from which stage of the return if one was named (0–6). */
export type Clearance = Examination & { readonly stage: number | null };

/** What the runner says of one day, region and side. `null` is "not asked", never "no". */
export type CheckInAnswers = {
  readonly day: Day;
  readonly region: Region | null;
  readonly side: Side | null;
  /** 0–10 numeric rating. */
  readonly tightness: number | null;
  readonly nextMorningWorse: boolean | null;
  readonly altersStride: boolean | null;
  readonly morningStiffnessMinutes: number | null;
  readonly daysWithSymptoms: number | null;
  readonly signs: Signs;
  readonly ostrc: OstrcAnswers | null;
  readonly wellness: Wellness | null;
  readonly sittingHours: number | null;
  /** Months since the last hamstring injury; 0 = this month; `null` = none stated. */
  readonly previousHamstringMonths: number | null;
  /** Single-leg bridge repetitions, left and right. */
  readonly bridge: readonly [number | null, number | null] | null;
  readonly stretchBeforeRun: boolean | null;
  readonly stretchDaysPerWeek: number | null;
  readonly stretchWeeks: number | null;
  readonly stretchHelps: boolean | null;
  readonly anteriorTilt: boolean | null;
  readonly quadDominant: boolean | null;
  readonly tightNeighbours: boolean | null;
  readonly sorenessAfter12To48h: boolean | null;
  readonly worstFirst10Minutes: boolean | null;
  readonly performanceDrop: boolean | null;
  readonly meanFatigue: number | null;
  readonly meanSleep: number | null;
  readonly meanStress: number | null;
  /** Resting heart rate against the runner's 28-day mean, beats per minute. */
  readonly restingHrDelta: number | null;
  readonly overreachingDays: number | null;
  readonly conditions: { readonly [C in ConditionId]?: boolean };
  /** Weeks since a birth; `null` = none stated. */
  readonly postpartumWeeks: number | null;
  readonly examined: Examination | null;
  readonly clearedByClinician: Clearance | null;
  /** Stage of the return to running after an injury, 0–6. */
  readonly returnStage: number | null;
  /** Highest pain during the newest run, 0–10. */
  readonly painDuringRun: number | null;
  readonly note: string | null;
};

/** Answers with nothing answered: what a check-in starts from. */
export const noAnswers = (day: Day): CheckInAnswers => ({
  day,
  region: null,
  side: null,
  tightness: null,
  nextMorningWorse: null,
  altersStride: null,
  morningStiffnessMinutes: null,
  daysWithSymptoms: null,
  signs: {},
  ostrc: null,
  wellness: null,
  sittingHours: null,
  previousHamstringMonths: null,
  bridge: null,
  stretchBeforeRun: null,
  stretchDaysPerWeek: null,
  stretchWeeks: null,
  stretchHelps: null,
  anteriorTilt: null,
  quadDominant: null,
  tightNeighbours: null,
  sorenessAfter12To48h: null,
  worstFirst10Minutes: null,
  performanceDrop: null,
  meanFatigue: null,
  meanSleep: null,
  meanStress: null,
  restingHrDelta: null,
  overreachingDays: null,
  conditions: {},
  postpartumWeeks: null,
  examined: null,
  clearedByClinician: null,
  returnStage: null,
  painDuringRun: null,
  note: null,
});
