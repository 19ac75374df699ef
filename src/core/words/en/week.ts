import type { Messages } from '#src/core/words/messages.ts';

/** The steps of the Nordic programme. */
export const nordicStages = {
  'week-1': 'week 1',
  'week-2': 'week 2',
  'week-3': 'week 3',
  'week-4': 'week 4',
  'weeks-5-to-10': 'weeks 5 to 10',
  maintenance: 'maintenance',
} as const satisfies Messages['nordicStages'];

/** Where in its range a dose is taken. */
export const doseLevels = {
  low: 'low',
  middle: 'middle',
  top: 'top',
} as const satisfies Messages['doseLevels'];

/** In place of routines after a red flag. */
export const nothingOffered = 'No exercises are offered until a doctor has examined you.';

/** The set for a runner without any finding. */
export const generalSet = {
  label: 'general, not indicated by your data',
  because: 'General care for runners; nothing in your data asks for it.',
} as const satisfies Messages['generalSet'];

/** For a place that no exercise of the catalogue serves. */
export const notServed =
  'We have no exercises for {$place :place}. A physiotherapist can examine it and give you some.';

/** Why slow breathing is offered where no exercise serves. */
export const everywhere = 'Slow breathing suits every place.';

/** Easier and harder forms without an id of their own. */
export const nextSteps = {
  'longer-lowering': 'longer lowering',
  'added-load': 'added load',
  'single-leg-slider': 'single-leg slider',
  'add-load': 'add load',
  'kickstand-rdl': 'kickstand RDL',
  'higher-step': 'higher step',
  load: 'load',
  'knee-side-plank': 'knee side plank',
  'single-leg-long-lever-bridge': 'single-leg long-lever bridge',
} as const satisfies Messages['nextSteps'];

/** Where a runner stands with a routine. */
export const progress = {
  nordicStage: `
    .input {$stepBack :string}
    .match $stepBack
    true {{Nordic programme, {$stage}, one step back because tightness rose}}
    *    {{Nordic programme, {$stage}}}`,
  lowestDose: 'lowest dose because tightness rose',
  inPlaceOf: 'in place of {$name} because tightness rose',
  doseLevel: `
    .input {$next :list type=or}
    .match $next
    none {{{$level} of the dose after {$sessions :sessions}}}
    *    {{{$level} of the dose after {$sessions :sessions}; next: {$next}}}`,
  after: 'after {$sessions :sessions} of {$name}',
} as const satisfies Messages['progress'];

/** What to know about a week. */
export const week = {
  runningPaused: 'Running pauses for now. {$reason}',
  firstDaysOfStrain:
    'This is for the first {$T-ACU-01.freshHours :hours} of a strain. Check in again then, because what helps will change.',
  usualRuns: 'Run days are guessed from your last four weeks.',
  unknownRuns:
    'No run days are known: use the lists before and after a run on the days you run, and keep strength off the day before a hard run.',
  tightnessRose: `
    .input {$region :region}
    .match $region
    none {{Tightness rose (no place named: {$latest} against a usual {$usual}): strength goes one step back.}}
    *    {{Tightness rose ({$region}: {$latest} against a usual {$usual}): strength goes one step back.}}`,
  fewerStrengthDays:
    'Only {$placed} of {$wanted} strength sessions fit: 48 hours apart, and none on the day before a hard run.',
  markWhatIsDone:
    'Mark what you have done: without marks the plan cannot keep 48 hours between strength sessions or move on.',
} as const satisfies Messages['week'];

/** How tightness moved around the start of a routine. */
export const response = {
  moved: `
    .input {$direction :string}
    .match $direction
    same {{In the two weeks after the start the usual rating did not move: {$before} before, {$after} after. This does not show that the routine was the reason.}}
    down {{In the two weeks after the start the usual rating fell: {$before} before, {$after} after. This does not show that the routine was the reason.}}
    *    {{In the two weeks after the start the usual rating rose: {$before} before, {$after} after. This does not show that the routine was the reason.}}`,
  tooFewRatings:
    'Not enough ratings to compare: {$before} before and {$after} after the start, {$needed} on each side are needed.',
} as const satisfies Messages['response'];
