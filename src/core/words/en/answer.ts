import type { Measured } from '#src/core/domain/finding.ts';
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
  refer_emergency:
    'Call your local emergency number or go to an emergency department now. Do not run and do not exercise.',
  refer_same_day: 'See a doctor or an urgent care service today. Do not run and do not exercise until then.',
  refer_clinician: 'Have a doctor or physiotherapist examine you before you train hard again.',
} as const satisfies Language['referral'];

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

/** What stands where nothing else may be said. */
export const gated = {
  noCeiling: 'There is no ceiling before a doctor has examined you.',
  ceilingPaused: 'There is no ceiling while running waits.',
  ceilingStaged: 'There is no ceiling at this stage of the return.',
  ceilingShare: '{nextRunMeters|km}: {ceilingShare|percent} of your longest run before the injury.',
  planPaused: 'Running waits, so the planned run is not judged.',
  planStaged: 'The planned run follows the stage of the return.',
  countsLater: 'This counts for later runs.',
} as const satisfies Language['gated'];

/** The ceiling as a distance, or as a time where no distance is known. */
const ceilingText = ({ ceilingMeters, ceilingSeconds }: Measured): string | null => {
  if (typeof ceilingMeters === 'number') return '{ceilingMeters|km}';
  return typeof ceilingSeconds === 'number' ? '{ceilingSeconds|secondsAsMinutes}' : null;
};

/** Whether and how to run. */
export const running = {
  ordinary: ({ rests, limited }) => {
    if (rests === true) return 'You can run again after the day off.';
    return limited === true ? 'You can run within these steps.' : 'You can run as usual.';
  },
  capped: (measured) => {
    const ceiling = ceilingText(measured);
    return ceiling === null ? 'Run less until {until}.' : `Up to ${ceiling} a run until {until}.`;
  },
  staged: 'You return to running in stages; this is stage {stage} of {last}.',
  paused: ({ urgent }) =>
    urgent === true ? 'Running waits until a doctor has seen you.' : 'Running waits for now.',
} as const satisfies Language['running'];

/** A longer dose is read on the card of the routine. */
const SHORT_DOSE_WORDS = 12;

/** The next steps: how the headline names each, and how each is said. */
export const steps = {
  refer_emergency: { headline: 'Get emergency help now.', text: 'Emergency department, now.' },
  refer_same_day: { headline: 'See a doctor today.', text: 'A doctor, today.' },
  refer_clinician: {
    headline: ({ region }) =>
      region === null ? 'See a doctor or physiotherapist.' : 'Have {place} examined.',
    text: ({ region }) =>
      region === null
        ? 'Make an appointment with a doctor or a physiotherapist.'
        : 'Make an appointment: a doctor or physiotherapist should look at {place}.',
  },
  pause_running: {
    headline: 'Hold off running for now.',
    text: ({ region }) =>
      region === null
        ? 'No running for now; check in again tomorrow morning.'
        : 'No running for now; rate {place} again tomorrow morning.',
  },
  answer_first: {
    headline: 'Answer these questions first.',
    text: 'Answer the questions below; the advice depends on the answers.',
  },
  step_back_week: {
    headline: 'Take an easier week.',
    text: 'Run 20 to 30% less than usual and nothing hard until {until}.',
  },
  rest_day: { headline: 'Take a day off running.', text: 'No run until the end of {until}.' },
  cap_next_run: {
    headline: 'Keep the next runs short.',
    text: (measured) => {
      const ceiling = ceilingText(measured);
      return ceiling === null
        ? 'No run longer than your usual one until {until}.'
        : `Run no more than ${ceiling} at a time until {until}.`;
    },
  },
  easy_48h: {
    headline: 'Keep the next runs easy.',
    text: 'Run only at a pace at which you can talk, until {until}.',
  },
  leave_out_fast: {
    headline: 'Leave out fast running.',
    text: 'Run easy, without strides and sprints, until {until}.',
  },
  routine: {
    headline: 'Start with one routine: {name}.',
    text: ({ dose }) =>
      typeof dose === 'string' && dose !== '' && dose.split(' ').length <= SHORT_DOSE_WORDS
        ? '{name}: {dose}.'
        : '{name}, as described below.',
  },
  rate_again: {
    headline: 'Rate {place} again tomorrow.',
    text: 'Rate {place} again tomorrow morning, from 0 to 10.',
  },
} as const satisfies Language['steps'];

/** The headline without a next step. */
export const headline = {
  quiet: (measured) => {
    const ceiling = ceilingText(measured);
    return ceiling === null
      ? 'Nothing stands out.'
      : `Nothing stands out. Your ceiling for the next run is ${ceiling}.`;
  },
  staged: 'You are at stage {stage} of {last} of your return.',
  look: 'There is something to look at below.',
} as const satisfies Language['headline'];

/** The limits of the whole answer. */
export const disclaimer =
  'Sinew is not a medical device and does not diagnose or predict injuries. It compares your running with your own past and with published studies. If something worries you, see a doctor.';
