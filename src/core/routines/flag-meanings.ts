/**
 * What can speak against a routine, in words that stand alone as a short sentence. `pre_run` and
 * `pre_run_long` speak against a phase only; `always` speaks for itself.
 */
export const flagMeanings = {
  emergency: 'a red flag that needs emergency help',
  urgent: 'a red flag that needs a doctor today',
  acute_strain: 'signs of a fresh strain (within 72 hours, or of unknown age)',
  subacute_strain: 'a strain of more than 72 hours that nobody has cleared',
  hold_fever: 'fever: no training',
  fever: 'fever',
  bone_possible: 'pain at one point on bone or in the groin on bearing weight',
  nerve: 'signs of an irritated nerve',
  nerve_possible: 'one sign of an irritated nerve',
  progressive_neuro: 'growing weakness of the leg or foot',
  pain_red: 'pain or tightness of 6 or more, or a changed stride',
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
  no_clinician: 'it needs the guidance of a clinician',
  always: 'it is never suggested',
  pre_run: 'it does not belong before a run',
  pre_run_long: 'it takes too long before a run',
} as const satisfies Record<string, string>;
/** A reason against a routine, by name; a closed list. */
export type ContraindicationFlag = keyof typeof flagMeanings;
