import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import { MS_PER_HOUR, MS_PER_MINUTE } from '#src/core/domain/units.ts';
import { tookSameCourse } from './same-course.ts';

/** What two copies of a run are compared by. */
export type ActivityFingerprint = {
  /** What identifies the recording at its maker; null where the file does not say. */
  readonly identity: string | null;
  readonly features: ActivityFeatures;
};

export type ActivityMatch =
  | { readonly same: true; readonly reason: 'same-recording' | 'same-start' | 'shifted-clock' }
  | {
      readonly same: false;
      readonly reason: 'other-sport' | 'other-start' | 'other-duration' | 'other-distance' | 'other-course';
    };

/** Copies of one run start within a minute and agree in duration and distance within 2 %. Proposals, not measured. */
const startToleranceMs = MS_PER_MINUTE;
const toleranceShare = 0.02;
/** How far apart two clocks on earth can be set at most, and the step between time zones that we accept. */
const largestZoneShiftMs = 14 * MS_PER_HOUR;
const zoneStepMs = MS_PER_HOUR / 2;

/** A distance computed from positions may lie further from the watch's own. Convention. */
const computedToleranceShare = 0.05;

const agree = (a: number | null, b: number | null, share = toleranceShare): boolean =>
  a === null || b === null || Math.abs(a - b) <= share * Math.max(a, b);

/** A file that does not say its sport may be a copy of any; services also rename a run to a ride. */
const sportsAgree = (a: Sport, b: Sport): boolean => a === b || a === 'other' || b === 'other';

const isComputed = ({ repairs }: ActivityFeatures): boolean =>
  repairs.some(({ id }) => id === 'distance-from-position' || id === 'distance-from-speed');

const distancesAgree = (a: ActivityFeatures, b: ActivityFeatures): boolean =>
  agree(
    a.distanceMeters,
    b.distanceMeters,
    isComputed(a) !== isComputed(b) ? computedToleranceShare : toleranceShare,
  );

const differ = (reason: (ActivityMatch & { same: false })['reason']): ActivityMatch => ({
  same: false,
  reason,
});

const isZoneShift = (apartMs: number): boolean => {
  const steps = Math.round(apartMs / zoneStepMs);
  return (
    steps > 0 &&
    apartMs <= largestZoneShiftMs + startToleranceMs &&
    Math.abs(apartMs - steps * zoneStepMs) <= startToleranceMs
  );
};

/** Two times that are unknown or zero prove nothing. */
const timesAgree = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && a > 0 && b > 0 && agree(a, b);

/** Services agree on one of elapsed, timer or moving time, seldom on all. */
const durationsAgree = (a: ActivityFeatures, b: ActivityFeatures): boolean =>
  timesAgree(a.elapsedSeconds, b.elapsedSeconds) ||
  timesAgree(a.timerSeconds, b.timerSeconds) ||
  timesAgree(a.movingSeconds, b.movingSeconds);

/** One person cannot run twice at once: recordings that overlap are one run even when there is no course to compare. */
const overlap = (a: ActivityFeatures, b: ActivityFeatures): boolean =>
  Math.min(a.endMs, b.endMs) > Math.max(a.startMs, b.startMs);

const distancesKnown = (a: ActivityFeatures, b: ActivityFeatures): boolean =>
  a.distanceMeters !== null && b.distanceMeters !== null;

const isShiftedCopy = (a: ActivityFeatures, b: ActivityFeatures): boolean =>
  distancesKnown(a, b) && (tookSameCourse(a, b) ?? overlap(a, b));

/**
 * Says whether two activities are one run, and why. One run when
 * - the maker’s identity is the same and they start within 14 h of each other (`same-recording`), or
 * - they start within a minute, and duration and distance agree within 2 % (`same-start`; 5 % for a distance
 *   computed from positions against one that a watch measured), or
 * - they start a whole number of half hours apart, up to 14 h (a copy that lost its time zone), agree in
 *   duration and distance, and went alike minute by minute (`shifted-clock`).
 *
 * At the same start even the sport may differ, because services guess it; elsewhere it must agree. Two real runs
 * of one day meet none of these.
 *
 * @example
 * matchActivities(fromWatch, fromService); // { same: true, reason: 'same-start' }
 */
export const matchActivities = (a: ActivityFingerprint, b: ActivityFingerprint): ActivityMatch => {
  const [x, y] = [a.features, b.features];
  const apartMs = Math.abs(x.startMs - y.startMs);
  // Some makers write the same serial number and time into every file: one recording starts once.
  const isNear = apartMs <= largestZoneShiftMs + startToleranceMs;
  if (a.identity !== null && a.identity === b.identity && isNear)
    return { same: true, reason: 'same-recording' };
  const close = apartMs <= startToleranceMs;
  // One person cannot run and ride at once: with start, duration and distance alike, one of the two names is wrong.
  const nameMayBeWrong = close && distancesKnown(x, y);
  if (!nameMayBeWrong && !sportsAgree(x.sport, y.sport)) return differ('other-sport');
  if (!close && !isZoneShift(apartMs)) return differ('other-start');
  if (!durationsAgree(x, y)) return differ('other-duration');
  if (!distancesAgree(x, y)) return differ('other-distance');
  if (close) return { same: true, reason: 'same-start' };
  return isShiftedCopy(x, y) ? { same: true, reason: 'shifted-clock' } : differ('other-course');
};
