import type { RunPlan, Story } from '#samples/stories/story.ts';
import {
  addDays,
  type Day,
  dayInZone,
  daysBetween,
  type EpochMs,
  formatInstant,
  parseInstant,
} from '#src/core/index.ts';

const endMs = (run: RunPlan, startMs: EpochMs): EpochMs => {
  const pausedSeconds = run.pauses.reduce((sum, { seconds }) => sum + seconds, 0);
  return startMs + 1000 * Math.ceil(run.distanceMeters / run.speedMetersPerSecond + pausedSeconds);
};

/** The run so many days later; one that would not be over by `nowMs` starts earlier, so that it is. */
const shiftRun = (run: RunPlan, days: number, nowMs: EpochMs): RunPlan => {
  const day = addDays(run.startTime.slice(0, 10), days);
  const startMs = parseInstant(`${day}${run.startTime.slice(10)}`);
  if (startMs === null) throw new RangeError(`not an instant: ${run.startTime}`);
  const lateMs = Math.max(0, endMs(run, startMs) - nowMs);
  return {
    ...run,
    name: `${day}-${String(run.distanceMeters / 1000)}-km`,
    startTime: formatInstant(startMs - lateMs),
  };
};

/** A story that ends on the day of `nowMs` (UTC), with the day. Distances, speeds and heart rates stay. */
export type ShiftedStory = Omit<Story, 'asOf' | 'checkIn'> & { readonly asOf: Day };

/**
 * The same story, ending today.
 *
 * @throws RangeError when a run of it starts at no instant.
 * @example
 * shiftStory(suddenRamp, Date.now()).asOf; // today
 */
export const shiftStory = (story: Story, nowMs: EpochMs): ShiftedStory => {
  const asOf = dayInZone(nowMs, 'UTC');
  const days = daysBetween(story.asOf, asOf);
  const { checkIn: _, ...rest } = story;
  return { ...rest, asOf, runs: story.runs.map((run) => shiftRun(run, days, nowMs)) };
};
