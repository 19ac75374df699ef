import { dayNumber } from '#src/core/domain/calendar.ts';
import {
  METERS_PER_KILOMETER,
  MS_PER_DAY,
  MS_PER_SECOND,
  SECONDS_PER_HOUR,
  SECONDS_PER_MINUTE,
} from '#src/core/domain/units.ts';
import { emptyRow, type Table, type TableRow } from '#src/edges/formats/tables/table-row.ts';
import { numberOf, scaled } from '#src/edges/formats/tables/text/read-number.ts';
import { type Fields, readObjects } from '#src/edges/formats/tables/text/read-objects.ts';
import { readType } from '#src/edges/formats/tables/text/read-type.ts';
import { textOf } from '#src/edges/formats/tables/text/text-of.ts';

/** Metres of the units that Fitbit names. */
const metersByUnit: Readonly<Record<string, number>> = {
  kilometer: METERS_PER_KILOMETER,
  mile: 1609.344,
  meter: 1,
};

/** `07/01/26 07:30:00`: month, day, year. */
const readStart = (written: string): number | null => {
  const found = /^(\d{2})\/(\d{2})\/(\d{2}) (\d{2}):(\d{2}):(\d{2})$/.exec(written);
  if (found === null) return null;
  const day = dayNumber(`20${found[3]}-${found[1]}-${found[2]}`);
  const seconds =
    Number(found[4]) * SECONDS_PER_HOUR + Number(found[5]) * SECONDS_PER_MINUTE + Number(found[6]);
  return day === null ? null : day * MS_PER_DAY + seconds * MS_PER_SECOND;
};

const toRow = ({
  logId,
  activityName,
  startTime,
  duration,
  activeDuration,
  distance,
  distanceUnit,
  averageHeartRate,
}: Fields): TableRow => ({
  ...emptyRow,
  id: textOf(logId),
  sport: readType(textOf(activityName)),
  startMs: readStart(textOf(startTime) ?? ''),
  elapsedSeconds: scaled(duration, 0.001),
  timerSeconds: scaled(activeDuration, 0.001),
  distanceMeters: scaled(distance, metersByUnit[textOf(distanceUnit)?.toLowerCase() ?? ''] ?? Number.NaN),
  averageHeartRateBpm: numberOf(averageHeartRate),
});

/** `exercise-*.json` of Fitbit's export. */
export const fitbitTable: Table = {
  vendor: 'fitbit',
  confidence: 'moderate',
  recognises: (text) =>
    /^\s*\[\s*\{/.test(text) && text.includes('"activityName"') && /"(?:logId|startTime)"/.test(text),
  async *read(source) {
    for await (const row of readObjects(source, 1)) yield toRow(row);
  },
};
