import type { RunSection } from '#src/core/domain/run-page.ts';
import type { Column } from '#src/core/domain/signal.ts';
import type { RunView } from './run-view.ts';

/** A part of a recording by its times, seconds since the first record. */
export type Span = { readonly fromSeconds: number; readonly toSeconds: number };

const noSums = () => ({
  records: 0,
  moving: 0,
  meters: 0,
  metered: 0,
  beats: 0,
  beating: 0,
  steps: 0,
  stepping: 0,
});
type Sums = ReturnType<typeof noSums>;

const addRecord = (
  sums: Sums,
  { stream, movingSeconds, movingSignalSeconds }: RunView,
  spm: Column | null,
  i: number,
  share: number,
) => {
  const moving = share * (movingSeconds[i] as number);
  // No value stands across a gap.
  const beating = share * (stream.signalSeconds[i] as number);
  const stepping = share * (movingSignalSeconds[i] as number);
  const meters = stream.stepMeters[i] as number;
  const bpm = stream.columns.heartRate?.[i] ?? Number.NaN;
  const rate = spm?.[i] ?? Number.NaN;
  sums.records += 1;
  sums.moving += moving;
  if (!Number.isNaN(meters)) {
    sums.meters += share * meters;
    sums.metered += 1;
  }
  if (!Number.isNaN(bpm)) {
    sums.beats += bpm * beating;
    sums.beating += beating;
  }
  // Legs that stand still have no cadence.
  if (rate > 0) {
    sums.steps += rate * stepping;
    sums.stepping += stepping;
  }
};

const toSection = ({ fromSeconds, toSeconds }: Span, sums: Sums): RunSection => ({
  startSeconds: fromSeconds,
  durationSeconds: toSeconds - fromSeconds,
  movingSeconds: sums.records > 0 ? sums.moving : null,
  distanceMeters: sums.metered > 0 ? sums.meters : null,
  averageBpm: sums.beating > 0 ? sums.beats / sums.beating : null,
  averageSpm: sums.stepping > 0 ? sums.steps / sums.stepping : null,
});

/**
 * The numbers of parts of a recording in one pass. A record on a border counts to both sides by its time there.
 *
 * @param spm steps per minute at each record, or null.
 * @param spans in the order of time, none over another.
 */
export const measureSections = (view: RunView, spm: Column | null, spans: readonly Span[]): RunSection[] => {
  const { timeSeconds, length } = view.stream;
  const sums = spans.map(noSums);
  let first = 0;
  for (let i = 0; i + 1 < length; i += 1) {
    const [from, to] = [timeSeconds[i] as number, timeSeconds[i + 1] as number];
    while ((spans[first]?.toSeconds ?? Number.POSITIVE_INFINITY) <= from) first += 1;
    for (let k = first; k < spans.length; k += 1) {
      const { fromSeconds, toSeconds } = spans[k] as Span;
      if (fromSeconds >= to) break;
      const share = (Math.min(to, toSeconds) - Math.max(from, fromSeconds)) / (to - from);
      addRecord(sums[k] as Sums, view, spm, i, share);
    }
  }
  return spans.map((span, k) => toSection(span, sums[k] as Sums));
};
