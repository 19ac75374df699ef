/** The sheet for somebody who examines the runner. */
export const physio = {
  title: 'Blatt für eine Untersuchung',
  period: '{$from :day} bis {$to :day}',
  age: '{$years} Jahre',
  height: '{$meters :ratio}\u00A0m',
  sex: `.input {$sex :string}
.match $sex
female {{weiblich}}
* {{männlich}}`,
  print: 'Drucken oder als PDF speichern',
  now: 'Heute',
  ranAndRated: 'Was gelaufen wurde, und wie stark die Verspannung war',
  before: 'Vor dem Beginn',
  onset: '{$day :day}: erste Bewertung mit {$rating} von 10, {$place}.',
  onsetUnnamed: '{$day :day}: erste Bewertung mit {$rating} von 10, Stelle nicht genannt.',
  beforeRuns: `.input {$runs :number}
.match $runs
0 {{In den {$days :days form=dative} davor ist kein Lauf bekannt.}}
one {{In den {$days :days form=dative} davor: ein Lauf, {$total}.}}
* {{In den {$days :days form=dative} davor: {$runs} Läufe, {$total}; der längste {$longest} am {$day :day}.}}`,
  beforeJumps: `.input {$jumps :number}
.match $jumps
one {{Ein Lauf war ein Sprung: {$change :percent} länger als jeder Lauf in den {$window :days form=dative} davor, am {$day :day}.}}
* {{{$jumps} Läufe waren Sprünge, der größte {$change :percent} länger als jeder Lauf in den {$window :days form=dative} davor, am {$day :day}.}}`,
  beforeHard: `.input {$days :number}
.match $days
one {{Ein harter Tag.}}
* {{{$days} harte Tage.}}`,
  beforeUnknown: 'Von {$days :days form=dative} ist nicht bekannt, was gelaufen wurde.',
  noOnset: 'Keine Bewertung von {$rating} oder mehr in diesen Wochen.',
  meters: '{$value :km}',
  seconds: '{$value :secondsAsMinutes}',
  redFlags: 'Warnzeichen (Red Flags)',
  sign: 'Bereich',
  group: `.input {$rule :string}
.match $rule
T-RED-01 {{Wirbelsäule und Nerven}}
T-RED-02 {{Herz und Lunge}}
T-RED-03 {{Gerinnsel im Bein}}
T-RED-04 {{Riss}}
T-RED-05 {{Knochen}}
T-RED-06 {{Infektion}}
T-RED-07 {{Zunehmende Schwäche}}
T-RED-08 {{Muskelzerfall}}
T-RED-09 {{Krankheit}}
T-COMP {{Druck im Muskel}}
T-ACHILLES {{Achillessehne}}
* {{{$rule}}}`,
  yes: 'Ja',
  no: 'Nein',
  notAnswered: 'Nicht gefragt oder nicht beantwortet',
  answered: '{$sign} ({$day :day})',
  nobody: 'Nichts davon wurde beantwortet.',
  history: 'Vorgeschichte und Erkrankungen',
  injury: `.input {$months :number}
.match $months
0 {{Verletzung am hinteren Oberschenkel vor weniger als einem Monat.}}
* {{Verletzung am hinteren Oberschenkel vor {$months :months form=dative}.}}`,
  injuryNotStated: 'Keine Verletzung am hinteren Oberschenkel angegeben.',
  sitting: 'Sitzt {$hours :hours} am Tag.',
  bridge: 'Einbeinige Brücken: links {$left}, rechts {$right}.',
  conditionsYes: 'Ja: {$conditions}.',
  conditionsNo: 'Nein: {$conditions}.',
  conditionsOpen: 'Nicht beantwortet: {$conditions}.',
  condition: `.input {$condition :string}
.match $condition
anticoagulant {{Blutverdünner}}
dvtHistory {{früheres Blutgerinnsel}}
heartCondition {{Herzkrankheit}}
uncontrolledHypertension {{nicht eingestellter Bluthochdruck}}
reducedSensation {{vermindertes Gefühl der Haut}}
coldAllergy {{Kälteallergie}}
glaucoma {{grüner Star (Glaukom)}}
pregnant {{Schwangerschaft}}
osteoporosis {{Osteoporose}}
recentSurgery {{kürzliche Operation}}
diabetes {{Diabetes}}
missedPeriods {{ausbleibende Periode}}
eatingConcern {{Sorge um das Essverhalten}}
boneStressHistory {{frühere Stressverletzung eines Knochens}}
longTravel {{lange Reise}}
immobilised {{Bein im Gips oder Tage im Bett}}
* {{{$condition}}}`,
  warned: 'Warnungen in diesen Wochen',
  warnedDays: '{$title}: {$from :day} bis {$to :day}',
  warnedDay: '{$title}: {$from :day}',
  noWarning: 'Keine.',
  routines: 'Gemachte Übungen',
  routineDays: `.input {$days :number}
.match $days
one {{{$name}: ein Tag, {$last :day}}}
* {{{$name}: {$days} Tage, zuletzt {$last :day}}}`,
  noRoutine: 'Keine wurde als gemacht markiert.',
  more: `.input {$count :number}
.match $count
one {{und noch eins}}
* {{und noch {$count}}}`,
  certainty: `.input {$load :string} .input {$triage :string}
.match $load $triage
high high {{Läufe: gut bekannt. Warnfragen: beantwortet.}}
high * {{Läufe: gut bekannt. Warnfragen: nicht alle beantwortet.}}
moderate high {{Läufe: ziemlich bekannt. Warnfragen: beantwortet.}}
moderate * {{Läufe: ziemlich bekannt. Warnfragen: nicht alle beantwortet.}}
* high {{Läufe: wenig bekannt. Warnfragen: beantwortet.}}
* * {{Läufe: wenig bekannt. Warnfragen: nicht alle beantwortet.}}`,
  versions: 'Stand: {$day :day}. Regeln {$rules}, Übungen {$routines}.',
} as const;
