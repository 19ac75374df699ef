import { hatch } from './hatch.ts';
import type { Drawing, Shape } from './shape.ts';

/** A week by its distance in any unit; null is unknown. */
export type DrawnWeek = {
  readonly distance: number | null;
  /** What a pointer that rests on it reads. */
  readonly title?: string;
};

type Size = { readonly width: number; readonly height: number };

/** Between two weeks, as a share of the room of one. */
const gapShare = 0.2;

/**
 * Small bars, one a week, the oldest first. A week of which the distance is not known is hatched; one without a run has a
 * bar of no height and still a place.
 *
 * @example
 * drawWeeks([{ distance: 20_000 }, { distance: null }], { width: 24, height: 10 }, 'The last two weeks').shapes.length; // 3
 */
export const drawWeeks = (weeks: readonly DrawnWeek[], { width, height }: Size, label: string): Drawing => {
  const most = Math.max(1, ...weeks.map(({ distance }) => distance ?? 0));
  const room = width / Math.max(1, weeks.length);
  const barWidth = room * (1 - gapShare);
  const bars = weeks.map(({ distance, title = '' }, index): Shape => {
    const x = index * room + (room - barWidth) / 2;
    if (distance === null) return { ...hatch({ x, y: 0, width: barWidth, height }, 4), title };
    const high = (distance / most) * (height - 1);
    return { kind: 'rect', class: 'bar', x, y: height - high, width: barWidth, height: high, title };
  });
  const ground: Shape = { kind: 'line', class: 'base', x1: 0, y1: height, x2: width, y2: height };
  return { width, height, label, shapes: [...bars, ground] };
};
