import type { Pause } from '#src/core/domain/decoded-activity.ts';
import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import {
  type CutRecording,
  clockJumped,
  cutAtJumps,
  type Part,
  trueClock,
} from '#src/core/streams/clock-parts.ts';
import { type Draft, type StreamRepair, unchanged } from '#src/core/streams/draft.ts';
import { clockJumpGapMs } from '#src/core/streams/limits.ts';

/** Whether a part ends before another begins, on the same clock. */
const isOneClock = (part: Part, later: Part): boolean =>
  part.endMs <= later.startMs && later.startMs - part.endMs <= clockJumpGapMs;

/** Milliseconds by which the clock of each part is put right; 0 for the true one and for what follows it after a pause. */
const shiftsOf = (draft: Draft, cut: CutRecording): number[] => {
  const { parts, stepSeconds } = cut;
  const jumped = parts.map((_, index) => index + 1 < parts.length && clockJumped(draft, cut, index));
  const shifts = parts.map(() => 0);
  const stepMs = stepSeconds * MS_PER_SECOND;
  const anchor = parts.indexOf(trueClock(cut));
  const whole = parts[anchor] as Part;
  for (let k = anchor + 1; k < parts.length; k += 1) {
    const [before, part] = [parts[k - 1] as Part, parts[k] as Part];
    if (isOneClock(whole, part)) continue;
    const shift = shifts[k - 1] as number;
    shifts[k] = jumped[k - 1] === true ? before.endMs + shift + stepMs - part.startMs : shift;
  }
  for (let k = anchor - 1; k >= 0; k -= 1) {
    const [part, after] = [parts[k] as Part, parts[k + 1] as Part];
    if (isOneClock(part, whole)) continue;
    const shift = shifts[k + 1] as number;
    shifts[k] = jumped[k] === true ? after.startMs + shift - stepMs - part.endMs : shift;
  }
  return shifts;
};

/** A pause on the clock of the part in which it begins, to that of the part in which it ends. */
const shiftPause = ({ startMs, endMs }: Pause, parts: readonly Part[], shifts: readonly number[]): Pause => {
  const from = Math.max(
    0,
    parts.findLastIndex((part) => part.startMs <= startMs),
  );
  const to = parts.findIndex((part) => part.endMs >= endMs);
  return {
    startMs: startMs + (shifts[from] as number),
    endMs: endMs + (shifts[to < 0 ? parts.length - 1 : to] as number),
  };
};

/**
 * Shifts what was recorded on another clock to where it belongs: a watch that began in 1989, or forty days behind, until the
 * satellites set it; an app whose clock ran ahead after a pause. No part is lost. A jump that nothing contradicts stays: it
 * is a pause.
 */
export const clockJump: StreamRepair = {
  id: 'clock-jump',
  apply: (draft) => {
    const cut = cutAtJumps(draft);
    if (cut === null) return unchanged(draft);
    const shifts = shiftsOf(draft, cut);
    if (shifts.every((shift) => shift === 0)) return unchanged(draft);
    const timeMs = draft.timeMs.slice();
    let samples = 0;
    for (const [k, { first, last }] of cut.parts.entries()) {
      const shift = shifts[k] as number;
      if (shift === 0) continue;
      for (let i = first; i <= last; i += 1) timeMs[i] = (timeMs[i] as number) + shift;
      samples += last - first + 1;
    }
    const pauses = draft.pauses.map((pause) => shiftPause(pause, cut.parts, shifts));
    return { draft: { ...draft, timeMs, pauses }, samples };
  },
};
