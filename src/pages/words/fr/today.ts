import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** The answer of the day. */
export const today = {
  title: 'Aujourd’hui',
  nextSteps: 'Quoi faire',
  runningState: `.input {$state :string}
.match $state
capped {{Avec une limite.}}
staged {{Reprise par étapes.}}
paused {{En pause.}}
* {{}}`,
  nextRun: 'Prochaine sortie',
  atMost: 'Au plus {$meters :km}',
  atMostMinutes: 'Au plus {$seconds :secondsAsMinutes}',
  gentler: 'Plus doux : {$meters :km}',
  gentlerMinutes: 'Plus doux : {$seconds :secondsAsMinutes}',

  warnings: 'Ce qui ressort',
  others: `.input {$count :number}
.match $count
one {{Une autre chose a été vue, sans avertissement}}
* {{{$count} autres choses ont été vues, sans avertissement}}`,
  over: '{$measured}. L’avertissement commence au-dessus de {$threshold}.',
  from: '{$measured}. L’avertissement commence à {$threshold}.',
  under: '{$measured}. L’avertissement commence sous {$threshold}.',
  clears: 'Il se termine : {$when}',
  why: 'Pourquoi ?',
  threshold: 'La règle : {$rule}',
  evidence: 'Solidité des preuves : {$grade}, {$meaning}.',
  sources: 'Sources : {$sources}',
  since: 'Depuis le {$day :day}',

  preRun: 'Avant une sortie',
  postRun: 'Après une sortie',
  restDay: 'Un jour sans sortie',
  routines: 'Exercices',
  stop: 'Quand arrêter :',
  done: 'Fait aujourd’hui',
  markDone: 'Je l’ai fait aujourd’hui',
  undo: 'Finalement non',

  planTitle: 'Prévoir une sortie',
  planLength: `.input {$units :string}
.match $units
imperial {{Quelle longueur, en miles ?}}
* {{Quelle longueur, en kilomètres ?}}`,
  planSlider: 'Longueur, avec le curseur',
  planTry: 'Essayer',
  planHint: 'Ici s’affiche si c’est à ta portée, et ce qui avertirait.',
  planUnread: `.input {$units :string}
.match $units
imperial {{Donne un nombre de miles jusqu’à {$most}.}}
* {{Donne un nombre de kilomètres jusqu’à {$most}.}}`,
  planWarns: 'Si tu la cours, ceci commence à avertir :',
  planBeyond: `.input {$meters :number}
.match $meters
0 {{{$title}. Avec toute sortie.}}
* {{{$title}. Au-delà de {$meters :km}.}}`,
  planQuiet: 'Si tu la cours, aucun nouvel avertissement ne suit.',
  back: 'Retour à aujourd’hui',

  questions: `.input {$count :number}
.match $count
one {{Une question rendrait ceci plus sûr}}
* {{{$count} questions rendraient ceci plus sûr}}`,
  answerThem: 'Y répondre',
  certainty: `.input {$load :string} .input {$open :number}
.match $load $open
high 0 {{Sûr pour tes sorties. Toutes les questions d’alerte ont une réponse.}}
high one {{Sûr pour tes sorties. Une question d’alerte est sans réponse.}}
high * {{Sûr pour tes sorties. {$open} questions d’alerte sont sans réponse.}}
moderate 0 {{Assez sûr pour tes sorties. Toutes les questions d’alerte ont une réponse.}}
moderate one {{Assez sûr pour tes sorties. Une question d’alerte est sans réponse.}}
moderate * {{Assez sûr pour tes sorties. {$open} questions d’alerte sont sans réponse.}}
* 0 {{Peu sûr pour tes sorties. Toutes les questions d’alerte ont une réponse.}}
* one {{Peu sûr pour tes sorties. Une question d’alerte est sans réponse.}}
* * {{Peu sûr pour tes sorties. {$open} questions d’alerte sont sans réponse.}}`,
  calendar: 'Ta semaine comme calendrier à suivre',

  km: '{$value :km}',
  meters: '{$value :meters}',
  minutes: '{$value :minutes}',
  hours: '{$value :hours}',
  days: '{$value :days}',
  daysAWeek: '{$value :days} par semaine',
  months: '{$value :months}',
  percent: '{$value :percentage}',
  points: '{$value :points}',
  ofTen: '{$value :spoken} sur 10',
  ofSeven: '{$value :spoken} sur 7',
  runs: '{$value :runs}',
  signs: '{$value :signs}',
  repetitions: `.input {$value :number}
.match $value
one {{Une répétition}}
* {{{$value} répétitions}}`,
  ratio: '{$value :ratio}',

  timerStart: 'Minuteur',
  timerPause: 'Pause',
  timerGo: 'Continuer',
  timerBack: 'Retour',
  timerSkip: 'Suivant',
  timerSound: 'Son',
  timerClose: 'Fermer',
  timerFinished: 'Terminé',
  timerProgress: 'Avancement',
  act: `.input {$act :string}
.match $act
ready {{Prépare-toi}}
hold {{Tiens}}
press {{Presse doucement}}
lower {{Descends lentement}}
lift {{Monte}}
breatheIn {{Inspire}}
breatheOut {{Expire}}
warm {{Chaud}}
cold {{Froid}}
move {{Continue}}
change {{Change de côté}}
rest {{Repos}}
repetitions {{Répétitions}}
steps {{Pas}}
breaths {{Respirations}}
* {{Continue}}`,
  set: 'Série {$set} sur {$sets}',
  left: 'Côté gauche',
  right: 'Côté droit',
  ofCount: '{$count} sur {$counts}',
} as const satisfies PageMessages['today'];
