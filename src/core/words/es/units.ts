import type { Messages } from '#src/core/words/messages.ts';

/** Numbers with their units. A symbol is kept on the line of its number. */
export const units = {
  kilometers: '{$n}\u00a0km',
  miles: `
    .input {$n :number}
    .match $n
    one {{{$n} milla}}
    *   {{{$n} millas}}`,
  meters: '{$n}\u00a0m',
  feet: `
    .input {$n :number}
    .match $n
    one {{{$n} pie}}
    *   {{{$n} pies}}`,
  metersPerSecond: '{$n}\u00a0m/s',
  milesPerHour: '{$n}\u00a0mph',
  minutesPerKilometer: '{$n :clock}\u00a0min/km',
  minutesPerMile: '{$n :clock}\u00a0min/milla',
  percent: '{$n}\u00a0%',
  seconds: '{$n}\u00a0s',
  hours: `
    .input {$n :number}
    .match $n
    one {{{$n} hora}}
    *   {{{$n} horas}}`,
  minutes: `
    .input {$n :number}
    .match $n
    one {{{$n} minuto}}
    *   {{{$n} minutos}}`,
  days: `
    .input {$n :number}
    .match $n
    one {{{$n} día}}
    *   {{{$n} días}}`,
  weeks: `
    .input {$n :number}
    .match $n
    one {{{$n} semana}}
    *   {{{$n} semanas}}`,
  months: `
    .input {$n :number}
    .match $n
    one {{{$n} mes}}
    *   {{{$n} meses}}`,
  runs: `
    .input {$n :number}
    .match $n
    one {{{$n} salida}}
    *   {{{$n} salidas}}`,
  signs: `
    .input {$n :number}
    .match $n
    one {{{$n} señal}}
    *   {{{$n} señales}}`,
  times: `
    .input {$n :number}
    .match $n
    one {{{$n} vez}}
    *   {{{$n} veces}}`,
  sessions: `
    .input {$n :number}
    .match $n
    one {{{$n} sesión}}
    *   {{{$n} sesiones}}`,
  repetitions: `
    .input {$n :number}
    .match $n
    one {{{$n} repetición}}
    *   {{{$n} repeticiones}}`,
  steps: `
    .input {$n :number}
    .match $n
    one {{{$n} paso}}
    *   {{{$n} pasos}}`,
  breaths: `
    .input {$n :number}
    .match $n
    one {{{$n} respiración}}
    *   {{{$n} respiraciones}}`,
  sets: `
    .input {$n :number}
    .match $n
    one {{{$n} serie}}
    *   {{{$n} series}}`,
  rounds: `
    .input {$n :number}
    .match $n
    one {{{$n} ronda}}
    *   {{{$n} rondas}}`,
  holds: `
    .input {$n :number}
    .match $n
    one {{{$n} repetición}}
    *   {{{$n} repeticiones}}`,
  points: `
    .input {$n :number}
    .match $n
    one {{{$n} punto}}
    *   {{{$n} puntos}}`,
  // After "más": "más del doble de tu salida más larga".
  twice: `
    .input {$n :number}
    .match $n
    2 {{del doble de}}
    * {{de {$n} veces}}`,
  // After "más": "más del doble que los siete anteriores".
  double: `
    .input {$n :number}
    .match $n
    2 {{del doble que}}
    * {{de {$n} veces lo de}}`,
  grown: `
    .input {$n :number}
    .match $n
    1 {{se ha más que duplicado}}
    * {{creció más de un {$n :percent}}}`,
  daysAgo: `
    .input {$n :number}
    .match $n
    0 {{hoy}}
    1 {{ayer}}
    * {{hace {$n} días}}`,
  ordinal: '{$n}.º',
  range: '{$from} a {$to}',
} as const satisfies Messages['units'];
