import type { LaneBox } from './timeline-lanes.ts';
import type { PictureView } from './timeline-picture.ts';

/** Where the bins of a view lie. */
export type BinScale = PictureView & {
  readonly binWidth: number;
  /** Left edge of a bin. */
  readonly left: (bin: number) => number;
  readonly middle: (bin: number) => number;
};

/**
 * Bins beside each other over the whole width.
 *
 * @example
 * scaleBins({ from: 0, to: 10, width: 100, cursor: null }).middle(0); // 5
 */
export const scaleBins = (view: PictureView): BinScale => {
  const binWidth = view.width / Math.max(1, view.to - view.from);
  const left = (bin: number): number => (bin - view.from) * binWidth;
  return { ...view, binWidth, left, middle: (bin) => left(bin) + binWidth / 2 };
};

/**
 * How high a value stands in a lane: the ground is 0, `room` below its upper edge is `most`.
 *
 * @example
 * heightIn({ titleY: 0, top: 0, bottom: 100 }, 5, 10); // 50
 */
export const heightIn = ({ top, bottom }: LaneBox, value: number, most: number, room = 0): number =>
  bottom - (most > 0 ? Math.min(1, value / most) : 0) * (bottom - top - room);
