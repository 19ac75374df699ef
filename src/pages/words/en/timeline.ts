const byBin = (day: string, week: string): string => `.input {$by :string}
.match $by
week {{${week}}}
* {{${day}}}`;

/** The picture of a runner's days. */
export const timeline = {
  title: 'Timeline',
  // How far back.
  spans: 'How many days',
  span: `.input {$span :string}
.match $span
28 {{4 weeks}}
84 {{12 weeks}}
182 {{6 months}}
364 {{A year}}
* {{Everything}}`,
  dates: 'From a day to a day',
  from: 'From',
  to: 'To',
  show: 'Show',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  // What the picture is, and how it is read.
  picture: 'Your runs, ratings, routines and advice on one axis of days. The same is in the tables below.',
  cursor: 'Day that is read out',
  howTo:
    'Touch or click a day to read it out, drag to zoom. Arrow keys move by a day, plus and minus zoom, Home and End go to the ends.',
  openRun: 'Open the run',
  legend: 'What the marks mean',
  // Titles of lanes.
  lane: `.input {$source :string}
.input {$by :string}
.match $source $by
distance week {{Distance a week}}
distance * {{Distance a day}}
duration week {{Duration a week}}
duration * {{Duration a day}}
* week {{Load a week}}
* * {{Load a day}}`,
  longest: 'Longest run and its ceiling',
  hardDays: 'Hard days and rest between',
  place: 'Tightness of {$place}, 0 to 10',
  placeUnnamed: 'Tightness, place not named, 0 to 10',
  routines: 'Routines done',
  advice: 'Advice',
  planned: 'Planned',
  runs: 'Runs',
  tightness: 'Tightness',
  // Amounts.
  meters: '{$length :km}',
  seconds: '{$length :secondsAsMinutes}',
  amount: '{$amount :whole} {$unit}',
  more: '+{$change :percent}',
  hours: '{$hours :hours}',
  days: '{$days :days}',
  rating: '{$rating} of 10',
  weekOf: 'Week of {$day}',
  // What happened on a day or in a week.
  ran: `.input {$runs :number}
.match $runs
1 {{One run of {$longest}.}}
* {{{$runs} runs, {$total} in all, the longest {$longest}.}}`,
  ranUnmeasured: `.input {$runs :number}
.match $runs
1 {{One run of unknown length.}}
* {{{$runs} runs of unknown length.}}`,
  noRun: 'No run.',
  notKnown: byBin('It is not known what you ran.', 'Of {$days :days} it is not known what you ran.'),
  jumped: '{$change :percent} longer than anything in the {$window :days} before ({$before}).',
  afterBreak: 'There is no run in the {$window :days} before to compare with.',
  ceilingWas: 'The ceiling was {$ceiling}.',
  hard: byBin('A hard day.', '{$hardDays :days} were hard.'),
  hardRest: '{$hours :hours} after the hard run before.',
  rated: 'Tightness of {$place}: {$rating} of 10.',
  ratedUnnamed: 'Tightness: {$rating} of 10.',
  done: `.input {$routines :number}
.match $routines
1 {{One routine done.}}
* {{{$routines} routines done.}}`,
  advised: 'Advice: {$severity}.',
  pauses: 'Running pauses.',
  runPlanned: 'Planned: {$length}.',
  racePlanned: 'Race: {$length}.',
  // What stands out.
  jumpOn:
    'On {$day} your run was {$length}: {$change :percent} longer than anything in the {$window :days} before ({$before}).',
  afterBreakOn: 'On {$day} you ran {$length}: there is no run in the {$window :days} before to compare with.',
  tightest: 'Tightness was highest on {$day}: {$rating} of 10 at {$place}.',
  tightestUnnamed: 'Tightness was highest on {$day}: {$rating} of 10.',
  unknownDays: `.input {$days :number}
.match $days
1 {{Of one day it is not known what you ran.}}
* {{Of {$days} days it is not known what you ran.}}`,
  quiet: 'Nothing stands out in these {$days :days}.',
  empty: 'No run is known in these {$days :days}.',
  // The legend.
  markBar: byBin('What you ran on a day', 'What you ran in a week'),
  markCeiling: 'Ceiling: the longest run that stays within {$share :percent} of the runs before',
  markJump: 'Jump: a run of more than {$share :percent} beyond the longest of the {$window :days} before',
  markAfterBreak: 'A run with none in the {$window :days} before to compare with',
  markUnknown: 'Not known',
  markUnmeasured: 'A run of unknown length',
  markHard: byBin('Hard day', 'Week with a hard day'),
  markEasy: byBin('Easy day', 'Week without a hard day'),
  markEffortUnknown: byBin('A run; how hard is not known', 'A week with runs; how hard is not known'),
  markShortRest: 'Less than {$hours :hours} between two hard runs',
  markRoutine: 'Routine done',
  markPaused: 'Running pauses',
  markPlanned: 'Planned run',
  markRace: 'Race',
  loadFrom: 'Load is counted from: {$name}.',
  // Heads of tables.
  day: byBin('Day', 'Week'),
  distance: 'Distance',
  duration: 'Duration',
  load: 'Load',
  longestRun: 'Longest run',
  ceiling: 'Ceiling',
  jump: 'Jump',
  effort: byBin('Hard', 'Hard days'),
  rest: 'Rest before',
  state: 'State',
  running: 'Running',
  paused: 'paused',
  what: 'What',
  run: 'Run',
  race: 'Race',
  lastWeeks: 'Distance of the last {$weeks :weeks}',
  weekRan: '{$week}: {$distance}',
} as const;
