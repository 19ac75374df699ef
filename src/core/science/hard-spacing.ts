import { atLeast } from './at-bound.ts';
import { recoveryGaps, type Span } from './recovery-gaps.ts';

/** Hours below which two hard sessions are close. A coach rule (grade D), not measured. */
export const HARD_GAP_HOURS = { strong: 24, caution: 36, info: 48 } as const;

/** How close two hard sessions were, closest first. */
export type HardGapLevel = 'strong' | 'caution' | 'info' | 'none';

/**
 * How close two hard sessions were by the hours between them: below 24 `strong`, below 36 `caution`, below 48
 * `info`, else `none`. A gap of exactly 24, 36 or 48 hours belongs to the milder level.
 * Source: coach rule, grade D.
 *
 * @example
 * hardGapLevel(36); // 'info'
 */
export const hardGapLevel = (gapHours: number): HardGapLevel => {
  if (!atLeast(gapHours, HARD_GAP_HOURS.strong)) return 'strong';
  if (!atLeast(gapHours, HARD_GAP_HOURS.caution)) return 'caution';
  return atLeast(gapHours, HARD_GAP_HOURS.info) ? 'none' : 'info';
};

/**
 * The gap in hours before each hard session but the first, with its {@link hardGapLevel}. Sessions sorted by
 * start.
 * Source: coach rule, grade D.
 *
 * @example
 * hardSpacing([{ startMs: 0, endMs: 3_600_000 }, { startMs: 82_800_000, endMs: 86_400_000 }]); // [{ gapHours: 22, level: 'strong' }]
 */
export const hardSpacing = (
  hardSessions: readonly Span[],
): readonly { readonly gapHours: number; readonly level: HardGapLevel }[] =>
  recoveryGaps(hardSessions).map((gapHours) => ({ gapHours, level: hardGapLevel(gapHours) }));
