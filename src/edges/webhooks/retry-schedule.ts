const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * Waits between attempts in milliseconds, as Standard Webhooks 1.0 proposes: 5 s, 5 min, 30 min, 2 h, 5 h,
 * 10 h, 14 h, 20 h, 24 h. With the first attempt that makes ten in a little over three days.
 */
export const retryDelaysMs: readonly number[] = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

/** Part of a wait that chance may add, so that a receiver that comes back is not met by everybody at once. */
export const jitterShare = 0.2;

export type FailedAttempt = {
  /** Attempts made so far, the first one included: 1 or more. */
  readonly attempts: number;
  readonly nowMs: number;
  /** The receiver's own wish (`Retry-After`), as an instant. */
  readonly retryAfterMs: number | null;
  /** 0 up to 1. */
  readonly random: number;
};

/**
 * When to try again; null when it was tried often enough. A receiver that asks for more time gets it, one
 * that asks for less does not.
 *
 * @example
 * nextAttemptMs({ attempts: 1, nowMs: 0, retryAfterMs: null, random: 0 }); // 5000
 * nextAttemptMs({ attempts: 10, nowMs: 0, retryAfterMs: null, random: 0 }); // null
 */
export const nextAttemptMs = (failed: FailedAttempt): number | null => {
  const delay = retryDelaysMs[failed.attempts - 1];
  if (delay === undefined) return null;
  const planned = failed.nowMs + Math.round(delay * (1 + jitterShare * failed.random));
  return Math.max(planned, failed.retryAfterMs ?? planned);
};
