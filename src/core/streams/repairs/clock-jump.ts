import { type StreamRepair, selectRecords, unchanged } from '#src/core/streams/draft.ts';
import { acceptedStartsMs, clockJumpGapMs, longestRecordingMs } from '#src/core/streams/limits.ts';

type Span = { readonly first: number; readonly end: number };

/** Parts of the recording between gaps of `clockJumpGapMs`. */
const partsOf = (timeMs: Float64Array): Span[] => {
  const parts: Span[] = [];
  let first = 0;
  for (let i = 1; i <= timeMs.length; i += 1) {
    const together = i < timeMs.length && (timeMs[i] as number) - (timeMs[i - 1] as number) <= clockJumpGapMs;
    if (together) continue;
    parts.push({ first, end: i });
    first = i;
  }
  return parts;
};

/**
 * A recording of more than five days with a gap of more than twelve hours is one whose clock jumped (a
 * watch that began in 1989 and then found the satellites), or one that was forgotten in pause: the part
 * with the most records in believable years stays, the later one of two equals.
 *
 * Limit: a true run of more than five days that stood still for twelve hours loses its shorter side, and a
 * jump of less than five days is read as a pause.
 */
export const clockJump: StreamRepair = {
  id: 'clock-jump',
  apply: (draft) => {
    const { timeMs } = draft;
    if (timeMs.length < 2) return unchanged(draft);
    const wholeMs = (timeMs[timeMs.length - 1] as number) - (timeMs[0] as number);
    if (wholeMs <= longestRecordingMs) return unchanged(draft);
    const parts = partsOf(timeMs);
    if (parts.length === 1) return unchanged(draft);
    const weight = ({ first, end }: Span): number => {
      const start = timeMs[first] as number;
      const believable = start >= acceptedStartsMs.first && start < acceptedStartsMs.last;
      return believable ? end - first : (end - first) / timeMs.length;
    };
    const best = parts.reduce((kept, part) => (weight(part) >= weight(kept) ? part : kept));
    const indices = Uint32Array.from({ length: best.end - best.first }, (_, k) => best.first + k);
    return { draft: selectRecords(draft, indices), samples: timeMs.length - indices.length };
  },
};
