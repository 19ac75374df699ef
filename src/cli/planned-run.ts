import { addDays, dayNumber, type EpochMs, formatInstant } from '#src/core/domain/calendar.ts';
import { dayInZone, offsetInZone } from '#src/core/domain/time-zone.ts';
import {
  METERS_PER_KILOMETER,
  MS_PER_DAY,
  MS_PER_MINUTE,
  MS_PER_SECOND,
  SECONDS_PER_MINUTE,
} from '#src/core/domain/units.ts';

/** A planned run as a person states it, at a local time of the runner. */
export type StatedRun = {
  /** YYYY-MM-DD, `today` or `tomorrow`. */
  readonly day: string;
  /** Minutes after midnight; a day alone means noon. */
  readonly minuteOfDay: number;
  readonly distanceMeters: number;
  readonly durationSeconds?: number;
};

const pattern =
  /^(\d{4}-\d\d-\d\d|today|tomorrow)(?:T([01]\d|2[0-3]):([0-5]\d))?=(\d{1,7}(?:\.\d{1,3})?)(km|m)(?:,(\d{1,5})min)?$/;
const longestStatement = 60;
const noon = 12 * 60;

const isRelative = (day: string): boolean => day === 'today' || day === 'tomorrow';

/**
 * Reads a planned run; null where it is none.
 *
 * @example
 * readPlannedRun('2027-05-01T18:30=12km,70min');
 * // { day: '2027-05-01', minuteOfDay: 1110, distanceMeters: 12000, durationSeconds: 4200 }
 */
export const readPlannedRun = (text: string): StatedRun | null => {
  const found = text.length > longestStatement ? null : pattern.exec(text);
  const [, day = '', hour, minute, distance, unit, minutes] = found ?? [];
  if (!isRelative(day) && dayNumber(day) === null) return null;
  return {
    day,
    minuteOfDay: hour === undefined ? noon : Number(hour) * 60 + Number(minute),
    distanceMeters: Number(distance) * (unit === 'km' ? METERS_PER_KILOMETER : 1),
    ...(minutes === undefined ? {} : { durationSeconds: Number(minutes) * SECONDS_PER_MINUTE }),
  };
};

const dayAfter = (day: string, today: string): string => {
  if (!isRelative(day)) return day;
  return day === 'today' ? today : addDays(today, 1);
};

/**
 * The instant of a local time, ISO 8601 UTC. A time that a change of the clock skips or repeats is read with the offset
 * that holds shortly before or after it.
 */
export const startTimeOf = (
  { day, minuteOfDay }: Pick<StatedRun, 'day' | 'minuteOfDay'>,
  timeZone: string,
  nowMs: EpochMs,
): string => {
  const number = dayNumber(dayAfter(day, dayInZone(nowMs, timeZone))) ?? 0;
  const asUtcMs = number * MS_PER_DAY + minuteOfDay * MS_PER_MINUTE;
  const offsetMs = (atMs: EpochMs) => offsetInZone(atMs, timeZone) * MS_PER_SECOND;
  return formatInstant(asUtcMs - offsetMs(asUtcMs - offsetMs(asUtcMs)));
};
