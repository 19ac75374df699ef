import type { EpochMs } from '#src/core/domain/calendar.ts';
import { parseInstant } from '#src/core/domain/calendar.ts';
import { emptySummary } from '#src/core/domain/decoded-activity.ts';
import { Failure } from '#src/core/domain/failure.ts';
import { indoorKindOf } from '#src/core/sport/sub-sport.ts';
import type { DecodedDocument } from '#src/edges/platforms/documents/columns.ts';
import { timeColumn, toColumns } from '#src/edges/platforms/documents/columns.ts';
import { decideDocumentSport } from '#src/edges/platforms/documents/decide-document-sport.ts';
import type { JsonObject } from '#src/edges/platforms/reading-json.ts';
import { idOf, listOf, numberOf, objectOf, textOf } from '#src/edges/platforms/reading-json.ts';

/** Metres in the units of length that the app exports. */
const meters: Readonly<Record<string, number>> = { m: 1, km: 1000, mi: 1609.344, yd: 0.9144, ft: 0.3048 };

/**
 * A date of the app (`yyyy-MM-dd HH:mm:ss Z`) as instant and offset.
 *
 * @example
 * parseExportDate('2026-01-02 08:00:00 +0100'); // { epochMs: 1767337200000, offsetSeconds: 3600 }
 */
export const parseExportDate = (
  value: unknown,
): { readonly epochMs: EpochMs; readonly offsetSeconds: number } | null => {
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) ?([+-])(\d\d):?(\d\d)$/.exec(textOf(value) ?? '');
  if (match === null) return null;
  const [, day, time, sign, hours, minutes] = match;
  const epochMs = parseInstant(`${day}T${time}${sign}${hours}:${minutes}`);
  const offset = (Number(hours) * 60 + Number(minutes)) * 60;
  return epochMs === null ? null : { epochMs, offsetSeconds: sign === '-' ? -offset : offset };
};

const lengthOf = (value: unknown): number | null => {
  const quantity = objectOf(value);
  const amount = numberOf(quantity?.['qty']);
  const unit = meters[textOf(quantity?.['units']) ?? ''];
  return amount === null || unit === undefined ? null : amount * unit;
};

type Sample = {
  readonly epochMs: EpochMs;
  readonly point: JsonObject | null;
  readonly pulse: JsonObject | null;
};

/** Route points and heart rates in one series by time; a heart rate stands in its own record. */
const samplesOf = (workout: JsonObject): readonly Sample[] => {
  const at = (value: unknown, name: string) => parseExportDate(objectOf(value)?.[name])?.epochMs ?? null;
  const points = listOf(workout['route']).flatMap((value) => {
    const epochMs = at(value, 'timestamp');
    return epochMs === null ? [] : [{ epochMs, point: objectOf(value), pulse: null }];
  });
  const pulses = listOf(workout['heartRateData']).flatMap((value) => {
    const epochMs = at(value, 'date');
    return epochMs === null ? [] : [{ epochMs, point: null, pulse: objectOf(value) }];
  });
  return [...points, ...pulses].toSorted((a, b) => a.epochMs - b.epochMs);
};

const recordsOf = (samples: readonly Sample[]): DecodedDocument['records'] => ({
  length: samples.length,
  timeMs: timeColumn(samples.map(({ epochMs }) => epochMs)),
  columns: toColumns(
    {
      latitude: samples.map(({ point }) => point?.['latitude']),
      longitude: samples.map(({ point }) => point?.['longitude']),
      altitude: samples.map(({ point }) => point?.['altitude']),
      speed: samples.map(({ point }) => point?.['speed']),
      heartRate: samples.map(({ pulse }) => pulse?.['Avg']),
    },
    samples.length,
  ),
});

type ExportDate = NonNullable<ReturnType<typeof parseExportDate>>;

const summaryOf = (
  workout: JsonObject,
  start: ExportDate,
  end: ExportDate | null,
): DecodedDocument['summary'] => ({
  ...emptySummary,
  elapsedSeconds: end === null ? null : (end.epochMs - start.epochMs) / 1000,
  timerSeconds: numberOf(workout['duration']),
  distanceMeters: lengthOf(workout['distance']),
  ascentMeters: lengthOf(workout['elevationUp']),
});

/**
 * A workout of Health Auto Export (version 2): summary, and route and heart rate where the export holds them.
 * The names inside a workout follow the app's help page and were never seen in a recorded export.
 *
 * @throws Failure `file-not-an-activity` when it is no workout, `file-without-time` without a start.
 * @example
 * decodeHealthAutoExport({ id: 'a', name: 'Outdoor Run', start: '2026-01-02 08:00:00 +0000' }).sport; // 'running'
 */
export const decodeHealthAutoExport = (part: unknown): DecodedDocument => {
  const workout = objectOf(part);
  const id = idOf(workout?.['id']);
  if (workout === null || id === null)
    throw new Failure('file-not-an-activity', 'The export holds no workout.');
  const start = parseExportDate(workout['start']);
  const end = parseExportDate(workout['end']);
  if (start === null) throw new Failure('file-without-time', 'The workout has no start time.');
  const creator = { manufacturer: 'apple', product: null, software: 'Health Auto Export' };
  const summary = summaryOf(workout, start, end);
  const records = recordsOf(samplesOf(workout));
  const decided = decideDocumentSport(textOf(workout['name']), null, { creator, records, summary });
  return {
    ...decided,
    subSport: decided.subSport ?? (workout['isIndoor'] === true ? indoorKindOf(decided.sport) : null),
    startMs: start.epochMs,
    localOffsetSeconds: start.offsetSeconds,
    creator,
    identity: `health-auto-export:${id}`,
    summary,
    laps: [],
    pauses: [],
    records,
    repairs: [],
  };
};
