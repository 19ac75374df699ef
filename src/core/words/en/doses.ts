import type { Messages } from '#src/core/words/messages.ts';

/** How often. */
export const frequencies = {
  'strength-days': '2-3 non-consecutive days per week; not in the 24 h before a hard run',
  'every-other-day': 'every other day',
  'once-a-day': 'once a day, in one phase only',
  'once-a-week': '1x/week',
} as const satisfies Messages['frequencies'];

/** How hard. */
export const efforts = {
  'third-of-maximum': 'gentle, about a third of maximum',
} as const satisfies Messages['efforts'];

/** Published programmes. */
export const protocols = {
  'petersen-ten-weeks':
    'Petersen 10-week: wk1 1x/wk 2x5; wk2 2x/wk 2x6; wk3 3x/wk 3x6-8; wk4 3x/wk 3x8-10; wk5-10 3x/wk 12-10-8; then 1x/wk 12-10-8',
  'petersen-full': '12, then 10, then 8 repetitions',
  'askling-extender': '3x12 twice daily',
  'askling-diver': '3x6 every other day',
  'askling-glider': '3x4 every third day',
} as const satisfies Messages['protocols'];

/** What doses are put together from; `$amount` and `$content` are such fragments. */
export const doses = {
  sets: '{$sets :sets}',
  setsOf: '{$sets :sets} of {$content}',
  rounds: '{$sets :rounds}',
  holdsOf: '{$sets :holds} of {$holdSeconds :seconds}',
  repetitions: '{$reps :repetitions}',
  steps: '{$steps :steps}',
  breaths: '{$breaths :breaths}',
  seconds: '{$seconds :seconds}',
  minutes: '{$minutes :minutes}',
  hours: '{$hours :hours}',
  days: '{$days :days}',
  weeks: '{$weeks :weeks}',
  roundsOf: '{$cycles :rounds} of {$content}',
  warm: '{$hotMinutes :minutes} warm',
  cold: '{$coldMinutes :minutes} cold',
  warmAndCold: '{$hotMinutes :minutes} warm and {$coldMinutes :minutes} cold',
  aSide: '{$amount} a side',
  every: '{$amount} every {$everyMinutes :minutes}',
  press: 'press for {$contractSeconds :seconds}',
  pressWithEffort: 'press for {$contractSeconds :seconds} ({$effort})',
  thenHold: 'then hold for {$holdSeconds :seconds}',
  hold: 'hold {$holdSeconds :seconds}',
  lower: 'lower for {$lowerSeconds :seconds}',
  breatheIn: 'in for {$inhaleSeconds :seconds}',
  breatheOut: 'out for {$exhaleSeconds :seconds}',
  or: 'or {$dose}',
  inAll: '{$totalBlockMinutes :minutes} for all areas together',
  atMostADay: 'at most {$maxPerDay} times a day',
  atMostOfLongest: 'at most {$maxRatioPercent} % of the longest recent run',
  lessDistance: '{$cutPercent} % less distance',
  moreSteps: '{$stepRateChangePercent} % more steps a minute',
  neverMore: 'never more than {$maxPercent} %',
  ofARun: '{$minutesPerRun :minutes} of a run',
  startWith: 'start with {$dose}',
  withFrequency: '{$dose} {$frequency}',
} as const satisfies Messages['doses'];
