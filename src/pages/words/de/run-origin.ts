/** Where the numbers of one run come from: its recordings, and what was repaired in them. */
export const runOrigin = {
  repairs: 'Reparaturen',
  noRepairs: 'Nichts musste repariert werden.',
  repairedValues: `.input {$n :number}
.match $n
one {{Ein Wert.}}
* {{{$n} Werte.}}`,
  repairedAt: 'Bei {$times}.',
  repairedSpan: '{$from}–{$to}',
  repairsMore: 'und mehr',
  sources: `.input {$n :number}
.match $n
one {{Eine Aufzeichnung}}
* {{Aus {$n} Aufzeichnungen zusammengesetzt}}`,
  sourceFormat: `.input {$format :string}
.match $format
fit {{FIT-Datei}}
gpx {{GPX-Datei}}
tcx {{TCX-Datei}}
table {{Zeile einer Tabelle}}
manual {{Ohne Datei angegeben}}
platform {{Von einer Plattform gesendet}}
* {{Datei}}`,
  sourceFrom: 'von {$platform}',
  sourceReason: `.input {$reason :string}
.match $reason
same-recording {{noch einmal dieselbe Aufzeichnung}}
same-start {{begann im selben Moment}}
same-time {{deckt dieselbe Zeit ab}}
shifted-clock {{dieselbe Route, nach einer anderen Uhr}}
merged {{von einer Person zusammengefügt}}
split {{von einer Person abgetrennt}}
* {{}}`,
  sourceGives: 'Liefert: {$what}.',
  sourceGivesNothing: 'Liefert nichts, was eine andere nicht besser liefert.',
  family: `.input {$family :string}
.match $family
sport {{Sportart}}
time {{Zeit und Strecke}}
title {{Titel}}
sections {{Runden und Kurven}}
map {{Route}}
climb {{Höhenmeter}}
cadence {{Schrittfrequenz}}
dynamics {{Laufdynamik}}
heart {{Herzfrequenz}}
* {{}}`,
} as const;
