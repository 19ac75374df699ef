import type { Messages } from '#src/core/words/messages.ts';

/** What each flag means: it follows "With …" in a caution and stands alone as a reason. */
export const flags = {
  emergency: 'a red flag that needs emergency help',
  urgent: 'a red flag that needs a doctor today',
  acute_strain: 'signs of a fresh strain (within {$T-ACU-01.freshHours :hours}, or of unknown age)',
  subacute_strain: 'a strain not cleared yet',
  hold_fever: 'fever: no training',
  fever: 'fever',
  bone_possible: 'pain at one point on bone or in the groin on bearing weight',
  nerve: 'signs of an irritated nerve',
  nerve_possible: 'one sign of an irritated nerve',
  progressive_neuro: 'growing weakness of the leg or foot',
  pain_red: 'pain or tightness of {$S-PAIN-R.redRating :spoken} or more, or a changed stride',
  swelling: 'swelling',
  bruise: 'a bruise',
  tendon: 'answers that point to the hamstring tendon at the sit bone',
  tendon_flare: 'answers that point to a flare of the hamstring tendon',
  pelvic_tilt: 'a forward pelvic tilt (the hamstrings may be long already)',
  back_pain_flare: 'back pain',
  anticoagulant: 'blood-thinning medicine',
  dvt_history: 'an earlier blood clot',
  heart_condition: 'a heart condition',
  uncontrolled_hypertension: 'uncontrolled high blood pressure',
  reduced_sensation: 'reduced sensation of the skin',
  cold_allergy: 'an allergy to cold',
  glaucoma: 'glaucoma',
  osteoporosis: 'osteoporosis',
  pregnant: 'pregnancy',
  postpartum_early: 'a birth within {$S-CLEAR.postpartumWeeks :weeks}',
  recent_surgery: 'surgery within {$T-CALF.surgeryWeeks :weeks}',
  diabetes_feet: 'diabetes',
  vte_risk: 'a raised clot risk',
  growing: 'bones that still grow',
  age_65_start: 'an age from 65',
  sign: 'a warning sign with questions still open',
  open: 'an earlier warning sign that nobody has examined yet',
  nerve_two_sided: 'nerve signs in both legs',
  not_examined: 'no examination of the hamstring',
  early_stage: 'a later stage of the return',
  few_drills: 'fewer than two of its drills are left',
  always: 'it is never suggested',
  pre_run: 'it does not belong before a run',
  pre_run_long: 'it takes too long before a run',
} as const satisfies Messages['flags'];

/** How to take care with a routine that is offered although a flag holds. */
export const care = {
  'half-range': 'half range',
  'stop-at-leg-symptoms': 'stop if symptoms appear in the leg',
  'bend-knees': 'keep knees bent',
  'bend-knees-away-from-wall': 'keep the knees bent and the hips away from the wall',
  'without-leg-symptoms': 'only while it brings no symptoms into the leg',
  'without-pain': 'only while it is free of pain',
  'breathe-out-on-effort': 'breathe out on the effort, never hold the breath',
  'easier-form-near-support': 'begin with the easier form, near a support',
  // Standard advice, not checked in a source.
  'no-long-lying-on-the-back': 'no long lying on the back after the first three months',
  'low-leg-bent-knee': 'keep the lifted leg low and the knee bent',
  'keep-knees-bent': 'keep the knees bent',
} as const satisfies Messages['care'];

/** What ends an exercise at once. */
export const stopRules = {
  'sharp-pain': 'stop on sharp pain',
  'sharp-or-lasting-tingling': 'stop at once if sharp, or if tingling lasts after the set',
  'sharp-at-once': 'stop at once if sharp',
  numbness: 'remove at numbness',
  'sharp-or-cramping-pain': 'stop on sharp or cramping pain',
} as const satisfies Messages['stopRules'];
