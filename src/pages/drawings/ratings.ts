import type { Drawing, Shape } from './shape.ts';

const mostRating = 10;

/**
 * Small bars, one a day, the oldest first: how tight, 0 to 10. A day without a rating has none; a rating of 0 is a thin line.
 *
 * @example
 * drawRatings([0, null, 5], { width: 30, height: 10 }, 'Tightness').shapes.length; // 3: two bars and the ground
 */
export const drawRatings = (
  ratings: readonly (number | null)[],
  { width, height }: { readonly width: number; readonly height: number },
  label: string,
): Drawing => {
  const room = width / Math.max(1, ratings.length);
  const bars = ratings.flatMap((rating, index): readonly Shape[] => {
    if (rating === null) return [];
    const high = Math.max(1, (rating / mostRating) * height);
    return [
      {
        kind: 'rect',
        class: 'rating',
        x: index * room + room * 0.15,
        y: height - high,
        width: room * 0.7,
        height: high,
      },
    ];
  });
  const ground: Shape = { kind: 'line', class: 'base', x1: 0, y1: height, x2: width, y2: height };
  return { width, height, label, shapes: [...bars, ground] };
};
