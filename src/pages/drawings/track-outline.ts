import type { Shape } from './shape.ts';

/** A position in degrees. */
export type Position = { readonly latitude: number; readonly longitude: number };

/** The outline of a way, north up. */
export type TrackOutline = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** What the way spans, meters. */
  readonly eastMeters: number;
  readonly northMeters: number;
};

/** What is written in it. */
export type OutlineWords = {
  readonly start: string;
  readonly end: string;
  readonly north: string;
  /** A length of the scale bar. */
  readonly length: (meters: number) => string;
  /** Lengths that the scale bar may have, meters. */
  readonly bars: readonly number[];
};

const size = 360;
const margin = 24;
/** Below the way: the scale bar and its length. */
const footer = 36;
/** Meters along a meridian, a degree. */
const metersPerDegree = 111_195;
/** Share of the width that the scale bar takes at most. */
const barShare = 0.4;
/** A way that spans less is drawn as if it spanned this, meters: no stretch of a track is blown up to a journey. */
const leastMeters = 50;

type Point = { readonly x: number; readonly y: number };

/** Meters east and north of the first position; the shorter way round the 180th meridian. */
const project = (positions: readonly Position[]): readonly Point[] => {
  const first = positions[0] ?? { latitude: 0, longitude: 0 };
  const narrowing = Math.cos((first.latitude * Math.PI) / 180);
  return positions.map(({ latitude, longitude }) => {
    const east = ((((longitude - first.longitude + 180) % 360) + 360) % 360) - 180;
    return { x: east * narrowing * metersPerDegree, y: (latitude - first.latitude) * metersPerDegree };
  });
};

const boxOf = (points: readonly Point[]) => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { west, north, eastMeters: east - west, northMeters: north - south };
};

const tenths = (value: number): number => Math.round(value * 10) / 10;

const scaleBar = (scale: number, top: number, { bars, length }: OutlineWords): readonly Shape[] => {
  const most = (size * barShare) / scale;
  const meters = bars.findLast((bar) => bar <= most) ?? bars[0] ?? most;
  const [left, right, y] = [margin, margin + meters * scale, top + footer - 12];
  return [
    { kind: 'path', class: 'scale', d: `M${left} ${y - 5}v5h${tenths(right - left)}v-5` },
    { kind: 'text', class: 'label', x: right + 8, y, text: length(meters) },
  ];
};

const northArrow = (top: number, north: string): readonly Shape[] => [
  { kind: 'path', class: 'arrow', d: `M${size - margin} ${top + 8}l5 16l-5 -4l-5 4z` },
  { kind: 'text', class: 'label', x: size - margin - 10, y: top + 24, text: north, anchor: 'end' },
];

/** Start and end differ by shape: a circle and a square; where both are one place the square holds the circle. */
const ends = (from: Point, to: Point, words: OutlineWords): readonly Shape[] => [
  { kind: 'rect', class: 'end', x: to.x - 7, y: to.y - 7, width: 14, height: 14, title: words.end },
  { kind: 'circle', class: 'start', x: from.x, y: from.y, radius: 5, title: words.start },
];

/**
 * The outline of a way without a map: its form, north up, with a scale bar, its start and its end. Nothing in it says where
 * on earth it is.
 *
 * @param positions at least one.
 */
export const trackOutline = (positions: readonly Position[], words: OutlineWords): TrackOutline => {
  const points = project(positions);
  const { west, north, eastMeters, northMeters } = boxOf(points);
  const inner = size - 2 * margin;
  const scale = inner / Math.max(leastMeters, eastMeters, northMeters);
  const top = Math.max(2 * margin, northMeters * scale + 2 * margin);
  const left = margin + (inner - eastMeters * scale) / 2;
  const place = ({ x, y }: Point): Point => ({
    x: tenths(left + (x - west) * scale),
    y: tenths(margin + (north - y) * scale),
  });
  const placed = points.map(place);
  const [from, to] = [placed[0], placed.at(-1)];
  const way = placed.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return {
    width: size,
    height: Math.ceil(top + footer),
    eastMeters,
    northMeters,
    shapes: [
      { kind: 'path', class: 'way', d: way },
      ...(from === undefined || to === undefined ? [] : ends(from, to, words)),
      ...scaleBar(scale, top, words),
      ...northArrow(top, words.north),
    ],
  };
};
