import { MS_PER_HOUR } from '#src/core/domain/units.ts';

/** A session from its start to its end, both in ms since 1970. */
export type Span = { readonly startMs: number; readonly endMs: number };

/**
 * Hours from the end of each session to the start of the next, for sessions sorted by start; one fewer than
 * there are sessions. Negative when two overlap: then the same run was uploaded twice.
 * Our convention: rest is counted from end to start, not from start to start.
 *
 * @example
 * recoveryGaps([{ startMs: 0, endMs: 3_600_000 }, { startMs: 43_200_000, endMs: 46_800_000 }]); // [11]
 */
export const recoveryGaps = (sessions: readonly Span[]): readonly number[] => {
  const gaps: number[] = [];
  let previous: Span | null = null;
  for (const session of sessions) {
    if (previous !== null) gaps.push((session.startMs - previous.endMs) / MS_PER_HOUR);
    previous = session;
  }
  return gaps;
};
