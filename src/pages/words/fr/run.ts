import type { PageMessages } from '#src/pages/words/speak-pages.ts';

/** One run. */
export const run = {
  // What it was. `$sport` as the answer names it.
  sport: `.input {$sport :string}
.match $sport
running {{Course}}
walking {{Marche}}
hiking {{Randonnée}}
cycling {{Vélo}}
swimming {{Natation}}
transition {{Transition}}
* {{Activité}}`,
  day: '{$day :day} {$year :string}',
  started: 'départ à {$time :string}',
  back: 'Retour',
  distance: 'Distance',
  movingTime: 'Temps en mouvement',
  elapsedTime: 'Du départ à la fin',
  pace: 'Allure',
  speed: 'Vitesse',
  ascent: 'Montée et descente',
  effort: 'Effort ressenti',
  effortOf: '{$rating :number} sur 10',
  heartRate: 'Fréquence cardiaque',
  cadence: 'Cadence',
  altitude: 'Altitude',
  power: 'Puissance',
  steps: 'Pas',
  device: 'Enregistré par',
  kind: 'Type',
  averageAndHighest: '{$average}, au plus {$highest} {$unit}',
  upAndDown: '{$up} de montée, {$down} de descente',

  // Units, as they stand behind a number or in the head of a chart. `$units` is metric or imperial.
  withUnit: '{$value} {$unit}',
  unit: `.input {$signal :string} .input {$units :string}
.match $signal $units
heartRate * {{battements par minute}}
cadence * {{pas par minute}}
pace imperial {{min/mile}}
pace * {{min/km}}
speed imperial {{mph}}
speed * {{km/h}}
altitude imperial {{ft}}
altitude * {{m}}
power * {{W}}
* * {{}}`,
  signalName: `.input {$signal :string}
.match $signal
heartRate {{Fréquence cardiaque}}
pace {{Allure}}
speed {{Vitesse}}
cadence {{Cadence}}
altitude {{Altitude}}
power {{Puissance}}
* {{}}`,
  nameAndUnit: '{$name}, {$unit}',

  length: '{$meters :km}',
  shortLength: '{$meters :meters}',

  // Whether it counts.
  counts: 'Compte dans ta charge d’entraînement.',
  countsNot: `.input {$why :string}
.match $why
excluded {{Ne compte pas : elle a été exclue.}}
implausible {{Sa distance ne compte pas : personne ne la couvre en ce temps.}}
distance {{Compte par son temps : sa distance est inconnue.}}
* {{Ne compte pas dans la charge de course : ce n’est pas une course.}}`,
  sureness: `.input {$confidence :string}
.match $confidence
high {{Sport : certain.}}
moderate {{Sport : assez certain.}}
low {{Sport : supposé.}}
* {{Sport : certitude inconnue.}}`,
  race: 'Une compétition.',
  hard: `.input {$hard :string}
.match $hard
yes {{Une sortie dure.}}
no {{Une sortie tranquille.}}
* {{On ne sait pas si elle était dure.}}`,
  spike: `.input {$category :string}
.match $category
small {{{$percent} de plus que la plus longue sortie des {$window :days} d’avant : un petit saut.}}
moderate {{{$percent} de plus que la plus longue sortie des {$window :days} d’avant : un saut net.}}
large {{{$percent} de plus que la plus longue sortie des {$window :days} d’avant : un grand saut.}}
* {{}}`,
  percent: '{$share :percent}',

  // Signals along the run.
  signals: 'Au fil de la sortie',
  signalsHelp:
    'Passe sur les courbes, ou utilise les flèches, pour lire chaque instant. Fais glisser, ou appuie sur + et −, pour voir de plus près ; Échap montre tout.',
  cursor: 'Un instant de la sortie',
  wholeRun: 'Toute la sortie',
  time: 'Temps',
  moment: '{$time} : {$values}',
  signalLabel: '{$name} au fil de la sortie : de {$low} à {$high} {$unit}.',
  repairedPlaces: 'Endroits réparés',
  repairedPlacesLabel: `.input {$n :number}
.match $n
one {{Un endroit a été réparé ; la liste plus bas dit quoi.}}
* {{{$n} endroits ont été réparés ; la liste plus bas dit quoi.}}`,
  noSignals: 'Rien n’a été enregistré en chemin : il n’y a pas de courbe à tracer.',
  missingSignals: 'Pas enregistré : {$names}.',
  values: 'Ces valeurs en tableau',

  // Parts.
  laps: 'Tours',
  splits: `.input {$units :string}
.match $units
imperial {{Miles}}
* {{Kilomètres}}`,
  number: 'N°',
  average: 'Moyenne',
  bestEfforts: 'Meilleurs efforts',
  // Race distances are called what they are called, whatever units a runner reads in.
  bestName: `.input {$name :string}
.match $name
track400 {{400 m}}
track800 {{800 m}}
km1 {{1 km}}
mile {{1 mile}}
km5 {{5 km}}
km10 {{10 km}}
half {{Semi-marathon}}
marathon {{Marathon}}
* {{{$length}}}`,
  bestStart: 'Commence à',
  zones: `.input {$of :string}
.match $of
heartRate {{Temps par zone de fréquence cardiaque}}
* {{Temps par zone d’allure}}`,
  zone: 'Zone',
  zoneTime: 'Temps',
  below: 'sous {$to}',
  from: 'à partir de {$from}',
  between: '{$from} à {$to}',
  share: 'Part',

  // Cadence.
  cadenceTitle: 'Cadence à cette vitesse',
  cadenceMeasured: 'Cette sortie : {$spm :whole} pas par minute à {$speed}.',
  cadenceExpected: 'La vitesse et la taille suggèrent {$spm :whole}.',
  cadenceExpectedNoHeight:
    'La vitesse suggère {$spm :whole} ; ta taille n’est pas connue, c’est donc approximatif.',
  cadenceOwn: 'Ta propre ligne des {$window :days} jusqu’à cette sortie : {$spm :whole}.',
  cadenceNoOwn:
    'Ta propre ligne demande plus de minutes de course avec cadence dans les {$window :days} jusqu’à cette sortie.',
  cadenceBand: `.input {$band :string}
.match $band
none {{C’est dans l’habituel.}}
possible {{C’est {$percent} en dessous : un peu bas.}}
likely {{C’est {$percent} en dessous : plus bas que la plupart à cette vitesse.}}
* {{}}`,
  certainty: `.input {$certainty :string}
.match $certainty
moderate {{Certitude : moyenne. Ta propre ligne dit la même chose.}}
low {{Certitude : faible. Il faut ta taille, une demi-heure de course et une ligne propre qui dit la même chose pour être plus sûr.}}
* {{Certitude : inconnue.}}`,
  cadenceLimits:
    'Une montre ne voit pas où ton pied se pose ; elle ne peut donc pas voir de pas trop longs. La cadence n’avait pas de lien avec les blessures chez les porteurs de montre.',
  cadenceUnknown:
    'L’unité de la cadence dans cet enregistrement n’est pas prouvée ; rien n’en est donc conclu.',
  cadenceNone: 'Cette sortie n’a pas de cadence.',
  cadenceSlow: 'La cadence est comparée seulement à vitesse de course.',
  cadenceChartLabel:
    'Cadence selon la vitesse : chaque minute de cette sortie est un point, avec les lignes de comparaison.',
  lineExpected: 'vitesse et taille',
  lineOwn: 'ta propre ligne',

  // The way.
  track: 'Parcours',
  trackLabel:
    'Tracé du parcours sans carte, le nord en haut : {$width} d’ouest en est, {$height} du sud au nord.',
  trackHelp: 'Pas de carte : le tracé ne montre pas où c’est.',
  start: 'Départ',
  end: 'Fin',
  north: 'N',
  startAndEnd: 'Cercle : départ. Carré : fin.',
  noTrack: 'Aucune position enregistrée : il n’y a pas de parcours à tracer.',
} as const satisfies PageMessages['run'];
