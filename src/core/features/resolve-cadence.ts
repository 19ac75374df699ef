import type { CadenceFeatures } from '#src/core/domain/activity-features.ts';
import type { FormatId } from '#src/core/domain/decoded-activity.ts';
import type { Column } from '#src/core/domain/signal.ts';
import { detectCadenceUnit } from '#src/core/science/detect-cadence-unit.ts';

/** How the unit of a file's cadence was proven: the part of the cadence features that is about the unit. */
export type CadenceResolution = Pick<CadenceFeatures, 'factor' | 'source' | 'confidence' | 'reason'>;

export type CadenceEvidence = {
  readonly format: FormatId;
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

const fromRecords = (evidence: CadenceEvidence, known: Column): CadenceResolution => {
  const detected = detectCadenceUnit(evidence.cadence, evidence.speed);
  if (detected.factor !== null) {
    const asDefined = definesOneLeg(evidence.format) && detected.factor === 2;
    const confidence = asDefined && known.length >= plentifulSeconds ? 'high' : 'moderate';
    return { factor: detected.factor, source: 'records', confidence, reason: detected.reason };
  }
  // Too little running at a known speed to prove anything: FIT's own definition stands, if it can be true.
  const middle = known.toSorted()[known.length >> 1] as number;
  const byFormat =
    detected.reason === 'too_few_samples' &&
    evidence.format === 'fit' &&
    known.length >= summarySamples &&
    middle < highestStridesPerMinute;
  return byFormat
    ? { factor: 2, source: 'records', confidence: 'low', reason: 'by_format' }
    : unknown('records', detected.reason);
};

const fromSummary = ({
  format,
  summaryCadence,
  averageSpeedMetersPerSecond,
}: CadenceEvidence): CadenceResolution => {
  if (summaryCadence === null || !(summaryCadence > 0)) return unknown('none', 'no_cadence');
  const speed = averageSpeedMetersPerSecond ?? Number.NaN;
  const fill = (value: number): Column => new Float64Array(summarySamples).fill(value);
  const detected = detectCadenceUnit(fill(summaryCadence), fill(speed));
  if (detected.factor === null) return unknown('summary', detected.reason);
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
 * - `low`: from a summary against its format, or by FIT's definition alone (`by_format`, no speed known).
 *
 * @example
 * resolveCadence(evidence); // { factor: 2, source: 'records', confidence: 'high', reason: 'ok' }
 */
export const resolveCadence = (evidence: CadenceEvidence): CadenceResolution => {
  const known = evidence.cadence.filter((cadence) => cadence > 0);
  return known.length > 0 ? fromRecords(evidence, known) : fromSummary(evidence);
};
