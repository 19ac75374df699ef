import type { Messages } from '#src/core/words/messages.ts';

/** What each flag means: it stands before the care in a caution and alone as a reason. */
export const flags = {
  emergency: 'Warnzeichen, das Notfallhilfe braucht',
  urgent: 'Warnzeichen, das noch heute ärztlich untersucht werden muss',
  acute_strain:
    'Anzeichen einer frischen Zerrung (innerhalb von {$T-ACU-01.freshHours :hours} oder unbekannt alt)',
  subacute_strain: 'Zerrung, noch nicht freigegeben',
  hold_fever: 'Fieber: kein Training',
  fever: 'Fieber',
  bone_possible: 'Schmerz an einer einzelnen Stelle am Knochen oder in der Leiste unter Belastung',
  nerve: 'Anzeichen eines gereizten Nervs',
  nerve_possible: 'Ein Anzeichen eines gereizten Nervs',
  progressive_neuro: 'Zunehmende Schwäche in Bein oder Fuß',
  pain_red:
    'Schmerz oder Verspannung von {$S-PAIN-R.redRating :spoken} oder mehr, oder ein veränderter Laufstil',
  swelling: 'Schwellung',
  bruise: 'Bluterguss',
  tendon: 'Antworten, die für die Sehne des hinteren Oberschenkels am Sitzbein sprechen',
  tendon_flare: 'Antworten, die für eine Reizung der Sehne des hinteren Oberschenkels sprechen',
  pelvic_tilt: 'Nach vorn gekipptes Becken (die hinteren Oberschenkel sind vielleicht schon lang)',
  back_pain_flare: 'Rückenschmerz',
  anticoagulant: 'Blutverdünner',
  dvt_history: 'Früheres Blutgerinnsel',
  heart_condition: 'Herzkrankheit',
  uncontrolled_hypertension: 'Nicht eingestellter Bluthochdruck',
  reduced_sensation: 'Vermindertes Gefühl der Haut',
  cold_allergy: 'Kälteallergie',
  glaucoma: 'Grüner Star (Glaukom)',
  osteoporosis: 'Osteoporose',
  pregnant: 'Schwangerschaft',
  postpartum_early: 'Geburt in den letzten {$S-CLEAR.postpartumWeeks :weeks}',
  recent_surgery: 'Operation in den letzten {$T-CALF.surgeryWeeks :weeks}',
  diabetes_feet: 'Diabetes',
  vte_risk: 'Erhöhtes Risiko für ein Gerinnsel',
  growing: 'Knochen, die noch wachsen',
  age_65_start: 'Alter ab 65 Jahren',
  sign: 'Warnzeichen, zu dem noch Fragen offen sind',
  open: 'Früheres Warnzeichen, das noch niemand untersucht hat',
  nerve_two_sided: 'Nervenzeichen in beiden Beinen',
  not_examined: 'Hinterer Oberschenkel nicht untersucht',
  early_stage: 'Erst auf einer späteren Stufe des Wiedereinstiegs',
  few_drills: 'Weniger als zwei der Bewegungen sind übrig',
  always: 'Das wird nie vorgeschlagen',
  pre_run: 'Das gehört nicht vor einen Lauf',
  pre_run_long: 'Das dauert vor einem Lauf zu lange',
} as const satisfies Messages['flags'];

/** How to take care with a routine that is offered although a flag holds. */
export const care = {
  'half-range': 'nur halber Bewegungsumfang',
  'stop-at-leg-symptoms': 'hör auf, wenn Beschwerden im Bein auftreten',
  'bend-knees': 'halte die Knie gebeugt',
  'bend-knees-away-from-wall': 'halte die Knie gebeugt und die Hüfte weg von der Wand',
  'without-leg-symptoms': 'nur, solange keine Beschwerden ins Bein ziehen',
  'without-pain': 'nur, solange kein Schmerz kommt',
  'breathe-out-on-effort': 'atme bei der Anstrengung aus, halte nie die Luft an',
  'easier-form-near-support': 'beginne mit der leichteren Form, neben einem Halt',
  // Standard advice, not checked in a source.
  'no-long-lying-on-the-back': 'nach den ersten drei Monaten nicht lange auf dem Rücken liegen',
  'low-leg-bent-knee': 'halte das gehobene Bein tief und das Knie gebeugt',
  'keep-knees-bent': 'halte die Knie gebeugt',
} as const satisfies Messages['care'];

/** What ends an exercise at once. */
export const stopRules = {
  'sharp-pain': 'bei stechendem Schmerz aufhören',
  'sharp-or-lasting-tingling':
    'sofort aufhören bei stechendem Schmerz oder wenn das Kribbeln nach dem Satz bleibt',
  'sharp-at-once': 'bei stechendem Schmerz sofort aufhören',
  numbness: 'bei Taubheit wegnehmen',
  'sharp-or-cramping-pain': 'bei stechendem oder krampfartigem Schmerz aufhören',
} as const satisfies Messages['stopRules'];
