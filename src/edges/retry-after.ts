import type { EpochMs } from '#src/core/domain/calendar.ts';
import { MS_PER_DAY } from '#src/core/domain/units.ts';

/** Longest wait that another server may ask for: one day. */
export const longestWaitMs = MS_PER_DAY;

/**
 * Reads a `Retry-After` header (seconds or an HTTP date, RFC 9110 §10.2.3) as the earliest instant of the
 * next request, at most a day ahead. Null when there is none or it cannot be read.
 *
 * @example
 * readRetryAfter('120', 1_000); // 121_000
 */
export const readRetryAfter = (header: string | undefined, nowMs: EpochMs): EpochMs | null => {
  const text = header?.trim() ?? '';
  if (text === '') return null;
  const untilMs = /^\d{1,9}$/.test(text) ? nowMs + Number(text) * 1000 : Date.parse(text);
  if (!Number.isFinite(untilMs)) return null;
  return Math.min(Math.max(untilMs, nowMs), nowMs + longestWaitMs);
};
