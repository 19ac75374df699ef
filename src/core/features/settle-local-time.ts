import type { EpochMs } from '#src/core/domain/calendar.ts';
import type { DecodedActivity, Pause } from '#src/core/domain/decoded-activity.ts';
import type { RepairId } from '#src/core/domain/repair.ts';
import { instantInZone, offsetInZone } from '#src/core/domain/time-zone.ts';
import { HOURS_PER_DAY, MS_PER_SECOND, SECONDS_PER_HOUR } from '#src/core/domain/units.ts';

const degreesPerHour = 15;

/**
 * Hours by which clocks are ahead of the sun's own time at a place: a little behind it in the east of India and of Brazil,
 * 3.2 h ahead in the west of Alaska in summer (IANA time zone database). Convention.
 */
const aheadOfSunHours = { middle: 1.25, within: 2.25 } as const;
/** No zone is farther behind UTC (IANA time zone database); a swap in the east of Oceania seems to be. */
const westmostSeconds = -12 * SECONDS_PER_HOUR;
/** Degrees east between which clocks stand at UTC: from Iceland and the Azores to Burkina Faso. Convention. */
const zoneOfUtcDegrees = { west: -32, east: 4 } as const;
/** Sports played on a screen: their positions are those of another world. */
const withoutPlace = /virtual|indoor|treadmill/;

/** Degrees east of the first known position; null where the recording was made nowhere. */
const longitudeOf = ({ subSport, records }: DecodedActivity): number | null => {
  if (subSport !== null && withoutPlace.test(subSport)) return null;
  return records.columns.longitude?.find((degrees) => !Number.isNaN(degrees) && degrees !== 0) ?? null;
};

/** Hours between an offset and what is usual at a longitude; around the date line a day more or less is the same. */
const hoursFromUsual = (longitude: number, offsetSeconds: number): number => {
  const hours = offsetSeconds / SECONDS_PER_HOUR - longitude / degreesPerHour - aheadOfSunHours.middle;
  return Math.abs(hours - HOURS_PER_DAY * Math.round(hours / HOURS_PER_DAY));
};

/** Whether clocks can stand this far from UTC at a longitude. */
const isPossibleAt = (longitude: number, offsetSeconds: number): boolean =>
  hoursFromUsual(longitude, offsetSeconds) <= aheadOfSunHours.within;

const withOffset = (
  decoded: DecodedActivity,
  localOffsetSeconds: number | null,
  repair: RepairId | null = null,
): DecodedActivity => ({
  ...decoded,
  localOffsetSeconds,
  repairs: repair === null ? decoded.repairs : [...decoded.repairs, { id: repair, samples: 1 }],
});

/** Every time of a recording, moved by the same seconds. */
const moveTimes = (decoded: DecodedActivity, seconds: number): DecodedActivity => {
  const move = (ms: EpochMs): EpochMs => ms + seconds * MS_PER_SECOND;
  const movePause = ({ startMs, endMs }: Pause): Pause => ({ startMs: move(startMs), endMs: move(endMs) });
  const moveStart = (ms: EpochMs | null): EpochMs | null => (ms === null ? null : move(ms));
  return {
    ...decoded,
    startMs: moveStart(decoded.startMs),
    laps: decoded.laps.map((lap) => ({ ...lap, startMs: moveStart(lap.startMs) })),
    pauses: decoded.pauses.map(movePause),
    records: { ...decoded.records, timeMs: decoded.records.timeMs.map(move) },
  };
};

/** An offset of zero: an app that never applied one writes it everywhere on earth. */
const settleZero = (decoded: DecodedActivity, zoneSeconds: number): DecodedActivity => {
  const longitude = longitudeOf(decoded);
  if (zoneSeconds !== 0) {
    const isThere =
      longitude !== null &&
      longitude >= zoneOfUtcDegrees.west &&
      longitude <= zoneOfUtcDegrees.east &&
      !isPossibleAt(longitude, zoneSeconds);
    return isThere ? decoded : withOffset(decoded, null);
  }
  if (longitude === null || isPossibleAt(longitude, 0)) return decoded;
  const hour = Math.round(longitude / degreesPerHour);
  return withOffset(decoded, hour * SECONDS_PER_HOUR, 'local-time-from-position');
};

/** True where the offset is the opposite of what the runner's zone, or else the place of the run, asks for. */
const isSwapped = (decoded: DecodedActivity, stated: number, startMs: EpochMs, timeZone: string): boolean => {
  if (stated === offsetInZone(startMs, timeZone)) return false;
  const zoneSeconds = offsetInZone(startMs + stated * MS_PER_SECOND, timeZone);
  const longitude = longitudeOf(decoded);
  if (longitude === null) return stated === -zoneSeconds;
  if (stated !== -zoneSeconds) return !isPossibleAt(longitude, stated) && isPossibleAt(longitude, -stated);
  return (
    !isPossibleAt(longitude, stated) ||
    hoursFromUsual(longitude, zoneSeconds) < hoursFromUsual(longitude, stated)
  );
};

/**
 * A recording on the clock of the place where it was made. The offset that a file states is believed, as a runner may be
 * on a journey, with two exceptions in FIT files, which state local time and UTC apart. Zero says nothing to a runner whose zone is elsewhere: the zone then says it, and where that
 * is at zero too but the place is not, the hour of its longitude. The opposite of what zone or place ask for is a file that
 * swapped UTC and local time: all its times move. A start that a table writes without a zone is on the runner's clock.
 *
 * @param timeZone IANA zone of the runner.
 * @example
 * settleLocalTime({ ...decoded, localOffsetSeconds: 0 }, 'Asia/Tokyo').localOffsetSeconds; // null: the zone says it
 */
export const settleLocalTime = (decoded: DecodedActivity, timeZone: string): DecodedActivity => {
  const { startMs, localOffsetSeconds: stated, format, startIsLocal, ...rest } = decoded;
  if (startIsLocal === true && startMs !== null)
    return { ...rest, format, localOffsetSeconds: null, startMs: instantInZone(startMs, timeZone) };
  // Elsewhere the offset is part of the time as it is written, or computed by a platform.
  if (startMs === null || stated === null || format !== 'fit') return decoded;
  if (stated === 0) return settleZero(decoded, offsetInZone(startMs, timeZone));
  if (isSwapped(decoded, stated, startMs, timeZone)) {
    return withOffset(moveTimes(decoded, stated), -stated, 'local-time-swapped');
  }
  return stated < westmostSeconds ? withOffset(decoded, null) : decoded;
};
