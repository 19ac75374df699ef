import type { Messages } from '#src/core/words/messages.ts';

/** Where the runner is on the way back, and what that allows. */
export const returnStages = {
  /** What each stage after a strain is for, 0 to 6. */
  strain: [
    'No running. Protect {$place :place} for {$T-ACU-01.freshHours :hours}.',
    'Now: 30 minutes of brisk walking, at {$R-RETURN.painLimit :spoken} of 10 or less.',
    'Now: six times 1 minute easy and 2 minutes walking, every other day.',
    'Now: 20 to 30 minutes at half of your fastest speed or slower.',
    'Now: your usual easy runs, at first half as long as before the injury.',
    'Now: strides that grow from 60 to 90 % of your fastest speed, every third day.',
    'Everything is free again.',
  ],
  /** What each stage after a bone stress injury is for, B0 to B5. */
  bone: [
    'No running. Walking without pain for 7 days comes first.',
    'Now: 30 to 45 minutes of brisk walking, for 7 days.',
    'Now: five times 1 minute running and 4 minutes walking, every other day, growing to 30 minutes.',
    'Now: 30 minutes of running every other day, for 7 days.',
    'Now: half, then the whole of your former week, with one step of at most 10 % a week.',
    'Speed, hills and days in a row are free again.',
  ],
  stage: `
    .input {$kind :string}
    .match $kind
    bone {{stage B{$stage} of B{$last}}}
    *    {{stage {$stage} of {$last}}}`,
  message: 'You are at {$stageText} on the way back. {$returnAdvice}',
  setBack: 'Pain or a worse morning took you one stage back. Today is a day off.',
  notCleared: 'The stages begin when a clinician has cleared {$place :place} for running.',
  ownPlan: 'For {$place :place} follow the plan of your clinician only.',
  ownPlanNoRunning: 'No running.',
} as const satisfies Messages['returnStages'];
