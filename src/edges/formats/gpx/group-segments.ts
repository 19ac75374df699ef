import type { Pause } from '#src/core/domain/decoded-activity.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import { MS_PER_HOUR, MS_PER_MINUTE } from '#src/core/domain/units.ts';
import type { GpxSegment, GpxTrack } from './gpx-outline.ts';

/** Two tracks of one file further apart in time are two activities. Convention. */
const trackGapMs = 3 * MS_PER_HOUR;
/** Segments of one track further apart are two activities: the log of a device that is never cleared. Convention. */
const segmentGapMs = 12 * MS_PER_HOUR;
/** Two tracks that run at the same time for longer are recordings of two devices. Convention. */
const overlapMs = MS_PER_MINUTE;
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

type Group = { readonly segments: TimedSegment[]; lastMs: number; sport: Sport | null };

const isTimed = (segment: TimedSegment): boolean => !Number.isNaN(segment.firstMs);

const belongs = (
  segment: TimedSegment,
  group: Group,
  sport: Sport | null,
  link: 'track' | 'file',
): boolean => {
  const gapMs = segment.firstMs - group.lastMs;
  if (link === 'track') return gapMs <= segmentGapMs;
  const sameSport = sport === null || group.sport === null || sport === group.sport;
  return sameSport && gapMs <= trackGapMs && gapMs >= -overlapMs;
};

/** Which group each timed segment falls into; segments come in the order of time. */
const assignGroups = (
  timed: readonly TimedSegment[],
  sportOf: (track: number) => Sport | null,
): ReadonlyMap<TimedSegment, Group> => {
  const groupOf = new Map<TimedSegment, Group>();
  const ofTrack = new Map<number, Group>();
  let last: Group | undefined;
  for (const segment of timed) {
    const sport = sportOf(segment.track);
    const own = ofTrack.get(segment.track);
    const candidate = own ?? last;
    const joins =
      candidate !== undefined && belongs(segment, candidate, sport, own === undefined ? 'file' : 'track');
    const group: Group = joins ? candidate : { segments: [], lastMs: segment.lastMs, sport };
    group.lastMs = Math.max(group.lastMs, segment.lastMs);
    group.sport ??= sport;
    groupOf.set(segment, group);
    ofTrack.set(segment.track, group);
    if (!joins) last = group;
  }
  return groupOf;
};

/** Each segment with the timed one that it goes with: itself, or its neighbour before (else after) in the file. */
const withNeighbours = (
  segments: readonly TimedSegment[],
): readonly { readonly segment: TimedSegment; readonly neighbour: TimedSegment }[] => {
  const paired: { segment: TimedSegment; neighbour: TimedSegment }[] = [];
  let before = segments.find(isTimed);
  for (const segment of segments) {
    if (isTimed(segment)) before = segment;
    if (before !== undefined && segment.to > segment.from) paired.push({ segment, neighbour: before });
  }
  return paired;
};

/**
 * Which segments make one activity. The tracks of a file are one activity unless their types differ, they
 * lie more than 3 hours apart or run at the same time; the segments of a track are one activity unless they
 * lie more than 12 hours apart. Segments without any time join their neighbour in the file. The activities
 * and their segments are in the order of time; without any time there is none.
 */
export const groupSegments = (
  segments: readonly TimedSegment[],
  tracks: readonly GpxTrack[],
): readonly (readonly TimedSegment[])[] => {
  const sports = tracks.map(({ stated }) => stated[0]?.sport ?? null);
  const ordered = withNeighbours(segments).toSorted((a, b) => a.neighbour.firstMs - b.neighbour.firstMs);
  const timed = ordered.map(({ segment }) => segment).filter(isTimed);
  const groupOf = assignGroups(timed, (track) => sports[track] ?? null);
  for (const { segment, neighbour } of ordered) groupOf.get(neighbour)?.segments.push(segment);
  return [...new Set(groupOf.values())].map((group) => group.segments);
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
