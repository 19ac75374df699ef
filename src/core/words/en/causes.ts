import type { Language } from '#src/core/words/language.ts';

/** Causes of tightness, with what is known of each. */
export const causes = {
  'C-RAMP': {
    name: 'Sudden jump in distance',
    statement:
      'A single much longer run is linked to injury in a large cohort; a jump from week to week is not.',
  },
  'C-NOBREAK': {
    name: 'Hard training without breaks',
    statement: 'A rule of coaches; cohort data are weak and point both ways.',
  },
  'C-OVERSTRIDE': {
    name: 'Long steps',
    statement:
      'Clear mechanics in the laboratory; no link between cadence and injury in watch users. A watch does not see the foot.',
  },
  'C-GLUTE': { name: 'Weak glutes', statement: 'Plausible, indirect evidence.' },
  'C-CORE': { name: 'Weak trunk', statement: 'Expert opinion.' },
  'C-TILT': { name: 'Forward pelvic tilt', statement: 'The mechanism is unproven.' },
  'C-SIT': { name: 'Long sitting', statement: 'Linked to hip extension only.' },
  'C-NERVE': {
    name: 'Nerve tension',
    statement: 'Nerve glides raise the leg lift in thirteen trials; relief of nerve pain is not shown.',
  },
  'C-PREVINJ': {
    name: 'Previous hamstring injury',
    statement: 'The strongest known risk factor for the hamstring, from field sports.',
  },
  'C-QUADDOM': { name: 'Thighs stronger than hamstrings', statement: 'Weak as a predictor.' },
  'C-WEAKLONG': {
    name: 'Weak at full length',
    statement: 'Lowering work at length prevents strains in football trials.',
  },
  'C-STRETCHONLY': {
    name: 'Only stretching, or at the wrong time',
    statement: 'Long holds before a run cost a little performance and do not prevent injury.',
  },
  'C-COLDSTART': { name: 'No warm-up', statement: 'A dynamic warm-up has a small benefit.' },
  'C-CHAIN': { name: 'Tight neighbours', statement: 'Expert opinion.' },
  'C-CHRONICSTIFF': {
    name: 'Long-standing stiffness without swelling',
    statement: 'Evidence for comfort only.',
  },
  'C-DOMS': { name: 'Soreness after a run', statement: 'Rolling lowers soreness by a few percent.' },
  'C-SYMPATH': {
    name: 'No winding down after training',
    statement: 'Calming is shown; an effect on tightness is not.',
  },
  'C-ACUTE': { name: 'Possible fresh strain', statement: 'Consensus of clinicians.' },
} as const satisfies Language['causes'];

/** Why an answer points to a cause. */
export const reasons = {
  quadDominant: 'Your thighs tire or burn long before your hamstrings.',
  tightNeighbours: 'Other areas of the same leg are tight too.',
  sorenessAfter12To48h: 'The soreness began half a day to two days after the run.',
  worstFirst10Minutes: 'It is worst at the start of a run and then eases.',
  longStiffnessWithoutSwelling: 'It has lasted for weeks and nothing is swollen.',
  restingHeartRateUp: 'Your resting heart rate is above your usual.',
  poorSleepOrStress: 'You report poor sleep or stress.',
} as const satisfies Language['reasons'];

/** Questions to the runner, by the field of the check-in that answers them. */
export const ask = {
  tightness: 'How tight is it, from 0 to 10?',
  tingling: 'Is there tingling or numbness?',
  shootingBelowKnee: 'Does pain shoot below the knee?',
  stretchMakesWorse: 'Does stretching make it worse?',
  slumpPositive:
    'Sit slumped and straighten the knee with the toes up. Does lifting your head change what you feel?',
  backPainWithLegPain: 'Is there back pain together with the leg pain?',
  hoursSinceOnset: 'How many hours ago did it begin?',
  suddenOnset: 'Did it begin suddenly?',
  bridge: 'How many single-leg bridges does each side manage?',
  anteriorTilt: 'Does your lower back arch strongly when you stand?',
  sittingHours: 'How many hours do you sit in a day?',
  previousHamstringMonths: 'Have you had a hamstring injury, and how many months ago?',
  quadDominant: 'On hills or squats, do your thighs burn long before your hamstrings?',
  worstFirst10Minutes: 'Is it worst in the first ten minutes and then easier?',
  sorenessAfter12To48h: 'Did the soreness begin half a day to two days after the run?',
  tightNeighbours: 'Are hip flexors, glutes or calves tight too?',
  daysWithSymptoms: 'For how many days have you had it?',
  swelling: 'Is anything swollen?',
  stretchBeforeRun: 'Do you hold stretches before a run, after it, or not at all?',
  stretchHelps: 'Does stretching help?',
  wellness: 'How were sleep, stress, fatigue and soreness today, each from 1 to 7?',
  sessionRpe: 'How hard was each run, from 0 to 10?',
} as const satisfies Language['ask'];
