/** The answer of the day. */
export const today = {
  title: 'Heute',
  nextSteps: 'Was du tun kannst',
  runningState: `.input {$state :string}
.match $state
capped {{Mit einer Grenze.}}
staged {{Schritt für Schritt zurück.}}
paused {{Pause.}}
* {{}}`,
  nextRun: 'Nächster Lauf',
  atMost: 'Höchstens {$meters :km}',
  atMostMinutes: 'Höchstens {$seconds :secondsAsMinutes}',
  gentler: 'Schonender: {$meters :km}',
  gentlerMinutes: 'Schonender: {$seconds :secondsAsMinutes}',

  warnings: 'Was auffällt',
  others: `.input {$count :number}
.match $count
one {{Noch eine Beobachtung, keine Warnung}}
* {{Noch {$count} Beobachtungen, keine Warnungen}}`,
  // A threshold is said in the nominative.
  over: '{$measured}. Gewarnt wird bei mehr als: {$threshold}.',
  from: '{$measured}. Gewarnt wird ab: {$threshold}.',
  under: '{$measured}. Gewarnt wird bei weniger als: {$threshold}.',
  clears: 'Wann das endet: {$when}',
  why: 'Warum?',
  threshold: 'Die Regel: {$rule}',
  evidence: 'Wie gut das belegt ist: {$grade}, {$meaning}.',
  sources: 'Quellen: {$sources}',
  since: 'Seit {$day :day}',

  preRun: 'Vor einem Lauf',
  postRun: 'Nach einem Lauf',
  restDay: 'An einem Tag ohne Lauf',
  routines: 'Übungen',
  stop: 'Stopp:',
  done: 'Heute gemacht',
  markDone: 'Das habe ich heute gemacht',
  undo: 'Doch nicht gemacht',

  planTitle: 'Einen Lauf planen',
  planLength: `.input {$units :string}
.match $units
imperial {{Wie weit, in Meilen?}}
* {{Wie weit, in Kilometern?}}`,
  planSlider: 'Wie weit, mit dem Regler',
  planTry: 'Ausprobieren',
  planHint: 'Hier steht dann, ob das in Reichweite ist und wovor gewarnt würde.',
  planUnread: `.input {$units :string}
.match $units
imperial {{Bitte gib eine Zahl von Meilen an, höchstens {$most}.}}
* {{Bitte gib eine Zahl von Kilometern an, höchstens {$most}.}}`,
  planWarns: 'Wenn du das läufst, wird gewarnt vor:',
  planBeyond: `.input {$meters :number}
.match $meters
0 {{{$title}. Bei jedem Lauf.}}
* {{{$title}. Über {$meters :km}.}}`,
  planQuiet: 'Wenn du das läufst, kommt keine neue Warnung dazu.',
  back: 'Zurück zu heute',

  questions: `.input {$count :number}
.match $count
one {{Eine Frage würde das sicherer machen}}
* {{{$count} Fragen würden das sicherer machen}}`,
  answerThem: 'Fragen beantworten',
  certainty: `.input {$load :string} .input {$open :number}
.match $load $open
high 0 {{Sicher über deine Läufe. Jede Warnfrage ist beantwortet.}}
high one {{Sicher über deine Läufe. Eine Warnfrage ist offen.}}
high * {{Sicher über deine Läufe. {$open} Warnfragen sind offen.}}
moderate 0 {{Ziemlich sicher über deine Läufe. Jede Warnfrage ist beantwortet.}}
moderate one {{Ziemlich sicher über deine Läufe. Eine Warnfrage ist offen.}}
moderate * {{Ziemlich sicher über deine Läufe. {$open} Warnfragen sind offen.}}
* 0 {{Unsicher über deine Läufe. Jede Warnfrage ist beantwortet.}}
* one {{Unsicher über deine Läufe. Eine Warnfrage ist offen.}}
* * {{Unsicher über deine Läufe. {$open} Warnfragen sind offen.}}`,
  calendar: 'Deine Woche als Kalender zum Abonnieren',

  km: '{$value :km}',
  meters: '{$value :meters}',
  minutes: '{$value :minutes}',
  hours: '{$value :hours}',
  days: '{$value :days}',
  daysAWeek: '{$value :days} pro Woche',
  months: '{$value :months}',
  percent: '{$value :percentage}',
  points: '{$value :points}',
  ofTen: '{$value :spoken} von 10',
  ofSeven: '{$value :spoken} von 7',
  runs: '{$value :runs}',
  signs: '{$value :signs}',
  repetitions: '{$value :repetitions}',
  ratio: '{$value :ratio}',

  timerStart: 'Timer',
  timerPause: 'Pause',
  timerGo: 'Weiter',
  timerBack: 'Zurück',
  timerSkip: 'Nächstes',
  timerSound: 'Ton',
  timerClose: 'Schließen',
  timerFinished: 'Fertig',
  timerProgress: 'Fortschritt',
  act: `.input {$act :string}
.match $act
ready {{Mach dich bereit}}
hold {{Halten}}
press {{Sanft drücken}}
lower {{Langsam absenken}}
lift {{Hoch}}
breatheIn {{Einatmen}}
breatheOut {{Ausatmen}}
warm {{Warm}}
cold {{Kalt}}
move {{Weitermachen}}
change {{Seite wechseln}}
rest {{Pause}}
repetitions {{Wiederholungen}}
steps {{Schritte}}
breaths {{Atemzüge}}
* {{Weiter}}`,
  set: 'Satz {$set} von {$sets}',
  left: 'Linke Seite',
  right: 'Rechte Seite',
  ofCount: '{$count} von {$counts}',
} as const;
