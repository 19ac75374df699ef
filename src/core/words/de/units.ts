import type { Messages } from '#src/core/words/messages.ts';

const countOf = (one: string, many: string): string => `
    .input {$n :number}
    .match $n
    one {{{$n} ${one}}}
    *   {{{$n} ${many}}}`;

/** Numbers with their units; in the dative where a word has an ending of its own. A unit never starts a line. */
export const units = {
  kilometers: '{$n}\u00A0km',
  miles: countOf('Meile', 'Meilen'),
  meters: '{$n}\u00A0m',
  feet: '{$n}\u00A0ft',
  metersPerSecond: '{$n}\u00A0m/s',
  milesPerHour: '{$n}\u00A0mph',
  minutesPerKilometer: '{$n :clock}\u00A0min/km',
  minutesPerMile: '{$n :clock}\u00A0min/Meile',
  percent: '{$n}\u00A0%',
  seconds: '{$n}\u00A0s',
  minutes: countOf('Minute', 'Minuten'),
  hours: countOf('Stunde', 'Stunden'),
  days: countOf('Tag', 'Tage'),
  'days-dative': countOf('Tag', 'Tagen'),
  weeks: countOf('Woche', 'Wochen'),
  months: countOf('Monat', 'Monate'),
  'months-dative': countOf('Monat', 'Monaten'),
  runs: countOf('Lauf', 'Läufe'),
  'runs-dative': countOf('Lauf', 'Läufen'),
  signs: countOf('Anzeichen', 'Anzeichen'),
  times: '{$n}-mal',
  sessions: countOf('Einheit', 'Einheiten'),
  repetitions: countOf('Wiederholung', 'Wiederholungen'),
  steps: countOf('Schritt', 'Schritte'),
  breaths: countOf('Atemzug', 'Atemzüge'),
  sets: countOf('Satz', 'Sätze'),
  rounds: countOf('Runde', 'Runden'),
  holds: '{$n} Mal',
  points: countOf('Punkt', 'Punkte'),
  'points-dative': countOf('Punkt', 'Punkten'),
  twice: `
    .input {$n :number}
    .match $n
    2 {{doppelt}}
    * {{{$n}-mal}}`,
  double: `
    .input {$n :number}
    .match $n
    2 {{doppelt}}
    * {{{$n}-mal}}`,
  grown: `
    .input {$n :number}
    .match $n
    1 {{hat sich mehr als verdoppelt}}
    * {{ist um mehr als {$n :percent} gestiegen}}`,
  daysAgo: `
    .input {$n :number}
    .match $n
    0 {{heute}}
    1 {{gestern}}
    * {{vor {$n} Tagen}}`,
  ordinal: '{$n}.',
  range: '{$from} bis {$to}',
} as const satisfies Messages['units'];
