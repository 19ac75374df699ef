import type { Pause } from '#src/core/domain/decoded-activity.ts';
import type { GpxSegment, GpxTrack } from './collect-gpx.ts';

const hourMs = 3_600_000;
/** Two tracks of one file further apart in time are two activities. Convention. */
const trackGapMs = 3 * hourMs;
/** Segments of one track further apart are two activities: the log of a device that is never cleared. Convention. */
const segmentGapMs = 12 * hourMs;
/** Two tracks that run at the same time for longer are recordings of two devices. Convention. */
const overlapMs = 60_000;
/** A break between segments up to this long is only the step from one record to the next. Convention. */
const pauseFromMs = 10_000;

/** A segment with its first and last time; both `NaN` when none of its points has a time. */
export type TimedSegment = GpxSegment & { readonly firstMs: number; readonly lastMs: number };

/** The times that a segment spans. */
export const timeSegment = (segment: GpxSegment, timeMs: Float64Array): TimedSegment => {
  let firstMs = Number.NaN;
  let lastMs = Number.NaN;
  for (let index = segment.from; index < segment.to; index += 1) {
    const ms = timeMs[index] as number;
    if (Number.isNaN(ms)) continue;
    if (!(ms >= firstMs)) firstMs = ms;
    if (!(ms <= lastMs)) lastMs = ms;
  }
  return { ...segment, firstMs, lastMs };
};

type Group = { readonly segments: TimedSegment[]; lastMs: number; sport: string | null };

const belongs = (segment: TimedSegment, group: Group, sport: string | null, sameTrack: boolean): boolean => {
  const gapMs = segment.firstMs - group.lastMs;
  if (sameTrack) return gapMs <= segmentGapMs;
  const sameSport = sport === null || group.sport === null || sport === group.sport;
  return sameSport && gapMs <= trackGapMs && gapMs >= -overlapMs;
};

/**
 * Which segments make one activity. The tracks of a file are one activity unless their types differ, they
 * lie more than 3 hours apart or run at the same time; the segments of a track are one activity unless they
 * lie more than 12 hours apart. Segments without any time join their neighbour in the file.
 */
export const groupSegments = (
  segments: readonly TimedSegment[],
  tracks: readonly GpxTrack[],
): readonly (readonly TimedSegment[])[] => {
  const timed = segments.filter((segment) => !Number.isNaN(segment.firstMs));
  const groups: Group[] = [];
  for (const segment of timed.toSorted((a, b) => a.firstMs - b.firstMs)) {
    const sport = tracks[segment.track]?.type?.toLowerCase() ?? null;
    const ofTrack = groups.findLast((group) => group.segments.some((other) => other.track === segment.track));
    const candidate = ofTrack ?? groups[groups.length - 1];
    if (candidate !== undefined && belongs(segment, candidate, sport, ofTrack !== undefined)) {
      candidate.segments.push(segment);
      candidate.lastMs = Math.max(candidate.lastMs, segment.lastMs);
      candidate.sport ??= sport;
    } else groups.push({ segments: [segment], lastMs: segment.lastMs, sport });
  }
  return joinUntimed(segments, groups);
};

const joinUntimed = (
  segments: readonly TimedSegment[],
  groups: readonly Group[],
): readonly (readonly TimedSegment[])[] => {
  for (const segment of segments) {
    if (!Number.isNaN(segment.firstMs) || segment.to === segment.from) continue;
    const before = groups.findLast((group) => group.segments.some((other) => other.from < segment.from));
    (before ?? groups[0])?.segments.push(segment);
  }
  return groups.map((group) => group.segments);
};

/**
 * The breaks between the segments of one activity: the recorder stood still, so nothing is interpolated.
 *
 * @example
 * // two segments, one ending at 10:00:00, the next starting at 10:05:00: one pause of 300 s
 */
export const pausesBetween = (segments: readonly TimedSegment[]): Pause[] => {
  const pauses: Pause[] = [];
  let lastMs = Number.NaN;
  for (const segment of segments) {
    if (Number.isNaN(segment.firstMs)) continue;
    if (segment.firstMs - lastMs > pauseFromMs) pauses.push({ startMs: lastMs, endMs: segment.firstMs });
    lastMs = Number.isNaN(lastMs) ? segment.lastMs : Math.max(lastMs, segment.lastMs);
  }
  return pauses;
};
