import type { Messages } from '#src/core/words/messages.ts';

/** How often. */
export const frequencies = {
  'strength-days': '2–3 Tage pro Woche, nicht hintereinander; nicht in den 24 Stunden vor einem harten Lauf',
  'every-other-day': 'jeden zweiten Tag',
  'once-a-day': 'einmal am Tag, nur in einer Phase',
  'once-a-week': '1-mal pro Woche',
} as const satisfies Messages['frequencies'];

/** How hard. */
export const efforts = {
  'third-of-maximum': 'sanft, etwa ein Drittel der vollen Kraft',
} as const satisfies Messages['efforts'];

/** Published programmes. */
export const protocols = {
  'petersen-ten-weeks':
    'Petersen, 10 Wochen: Woche 1 1-mal/Woche 2×5; Woche 2 2-mal/Woche 2×6; Woche 3 3-mal/Woche 3×6–8; Woche 4 3-mal/Woche 3×8–10; Wochen 5–10 3-mal/Woche 12-10-8; danach 1-mal/Woche 12-10-8',
  'petersen-full': '12, dann 10, dann 8 Wiederholungen',
  'askling-extender': '3×12 zweimal am Tag',
  'askling-diver': '3×6 jeden zweiten Tag',
  'askling-glider': '3×4 jeden dritten Tag',
} as const satisfies Messages['protocols'];

/** What doses are put together from; `$amount` and `$content` are such fragments. */
export const doses = {
  sets: '{$sets :sets}',
  setsOf: '{$sets :sets} à {$content}',
  rounds: '{$sets :rounds}',
  holdsOf: '{$sets :holds} {$holdSeconds :seconds} halten',
  repetitions: '{$reps :repetitions}',
  steps: '{$steps :steps}',
  breaths: '{$breaths :breaths}',
  seconds: '{$seconds :seconds}',
  minutes: '{$minutes :minutes}',
  hours: '{$hours :hours}',
  days: '{$days :days}',
  weeks: '{$weeks :weeks}',
  roundsOf: '{$cycles :rounds} à {$content}',
  warm: '{$hotMinutes :minutes} warm',
  cold: '{$coldMinutes :minutes} kalt',
  warmAndCold: '{$hotMinutes :minutes} warm und {$coldMinutes :minutes} kalt',
  aSide: '{$amount} je Seite',
  every: '{$amount} alle {$everyMinutes :minutes}',
  press: '{$contractSeconds :seconds} drücken',
  pressWithEffort: '{$contractSeconds :seconds} drücken ({$effort})',
  thenHold: 'dann {$holdSeconds :seconds} halten',
  hold: '{$holdSeconds :seconds} halten',
  lower: '{$lowerSeconds :seconds} lang absenken',
  breatheIn: '{$inhaleSeconds :seconds} einatmen',
  breatheOut: '{$exhaleSeconds :seconds} ausatmen',
  or: 'oder {$dose}',
  inAll: '{$totalBlockMinutes :minutes} für alle Bereiche zusammen',
  atMostADay: 'höchstens {$maxPerDay}-mal am Tag',
  atMostOfLongest: 'höchstens {$maxRatioPercent}\u00A0% des längsten Laufs der letzten Zeit',
  lessDistance: '{$cutPercent}\u00A0% weniger Strecke',
  moreSteps: '{$stepRateChangePercent}\u00A0% mehr Schritte pro Minute',
  neverMore: 'nie mehr als {$maxPercent}\u00A0%',
  ofARun: '{$minutesPerRun :minutes} eines Laufs',
  startWith: 'beginne mit {$dose}',
  withFrequency: '{$dose} {$frequency}',
} as const satisfies Messages['doses'];
