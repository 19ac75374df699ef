import { type Day, dayFromNumber, type EpochMs } from './calendar.ts';
import { MINUTES_PER_HOUR, MS_PER_DAY, MS_PER_SECOND, SECONDS_PER_MINUTE } from './units.ts';

/** There are some 600 zones; in upper and lower case a stranger can write them in any number of ways. */
const mostZoneFormats = 1000;

/** A format for each zone, made once. */
const formatsByZone = (options: Intl.DateTimeFormatOptions): ((timeZone: string) => Intl.DateTimeFormat) => {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (timeZone) => {
    const known = formats.get(timeZone);
    if (known) return known;
    const made = new Intl.DateTimeFormat('en-CA-u-ca-iso8601-nu-latn', { ...options, timeZone });
    if (formats.size >= mostZoneFormats) formats.clear();
    formats.set(timeZone, made);
    return made;
  };
};

const zoneFormat = formatsByZone({ year: 'numeric', month: '2-digit', day: '2-digit' });
const offsetFormat = formatsByZone({ timeZoneName: 'longOffset' });

/** True when the platform knows the IANA zone (`Europe/Berlin`); offsets such as `+02:00` are no zones. */
export const isTimeZone = (timeZone: string): boolean => {
  if (!/^[A-Za-z]/.test(timeZone)) return false;
  try {
    zoneFormat(timeZone);
    return true;
  } catch {
    return false;
  }
};

/**
 * The calendar day of an instant in a zone.
 *
 * @throws RangeError when the zone is unknown.
 * @example
 * dayInZone(parseInstant('2026-03-01T23:30:00Z')!, 'Europe/Berlin'); // '2026-03-02'
 */
export const dayInZone = (epochMs: EpochMs, timeZone: string): Day =>
  timeZone === 'UTC' ? dayFromNumber(Math.floor(epochMs / MS_PER_DAY)) : zoneFormat(timeZone).format(epochMs);

/**
 * The instant at which a clock in a zone shows a time; the later one where it shows it twice.
 *
 * @param wallClockMs the time on the clock as if it were UTC.
 * @throws RangeError when the zone is unknown.
 * @example
 * instantInZone(Date.UTC(2026, 6, 1, 12), 'Europe/Berlin'); // 10:00 UTC
 */
export const instantInZone = (wallClockMs: EpochMs, timeZone: string): EpochMs => {
  const near = wallClockMs - offsetInZone(wallClockMs, timeZone) * MS_PER_SECOND;
  return wallClockMs - offsetInZone(near, timeZone) * MS_PER_SECOND;
};

/**
 * Local time less UTC in a zone at an instant, seconds.
 *
 * @throws RangeError when the zone is unknown.
 * @example
 * offsetInZone(parseInstant('2026-07-01T12:00:00Z')!, 'Europe/Berlin'); // 7200
 */
export const offsetInZone = (epochMs: EpochMs, timeZone: string): number => {
  if (timeZone === 'UTC') return 0;
  const name = offsetFormat(timeZone)
    .formatToParts(epochMs)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const match = /^GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(name ?? '');
  if (!match) return 0;
  const seconds =
    (Number(match[2]) * MINUTES_PER_HOUR + Number(match[3])) * SECONDS_PER_MINUTE + Number(match[4] ?? '0');
  return match[1] === '-' ? -seconds : seconds;
};
