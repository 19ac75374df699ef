import type { Messages } from '#src/core/words/messages.ts';

/** What each flag means: it follows "Avec …" in a caution and stands alone as a reason. */
export const flags = {
  emergency: 'un signe d’alerte qui demande une aide d’urgence',
  urgent: 'un signe d’alerte qui demande un médecin aujourd’hui',
  acute_strain:
    'des signes de lésion musculaire récente (moins de {$T-ACU-01.freshHours :hours}, ou d’âge inconnu)',
  subacute_strain: 'une lésion musculaire pas encore levée',
  hold_fever: 'de la fièvre : pas d’entraînement',
  fever: 'de la fièvre',
  bone_possible: 'une douleur à un point de l’os ou à l’aine en appui',
  nerve: 'des signes de nerf irrité',
  nerve_possible: 'un signe de nerf irrité',
  progressive_neuro: 'une faiblesse qui augmente dans la jambe ou le pied',
  pain_red: 'une douleur ou une tension de {$S-PAIN-R.redRating :spoken} ou plus, ou une foulée modifiée',
  swelling: 'un gonflement',
  bruise: 'un bleu',
  tendon: 'des réponses qui désignent le tendon à l’ischion',
  tendon_flare: 'des réponses qui désignent une poussée du tendon à l’ischion',
  pelvic_tilt: 'un bassin basculé vers l’avant (l’arrière des cuisses est peut-être déjà long)',
  back_pain_flare: 'un mal de dos',
  anticoagulant: 'un médicament qui fluidifie le sang',
  dvt_history: 'un ancien caillot de sang',
  heart_condition: 'une maladie du cœur',
  uncontrolled_hypertension: 'une tension élevée non contrôlée',
  reduced_sensation: 'une sensibilité réduite de la peau',
  cold_allergy: 'une allergie au froid',
  glaucoma: 'un glaucome',
  osteoporosis: 'une ostéoporose',
  pregnant: 'une grossesse',
  postpartum_early: 'un accouchement depuis moins de {$S-CLEAR.postpartumWeeks :weeks}',
  recent_surgery: 'une opération depuis moins de {$T-CALF.surgeryWeeks :weeks}',
  diabetes_feet: 'un diabète',
  vte_risk: 'un risque de caillot plus élevé',
  growing: 'des os qui grandissent encore',
  age_65_start: 'un âge à partir de 65 ans',
  sign: 'un signe d’alerte avec des questions encore ouvertes',
  open: 'un ancien signe d’alerte que personne n’a encore examiné',
  nerve_two_sided: 'des signes nerveux dans les deux jambes',
  not_examined: 'aucun examen de l’arrière de la cuisse',
  early_stage: 'une étape plus tardive de la reprise',
  few_drills: 'il reste moins de deux de ses exercices',
  always: 'il n’est jamais proposé',
  pre_run: 'ce n’est pas pour avant une sortie',
  pre_run_long: 'c’est trop long avant une sortie',
} as const satisfies Messages['flags'];

/** How to take care with a routine that is offered although a flag holds. */
export const care = {
  'half-range': 'moitié de l’amplitude',
  'stop-at-leg-symptoms': 'arrête si des symptômes apparaissent dans la jambe',
  'bend-knees': 'garde les genoux pliés',
  'bend-knees-away-from-wall': 'garde les genoux pliés et le bassin loin du mur',
  'without-leg-symptoms': 'seulement tant que rien ne descend dans la jambe',
  'without-pain': 'seulement tant que cela ne fait pas mal',
  'breathe-out-on-effort': 'souffle pendant l’effort, ne bloque jamais la respiration',
  'easier-form-near-support': 'commence par la forme plus facile, près d’un appui',
  // Standard advice, not checked in a source.
  'no-long-lying-on-the-back': 'pas longtemps sur le dos après les trois premiers mois',
  'low-leg-bent-knee': 'garde la jambe levée basse et le genou plié',
  'keep-knees-bent': 'garde les genoux pliés',
} as const satisfies Messages['care'];

/** What ends an exercise at once. */
export const stopRules = {
  'sharp-pain': 'arrête en cas de douleur vive',
  'sharp-or-lasting-tingling':
    'arrête tout de suite si c’est vif, ou si des fourmillements restent après la série',
  'sharp-at-once': 'arrête tout de suite si c’est vif',
  numbness: 'retire en cas d’engourdissement',
  'sharp-or-cramping-pain': 'arrête en cas de douleur vive ou de crampe',
} as const satisfies Messages['stopRules'];
