import { type BinScale, heightIn, scaleBins } from './bin-scale.ts';
import { hatch } from './hatch.ts';
import type { Shape } from './shape.ts';
import { drawAxis } from './timeline-axis.ts';
import { type LaneBox, type Lanes, layLanes } from './timeline-lanes.ts';
import { drawMarks, jumpRoom, raceFlag } from './timeline-marks.ts';
import type { Lane, PictureBin, PictureView, TimelinePicture } from './timeline-picture.ts';
import { drawPlaces } from './timeline-places.ts';

const drawTitle = ({ titleY }: LaneBox, title: string): Shape => ({
  kind: 'text',
  class: 'title',
  x: 0,
  y: titleY,
  text: title,
});

const drawScale = (box: LaneBox, { title, topLabel }: Lane, width: number): readonly Shape[] => [
  drawTitle(box, title),
  { kind: 'text', class: 'scale', x: width, y: box.titleY, anchor: 'end', text: topLabel },
  { kind: 'line', class: 'base', x1: 0, y1: box.bottom, x2: width, y2: box.bottom },
];

/** A bar from the ground of a lane; null where nothing is to be seen. */
const bar = (scale: BinScale, bin: number, box: LaneBox, y: number, name: string): readonly Shape[] => {
  if (y >= box.bottom) return [];
  const width = Math.max(1, scale.binWidth * 0.76);
  const x = scale.middle(bin) - width / 2;
  return [{ kind: 'rect', class: name, x, y, width, height: box.bottom - y }];
};

/** A run whose length is not known stands on the ground without a height. */
const unmeasured = (scale: BinScale, bin: number, { bottom }: LaneBox): Shape => ({
  kind: 'circle',
  class: 'unmeasured',
  x: scale.middle(bin),
  y: bottom - 3,
  radius: 2.5,
});

const drawBars = (
  scale: BinScale,
  bins: readonly PictureBin[],
  box: LaneBox,
  lane: Lane,
  amountOf: (bin: PictureBin) => number | null,
  room: number,
): readonly Shape[] =>
  bins.flatMap((bin, index) => {
    const value = amountOf(bin);
    if (value === null) return bin.runs > 0 ? [unmeasured(scale, scale.from + index, box)] : [];
    const y = heightIn(box, value, lane.top, room);
    return bar(scale, scale.from + index, box, y, 'bar');
  });

/** The ceiling as it stood, as steps; it breaks where none is known. */
const drawCeiling = (
  scale: BinScale,
  bins: readonly PictureBin[],
  box: LaneBox,
  top: number,
): readonly Shape[] => {
  let d = '';
  let isDrawing = false;
  for (const [index, { ceiling }] of bins.entries()) {
    if (ceiling !== null) {
      const y = Math.round(heightIn(box, ceiling, top, jumpRoom) * 10) / 10;
      const [x, next] = [index, index + 1].map((i) => Math.round(scale.left(scale.from + i) * 10) / 10);
      d += `${isDrawing ? `V${y}` : `M${x} ${y}`}H${next}`;
    }
    isDrawing = ceiling !== null;
  }
  return d === '' ? [] : [{ kind: 'path', class: 'ceiling', d }];
};

const drawPlanned = (
  scale: BinScale,
  bins: readonly PictureBin[],
  box: LaneBox,
  top: number,
): readonly Shape[] =>
  bins.flatMap(({ planned }, index) => {
    if (planned === null) return [];
    const bin = scale.from + index;
    const y = planned.length === null ? box.bottom - 6 : heightIn(box, planned.length, top, jumpRoom);
    const outline = bar(scale, bin, box, y, planned.race ? 'planned race' : 'planned');
    const x = Math.min(scale.middle(bin), scale.width - 9);
    return planned.race ? [...outline, raceFlag(x, y)] : outline;
  });

/** What is unknown, over the lanes that tell of runs: days beside each other as one box. */
const drawUnknown = (scale: BinScale, bins: readonly PictureBin[], lanes: Lanes): readonly Shape[] => {
  const shapes: Shape[] = [];
  let start: number | null = null;
  for (let index = 0; index <= bins.length; index++) {
    const isUnknown = bins[index]?.unknown === true;
    if (isUnknown) start ??= index;
    else if (start !== null) {
      const x = scale.left(scale.from + start);
      const width = scale.left(scale.from + index) - x;
      for (const { top, bottom } of [lanes.load, lanes.longest, lanes.hard])
        shapes.push(hatch({ x, y: top, width, height: bottom - top }));
      start = null;
    }
  }
  return shapes;
};

const drawVertical = (scale: BinScale, picture: TimelinePicture, lanes: Lanes): readonly Shape[] => {
  const { today } = picture;
  const { cursor, selected = null, from, to, binWidth } = scale;
  const shapes: Shape[] = [];
  if (cursor !== null && cursor >= from && cursor < to) {
    const [x, width] = [scale.left(cursor), Math.max(1.5, binWidth)];
    shapes.push({ kind: 'rect', class: 'cursor', x, y: 0, width, height: lanes.axis.top });
  }
  if (selected !== null) {
    const x = scale.left(selected.from);
    const width = scale.left(selected.to) - x;
    shapes.push({ kind: 'rect', class: 'selection', x, y: 0, width, height: lanes.axis.top });
  }
  if (today !== null && today >= from && today < to && picture.bins.length > today + 1) {
    const x = scale.left(today + 1);
    shapes.push({ kind: 'line', class: 'today', x1: x, y1: lanes.load.top, x2: x, y2: lanes.axis.top });
  }
  return shapes;
};

/** What a pointer that rests on a day reads: over the whole height, above everything. */
const drawColumns = (scale: BinScale, bins: readonly PictureBin[], lanes: Lanes): readonly Shape[] =>
  bins.flatMap(({ name, said }, index) => {
    if (said === '') return [];
    const x = scale.left(scale.from + index);
    const title = `${name}: ${said}`;
    return [{ kind: 'rect', class: 'column', x, y: 0, width: scale.binWidth, height: lanes.axis.top, title }];
  });

/** The bins of a view; the first one names the month and year that it lies in. */
const binsOf = ({ bins }: TimelinePicture, { from, to }: PictureView): readonly PictureBin[] => {
  const [first, ...others] = bins.slice(from, to);
  if (first === undefined) return [];
  const nameOf = (part: 'month' | 'year'): string | null =>
    bins.findLast((bin, index) => index <= from && bin[part] !== null)?.[part] ?? null;
  return [{ ...first, month: nameOf('month'), year: nameOf('year') }, ...others];
};

/**
 * The shapes of a part of a picture, and how high it is. All lanes share one axis of days.
 *
 * @example
 * drawTimeline(picture, { from: 0, to: picture.bins.length, width: 760, cursor: null }).height;
 */
export const drawTimeline = (
  picture: TimelinePicture,
  view: PictureView,
): { readonly height: number; readonly shapes: readonly Shape[] } => {
  const scale = scaleBins(view);
  const lanes = layLanes(picture);
  const bins = binsOf(picture, view);
  const { load, longest } = picture;
  const groups: readonly (readonly [string, readonly Shape[]])[] = [
    ['axis', drawAxis(scale, bins, lanes)],
    ['vertical', drawVertical(scale, picture, lanes)],
    ['unknowns', drawUnknown(scale, bins, lanes)],
    [
      'load',
      [
        ...drawScale(lanes.load, load, view.width),
        ...drawBars(scale, bins, lanes.load, load, (bin) => bin.load, 0),
      ],
    ],
    [
      'longest',
      [
        ...drawScale(lanes.longest, longest, view.width),
        ...drawBars(scale, bins, lanes.longest, longest, (bin) => bin.longest, jumpRoom),
        ...drawPlanned(scale, bins, lanes.longest, longest.top),
        ...drawCeiling(scale, bins, lanes.longest, longest.top),
      ],
    ],
    ['marks', drawMarks(scale, bins, lanes, picture)],
    ['places', drawPlaces(scale, picture, lanes)],
    ['columns', drawColumns(scale, bins, lanes)],
  ];
  return {
    height: lanes.height,
    shapes: groups.map(([name, shapes]) => ({ kind: 'group', class: name, shapes })),
  };
};
