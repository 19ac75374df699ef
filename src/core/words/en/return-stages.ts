import type { Measured } from '#src/core/domain/finding.ts';
import { isTrue } from '#src/core/words/render.ts';

/** What each stage after a strain is for, 0 to 6. */
const strain = [
  'No running. Protect {place} for {T-ACU-01.freshHours|hours}.',
  'Now: 30 minutes of brisk walking, at {R-RETURN.painLimit|spoken} of 10 or less.',
  'Now: six times 1 minute easy and 2 minutes walking, every other day.',
  'Now: 20 to 30 minutes at half of your fastest speed or slower.',
  'Now: your usual easy runs, at first half as long as before the injury.',
  'Now: strides that grow from 60 to 90 % of your fastest speed, every third day.',
  'Everything is free again.',
] as const;

/** What each stage after a bone stress injury is for, B0 to B5. */
const bone = [
  'No running. Walking without pain for 7 days comes first.',
  'Now: 30 to 45 minutes of brisk walking, for 7 days.',
  'Now: five times 1 minute running and 4 minutes walking, every other day, growing to 30 minutes.',
  'Now: 30 minutes of running every other day, for 7 days.',
  'Now: half, then the whole of your former week, with one step of at most 10 % a week.',
  'Speed, hills and days in a row are free again.',
] as const;

/** The stage of the return and the last one; those of a bone are named B0 to B5. */
export const stageOf = ({ kind }: Measured): string =>
  kind === 'bone' ? 'stage B{stage} of B{last}' : 'stage {stage} of {last}';

const nowAt = (measured: Measured): string => {
  const stage = Number(measured['stage']);
  // At a bone of high risk the plan is the clinician's.
  if (isTrue(measured, 'ownPlanOnly')) return stage === 0 ? 'No running.' : '';
  return (measured['kind'] === 'bone' ? bone : strain)[stage] ?? '';
};

/** What is allowed at the stage, and what holds the next stage back. */
export const returnAdvice = (measured: Measured): string =>
  [
    nowAt(measured),
    ...(isTrue(measured, 'setBack')
      ? ['Pain or a worse morning took you one stage back. Today is a day off.']
      : []),
    ...(measured['kind'] === 'bone' && !isTrue(measured, 'cleared')
      ? ['The stages begin when a clinician has cleared {place} for running.']
      : []),
    ...(isTrue(measured, 'ownPlanOnly') ? ['For {place} follow the plan of your clinician only.'] : []),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

/** Where the runner is on the way back, and what that allows. */
export const returnMessage = (measured: Measured): string =>
  `You are at ${stageOf(measured)} on the way back. ${returnAdvice(measured)}`;
