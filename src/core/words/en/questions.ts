import type { Language } from '#src/core/words/language.ts';
import { dayName } from './places.ts';

/** Questions to the runner, by the field of the check-in that answers them. */
export const ask = {
  saddleNumbness: 'Is the skin around the groin or saddle numb?',
  bladderBowelChange: 'Is passing urine or stool harder than usual, or no longer under control?',
  bothLegsWeakNumb: 'Are both legs weak or numb?',
  bilateralLegPainWithNeuro: 'Do both legs hurt, with tingling, numbness or weakness?',
  sexualSensationChange: 'Has the feeling during sex changed?',
  chestPain: 'Do you have chest pain?',
  breathlessAtRest: 'Are you short of breath at rest?',
  collapse: 'Have you fainted or collapsed?',
  coughingBlood: 'Have you coughed up blood?',
  oneLegSwollenWarmRed: 'Is one leg swollen, warm or red?',
  pop: 'Was there a pop?',
  largeBruise: 'Is there a large bruise?',
  cannotBearWeight: 'Is the leg unable to bear your weight?',
  legWeakOrGap: 'Is the leg weak, or can you feel a gap in the muscle?',
  progressiveWeakness: 'Is the leg or foot getting weaker?',
  footDrop: 'Does the front of the foot drop when you walk?',
  fever: 'Do you have a fever?',
  hotSwollen: 'Is there heat and swelling at {place}?',
  darkUrine: 'Is your urine dark, like cola?',
  severeMusclePain: 'Is the muscle pain far stronger than usual soreness?',
  focalBonePain: 'Is one point on the bone sore to touch?',
  painOnHop: 'Does hopping on that leg hurt?',
  nightPain: 'Is there pain in {place} at night?',
  painAtRest: 'Is there pain in {place} at rest?',
  groinPainWeightbearing: 'Does the groin hurt when you stand on that leg?',
  unexplainedWeightLoss: 'Have you lost weight without trying?',
  cancerHistory: 'Have you ever had cancer?',
  suddenOnset: 'Did the pain begin suddenly?',
  bruise: 'Is there a bruise?',
  swelling: 'Is anything swollen?',
  sharpPainAtOnset: 'Was the pain sharp when the trouble began?',
  painfulToWalk: 'Does walking hurt?',
  tingling: 'Is there tingling?',
  numbness: 'Is there numbness?',
  shootingBelowKnee: 'Does pain shoot below the knee?',
  stretchMakesWorse: 'Does stretching make {place} worse?',
  slumpPositive:
    'Sit slumped and straighten the knee with the toes up. Does lifting your head change what you feel?',
  backPainWithLegPain: 'Is there back pain together with the leg pain?',
  deepButtockPainSitting: 'Does sitting bring on pain deep in the buttock?',
  tenderSitBone: 'Is the sit bone tender to touch?',
  worseAfterHillOrSpeed: 'Do hills or fast running make {place} worse?',
  painOutOfProportion: 'Is the pain much stronger than what happened would explain?',
  cannotRaiseHeel: 'Are you unable to rise onto the toes of that leg?',
  examined: 'Has a doctor or physiotherapist examined {place}?',
  tightness: 'How do you rate the tightness in {place}, from 0 to 10?',
  hoursSinceOnset: 'How many hours ago did the pain begin?',
  bridge: 'How many single-leg bridges does each side manage?',
  anteriorTilt: 'Does your lower back arch strongly when you stand?',
  sittingHours: 'How many hours do you sit in a day?',
  previousHamstringMonths: 'Have you had a hamstring injury, and how many months ago?',
  quadDominant: 'On hills or squats, do your thighs burn long before your hamstrings?',
  worstFirst10Minutes: 'Is the tightness in {place} worst in the first ten minutes and then less?',
  sorenessAfter12To48h: 'Did the soreness begin half a day to two days after the run?',
  tightNeighbours: 'Are hip flexors, glutes or calves tight too?',
  daysWithSymptoms: 'For how many days has this lasted?',
  stretchBeforeRun: 'Do you hold stretches before a run, after the run, or not at all?',
  stretchHelps: 'Does stretching help?',
  wellness: 'How were sleep, stress, fatigue and soreness today, each from 1 to 7?',
  sessionRpe: 'How hard was each run, from 0 to 10?',
} as const satisfies Language['ask'];

/** Activities that nothing but a pace, or nothing possible, calls runs. */
export const askSport: Language['askSport'] = ({ days }) => {
  const named = [...new Set(days)].map(dayName);
  const last = named.pop() ?? '';
  const on = named.length === 0 ? last : `${named.join(', ')} and ${last}`;
  const asked = days.length === 1 ? 'Was your activity' : 'Were your activities';
  const runs = days.length === 1 ? 'a run' : 'runs';
  return `${asked} of ${on} ${runs}? Few runners are as fast for so long, so it does not count until you say what it was.`;
};
