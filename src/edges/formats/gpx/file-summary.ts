import type { EpochMs } from '#src/core/domain/calendar.ts';
import type { DecodedSummary } from '#src/core/domain/decoded-activity.ts';
import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import { valueOrNull } from '#src/edges/formats/xml/read-decimal.ts';
import type { TimedSegment } from './group-segments.ts';

/** What a file states of the run as a whole: the watch's own figures beside the points (`<gpx><extensions>`). */
export type FileSummary = {
  distanceMeters: number | null;
  movingSeconds: number | null;
  elapsedSeconds: number | null;
  averageHeartRateBpm: number | null;
  startMs: EpochMs | null;
};

/** The elements that running_page and its relatives write, in small letters. */
const numbers = {
  distance: 'distanceMeters',
  moving_time: 'movingSeconds',
  elapsed_time: 'elapsedSeconds',
  average_hr: 'averageHeartRateBpm',
} as const satisfies Record<string, keyof FileSummary & keyof DecodedSummary>;

const isNumber = (local: string): local is keyof typeof numbers => Object.hasOwn(numbers, local);

export const emptyFileSummary = (): FileSummary => ({
  distanceMeters: null,
  movingSeconds: null,
  elapsedSeconds: null,
  averageHeartRateBpm: null,
  startMs: null,
});

/** Adds an element of `<gpx><extensions>` to what is known; the first value of a field stays. */
export const addToSummary = (
  summary: FileSummary,
  local: string,
  text: string,
  readNumber: (text: string) => number,
  readTime: (text: string) => EpochMs,
): void => {
  if (local === 'start_time') summary.startMs ??= valueOrNull(readTime(text));
  else if (isNumber(local)) summary[numbers[local]] ??= valueOrNull(readNumber(text));
};

/** True when a summary alone tells of a run: when it began and how long or how far it was. */
export const tellsARun = ({ startMs, distanceMeters, movingSeconds, elapsedSeconds }: FileSummary): boolean =>
  startMs !== null && [distanceMeters, movingSeconds, elapsedSeconds].some((value) => (value ?? 0) > 0);

/** True when the span that a summary states and that of the points touch; a summary without a start fits any. */
export const isOfThesePoints = (
  { startMs, elapsedSeconds, movingSeconds }: FileSummary,
  segments: readonly TimedSegment[],
): boolean => {
  if (startMs === null) return true;
  const endMs = startMs + (elapsedSeconds ?? movingSeconds ?? 0) * MS_PER_SECOND;
  return segments.some(({ firstMs, lastMs }) => startMs <= lastMs && endMs >= firstMs);
};
