import type { Messages } from '#src/core/words/messages.ts';

/** Signals that are shown and never used. */
export const notUsed = {
  acwr: 'Chez les coureurs, un rapport plus élevé allait avec moins de blessures.',
  cadence:
    'La cadence n’avait pas de lien avec les blessures chez les porteurs de montre ; elle sert seulement à choisir un conseil.',
  restDays: 'Les études sur les jours de repos se contredisent.',
  monotony: 'Étudiée pour les maladies chez peu d’athlètes, pas pour les blessures des coureurs.',
  form: 'La forme et la fatigue calculées n’ont aucune preuve de lien avec les blessures.',
  weekChange: 'Laissé de côté, car une seule sortie bien plus longue est là et en dit plus.',
} as const satisfies Messages['notUsed'];

/** What to do about a red flag. */
export const referral = {
  refer_emergency:
    'Appelle le numéro d’urgence de ton pays ou va aux urgences maintenant. Ne cours pas et ne fais pas d’exercice.',
  refer_same_day:
    'Consulte un médecin ou un service de soins urgents aujourd’hui. Ne cours pas et ne fais pas d’exercice avant.',
  refer_clinician:
    'Fais-toi examiner par un médecin ou un kinésithérapeute avant de t’entraîner dur à nouveau.',
} as const satisfies Messages['referral'];

/** Signs of pressure on the nerves of the spine: they are asked for, and stay said with any sign of a nerve. */
export const safetyNet =
  'Engourdissement autour de l’aine ou du périnée, difficulté à uriner ou à aller à la selle, ou faiblesse des deux jambes : va aux urgences tout de suite.';

/** What the load risk is and is not. */
export const loadRiskLabel =
  'Combien de fois plus souvent les coureurs se sont blessés après un tel saut, par rapport aux coureurs sans saut. Ce n’est pas une prévision pour toi.';

/** What the rate of an earlier injury is and is not. */
export const historyRisk = {
  outcome: 'lésion des ischio-jambiers, sports de terrain',
  label:
    'Combien de fois plus souvent les joueurs déjà blessés aux ischio-jambiers se sont blessés de nouveau, dans les sports de terrain.',
} as const satisfies Messages['historyRisk'];

/** The ceiling of the next run. */
export const ceiling = {
  longest30:
    '{$nextRun :length} : {$growthShare :percent} de plus que ta plus longue sortie des {$longestDays :days form=last}.',
  before_jump:
    '{$nextRun :length} : {$growthShare :percent} de plus que ta plus longue sortie avant le saut du {$jumpDay :date}.',
  aged: '{$nextRun :length} : {$growthShare :percent} de plus que {$agedFactor :times} ta plus longue sortie des {$recentDays :days form=last}.',
  lapsed:
    '{$nextRun :length} : {$growthShare :percent} de plus que {$lapsedShare :percent} de ta plus longue sortie, après {$recentDays :days} sans courir.',
  paused: 'La course est en pause pour le moment.',
  unknown: 'Aucune sortie des {$longestDays :days form=last} n’a de longueur connue pour servir de mesure.',
} as const satisfies Messages['ceiling'];

/** The planned run against the ceiling. */
export const plan = {
  within: '{$plannedMeters :km}, c’est sous le plafond de {$ceilingMeters :km}.',
  later:
    'Avec une sortie plus longue par semaine, chacune au plus {$growthShare :percent} plus longue que la précédente, il faut {$steps :weeks}. Aucun essai n’a testé ce rythme.',
  race: 'Une course est un saut que tu choisis ; les sorties d’avant et d’après comptent.',
  paused: 'La course attend, donc aucune sortie n’est prévue.',
  unknown: 'Sans distances connues des {$longestDays :days form=last}, le projet ne peut pas être jugé.',
} as const satisfies Messages['plan'];

/** What stands where nothing else may be said. */
export const gated = {
  noCeiling: 'Il n’y a pas de plafond avant qu’un médecin t’ait examiné.',
  ceilingPaused: 'Il n’y a pas de plafond tant que la course attend.',
  ceilingStaged: 'Il n’y a pas de plafond à cette étape de la reprise.',
  ceilingShare: '{$nextRunMeters :km} : {$ceilingShare :percent} de ta plus longue sortie avant la blessure.',
  planPaused: 'La course attend, donc la sortie prévue n’est pas jugée.',
  planStaged: 'La sortie prévue suit l’étape de la reprise.',
  countsLater: 'Cela compte pour les sorties à venir.',
} as const satisfies Messages['gated'];

/** Whether and how to run; `$ceiling` is none, a distance, or a time where no distance is known. */
export const running = {
  ordinary: `
    .input {$rests :string}
    .input {$asUsual :string}
    .match $rests $asUsual
    true * {{Tu peux recourir après le jour de repos.}}
    *  true {{Tu peux courir comme d’habitude.}}
    *  *  {{Cours seulement comme le permettent les prochaines étapes.}}`,
  capped: `
    .input {$ceiling :length}
    .match $ceiling
    none {{Cours moins jusqu’au {$until :day}.}}
    *    {{Au plus {$ceiling} par sortie jusqu’au {$until :day}.}}`,
  staged: 'Tu reprends la course par étapes ; voici {$stageText}.',
  paused: `
    .input {$urgent :string}
    .match $urgent
    true {{La course attend qu’un médecin t’ait vu.}}
    *    {{La course attend pour le moment.}}`,
} as const satisfies Messages['running'];

/** The next steps: how the headline names each, and how each is said. `$region` is none where no place is known. */
export const steps = {
  refer_emergency: { headline: 'Va aux urgences maintenant.', text: 'Les urgences, maintenant.' },
  refer_same_day: { headline: 'Consulte un médecin aujourd’hui.', text: 'Un médecin, aujourd’hui.' },
  refer_clinician: {
    headline: `
      .input {$region :string}
      .match $region
      none {{Consulte un médecin ou un kinésithérapeute.}}
      *    {{Fais examiner {$place :place}.}}`,
    text: `
      .input {$region :string}
      .match $region
      none {{Prends rendez-vous avec un médecin ou un kinésithérapeute.}}
      *    {{Prends rendez-vous : un médecin ou un kinésithérapeute doit examiner {$place :place}.}}`,
  },
  pause_running: {
    headline: 'Ne cours pas pour le moment.',
    text: `
      .input {$region :string}
      .match $region
      none {{Pas de course pour le moment ; fais de nouveau le point demain matin.}}
      *    {{Pas de course pour le moment ; note de nouveau {$place :place} demain matin.}}`,
  },
  answer_first: {
    headline: 'Réponds d’abord à ces questions.',
    text: 'Réponds aux questions ci-dessous ; le conseil dépend des réponses.',
  },
  step_back_week: {
    headline: 'Fais une semaine plus légère.',
    text: 'Cours 20 à 30 % de moins que d’habitude et rien de dur jusqu’au {$until :day}.',
  },
  rest_day: {
    headline: 'Prends un jour sans courir.',
    text: 'Pas de course jusqu’à la fin du {$until :day}.',
  },
  cap_next_run: {
    headline: 'Fais court pour les prochaines sorties.',
    text: `
      .input {$ceiling :length}
      .match $ceiling
      none {{Aucune sortie plus longue que d’habitude jusqu’au {$until :day}.}}
      *    {{Ne cours pas plus de {$ceiling} d’affilée jusqu’au {$until :day}.}}`,
  },
  easy_48h: {
    headline: 'Fais tranquille pour les prochaines sorties.',
    text: 'Cours seulement à une allure où tu peux parler, jusqu’au {$until :day}.',
  },
  leave_out_fast: {
    headline: 'Laisse de côté la course rapide.',
    text: 'Cours tranquille, sans lignes droites ni sprints, jusqu’au {$until :day}.',
  },
  staged_return: {
    headline: `
      .input {$kind :string}
      .match $kind
      bone {{Reste à l’étape B{$stage} de ta reprise.}}
      *    {{Reste à l’étape {$stage} de ta reprise.}}`,
    text: '{$returnAdvice}',
  },
  routine: {
    headline: 'Commence par un exercice : {$name}.',
    // A dose that makes the sentence too long is read on the card of the routine.
    text: `
      .input {$doseFits :string}
      .match $doseFits
      true {{{$name} : {$dose}.}}
      *    {{{$name}, comme décrit plus bas.}}`,
  },
  not_served: { headline: 'Fais examiner {$place :place}.', text: '{$notServed}' },
  rate_again: {
    headline: 'Note de nouveau {$place :place} demain.',
    text: 'Note de nouveau {$place :place} demain matin, de 0 à 10.',
  },
} as const satisfies Messages['steps'];

/** The headline without a next step. */
export const headline = {
  quiet: `
    .input {$ceiling :length}
    .match $ceiling
    none {{Rien de particulier.}}
    *    {{Rien de particulier. Ton plafond pour la prochaine sortie est de {$ceiling}.}}`,
  staged: 'Tu es à l’étape {$stage} sur {$last} de ta reprise.',
  look: 'Il y a quelque chose à regarder ci-dessous.',
} as const satisfies Messages['headline'];

/** The limits of the whole answer. */
export const disclaimer =
  'Sinew n’est pas un dispositif médical ; il ne pose pas de diagnostic et ne prédit pas de blessure. Il compare ta course avec ton propre passé et avec des études publiées. Si quelque chose t’inquiète, consulte un médecin.';
