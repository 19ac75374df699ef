import { type EpochMs, MS_PER_HOUR, MS_PER_MINUTE } from '#src/core/index.ts';

/** The outcome of one attempt at an inbox event. `recorded`: it was stored elsewhere, or another worker took over. */
export type EventOutcome =
  | { readonly kind: 'processed' | 'ignored' | 'failed'; readonly reason: string | null }
  | { readonly kind: 'wait'; readonly untilMs: EpochMs; readonly reason: string; readonly counted: 0 | -1 }
  | { readonly kind: 'recorded' };

export const processed = (reason: string | null = null): EventOutcome => ({ kind: 'processed', reason });
export const ignored = (reason: string): EventOutcome => ({ kind: 'ignored', reason });
export const failed = (reason: string): EventOutcome => ({ kind: 'failed', reason });
export const recorded: EventOutcome = { kind: 'recorded' };

/** Waits for an external condition with a known end: the attempt is not counted. */
export const waitUntil = (untilMs: EpochMs, reason: string): EventOutcome => ({
  kind: 'wait',
  untilMs,
  reason,
  counted: -1,
});

/** Delays between attempts. Platforms announce recordings before they can be fetched: usually within 15 minutes. */
const delaysMs = {
  'not-ready': [MS_PER_MINUTE, 5 * MS_PER_MINUTE, 15 * MS_PER_MINUTE, MS_PER_HOUR],
  unavailable: [
    MS_PER_MINUTE / 2,
    2 * MS_PER_MINUTE,
    10 * MS_PER_MINUTE,
    MS_PER_HOUR,
    4 * MS_PER_HOUR,
    12 * MS_PER_HOUR,
    24 * MS_PER_HOUR,
  ],
} as const;

/**
 * Retries later, or fails when the attempts are used.
 *
 * @example
 * retryLater('not-ready', { attempts: 5, nowMs: 0, reason: 'answered 404' }); // failed: 'given up after 5 attempts: …'
 */
export const retryLater = (
  why: keyof typeof delaysMs,
  state: { readonly attempts: number; readonly nowMs: EpochMs; readonly reason: string },
): EventOutcome => {
  const delayMs = delaysMs[why][state.attempts - 1];
  if (delayMs === undefined) return failed(`given up after ${state.attempts} attempts: ${state.reason}`);
  return { kind: 'wait', untilMs: state.nowMs + delayMs, reason: state.reason, counted: 0 };
};
