import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import type { FormatId } from '#src/core/domain/decoded-activity.ts';

/** A recording as far as it is weighed against its copies. */
export type WeighedSource = { readonly format: FormatId; readonly features: ActivityFeatures };

/** How much a recording says of time and distance. */
export const timeCoverage = ({ distanceMeters, elapsedSeconds }: ActivityFeatures): number =>
  (distanceMeters === null ? 0 : 2) + (elapsedSeconds > 0 ? 1 : 0);

/** The format nearest to the watch first. */
const formatRank: Record<FormatId, number> = { fit: 0, tcx: 1, gpx: 2, platform: 3, table: 4, manual: 5 };

/** What makes a recording better than its copy, the most telling first; the greater value wins. Convention. */
const qualities: readonly ((source: WeighedSource) => number)[] = [
  ({ features }) => timeCoverage(features),
  ({ features }) => Number(features.implausible === null),
  ({ format }) => -formatRank[format],
  ({ features }) => -features.repairs.length,
  ({ features }) => Number(features.cadence.averageSpm !== null) + Number(features.heartRate !== null),
  ({ features }) => features.heartRate?.coverage ?? 0,
  ({ features }) => features.cadence.coverage,
  ({ features }) => features.movingSeconds,
  ({ features }) => features.distanceMeters ?? 0,
  ({ features }) => -features.startMs,
  ({ features }) => features.elapsedSeconds,
];

const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Orders copies, the most trusted first, by what they hold and by nothing else: neither ids nor arrival. Copies that
 * compare as equal are equal in every number.
 *
 * @example
 * [phone, watch].toSorted(compareSources)[0]; // the watch's FIT file
 */
export const compareSources = (a: WeighedSource, b: WeighedSource): number => {
  for (const quality of qualities) {
    const difference = quality(b) - quality(a);
    if (difference !== 0) return difference;
  }
  return compareTexts(JSON.stringify(a.features), JSON.stringify(b.features));
};
