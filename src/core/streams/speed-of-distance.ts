import type { Column } from '#src/core/domain/signal.ts';
import { recordStandsForSeconds } from './limits.ts';

/** Seconds before and after a record over which its speed is computed. Convention: shorter shows the noise of positions. */
const reachSeconds = 5;

/**
 * Speed at each record in m/s from a cumulative distance, over the ten seconds around it; `NaN` where no distance is known
 * near it.
 *
 * @example
 * speedOfDistance(Float64Array.of(0, 10, 20), Float64Array.of(0, 30, 60)); // [3, 3, 3]
 */
export const speedOfDistance = (timeSeconds: Column, distance: Column): Column => {
  const known = Uint32Array.from(distance.keys()).filter((i) => !Number.isNaN(distance[i]));
  const speed = new Float64Array(distance.length).fill(Number.NaN);
  const timeOf = (k: number): number => timeSeconds[known[k] ?? -1] ?? Number.NaN;
  const last = known.length - 1;
  let [before, after] = [0, 0];
  for (const i of known) {
    const now = timeSeconds[i] as number;
    while (before < last && timeOf(before + 1) <= now - reachSeconds) before += 1;
    while (after < last && timeOf(after) < now + reachSeconds) after += 1;
    const seconds = timeOf(after) - timeOf(before);
    if (!(seconds > 0) || seconds > 2 * recordStandsForSeconds) continue;
    speed[i] = ((distance[known[after] ?? 0] as number) - (distance[known[before] ?? 0] as number)) / seconds;
  }
  return speed;
};

/** A stored speed is believed when it makes the distance within this share, as it is in the numbers of a run. */
const agreementShare = 0.2;

/**
 * Whether a stored speed, summed over time, makes about the distance that was covered meanwhile.
 *
 * @example
 * makesDistance(Float64Array.of(0, 10), Float64Array.of(9, 9), Float64Array.of(0, 30)); // false
 */
export const makesDistance = (timeSeconds: Column, speed: Column, distance: Column): boolean => {
  let [fromSpeed, covered] = [0, 0];
  for (let i = 0; i + 1 < speed.length; i += 1) {
    const seconds = (timeSeconds[i + 1] as number) - (timeSeconds[i] as number);
    const meters = (distance[i + 1] as number) - (distance[i] as number);
    const value = speed[i] as number;
    if (Number.isNaN(meters) || Number.isNaN(value) || seconds > recordStandsForSeconds) continue;
    fromSpeed += value * seconds;
    covered += meters;
  }
  return covered === 0 || Math.abs(fromSpeed - covered) <= agreementShare * covered;
};
