/** How much higher the days of the highest third were than those of the lowest. */
export type Effect = {
  /** null with too few days on one side. */
  readonly points: number | null;
  readonly lowDays: number;
  readonly highDays: number;
};

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Mean `y` of the pairs with the highest third of `x` minus that of the lowest third. Equal values stay together, so that
 * a third may hold more; where both would hold the same, the lowest value stands against all others.
 */
export const compareThirds = (
  pairs: readonly { readonly x: number; readonly y: number }[],
  leastDays: number,
): Effect => {
  const sorted = pairs.map(({ x }) => x).sort((a, b) => a - b);
  const third = Math.floor(pairs.length / 3);
  const lowest = sorted[0] ?? 0;
  const upTo = sorted[third - 1] ?? lowest;
  const from = sorted[sorted.length - third] ?? lowest;
  const overlap = upTo >= from;
  const low = pairs.filter(({ x }) => (overlap ? x === lowest : x <= upTo)).map(({ y }) => y);
  const high = pairs.filter(({ x }) => (overlap ? x > lowest : x >= from)).map(({ y }) => y);
  const enough = low.length >= leastDays && high.length >= leastDays;
  return {
    points: enough ? meanOf(high) - meanOf(low) : null,
    lowDays: low.length,
    highDays: high.length,
  };
};
