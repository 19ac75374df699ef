import type { RecordColumns } from '#src/core/domain/decoded-activity.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import { haversineMeters } from '#src/core/science/haversine.ts';

/** Below this speed (m/s) a runner counts as standing. Convention. */
const standingMetersPerSecond = 0.5;
/** Records further apart say nothing of the way between them. Convention. */
const longestStepSeconds = 60;
/** A runner at this speed (m/s) moves the legs; on a bicycle they may rest. Convention. */
const legsMoveMetersPerSecond = 2.5;
/** Cadence that runners count with both feet and nobody pedals for long. Convention. */
const fewestStepsPerMinute = 130;
/** The window in which the fastest part is looked for, seconds of moving time. */
const windowSeconds = 300;

/** How a recording moved, before anything of it is repaired: enough to tell a run from a ride. */
export type Movement = {
  readonly meters: number;
  /** Seconds in which it moved. */
  readonly seconds: number;
  /** The most metres within about five minutes, and in how many seconds; `null` for a shorter one. */
  readonly fastest: { readonly meters: number; readonly seconds: number } | null;
  /** Seconds at a speed at which runners move their legs, by what the cadence says. */
  readonly cadence: { readonly steps: number; readonly turning: number; readonly still: number };
  /** How often turning legs came to rest at such a speed. */
  readonly coasts: number;
};

/** Metres between two records; `NaN` where nothing says it. */
const stepMeters = ({ latitude, longitude, distance, speed }: RecordColumns['columns']) => {
  const at = (column: Column | undefined, index: number): number => column?.[index] ?? Number.NaN;
  return (from: number, to: number, seconds: number): number => {
    if (latitude !== undefined && longitude !== undefined) {
      return haversineMeters(at(latitude, from), at(longitude, from), at(latitude, to), at(longitude, to));
    }
    return distance === undefined ? at(speed, to) * seconds : at(distance, to) - at(distance, from);
  };
};

/** The most metres within the shortest window of at least five minutes that ends at each moving record. */
const fastestWindow = (clock: readonly number[], way: readonly number[]): Movement['fastest'] => {
  let best: Movement['fastest'] = null;
  let from = 0;
  for (const [to, end] of clock.entries()) {
    while (end - (clock[from + 1] ?? end) >= windowSeconds) from += 1;
    const seconds = end - (clock[from] ?? 0);
    const meters = (way[to] ?? 0) - (way[from] ?? 0);
    if (seconds >= windowSeconds && meters / seconds > (best === null ? 0 : best.meters / best.seconds)) {
      best = { meters, seconds };
    }
  }
  return best;
};

/**
 * Measures the steps of a recording that move, in one pass. `null` when nothing moves or nothing is timed.
 *
 * @example
 * measureMovement(records)?.seconds; // 2400
 */
export const measureMovement = ({ length, timeMs, columns }: RecordColumns): Movement | null => {
  const metersBetween = stepMeters(columns);
  const [clock, way] = [[0], [0]];
  const cadence = { steps: 0, turning: 0, still: 0 };
  let [meters, seconds, coasts] = [0, 0, 0];
  let turned = false;
  for (let index = 1; index < length; index += 1) {
    const step = ((timeMs[index] ?? Number.NaN) - (timeMs[index - 1] ?? Number.NaN)) / MS_PER_SECOND;
    if (!(step > 0 && step <= longestStepSeconds)) continue;
    const moved = metersBetween(index - 1, index, step);
    if (!(moved >= standingMetersPerSecond * step)) continue;
    meters += moved;
    seconds += step;
    clock.push(seconds);
    way.push(meters);
    const rate = columns.cadence?.[index] ?? Number.NaN;
    if (Number.isNaN(rate) || moved < legsMoveMetersPerSecond * step) continue;
    if (rate === 0 && turned) coasts += 1;
    turned = rate > 0;
    cadence[rate === 0 ? 'still' : rate >= fewestStepsPerMinute ? 'steps' : 'turning'] += step;
  }
  if (seconds === 0) return null;
  return { meters, seconds, fastest: fastestWindow(clock, way), cadence, coasts };
};
