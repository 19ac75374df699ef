import type { RunPlan } from '#samples/stories/story.ts';
import { parseInstant } from '#src/core/index.ts';
import { type CoursePoint, gradeAt, pointAt } from './loop-course.ts';
import { type SeededRandom, seededRandom, wander } from './seeded-random.ts';

/** One second of a simulated run. */
export type Sample = CoursePoint & {
  /** Seconds since the start by the clock, pauses included. */
  readonly clockSeconds: number;
  /** Seconds since the start that were run. */
  readonly movingSeconds: number;
  readonly distanceMeters: number;
  readonly speedMetersPerSecond: number;
  /** Steps per minute, both feet (revolutions per minute on a ride). */
  readonly cadence: number;
  readonly heartRateBpm: number;
  /** The watch starts again here: the sample before it stands at the same place. */
  readonly resumes: boolean;
};

/** A span of the clock in which the watch was stopped. */
export type PauseSpan = { readonly fromSeconds: number; readonly toSeconds: number };

/** A simulated run, second by second. */
export type SimulatedRun = {
  readonly plan: RunPlan;
  readonly startMs: number;
  readonly movingSeconds: number;
  readonly elapsedSeconds: number;
  readonly samples: readonly Sample[];
  readonly pauses: readonly PauseSpan[];
};

/** Steps per minute that one more m/s brings (van Oeveren et al. 2019: 3.006 strides per m/s). */
const STEPS_PER_SPEED = 6.012;

const speedsOf = (plan: RunPlan, seconds: number, random: SeededRandom): number[] => {
  const mood = wander(random, 45);
  const raw = Array.from({ length: seconds }, (_, second) => {
    const around = (second / seconds) * plan.distanceMeters;
    return Math.max(0.7, 1 + 0.03 * mood() - 1.6 * gradeAt(around));
  });
  const sum = raw.reduce((total, speed) => total + speed, 0);
  return raw.map((speed) => (speed * plan.distanceMeters) / sum);
};

/** 0 in the first third of a run, 1 in the last, straight between. */
const tiredness = (share: number): number => Math.min(1, Math.max(0, share * 3 - 1));

const cadencesOf = (plan: RunPlan, speeds: readonly number[], random: SeededRandom): number[] => {
  const noise = wander(random, 8);
  const perSpeed = plan.sport === 'running' ? STEPS_PER_SPEED : 4;
  return speeds.map((speed, second) => {
    const fresh = plan.stepsPerMinute + perSpeed * (speed - plan.speedMetersPerSecond) + 0.9 * noise();
    return fresh * (1 - (plan.cadenceDropPercent / 100) * tiredness(second / speeds.length));
  });
};

const heartRatesOf = (plan: RunPlan, speeds: readonly number[], random: SeededRandom): number[] => {
  const noise = wander(random, 20);
  let level = 82;
  return speeds.map((speed, second) => {
    const effort = speed / plan.speedMetersPerSecond;
    const drift = 4 * (second / speeds.length);
    const aim = plan.heartRateBpm * (0.6 + 0.4 * effort) + drift - 2;
    level += (aim - level) / 55;
    return level + 1.2 * noise();
  });
};

const pauseAfterSecond = (plan: RunPlan, distances: readonly number[]): ReadonlyMap<number, number> =>
  new Map(
    plan.pauses.map((pause) => [
      distances.findIndex((distance) => distance >= pause.atMeters),
      pause.seconds,
    ]),
  );

const distancesOf = (speeds: readonly number[]): number[] => {
  const distances = [0];
  for (const speed of speeds) distances.push((distances.at(-1) ?? 0) + speed);
  return distances;
};

/** The error of a GPS receiver: about two metres that change slowly. */
const receiverError = (random: SeededRandom): ((second: number) => { east: number; north: number }) => {
  const [eastPhase, northPhase] = [random.uniform() * 6, random.uniform() * 6];
  return (second) => ({
    east: 1.8 * Math.sin(second / 47 + eastPhase),
    north: 1.8 * Math.sin(second / 61 + northPhase),
  });
};

type Trace = {
  readonly speeds: readonly number[];
  readonly distances: readonly number[];
  readonly cadences: readonly number[];
  readonly heartRates: readonly number[];
  readonly error: (second: number) => { east: number; north: number };
};

const traceOf = (plan: RunPlan, seconds: number): Trace => {
  const random = seededRandom(plan.seed);
  const speeds = speedsOf(plan, seconds, random);
  return {
    speeds,
    distances: distancesOf(speeds),
    cadences: cadencesOf(plan, speeds, random),
    heartRates: heartRatesOf(plan, speeds, random),
    error: receiverError(random),
  };
};

/** The state at the end of a second; the last sample repeats the values of the second before. */
const sampleAt = (trace: Trace, second: number, paused: number): Sample => {
  const now = Math.min(second, trace.speeds.length - 1);
  const distanceMeters = trace.distances[second] ?? 0;
  return {
    clockSeconds: second + paused,
    movingSeconds: second,
    distanceMeters,
    speedMetersPerSecond: trace.speeds[now] ?? 0,
    cadence: trace.cadences[now] ?? 0,
    heartRateBpm: trace.heartRates[now] ?? 0,
    resumes: false,
    ...pointAt(distanceMeters, trace.error(second)),
  };
};

/**
 * Runs a plan: every second with its place, speed, cadence and heart rate. The distance and the moving time
 * come out exactly as planned; what wanders is only how they are spread.
 *
 * @throws RangeError when the plan's start is no instant.
 */
export const simulateRun = (plan: RunPlan): SimulatedRun => {
  const startMs = parseInstant(plan.startTime);
  if (startMs === null) throw new RangeError(`not an instant: ${plan.startTime}`);
  const seconds = Math.round(plan.distanceMeters / plan.speedMetersPerSecond);
  const trace = traceOf(plan, seconds);
  const pauseAfter = pauseAfterSecond(plan, trace.distances);
  const samples: Sample[] = [];
  const pauses: PauseSpan[] = [];
  let paused = 0;
  for (let second = 0; second <= seconds; second += 1) {
    const sample = sampleAt(trace, second, paused);
    samples.push(sample);
    const stop = pauseAfter.get(second) ?? 0;
    if (stop === 0) continue;
    pauses.push({ fromSeconds: sample.clockSeconds, toSeconds: sample.clockSeconds + stop });
    paused += stop;
    samples.push({ ...sample, clockSeconds: second + paused, resumes: true });
  }
  return { plan, startMs, movingSeconds: seconds, elapsedSeconds: seconds + paused, samples, pauses };
};
