import type { EpochMs } from './calendar.ts';
import { SECONDS_PER_HOUR, SECONDS_PER_MINUTE } from './units.ts';

/**
 * Seconds by which a zone's clocks are ahead of UTC at an instant.
 *
 * @throws RangeError when the zone is unknown.
 * @example
 * offsetInZone(parseInstant('2026-07-01T12:00:00Z')!, 'America/Los_Angeles'); // -25200
 */
export const offsetInZone = (epochMs: EpochMs, timeZone: string): number => {
  if (timeZone === 'UTC') return 0;
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  // `GMT` at zero, else `GMT-07:00`; local mean times of the 19th century have seconds too.
  const written = format.formatToParts(epochMs).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [hours = '0', minutes = '0', seconds = '0'] = written.slice('GMT±'.length).split(':');
  const ahead = Number(hours) * SECONDS_PER_HOUR + Number(minutes) * SECONDS_PER_MINUTE + Number(seconds);
  return written.includes('-') ? -ahead : ahead;
};
