import { addDays, type Day, dayNumber, type EpochMs } from '#src/core/domain/calendar.ts';
import { dayInZone } from '#src/core/domain/time-zone.ts';
import { MINUTES_PER_HOUR, MS_PER_DAY, MS_PER_MINUTE } from '#src/core/domain/units.ts';

/** No zone lies further than this from UTC (it is 14 hours at most), minutes. */
const MAX_OFFSET_MINUTES = 15 * MINUTES_PER_HOUR;

/**
 * The instant at which a calendar day ends in a zone: the first minute that belongs to a later day, in ms since
 * 1970. A day may have 23 or 25 hours. Where the clock is set back over midnight the day ends twice; this is
 * one of the two.
 *
 * @throws RangeError when the day or the zone is none.
 * @example
 * endOfDay('1970-01-01', 'UTC'); // 86_400_000
 * endOfDay('2026-07-05', 'Europe/Berlin'); // 2026-07-05T22:00:00Z
 */
export const endOfDay = (day: Day, timeZone: string): EpochMs => {
  const nextDay = addDays(day, 1);
  const midnightUtc = (dayNumber(nextDay) ?? Number.NaN) * MS_PER_DAY;
  if (timeZone === 'UTC') return midnightUtc;
  let stillToday = -MAX_OFFSET_MINUTES;
  let later = MAX_OFFSET_MINUTES;
  while (later - stillToday > 1) {
    const middle = Math.floor((stillToday + later) / 2);
    if (dayInZone(midnightUtc + middle * MS_PER_MINUTE, timeZone) >= nextDay) later = middle;
    else stillToday = middle;
  }
  return midnightUtc + later * MS_PER_MINUTE;
};
