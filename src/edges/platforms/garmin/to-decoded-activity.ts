import { emptySummary } from '#src/core/domain/decoded-activity.ts';
import { Failure } from '#src/core/domain/failure.ts';
import type { DecodedDocument } from '#src/edges/platforms/documents/columns.ts';
import { timeColumn, toColumns } from '#src/edges/platforms/documents/columns.ts';
import { decideDocumentSport } from '#src/edges/platforms/documents/decide-document-sport.ts';
import type { JsonObject } from '#src/edges/platforms/reading-json.ts';
import { idOf, listOf, numberOf, objectOf, secondsToMs, textOf } from '#src/edges/platforms/reading-json.ts';

const summaryOf = (summary: JsonObject): DecodedDocument['summary'] => ({
  ...emptySummary,
  timerSeconds: numberOf(summary['durationInSeconds']),
  distanceMeters: numberOf(summary['distanceInMeters']),
  ascentMeters: numberOf(summary['totalElevationGainInMeters']),
  descentMeters: numberOf(summary['totalElevationLossInMeters']),
  averageSpeedMetersPerSecond: numberOf(summary['averageSpeedInMetersPerSecond']),
  averageHeartRateBpm: numberOf(summary['averageHeartRateInBeatsPerMinute']),
  maximumHeartRateBpm: numberOf(summary['maxHeartRateInBeatsPerMinute']),
  averageCadence: numberOf(summary['averageRunCadenceInStepsPerMinute']),
  maximumCadence: numberOf(summary['maxRunCadenceInStepsPerMinute']),
});

const recordsOf = (samples: readonly (JsonObject | null)[]): DecodedDocument['records'] => {
  const sent = (name: string) => samples.map((sample) => sample?.[name]);
  return {
    length: samples.length,
    timeMs: timeColumn(samples.map((sample) => secondsToMs(sample?.['startTimeInSeconds']))),
    columns: toColumns(
      {
        latitude: sent('latitudeInDegree'),
        longitude: sent('longitudeInDegree'),
        altitude: sent('elevationInMeters'),
        distance: sent('totalDistanceInMeters'),
        speed: sent('speedMetersPerSecond'),
        heartRate: sent('heartRate'),
        cadence: sent('stepsPerMinute'),
        power: sent('powerInWatts'),
        // Garmin's own spelling.
        temperature: sent('airTemperatureCelcius'),
      },
      samples.length,
    ),
  };
};

const decode = (item: JsonObject, summary: JsonObject, samples: readonly unknown[]): DecodedDocument => {
  const startMs = secondsToMs(summary['startTimeInSeconds']);
  if (startMs === null) throw new Failure('file-without-time', 'The Garmin activity has no start time.');
  const activityId = idOf(item['activityId']);
  const product = textOf(summary['deviceName']);
  const creator = { manufacturer: 'garmin', product, software: 'Garmin Connect' };
  const stated = summaryOf(summary);
  const records = recordsOf(samples.map(objectOf));
  return {
    ...decideDocumentSport(textOf(summary['activityType']), textOf(summary['activityName']), {
      creator,
      records,
      summary: stated,
    }),
    startMs,
    localOffsetSeconds: numberOf(summary['startTimeOffsetInSeconds']),
    creator,
    identity: activityId === null ? null : `garmin:${activityId}`,
    summary: stated,
    laps: listOf(item['laps']).map((lap) => ({
      startMs: secondsToMs(objectOf(lap)?.['startTimeInSeconds']),
      elapsedSeconds: null,
      distanceMeters: null,
    })),
    pauses: [],
    records,
    repairs: [],
  };
};

/**
 * An activity of `activityDetails`: samples at up to 1 Hz. Cadence stays as Garmin sent it.
 *
 * @throws Failure `file-not-an-activity` without samples, `file-without-time` without a start.
 * @example
 * decodeGarminDetails(details).identity; // 'garmin:900000000001'
 */
export const decodeGarminDetails = (details: unknown): DecodedDocument => {
  const item = objectOf(details);
  const summary = objectOf(item?.['summary']);
  const samples = listOf(item?.['samples']);
  if (item === null || summary === null || samples.length === 0) {
    throw new Failure('file-not-an-activity', 'The Garmin details hold no samples.');
  }
  return decode(item, summary, samples);
};

/**
 * An activity that is only a summary (entered or changed by hand): no records at all.
 *
 * @throws Failure `file-not-an-activity` when it is no object, `file-without-time` without a start.
 * @example
 * decodeGarminSummary(summary).records.length; // 0
 */
export const decodeGarminSummary = (summary: unknown): DecodedDocument => {
  const item = objectOf(summary);
  if (item === null) throw new Failure('file-not-an-activity', 'The Garmin summary is no object.');
  return decode(item, item, []);
};
