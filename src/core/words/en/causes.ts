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
