import type { Messages } from '#src/core/words/messages.ts';

/** Signals that are shown and never used. */
export const notUsed = {
  acwr: 'Among runners a higher ratio went with fewer injuries.',
  cadence: 'Cadence was unrelated to injury in watch users; it only selects advice.',
  restDays: 'The evidence on rest days is contradictory.',
  monotony: 'Studied for illness in few athletes, not for injury in runners.',
  form: 'Fitness, fatigue and form have no evidence on injury.',
  weekChange: 'Left out because a single-run jump is present and says more.',
} as const satisfies Messages['notUsed'];

/** What to do about a red flag. */
export const referral = {
  refer_emergency:
    'Call your local emergency number or go to an emergency department now. Do not run and do not exercise.',
  refer_same_day: 'See a doctor or an urgent care service today. Do not run and do not exercise until then.',
  refer_clinician: 'Have a doctor or physiotherapist examine you before you train hard again.',
} as const satisfies Messages['referral'];

/** Signs of pressure on the nerves of the spine: they are asked for, and stay said with any sign of a nerve. */
export const safetyNet =
  'Numbness around the groin or saddle, trouble passing urine or stool, or weakness in both legs: go to an emergency department at once.';

/** What the load risk is and is not. */
export const loadRiskLabel =
  'How often runners after such a jump were injured, against runners without one. Not a forecast for you.';

/** What the rate of an earlier injury is and is not. */
export const historyRisk = {
  outcome: 'hamstring strain, field sports',
  label: 'How often players with an earlier hamstring injury were injured again, in field sports.',
} as const satisfies Messages['historyRisk'];

/** The ceiling of the next run. */
export const ceiling = {
  longest30:
    '{$nextRun :length}: {$growthShare :percent} more than your longest run of the last {$longestDays :days}.',
  before_jump:
    '{$nextRun :length}: {$growthShare :percent} more than your longest run before the jump of {$jumpDay :date}.',
  aged: '{$nextRun :length}: {$growthShare :percent} more than {$agedFactor :times} your longest run of the last {$recentDays :days}.',
  lapsed:
    '{$nextRun :length}: {$growthShare :percent} more than {$lapsedShare :percent} of your longest run, after {$recentDays :days} without a run.',
  paused: 'Running pauses for now.',
  unknown: 'No run of the last {$longestDays :days} has a known length to measure against.',
} as const satisfies Messages['ceiling'];

/** The planned run against the ceiling. */
export const plan = {
  within: '{$plannedMeters :km} stays within the ceiling of {$ceilingMeters :km}.',
  later:
    'With one longest run a week, each at most {$growthShare :percent} longer than the last, that takes {$steps :weeks}. No trial has tested that pace.',
  race: 'A race is a jump you choose; the runs before and after it count.',
  paused: 'Running waits, so no run is planned.',
  unknown: 'Without known distances of the last {$longestDays :days} the plan cannot be judged.',
} as const satisfies Messages['plan'];

/** What stands where nothing else may be said. */
export const gated = {
  noCeiling: 'There is no ceiling before a doctor has examined you.',
  ceilingPaused: 'There is no ceiling while running waits.',
  ceilingStaged: 'There is no ceiling at this stage of the return.',
  ceilingShare: '{$nextRunMeters :km}: {$ceilingShare :percent} of your longest run before the injury.',
  planPaused: 'Running waits, so the planned run is not judged.',
  planStaged: 'The planned run follows the stage of the return.',
  countsLater: 'This counts for later runs.',
} as const satisfies Messages['gated'];

/** Whether and how to run; `$ceiling` is none, a distance, or a time where no distance is known. */
export const running = {
  ordinary: `
    .input {$rests :string}
    .input {$asUsual :string}
    .match $rests $asUsual
    true * {{You can run again after the day off.}}
    *  true {{You can run as usual.}}
    *  *  {{Run only as the next steps allow.}}`,
  capped: `
    .input {$ceiling :length}
    .match $ceiling
    none {{Run less until {$until :day}.}}
    *    {{Up to {$ceiling} a run until {$until :day}.}}`,
  staged: 'You return to running in stages; this is {$stageText}.',
  paused: `
    .input {$urgent :string}
    .match $urgent
    true {{Running waits until a doctor has seen you.}}
    *    {{Running waits for now.}}`,
} as const satisfies Messages['running'];

/** The next steps: how the headline names each, and how each is said. `$region` is none where no place is known. */
export const steps = {
  refer_emergency: { headline: 'Get emergency help now.', text: 'Emergency department, now.' },
  refer_same_day: { headline: 'See a doctor today.', text: 'A doctor, today.' },
  refer_clinician: {
    headline: `
      .input {$region :string}
      .match $region
      none {{See a doctor or physiotherapist.}}
      *    {{Have {$place :place} examined.}}`,
    text: `
      .input {$region :string}
      .match $region
      none {{Make an appointment with a doctor or a physiotherapist.}}
      *    {{Make an appointment: a doctor or physiotherapist should look at {$place :place}.}}`,
  },
  pause_running: {
    headline: 'Hold off running for now.',
    text: `
      .input {$region :string}
      .match $region
      none {{No running for now; check in again tomorrow morning.}}
      *    {{No running for now; rate {$place :place} again tomorrow morning.}}`,
  },
  answer_first: {
    headline: 'Answer these questions first.',
    text: 'Answer the questions below; the advice depends on the answers.',
  },
  step_back_week: {
    headline: 'Take an easier week.',
    text: 'Run 20 to 30% less than usual and nothing hard until {$until :day}.',
  },
  rest_day: { headline: 'Take a day off running.', text: 'No run until the end of {$until :day}.' },
  cap_next_run: {
    headline: 'Keep the next runs short.',
    text: `
      .input {$ceiling :length}
      .match $ceiling
      none {{No run longer than your usual one until {$until :day}.}}
      *    {{Run no more than {$ceiling} at a time until {$until :day}.}}`,
  },
  easy_48h: {
    headline: 'Keep the next runs easy.',
    text: 'Run only at a pace at which you can talk, until {$until :day}.',
  },
  leave_out_fast: {
    headline: 'Leave out fast running.',
    text: 'Run easy, without strides and sprints, until {$until :day}.',
  },
  staged_return: {
    headline: `
      .input {$kind :string}
      .match $kind
      bone {{Stay with stage B{$stage} of your return.}}
      *    {{Stay with stage {$stage} of your return.}}`,
    text: '{$returnAdvice}',
  },
  routine: {
    headline: 'Start with one routine: {$name}.',
    // A dose that makes the sentence too long is read on the card of the routine.
    text: `
      .input {$doseFits :string}
      .match $doseFits
      true {{{$name}: {$dose}.}}
      *    {{{$name}, as described below.}}`,
  },
  not_served: { headline: 'Have {$place :place} examined.', text: '{$notServed}' },
  rate_again: {
    headline: 'Rate {$place :place} again tomorrow.',
    text: 'Rate {$place :place} again tomorrow morning, from 0 to 10.',
  },
} as const satisfies Messages['steps'];

/** The headline without a next step. */
export const headline = {
  quiet: `
    .input {$ceiling :length}
    .match $ceiling
    none {{Nothing stands out.}}
    *    {{Nothing stands out. Your ceiling for the next run is {$ceiling}.}}`,
  staged: 'You are at stage {$stage} of {$last} of your return.',
  look: 'There is something to look at below.',
} as const satisfies Messages['headline'];

/** The limits of the whole answer. */
export const disclaimer =
  'Sinew is not a medical device and does not diagnose or predict injuries. It compares your running with your own past and with published studies. If something worries you, see a doctor.';
