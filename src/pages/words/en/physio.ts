/** The sheet for somebody who examines the runner. */
export const physio = {
  title: 'Sheet for an examination',
  period: '{$from :day} to {$to :day}',
  age: '{$years} years',
  height: '{$meters :ratio} m',
  sex: `.input {$sex :string}
.match $sex
female {{female}}
* {{male}}`,
  print: 'Print or save as PDF',
  now: 'Today',
  ranAndRated: 'What was run, and how tight it was',
  before: 'Before it began',
  onset: '{$day :day}: first rating of {$rating} of 10, {$place}.',
  onsetUnnamed: '{$day :day}: first rating of {$rating} of 10, place not named.',
  beforeRuns: `.input {$runs :number}
.match $runs
0 {{In the {$days :days} before no run is known.}}
one {{In the {$days :days} before: one run, {$total}.}}
* {{In the {$days :days} before: {$runs} runs, {$total}; the longest {$longest} on {$day :day}.}}`,
  beforeJumps: `.input {$jumps :number}
.match $jumps
one {{One run was a jump: {$change :percent} longer than anything in the {$window :days} before, on {$day :day}.}}
* {{{$jumps} runs were jumps, the greatest {$change :percent} longer than anything in the {$window :days} before, on {$day :day}.}}`,
  beforeHard: `.input {$days :number}
.match $days
one {{One hard day.}}
* {{{$days} hard days.}}`,
  beforeUnknown: 'Of {$days :days} it is not known what was run.',
  noOnset: 'No rating of {$rating} or more in these weeks.',
  meters: '{$value :km}',
  seconds: '{$value :secondsAsMinutes}',
  redFlags: 'Red flags',
  sign: 'About',
  group: `.input {$rule :string}
.match $rule
T-RED-01 {{Spine and nerves}}
T-RED-02 {{Heart and lungs}}
T-RED-03 {{Clot in a leg}}
T-RED-04 {{Tear}}
T-RED-05 {{Bone}}
T-RED-06 {{Infection}}
T-RED-07 {{Growing weakness}}
T-RED-08 {{Muscle breakdown}}
T-RED-09 {{Illness}}
T-COMP {{Pressure in the muscle}}
T-ACHILLES {{Achilles tendon}}
* {{{$rule}}}`,
  yes: 'Yes',
  no: 'No',
  notAnswered: 'Not asked or not answered',
  answered: '{$sign} ({$day :day})',
  nobody: 'None of these was answered.',
  history: 'History and conditions',
  injury: `.input {$months :number}
.match $months
0 {{Hamstring injury less than a month ago.}}
* {{Hamstring injury {$months :months} ago.}}`,
  injuryNotStated: 'No hamstring injury stated.',
  sitting: 'Sits {$hours :hours} a day.',
  bridge: 'Single-leg bridges: left {$left}, right {$right}.',
  conditionsYes: 'Yes: {$conditions}.',
  conditionsNo: 'No: {$conditions}.',
  conditionsOpen: 'Not answered: {$conditions}.',
  condition: `.input {$condition :string}
.match $condition
anticoagulant {{blood-thinning medicine}}
dvtHistory {{earlier blood clot}}
heartCondition {{heart condition}}
uncontrolledHypertension {{uncontrolled high blood pressure}}
reducedSensation {{reduced sensation of the skin}}
coldAllergy {{allergy to cold}}
glaucoma {{glaucoma}}
pregnant {{pregnancy}}
osteoporosis {{osteoporosis}}
recentSurgery {{recent surgery}}
diabetes {{diabetes}}
missedPeriods {{missed periods}}
eatingConcern {{concern about eating}}
boneStressHistory {{earlier bone stress injury}}
longTravel {{long travel}}
immobilised {{leg in plaster or days in bed}}
* {{{$condition}}}`,
  warned: 'Warnings in these weeks',
  warnedDays: '{$title}: {$from :day} to {$to :day}',
  warnedDay: '{$title}: {$from :day}',
  noWarning: 'None.',
  routines: 'Routines done',
  routineDays: `.input {$days :number}
.match $days
one {{{$name}: one day, {$last :day}}}
* {{{$name}: {$days} days, last {$last :day}}}`,
  noRoutine: 'None was marked as done.',
  more: `.input {$count :number}
.match $count
one {{and one more}}
* {{and {$count} more}}`,
  certainty: `.input {$load :string} .input {$triage :string}
.match $load $triage
high high {{Runs: well known. Warning questions: answered.}}
high * {{Runs: well known. Warning questions: not all answered.}}
moderate high {{Runs: fairly known. Warning questions: answered.}}
moderate * {{Runs: fairly known. Warning questions: not all answered.}}
* high {{Runs: little known. Warning questions: answered.}}
* * {{Runs: little known. Warning questions: not all answered.}}`,
  versions: 'As of {$day :day}. Rules {$rules}, routines {$routines}.',
} as const;
