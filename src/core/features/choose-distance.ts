import type { ImplausibleReason } from '#src/core/domain/activity-features.ts';
import type { Repair } from '#src/core/domain/repair.ts';
import { isPossibleDistance, isWithin, type Limits } from '#src/core/streams/limits.ts';
import type { RunView } from './run-view.ts';

/**
 * How far the file's own distance may lie from its records and still be shown: it is what the runner saw on
 * the watch. A distance made from positions or speeds is less sure than the watch's. Conventions.
 */
const distanceToleranceShare = { stored: 0.02, computed: 0.1 } as const;
const distanceToleranceMeters = 20;
/** What calibrating a treadmill run may make of its distance. Convention. */
const calibrationFactor: Limits = { lowest: 2 / 3, highest: 1.5 };

/** The distance that the records count, and what is known of them. */
export type RecordedDistance = {
  readonly meters: number | null;
  /** Made from positions or speeds. */
  readonly computed: boolean;
  /** The records hold the whole of the activity. */
  readonly complete: boolean;
  /** The file states no less timer time than the records hold. */
  readonly isTimed: boolean;
};

export type ChosenDistance = {
  readonly meters: number | null;
  readonly implausible: ImplausibleReason | null;
  readonly repairs: readonly Repair[];
};

const agree = (stated: number, meters: number, share: number): boolean =>
  Math.abs(stated - meters) <= Math.max(share * stated, distanceToleranceMeters);

/** A treadmill whose distance the runner set right at the end: the total is new, its records and time are not. */
const isCalibrated = ({ stream }: RunView, stated: number, { meters, isTimed }: RecordedDistance): boolean =>
  stream.columns.latitude?.some((degrees) => !Number.isNaN(degrees)) !== true &&
  isTimed &&
  meters !== null &&
  isWithin(stated / meters, calibrationFactor);

type Judged = { readonly meters: number | null; readonly repair: Repair['id'] | null };

const judge = (view: RunView, stated: number | null, recorded: RecordedDistance): Judged => {
  const { meters, computed, complete } = recorded;
  if (stated === null || meters === null) return { meters: stated ?? meters, repair: null };
  const share = computed ? distanceToleranceShare.computed : distanceToleranceShare.stored;
  if (agree(stated, meters, share)) return { meters: stated, repair: null };
  // A whole is not shorter than what is recorded of it.
  if (!complete && stated > meters) return { meters: stated, repair: 'records-incomplete' };
  return complete && isCalibrated(view, stated, recorded)
    ? { meters: stated, repair: 'distance-calibrated' }
    : { meters, repair: 'summary-mismatch' };
};

/**
 * The distance of an activity: the file's own total where its records agree, are incomplete or were set right on a
 * treadmill, else that of the records. What nobody covers in the time is none, nor is a total that repeats impossible
 * records.
 *
 * @param stated the file's own total.
 * @param seconds the time in which it was covered.
 */
export const chooseDistance = (
  view: RunView,
  stated: number | null,
  recorded: RecordedDistance,
  seconds: number,
): ChosenDistance => {
  const possible = (meters: number | null): number | null =>
    meters !== null && isPossibleDistance(view.sport, meters, seconds) ? meters : null;
  const { impossibleMeters } = view.stream;
  const repeats =
    stated !== null &&
    impossibleMeters !== null &&
    agree(stated, impossibleMeters, distanceToleranceShare.computed);
  const kept = { stated: repeats ? null : possible(stated), recorded: possible(recorded.meters) };
  const dropped = Number(kept.stated !== stated) + Number(kept.recorded !== recorded.meters);
  const { meters, repair } = judge(view, kept.stated, { ...recorded, meters: kept.recorded });
  const left = dropped > 0 || impossibleMeters !== null;
  return {
    meters,
    implausible: meters === null && left ? 'too_fast' : null,
    repairs: [
      ...(dropped > 0 ? [{ id: 'distance-implausible', samples: dropped } as const] : []),
      ...(repair === null ? [] : [{ id: repair, samples: 1 }]),
    ],
  };
};
