import type { CleanStream } from '#src/core/domain/clean-stream.ts';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { type Repair, sumRepairs } from '#src/core/domain/repair.ts';
import type { Column, Columns } from '#src/core/domain/signal.ts';
import { MS_PER_SECOND } from '#src/core/domain/units.ts';
import { buildTimeline } from './build-timeline.ts';
import { type Draft, type StreamRepair, withColumn } from './draft.ts';
import { fillDistance } from './fill-distance.ts';
import { findTouched, repairSpans, type Touched } from './find-touched.ts';
import { impossibleMeters } from './impossible-meters.ts';
import { maximumSpeedMetersPerSecond } from './limits.ts';
import { altitudeConstant } from './repairs/altitude-constant.ts';
import { altitudeSpike } from './repairs/altitude-spike.ts';
import { cadenceImplausible } from './repairs/cadence-implausible.ts';
import { cadenceZeroWhileRunning } from './repairs/cadence-zero-while-running.ts';
import { clockJump } from './repairs/clock-jump.ts';
import { distanceContradicted } from './repairs/distance-contradicted.ts';
import { distanceDecreased } from './repairs/distance-decreased.ts';
import { distanceFromPosition } from './repairs/distance-from-position.ts';
import { distanceFromSpeed } from './repairs/distance-from-speed.ts';
import { distanceLeap } from './repairs/distance-leap.ts';
import { distanceRestarted } from './repairs/distance-restarted.ts';
import { heartRateFlat } from './repairs/heart-rate-flat.ts';
import { heartRateImplausible } from './repairs/heart-rate-implausible.ts';
import { positionLeap } from './repairs/position-leap.ts';
import { positionZero } from './repairs/position-zero.ts';
import { recordingForgotten } from './repairs/recording-forgotten.ts';
import { recordsDuplicated } from './repairs/records-duplicated.ts';
import { recordsInFileOrder } from './repairs/records-in-file-order.ts';
import { recordsMisplaced } from './repairs/records-misplaced.ts';
import { recordsSorted } from './repairs/records-sorted.ts';
import { recordsWithoutTime } from './repairs/records-without-time.ts';
import { signalSparse } from './repairs/signal-sparse.ts';
import { speedImplausible } from './repairs/speed-implausible.ts';
import { valuesImplausible } from './repairs/values-implausible.ts';
import { requirePossible } from './require-possible.ts';
import { tidyPauses, timerSecondsToNext } from './timer-seconds.ts';

/** The order of time first: every later repair relies on times that strictly increase. */
const timeRepairs: readonly StreamRepair[] = [
  recordsWithoutTime,
  clockJump,
  recordsMisplaced,
  recordsInFileOrder,
  recordsSorted,
  recordsDuplicated,
  recordingForgotten,
];

/** Then each signal, distance after the signals it may be computed from, cadence after distance. */
const signalRepairs: readonly StreamRepair[] = [
  valuesImplausible,
  positionZero,
  positionLeap,
  speedImplausible,
  heartRateImplausible,
  heartRateFlat,
  altitudeSpike,
  altitudeConstant,
  distanceLeap,
  distanceRestarted,
  distanceDecreased,
  distanceContradicted,
  distanceFromPosition,
  distanceFromSpeed,
  cadenceImplausible,
  cadenceZeroWhileRunning,
  signalSparse,
];

type Applied = { readonly draft: Draft; readonly repairs: Repair[]; readonly touched: readonly Touched[] };

const applyAll = (draft: Draft, policy: readonly StreamRepair[]): Applied => {
  const repairs: Repair[] = [];
  const touched: Touched[] = [];
  let repaired = draft;
  for (const repair of policy) {
    const { draft: next, samples, also } = repair.apply(repaired);
    if (samples > 0) {
      repairs.push({ id: repair.id, samples }, ...(also ?? []));
      touched.push(...findTouched(repair.id, repaired, next));
    }
    repaired = next;
  }
  return { draft: repaired, repairs, touched };
};

/** Distance counted from the start of this activity: what lies before it is taken off. */
const fromZero = (draft: Draft, startMs: number): Draft => {
  const { distance } = draft.columns;
  const first = distance?.findIndex((meters) => !Number.isNaN(meters)) ?? -1;
  if (distance === undefined || first < 0) return draft;
  const since =
    ((draft.timeMs[first] as number) - Math.min(draft.statedStartMs ?? startMs, startMs)) / MS_PER_SECOND;
  const before = distance[first] as number;
  const own = before >= 0 && before <= maximumSpeedMetersPerSecond[draft.sport] * (since + 1);
  if (own) return draft;
  const counted = distance.slice();
  for (let i = 0, { length } = counted; i < length; i += 1) counted[i] = (counted[i] as number) - before;
  return withColumn(draft, 'distance', counted);
};

const stepsOf = (distance: Column | undefined, length: number): Column => {
  const steps = new Float64Array(length).fill(Number.NaN);
  if (distance === undefined) return steps;
  for (let i = 0; i + 1 < length; i += 1) steps[i] = (distance[i + 1] as number) - (distance[i] as number);
  return steps;
};

/** Cumulative distance of the steps that count; the same column where all do. */
const sumSteps = (distance: Column, steps: Column, counted: Column): Column => {
  if (counted === steps) return distance;
  const summed = distance.slice();
  let leftOut = 0;
  for (let i = 0, { length } = summed; i < length; i += 1) {
    const step = i === 0 ? Number.NaN : (steps[i - 1] as number);
    if (!Number.isNaN(step)) leftOut += step - (counted[i - 1] as number);
    summed[i] = (distance[i] as number) - leftOut;
  }
  return summed;
};

/** The signals that stay: distance and speed only where somebody can have covered that distance. */
const possibleColumns = (columns: Columns, distance: Column | undefined, impossible: boolean): Columns => {
  if (distance === undefined) return columns;
  if (!impossible) return { ...columns, distance };
  const { distance: _distance, speed: _speed, ...possible } = columns;
  return possible;
};

const secondsSince = (timeMs: Column, startMs: number): Column => {
  const seconds = new Float64Array(timeMs.length);
  for (let i = 0, { length } = seconds; i < length; i += 1)
    seconds[i] = ((timeMs[i] as number) - startMs) / MS_PER_SECOND;
  return seconds;
};

/**
 * Repairs a recording: times that strictly increase, values that a human body can have, distance counted from
 * zero, and for each record the seconds and metres it stands for. A file with a summary but no records (a
 * manual entry) gives a stream of length 0.
 *
 * @param decoded what a format reader made of the bytes.
 * @param quirks further repairs that the recording's platform is known to need; they run first.
 * @throws Failure of `requirePossible`: without time, no length, or times that cannot be true.
 * @example
 * normaliseStream(decoded).repairs; // [{ id: 'distance-from-position', samples: 1 }]
 */
export const normaliseStream = (
  decoded: DecodedActivity,
  quirks: readonly StreamRepair[] = [],
): CleanStream => {
  const raw: Draft = {
    sport: decoded.sport,
    statedStartMs: decoded.startMs,
    statedElapsedSeconds: decoded.summary.elapsedSeconds,
    statedMeters: decoded.summary.distanceMeters,
    timeMs: decoded.records.timeMs,
    columns: decoded.records.columns,
    pauses: decoded.pauses,
  };
  const timed = applyAll(raw, [...quirks, ...timeRepairs]);
  const { timeMs } = timed.draft;
  const startMs = requirePossible(decoded, timeMs);
  const timerPauses = tidyPauses(timed.draft.pauses, startMs, timeMs.at(-1) ?? startMs);
  const repaired = applyAll({ ...timed.draft, pauses: timerPauses }, signalRepairs);
  const draft = fromZero(repaired.draft, startMs);
  const timerSeconds = timerSecondsToNext(timeMs, timerPauses);
  const { distance } = draft.columns;
  const filled = distance === undefined ? undefined : fillDistance(distance, timerSeconds);
  const steps = stepsOf(filled, timeMs.length);
  const timeline = buildTimeline({
    timeMs,
    timerSeconds,
    stepMeters: steps,
    pauses: timerPauses,
    statedTimerSeconds: decoded.summary.timerSeconds,
    statedDistanceMeters: decoded.summary.distanceMeters,
    sport: draft.sport,
  });
  const { activeSeconds, signalSeconds, stepMeters } = timeline;
  const counted = filled === undefined ? undefined : sumSteps(filled, steps, stepMeters);
  const tooFar = counted === undefined ? null : impossibleMeters(draft.sport, counted, activeSeconds);
  const tooFarRepairs: Repair[] = tooFar === null ? [] : [{ id: 'distance-implausible', samples: 1 }];
  return {
    startMs,
    length: timeMs.length,
    timeSeconds: secondsSince(timeMs, startMs),
    activeSeconds,
    signalSeconds,
    stepMeters: tooFar === null ? stepMeters : stepsOf(undefined, timeMs.length),
    impossibleMeters: tooFar,
    columns: possibleColumns(draft.columns, counted, tooFar !== null),
    pauses: timeline.pauses,
    repairs: sumRepairs([...timed.repairs, ...repaired.repairs, ...timeline.repairs, ...tooFarRepairs]),
    repairSpans: repairSpans(
      [...timed.touched, ...repaired.touched, ...timeline.touched],
      startMs,
      timeMs.at(-1) ?? startMs,
    ),
  };
};
