type Line = { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> };

const meanOf = (values: ArrayLike<number>, from: number, to: number): number => {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += values[i] as number;
  return sum / (to - from);
};

/**
 * The indices of at most `points` points that keep the shape of a line: first and last stay, and of each of
 * equally many points between them the one that spans the largest triangle with the point kept before and the
 * mean of the points that follow. The work grows with the number of points. Neither coordinate is `NaN`.
 * Source: largest triangle three buckets, Steinarsson 2013, Downsampling Time Series for Visual Representation.
 *
 * @param points at least 3.
 * @example
 * simplifyLine({ x: [0, 1, 2, 3], y: [0, 0, 5, 0] }, 3); // [0, 2, 3]
 */
export const simplifyLine = ({ x, y }: Line, points: number): number[] => {
  const { length } = x;
  if (length <= points) return Array.from({ length }, (_, i) => i);
  const size = (length - 2) / (points - 2);
  const edge = (bucket: number): number => Math.min(length - 1, 1 + Math.floor(bucket * size));
  const kept = [0];
  for (let bucket = 0; bucket < points - 2; bucket += 1) {
    const [from, to, next] = [edge(bucket), edge(bucket + 1), Math.min(length, edge(bucket + 2) + 1)];
    const before = kept.at(-1) ?? 0;
    const [aheadX, aheadY] = [meanOf(x, to, next), meanOf(y, to, next)];
    const [beforeX, beforeY] = [x[before] as number, y[before] as number];
    const [legX, legY] = [aheadX - beforeX, aheadY - beforeY];
    let best = from;
    let largest = -1;
    for (let i = from; i < to; i += 1) {
      const area = Math.abs(legX * ((y[i] as number) - beforeY) - legY * ((x[i] as number) - beforeX));
      if (area <= largest) continue;
      best = i;
      largest = area;
    }
    kept.push(best);
  }
  return [...kept, length - 1];
};
