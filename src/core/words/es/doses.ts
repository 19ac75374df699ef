import type { Messages } from '#src/core/words/messages.ts';

/** How often. */
export const frequencies = {
  'strength-days': '2-3 días no seguidos por semana; no en las 24 h antes de una salida intensa',
  'every-other-day': 'un día sí y otro no',
  'once-a-day': 'una vez al día, en una sola fase',
  'once-a-week': '1 vez por semana',
} as const satisfies Messages['frequencies'];

/** How hard. */
export const efforts = {
  'third-of-maximum': 'suave, cerca de un tercio del máximo',
} as const satisfies Messages['efforts'];

/** Published programmes. */
export const protocols = {
  'petersen-ten-weeks':
    'Petersen, 10 semanas: sem. 1, 1 vez/sem. 2x5; sem. 2, 2 veces/sem. 2x6; sem. 3, 3 veces/sem. 3x6-8; sem. 4, 3 veces/sem. 3x8-10; sem. 5-10, 3 veces/sem. 12-10-8; luego 1 vez/sem. 12-10-8',
  'petersen-full': '12, luego 10, luego 8 repeticiones',
  'askling-extender': '3x12 dos veces al día',
  'askling-diver': '3x6 un día sí y otro no',
  'askling-glider': '3x4 cada tercer día',
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
  warm: '{$hotMinutes :minutes} de calor',
  cold: '{$coldMinutes :minutes} de frío',
  warmAndCold: '{$hotMinutes :minutes} de calor y {$coldMinutes :minutes} de frío',
  aSide: '{$amount} por lado',
  every: '{$amount} cada {$everyMinutes :minutes}',
  press: 'presiona {$contractSeconds :seconds}',
  pressWithEffort: 'presiona {$contractSeconds :seconds} ({$effort})',
  thenHold: 'luego mantén {$holdSeconds :seconds}',
  hold: 'mantén {$holdSeconds :seconds}',
  lower: 'baja en {$lowerSeconds :seconds}',
  breatheIn: 'toma aire {$inhaleSeconds :seconds}',
  breatheOut: 'suelta el aire {$exhaleSeconds :seconds}',
  or: 'o {$dose}',
  inAll: '{$totalBlockMinutes :minutes} en total para todas las zonas',
  atMostADay: `
    .input {$maxPerDay :number}
    .match $maxPerDay
    one {{como mucho {$maxPerDay} vez al día}}
    *   {{como mucho {$maxPerDay} veces al día}}`,
  atMostOfLongest: 'como mucho el {$maxRatioPercent}\u00a0% de la salida reciente más larga',
  lessDistance: '{$cutPercent}\u00a0% menos de distancia',
  moreSteps: '{$stepRateChangePercent}\u00a0% más de pasos por minuto',
  neverMore: 'nunca más del {$maxPercent}\u00a0%',
  ofARun: '{$minutesPerRun :minutes} de una salida',
  startWith: 'empieza con {$dose}',
  withFrequency: '{$dose} {$frequency}',
} as const satisfies Messages['doses'];
