import type { Column } from '#src/core/domain/signal.ts';
import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import type { Draft } from './draft.ts';
import {
  acceptedStartsMs,
  clockJumpGapMs,
  clockSetBackMs,
  gapMovingMetersPerSecond,
  longestRecordingMs,
  maximumSpeedMetersPerSecond,
  positionNoiseMeters,
} from './limits.ts';
import { usualSeconds } from './usual-seconds.ts';
import { placesOf, type Way, wayOf } from './way-of.ts';

/** Records that follow each other on one clock, in the order of the file. */
export type Part = {
  readonly first: number;
  readonly last: number;
  readonly startMs: number;
  readonly endMs: number;
};

/** Records from which a part is more than a few stray ones, and parts beyond which times are no clock's. Conventions. */
const partRecords = 10;
const mostParts = 20;
/** Share of the records that lie in parts where a clock jumped; with more strays it is the order that is wrong. Convention. */
const partsShare = 0.9;
/** Records on either side of a jump that tell whether the runner was moving. Convention. */
const movingRecords = 5;
/** A part that lasts longer than the true end leaves room for, by this share, does not fit before it. Convention. */
const fitsShare = 0.8;

/** Whether the clock jumps before a record: over twelve hours ahead, or a minute back and for more than a stray record. */
const jumpsBefore = (timeMs: Column, index: number): boolean => {
  const step = (timeMs[index] as number) - (timeMs[index - 1] as number);
  if (step > clockJumpGapMs) return true;
  if (step >= -clockSetBackMs) return false;
  const before = timeMs.subarray(Math.max(0, index - 1 - partRecords), index);
  const after = timeMs.subarray(index, index + 1 + partRecords);
  return Math.max(...after) < Math.min(...before);
};

/** The parts between jumps of the clock, strays among them. */
const splitAtJumps = (timeMs: Column): Part[] => {
  const parts: Part[] = [];
  let first = 0;
  for (let i = 1, { length } = timeMs; i <= length; i += 1) {
    if (i < length && !jumpsBefore(timeMs, i)) continue;
    parts.push({ first, last: i - 1, startMs: timeMs[first] as number, endMs: timeMs[i - 1] as number });
    first = i;
  }
  return parts;
};

/** A recording cut where its clock may have jumped, with what can tell whether it did. */
export type CutRecording = {
  /** Without strays: a few records that belong to no part. */
  readonly parts: readonly Part[];
  /** Seconds from one record to the next, as this recording usually writes them. */
  readonly stepSeconds: number;
  /** Time of a last record that stands alone and lies before the end of the others; null without one. */
  readonly trueEndMs: number | null;
};

/** Cuts a recording at its jumps; null when it has none between parts that are more than stray records. */
export const cutAtJumps = ({ timeMs }: Draft): CutRecording | null => {
  const all = splitAtJumps(timeMs);
  if (all.length < 2) return null;
  const parts = all.filter(({ first, last }) => last - first + 1 >= partRecords);
  const records = parts.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const whole = records >= partsShare * timeMs.length;
  if (parts.length < 2 || parts.length > mostParts || !whole) return null;
  const steps = timeMs.map((ms, i) => ((timeMs[i + 1] ?? Number.NaN) - ms) / MS_PER_SECOND);
  const end = all.at(-1) as Part;
  const standsAlone = end !== parts.at(-1) && end.endMs < (parts.at(-1) as Part).endMs;
  return { parts, stepSeconds: usualSeconds(steps) ?? 1, trueEndMs: standsAlone ? end.endMs : null };
};

const isBelievable = ({ startMs }: Part): boolean =>
  startMs >= acceptedStartsMs.first && startMs < acceptedStartsMs.last;

const secondsOf = ({ startMs, endMs }: Part): number => (endMs - startMs) / MS_PER_SECOND;

/** Whether the true end lies between two parts and leaves room for what follows the first. */
const endsBetween = ({ parts, trueEndMs }: CutRecording, index: number): boolean => {
  const [part, next] = [parts[index] as Part, parts[index + 1] as Part];
  if (trueEndMs === null || trueEndMs < part.endMs || trueEndMs >= next.startMs) return false;
  const following = parts.slice(index + 1).reduce((sum, later) => sum + secondsOf(later), 0);
  return (trueEndMs - part.endMs) / MS_PER_SECOND >= fitsShare * following;
};

/** Whether the place at two records is the same but for one step of the fastest human. */
const goesOn = (draft: Draft, way: Way, from: number, to: number, stepSeconds: number): boolean =>
  way.knows(from) &&
  way.knows(to) &&
  way.meters(from, to) <= positionNoiseMeters + maximumSpeedMetersPerSecond[draft.sport] * stepSeconds;

const isMoving = ({ timeMs, sport }: Draft, way: Way, from: number, to: number): boolean => {
  const seconds = ((timeMs[to] as number) - (timeMs[from] as number)) / MS_PER_SECOND;
  return (
    way.knows(from) && way.knows(to) && way.meters(from, to) >= gapMovingMetersPerSecond[sport] * seconds
  );
};

const wasSetBack = (draft: Draft, part: Part, next: Part, stepSeconds: number): boolean => {
  const way = wayOf(draft.columns);
  if (way === null || !goesOn(draft, way, part.last, next.first, stepSeconds)) return false;
  const overlap = next.endMs > part.startMs;
  return overlap || !goesOn(draft, way, next.last, part.first, stepSeconds);
};

const wasSetAhead = (draft: Draft, cut: CutRecording, index: number): boolean => {
  const [part, next] = [cut.parts[index] as Part, cut.parts[index + 1] as Part];
  if (isBelievable(part) !== isBelievable(next) || endsBetween(cut, index)) return true;
  const gapMs = next.startMs - part.endMs;
  const { statedElapsedSeconds: elapsed } = draft;
  if (elapsed !== null && elapsed > 0) return elapsed * MS_PER_SECOND < gapMs;
  if (draft.pauses.some(({ startMs, endMs }) => endMs - startMs > clockJumpGapMs && startMs >= part.startMs))
    return false;
  const way = placesOf(draft.columns);
  if (way === null) return next.endMs - part.startMs > longestRecordingMs;
  return (
    goesOn(draft, way, part.last, next.first, cut.stepSeconds) &&
    isMoving(draft, way, Math.max(part.first, part.last - movingRecords), part.last) &&
    isMoving(draft, way, next.first, Math.min(next.last, next.first + movingRecords))
  );
};

/**
 * Whether the clock jumped between a part and the next: the years, the true end, the stated length or the places contradict
 * the time between them. What nothing contradicts is a pause.
 */
export const clockJumped = (draft: Draft, cut: CutRecording, index: number): boolean => {
  const [part, next] = [cut.parts[index] as Part, cut.parts[index + 1] as Part];
  return next.startMs < part.endMs
    ? wasSetBack(draft, part, next, cut.stepSeconds)
    : wasSetAhead(draft, cut, index);
};

/** Share of the records from which the last part, whose clock was corrected last, tells the time. Convention. */
const tellingShare = 0.2;

/** The part whose clock is believed: the one that the true end fits, else the last of weight, else the largest. */
export const trueClock = (cut: CutRecording): Part => {
  const ending = cut.parts.find((_, index) => index + 1 < cut.parts.length && endsBetween(cut, index));
  if (ending !== undefined) return ending;
  const believable = cut.parts.filter(isBelievable);
  const known = believable.length > 0 ? believable : cut.parts;
  const size = ({ first, last }: Part): number => last - first + 1;
  const all = known.reduce((sum, part) => sum + size(part), 0);
  const last = known.at(-1) as Part;
  if (size(last) >= tellingShare * all) return last;
  return known.reduce((largest, part) => (size(part) > size(largest) ? part : largest));
};
