import type { RecordColumns } from '#src/core/domain/decoded-activity.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import { haversineMeters } from '#src/core/science/haversine.ts';
import { type NamedSport, readSport, readSportFromName } from '#src/edges/formats/xml/read-sport.ts';

/** Below this speed (m/s) a runner counts as standing. Convention. */
const standingMetersPerSecond = 0.5;
/** m/s from which people run: below it the walk is the cheaper gait for nearly everybody. Convention. */
const slowestRunMetersPerSecond = 1.6;
/** m/s that no runner holds on average: 10,000 m in 25:38 would be 6.5. Convention. */
const fastestRunMetersPerSecond = 6.5;

/** Mean speed of the steps that move, m/s; `null` when nothing moves or nothing is timed. */
const movingSpeed = ({ length, timeMs, columns }: RecordColumns): number | null => {
  const { latitude, longitude } = columns;
  if (latitude === undefined || longitude === undefined) return null;
  let meters = 0;
  let seconds = 0;
  for (let index = 1; index < length; index += 1) {
    const step = ((timeMs[index] as number) - (timeMs[index - 1] as number)) / 1000;
    if (!(step > 0 && step <= 60)) continue;
    const way = haversineMeters(
      latitude[index - 1] as number,
      longitude[index - 1] as number,
      latitude[index] as number,
      longitude[index] as number,
    );
    if (!(way >= standingMetersPerSecond * step)) continue;
    meters += way;
    seconds += step;
  }
  return seconds === 0 ? null : meters / seconds;
};

/**
 * The sport of a track: its `<type>`, else a word in its name, else its speed. Without type and word, a track at
 * the speed of a run is a run, because that is what runners upload; a slower or faster one is `other`.
 */
export const guessSport = (type: string | null, name: string | null, records: RecordColumns): NamedSport => {
  const stated = readSport(type);
  if (stated !== null) return stated;
  const named: Sport | null = readSportFromName(name);
  if (named !== null) return { sport: named, subSport: null };
  const speed = movingSpeed(records);
  const runs = speed !== null && speed >= slowestRunMetersPerSecond && speed <= fastestRunMetersPerSecond;
  return { sport: runs ? 'running' : 'other', subSport: null };
};
