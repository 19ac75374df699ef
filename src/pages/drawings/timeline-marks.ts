import { type BinScale, heightIn } from './bin-scale.ts';
import type { Shape } from './shape.ts';
import type { LaneBox, Lanes } from './timeline-lanes.ts';
import type { PictureBin, TimelinePicture } from './timeline-picture.ts';

/** Room above the longest run for the mark of a jump and how great it was. */
export const jumpRoom = 26;
/** Room that the words of a jump need. */
const labelRoom = 34;

/** A triangle above the longest run of a bin. */
const triangle = (x: number, y: number, name: string): Shape => ({
  kind: 'path',
  class: name,
  d: `M${round(x - 5)} ${round(y - 3)}h10l-5 -9z`,
});

/** A triangle over each jump, and how much longer it was where there is room; an empty one over a run after a break. */
const drawJumps = (
  scale: BinScale,
  bins: readonly PictureBin[],
  box: LaneBox,
  top: number,
): readonly Shape[] => {
  let free = 0;
  return bins.flatMap(({ jump, afterBreak, longest }, index) => {
    const x = scale.middle(scale.from + index);
    const y = heightIn(box, longest ?? 0, top, jumpRoom);
    if (jump === null) return afterBreak ? [triangle(x, y, 'after-break')] : [];
    const mark = triangle(x, y, `jump ${jump.category}`);
    const labelX = Math.min(Math.max(x, labelRoom / 2), scale.width - labelRoom / 2);
    if (labelX - labelRoom / 2 < free) return [mark];
    free = labelX + labelRoom / 2;
    return [
      mark,
      { kind: 'text', class: 'jump-label', x: labelX, y: y - 14, anchor: 'middle', text: jump.label },
    ];
  });
};

/** A flag on a pole: a race is not told by colour alone. */
export const raceFlag = (x: number, y: number): Shape => ({
  kind: 'path',
  class: 'flag',
  d: `M${round(x)} ${round(y)}v-14l8 3.5l-8 3.5`,
});

const round = (value: number): number => Math.round(value * 10) / 10;

/** Hard days as squares, easy ones as points, rings where nothing says it; a bar ties hard days with little rest between. */
const drawEffort = (
  scale: BinScale,
  bins: readonly PictureBin[],
  { top, bottom }: LaneBox,
): readonly Shape[] => {
  const y = (top + bottom) / 2;
  const size = Math.min(9, Math.max(3, scale.binWidth * 0.8));
  let lastHard: number | null = null;
  return bins.flatMap((bin, index): readonly Shape[] => {
    if (bin.effort === null) return [];
    const x = scale.middle(scale.from + index);
    if (bin.effort !== 'hard')
      return [
        {
          kind: 'circle',
          class: bin.effort === 'easy' ? 'easy' : 'unknown-effort',
          x,
          y,
          radius: Math.min(2.5, size / 2),
        },
      ];
    const square: Shape = {
      kind: 'rect',
      class: 'hard',
      x: x - size / 2,
      y: y - size / 2,
      width: size,
      height: size,
    };
    const tie: readonly Shape[] =
      bin.shortRest && lastHard !== null
        ? [{ kind: 'line', class: 'short-rest', x1: lastHard, y1: y, x2: x, y2: y }]
        : [];
    lastHard = x;
    return [...tie, square];
  });
};

/** A stroke for each day with routines, the higher the more. */
const drawRoutines = (scale: BinScale, bins: readonly PictureBin[], box: LaneBox): readonly Shape[] =>
  bins.flatMap((bin, index) => {
    if (bin.routines === 0) return [];
    const x = scale.middle(scale.from + index);
    const y = heightIn(box, Math.min(4, bin.routines + 1), 4);
    return [{ kind: 'line', class: 'routine', x1: x, y1: box.bottom, x2: x, y2: y }];
  });

/** The outline of each severity around a middle: told by its form, too. */
export const adviceForms: Readonly<Record<string, string>> = {
  none: 'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
  info: 'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
  caution: 'm-6 5h12l-6 -10z',
  strong: 'm-6 0l6 -6l6 6l-6 6z',
  stop: 'm-3 -7h6l4 4v6l-4 4h-6l-4 -4v-6z',
  urgent: 'm-3 -7h6v4h4v6h-4v4h-6v-4h-4v-6h4z',
  emergency: 'm-3 -7h6v4h4v6h-4v4h-6v-4h-4v-6h4z',
};

/** A mark where the advice changed, and a bar for as long as running paused. */
const drawAdvice = (
  scale: BinScale,
  bins: readonly PictureBin[],
  { top, bottom }: LaneBox,
  until: number,
): readonly Shape[] => {
  const y = (top + bottom) / 2;
  let pausedSince: number | null = null;
  const pauses: Shape[] = [];
  const end = (x: number): void => {
    if (pausedSince !== null)
      pauses.push({ kind: 'line', class: 'paused', x1: pausedSince, y1: y, x2: x, y2: y });
    pausedSince = null;
  };
  const marks = bins.flatMap((bin, index): readonly Shape[] => {
    const form = adviceForms[bin.advice?.severity ?? ''];
    if (bin.advice === null || form === undefined) return [];
    const x = scale.middle(scale.from + index);
    if (bin.advice.pauses) pausedSince ??= x;
    else end(x);
    const d = `M${round(x)} ${round(y)}${form}`;
    return [{ kind: 'path', class: `advice ${bin.advice.severity}`, d }];
  });
  end(scale.left(Math.min(scale.to, until)));
  return [...pauses, ...marks];
};

const title = (box: LaneBox, text: string): Shape => ({
  kind: 'text',
  class: 'title',
  x: 0,
  y: box.titleY,
  text,
});

/** What stands on the axis without being measured: jumps, hard days, routines, what the advice was. */
export const drawMarks = (
  scale: BinScale,
  bins: readonly PictureBin[],
  lanes: Lanes,
  picture: TimelinePicture,
): readonly Shape[] => [
  ...drawJumps(scale, bins, lanes.longest, picture.longest.top),
  title(lanes.hard, picture.hardTitle),
  ...drawEffort(scale, bins, lanes.hard),
  title(lanes.routines, picture.routinesTitle),
  ...drawRoutines(scale, bins, lanes.routines),
  title(lanes.advice, picture.adviceTitle),
  ...drawAdvice(scale, bins, lanes.advice, (picture.today ?? picture.bins.length - 1) + 1),
];
