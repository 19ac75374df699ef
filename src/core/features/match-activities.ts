import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import { MS_PER_HOUR, MS_PER_MINUTE } from '#src/core/domain/units.ts';
import { tookSameCourse } from './same-course.ts';
import { recordedMs, sharedMs } from './shared-time.ts';

/** What two copies of a run are compared by. */
export type ActivityFingerprint = {
  /** What identifies the recording at its maker; null where the file does not say. */
  readonly identity: string | null;
  readonly features: ActivityFeatures;
};

export type ActivityMatch =
  | { readonly same: true; readonly reason: 'same-recording' | 'same-start' | 'same-time' | 'shifted-clock' }
  | { readonly same: false; readonly reason: 'other-sport' | 'other-time' };

/** Share of a recording that must lie within another's time to be a copy of it. Our convention. */
const overlapShare = 0.5;
/** Copies that start within a minute are said to start together. Convention. */
const startToleranceMs = MS_PER_MINUTE;
/** How far apart two clocks on earth can be set, and the step between time zones. */
const largestZoneShiftMs = 14 * MS_PER_HOUR;
const zoneStepMs = MS_PER_HOUR / 4;

const differ = (reason: (ActivityMatch & { same: false })['reason']): ActivityMatch => ({
  same: false,
  reason,
});

const overlapReason = (a: ActivityFingerprint, b: ActivityFingerprint): ActivityMatch => {
  if (a.identity !== null && a.identity === b.identity) return { same: true, reason: 'same-recording' };
  const together = Math.abs(a.features.startMs - b.features.startMs) <= startToleranceMs;
  return { same: true, reason: together ? 'same-start' : 'same-time' };
};

/** The clock errors that could lie between two recordings: their starts or ends lie about that far apart. */
const zoneShifts = (a: ActivityFeatures, b: ActivityFeatures): number[] => {
  const apart = [b.startMs - a.startMs, b.endMs - a.endMs];
  return [...new Set(apart.map((ms) => Math.round(ms / zoneStepMs) * zoneStepMs))].filter(
    (ms) => ms !== 0 && Math.abs(ms) <= largestZoneShiftMs,
  );
};

/** A distance without a time is no more than an instant: it is a copy of what goes on then. */
const isInstantWithin = (a: ActivityFeatures, b: ActivityFeatures): boolean =>
  [a, b].some(({ startMs, endMs }) => startMs === endMs) &&
  Math.max(a.startMs, b.startMs) <= Math.min(a.endMs, b.endMs);

/** A file that does not say its sport may be a copy of any. */
const mayBeOneSport = (a: Sport, b: Sport): boolean => a === b || a === 'other' || b === 'other';

/**
 * Says whether two activities are one run, and why. Nobody runs twice at once, so time decides first. One run when
 * - at least half of the shorter recording lies within the other, long breaks aside (`same-start`, or `same-time` where they start more
 *   than a minute apart); of the longer one, where they do not name the same sport: a walk of a day is no copy of the
 *   run within it, but a ride of the same hour is the run under a wrong name, or
 * - one states no duration, and begins while the other goes on, or
 * - they were at the same places at the same instants but for whole quarters of an hour, up to 14 h
 *   (`shifted-clock`: local time written as UTC), or
 * - the maker’s identity is the same, and one is the other with another date, by its places (`same-recording`).
 *
 * Without shared time, equal identities, lengths or paces prove nothing: two halves of a file and two runs of one
 * programme have them too.
 *
 * @example
 * matchActivities(fromWatch, fromService); // { same: true, reason: 'same-start' }
 */
export const matchActivities = (a: ActivityFingerprint, b: ActivityFingerprint): ActivityMatch => {
  const [x, y] = [a.features, b.features];
  const shared = sharedMs(x, y);
  const lengths = [recordedMs(x), recordedMs(y)];
  const named = x.sport === y.sport && x.sport !== 'other';
  if (shared > 0 && shared >= overlapShare * (named ? Math.min : Math.max)(...lengths)) {
    return overlapReason(a, b);
  }
  if (!mayBeOneSport(x.sport, y.sport)) return differ('other-sport');
  if (isInstantWithin(x, y)) return overlapReason(a, b);
  if (zoneShifts(x, y).some((ms) => tookSameCourse(x, y, ms))) return { same: true, reason: 'shifted-clock' };
  const apartMs = y.startMs - x.startMs;
  const isNear = Math.abs(apartMs) <= largestZoneShiftMs;
  if (a.identity !== null && a.identity === b.identity && isNear && tookSameCourse(x, y, apartMs)) {
    return { same: true, reason: 'same-recording' };
  }
  return differ('other-time');
};
