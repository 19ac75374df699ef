import type { Messages } from '#src/core/words/messages.ts';

/** What each flag means: it follows "Con …" in a caution and stands alone as a reason. */
export const flags = {
  emergency: 'una señal de alarma que necesita ayuda de urgencia',
  urgent: 'una señal de alarma que necesita un médico hoy',
  acute_strain:
    'señales de un tirón reciente (en las últimas {$T-ACU-01.freshHours :hours}, o sin fecha conocida)',
  subacute_strain: 'un tirón aún sin permiso médico',
  hold_fever: 'fiebre: sin entrenar',
  fever: 'fiebre',
  bone_possible: 'dolor en un solo punto del hueso o en la ingle al apoyar',
  nerve: 'señales de un nervio irritado',
  nerve_possible: 'una señal de un nervio irritado',
  progressive_neuro: 'una debilidad en aumento de la pierna o el pie',
  pain_red: 'dolor o tirantez de {$S-PAIN-R.redRating :spoken} o más, o una zancada distinta',
  swelling: 'hinchazón',
  bruise: 'un moratón',
  tendon: 'respuestas que apuntan al tendón de los isquiotibiales en el isquion',
  tendon_flare: 'respuestas que apuntan a un brote del tendón de los isquiotibiales',
  pelvic_tilt: 'una pelvis inclinada hacia delante (los isquiotibiales pueden estar ya alargados)',
  back_pain_flare: 'dolor de espalda',
  anticoagulant: 'medicamentos anticoagulantes',
  dvt_history: 'un coágulo de sangre previo',
  heart_condition: 'una enfermedad del corazón',
  uncontrolled_hypertension: 'tensión alta sin controlar',
  reduced_sensation: 'menos sensibilidad en la piel',
  cold_allergy: 'alergia al frío',
  glaucoma: 'glaucoma',
  osteoporosis: 'osteoporosis',
  pregnant: 'embarazo',
  postpartum_early: 'un parto en las últimas {$S-CLEAR.postpartumWeeks :weeks}',
  recent_surgery: 'una operación en las últimas {$T-CALF.surgeryWeeks :weeks}',
  diabetes_feet: 'diabetes',
  vte_risk: 'más riesgo de coágulos',
  growing: 'huesos que aún crecen',
  age_65_start: 'una edad desde los 65 años',
  sign: 'una señal de alarma con preguntas aún abiertas',
  open: 'una señal de alarma anterior que nadie ha examinado',
  nerve_two_sided: 'señales de nervio en las dos piernas',
  not_examined: 'ningún examen de los isquiotibiales',
  early_stage: 'una etapa posterior de la vuelta',
  few_drills: 'quedan menos de dos de sus ejercicios',
  always: 'nunca se propone',
  pre_run: 'no es para antes de correr',
  pre_run_long: 'dura demasiado para antes de correr',
} as const satisfies Messages['flags'];

/** How to take care with a routine that is offered although a flag holds. */
export const care = {
  'half-range': 'la mitad del recorrido',
  'stop-at-leg-symptoms': 'para si aparecen síntomas en la pierna',
  'bend-knees': 'rodillas dobladas',
  'bend-knees-away-from-wall': 'rodillas dobladas y la cadera lejos de la pared',
  'without-leg-symptoms': 'solo mientras no lleve síntomas a la pierna',
  'without-pain': 'solo mientras no duela',
  'breathe-out-on-effort': 'suelta el aire en el esfuerzo, nunca lo aguantes',
  'easier-form-near-support': 'empieza por la forma más fácil, cerca de un apoyo',
  // Standard advice, not checked in a source.
  'no-long-lying-on-the-back': 'no estés mucho rato boca arriba después de los tres primeros meses',
  'low-leg-bent-knee': 'la pierna que se levanta, baja y con la rodilla doblada',
  'keep-knees-bent': 'mantén las rodillas dobladas',
} as const satisfies Messages['care'];

/** What ends an exercise at once. */
export const stopRules = {
  'sharp-pain': 'para si hay un dolor agudo',
  'sharp-or-lasting-tingling':
    'para enseguida si hay un dolor agudo o si el hormigueo sigue después de la serie',
  'sharp-at-once': 'para enseguida si hay un dolor agudo',
  numbness: 'quítalo si se adormece la zona',
  'sharp-or-cramping-pain': 'para si hay un dolor agudo o un calambre',
} as const satisfies Messages['stopRules'];
