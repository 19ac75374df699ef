import type { HeartRateFeatures } from '#src/core/domain/activity-features.ts';
import type { DecodedSummary } from '#src/core/domain/decoded-activity.ts';
import { SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import type { HeartRateSegment } from '#src/core/science/heart-rate-segment.ts';
import { meanOver, type RunView, sumOf } from './run-view.ts';

export type HeartRateDescription = {
  readonly heartRate: HeartRateFeatures | null;
  /** Minutes at each heart rate, timer running; empty without records of it. */
  readonly segments: readonly HeartRateSegment[];
};

const segmentsOf = (view: RunView): HeartRateSegment[] => {
  const column = view.stream.columns.heartRate;
  const secondsAt = new Map<number, number>();
  column?.forEach((bpm, i) => {
    const seconds = view.stream.activeSeconds[i] as number;
    if (seconds > 0 && !Number.isNaN(bpm)) secondsAt.set(bpm, (secondsAt.get(bpm) ?? 0) + seconds);
  });
  return Array.from(secondsAt, ([heartRateBpm, seconds]) => ({
    minutes: seconds / SECONDS_PER_MINUTE,
    heartRateBpm,
  })).sort((a, b) => a.heartRateBpm - b.heartRateBpm);
};

const fromSummary = ({
  averageHeartRateBpm,
  maximumHeartRateBpm,
}: DecodedSummary): HeartRateFeatures | null =>
  averageHeartRateBpm === null || averageHeartRateBpm <= 0
    ? null
    : {
        averageBpm: averageHeartRateBpm,
        maximumBpm: Math.max(averageHeartRateBpm, maximumHeartRateBpm ?? 0),
        coverage: 0,
      };

/**
 * Heart rate over the time in which the timer ran, time-weighted; `coverage` is the share of moving time
 * that has one (0 when only the summary states it).
 */
export const describeHeartRate = (view: RunView, summary: DecodedSummary): HeartRateDescription => {
  const column = view.stream.columns.heartRate;
  const average = meanOver(column, view.stream.activeSeconds);
  const segments = segmentsOf(view);
  const highest = segments.at(-1)?.heartRateBpm;
  if (average === null || highest === undefined) return { heartRate: fromSummary(summary), segments: [] };
  const moving = sumOf(view.movingSeconds);
  const covered = meanOver(column, view.movingSeconds)?.seconds ?? 0;
  return {
    heartRate: {
      averageBpm: average.mean,
      maximumBpm: highest,
      coverage: moving > 0 ? Math.min(1, covered / moving) : 0,
    },
    segments,
  };
};
