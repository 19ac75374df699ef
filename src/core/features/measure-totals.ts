import type { ImplausibleReason } from '#src/core/domain/activity-features.ts';
import type { DecodedSummary } from '#src/core/domain/decoded-activity.ts';
import type { Repair } from '#src/core/domain/repair.ts';
import type { Sport } from '#src/core/domain/sport.ts';
import { SECONDS_PER_DAY } from '#src/core/domain/units.ts';
import { isPossibleDistance } from '#src/core/streams/limits.ts';
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

/**
 * How far the file's own distance may lie from its records and still be shown: it is what the runner saw on
 * the watch. A distance made from positions or speeds is less sure than the watch's. Conventions.
 */
const distanceToleranceShare = { stored: 0.02, computed: 0.1 } as const;
const distanceToleranceMeters = 20;
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

type Chosen = { readonly meters: number | null; readonly mismatch: boolean };

const agree = (stated: number, meters: number, share: number): boolean =>
  Math.abs(stated - meters) <= Math.max(share * stated, distanceToleranceMeters);

const chooseDistance = (stated: number | null, measured: Measured, recorded: boolean): Chosen => {
  const { meters, metersComputed } = measured;
  if (stated === null) return { meters, mismatch: false };
  if (meters === null) return { meters: stated, mismatch: false };
  const share = metersComputed ? distanceToleranceShare.computed : distanceToleranceShare.stored;
  if (agree(stated, meters, share)) return { meters: stated, mismatch: false };
  return { meters: recorded ? meters : stated, mismatch: true };
};

/** The distances that somebody can have covered in a time; a summary that repeats impossible records is none. */
const keepPossible = (
  { stream, sport }: RunView,
  stated: number | null,
  measured: number | null,
  seconds: number,
): { stated: number | null; measured: number | null; dropped: number } => {
  const possible = (meters: number | null): number | null =>
    meters !== null && isPossibleDistance(sport, meters, seconds) ? meters : null;
  const { impossibleMeters: recorded } = stream;
  const repeats =
    stated !== null && recorded !== null && agree(stated, recorded, distanceToleranceShare.computed);
  const kept = { stated: repeats ? null : possible(stated), measured: possible(measured) };
  return { ...kept, dropped: Number(kept.stated !== stated) + Number(kept.measured !== measured) };
};

/** Mean speed over the moving time; null where nobody is as fast. */
const meanSpeed = (sport: Sport, meters: number | null, seconds: number): number | null =>
  meters !== null && isPossibleDistance(sport, meters, seconds) ? meters / seconds : null;

const distanceRepairs = (dropped: number, mismatch: boolean): readonly Repair[] => [
  ...(dropped > 0 ? [{ id: 'distance-implausible', samples: dropped } as const] : []),
  ...(mismatch ? [{ id: 'summary-mismatch', samples: 1 } as const] : []),
];

/**
 * Time and distance of an activity. The file's own summary is shown where its records do not contradict it;
 * where they do, complete records win, and an incomplete recording leaves the summary as it is. A distance that nobody
 * covers in the time is none.
 */
export const measureTotals = (view: RunView, summary: DecodedSummary): Totals => {
  const measured = measure(view);
  const times = statedTimes(summary);
  const elapsed = chooseElapsed(times, measured.elapsed);
  const timer = chooseTimer(times.timer, elapsed, measured);
  const recorded =
    measured.active > 0 &&
    measured.active >= fewestActiveShare * (timer ?? 0) &&
    measured.elapsed >= coveringShare * (timer ?? elapsed);
  const moving = recorded ? Math.min(measured.moving, timer ?? measured.moving) : (timer ?? elapsed);
  const stated = positive(summary.distanceMeters);
  // Records that all lie beyond gaps leave a timer of 0: their distance belongs to the whole.
  const possible = keepPossible(view, stated, measured.meters, positive(timer) ?? elapsed);
  const { meters, mismatch } = chooseDistance(
    possible.stated,
    { ...measured, meters: possible.measured },
    recorded,
  );
  const left = possible.dropped > 0 || view.stream.impossibleMeters !== null;
  return {
    elapsedSeconds: elapsed,
    timerSeconds: timer,
    movingSeconds: moving,
    distanceMeters: meters,
    implausible: meters === null && left ? 'too_fast' : null,
    averageSpeedMetersPerSecond: meanSpeed(view.sport, meters, moving),
    repairs: distanceRepairs(possible.dropped, mismatch || times.swapped),
  };
};
