import { type ConditionId, wholeRunnerSigns, type YesNoSign, yesNoSigns } from '#src/core/domain/check-in.ts';
import type { Measured } from '#src/core/domain/finding.ts';
import { isTrue } from '#src/core/words/render.ts';

/** A sign in the middle of a sentence, after "of" or "to". */
export const signNames: { readonly [S in YesNoSign]: string } = {
  saddleNumbness: 'numbness around the groin or saddle',
  bladderBowelChange: 'trouble passing urine or stool',
  bothLegsWeakNumb: 'weakness or numbness in both legs',
  bilateralLegPainWithNeuro: 'pain with nerve signs in both legs',
  sexualSensationChange: 'changed sexual sensation',
  chestPain: 'chest pain',
  breathlessAtRest: 'breathlessness at rest',
  collapse: 'a collapse',
  coughingBlood: 'coughed-up blood',
  oneLegSwollenWarmRed: 'one swollen, warm or red leg',
  pop: 'a pop',
  largeBruise: 'a large bruise',
  cannotBearWeight: 'a leg that bears no weight',
  legWeakOrGap: 'a weak leg or a gap in the muscle',
  progressiveWeakness: 'growing weakness',
  footDrop: 'a foot that drops',
  fever: 'a fever',
  hotSwollen: 'a hot and swollen place',
  darkUrine: 'dark urine',
  severeMusclePain: 'severe muscle pain',
  focalBonePain: 'one sore point on bone',
  painOnHop: 'pain on hopping',
  nightPain: 'pain at night',
  painAtRest: 'pain at rest',
  groinPainWeightbearing: 'groin pain on standing on the leg',
  unexplainedWeightLoss: 'unexplained weight loss',
  cancerHistory: 'an earlier cancer',
  suddenOnset: 'a sudden start',
  bruise: 'a bruise',
  swelling: 'swelling',
  sharpPainAtOnset: 'sharp pain at the start',
  painfulToWalk: 'painful walking',
  tingling: 'tingling',
  numbness: 'numbness',
  shootingBelowKnee: 'pain that shoots below the knee',
  stretchMakesWorse: 'pain that stretching makes worse',
  slumpPositive: 'a positive slump test',
  backPainWithLegPain: 'back pain with leg pain',
  deepButtockPainSitting: 'deep buttock pain on sitting',
  tenderSitBone: 'a tender sit bone',
  worseAfterHillOrSpeed: 'more trouble after hills or speed',
  painOutOfProportion: 'pain out of proportion',
  cannotRaiseHeel: 'a heel that cannot be raised',
};

const conditionNames = {
  heartCondition: 'a heart condition',
  uncontrolledHypertension: 'uncontrolled high blood pressure',
  pregnant: 'a pregnancy',
  postpartumWeeks: 'a birth less than {S-CLEAR.postpartumWeeks|weeks} ago',
  recentSurgery: 'recent surgery',
  osteoporosis: 'osteoporosis',
} as const satisfies { readonly [C in ConditionId | 'postpartumWeeks']?: string };

/**
 * Things in a row, the last one after "and".
 *
 * @example
 * listed(['a pop', 'a bruise', 'swelling']); // 'a pop, a bruise and swelling'
 */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** The measured signs with a yes, in a row; at most so many. */
export const signsIn = (measured: Measured, most = 3): string =>
  listed(
    yesNoSigns
      .filter((sign) => isTrue(measured, sign))
      .map((sign) => signNames[sign])
      .slice(0, most),
  );

/** Whether one of the measured signs with a yes is felt at a place. */
export const isOfPlace = (measured: Measured): boolean =>
  yesNoSigns.some((sign) => isTrue(measured, sign) && !wholeRunnerSigns.includes(sign));

/** The measured conditions with a yes, in a row; at most three. */
export const conditionsIn = (measured: Measured): string =>
  listed(
    Object.entries(conditionNames)
      .filter(([id]) => isTrue(measured, id) || typeof measured[id] === 'number')
      .map(([, name]) => name)
      .slice(0, 3),
  );
