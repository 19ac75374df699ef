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
  percent: '{$n}%',
  seconds: '{$n} s',
  minutes: `
    .input {$n :number}
    .match $n
    one {{{$n} minute}}
    *   {{{$n} minutes}}`,
  hours: `
    .input {$n :number}
    .match $n
    one {{{$n} hour}}
    *   {{{$n} hours}}`,
  days: `
    .input {$n :number}
    .match $n
    one {{{$n} day}}
    *   {{{$n} days}}`,
  weeks: `
    .input {$n :number}
    .match $n
    one {{{$n} week}}
    *   {{{$n} weeks}}`,
  months: `
    .input {$n :number}
    .match $n
    one {{{$n} month}}
    *   {{{$n} months}}`,
  runs: `
    .input {$n :number}
    .match $n
    one {{{$n} run}}
    *   {{{$n} runs}}`,
  signs: `
    .input {$n :number}
    .match $n
    one {{{$n} sign}}
    *   {{{$n} signs}}`,
  times: `
    .input {$n :number}
    .match $n
    one {{{$n} time}}
    *   {{{$n} times}}`,
  sessions: `
    .input {$n :number}
    .match $n
    one {{{$n} session}}
    *   {{{$n} sessions}}`,
  repetitions: `
    .input {$n :number}
    .match $n
    one {{{$n} repetition}}
    *   {{{$n} repetitions}}`,
  steps: `
    .input {$n :number}
    .match $n
    one {{{$n} step}}
    *   {{{$n} steps}}`,
  breaths: `
    .input {$n :number}
    .match $n
    one {{{$n} breath}}
    *   {{{$n} breaths}}`,
  sets: `
    .input {$n :number}
    .match $n
    one {{{$n} set}}
    *   {{{$n} sets}}`,
  rounds: `
    .input {$n :number}
    .match $n
    one {{{$n} round}}
    *   {{{$n} rounds}}`,
  holds: `
    .input {$n :number}
    .match $n
    one {{{$n} hold}}
    *   {{{$n} holds}}`,
  points: '{$n} points',
  twice: `
    .input {$n :number}
    .match $n
    2 {{twice}}
    * {{{$n} times}}`,
  double: `
    .input {$n :number}
    .match $n
    2 {{double}}
    * {{{$n} times}}`,
  grown: `
    .input {$n :number}
    .match $n
    1 {{more than doubled}}
    * {{grew by more than {$n :percent}}}`,
  daysAgo: `
    .input {$n :number}
    .match $n
    0 {{today}}
    1 {{yesterday}}
    * {{{$n} days ago}}`,
  ordinal: `
    .input {$n :number select=ordinal}
    .match $n
    one {{{$n}st}}
    two {{{$n}nd}}
    few {{{$n}rd}}
    *   {{{$n}th}}`,
  range: '{$from} to {$to}',
} as const satisfies Messages['units'];
