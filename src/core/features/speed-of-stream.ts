import type { CleanStream } from '#src/core/domain/clean-stream.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { readAt, runningTotals } from './active-clock.ts';

/** Seconds over which speed is computed from distance. Convention: shorter shows the noise of positions. */
const windowSeconds = 10;

/** Stored speeds are believed when they make the distance within this share. Convention. */
const agreementShare = 0.2;

/** Speed at each record from the metres of the ten active seconds around it; `NaN` where none are known. */
const speedFromDistance = (stream: CleanStream): Column => {
  const clock = runningTotals(stream.activeSeconds);
  const meters = runningTotals(stream.stepMeters);
  const known = runningTotals(
    stream.activeSeconds.map((seconds, i) => (Number.isNaN(stream.stepMeters[i]) ? 0 : seconds)),
  );
  const end = clock.at(-1) ?? 0;
  const half = windowSeconds / 2;
  const middle = stream.activeSeconds.map((seconds, i) => (clock[i] as number) + seconds / 2);
  const from = middle.map((at) => Math.max(0, at - half));
  const to = middle.map((at) => Math.min(end, at + half));
  const [metersFrom, metersTo] = [readAt(clock, meters, from), readAt(clock, meters, to)];
  const [knownFrom, knownTo] = [readAt(clock, known, from), readAt(clock, known, to)];
  return middle.map((_, i) => {
    const seconds = (knownTo[i] as number) - (knownFrom[i] as number);
    return seconds > 0 ? ((metersTo[i] as number) - (metersFrom[i] as number)) / seconds : Number.NaN;
  });
};

/** True when the stored speeds, summed over time, make about the distance that was covered meanwhile. */
const makesTheDistance = (stream: CleanStream, stored: Column): boolean => {
  let fromSpeed = 0;
  let fromSteps = 0;
  for (let i = 0; i < stored.length; i += 1) {
    const [speed, step] = [stored[i] as number, stream.stepMeters[i] as number];
    if (Number.isNaN(speed) || Number.isNaN(step)) continue;
    fromSpeed += speed * (stream.activeSeconds[i] as number);
    fromSteps += step;
  }
  return fromSteps === 0 || Math.abs(fromSpeed - fromSteps) <= agreementShare * fromSteps;
};

/**
 * Speed at each record in m/s: the stored one where the file has it and it agrees with the distance, else
 * distance over the ten seconds around the record. `NaN` where neither is known.
 */
export const speedOfStream = (stream: CleanStream): Column => {
  const computed = speedFromDistance(stream);
  const stored = stream.columns.speed;
  if (stored === undefined || !makesTheDistance(stream, stored)) return computed;
  return stored.map((speed, i) => (Number.isNaN(speed) ? (computed[i] as number) : speed));
};
