import type { Sample, SimulatedRun } from '#samples/simulate/simulate-run.ts';

/** The figures that a watch writes beside its records. */
export type WatchSummary = {
  readonly averageBpm: number;
  readonly maximumBpm: number;
  /** Steps per minute of both feet (revolutions per minute on a ride). */
  readonly averageCadence: number;
  /** Strides of one leg. */
  readonly strides: number;
  readonly ascentMeters: number;
  readonly descentMeters: number;
};

/** What the watch itself would sum up, from every second it saw. */
export const summarise = (run: SimulatedRun, records: readonly Sample[]): WatchSummary => {
  const seconds = run.samples.filter((sample) => !sample.resumes).slice(0, run.movingSeconds);
  const mean = (read: 'heartRateBpm' | 'cadence'): number =>
    seconds.reduce((sum, sample) => sum + sample[read], 0) / seconds.length;
  const rises = records.map(
    (sample, index) => sample.altitudeMeters - (records[index - 1] ?? sample).altitudeMeters,
  );
  const averageCadence = mean('cadence');
  return {
    averageBpm: mean('heartRateBpm'),
    maximumBpm: Math.max(...records.map((sample) => sample.heartRateBpm)),
    averageCadence,
    strides: (averageCadence / 2 / 60) * run.movingSeconds,
    ascentMeters: rises.reduce((sum, rise) => sum + Math.max(0, rise), 0),
    descentMeters: rises.reduce((sum, rise) => sum + Math.max(0, -rise), 0),
  };
};
