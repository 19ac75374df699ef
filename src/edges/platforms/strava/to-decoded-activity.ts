import { emptySummary } from '#src/core/domain/decoded-activity.ts';
import { Failure } from '#src/core/domain/failure.ts';
import type { DecodedDocument } from '#src/edges/platforms/documents/columns.ts';
import { timeColumn, toColumns } from '#src/edges/platforms/documents/columns.ts';
import { decideDocumentSport } from '#src/edges/platforms/documents/decide-document-sport.ts';
import type { JsonObject } from '#src/edges/platforms/reading-json.ts';
import { idOf, instantOf, listOf, numberOf, objectOf, textOf } from '#src/edges/platforms/reading-json.ts';

const summaryOf = (activity: JsonObject): DecodedDocument['summary'] => ({
  ...emptySummary,
  elapsedSeconds: numberOf(activity['elapsed_time']),
  distanceMeters: numberOf(activity['distance']),
  ascentMeters: numberOf(activity['total_elevation_gain']),
  averageSpeedMetersPerSecond: numberOf(activity['average_speed']),
  averageHeartRateBpm: numberOf(activity['average_heartrate']),
  maximumHeartRateBpm: numberOf(activity['max_heartrate']),
  averageCadence: numberOf(activity['average_cadence']),
});

const recordsOf = (streams: JsonObject, startMs: number): DecodedDocument['records'] => {
  const sent = (name: string) => listOf(objectOf(streams[name])?.['data']);
  const positions = sent('latlng').map(listOf);
  const instants = sent('time').map((value) => {
    const seconds = numberOf(value);
    return seconds === null ? null : startMs + seconds * 1000;
  });
  return {
    length: instants.length,
    timeMs: timeColumn(instants),
    columns: toColumns(
      {
        latitude: positions.map((position) => position[0]),
        longitude: positions.map((position) => position[1]),
        altitude: sent('altitude'),
        distance: sent('distance'),
        speed: sent('velocity_smooth'),
        heartRate: sent('heartrate'),
        cadence: sent('cadence'),
        power: sent('watts'),
        temperature: sent('temp'),
      },
      instants.length,
    ),
  };
};

/**
 * A Strava activity with its streams. Strava's moving time is its own estimate and no timer, so it is not
 * taken; cadence stays as sent (one leg).
 *
 * @throws Failure `file-not-an-activity` when there is no activity, `file-without-time` without a start.
 * @example
 * decodeStravaStreams(activity, streams).identity; // 'strava:1000000001'
 */
export const decodeStravaStreams = (activityPart: unknown, streamsPart: unknown): DecodedDocument => {
  const activity = objectOf(activityPart);
  const id = idOf(activity?.['id']);
  if (activity === null || id === null) {
    throw new Failure('file-not-an-activity', 'The Strava document holds no activity.');
  }
  const startMs = instantOf(activity['start_date']);
  if (startMs === null) throw new Failure('file-without-time', 'The Strava activity has no start time.');
  const type = textOf(activity['sport_type']) ?? textOf(activity['type']);
  const creator = { manufacturer: null, product: textOf(activity['device_name']), software: 'Strava' };
  const summary = summaryOf(activity);
  const records = recordsOf(objectOf(streamsPart) ?? {}, startMs);
  return {
    ...decideDocumentSport(type, textOf(activity['name']), { creator, records, summary }),
    startMs,
    localOffsetSeconds: numberOf(activity['utc_offset']),
    creator,
    identity: `strava:${id}`,
    summary,
    laps: [],
    pauses: [],
    records,
    repairs: [],
  };
};
