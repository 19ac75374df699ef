import type { DecodedActivity, DecodedSummary } from '#src/core/domain/decoded-activity.ts';
import type { Repair } from '#src/core/domain/repair.ts';
import { SECONDS_PER_DAY } from '#src/core/domain/units.ts';
import { type RunView, sumOf } from './run-view.ts';

export type Totals = {
  readonly elapsedSeconds: number;
  readonly timerSeconds: number | null;
  readonly movingSeconds: number;
  readonly distanceMeters: number | null;
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
const chooseElapsed = (stated: number | null, records: number): number => {
  if (stated === null || stated < records - 2) return records;
  const near = stated <= records * 1.02 + afterLastRecordSeconds;
  return near || stated <= longestElapsedSeconds ? stated : records;
};

/** Timer time cannot exceed elapsed time, nor fall short of the time in which the runner moved. */
const chooseTimer = (stated: number | null, elapsed: number, measured: Measured): number | null => {
  const own = measured.elapsed > 0 ? Math.min(measured.active, elapsed) : null;
  if (stated === null || stated > elapsed * 1.01 + 2) return own;
  return stated * 1.05 + 5 < measured.moving ? own : stated;
};

const chooseDistance = (
  stated: number | null,
  measured: Measured,
  recorded: boolean,
): { meters: number | null; mismatch: boolean } => {
  const { meters, metersComputed } = measured;
  if (stated === null) return { meters, mismatch: false };
  if (meters === null) return { meters: stated, mismatch: false };
  const share = metersComputed ? distanceToleranceShare.computed : distanceToleranceShare.stored;
  if (Math.abs(stated - meters) <= Math.max(share * stated, distanceToleranceMeters)) {
    return { meters: stated, mismatch: false };
  }
  return { meters: recorded ? meters : stated, mismatch: true };
};

/**
 * Time and distance of an activity. The file's own summary is shown where its records do not contradict it;
 * where they do, complete records win, and an incomplete recording leaves the summary as it is.
 */
export const measureTotals = (view: RunView, decoded: DecodedActivity): Totals => {
  const measured = measure(view);
  const stated = statedTimes(decoded.summary);
  const elapsed = chooseElapsed(stated.elapsed, measured.elapsed);
  const timer = chooseTimer(stated.timer, elapsed, measured);
  const recorded =
    measured.active > 0 &&
    measured.active >= fewestActiveShare * (timer ?? 0) &&
    measured.elapsed >= coveringShare * (timer ?? elapsed);
  const moving = recorded ? Math.min(measured.moving, timer ?? measured.moving) : (timer ?? elapsed);
  const { meters, mismatch } = chooseDistance(positive(decoded.summary.distanceMeters), measured, recorded);
  return {
    elapsedSeconds: elapsed,
    timerSeconds: timer,
    movingSeconds: moving,
    distanceMeters: meters,
    averageSpeedMetersPerSecond: meters !== null && moving > 0 ? meters / moving : null,
    repairs: mismatch || stated.swapped ? [{ id: 'summary-mismatch', samples: 1 }] : [],
  };
};
