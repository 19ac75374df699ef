import { epochMsOf, type FitMessage } from './message.ts';

const QUARTER_HOUR_SECONDS = 900;
/** How far a device may write the two clocks apart and still mean the same quarter hour. */
const TOLERANCE_SECONDS = 60;
// The zones in use reach from UTC−12 to UTC+14 (IANA time zone database); swapped, from −14.
const FARTHEST_SECONDS = 14 * 3600;

const offsetOf = (activity: FitMessage): number | null => {
  const localMs = epochMsOf(activity, 'local_timestamp');
  const utcMs = epochMsOf(activity, 'timestamp');
  if (localMs === null || utcMs === null) return null;
  const seconds = (localMs - utcMs) / 1000;
  const rounded = Math.round(seconds / QUARTER_HOUR_SECONDS) * QUARTER_HOUR_SECONDS;
  if (Math.abs(seconds - rounded) > TOLERANCE_SECONDS) return null;
  return Math.abs(rounded) > FARTHEST_SECONDS ? null : rounded + 0;
};

/**
 * The offset of the watch's local time from UTC in seconds, from `activity.local_timestamp`; `null` when the
 * file has none or when the difference is no time zone (some apps write a wrong local time).
 *
 * @example
 * localOffsetSecondsOf(activities); // 28800 on a watch in China
 */
export const localOffsetSecondsOf = (activities: readonly FitMessage[]): number | null => {
  for (const activity of activities) {
    const offset = offsetOf(activity);
    if (offset !== null) return offset;
  }
  return null;
};
