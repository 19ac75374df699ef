/**
 * Session-RPE load in arbitrary units: how hard the whole session felt times how long it took.
 * `AU = RPE · minutes`, RPE 0–10 (asked about 30 minutes after the run).
 * `null` when either is unknown, the rating is outside 0–10 or the duration is negative.
 * Source: Foster 2001, J Strength Cond Res 15:109–115.
 *
 * @example
 * sessionRpeLoad(6, 45); // 270
 */
export const sessionRpeLoad = (sessionRpe: number | null, durationMinutes: number | null): number | null => {
  if (sessionRpe === null || durationMinutes === null) return null;
  if (!(sessionRpe >= 0 && sessionRpe <= 10) || !(durationMinutes >= 0)) return null;
  return sessionRpe * durationMinutes;
};
