import {
  type EpochMs,
  formatLocal,
  MINUTES_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
  offsetInZone,
} from '#src/core/index.ts';

/** From a time of the day to another, HH:MM on the runner's wall clock, over midnight where `to` is the earlier one. */
export type QuietHours = { readonly from: string; readonly to: string };

const minutesPerDay = 24 * MINUTES_PER_HOUR;

const minutesOf = (time: string): number => {
  const [hour, minute] = time.split(':').map(Number);
  return (hour ?? 0) * MINUTES_PER_HOUR + (minute ?? 0);
};

const after = (minutes: number, from: number): number => (minutes - from + minutesPerDay) % minutesPerDay;

/**
 * The instant itself, or the end of the quiet hours that it falls into. Where the clock is changed meanwhile, the end is
 * that of the new wall clock.
 *
 * @throws RangeError when the zone is unknown.
 * @example
 * afterQuietHours(Date.parse('2026-07-01T23:30:00Z'), { from: '22:00', to: '07:00' }, 'UTC'); // 07:00 of 2 July
 */
export const afterQuietHours = (atMs: EpochMs, quiet: QuietHours | null, timeZone: string): EpochMs => {
  if (quiet === null) return atMs;
  const offset = offsetInZone(atMs, timeZone);
  const now = minutesOf(formatLocal(atMs, offset).slice(11, 16));
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  if (after(now, from) >= after(to, from)) return atMs;
  const minuteMs = atMs - (atMs % MS_PER_MINUTE);
  const endMs = minuteMs + after(to, now) * MS_PER_MINUTE;
  return endMs - (offsetInZone(endMs, timeZone) - offset) * MS_PER_SECOND;
};
