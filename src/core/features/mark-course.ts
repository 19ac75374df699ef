import type { Course } from '#src/core/domain/activity-features.ts';
import type { CleanStream } from '#src/core/domain/clean-stream.ts';
import { MS_PER_MINUTE, MS_PER_SECOND } from '#src/core/domain/units.ts';

/** Time between two marks. It divides a quarter of an hour, by whole numbers of which clocks are set wrong. Convention. */
export const markMs = MS_PER_MINUTE / 2;
/** Marks of the first two hours: enough to tell two runs apart. Convention. */
const mostMarks = 240;
/** Positions farther apart than this say nothing of where the runner was between them. Conventions. */
const longestGapMs = MS_PER_MINUTE;
const longestStepDegrees = 1;
/** A position is kept to about a metre: five decimals of a degree. */
const keptParts = 1e5;

type Place = { readonly latitude: number; readonly longitude: number };
type Fix = Place & { readonly ms: number };

const round = (degrees: number): number => Math.round(degrees * keptParts) / keptParts;

/** Where the runner was at an instant between two fixes, on a straight line. */
const locate = (from: Fix, to: Fix, ms: number): Place | null => {
  const isKnown =
    ms >= from.ms &&
    to.ms - from.ms <= longestGapMs &&
    Math.abs(to.longitude - from.longitude) <= longestStepDegrees;
  if (!isKnown) return null;
  const share = to.ms > from.ms ? (ms - from.ms) / (to.ms - from.ms) : 0;
  return {
    latitude: round(from.latitude + (to.latitude - from.latitude) * share),
    longitude: round(from.longitude + (to.longitude - from.longitude) * share),
  };
};

/**
 * The course of a recording: where it was at each whole half minute of UTC of its first two hours.
 *
 * @returns null with fewer than two known positions.
 * @example
 * markCourse(stream)?.latitudes.length; // 120 for a run of an hour
 */
export const markCourse = ({ startMs, length, timeSeconds, columns }: CleanStream): Course | null => {
  const { latitude, longitude } = columns;
  if (latitude === undefined || longitude === undefined) return null;
  const firstMs = Math.ceil(startMs / markMs) * markMs;
  const marks: (Place | null)[] = [];
  let nextMs = firstMs;
  let last = -1;
  const fixAt = (i: number): Fix => ({
    ms: startMs + (timeSeconds[i] as number) * MS_PER_SECOND,
    latitude: latitude[i] as number,
    longitude: longitude[i] as number,
  });
  for (let i = 0; i < length && marks.length < mostMarks; i += 1) {
    if (Number.isNaN(latitude[i]) || Number.isNaN(longitude[i])) continue;
    const ms = startMs + (timeSeconds[i] as number) * MS_PER_SECOND;
    for (; nextMs <= ms && marks.length < mostMarks; nextMs += markMs) {
      marks.push(locate(fixAt(last < 0 ? i : last), fixAt(i), nextMs));
    }
    last = i;
  }
  if (marks.filter((mark) => mark !== null).length < 2) return null;
  return {
    firstMs,
    latitudes: marks.map((mark) => mark?.latitude ?? null),
    longitudes: marks.map((mark) => mark?.longitude ?? null),
  };
};
