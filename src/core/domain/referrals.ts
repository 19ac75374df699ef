/** Actions that send the runner to somebody, the most urgent first. */
export const referralIds = ['refer_emergency', 'refer_same_day', 'refer_clinician'] as const;
/** A referral by its id. */
export type ReferralId = (typeof referralIds)[number];

/**
 * The most urgent referral among the actions that are suggested; `null` when none is one.
 *
 * @example
 * urgentReferral(['rest_day', 'refer_clinician', 'refer_same_day']); // 'refer_same_day'
 */
export const urgentReferral = (suggested: readonly string[]): ReferralId | null =>
  referralIds.find((id) => suggested.includes(id)) ?? null;
