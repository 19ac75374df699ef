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
  'How much more often runners with such a training pattern were injured in published studies. Not a forecast for you and not a probability.';

/** The ceiling of the next run. */
export const ceiling = {
  known:
    'Up to {overShare|percent} beyond your longest run of the last {windowDays|days} ({longest30Meters|km}). Runs within that range were the reference in the largest cohort of runners.',
  jumped: 'But that run was itself a jump: in the coming days runs of up to {gentlerMeters|km} are gentler.',
  paused: 'Running pauses for now. This is the ceiling for when it starts again, not a plan.',
  unknown:
    'There is no run with a distance in the last {windowDays|days} to measure against. Start well below your old distances.',
} as const satisfies Language['ceiling'];

/** The planned run against the ceiling. */
export const plan = {
  within: '{plannedMeters|km} stays within the ceiling.',
  later:
    'With one longest run a week, each at most {overShare|percent} longer than the one before, {plannedMeters|km} is within reach in {steps|weeks}. That pace is a convention; no trial has tested it.',
  paused: 'Running pauses for now, so no day can be named yet.',
} as const satisfies Language['plan'];

/** The limits of the whole answer. */
export const disclaimer =
  'Sinew is not a medical device and does not diagnose or predict injuries. It compares your running with your own past and with published studies. If something worries you, see a doctor.';
