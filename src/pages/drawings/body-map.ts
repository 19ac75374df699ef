import type { Region } from '#src/core/domain/check-in.ts';
import type { Shape } from './shape.ts';

type Point = readonly [across: number, down: number];
type Side = 'left' | 'right';
type View = 'front' | 'back';

/** A place on the map: what is tapped to name it. */
export type MapPlace = {
  readonly region: Region;
  /** Of the runner, not of who looks; null for a place without sides. */
  readonly side: Side | null;
  readonly shapes: readonly Shape[];
};

/** A body from the front and from the back, in units of the drawing. */
export type BodyMap = {
  readonly width: number;
  readonly height: number;
  /** What no region covers. */
  readonly outline: readonly Shape[];
  readonly places: readonly MapPlace[];
  readonly labels: readonly Shape[];
};

/** What stands beside the bodies. */
export type BodyMapLabels = Readonly<Record<View | Side, string>>;

const middles: Readonly<Record<View, number>> = { front: 80, back: 240 };
const cornerUnits = 9;

/** Of a runner seen from the front the left is at the right. */
const towards = (view: View, side: Side): number => ((view === 'front') === (side === 'left') ? 1 : -1);

const between = ([fromX, fromY]: Point, [toX, toY]: Point): string => {
  const length = Math.hypot(toX - fromX, toY - fromY);
  const share = Math.min(0.5, cornerUnits / length);
  const at = (from: number, to: number): string => (from + (to - from) * share).toFixed(1);
  return `${at(fromX, toX)} ${at(fromY, toY)}`;
};

/** A closed outline with rounded corners. */
const rounded = (points: readonly Point[]): string =>
  points
    .map((corner, index) => {
      const before = points.at(index - 1) ?? corner;
      const after = points[(index + 1) % points.length] ?? corner;
      return `${index === 0 ? 'M' : 'L'}${between(corner, before)}Q${corner.join(' ')} ${between(corner, after)}`;
    })
    .join('');

/** Corners as they are written: across and down, from the middle of a body. */
const pointsOf = (corners: string): readonly Point[] =>
  corners.split(' ').map((corner) => {
    const [across = 0, down = 0] = corner.split(',').map(Number);
    return [across, down];
  });

/** Corners right of the middle of a body, drawn at one side of it. */
const halfOf = (view: View, side: Side, corners: string): Shape => {
  const toX = (across: number): number => middles[view] + towards(view, side) * across;
  return { kind: 'path', class: 'part', d: `${rounded(pointsOf(corners).map(([x, y]) => [toX(x), y]))}Z` };
};

/** Corners right of the middle, drawn at both sides as one. */
const wholeOf = (view: View, corners: string): Shape => {
  const points = pointsOf(corners);
  const right = points.map(([x, y]): Point => [middles[view] + x, y]);
  const left = points.map(([x, y]): Point => [middles[view] - x, y]).reverse();
  return { kind: 'path', class: 'part', d: `${rounded([...right, ...left])}Z` };
};

type Half = { readonly view: View; readonly corners: string };

/** One leg or half of the hips, from the middle outwards: its regions are at least as large as a finger. */
const halves = {
  'hip-flexor': { view: 'front', corners: '3,98 50,98 62,144 36,144 3,130' },
  groin: { view: 'front', corners: '3,134 36,148 46,148 44,182 26,194 8,194' },
  quadriceps: { view: 'front', corners: '50,148 63,148 64,200 57,246 12,246 10,198 27,198 48,184' },
  knee: { view: 'front', corners: '12,250 57,250 56,294 13,294' },
  shin: { view: 'front', corners: '13,298 56,298 54,330 45,366 17,366 11,330' },
  foot: { view: 'front', corners: '17,370 46,370 62,402 58,416 10,416 12,396' },
  glute: { view: 'back', corners: '3,116 56,110 63,150 56,164 3,164' },
  hamstring: { view: 'back', corners: '5,168 60,168 62,208 56,248 12,248' },
  calf: { view: 'back', corners: '12,252 56,252 59,290 52,322 14,322 10,290' },
  achilles: { view: 'back', corners: '11,326 53,326 50,372 13,372' },
} as const satisfies { readonly [R in Region]?: Half };

type HalfRegion = keyof typeof halves;
const halfRegions: readonly HalfRegion[] = [
  ...(['hip-flexor', 'groin', 'quadriceps', 'knee', 'shin', 'foot'] as const),
  ...(['glute', 'hamstring', 'calf', 'achilles'] as const),
];

const trunk = '22,32 62,40 70,76 52,94';
const upperBack = '22,32 62,40 70,64';
const lowerBack = '66,68 52,108';
const heel = '14,376 48,376 52,410 12,410';

const head = (view: View): Shape => ({ kind: 'circle', class: 'part', x: middles[view], y: 15, radius: 14 });

const label = (view: View, x: number, y: number, text: string): Shape => ({
  ...{ kind: 'text', class: 'quiet', anchor: 'middle', text },
  x: middles[view] + x,
  y,
});

const views: readonly View[] = ['front', 'back'];
const sides: readonly Side[] = ['right', 'left'];

/**
 * A body from the front and the back with a place for each region and side; everything above the hips but the lower back is
 * "another place".
 *
 * @example
 * bodyMap({ front: 'Front', back: 'Back', left: 'L', right: 'R' }).places.length; // 22
 */
export const bodyMap = (words: BodyMapLabels): BodyMap => ({
  width: 320,
  height: 440,
  outline: sides.map((side) => halfOf('back', side, heel)),
  places: [
    ...halfRegions.flatMap((region) =>
      sides.map((side) => {
        const { view, corners } = halves[region];
        return { region, side, shapes: [halfOf(view, side, corners)] };
      }),
    ),
    { region: 'lower-back', side: null, shapes: [wholeOf('back', lowerBack)] },
    {
      region: 'other',
      side: null,
      shapes: [head('front'), wholeOf('front', trunk), head('back'), wholeOf('back', upperBack)],
    },
  ],
  labels: views.flatMap((view) => [
    label(view, 46, 14, words[view]),
    ...sides.map((side) => label(view, towards(view, side) * 34, 434, words[side])),
  ]),
});
