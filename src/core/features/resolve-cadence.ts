import type { CadenceFeatures } from '#src/core/domain/activity-features.ts';
import type { FormatId } from '#src/core/domain/decoded-activity.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { detectCadenceUnit } from '#src/core/science/detect-cadence-unit.ts';
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
/**
 * Steps a minute, both feet, of walking and of slow running: fewer than one a second are no gait, and more are on the line of
 * running. Convention.
 */
const slowGaitSpm: Limits = { lowest: 60, highest: 160 };
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

/**
 * What the format defines, where the line of running cannot prove it: for want of speed, or for legs slower than that line.
 * It stands with low confidence if it can be true; a walk has one unit in which it can.
 */
const fromDefinition = (
  { format, onFoot }: CadenceEvidence,
  source: 'records' | 'summary',
  known: Column,
  reason: string,
): CadenceResolution => {
  if (known.length < summarySamples) return unknown(source, reason);
  const middle = known.toSorted()[known.length >> 1] as number;
  const asStrides = isWithin(2 * middle, slowGaitSpm);
  const isUnjudged = reason === 'too_few_samples' && onFoot === 'running';
  const fast = isUnjudged && 2 * middle > slowGaitSpm.highest && middle < highestStridesPerMinute;
  if (format === 'fit' && (asStrides || fast)) {
    return { factor: 2, source, confidence: 'low', reason: 'by_format' };
  }
  return onFoot === 'walking' && asStrides !== isWithin(middle, slowGaitSpm)
    ? { factor: asStrides ? 2 : 1, source, confidence: 'low', reason: 'by_range' }
    : unknown(source, reason);
};

const fromRecords = (evidence: CadenceEvidence, known: Column): CadenceResolution => {
  const detected = detectCadenceUnit(evidence.cadence, evidence.speed);
  if (detected.factor === null) return fromDefinition(evidence, 'records', known, detected.reason);
  const asDefined = definesOneLeg(evidence.format) && detected.factor === 2;
  const confidence = asDefined && known.length >= plentifulSeconds ? 'high' : 'moderate';
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
 * - `low`: from a summary against its format; by FIT's definition alone (`by_format`: no speed is known, or the legs are slower
 *   than the line of running); in a walk the unit in which its cadence is one (`by_range`).
 *
 * @example
 * resolveCadence(evidence); // { factor: 2, source: 'records', confidence: 'high', reason: 'ok' }
 */
export const resolveCadence = (evidence: CadenceEvidence): CadenceResolution => {
  const known = evidence.cadence.filter((cadence) => cadence > 0);
  return known.length > 0 ? fromRecords(evidence, known) : fromSummary(evidence);
};
