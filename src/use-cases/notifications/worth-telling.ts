import { type Assessment, type Severity, type StoredAssessment, severities } from '#src/core/index.ts';

/** What a change is told for. */
export type TellingCause = 'severity' | 'referral';

type Stated = Pick<StoredAssessment, 'severity' | 'referral'>;

const rank = (severity: Severity): number => severities.indexOf(severity);

/** Severities that are told at any time of the day. */
const urgentSeverities: readonly Severity[] = ['urgent', 'emergency'];

/** True for what cannot wait for the morning. */
export const isUrgent = ({ severity }: Pick<Stated, 'severity'>): boolean =>
  urgentSeverities.includes(severity);

/** Whether somebody is referred who was not, or more gravely than before. */
const isNewReferral = (before: Stated | null, after: Stated): boolean =>
  after.referral !== null &&
  (before === null || before.referral === null || rank(after.severity) > rank(before.severity));

/**
 * Why a person is told of a new assessment; null when it is not worth it. A new referral always is; a change of severity
 * is when it, or the severity before, reaches the minimum: so an end is told as well.
 *
 * @example
 * causeOf(null, { severity: 'info', referral: null }, 'caution'); // null
 */
export const causeOf = (
  before: Stated | null,
  after: Stated | Assessment,
  minimumSeverity: Severity,
): TellingCause | null => {
  if (isNewReferral(before, after)) return 'referral';
  const [was, is] = [before?.severity ?? 'none', after.severity];
  if (was === is) return null;
  return Math.max(rank(was), rank(is)) >= rank(minimumSeverity) ? 'severity' : null;
};
