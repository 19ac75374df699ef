import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { haversineMeters } from '#src/core/science/haversine.ts';

const known = (column: Float64Array | undefined): number[] =>
  [...(column ?? [])].filter((value) => !Number.isNaN(value));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Metres along all positions of a recording, straight from one to the next. */
export const pathMeters = ({ records }: DecodedActivity): number => {
  const { latitude, longitude } = records.columns;
  let meters = 0;
  let before: readonly [number, number] | null = null;
  for (let index = 0; index < records.length; index += 1) {
    const here = [latitude?.[index] ?? Number.NaN, longitude?.[index] ?? Number.NaN] as const;
    if (Number.isNaN(here[0]) || Number.isNaN(here[1])) continue;
    if (before !== null) meters += haversineMeters(before[0], before[1], here[0], here[1]);
    before = here;
  }
  return meters;
};

/** What other projects' tests assert of a file, measured on what was decoded; `NaN` where there is nothing. */
export const measureDecoded = (activity: DecodedActivity): Readonly<Record<string, number>> => {
  const { columns } = activity.records;
  const times = known(activity.records.timeMs);
  const cadences = known(columns.cadence).filter((value) => value > 0);
  const heartRates = known(columns.heartRate);
  const distances = known(columns.distance);
  return {
    elapsed_s: (Math.max(...times) - Math.min(...times)) / 1000,
    timer_s: activity.summary.timerSeconds ?? Number.NaN,
    distance_m: activity.summary.distanceMeters ?? distances[distances.length - 1] ?? pathMeters(activity),
    avg_cadence_rpm: mean(cadences),
    max_cadence_rpm: Math.max(...cadences),
    avg_hr_bpm: mean(heartRates),
    max_hr_bpm: Math.max(...heartRates),
  };
};
