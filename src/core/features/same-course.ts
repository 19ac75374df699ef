import type { ActivityFeatures, Course } from '#src/core/domain/activity-features.ts';
import { haversineMeters } from '#src/core/science/haversine.ts';
import { markMs } from './mark-course.ts';

/** Marks that a comparison needs: five minutes. Convention. */
const fewestMarks = 10;
/** Two receivers, or two writings of one track, lie this close at the same instant. Convention. */
const nearMeters = 25;
/** Share of the marks that must lie that close, and share of the shorter course that must be compared. Conventions. */
const nearShare = 0.9;
const comparedShare = 0.5;
/** A course that leaves its place by less is a treadmill with a position. Convention. */
const shortestWayMeters = 100;
/** Beats a minute by which two sensors on one run may differ on average. Convention. */
const heartDifferenceBpm = 5;

type Place = { readonly latitude: number; readonly longitude: number };

const metersBetween = (a: Place, b: Place): number =>
  haversineMeters(a.latitude, a.longitude, b.latitude, b.longitude);

const placeAt = ({ latitudes, longitudes }: Course, mark: number): Place | null => {
  const [latitude, longitude] = [latitudes[mark] ?? null, longitudes[mark] ?? null];
  return latitude === null || longitude === null ? null : { latitude, longitude };
};

/** Where a course was at an instant, on a straight line between two marks. */
const placeOf = (course: Course, ms: number): Place | null => {
  const exact = (ms - course.firstMs) / markMs;
  const [before, after] = [placeAt(course, Math.floor(exact)), placeAt(course, Math.ceil(exact))];
  if (before === null || after === null) return null;
  const share = exact - Math.floor(exact);
  return {
    latitude: before.latitude + (after.latitude - before.latitude) * share,
    longitude: before.longitude + (after.longitude - before.longitude) * share,
  };
};

const countKnown = ({ latitudes }: Course): number => latitudes.filter((value) => value !== null).length;

const heartsDiffer = (a: ActivityFeatures, b: ActivityFeatures): boolean =>
  a.heartRate !== null &&
  b.heartRate !== null &&
  Math.abs(a.heartRate.averageBpm - b.heartRate.averageBpm) > heartDifferenceBpm;

/**
 * Says whether two recordings were at the same places at the same instants, once the clock of `b` is set back by
 * `shiftMs`. Pace and programme alone prove nothing: without positions the answer is no.
 *
 * @example
 * tookSameCourse(watch.features, localTimeAsUtc.features, 8 * MS_PER_HOUR); // true
 */
export const tookSameCourse = (a: ActivityFeatures, b: ActivityFeatures, shiftMs: number): boolean => {
  // Features of version 3 have none.
  const [first, second] = [a.course ?? null, b.course ?? null];
  if (first === null || second === null || heartsDiffer(a, b)) return false;
  let [compared, near, wayMeters] = [0, 0, 0];
  let start: Place | null = null;
  for (let mark = 0, { length } = second.latitudes; mark < length; mark += 1) {
    const place = placeAt(second, mark);
    const other = placeOf(first, second.firstMs + mark * markMs - shiftMs);
    if (place === null || other === null) continue;
    compared += 1;
    near += metersBetween(place, other) <= nearMeters ? 1 : 0;
    start ??= place;
    wayMeters = Math.max(wayMeters, metersBetween(start, place));
  }
  const shorter = Math.min(countKnown(first), countKnown(second));
  return (
    compared >= Math.max(fewestMarks, comparedShare * shorter) &&
    near >= nearShare * compared &&
    wayMeters >= shortestWayMeters
  );
};
