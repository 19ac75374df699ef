import type { ImplausibleReason } from '#src/core/domain/activity-features.ts';
import type { DecodedSummary } from '#src/core/domain/decoded-activity.ts';
import { type Repair, sumRepairs } from '#src/core/domain/repair.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import { SECONDS_PER_DAY } from '#src/core/domain/units.ts';
import { isPossibleDistance } from '#src/core/streams/limits.ts';
import { chooseDistance } from './choose-distance.ts';
import { type RunView, sumOf } from './run-view.ts';

export type Totals = {
  readonly elapsedSeconds: number;
  readonly timerSeconds: number | null;
  readonly movingSeconds: number;
  readonly distanceMeters: number | null;
  /** Set when the file holds a distance that nobody covers in the time, and no other. */
  readonly implausible: ImplausibleReason | null;
  readonly averageSpeedMetersPerSecond: number | null;
  readonly repairs: readonly Repair[];
};

/** Share by which a stated moving time may differ: watches draw the line to standing elsewhere. Convention. */
const movingToleranceShare = 0.1;
/** Share of the stated timer time that records must span to be believed against the summary. Convention. */
const coveringShare = 0.95;
/** Share of the stated timer time in which records must stand without gaps to be believed. Convention. */
const fewestActiveShare = 0.5;
/** Seconds that a summary may run on after the last record (the runner looks for the button). Convention. */
const afterLastRecordSeconds = 60;
/** No activity lasts longer, seconds; a summary that says so counted a forgotten pause. Five days. Convention. */
const longestElapsedSeconds = 5 * SECONDS_PER_DAY;

const positive = (value: number | null): number | null => (value !== null && value > 0 ? value : null);

type Measured = {
  readonly elapsed: number;
  readonly active: number;
  readonly moving: number;
  readonly meters: number | null;
  readonly metersComputed: boolean;
};

const measure = ({ stream, movingSeconds }: RunView): Measured => {
  const { distance } = stream.columns;
  const last = distance?.findLast((value) => !Number.isNaN(value)) ?? 0;
  return {
    elapsed: stream.timeSeconds.at(-1) ?? 0,
    active: sumOf(stream.activeSeconds),
    moving: sumOf(movingSeconds),
    meters: positive(last),
    metersComputed: stream.repairs.some(
      ({ id }) => id === 'distance-from-position' || id === 'distance-from-speed',
    ),
  };
};

type Stated = { readonly elapsed: number | null; readonly timer: number | null; readonly swapped: boolean };

/** The stated times; a file with less elapsed than timer time has swapped the two. */
const statedTimes = ({ elapsedSeconds, timerSeconds }: DecodedSummary): Stated => {
  const [elapsed, timer] = [positive(elapsedSeconds), positive(timerSeconds)];
  if (timer === null) return { elapsed, timer, swapped: false };
  const swapped = elapsed !== null && elapsed < timer;
  return swapped
    ? { elapsed: timer, timer: elapsed, swapped }
    : { elapsed: elapsed ?? timer, timer, swapped };
};

/** The stated elapsed time where it holds all records and counts no forgotten pause. */
const chooseElapsed = ({ elapsed, timer }: Stated, records: number): number => {
  if (elapsed === null || elapsed < records - 2) return records;
  const near = elapsed <= records * 1.02 + afterLastRecordSeconds;
  if (near || elapsed <= longestElapsedSeconds) return elapsed;
  return records > 0 ? records : (timer ?? elapsed);
};

/** Timer time cannot exceed elapsed time, nor fall short of the time in which the runner moved. */
const chooseTimer = (stated: number | null, elapsed: number, measured: Measured): number | null => {
  const own = measured.elapsed > 0 ? Math.min(measured.active, elapsed) : null;
  if (stated === null || stated > elapsed * 1.01 + 2) return own;
  return stated * 1.05 + 5 < measured.moving ? own : stated;
};

/** Whether the records hold the whole of what the file states: of its timer, else its moving, else its elapsed time. */
const areComplete = (
  measured: Measured,
  timer: number | null,
  moving: number | null,
  elapsed: number,
): boolean => {
  const { active, elapsed: spanned } = measured;
  if (active === 0) return false;
  if (timer === null && moving !== null) return measured.moving >= coveringShare * moving;
  return active >= fewestActiveShare * (timer ?? 0) && spanned >= coveringShare * (timer ?? elapsed);
};

/** A stated moving time that fits into the elapsed time. */
const possibleMoving = (stated: number | null, elapsed: number): number | null =>
  stated !== null && stated > elapsed * 1.01 + 2 ? null : positive(stated);

/** Moving time: the watch's own where the records agree or are incomplete. */
const chooseMoving = (
  stated: number | null,
  measured: Measured,
  timer: number | null,
  elapsed: number,
  complete: boolean,
): number => {
  if (!complete) return stated ?? timer ?? elapsed;
  const own = Math.min(measured.moving, timer ?? measured.moving);
  return stated !== null && Math.abs(stated - own) <= movingToleranceShare * own ? stated : own;
};

/** Mean speed over the moving time; null where nobody is as fast. */
const meanSpeed = (sport: Sport, meters: number | null, seconds: number): number | null =>
  meters !== null && isPossibleDistance(sport, meters, seconds) ? meters / seconds : null;

/**
 * Time and distance of an activity. The file's own summary is shown where its records do not contradict it;
 * where they do, complete records win, and an incomplete recording leaves the summary as it is. A distance that nobody
 * covers in the time is none.
 *
 * @param untimedSeconds time in which a distance is believed of which nothing says how long it took.
 */
export const measureTotals = (view: RunView, summary: DecodedSummary, untimedSeconds: number): Totals => {
  const measured = measure(view);
  const times = statedTimes(summary);
  const elapsed = chooseElapsed(times, measured.elapsed) || (positive(summary.movingSeconds) ?? 0);
  const ownTimer = chooseTimer(times.timer, elapsed, measured);
  const statedMoving = possibleMoving(summary.movingSeconds, elapsed);
  const complete = areComplete(measured, times.timer === null ? null : ownTimer, statedMoving, elapsed);
  // Records of a part say nothing of the timer of a whole that the file tells otherwise.
  const isToldOtherwise = times.timer === null && (statedMoving ?? times.elapsed) !== null;
  const timer = isToldOtherwise && !complete ? null : ownTimer;
  const moving = chooseMoving(statedMoving, measured, timer, elapsed, complete);
  const { meters, implausible, repairs } = chooseDistance(
    view,
    positive(summary.distanceMeters),
    {
      meters: measured.meters,
      computed: measured.metersComputed,
      complete,
      isTimed: times.timer === null || times.timer >= coveringShare * measured.active,
    },
    // Records that all lie beyond gaps leave a timer of 0: their distance belongs to the whole.
    positive(timer) ?? positive(elapsed) ?? untimedSeconds,
  );
  return {
    elapsedSeconds: elapsed,
    timerSeconds: timer,
    movingSeconds: moving,
    distanceMeters: meters,
    implausible,
    averageSpeedMetersPerSecond: meanSpeed(view.sport, meters, moving),
    repairs: times.swapped ? sumRepairs([...repairs, { id: 'summary-mismatch', samples: 1 }]) : repairs,
  };
};
