import type { Language } from '#src/core/words/language.ts';
import { placeName } from './places.ts';

const nordicStages = {
  'week-1': 'week 1',
  'week-2': 'week 2',
  'week-3': 'week 3',
  'week-4': 'week 4',
  'weeks-5-to-10': 'weeks 5 to 10',
  maintenance: 'maintenance',
} as const;

/** In place of routines after a red flag. */
export const nothingOffered = 'No exercises are offered until a doctor has examined you.';

/** The set for a runner without any finding. */
export const generalSet = {
  label: 'general, not indicated by your data',
  because: 'General care for runners; nothing in your data asks for it.',
} as const satisfies Language['generalSet'];

/** For a place that no exercise of the catalogue serves. */
export const notServed: Language['notServed'] = (place) =>
  `We have no exercises for ${placeName(place)}. A physiotherapist can examine it and give you some.`;

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
} as const satisfies Language['nextSteps'];

/** Where a runner stands with a routine. */
export const progress: Language['progress'] = {
  nordicStage: ({ stage, stepBack }) =>
    `Nordic programme, ${nordicStages[stage]}${stepBack ? ', one step back because tightness rose' : ''}`,
  lowestDose: 'lowest dose because tightness rose',
  inPlaceOf: ({ name }) => `in place of ${name} because tightness rose`,
  doseLevel: ({ level, sessions, next }) =>
    `${level} of the dose after ${sessions === 1 ? '1 session' : `${sessions} sessions`}${next.length > 0 ? `; next: ${next.join(' or ')}` : ''}`,
  after: ({ sessions, name }) => `after ${sessions === 1 ? '1 session' : `${sessions} sessions`} of ${name}`,
};

/** What to know about a week. */
export const week: Language['week'] = {
  runningPaused: ({ reason }) => `Running pauses for now. ${reason}`,
  firstDaysOfStrain:
    'This is for the first {T-ACU-01.freshHours|hours} of a strain. Check in again then, because what helps will change.',
  usualRuns: 'Run days are guessed from your last four weeks.',
  unknownRuns:
    'No run days are known: use the lists before and after a run on the days you run, and keep strength off the day before a hard run.',
  tightnessRose: ({ region, latest, usual }) =>
    `Tightness rose (${region ?? 'no place named'}: ${latest} against a usual ${usual}): strength goes one step back.`,
  fewerStrengthDays: ({ placed, wanted }) =>
    `Only ${placed} of ${wanted} strength sessions fit: 48 hours apart, and none on the day before a hard run.`,
  markWhatIsDone:
    'Mark what you have done: without marks the plan cannot keep 48 hours between strength sessions or move on.',
};

/** How tightness moved around the start of a routine. */
export const response: Language['response'] = {
  moved: ({ before, after }) => {
    const moved = before === after ? 'did not move' : after < before ? 'fell' : 'rose';
    return `In the two weeks after the start the usual rating ${moved}: ${before} before, ${after} after. This does not show that the routine was the reason.`;
  },
  tooFewRatings: ({ before, after, needed }) =>
    `Not enough ratings to compare: ${before} before and ${after} after the start, ${needed} on each side are needed.`,
};
