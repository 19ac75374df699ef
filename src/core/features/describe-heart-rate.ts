import type { HeartRateFeatures } from '#src/core/domain/activity-features.ts';
import type { DecodedSummary } from '#src/core/domain/decoded-activity.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { SECONDS_PER_MINUTE } from '#src/core/domain/units.ts';
import type { HeartRateSegment } from '#src/core/science/heart-rate-segment.ts';
import { heartRateLimitsBpm, isWithin } from '#src/core/streams/limits.ts';
import { meanOver, type RunView, sumOf } from './run-view.ts';

export type HeartRateDescription = {
  readonly heartRate: HeartRateFeatures | null;
  /** Minutes at each heart rate, timer running; empty without records of it. */
  readonly segments: readonly HeartRateSegment[];
  /** Share of the timer time that the segments cover, 0–1. */
  readonly timerCoverage: number;
};

/** Seconds at each heart rate; whole beats, which nearly all are, have a place of their own. */
const segmentsOf = (heartRate: Column, signalSeconds: Column): HeartRateSegment[] => {
  const atWholeBeats = new Float64Array(heartRateLimitsBpm.highest + 1);
  const secondsAt = new Map<number, number>();
  for (let i = 0, { length } = heartRate; i < length; i += 1) {
    const seconds = signalSeconds[i] as number;
    const bpm = heartRate[i] as number;
    if (!(seconds > 0) || Number.isNaN(bpm)) continue;
    const isWhole = Number.isInteger(bpm) && isWithin(bpm, heartRateLimitsBpm);
    if (isWhole) atWholeBeats[bpm] = (atWholeBeats[bpm] as number) + seconds;
    else secondsAt.set(bpm, (secondsAt.get(bpm) ?? 0) + seconds);
  }
  atWholeBeats.forEach((seconds, bpm) => {
    if (seconds > 0) secondsAt.set(bpm, seconds);
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

/** The highest heart rate of any record: the last one and the one before a pause stand for no second and beat all the same. */
const highestOf = (column: Column): number => {
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0, { length } = column; i < length; i += 1) {
    if ((column[i] as number) > highest) highest = column[i] as number;
  }
  return highest;
};

/**
 * Heart rate over the time in which the timer ran, time-weighted; `coverage` is the share of moving time
 * that has one (0 when only the summary states it).
 */
export const describeHeartRate = (view: RunView, summary: DecodedSummary): HeartRateDescription => {
  const column = view.stream.columns.heartRate;
  const average = meanOver(column, view.stream.signalSeconds);
  if (column === undefined || average === null)
    return { heartRate: fromSummary(summary), segments: [], timerCoverage: 0 };
  const shareOf = (covered: number, whole: number): number => (whole > 0 ? Math.min(1, covered / whole) : 0);
  const moving = meanOver(column, view.movingSignalSeconds)?.seconds ?? 0;
  return {
    heartRate: {
      averageBpm: average.mean,
      maximumBpm: highestOf(column),
      coverage: shareOf(moving, view.movingTotalSeconds),
    },
    segments: segmentsOf(column, view.stream.signalSeconds),
    timerCoverage: shareOf(average.seconds, sumOf(view.stream.activeSeconds)),
  };
};
