/** Every cause of tightness, by the ids of the published list. */
export const causeIds = [
  'C-RAMP',
  'C-NOBREAK',
  'C-OVERSTRIDE',
  'C-GLUTE',
  'C-CORE',
  'C-TILT',
  'C-SIT',
  'C-NERVE',
  'C-PREVINJ',
  'C-QUADDOM',
  'C-WEAKLONG',
  'C-STRETCHONLY',
  'C-COLDSTART',
  'C-CHAIN',
  'C-CHRONICSTIFF',
  'C-DOMS',
  'C-SYMPATH',
  'C-ACUTE',
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
  | 'poorSleepOrStress';

/** Questions to ask next, by the field of the check-in that answers them; `sessionRpe` belongs to a run. */
export type QuestionField =
  | 'tightness'
  | 'tingling'
  | 'shootingBelowKnee'
  | 'stretchMakesWorse'
  | 'slumpPositive'
  | 'backPainWithLegPain'
  | 'hoursSinceOnset'
  | 'suddenOnset'
  | 'bridge'
  | 'anteriorTilt'
  | 'sittingHours'
  | 'previousHamstringMonths'
  | 'quadDominant'
  | 'worstFirst10Minutes'
  | 'sorenessAfter12To48h'
  | 'tightNeighbours'
  | 'daysWithSymptoms'
  | 'swelling'
  | 'stretchBeforeRun'
  | 'stretchHelps'
  | 'wellness'
  | 'sessionRpe';
