import type { Drawing, Shape } from './shape.ts';

/** A value that was measured, and the one at which a rule warns. */
export type ThresholdBar = {
  readonly measured: number;
  readonly threshold: number;
  /** The highest value of a scale that has one; null for an open one. */
  readonly highest: number | null;
};

const width = 300;
const height = 16;
const [top, thickness] = [4, 8];
/** How far an open scale goes beyond the larger of both: the end of a bar is seen to be one. */
const beyond = 1.1;

/**
 * A bar as long as what was measured, with a line at the threshold. Who cannot see it reads both in the text beside it.
 *
 * @example
 * thresholdBar({ measured: 6, threshold: 3, highest: 10 }).shapes.map(({ class: name }) => name);
 * // ['track', 'value', 'threshold']
 */
export const thresholdBar = ({ measured, threshold, highest }: ThresholdBar): Omit<Drawing, 'label'> => {
  const end = highest ?? Math.max(measured, threshold) * beyond;
  const at = (value: number): number => (end <= 0 ? 0 : (Math.min(Math.max(value, 0), end) / end) * width);
  const bar = (name: string, length: number): Shape => ({
    ...{ kind: 'rect', class: name, x: 0, y: top, width: length, height: thickness },
  });
  const line = at(threshold);
  return {
    width,
    height,
    shapes: [
      bar('track', width),
      bar('value', at(measured)),
      { kind: 'line', class: 'threshold', x1: line, y1: 0, x2: line, y2: height },
    ],
  };
};
