import type { RunSection } from '#src/core/domain/run-page.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { seek } from './active-clock.ts';
import type { RunView } from './run-view.ts';

/** A part of a recording by its times, seconds since the first record. */
export type Span = { readonly fromSeconds: number; readonly toSeconds: number };

/** The numbers of one part, from the records from `first` on that reach into it. */
const measureSpan = (view: RunView, spm: Column | null, span: Span, first: number): RunSection => {
  const { stream, movingSeconds, movingSignalSeconds } = view;
  const { timeSeconds, signalSeconds, stepMeters, length } = stream;
  const heartRate = stream.columns.heartRate ?? null;
  const { fromSeconds, toSeconds } = span;
  let records = 0;
  let moving = 0;
  let meters = 0;
  let metered = 0;
  let beats = 0;
  let beating = 0;
  let steps = 0;
  let stepping = 0;
  for (let i = first; i + 1 < length && (timeSeconds[i] as number) < toSeconds; i += 1) {
    const from = timeSeconds[i] as number;
    const to = timeSeconds[i + 1] as number;
    const isWhole = from >= fromSeconds && to <= toSeconds;
    const share = isWhole ? 1 : (Math.min(to, toSeconds) - Math.max(from, fromSeconds)) / (to - from);
    records += 1;
    moving += share * (movingSeconds[i] as number);
    const step = stepMeters[i] as number;
    if (!Number.isNaN(step)) {
      meters += share * step;
      metered += 1;
    }
    const bpm = heartRate === null ? Number.NaN : (heartRate[i] as number);
    if (!Number.isNaN(bpm)) {
      // No value stands across a gap.
      const seconds = share * (signalSeconds[i] as number);
      beats += bpm * seconds;
      beating += seconds;
    }
    const rate = spm === null ? Number.NaN : (spm[i] as number);
    // Legs that stand still have no cadence.
    if (rate > 0) {
      const seconds = share * (movingSignalSeconds[i] as number);
      steps += rate * seconds;
      stepping += seconds;
    }
  }
  return {
    startSeconds: fromSeconds,
    durationSeconds: toSeconds - fromSeconds,
    movingSeconds: records > 0 ? moving : null,
    distanceMeters: metered > 0 ? meters : null,
    averageBpm: beating > 0 ? beats / beating : null,
    averageSpm: stepping > 0 ? steps / stepping : null,
  };
};

/**
 * The numbers of parts of a recording in one pass. A record on a border counts to both sides by its time there.
 *
 * @param spm steps per minute at each record, or null.
 * @param spans in the order of time, none over another.
 */
export const measureSections = (view: RunView, spm: Column | null, spans: readonly Span[]): RunSection[] => {
  let first = 0;
  return spans.map((span) => {
    first = seek(view.stream.timeSeconds, first, span.fromSeconds);
    return measureSpan(view, spm, span, first);
  });
};
