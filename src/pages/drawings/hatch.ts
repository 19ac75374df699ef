import type { Shape } from './shape.ts';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const tenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * A box filled with lines that rise to the right: what is not known. Lines of boxes beside each other meet, because they
 * are counted from the corner of the drawing.
 *
 * @example
 * hatch({ x: 0, y: 0, width: 6, height: 6 }, 6); // one line from the lower left to the upper right
 */
export const hatch = ({ x, y, width, height }: Box, gap = 6): Shape => {
  const [right, bottom] = [x + width, y + height];
  let d = '';
  // Each line is where the sum of its coordinates is a multiple of the gap.
  for (let sum = Math.ceil((x + y) / gap) * gap; sum <= right + bottom; sum += gap) {
    const fromX = Math.max(x, sum - bottom);
    const toX = Math.min(right, sum - y);
    if (toX > fromX) d += `M${tenth(fromX)} ${tenth(sum - fromX)}L${tenth(toX)} ${tenth(sum - toX)}`;
  }
  return { kind: 'path', class: 'unknown', d };
};
