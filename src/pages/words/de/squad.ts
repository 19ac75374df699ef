/** The runners of a coach. */
export const squad = {
  // Who needs a look, in three groups.
  count: `.input {$runners :number}
.match $runners
one {{Eine Person}}
* {{{$runners} Personen}}`,
  group: `.input {$group :string}
.match $group
now {{Jetzt}}
look {{Ansehen}}
unknown {{Nichts bekannt}}
* {{Nichts nötig}}`,
  nobody: 'Heute braucht dich niemand.',
  empty: 'Mit diesem Schlagwort gibt es noch niemanden.',
  found: 'Niemand gefunden.',
  // Columns.
  runner: 'Name',
  state: 'Stand',
  advice: 'Rat',
  weeks: 'Wochen',
  tightness: 'Verspannung',
  nextRun: 'Nächster Lauf höchstens',
  lastRun: 'Letzter Lauf',
  lastCheckIn: 'Letzter Check-in',
  asOf: 'Stand: {$day :day}.',
  since: 'Seit {$day :day}.',
  length: '{$meters :km}',
  // What the small pictures show.
  weeksSaid: `.input {$week :string}
.match $week
unknown {{Strecke der letzten Wochen; von der laufenden ist nichts bekannt.}}
* {{Strecke der letzten Wochen; die laufende: {$week}.}}`,
  tightnessSaid: `.input {$days :number}
.match $days
0 {{Keine Bewertung in 28 Tagen.}}
one {{Eine Bewertung in 28 Tagen: {$latest} von 10.}}
* {{Bewertungen an {$days} von 28 Tagen, die neueste {$latest} von 10.}}`,
  // Which runners.
  find: 'Jemanden suchen',
  name: 'Name',
  tag: 'Schlagwort',
  allTags: 'Alle',
  show: 'Zeigen',
  more: 'Mit diesem Schlagwort gibt es mehr Personen, als eine Seite zeigt.',
  // From a runner's page.
  back: 'Alle Personen',
  today: 'Heute',
  timeline: 'Verlauf',
} as const;
