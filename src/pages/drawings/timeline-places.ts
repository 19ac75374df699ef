import { type BinScale, heightIn } from './bin-scale.ts';
import type { Shape } from './shape.ts';
import type { LaneBox, Lanes } from './timeline-lanes.ts';
import type { Rating, TimelinePicture } from './timeline-picture.ts';

/** The highest rating, and the room for its number above the bar. */
const mostRating = 10;
const numberRoom = 11;
/** Room that a number needs beside the next. */
const numberWidth = 13;

const drawRatings = (scale: BinScale, ratings: readonly Rating[], box: LaneBox): readonly Shape[] => {
  const width = Math.min(10, Math.max(2, scale.binWidth * 0.76));
  // A number that stands in a higher bar beside it cannot be read.
  const reach = Math.ceil(numberWidth / scale.binWidth);
  let free = Number.NEGATIVE_INFINITY;
  return ratings.flatMap(({ bin, rating }, index) => {
    if (bin < scale.from || bin >= scale.to) return [];
    const x = scale.middle(bin);
    // Nothing tight is an answer too: it is seen as a thin line.
    const y = Math.min(box.bottom - 1, heightIn(box, rating, mostRating, numberRoom));
    const bar: Shape = {
      kind: 'rect',
      class: 'rating',
      x: x - width / 2,
      y,
      width,
      height: box.bottom - y,
    };
    const isHidden = ratings
      .slice(Math.max(0, index - reach), index + reach + 1)
      .some((other) => other.rating > rating && Math.abs(scale.middle(other.bin) - x) < numberWidth);
    if (x < free || isHidden) return [bar];
    free = x + numberWidth;
    const text = String(rating);
    return [bar, { kind: 'text', class: 'number', x, y: y - 2, anchor: 'middle', text }];
  });
};

/** One lane a region and side: each rating as a bar with its number; days without one stay empty. */
export const drawPlaces = (scale: BinScale, { places }: TimelinePicture, lanes: Lanes): readonly Shape[] =>
  places.flatMap(({ title, ratings }, index): readonly Shape[] => {
    const box = lanes.places[index];
    if (box === undefined) return [];
    return [
      { kind: 'text', class: 'title', x: 0, y: box.titleY, text: title },
      { kind: 'line', class: 'base', x1: 0, y1: box.bottom, x2: scale.width, y2: box.bottom },
      ...drawRatings(scale, ratings, box),
    ];
  });
