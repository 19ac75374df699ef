import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** The sheet for somebody who examines the runner. */
export const physio = {
  title: 'Fiche pour un examen',
  period: 'du {$from :day} au {$to :day}',
  age: '{$years} ans',
  height: '{$meters :ratio} m',
  sex: `.input {$sex :string}
.match $sex
female {{femme}}
* {{homme}}`,
  print: 'Imprimer ou enregistrer en PDF',
  now: 'Aujourd’hui',
  ranAndRated: 'Ce qui a été couru, et la tension',
  before: 'Avant que cela commence',
  onset: '{$day :day} : première note de {$rating} sur 10, {$place}.',
  onsetUnnamed: '{$day :day} : première note de {$rating} sur 10, endroit non nommé.',
  beforeRuns: `.input {$runs :number}
.match $runs
0 {{Dans les {$days :days} d’avant, aucune sortie n’est connue.}}
one {{Dans les {$days :days} d’avant : une sortie, {$total}.}}
* {{Dans les {$days :days} d’avant : {$runs} sorties, {$total} ; la plus longue {$longest} le {$day :day}.}}`,
  beforeJumps: `.input {$jumps :number}
.match $jumps
one {{Une sortie était un saut : {$change :percent} de plus que tout dans les {$window :days} d’avant, le {$day :day}.}}
* {{{$jumps} sorties étaient des sauts, le plus grand {$change :percent} de plus que tout dans les {$window :days} d’avant, le {$day :day}.}}`,
  beforeHard: `.input {$days :number}
.match $days
one {{Un jour dur.}}
* {{{$days} jours durs.}}`,
  beforeUnknown: 'Pour {$days :days}, on ne sait pas ce qui a été couru.',
  noOnset: 'Aucune note de {$rating} ou plus dans ces semaines.',
  meters: '{$value :km}',
  seconds: '{$value :secondsAsMinutes}',
  redFlags: 'Signes d’alerte',
  sign: 'Sujet',
  group: `.input {$rule :string}
.match $rule
T-RED-01 {{Colonne et nerfs}}
T-RED-02 {{Cœur et poumons}}
T-RED-03 {{Caillot dans une jambe}}
T-RED-04 {{Rupture}}
T-RED-05 {{Os}}
T-RED-06 {{Infection}}
T-RED-07 {{Faiblesse qui augmente}}
T-RED-08 {{Destruction musculaire}}
T-RED-09 {{Maladie}}
T-COMP {{Pression dans le muscle}}
T-ACHILLES {{Tendon d’Achille}}
* {{{$rule}}}`,
  yes: 'Oui',
  no: 'Non',
  notAnswered: 'Pas demandé ou sans réponse',
  answered: '{$sign} ({$day :day})',
  nobody: 'Aucun n’a de réponse.',
  history: 'Antécédents et santé',
  injury: `.input {$months :number}
.match $months
0 {{Lésion des ischio-jambiers il y a moins d’un mois.}}
* {{Lésion des ischio-jambiers il y a {$months :months}.}}`,
  injuryNotStated: 'Aucune lésion des ischio-jambiers indiquée.',
  sitting: 'Assis {$hours :hours} par jour.',
  bridge: 'Ponts sur une jambe : gauche {$left}, droite {$right}.',
  conditionsYes: 'Oui : {$conditions}.',
  conditionsNo: 'Non : {$conditions}.',
  conditionsOpen: 'Sans réponse : {$conditions}.',
  condition: `.input {$condition :string}
.match $condition
anticoagulant {{médicament qui fluidifie le sang}}
dvtHistory {{ancien caillot de sang}}
heartCondition {{maladie du cœur}}
uncontrolledHypertension {{tension élevée non contrôlée}}
reducedSensation {{sensibilité réduite de la peau}}
coldAllergy {{allergie au froid}}
glaucoma {{glaucome}}
pregnant {{grossesse}}
osteoporosis {{ostéoporose}}
recentSurgery {{opération récente}}
diabetes {{diabète}}
missedPeriods {{règles absentes}}
eatingConcern {{souci avec l’alimentation}}
boneStressHistory {{ancienne lésion osseuse de fatigue}}
longTravel {{long voyage}}
immobilised {{jambe plâtrée ou jours alités}}
* {{{$condition}}}`,
  warned: 'Avertissements de ces semaines',
  warnedDays: '{$title} : du {$from :day} au {$to :day}',
  warnedDay: '{$title} : {$from :day}',
  noWarning: 'Aucun.',
  routines: 'Exercices faits',
  routineDays: `.input {$days :number}
.match $days
one {{{$name} : un jour, {$last :day}}}
* {{{$name} : {$days} jours, le dernier {$last :day}}}`,
  noRoutine: 'Aucun n’a été noté comme fait.',
  more: `.input {$count :number}
.match $count
one {{et un de plus}}
* {{et {$count} de plus}}`,
  certainty: `.input {$load :string} .input {$triage :string}
.match $load $triage
high high {{Sorties : bien connues. Questions d’alerte : répondues.}}
high * {{Sorties : bien connues. Questions d’alerte : pas toutes répondues.}}
moderate high {{Sorties : assez connues. Questions d’alerte : répondues.}}
moderate * {{Sorties : assez connues. Questions d’alerte : pas toutes répondues.}}
* high {{Sorties : peu connues. Questions d’alerte : répondues.}}
* * {{Sorties : peu connues. Questions d’alerte : pas toutes répondues.}}`,
  versions: 'État du {$day :day}. Règles {$rules}, exercices {$routines}.',
} as const satisfies PageMessages['physio'];
