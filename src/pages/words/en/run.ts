/** One run. */
export const run = {
  // What it was. `$sport` as the answer names it.
  sport: `.input {$sport :string}
.match $sport
running {{Run}}
walking {{Walk}}
hiking {{Hike}}
cycling {{Ride}}
swimming {{Swim}}
transition {{Transition}}
* {{Activity}}`,
  day: '{$day :day} {$year :string}',
  started: 'started at {$time :string}',
  back: 'Back',
  distance: 'Distance',
  movingTime: 'Moving time',
  elapsedTime: 'From start to end',
  pace: 'Pace',
  speed: 'Speed',
  ascent: 'Up and down',
  effort: 'How hard it felt',
  effortOf: '{$rating :number} of 10',
  heartRate: 'Heart rate',
  cadence: 'Cadence',
  altitude: 'Altitude',
  power: 'Power',
  steps: 'Steps',
  device: 'Recorded by',
  kind: 'Kind',
  averageAndHighest: '{$average}, at most {$highest} {$unit}',
  upAndDown: '{$up} up, {$down} down',

  // Units, as they stand behind a number or in the head of a chart. `$units` is metric or imperial.
  withUnit: '{$value} {$unit}',
  unit: `.input {$signal :string} .input {$units :string}
.match $signal $units
heartRate * {{beats a minute}}
cadence * {{steps a minute}}
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
heartRate {{Heart rate}}
pace {{Pace}}
speed {{Speed}}
cadence {{Cadence}}
altitude {{Altitude}}
power {{Power}}
* {{}}`,
  nameAndUnit: '{$name}, {$unit}',

  length: '{$meters :km}',
  shortLength: '{$meters :meters}',

  // Whether it counts.
  counts: 'Counts in your training load.',
  countsNot: `.input {$why :string}
.match $why
excluded {{Does not count: it was excluded.}}
implausible {{Its distance does not count: nobody covers it in that time.}}
distance {{Counts by its time: its distance is unknown.}}
* {{Does not count in the load of running: it is no run.}}`,
  sureness: `.input {$confidence :string}
.match $confidence
high {{Sport: certain.}}
moderate {{Sport: fairly certain.}}
low {{Sport: a guess.}}
* {{Sport: not known how certain.}}`,
  race: 'A race.',
  hard: `.input {$hard :string}
.match $hard
yes {{A hard run.}}
no {{An easy run.}}
* {{Whether it was hard is unknown.}}`,
  spike: `.input {$category :string}
.match $category
small {{{$percent} longer than the longest run of the {$window :days} before: a small jump.}}
moderate {{{$percent} longer than the longest run of the {$window :days} before: a clear jump.}}
large {{{$percent} longer than the longest run of the {$window :days} before: a large jump.}}
* {{}}`,
  percent: '{$share :percent}',

  // Signals along the run.
  signals: 'Along the run',
  signalsHelp:
    'Move along the charts, or use the arrow keys, to read each moment. Drag, or press + and −, to look closer; Escape shows all.',
  cursor: 'A moment of the run',
  wholeRun: 'Whole run',
  time: 'Time',
  moment: '{$time}: {$values}',
  signalLabel: '{$name} along the run: from {$low} to {$high} {$unit}.',
  repairedPlaces: 'Repaired places',
  repairedPlacesLabel: `.input {$n :number}
.match $n
one {{One place was repaired; the list below says what.}}
* {{{$n} places were repaired; the list below says what.}}`,
  noSignals: 'Nothing was recorded along the way: there is no chart to draw.',
  missingSignals: 'Not recorded: {$names}.',
  values: 'These values as a table',

  // Parts.
  laps: 'Laps',
  splits: `.input {$units :string}
.match $units
imperial {{Miles}}
* {{Kilometers}}`,
  number: 'No.',
  average: 'Average',
  bestEfforts: 'Best efforts',
  // Race distances are called what they are called, whatever units a runner reads in.
  bestName: `.input {$name :string}
.match $name
track400 {{400 m}}
track800 {{800 m}}
km1 {{1 km}}
mile {{1 mile}}
km5 {{5 km}}
km10 {{10 km}}
half {{Half marathon}}
marathon {{Marathon}}
* {{{$length}}}`,
  bestStart: 'Begins at',
  zones: `.input {$of :string}
.match $of
heartRate {{Time in heart rate zones}}
* {{Time in pace zones}}`,
  zone: 'Zone',
  zoneTime: 'Time',
  below: 'below {$to}',
  from: 'from {$from}',
  between: '{$from} to {$to}',
  share: 'Share',

  // Cadence.
  cadenceTitle: 'Cadence at this speed',
  cadenceMeasured: 'This run: {$spm :whole} steps a minute at {$speed}.',
  cadenceExpected: 'Speed and height suggest {$spm :whole}.',
  cadenceExpectedNoHeight: 'The speed suggests {$spm :whole}; your height is not known, so this is rough.',
  cadenceOwn: 'Your own line of the {$window :days} up to this run: {$spm :whole}.',
  cadenceNoOwn:
    'Your own line needs more minutes of running with cadence in the {$window :days} up to this run.',
  cadenceBand: `.input {$band :string}
.match $band
none {{That is within what is usual.}}
possible {{That is {$percent} below: a little low.}}
likely {{That is {$percent} below: lower than most at this speed.}}
* {{}}`,
  certainty: `.input {$certainty :string}
.match $certainty
moderate {{Certainty: moderate. Your own line says the same.}}
low {{Certainty: low. It takes your height, half an hour of running and an own line that says the same to be surer.}}
* {{Certainty: unknown.}}`,
  cadenceLimits:
    'A watch does not see where your foot lands, so it cannot see overstriding. Cadence was unrelated to injury in watch users.',
  cadenceUnknown: 'The unit of the cadence in this recording is not proven, so nothing is concluded from it.',
  cadenceNone: 'This run has no cadence.',
  cadenceSlow: 'Cadence is compared at running speed only.',
  cadenceChartLabel:
    'Cadence over speed: each minute of this run as a point, with the lines it is compared with.',
  lineExpected: 'speed and height',
  lineOwn: 'your own line',

  // The way.
  track: 'Route',
  trackLabel:
    'Outline of the route without a map, north up: {$width} from west to east, {$height} from south to north.',
  trackHelp: 'No map: the outline does not show where it is.',
  start: 'Start',
  end: 'End',
  north: 'N',
  startAndEnd: 'Circle: start. Square: end.',
  noTrack: 'No positions were recorded: there is no route to draw.',
} as const;
