/** Where the numbers of one run come from: its recordings, and what was repaired in them. */
export const runOrigin = {
  repairs: 'Repairs',
  noRepairs: 'Nothing had to be repaired.',
  repairedValues: `.input {$n :number}
.match $n
one {{One value.}}
* {{{$n} values.}}`,
  repairedAt: 'At {$times}.',
  repairedSpan: '{$from}–{$to}',
  repairsMore: 'and more',
  sources: `.input {$n :number}
.match $n
one {{One recording}}
* {{Put together from {$n} recordings}}`,
  sourceFormat: `.input {$format :string}
.match $format
fit {{FIT file}}
gpx {{GPX file}}
tcx {{TCX file}}
table {{Row of a table}}
manual {{Stated without a file}}
platform {{Sent by a platform}}
* {{File}}`,
  sourceFrom: 'from {$platform}',
  sourceReason: `.input {$reason :string}
.match $reason
same-recording {{the same recording again}}
same-start {{began at the same moment}}
same-time {{covers the same time}}
shifted-clock {{the same route, by another clock}}
merged {{joined by a person}}
split {{split off by a person}}
* {{}}`,
  sourceGives: 'Gives: {$what}.',
  sourceGivesNothing: 'Gives nothing that another does not give better.',
  family: `.input {$family :string}
.match $family
sport {{sport}}
time {{time and distance}}
title {{title}}
sections {{laps and charts}}
map {{route}}
climb {{climb}}
cadence {{cadence}}
dynamics {{running dynamics}}
heart {{heart rate}}
* {{}}`,
} as const;
