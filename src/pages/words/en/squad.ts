/** The runners of a coach. */
export const squad = {
  // Who needs a look, in three groups.
  count: `.input {$runners :number}
.match $runners
one {{One runner}}
* {{{$runners} runners}}`,
  group: `.input {$group :string}
.match $group
now {{Now}}
look {{Have a look}}
unknown {{Nothing known}}
* {{Nothing needed}}`,
  nobody: 'Nobody needs you today.',
  empty: 'No runner has this tag yet.',
  found: 'No runner is found.',
  // Columns.
  runner: 'Runner',
  state: 'State',
  advice: 'Advice',
  weeks: 'Weeks',
  tightness: 'Tightness',
  nextRun: 'Next run at most',
  lastRun: 'Last run',
  lastCheckIn: 'Last check-in',
  asOf: 'As of {$day :day}.',
  since: 'Since {$day :day}.',
  length: '{$meters :km}',
  // What the small pictures show.
  weeksSaid: `.input {$week :string}
.match $week
unknown {{Distance of the last weeks; of the running one nothing is known.}}
* {{Distance of the last weeks; the running one: {$week}.}}`,
  tightnessSaid: `.input {$days :number}
.match $days
0 {{No rating in 28 days.}}
one {{One rating in 28 days: {$latest} of 10.}}
* {{Ratings on {$days} of 28 days, the latest {$latest} of 10.}}`,
  // Which runners.
  find: 'Find a runner',
  name: 'Name',
  tag: 'Tag',
  allTags: 'All',
  show: 'Show',
  more: 'There are more runners with this tag than one page shows.',
  // From a runner's page.
  back: 'All runners',
  today: 'Today',
  timeline: 'Timeline',
} as const;
