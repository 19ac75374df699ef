import type { CheckInAnswers, YesNoSign } from './check-in.ts';

/** Every cause of tightness, in the order in which they are named when several are found. */
export const causeIds = [
  'C-ACUTE',
  'C-NERVE',
  'C-TENDON',
  'C-RAMP',
  'C-SPEED',
  'C-PREVINJ',
  'C-ENERGY',
  'C-CALF',
  'C-NOBREAK',
  'C-SLEEP',
  'C-WEAKLONG',
  'C-DOMS',
  'C-GLUTE',
  'C-COLDSTART',
  'C-SIT',
  'C-STRETCHONLY',
  'C-CHRONICSTIFF',
  'C-OVERSTRIDE',
  'C-TILT',
  'C-QUADDOM',
  'C-CORE',
  'C-CHAIN',
  'C-SYMPATH',
] as const;
/** A cause of tightness by its id. */
export type CauseId = (typeof causeIds)[number];

/** Answers that point to a cause. */
export type ReasonId =
  | 'quadDominant'
  | 'tightNeighbours'
  | 'sorenessAfter12To48h'
  | 'worstFirst10Minutes'
  | 'longStiffnessWithoutSwelling'
  | 'restingHeartRateUp'
  | 'poorSleepOrStress'
  | 'tightCalf';

/** Questions to ask next, by the field of the check-in that answers them; `sessionRpe` belongs to a run. */
export type QuestionField =
  | YesNoSign
  | 'painOutOfProportion'
  | 'cannotRaiseHeel'
  | 'examined'
  | 'tightness'
  | 'hoursSinceOnset'
  | 'bridge'
  | 'anteriorTilt'
  | 'sittingHours'
  | 'previousHamstringMonths'
  | 'quadDominant'
  | 'worstFirst10Minutes'
  | 'sorenessAfter12To48h'
  | 'tightNeighbours'
  | 'daysWithSymptoms'
  | 'stretchBeforeRun'
  | 'stretchHelps'
  | 'wellness'
  | 'sessionRpe';

/** Fields of a check-in without such a question, and one whose question is no yes or no. */
export type UnaskedField =
  | Exclude<keyof CheckInAnswers, QuestionField | 'signs' | 'conditions' | 'ostrc'>
  | 'stretchBeforeRun';
