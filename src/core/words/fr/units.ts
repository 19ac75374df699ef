import type { Messages } from '#src/core/words/messages.ts';

/** Numbers with their units. */
export const units = {
  kilometers: '{$n} km',
  miles: `
    .input {$n :number}
    .match $n
    one {{{$n} mile}}
    *   {{{$n} miles}}`,
  meters: '{$n} m',
  feet: '{$n} ft',
  metersPerSecond: '{$n} m/s',
  milesPerHour: '{$n} mph',
  minutesPerKilometer: '{$n :clock} min/km',
  minutesPerMile: '{$n :clock} min/mile',
  percent: '{$n} %',
  seconds: '{$n} s',
  minutes: `
    .input {$n :number}
    .match $n
    one {{{$n} minute}}
    *   {{{$n} minutes}}`,
  hours: `
    .input {$n :number}
    .match $n
    one {{{$n} heure}}
    *   {{{$n} heures}}`,
  days: `
    .input {$n :number}
    .match $n
    one {{{$n} jour}}
    *   {{{$n} jours}}`,
  weeks: `
    .input {$n :number}
    .match $n
    one {{{$n} semaine}}
    *   {{{$n} semaines}}`,
  months: '{$n} mois',
  runs: `
    .input {$n :number}
    .match $n
    one {{{$n} sortie}}
    *   {{{$n} sorties}}`,
  signs: `
    .input {$n :number}
    .match $n
    one {{{$n} signe}}
    *   {{{$n} signes}}`,
  times: '{$n} fois',
  sessions: `
    .input {$n :number}
    .match $n
    one {{{$n} séance}}
    *   {{{$n} séances}}`,
  repetitions: `
    .input {$n :number}
    .match $n
    one {{{$n} répétition}}
    *   {{{$n} répétitions}}`,
  steps: '{$n} pas',
  breaths: `
    .input {$n :number}
    .match $n
    one {{{$n} respiration}}
    *   {{{$n} respirations}}`,
  sets: `
    .input {$n :number}
    .match $n
    one {{{$n} série}}
    *   {{{$n} séries}}`,
  rounds: `
    .input {$n :number}
    .match $n
    one {{{$n} tour}}
    *   {{{$n} tours}}`,
  holds: `
    .input {$n :number}
    .match $n
    one {{{$n} maintien}}
    *   {{{$n} maintiens}}`,
  points: `
    .input {$n :number}
    .match $n
    one {{{$n} point}}
    *   {{{$n} points}}`,
  twice: `
    .input {$n :number}
    .match $n
    2 {{deux fois}}
    * {{{$n} fois}}`,
  double: `
    .input {$n :number}
    .match $n
    2 {{le double}}
    * {{{$n} fois}}`,
  grown: `
    .input {$n :number}
    .match $n
    1 {{a plus que doublé}}
    * {{a augmenté de plus de {$n :percent}}}`,
  daysAgo: `
    .input {$n :number}
    .match $n
    0 {{d’aujourd’hui}}
    1 {{d’hier}}
    * {{d’il y a {$n} jours}}`,
  ordinal: `
    .input {$n :number select=ordinal}
    .match $n
    one {{{$n}er}}
    *   {{{$n}e}}`,
  'days-last': `
    .input {$n :number}
    .match $n
    one {{{$n} dernier jour}}
    *   {{{$n} derniers jours}}`,
  'weeks-last': `
    .input {$n :number}
    .match $n
    one {{{$n} dernière semaine}}
    *   {{{$n} dernières semaines}}`,
  'months-last': '{$n} derniers mois',
  'runs-last': `
    .input {$n :number}
    .match $n
    one {{{$n} dernière sortie}}
    *   {{{$n} dernières sorties}}`,
  range: '{$from} à {$to}',
} as const satisfies Messages['units'];
