import type { Language } from '#src/core/words/language.ts';

/** Signals that are shown and never used. */
export const notUsed = {
  acwr: 'Among runners a higher ratio went with fewer injuries.',
  cadence: 'Cadence was unrelated to injury in watch users; it only selects advice.',
  restDays: 'The evidence on rest days is contradictory.',
  monotony: 'Studied for illness in few athletes, not for injury in runners.',
  form: 'Fitness, fatigue and form have no evidence on injury.',
  weekChange: 'Left out because a single-run jump is present and says more.',
} as const satisfies Language['notUsed'];

/** What to do about a red flag. */
export const referral = {
  emergency:
    'Call your local emergency number or go to an emergency department now. Do not run and do not exercise.',
  urgent: 'See a doctor or an urgent care service today. Do not run and do not exercise until then.',
  clinician: 'Have a doctor or physiotherapist examine this before you load it hard again.',
} as const satisfies Language['referral'];

/** What the load risk is and is not. */
export const loadRiskLabel =
  'How often runners after such a jump were injured, against runners without one. Not a forecast for you.';

/** What the rate of an earlier injury is and is not. */
export const historyRisk = {
  outcome: 'hamstring strain, field sports',
  label: 'How often players with an earlier hamstring injury were injured again, in field sports.',
} as const satisfies Language['historyRisk'];

/** The ceiling of the next run. */
export const ceiling = {
  meters: '{length|km}',
  seconds: '{length|secondsAsMinutes}',
  longest30: '{nextRun}: {growthShare|percent} more than your longest run of the last {longestDays|days}.',
  before_jump:
    '{nextRun}: {growthShare|percent} more than your longest run before the jump of {jumpDay|date}.',
  aged: '{nextRun}: {growthShare|percent} more than {agedFactor|times} your longest run of the last {recentDays|days}.',
  lapsed:
    '{nextRun}: {growthShare|percent} more than {lapsedShare|percent} of your longest run, after {recentDays|days} without a run.',
  paused: 'Running pauses for now.',
  unknown: 'No run of the last {longestDays|days} has a known length to measure against.',
} as const satisfies Language['ceiling'];

/** The planned run against the ceiling. */
export const plan = {
  within: '{plannedMeters|km} stays within the ceiling of {ceilingMeters|km}.',
  later:
    'With one longest run a week, each at most {growthShare|percent} longer than the last, that takes {steps|weeks}. No trial has tested that pace.',
  race: 'A race is a jump you choose; the runs before and after it count.',
  paused: 'Running waits, so no run is planned.',
  unknown: 'Without known distances of the last {longestDays|days} the plan cannot be judged.',
} as const satisfies Language['plan'];

/** The limits of the whole answer. */
export const disclaimer =
  'Sinew is not a medical device and does not diagnose or predict injuries. It compares your running with your own past and with published studies. If something worries you, see a doctor.';
