import { MS_PER_HOUR, MS_PER_SECOND } from '#src/core/domain/units.ts';
import type { TcxActivity, TcxLap } from './tcx-outline.ts';

/** A watch that was stopped for longer was not reset before the next run. Our convention. */
const runsApartMs = 2 * MS_PER_HOUR;

const timesOf = (timeMs: Float64Array, lap: TcxLap): Float64Array[] =>
  lap.tracks
    .map(({ from, to }) => timeMs.subarray(from, to).filter((ms) => !Number.isNaN(ms)))
    .filter((times) => times.length > 0);

/** A lap whose tracks lie hours apart, as one lap for each run: what it states is of both, and so of neither. */
const splitLap = (lap: TcxLap, timeMs: Float64Array): TcxLap[] => {
  const laps: TcxLap[] = [];
  let lastMs = Number.NaN;
  for (const track of lap.tracks) {
    const [times] = timesOf(timeMs, { startMs: null, tracks: [track] });
    const firstMs = times?.[0] ?? Number.NaN;
    const last = laps.at(-1);
    if (last === undefined) laps.push({ startMs: lap.startMs, tracks: [track] });
    else if (firstMs - lastMs > runsApartMs) laps.push({ startMs: firstMs, tracks: [track] });
    else last.tracks.push(track);
    lastMs = times?.at(-1) ?? lastMs;
  }
  return laps.length > 1 ? laps : [lap];
};

const startOf = (lap: TcxLap, timeMs: Float64Array): number =>
  timesOf(timeMs, lap)[0]?.[0] ?? lap.startMs ?? Number.NaN;

const endOf = (lap: TcxLap, timeMs: Float64Array): number => {
  const lastMs = timesOf(timeMs, lap).at(-1)?.at(-1);
  return lastMs ?? (lap.startMs ?? Number.NaN) + (lap.timerSeconds ?? 0) * MS_PER_SECOND;
};

/**
 * The runs of an activity: laps that begin hours after the one before ended are another run. An activity without such
 * a break is answered as it is.
 */
export const splitRuns = (activity: TcxActivity, timeMs: Float64Array): TcxActivity[] => {
  const runs: TcxActivity[] = [];
  let endMs = Number.NaN;
  for (const lap of activity.laps.flatMap((whole) => splitLap(whole, timeMs))) {
    const last = runs.at(-1);
    if (last === undefined || startOf(lap, timeMs) - endMs > runsApartMs)
      runs.push({ ...activity, laps: [lap] });
    else last.laps.push(lap);
    const lapEndMs = endOf(lap, timeMs);
    if (!Number.isNaN(lapEndMs)) endMs = lapEndMs;
  }
  return runs.length > 1 ? runs : [activity];
};
