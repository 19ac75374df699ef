import type { EpochMs } from '#src/core/index.ts';

/** What became of one try at an event. `left`: it was settled, or taken over, somewhere else. */
export type EventOutcome =
  | { readonly kind: 'processed' | 'ignored' | 'failed'; readonly reason: string | null }
  | { readonly kind: 'wait'; readonly untilMs: EpochMs; readonly reason: string; readonly counted: 0 | -1 }
  | { readonly kind: 'left' };

export const processed = (reason: string | null = null): EventOutcome => ({ kind: 'processed', reason });
export const ignored = (reason: string): EventOutcome => ({ kind: 'ignored', reason });
export const failed = (reason: string): EventOutcome => ({ kind: 'failed', reason });
export const left: EventOutcome = { kind: 'left' };

/** Waits for something that is not our fault and has an end: the try does not count. */
export const waitUntil = (untilMs: EpochMs, reason: string): EventOutcome => ({
  kind: 'wait',
  untilMs,
  reason,
  counted: -1,
});

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Waits between tries. Platforms announce what cannot be had yet: a minute, five and fifteen are known to help. */
const waits = {
  'not-ready': [minuteMs, 5 * minuteMs, 15 * minuteMs, hourMs],
  unavailable: [minuteMs / 2, 2 * minuteMs, 10 * minuteMs, hourMs, 4 * hourMs, 12 * hourMs, 24 * hourMs],
} as const;

/**
 * Tries again later, or gives up when the tries are used.
 *
 * @example
 * tryAgain('not-ready', { attempts: 5, nowMs: 0, reason: 'answered 404' }); // failed: 'given up after 5 tries: …'
 */
export const tryAgain = (
  why: keyof typeof waits,
  state: { readonly attempts: number; readonly nowMs: EpochMs; readonly reason: string },
): EventOutcome => {
  const wait = waits[why][state.attempts - 1];
  if (wait === undefined) return failed(`given up after ${state.attempts} tries: ${state.reason}`);
  return { kind: 'wait', untilMs: state.nowMs + wait, reason: state.reason, counted: 0 };
};
