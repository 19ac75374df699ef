const byBin = (day: string, week: string): string => `.input {$by :string}
.match $by
week {{${week}}}
* {{${day}}}`;

/** The picture of a runner's days. */
export const timeline = {
  title: 'Verlauf',
  // How far back.
  spans: 'Wie viele Tage',
  span: `.input {$span :string}
.match $span
28 {{4 Wochen}}
84 {{12 Wochen}}
182 {{6 Monate}}
364 {{Ein Jahr}}
* {{Alles}}`,
  dates: 'Von Tag bis Tag',
  from: 'Von',
  to: 'Bis',
  show: 'Zeigen',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  // What the picture is, and how it is read.
  picture:
    'Deine Läufe, Bewertungen, Übungen und der Rat auf einer Achse von Tagen. Dasselbe steht unten in den Tabellen.',
  cursor: 'Tag, der vorgelesen wird',
  howTo:
    'Tippe oder klicke auf einen Tag, um ihn zu lesen, zieh zum Vergrößern. Die Pfeiltasten gehen einen Tag weiter, Plus und Minus vergrößern und verkleinern, Pos1 und Ende gehen an die Enden.',
  openRun: 'Den Lauf öffnen',
  legend: 'Was die Zeichen bedeuten',
  // Titles of lanes.
  lane: `.input {$source :string}
.input {$by :string}
.match $source $by
distance week {{Strecke pro Woche}}
distance * {{Strecke pro Tag}}
duration week {{Dauer pro Woche}}
duration * {{Dauer pro Tag}}
* week {{Belastung pro Woche}}
* * {{Belastung pro Tag}}`,
  longest: 'Längster Lauf und seine Obergrenze',
  hardDays: 'Harte Tage und Pausen dazwischen',
  // A place has long names here: with the scale behind it the title is cut off on a phone.
  place: 'Verspannung: {$place}',
  placeUnnamed: 'Verspannung, Stelle nicht genannt, 0 bis 10',
  routines: 'Gemachte Übungen',
  advice: 'Rat',
  planned: 'Geplant',
  runs: 'Läufe',
  tightness: 'Verspannung',
  // Amounts.
  meters: '{$length :km}',
  seconds: '{$length :secondsAsMinutes}',
  amount: '{$amount :whole} {$unit}',
  more: '+{$change :percent}',
  hours: '{$hours :hours}',
  days: '{$days :days}',
  rating: '{$rating} von 10',
  weekOf: 'Woche vom {$day}',
  // What happened on a day or in a week.
  ran: `.input {$runs :number}
.match $runs
1 {{Ein Lauf: {$longest}.}}
* {{{$runs} Läufe, zusammen {$total}, der längste {$longest}.}}`,
  ranUnmeasured: `.input {$runs :number}
.match $runs
1 {{Ein Lauf von unbekannter Länge.}}
* {{{$runs} Läufe von unbekannter Länge.}}`,
  noRun: 'Kein Lauf.',
  notKnown: byBin(
    'Was du gelaufen bist, ist nicht bekannt.',
    'Von {$days :days form=dative} ist nicht bekannt, was du gelaufen bist.',
  ),
  jumped: '{$change :percent} länger als jeder Lauf in den {$window :days form=dative} davor ({$before}).',
  afterBreak: 'In den {$window :days form=dative} davor gibt es keinen Lauf zum Vergleichen.',
  ceilingWas: 'Die Obergrenze war {$ceiling}.',
  hard: `.input {$by :string} .input {$hardDays :number}
.match $by $hardDays
week one {{Ein harter Tag.}}
week * {{{$hardDays} harte Tage.}}
* * {{Ein harter Tag.}}`,
  hardRest: '{$hours :hours} nach dem harten Lauf davor.',
  rated: 'Verspannung: {$place}, {$rating} von 10.',
  ratedUnnamed: 'Verspannung: {$rating} von 10.',
  done: `.input {$routines :number}
.match $routines
1 {{Eine Übung gemacht.}}
* {{{$routines} Übungen gemacht.}}`,
  advised: 'Rat: {$severity}.',
  pauses: 'Das Laufen pausiert.',
  runPlanned: 'Geplant: {$length}.',
  racePlanned: 'Wettkampf: {$length}.',
  // What stands out.
  jumpOn:
    'Am {$day} war dein Lauf {$change :percent} länger als jeder Lauf in den {$window :days form=dative} davor: {$length} statt {$before}.',
  afterBreakOn:
    'Dein Lauf vom {$day}: {$length}. In den {$window :days form=dative} davor gibt es keinen Lauf zum Vergleichen.',
  tightest: 'Am höchsten war die Verspannung am {$day}: {$rating} von 10, {$place}.',
  tightestUnnamed: 'Am höchsten war die Verspannung am {$day}: {$rating} von 10.',
  unknownDays: `.input {$days :number}
.match $days
1 {{Von einem Tag ist nicht bekannt, was du gelaufen bist.}}
* {{Von {$days} Tagen ist nicht bekannt, was du gelaufen bist.}}`,
  quiet: 'In diesen {$days :days form=dative} fällt nichts auf.',
  empty: 'In diesen {$days :days form=dative} ist kein Lauf bekannt.',
  // The legend.
  markBar: byBin('Was du an einem Tag gelaufen bist', 'Was du in einer Woche gelaufen bist'),
  markCeiling: 'Obergrenze: der längste Lauf, der höchstens {$share :percent} über den Läufen davor liegt',
  markJump:
    'Sprung: ein Lauf, der mehr als {$share :percent} länger ist als der längste der {$window :days} davor',
  markAfterBreak: 'Ein Lauf, zu dem es in den {$window :days form=dative} davor keinen Vergleich gibt',
  markUnknown: 'Nicht bekannt',
  markUnmeasured: 'Ein Lauf von unbekannter Länge',
  markHard: byBin('Harter Tag', 'Woche mit einem harten Tag'),
  markEasy: byBin('Lockerer Tag', 'Woche ohne harten Tag'),
  markEffortUnknown: byBin(
    'Ein Lauf; wie hart, ist nicht bekannt',
    'Eine Woche mit Läufen; wie hart, ist nicht bekannt',
  ),
  markShortRest: 'Weniger als {$hours :hours} zwischen zwei harten Läufen',
  markRoutine: 'Übung gemacht',
  markPaused: 'Das Laufen pausiert',
  markPlanned: 'Geplanter Lauf',
  markRace: 'Wettkampf',
  loadFrom: 'Die Belastung wird gezählt nach: {$name}.',
  // Heads of tables.
  day: byBin('Tag', 'Woche'),
  distance: 'Strecke',
  duration: 'Dauer',
  load: 'Belastung',
  longestRun: 'Längster Lauf',
  ceiling: 'Obergrenze',
  jump: 'Sprung',
  effort: byBin('Hart', 'Harte Tage'),
  rest: 'Pause davor',
  state: 'Stand',
  running: 'Laufen',
  paused: 'pausiert',
  what: 'Was',
  run: 'Lauf',
  race: 'Wettkampf',
  lastWeeks: 'Strecke der letzten {$weeks :weeks}',
  weekRan: '{$week}: {$distance}',
} as const;
