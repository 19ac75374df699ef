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

/** Share of a wait that is added at random, so that a receiver that recovers does not get all retries at once. */
export const jitterShare = 0.2;

/** The pauses of a failing receiver: 5 s after the first failure, doubled by each that follows, up to ten minutes. */
const pauseRangeMs = { first: 5 * second, longest: 10 * minute } as const;

/**
 * How long a receiver is paused after so many failures in a row, milliseconds.
 *
 * @example
 * pauseMs(3); // 20_000
 */
export const pauseMs = (failures: number): number =>
  Math.min(pauseRangeMs.longest, pauseRangeMs.first * 2 ** (failures - 1));

export type FailedAttempt = {
  /** Attempts made so far, the first one included: 1 or more. */
  readonly attempts: number;
  readonly nowMs: number;
  /** The instant that the receiver's `Retry-After` names. */
  readonly retryAfterMs: number | null;
  /** 0 up to 1. */
  readonly random: number;
};

/**
 * The instant of the next attempt; null after the last one. A receiver may ask for a longer wait, not for a shorter
 * one.
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
