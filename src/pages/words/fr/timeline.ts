import type { PageMessages } from '#src/pages/words/speak-pages.ts';

const byBin = (day: string, week: string): string => `.input {$by :string}
.match $by
week {{${week}}}
* {{${day}}}`;

/** The picture of a runner's days. */
export const timeline = {
  title: 'Frise des jours',
  // How far back.
  spans: 'Combien de jours',
  span: `.input {$span :string}
.match $span
28 {{4 semaines}}
84 {{12 semaines}}
182 {{6 mois}}
364 {{Un an}}
* {{Tout}}`,
  dates: 'D’un jour à un autre',
  from: 'Du',
  to: 'Au',
  show: 'Afficher',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  // What the picture is, and how it is read.
  picture:
    'Tes sorties, notes, exercices et conseils sur un seul axe de jours. La même chose est dans les tableaux plus bas.',
  cursor: 'Jour qui est lu',
  howTo:
    'Touche ou clique un jour pour le lire, fais glisser pour agrandir. Les flèches avancent d’un jour, plus et moins changent l’échelle, Début et Fin vont aux bouts.',
  openRun: 'Ouvrir la sortie',
  legend: 'Ce que veulent dire les marques',
  // Titles of lanes.
  lane: `.input {$source :string}
.input {$by :string}
.match $source $by
distance week {{Distance par semaine}}
distance * {{Distance par jour}}
duration week {{Durée par semaine}}
duration * {{Durée par jour}}
* week {{Charge par semaine}}
* * {{Charge par jour}}`,
  longest: 'Plus longue sortie et son plafond',
  hardDays: 'Jours durs et repos entre eux',
  place: 'Tension, {$place}, de 0 à 10',
  placeUnnamed: 'Tension, endroit non nommé, de 0 à 10',
  routines: 'Exercices faits',
  advice: 'Conseil',
  planned: 'Prévu',
  runs: 'Sorties',
  tightness: 'Tension',
  // Amounts.
  meters: '{$length :km}',
  seconds: '{$length :secondsAsMinutes}',
  amount: '{$amount :whole} {$unit}',
  more: '+{$change :percent}',
  hours: '{$hours :hours}',
  days: '{$days :days}',
  rating: '{$rating} sur 10',
  weekOf: 'Semaine du {$day}',
  // What happened on a day or in a week.
  ran: `.input {$runs :number}
.match $runs
1 {{Une sortie de {$longest}.}}
* {{{$runs} sorties, {$total} en tout, la plus longue {$longest}.}}`,
  ranUnmeasured: `.input {$runs :number}
.match $runs
1 {{Une sortie de longueur inconnue.}}
* {{{$runs} sorties de longueur inconnue.}}`,
  noRun: 'Aucune sortie.',
  notKnown: byBin(
    'On ne sait pas ce que tu as couru.',
    'Pour {$days :days}, on ne sait pas ce que tu as couru.',
  ),
  jumped: '{$change :percent} de plus que tout dans les {$window :days} d’avant ({$before}).',
  afterBreak: 'Il n’y a pas de sortie dans les {$window :days} d’avant pour comparer.',
  ceilingWas: 'Le plafond était de {$ceiling}.',
  hard: byBin('Un jour dur.', 'Jours durs : {$hardDays :days}.'),
  hardRest: '{$hours :hours} après la sortie dure d’avant.',
  rated: 'Tension, {$place} : {$rating} sur 10.',
  ratedUnnamed: 'Tension : {$rating} sur 10.',
  done: `.input {$routines :number}
.match $routines
1 {{Un exercice fait.}}
* {{{$routines} exercices faits.}}`,
  advised: 'Conseil : {$severity}.',
  pauses: 'La course est en pause.',
  runPlanned: 'Prévu : {$length}.',
  racePlanned: 'Course : {$length}.',
  // What stands out.
  jumpOn:
    '{$day} : ta sortie faisait {$length}, {$change :percent} de plus que tout dans les {$window :days} d’avant ({$before}).',
  afterBreakOn:
    '{$day} : tu as couru {$length} ; il n’y a pas de sortie dans les {$window :days} d’avant pour comparer.',
  tightest: 'La tension était la plus forte le {$day} : {$rating} sur 10, {$place}.',
  tightestUnnamed: 'La tension était la plus forte le {$day} : {$rating} sur 10.',
  unknownDays: `.input {$days :number}
.match $days
1 {{Pour un jour, on ne sait pas ce que tu as couru.}}
* {{Pour {$days} jours, on ne sait pas ce que tu as couru.}}`,
  quiet: 'Rien ne ressort dans ces {$days :days}.',
  empty: 'Aucune sortie n’est connue dans ces {$days :days}.',
  // The legend.
  markBar: byBin('Ce que tu as couru un jour', 'Ce que tu as couru une semaine'),
  markCeiling: 'Plafond : la plus longue sortie qui reste à {$share :percent} des sorties d’avant',
  markJump:
    'Saut : une sortie de plus de {$share :percent} au-delà de la plus longue des {$window :days} d’avant',
  markAfterBreak: 'Une sortie sans aucune dans les {$window :days} d’avant pour comparer',
  markUnknown: 'Pas connu',
  markUnmeasured: 'Une sortie de longueur inconnue',
  markHard: byBin('Jour dur', 'Semaine avec un jour dur'),
  markEasy: byBin('Jour tranquille', 'Semaine sans jour dur'),
  markEffortUnknown: byBin(
    'Une sortie ; on ne sait pas si elle était dure',
    'Une semaine avec sorties ; on ne sait pas si elles étaient dures',
  ),
  markShortRest: 'Moins de {$hours :hours} entre deux sorties dures',
  markRoutine: 'Exercice fait',
  markPaused: 'La course est en pause',
  markPlanned: 'Sortie prévue',
  markRace: 'Course',
  loadFrom: 'La charge est comptée d’après : {$name}.',
  // Heads of tables.
  day: byBin('Jour', 'Semaine'),
  distance: 'Distance',
  duration: 'Durée',
  load: 'Charge',
  longestRun: 'Plus longue sortie',
  ceiling: 'Plafond',
  jump: 'Saut',
  effort: byBin('Dur', 'Jours durs'),
  rest: 'Repos avant',
  state: 'État',
  running: 'Course',
  paused: 'en pause',
  what: 'Quoi',
  run: 'Sortie',
  race: 'Course',
  lastWeeks: 'Distance des {$weeks :weeks form=last}',
  weekRan: '{$week} : {$distance}',
} as const satisfies PageMessages['timeline'];
