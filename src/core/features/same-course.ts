import type { ActivityFeatures, MinuteBin } from '#src/core/domain/activity-features.ts';

/** Minutes that a comparison needs. Convention. */
const fewestMinutes = 5;
/** Mean difference of speed minute by minute, and how alike its ups and downs must be. Conventions. */
const speedDifferenceShare = 0.02;
const fewestCorrelation = 0.9;
/** Spread of speed (standard deviation over mean) below which a run has no ups and downs to compare. Convention. */
const steadyShare = 0.02;
/** Beats and steps a minute by which the means of two copies may differ. Conventions. */
const heartDifferenceBpm = 1;
const cadenceDifferenceSpm = 0.5;

type Likeness = { readonly difference: number; readonly correlation: number; readonly spread: number };

const speedsOf = (bins: readonly MinuteBin[]): number[] =>
  bins.map(({ speedMetersPerSecond }) => speedMetersPerSecond);

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Compares two runs minute by minute; null with too few minutes or unequal numbers of them. */
const compareSpeeds = (a: readonly MinuteBin[], b: readonly MinuteBin[]): Likeness | null => {
  const minutes = Math.min(a.length, b.length);
  if (minutes < fewestMinutes || Math.abs(a.length - b.length) > 1) return null;
  const [x, y] = [speedsOf(a.slice(0, minutes)), speedsOf(b.slice(0, minutes))];
  const [meanX, meanY] = [meanOf(x), meanOf(y)];
  let [together, squaresX, squaresY, difference] = [0, 0, 0, 0];
  x.forEach((speed, m) => {
    const other = y[m] as number;
    together += (speed - meanX) * (other - meanY);
    squaresX += (speed - meanX) ** 2;
    squaresY += (other - meanY) ** 2;
    difference += Math.abs(speed - other);
  });
  const squares = Math.sqrt(squaresX * squaresY);
  return {
    difference: difference / minutes / ((meanX + meanY) / 2),
    correlation: squares > 0 ? together / squares : 0,
    spread: Math.sqrt(Math.min(squaresX, squaresY) / minutes) / Math.max(meanX, meanY),
  };
};

const heartsAgree = (a: ActivityFeatures, b: ActivityFeatures): boolean | null =>
  a.heartRate === null || b.heartRate === null
    ? null
    : Math.abs(a.heartRate.averageBpm - b.heartRate.averageBpm) <= heartDifferenceBpm &&
      a.heartRate.maximumBpm === b.heartRate.maximumBpm;

const cadencesAgree = (a: ActivityFeatures, b: ActivityFeatures): boolean =>
  a.cadence.averageSpm !== null &&
  b.cadence.averageSpm !== null &&
  Math.abs(a.cadence.averageSpm - b.cadence.averageSpm) <= cadenceDifferenceSpm;

/**
 * Says whether two recordings went alike: the same ups and downs of speed minute by minute. A steady run (a
 * treadmill) has none: there heart rate and cadence must be equal besides. Null when there is too little to
 * compare.
 */
export const tookSameCourse = (a: ActivityFeatures, b: ActivityFeatures): boolean | null => {
  const likeness = compareSpeeds(a.minuteBins, b.minuteBins);
  if (likeness === null) return null;
  const hearts = heartsAgree(a, b);
  if (likeness.difference > speedDifferenceShare || hearts === false) return false;
  if (likeness.spread >= steadyShare) return likeness.correlation >= fewestCorrelation;
  return hearts === true && cadencesAgree(a, b);
};
