import type { LaneBox } from './timeline-lanes.ts';
import type { PictureView } from './timeline-picture.ts';

/** Where the bins of a view lie. */
export type BinScale = PictureView & {
  readonly binWidth: number;
  /** Left edge of a bin. */
  readonly left: (bin: number) => number;
  readonly middle: (bin: number) => number;
  /** The bin at a place of the drawing; the nearest one beside them. */
  readonly at: (x: number) => number;
};

/** Room at both ends, so that the marks of the first and the last bin are whole. */
const inset = 7;

/**
 * Bins beside each other over the width of a drawing.
 *
 * @example
 * scaleBins({ from: 0, to: 10, width: 114, cursor: null }).middle(0); // 12
 */
export const scaleBins = (view: PictureView): BinScale => {
  const { from, to, width } = view;
  const binWidth = (width - 2 * inset) / Math.max(1, to - from);
  const left = (bin: number): number => inset + (bin - from) * binWidth;
  return {
    ...view,
    binWidth,
    left,
    middle: (bin) => left(bin) + binWidth / 2,
    at: (x) => Math.min(to - 1, Math.max(from, from + Math.floor((x - inset) / binWidth))),
  };
};

/**
 * How high a value stands in a lane: the ground is 0, `room` below its upper edge is `most`.
 *
 * @example
 * heightIn({ titleY: 0, top: 0, bottom: 100 }, 5, 10); // 50
 */
export const heightIn = ({ top, bottom }: LaneBox, value: number, most: number, room = 0): number =>
  bottom - (most > 0 ? Math.min(1, value / most) : 0) * (bottom - top - room);
