import { daysBetween } from '#src/core/domain/calendar.ts';
import type { QuestionField } from '#src/core/domain/cause-ids.ts';
import type { Region } from '#src/core/domain/check-in.ts';
import type { FiredRule } from '#src/core/risk/assess-risk.ts';
import type { RiskView } from '#src/core/risk/risk-view.ts';

/** Questions that are asked together. */
export type QuestionGroup = readonly [QuestionField, ...QuestionField[]];

const strain: QuestionGroup = ['suddenOnset', 'pop'];
const nerve: QuestionGroup = ['tingling', 'numbness', 'shootingBelowKnee'];
const spine: QuestionGroup = ['saddleNumbness', 'bladderBowelChange', 'bothLegsWeakNumb'];
const thigh = [strain, nerve];
const lowerLeg: readonly QuestionGroup[] = [
  ['hotSwollen', 'swelling'],
  ['pop', 'cannotRaiseHeel'],
];
const bone: readonly QuestionGroup[] = [
  ['focalBonePain', 'painOnHop'],
  ['numbness', 'swelling'],
];

/**
 * What is asked of each region before anybody states a sign: runners do not report warning signs unasked. No region
 * counts as the hamstring. Source: NICE Clinical Knowledge Summary on sciatica; the choice by region is our convention.
 */
const groupsOfRegion: { readonly [R in Region]: readonly QuestionGroup[] } = {
  hamstring: thigh,
  glute: thigh,
  quadriceps: thigh,
  'hip-flexor': thigh,
  other: thigh,
  'lower-back': [spine, nerve],
  calf: lowerLeg,
  achilles: lowerLeg,
  shin: bone,
  foot: bone,
  groin: [['groinPainWeightbearing', 'painOnHop']],
  knee: [
    ['swelling', 'hotSwollen'],
    ['cannotBearWeight', 'suddenOnset'],
  ],
};

/** Signs of muscle breakdown, asked after a very long run that hurts. Our convention. */
const muscle: QuestionGroup = ['darkUrine', 'severeMusclePain'];
const MUSCLE_RATING = 5;
const MUSCLE_METERS = 30_000;
const MUSCLE_DAYS = 3;

/** Asked of a rating from here on. Our convention. */
const FIRST_QUESTIONS_RATING = 3;

const ranVeryFar = ({ runs, history }: RiskView, fired: readonly FiredRule[]): boolean => {
  const isRecent = (day: string): boolean => daysBetween(day, history.today) <= MUSCLE_DAYS;
  return (
    runs.some(({ run }) => (run.distanceMeters ?? 0) >= MUSCLE_METERS && isRecent(run.day)) ||
    fired.some(({ rule, eventDay }) => rule === 'L-SPK-L' && eventDay !== null && isRecent(eventDay))
  );
};

/**
 * The groups of questions for a place that hurts, first things first; empty below 3 of 10.
 *
 * @example
 * firstQuestions(view, fired)[0]; // ['suddenOnset', 'pop'] for a hamstring rated 5 of 10
 */
export const firstQuestions = (view: RiskView, fired: readonly FiredRule[]): readonly QuestionGroup[] => {
  const rating = view.answers?.tightness ?? 0;
  if (rating < FIRST_QUESTIONS_RATING) return [];
  const afterLongRun = rating >= MUSCLE_RATING && ranVeryFar(view, fired) ? [muscle] : [];
  return [...afterLongRun, ...groupsOfRegion[view.answers?.region ?? 'hamstring']];
};
