import type { CadenceFeatures } from '#src/core/domain/activity-features.ts';
import type { FormatId } from '#src/core/domain/decoded-activity.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { CADENCE_UNIT_MIN_SPEED, detectCadenceUnit } from '#src/core/science/detect-cadence-unit.ts';
import { expectedCadence } from '#src/core/science/expected-cadence.ts';
import { isWithin, type Limits } from '#src/core/streams/limits.ts';

/** How the unit of a file's cadence was proven: the part of the cadence features that is about the unit. */
export type CadenceResolution = Pick<CadenceFeatures, 'factor' | 'source' | 'confidence' | 'reason'>;

export type CadenceEvidence = {
  readonly format: FormatId;
  readonly onFoot: 'running' | 'walking';
  /** Cadence and speed (m/s) of each moving second, cadence as stored, `NaN` where unknown. */
  readonly cadence: Column;
  readonly speed: Column;
  /** The summary's mean cadence as stored, and the run's mean speed. */
  readonly summaryCadence: number | null;
  readonly averageSpeedMetersPerSecond: number | null;
};

/** Seconds of running cadence from which the unit is as sure as it gets. Convention. */
const plentifulSeconds = 300;
/** Stored values from here on count both feet, whatever the format says: no leg strides so often. Convention. */
const highestStridesPerMinute = 120;
/** Steps a minute, both feet, of walking: fewer than one a second are no gait, from 160 on people run. Convention. */
const walkingSpm: Limits = { lowest: 60, highest: 160 };
/** Share of the line of running that the slowest legs of a beginner or a climber reach; below it a sensor lost them. Convention. */
const slowestLegsShare = 0.6;
/** As many equal samples as the detector asks for: a mean stands for the whole run. */
const summarySamples = 30;

/** FIT and TCX define cadence as one leg; a GPX extension or a platform means whatever its maker makes of it. */
const definesOneLeg = (format: FormatId): boolean => format === 'fit' || format === 'tcx';

const unknown = (source: CadenceResolution['source'], reason: string): CadenceResolution => ({
  factor: null,
  source,
  confidence: 'none',
  reason,
});

/** Legs that stand still have no cadence. */
const countPositive = (column: Column): number => {
  let count = 0;
  for (let i = 0, { length } = column; i < length; i += 1) if ((column[i] as number) > 0) count += 1;
  return count;
};

const positiveOf = (column: Column): Column => column.filter((value) => value > 0);

const medianOf = (values: Column): number => values.toSorted()[values.length >> 1] as number;

const withLowConfidence = (
  { format }: CadenceEvidence,
  source: 'records' | 'summary',
  factor: 1 | 2,
): CadenceResolution => ({
  factor,
  source,
  confidence: 'low',
  reason: factor === 2 && definesOneLeg(format) ? 'by_format' : 'by_range',
});

/** Legs slower than the line of running: one unit makes a run of them, the other none. */
const fromSlowLegs = (
  evidence: CadenceEvidence,
  source: 'records' | 'summary',
  middle: number,
): CadenceResolution | null => {
  const speeds = evidence.speed.filter(
    (speed, s) => speed >= CADENCE_UNIT_MIN_SPEED && (evidence.cadence[s] as number) > 0,
  );
  const speed = source === 'records' ? medianOf(speeds) : evidence.averageSpeedMetersPerSecond;
  const line = expectedCadence(speed)?.spm ?? Number.NaN;
  const isSlow = (spm: number): boolean => isWithin(spm, { lowest: slowestLegsShare * line, highest: line });
  if (isSlow(2 * middle)) return withLowConfidence(evidence, source, 2);
  return evidence.format !== 'fit' && isSlow(middle) ? withLowConfidence(evidence, source, 1) : null;
};

/** A walk, by the one unit in which it can be one; FIT's definition where both can. */
const fromWalk = (
  evidence: CadenceEvidence,
  source: 'records' | 'summary',
  middle: number,
): CadenceResolution | null => {
  const [asStrides, asSteps] = [isWithin(2 * middle, walkingSpm), isWithin(middle, walkingSpm)];
  if (asStrides && (evidence.format === 'fit' || !asSteps)) return withLowConfidence(evidence, source, 2);
  return asSteps && !asStrides ? withLowConfidence(evidence, source, 1) : null;
};

/**
 * The unit where the line of running cannot prove it: for want of speed, or for slower legs. FIT's definition stands, and
 * elsewhere the only unit that can be true, with low confidence.
 */
const fromDefinition = (
  evidence: CadenceEvidence,
  source: 'records' | 'summary',
  known: Column,
  reason: string,
): CadenceResolution => {
  if (known.length < summarySamples) return unknown(source, reason);
  const middle = medianOf(known);
  if (evidence.onFoot === 'walking') return fromWalk(evidence, source, middle) ?? unknown(source, reason);
  if (reason === 'implausible') return fromSlowLegs(evidence, source, middle) ?? unknown(source, reason);
  const isPossible = 2 * middle >= walkingSpm.lowest && middle < highestStridesPerMinute;
  return evidence.format === 'fit' && isPossible
    ? withLowConfidence(evidence, source, 2)
    : unknown(source, reason);
};

const fromRecords = (evidence: CadenceEvidence, knownSeconds: number): CadenceResolution => {
  const detected = detectCadenceUnit(evidence.cadence, evidence.speed);
  if (detected.factor === null) {
    return fromDefinition(evidence, 'records', positiveOf(evidence.cadence), detected.reason);
  }
  const asDefined = definesOneLeg(evidence.format) && detected.factor === 2;
  const confidence = asDefined && knownSeconds >= plentifulSeconds ? 'high' : 'moderate';
  return { factor: detected.factor, source: 'records', confidence, reason: detected.reason };
};

const fromSummary = (evidence: CadenceEvidence): CadenceResolution => {
  const { format, summaryCadence, averageSpeedMetersPerSecond } = evidence;
  if (summaryCadence === null || !(summaryCadence > 0)) return unknown('none', 'no_cadence');
  const speed = averageSpeedMetersPerSecond ?? Number.NaN;
  const fill = (value: number): Column => new Float64Array(summarySamples).fill(value);
  const detected = detectCadenceUnit(fill(summaryCadence), fill(speed));
  if (detected.factor === null) {
    return fromDefinition(evidence, 'summary', fill(summaryCadence), detected.reason);
  }
  const asDefined = definesOneLeg(format) && detected.factor === 2;
  return {
    factor: detected.factor,
    source: 'summary',
    confidence: asDefined ? 'moderate' : 'low',
    reason: detected.reason,
  };
};

/**
 * Finds out what stored cadences must be multiplied by to count both feet, and how sure that is. Detected
 * from speed, never taken from the format alone where speed is known, because files of every format exist
 * that hold the other unit. `factor: null` is "unknown": better than a doubled or halved cadence.
 *
 * - `high`: at least five minutes of running prove what the format defines.
 * - `moderate`: proven, but little of it, or against the format, or in GPX (which defines nothing).
 * - `low`: from a summary against its format; by the format's definition alone (`by_format`: no speed is known, or the legs
 *   are slower than the line of running); the only unit in which it is slow legs or a walk (`by_range`).
 *
 * @example
 * resolveCadence(evidence); // { factor: 2, source: 'records', confidence: 'high', reason: 'ok' }
 */
export const resolveCadence = (evidence: CadenceEvidence): CadenceResolution => {
  const knownSeconds = countPositive(evidence.cadence);
  return knownSeconds > 0 ? fromRecords(evidence, knownSeconds) : fromSummary(evidence);
};
