import type { Messages } from '#src/core/words/messages.ts';

/** How often. */
export const frequencies = {
  'strength-days': '2-3 jours non consécutifs par semaine ; pas dans les 24 h avant une sortie dure',
  'every-other-day': 'un jour sur deux',
  'once-a-day': 'une fois par jour, à un seul moment',
  'once-a-week': '1x/semaine',
} as const satisfies Messages['frequencies'];

/** How hard. */
export const efforts = {
  'third-of-maximum': 'doucement, environ un tiers du maximum',
} as const satisfies Messages['efforts'];

/** Published programmes. */
export const protocols = {
  'petersen-ten-weeks':
    'Petersen 10 semaines : s1 1x/s 2x5 ; s2 2x/s 2x6 ; s3 3x/s 3x6-8 ; s4 3x/s 3x8-10 ; s5-10 3x/s 12-10-8 ; puis 1x/s 12-10-8',
  'petersen-full': '12, puis 10, puis 8 répétitions',
  'askling-extender': '3x12 deux fois par jour',
  'askling-diver': '3x6 un jour sur deux',
  'askling-glider': '3x4 un jour sur trois',
} as const satisfies Messages['protocols'];

/** What doses are put together from; `$amount` and `$content` are such fragments. */
export const doses = {
  sets: '{$sets :sets}',
  setsOf: '{$sets :sets} de {$content}',
  rounds: '{$sets :rounds}',
  holdsOf: '{$sets :holds} de {$holdSeconds :seconds}',
  repetitions: '{$reps :repetitions}',
  steps: '{$steps :steps}',
  breaths: '{$breaths :breaths}',
  seconds: '{$seconds :seconds}',
  minutes: '{$minutes :minutes}',
  hours: '{$hours :hours}',
  days: '{$days :days}',
  weeks: '{$weeks :weeks}',
  roundsOf: '{$cycles :rounds} de {$content}',
  warm: '{$hotMinutes :minutes} de chaud',
  cold: '{$coldMinutes :minutes} de froid',
  warmAndCold: '{$hotMinutes :minutes} de chaud et {$coldMinutes :minutes} de froid',
  aSide: '{$amount} par côté',
  every: '{$amount} toutes les {$everyMinutes :minutes}',
  press: 'presse pendant {$contractSeconds :seconds}',
  pressWithEffort: 'presse pendant {$contractSeconds :seconds} ({$effort})',
  thenHold: 'puis tiens {$holdSeconds :seconds}',
  hold: 'tiens {$holdSeconds :seconds}',
  lower: 'descends en {$lowerSeconds :seconds}',
  breatheIn: 'inspire {$inhaleSeconds :seconds}',
  breatheOut: 'expire {$exhaleSeconds :seconds}',
  or: 'ou {$dose}',
  inAll: '{$totalBlockMinutes :minutes} pour toutes les zones ensemble',
  atMostADay: 'au plus {$maxPerDay} fois par jour',
  atMostOfLongest: 'au plus {$maxRatioPercent} % de la plus longue sortie récente',
  lessDistance: '{$cutPercent} % de distance en moins',
  moreSteps: '{$stepRateChangePercent} % de pas en plus par minute',
  neverMore: 'jamais plus de {$maxPercent} %',
  ofARun: '{$minutesPerRun :minutes} d’une sortie',
  startWith: 'commence par {$dose}',
  withFrequency: '{$dose} {$frequency}',
} as const satisfies Messages['doses'];
