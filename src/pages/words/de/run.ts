/** One run. */
export const run = {
  // What it was. `$sport` as the answer names it.
  sport: `.input {$sport :string}
.match $sport
running {{Lauf}}
walking {{Spaziergang}}
hiking {{Wanderung}}
cycling {{Radfahrt}}
swimming {{Schwimmen}}
transition {{Wechsel}}
* {{Aktivität}}`,
  day: '{$day :day} {$year :string}',
  started: 'Start um {$time :string}',
  back: 'Zurück',
  distance: 'Strecke',
  movingTime: 'Zeit in Bewegung',
  elapsedTime: 'Von Start bis Ende',
  pace: 'Tempo',
  speed: 'Geschwindigkeit',
  ascent: 'Auf und ab',
  effort: 'Wie hart es sich anfühlte',
  effortOf: '{$rating :number} von 10',
  heartRate: 'Herzfrequenz',
  cadence: 'Schrittfrequenz',
  altitude: 'Höhe',
  power: 'Leistung',
  steps: 'Schritte',
  device: 'Aufgezeichnet von',
  kind: 'Art',
  averageAndHighest: '{$average}, höchstens {$highest} {$unit}',
  upAndDown: '{$up} auf, {$down} ab',

  // Units, as they stand behind a number or in the head of a chart. `$units` is metric or imperial.
  withUnit: '{$value} {$unit}',
  unit: `.input {$signal :string} .input {$units :string}
.match $signal $units
heartRate * {{Schläge/min}}
cadence * {{Schritte/min}}
pace imperial {{min/Meile}}
pace * {{min/km}}
speed imperial {{mph}}
speed * {{km/h}}
altitude imperial {{ft}}
altitude * {{m}}
power * {{W}}
* * {{}}`,
  signalName: `.input {$signal :string}
.match $signal
heartRate {{Herzfrequenz}}
pace {{Tempo}}
speed {{Geschwindigkeit}}
cadence {{Schrittfrequenz}}
altitude {{Höhe}}
power {{Leistung}}
* {{}}`,
  nameAndUnit: '{$name}, {$unit}',

  length: '{$meters :km}',
  shortLength: '{$meters :meters}',

  // Whether it counts.
  counts: 'Zählt zu deiner Trainingsbelastung.',
  countsNot: `.input {$why :string}
.match $why
excluded {{Zählt nicht: Die Aktivität wurde ausgeschlossen.}}
implausible {{Die Strecke zählt nicht: Niemand schafft sie in dieser Zeit.}}
distance {{Zählt nach Zeit: Die Strecke ist unbekannt.}}
* {{Zählt nicht zur Laufbelastung: Das ist kein Lauf.}}`,
  sureness: `.input {$confidence :string}
.match $confidence
high {{Sportart: sicher.}}
moderate {{Sportart: ziemlich sicher.}}
low {{Sportart: geraten.}}
* {{Sportart: nicht bekannt, wie sicher.}}`,
  race: 'Ein Wettkampf.',
  hard: `.input {$hard :string}
.match $hard
yes {{Ein harter Lauf.}}
no {{Ein lockerer Lauf.}}
* {{Ob der Lauf hart war, ist unbekannt.}}`,
  spike: `.input {$category :string}
.match $category
small {{{$percent} länger als der längste Lauf der {$window :days} davor: ein kleiner Sprung.}}
moderate {{{$percent} länger als der längste Lauf der {$window :days} davor: ein deutlicher Sprung.}}
large {{{$percent} länger als der längste Lauf der {$window :days} davor: ein großer Sprung.}}
* {{}}`,
  percent: '{$share :percent}',

  // Signals along the run.
  signals: 'Im Verlauf des Laufs',
  signalsHelp:
    'Fahr die Kurven entlang oder nutze die Pfeiltasten, um jeden Moment zu lesen. Zieh, oder drück + und −, um näher hinzusehen; Escape zeigt alles.',
  cursor: 'Ein Moment des Laufs',
  wholeRun: 'Ganzer Lauf',
  time: 'Zeit',
  moment: '{$time}: {$values}',
  signalLabel: '{$name} im Verlauf des Laufs: von {$low} bis {$high} {$unit}.',
  repairedPlaces: 'Reparierte Stellen',
  repairedPlacesLabel: `.input {$n :number}
.match $n
one {{Eine Stelle wurde repariert; die Liste unten sagt, was.}}
* {{{$n} Stellen wurden repariert; die Liste unten sagt, was.}}`,
  noSignals: 'Unterwegs wurde nichts aufgezeichnet: Es gibt keine Kurve zu zeichnen.',
  missingSignals: 'Nicht aufgezeichnet: {$names}.',
  values: 'Diese Werte als Tabelle',

  // Parts.
  laps: 'Runden',
  splits: `.input {$units :string}
.match $units
imperial {{Meilen}}
* {{Kilometer}}`,
  number: 'Nr.',
  average: 'Mittel',
  bestEfforts: 'Bestleistungen',
  // Race distances are called what they are called, whatever units a runner reads in.
  bestName: `.input {$name :string}
.match $name
track400 {{400\u00A0m}}
track800 {{800\u00A0m}}
km1 {{1\u00A0km}}
mile {{1 Meile}}
km5 {{5\u00A0km}}
km10 {{10\u00A0km}}
half {{Halbmarathon}}
marathon {{Marathon}}
* {{{$length}}}`,
  bestStart: 'Beginnt bei',
  zones: `.input {$of :string}
.match $of
heartRate {{Zeit in Herzfrequenzzonen}}
* {{Zeit in Tempozonen}}`,
  zone: 'Zone',
  zoneTime: 'Zeit',
  below: 'unter {$to}',
  from: 'ab {$from}',
  between: '{$from} bis {$to}',
  share: 'Anteil',

  // Cadence.
  cadenceTitle: 'Schrittfrequenz bei diesem Tempo',
  cadenceMeasured: 'Dieser Lauf: {$spm :whole} Schritte pro Minute bei {$speed}.',
  cadenceExpected: 'Zu Tempo und Größe passen {$spm :whole}.',
  cadenceExpectedNoHeight:
    'Zum Tempo passen {$spm :whole}; deine Größe ist nicht bekannt, deshalb ist das grob.',
  cadenceOwn: 'Deine eigene Linie der {$window :days} bis zu diesem Lauf: {$spm :whole}.',
  cadenceNoOwn:
    'Deine eigene Linie braucht mehr Minuten Laufen mit Schrittfrequenz in den {$window :days form=dative} bis zu diesem Lauf.',
  cadenceBand: `.input {$band :string}
.match $band
none {{Das ist im üblichen Bereich.}}
possible {{Das liegt {$percent} darunter: etwas niedrig.}}
likely {{Das liegt {$percent} darunter: niedriger als bei den meisten mit diesem Tempo.}}
* {{}}`,
  certainty: `.input {$certainty :string}
.match $certainty
moderate {{Sicherheit: mittel. Deine eigene Linie sagt dasselbe.}}
low {{Sicherheit: gering. Sicherer wird das mit deiner Größe, einer halben Stunde Laufen und einer eigenen Linie, die dasselbe sagt.}}
* {{Sicherheit: unbekannt.}}`,
  cadenceLimits:
    'Eine Uhr sieht nicht, wo dein Fuß aufsetzt, also auch keine zu langen Schritte. Bei Menschen mit Laufuhr hing die Schrittfrequenz nicht mit Verletzungen zusammen.',
  cadenceUnknown:
    'Die Einheit der Schrittfrequenz in dieser Aufzeichnung ist nicht belegt, deshalb wird daraus nichts geschlossen.',
  cadenceNone: 'Dieser Lauf hat keine Schrittfrequenz.',
  cadenceSlow: 'Die Schrittfrequenz wird nur bei Lauftempo verglichen.',
  cadenceChartLabel:
    'Schrittfrequenz über dem Tempo: jede Minute dieses Laufs als Punkt, mit den Linien, mit denen verglichen wird.',
  lineExpected: 'Tempo und Größe',
  lineOwn: 'deine eigene Linie',

  // The way.
  track: 'Route',
  trackLabel:
    'Umriss der Route ohne Karte, Norden oben: {$width} von West nach Ost, {$height} von Süd nach Nord.',
  trackHelp: 'Keine Karte: Der Umriss zeigt nicht, wo das ist.',
  start: 'Start',
  end: 'Ende',
  north: 'N',
  startAndEnd: 'Kreis: Start. Quadrat: Ende.',
  noTrack: 'Es wurden keine Positionen aufgezeichnet: Es gibt keine Route zu zeichnen.',
} as const;
