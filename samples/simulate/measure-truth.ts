import { formatInstant } from '#src/core/index.ts';
import type { SimulatedRun } from './simulate-run.ts';

/** What is true of a simulated run, whatever a reader makes of its file. */
export type Truth = {
  readonly sport: 'running' | 'cycling';
  readonly startTime: string;
  readonly distanceMeters: number;
  readonly movingSeconds: number;
  readonly elapsedSeconds: number;
  /** Mean over the moving time, steps per minute of both feet; null where the file holds none, and for a ride. */
  readonly averageSpm: number | null;
  readonly averageBpm: number | null;
  readonly steps: number | null;
  readonly cadenceDropPercent: number;
};

const round = (value: number, decimals: number): number => {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
};

/** Mean over the seconds that were run; the last sample ends the run and stands for no time. */
const meanOverMovingTime = (run: SimulatedRun, read: 'cadence' | 'heartRateBpm'): number => {
  const seconds = run.samples.filter((sample) => !sample.resumes).slice(0, run.movingSeconds);
  return seconds.reduce((sum, sample) => sum + sample[read], 0) / seconds.length;
};

/**
 * The figures of a run from the simulation itself, never from a file.
 *
 * @example
 * measureTruth(simulateRun(plan)).distanceMeters; // plan.distanceMeters
 */
export const measureTruth = (run: SimulatedRun): Truth => {
  const recordsBody = run.plan.kind !== 'gpx-positions-only';
  const cadence = meanOverMovingTime(run, 'cadence');
  const countsSteps = recordsBody && run.plan.sport === 'running';
  return {
    sport: run.plan.sport,
    startTime: formatInstant(run.startMs),
    distanceMeters: run.plan.distanceMeters,
    movingSeconds: run.movingSeconds,
    elapsedSeconds: run.elapsedSeconds,
    averageSpm: countsSteps ? round(cadence, 2) : null,
    averageBpm: recordsBody ? round(meanOverMovingTime(run, 'heartRateBpm'), 2) : null,
    steps: countsSteps ? Math.round((cadence / 60) * run.movingSeconds) : null,
    cadenceDropPercent: run.plan.cadenceDropPercent,
  };
};
