import type { Messages } from '#src/core/words/messages.ts';

/** The steps of the Nordic programme. */
export const nordicStages = {
  'week-1': 'semaine 1',
  'week-2': 'semaine 2',
  'week-3': 'semaine 3',
  'week-4': 'semaine 4',
  'weeks-5-to-10': 'semaines 5 à 10',
  maintenance: 'entretien',
} as const satisfies Messages['nordicStages'];

/** Where in its range a dose is taken. */
export const doseLevels = {
  low: 'bas',
  middle: 'milieu',
  top: 'haut',
} as const satisfies Messages['doseLevels'];

/** In place of routines after a red flag. */
export const nothingOffered = 'Aucun exercice n’est proposé avant qu’un médecin t’ait examiné.';

/** The set for a runner without any finding. */
export const generalSet = {
  label: 'général, rien dans tes données ne le demande',
  because: 'Entretien général pour coureurs ; rien dans tes données ne le demande.',
} as const satisfies Messages['generalSet'];

/** For a place that no exercise of the catalogue serves. */
export const notServed =
  'Nous n’avons pas d’exercices pour {$place :place}. Un kinésithérapeute peut t’examiner et t’en donner.';

/** Why slow breathing is offered where no exercise serves. */
export const everywhere = 'La respiration lente convient à tout endroit.';

/** Easier and harder forms without an id of their own. */
export const nextSteps = {
  'longer-lowering': 'descente plus lente',
  'added-load': 'charge ajoutée',
  'single-leg-slider': 'glissé sur une jambe',
  'add-load': 'ajouter de la charge',
  'kickstand-rdl': 'soulevé de terre roumain avec appui arrière',
  'higher-step': 'marche plus haute',
  load: 'charge',
  'knee-side-plank': 'planche latérale sur les genoux',
  'single-leg-long-lever-bridge': 'pont sur une jambe, talon loin',
} as const satisfies Messages['nextSteps'];

/** Where a runner stands with a routine. */
export const progress = {
  nordicStage: `
    .input {$stepBack :string}
    .match $stepBack
    true {{programme nordique, {$stage}, un pas en arrière car la tension a augmenté}}
    *    {{programme nordique, {$stage}}}`,
  lowestDose: 'dose la plus basse car la tension a augmenté',
  inPlaceOf: 'à la place de « {$name} » car la tension a augmenté',
  doseLevel: `
    .input {$next :list type=or}
    .match $next
    none {{{$level} de la dose après {$sessions :sessions}}}
    *    {{{$level} de la dose après {$sessions :sessions} ; ensuite : {$next}}}`,
  after: 'après {$sessions :sessions} de « {$name} »',
} as const satisfies Messages['progress'];

/** What to know about a week. */
export const week = {
  runningPaused: 'La course est en pause pour le moment. {$reason}',
  firstDaysOfStrain:
    'Ceci vaut pour les {$T-ACU-01.freshHours :hours} qui suivent une lésion musculaire. Fais ensuite un nouveau bilan, car ce qui aide va changer.',
  usualRuns: 'Les jours de sortie sont devinés d’après tes quatre dernières semaines.',
  unknownRuns:
    'Aucun jour de sortie n’est connu : utilise les listes d’avant et d’après sortie les jours où tu cours, et pas de renforcement la veille d’une sortie dure.',
  tightnessRose: `
    .input {$region :region}
    .match $region
    none {{La tension a augmenté (aucun endroit nommé : {$latest} contre {$usual} d’habitude) : le renforcement recule d’un pas.}}
    *    {{La tension a augmenté ({$region} : {$latest} contre {$usual} d’habitude) : le renforcement recule d’un pas.}}`,
  fewerStrengthDays:
    'Seulement {$placed} séances de renforcement sur {$wanted} tiennent : 48 heures d’écart, et aucune la veille d’une sortie dure.',
  markWhatIsDone:
    'Note ce que tu as fait : sans cela, le programme ne peut ni garder 48 heures entre les séances de renforcement ni avancer.',
} as const satisfies Messages['week'];

/** How tightness moved around the start of a routine. */
export const response = {
  moved: `
    .input {$direction :string}
    .match $direction
    same {{Dans les deux semaines après le début, la note habituelle n’a pas bougé : {$before} avant, {$after} après. Cela ne montre pas que l’exercice en est la raison.}}
    down {{Dans les deux semaines après le début, la note habituelle a baissé : {$before} avant, {$after} après. Cela ne montre pas que l’exercice en est la raison.}}
    *    {{Dans les deux semaines après le début, la note habituelle a monté : {$before} avant, {$after} après. Cela ne montre pas que l’exercice en est la raison.}}`,
  tooFewRatings:
    'Pas assez de notes pour comparer : {$before} avant et {$after} après le début, il en faut {$needed} de chaque côté.',
} as const satisfies Messages['response'];
