import type { Measured } from '#src/core/domain/finding.ts';
import { isTrue } from '#src/core/words/render.ts';

/** What each stage after a strain is for, 0 to 6. */
const strain = [
  'No running. Protect {place} for 72 hours.',
  'Now: 30 minutes of brisk walking, at 2 of 10 or less.',
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

/** Where the runner is on the way back, what is allowed, and what holds the next stage back. */
export const returnMessage = (measured: Measured): string => {
  const isBone = measured['kind'] === 'bone';
  const stage = Number(measured['stage']);
  const [name, last] = isBone ? ['B{stage}', 'B{last}'] : ['{stage}', '{last}'];
  return [
    `You are at stage ${name} of ${last} on the way back.`,
    (isBone ? bone : strain)[stage] ?? '',
    ...(isTrue(measured, 'setBack')
      ? ['Pain or a worse morning took you one stage back. Today is a day off.']
      : []),
    ...(isBone && !isTrue(measured, 'cleared')
      ? ['The stages begin when a clinician has cleared {place} for running.']
      : []),
    ...(isTrue(measured, 'ownPlanOnly') ? ['For {place} follow the plan of your clinician only.'] : []),
  ].join(' ');
};
