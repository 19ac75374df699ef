/** The answer of the day. */
export const today = {
  title: 'Today',
  nextSteps: 'What to do',
  runningState: `.input {$state :string}
.match $state
capped {{With a limit.}}
staged {{Back step by step.}}
paused {{Paused.}}
* {{}}`,
  nextRun: 'Next run',
  atMost: 'At most {$meters :km}',
  atMostMinutes: 'At most {$seconds :secondsAsMinutes}',
  gentler: 'Gentler: {$meters :km}',
  gentlerMinutes: 'Gentler: {$seconds :secondsAsMinutes}',

  warnings: 'What stands out',
  others: `.input {$count :number}
.match $count
one {{One more thing was seen, no warning}}
* {{{$count} more things were seen, no warnings}}`,
  over: '{$measured}. The warning begins above {$threshold}.',
  from: '{$measured}. The warning begins at {$threshold}.',
  under: '{$measured}. The warning begins below {$threshold}.',
  clears: 'It ends: {$when}',
  why: 'Why?',
  threshold: 'The rule: {$rule}',
  evidence: 'How well this is known: {$grade}, {$meaning}.',
  sources: 'Sources: {$sources}',
  since: 'Since {$day :day}',

  preRun: 'Before a run',
  postRun: 'After a run',
  restDay: 'On a day without a run',
  routines: 'Routines',
  stop: 'When to stop:',
  done: 'Done today',
  markDone: 'I did this today',
  undo: 'Not done after all',

  planTitle: 'Plan a run',
  planLength: `.input {$units :string}
.match $units
imperial {{How far, in miles?}}
* {{How far, in kilometers?}}`,
  planSlider: 'How far, by slider',
  planTry: 'Try it',
  planHint: 'Here it says whether that is within reach, and what it would warn of.',
  planUnread: `.input {$units :string}
.match $units
imperial {{Please give a number of miles up to {$most}.}}
* {{Please give a number of kilometers up to {$most}.}}`,
  planWarns: 'If you run it, this begins to warn:',
  planBeyond: `.input {$meters :number}
.match $meters
0 {{{$title}. With any run.}}
* {{{$title}. Beyond {$meters :km}.}}`,
  planQuiet: 'If you run it, no new warning follows.',
  back: 'Back to today',

  questions: `.input {$count :number}
.match $count
one {{One question would make this surer}}
* {{{$count} questions would make this surer}}`,
  answerThem: 'Answer them',
  certainty: `.input {$load :string} .input {$open :number}
.match $load $open
high 0 {{Sure about your runs. Every warning question is answered.}}
high one {{Sure about your runs. One warning question is unanswered.}}
high * {{Sure about your runs. {$open} warning questions are unanswered.}}
moderate 0 {{Fairly sure about your runs. Every warning question is answered.}}
moderate one {{Fairly sure about your runs. One warning question is unanswered.}}
moderate * {{Fairly sure about your runs. {$open} warning questions are unanswered.}}
* 0 {{Unsure about your runs. Every warning question is answered.}}
* one {{Unsure about your runs. One warning question is unanswered.}}
* * {{Unsure about your runs. {$open} warning questions are unanswered.}}`,
  calendar: 'Your week as a calendar to subscribe to',

  km: '{$value :km}',
  meters: '{$value :meters}',
  minutes: '{$value :minutes}',
  hours: '{$value :hours}',
  days: '{$value :days}',
  daysAWeek: '{$value :days} a week',
  months: '{$value :months}',
  percent: '{$value :percentage}',
  points: '{$value :points}',
  ofTen: '{$value :spoken} of 10',
  ofSeven: '{$value :spoken} of 7',
  runs: '{$value :runs}',
  signs: '{$value :signs}',
  repetitions: '{$value :repetitions}',
  ratio: '{$value :ratio}',

  timerStart: 'Timer',
  timerPause: 'Pause',
  timerGo: 'Go on',
  timerBack: 'Back',
  timerSkip: 'Next',
  timerSound: 'Sound',
  timerClose: 'Close',
  timerFinished: 'Finished',
  timerProgress: 'Progress',
  act: `.input {$act :string}
.match $act
ready {{Get ready}}
hold {{Hold}}
press {{Press gently}}
lower {{Lower slowly}}
lift {{Up}}
breatheIn {{Breathe in}}
breatheOut {{Breathe out}}
warm {{Warm}}
cold {{Cold}}
move {{Keep going}}
change {{Change sides}}
rest {{Rest}}
repetitions {{Repetitions}}
steps {{Steps}}
breaths {{Breaths}}
* {{Go on}}`,
  set: 'Set {$set} of {$sets}',
  left: 'Left side',
  right: 'Right side',
  ofCount: '{$count} of {$counts}',
} as const;
