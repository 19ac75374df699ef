import type { CleanStream } from '#src/core/domain/clean-stream.ts';
import { type Column, hasUnknown } from '#src/core/domain/signal.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import { maximumSpeedMetersPerSecond } from '#src/core/streams/limits.ts';
import { runningTotals, seek, shareAfter, valueAfter } from './active-clock.ts';

/** Seconds over which speed is computed from distance. Convention: shorter shows the noise of positions. */
const windowSeconds = 10;

/** Stored speeds are believed when they make the distance within this share. Convention. */
const agreementShare = 0.2;

/** Timer seconds before each record of which the metres are known, and of all at the end. */
const knownTotals = ({ activeSeconds, stepMeters }: CleanStream): Column => {
  const totals = new Float64Array(activeSeconds.length + 1);
  for (let i = 0, { length } = activeSeconds; i < length; i += 1) {
    const seconds = Number.isNaN(stepMeters[i]) ? 0 : (activeSeconds[i] as number);
    totals[i + 1] = (totals[i] as number) + seconds;
  }
  return totals;
};

/** Gives each record without a speed that of the ten active seconds around it, where their metres are known. */
const fillFromDistance = (stream: CleanStream, meters: Column, speed: Column): void => {
  if (!hasUnknown(speed)) return;
  const clock = runningTotals(stream.activeSeconds);
  const known = knownTotals(stream);
  const end = clock.at(-1) ?? 0;
  const half = windowSeconds / 2;
  let before = 0;
  let after = 0;
  for (let i = 0, { length } = speed; i < length; i += 1) {
    if (!Number.isNaN(speed[i])) continue;
    const middle = (clock[i] as number) + (stream.activeSeconds[i] as number) / 2;
    const from = Math.max(0, middle - half);
    const to = Math.min(end, middle + half);
    before = seek(clock, before, from);
    after = seek(clock, after, to);
    const shareFrom = shareAfter(clock, before, from);
    const shareTo = shareAfter(clock, after, to);
    const seconds = valueAfter(known, after, shareTo) - valueAfter(known, before, shareFrom);
    if (!(seconds > 0)) continue;
    speed[i] = (valueAfter(meters, after, shareTo) - valueAfter(meters, before, shareFrom)) / seconds;
  }
};

/** True when the stored speeds, summed over time, make about the distance that was covered meanwhile. */
const makesTheDistance = (stream: CleanStream, stored: Column): boolean => {
  let fromSpeed = 0;
  let fromSteps = 0;
  for (let i = 0, { length } = stored; i < length; i += 1) {
    const speed = stored[i] as number;
    const step = stream.stepMeters[i] as number;
    if (Number.isNaN(speed) || Number.isNaN(step)) continue;
    fromSpeed += speed * (stream.activeSeconds[i] as number);
    fromSteps += step;
  }
  return fromSteps === 0 || Math.abs(fromSpeed - fromSteps) <= agreementShare * fromSteps;
};

/**
 * Speed at each record in m/s: the stored one where the file has it and it agrees with the distance, else
 * distance over the ten seconds around the record. `NaN` where neither is known, and where nobody is as fast: a watch that
 * corrects its distance looks fast, but the correction is distance, and no speed.
 *
 * @param meters metres before each record, and of all at the end.
 */
export const speedOfStream = (stream: CleanStream, meters: Column, sport: Sport): Column => {
  const stored = stream.columns.speed;
  const speed =
    stored !== undefined && makesTheDistance(stream, stored)
      ? stored.slice()
      : new Float64Array(stream.length).fill(Number.NaN);
  fillFromDistance(stream, meters, speed);
  const fastest = maximumSpeedMetersPerSecond[sport];
  for (let i = 0, { length } = speed; i < length; i += 1)
    if ((speed[i] as number) > fastest) speed[i] = Number.NaN;
  return speed;
};
