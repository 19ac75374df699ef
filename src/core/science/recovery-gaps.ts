import { MS_PER_HOUR } from '#src/core/domain/units.ts';

/** A session from its start to its end, both in ms since 1970. */
export type Span = { readonly startMs: number; readonly endMs: number };

/**
 * Hours from the latest end so far to the start of the next session, for sessions sorted by start; one fewer than
 * there are sessions. Negative when a session starts before an earlier one has ended: the same run came twice.
 * Our convention: rest is counted from end to start, not from start to start.
 *
 * @example
 * recoveryGaps([{ startMs: 0, endMs: 3_600_000 }, { startMs: 43_200_000, endMs: 46_800_000 }]); // [11]
 */
export const recoveryGaps = (sessions: readonly Span[]): readonly number[] => {
  const gaps: number[] = [];
  let latestEndMs: number | null = null;
  for (const { startMs, endMs } of sessions) {
    if (latestEndMs !== null) gaps.push((startMs - latestEndMs) / MS_PER_HOUR);
    if (latestEndMs === null || endMs > latestEndMs) latestEndMs = endMs;
  }
  return gaps;
};
