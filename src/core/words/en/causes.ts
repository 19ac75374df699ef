import type { Messages } from '#src/core/words/messages.ts';

/** Causes of tightness, with what is known of each. */
export const causes = {
  'C-RAMP': {
    name: 'Sudden jump in distance',
    statement:
      'A single much longer run went with more injuries in a large cohort. A jump from week to week is disputed.',
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
    statement:
      'Lowering work cut strains in single football trials. A reanalysis of the randomised ones is inconclusive.',
  },
  'C-STRETCHONLY': {
    name: 'Only stretching, or at the wrong time',
    statement:
      'Holds of over a minute right before a run cost power for a short while. The evidence on prevention is open.',
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
  'C-TENDON': {
    name: 'Tendon at the sit bone',
    statement: 'Clinical reviews describe the pattern. No trial studied runners.',
  },
  'C-SPEED': {
    name: 'More fast running than usual',
    statement: 'Known from footballers in the week before a strain. For runners the evidence is indirect.',
  },
  'C-CALF': {
    name: 'Weak or overloaded calf',
    statement:
      'Heel raises are tested for pain in the middle of the Achilles tendon. For a tight calf that is indirect.',
  },
  'C-ENERGY': {
    name: 'Too little energy for the running',
    statement: 'A consensus of experts names these answers as a reason to see a sports doctor.',
  },
  'C-SLEEP': {
    name: 'Poor sleep',
    statement: 'In one cohort of 339 runners poorer sleep went with more injuries.',
  },
} as const satisfies Messages['causes'];

/** Why an answer points to a cause. */
export const reasons = {
  quadDominant: 'Your thighs tire or burn long before your hamstrings.',
  tightNeighbours: 'Other areas of the same leg are tight too.',
  sorenessAfter12To48h: 'The soreness began half a day to two days after the run.',
  worstFirst10Minutes: 'It is worst at the start of a run and then eases.',
  longStiffnessWithoutSwelling: 'The tightness has lasted for weeks and nothing is swollen.',
  restingHeartRateUp: 'Your resting heart rate is above your usual.',
  tightCalf:
    'You rate the tightness of your calf or Achilles tendon below {$S-PAIN-R.redRating :spoken} of 10.',
  poorSleepOrStress: 'You report poor sleep or stress.',
} as const satisfies Messages['reasons'];
