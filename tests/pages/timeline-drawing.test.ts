import { describe, expect, it } from 'vitest';
import { hatch } from '#src/pages/drawings/hatch.ts';
import type { Shape } from '#src/pages/drawings/shape.ts';
import { drawTimeline } from '#src/pages/drawings/timeline.ts';
import { type LaneBox, layLanes } from '#src/pages/drawings/timeline-lanes.ts';
import type { PictureBin, TimelinePicture } from '#src/pages/drawings/timeline-picture.ts';
import { drawWeeks } from '#src/pages/drawings/weeks.ts';

const emptyBin: PictureBin = {
  ...{
    day: '2026-05-01',
    name: 'Friday 1 May',
    said: 'No run.',
    run: null,
    week: null,
    month: null,
    year: null,
  },
  ...{
    runs: 0,
    load: null,
    longest: null,
    ceiling: null,
    jump: null,
    effort: null,
    shortRest: false,
    afterBreak: false,
  },
  ...{ unknown: false, routines: 0, advice: null, planned: null },
};

const pictureOf = (
  bins: readonly Partial<PictureBin>[],
  more: Partial<TimelinePicture> = {},
): TimelinePicture => ({
  bins: bins.map((bin) => ({ ...emptyBin, ...bin })),
  today: bins.length - 1,
  load: { title: 'Load', top: 20, topLabel: '20' },
  longest: { title: 'Longest', top: 20_000, topLabel: '20 km' },
  hardTitle: 'Hard',
  places: [],
  routinesTitle: 'Routines',
  adviceTitle: 'Advice',
  ...more,
});

const whole = (picture: TimelinePicture, width = 360) =>
  drawTimeline(picture, { from: 0, to: picture.bins.length, width, cursor: null });

const all = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? all(shape.shapes) : [shape]));

const named = (shapes: readonly Shape[], name: string): readonly Shape[] =>
  all(shapes).filter((shape) => shape.class?.split(' ').includes(name));

/** Every number of a path or a shape that is a place on the page. */
const extent = (shape: Shape): readonly [number, number][] => {
  if (shape.kind === 'rect')
    return [
      [shape.x, shape.y],
      [shape.x + shape.width, shape.y + shape.height],
    ];
  if (shape.kind === 'line')
    return [
      [shape.x1, shape.y1],
      [shape.x2, shape.y2],
    ];
  if (shape.kind === 'circle') return [[shape.x, shape.y]];
  return shape.kind === 'text' ? [[shape.x, shape.y]] : [];
};

const ten: Partial<PictureBin> = { runs: 1, load: 10, longest: 10_000, ceiling: 11_000 };

describe('the drawing of a timeline', () => {
  it('has lanes that do not overlap, whatever the number of places', () => {
    for (const count of [0, 1, 5]) {
      const places = Array.from({ length: count }, (_, index) => ({ title: `place ${index}`, ratings: [] }));
      const { load, longest, hard, places: boxes, routines, advice, axis, height } = layLanes({ places });
      const lanes: readonly LaneBox[] = [load, longest, hard, ...boxes, routines, advice, axis];
      for (const [index, lane] of lanes.entries()) {
        expect(lane.top).toBeLessThan(lane.bottom);
        expect(lane.top).toBeGreaterThanOrEqual(lanes[index - 1]?.bottom ?? 0);
      }
      expect(axis.bottom).toBe(height);
    }
  });

  it('puts the mark of a jump above its bar and the bar above the ceiling', () => {
    const jump = { ...ten, longest: 18_000, jump: { category: 'moderate', label: '+80%' } } as const;
    const { shapes } = whole(pictureOf([ten, ten, jump]));
    const bars = named(shapes, 'bar').filter((bar) => bar.kind === 'rect');
    const top = Math.min(...bars.slice(3).map(({ y }) => y));
    const [mark] = named(shapes, 'jump');
    const [ceiling] = named(shapes, 'ceiling');
    expect(mark?.kind === 'path' && Number(mark.d.split(' ')[1]?.split('h')[0])).toBeLessThan(top);
    const heights =
      ceiling?.kind === 'path' ? [...ceiling.d.matchAll(/^M\S+ ([\d.]+)/g)].map((m) => Number(m[1])) : [];
    expect(heights).toHaveLength(1);
    expect(top).toBeLessThan(heights[0] ?? 0);
    expect(named(shapes, 'jump-label')).toMatchObject([{ text: '+80%' }]);
  });

  it('marks a run after a break by another triangle than a jump', () => {
    const { shapes } = whole(pictureOf([ten, { ...ten, afterBreak: true, ceiling: null }]));
    expect(named(shapes, 'after-break')).toHaveLength(1);
    expect(named(shapes, 'jump')).toHaveLength(0);
  });

  it('names the year of a part, too', () => {
    const bins = [{ ...ten, month: 'May', year: '2026' }, ...Array.from({ length: 30 }, () => ten)];
    const { shapes } = drawTimeline(pictureOf(bins), { from: 20, to: 30, width: 360, cursor: null });
    expect(named(shapes, 'tick').map((tick) => tick.kind === 'text' && tick.text)).toEqual(['May', '2026']);
  });

  it('breaks the ceiling where none is known', () => {
    const { shapes } = whole(pictureOf([ten, { ...ten, ceiling: null }, ten]));
    const [ceiling] = named(shapes, 'ceiling');
    expect(ceiling?.kind === 'path' && ceiling.d.match(/M/g)).toHaveLength(2);
  });

  it('hatches what is not known, in the lanes of runs, and nothing else', () => {
    const { shapes } = whole(pictureOf([{ unknown: true }, { unknown: true }, ten, { unknown: true }]));
    expect(named(shapes, 'unknown')).toHaveLength(6);
    expect(named(whole(pictureOf([ten, {}])).shapes, 'unknown')).toHaveLength(0);
  });

  it('keeps gaps between ratings as gaps, and draws a rating of 0', () => {
    const ratings = [
      { bin: 0, rating: 0 },
      { bin: 3, rating: 10 },
    ];
    const picture = pictureOf([{}, {}, {}, {}], { places: [{ title: 'left calf', ratings }] });
    const bars = named(whole(picture).shapes, 'rating');
    expect(bars).toHaveLength(2);
    expect(bars.every((bar) => bar.kind === 'rect' && bar.height > 0)).toBe(true);
    expect(named(whole(picture).shapes, 'number')).toMatchObject([{ text: '0' }, { text: '10' }]);
  });

  it('ties hard days with little rest between, and no others', () => {
    const hard = { ...ten, effort: 'hard' } as const;
    const { shapes } = whole(pictureOf([hard, { ...hard, shortRest: true }, ten, hard]));
    expect(named(shapes, 'hard')).toHaveLength(3);
    expect(named(shapes, 'short-rest')).toHaveLength(1);
  });

  it('shows for how long running paused, until today at most', () => {
    const pause = { advice: { severity: 'stop', pauses: true } };
    const going = { advice: { severity: 'info', pauses: false } };
    const { shapes } = whole(pictureOf([pause, {}, going, {}, pause, {}, {}], { today: 5 }));
    const [before, now] = named(shapes, 'paused').map((line) => (line.kind === 'line' ? line : null));
    expect(before?.x2).toBeLessThan(now?.x1 ?? 0);
    expect(now?.x2).toBeCloseTo(7 + (6 * (360 - 14)) / 7);
  });

  it('stays inside of its box with the largest of everything, at any width and zoom', () => {
    const full: Partial<PictureBin> = {
      ...{ ...ten, longest: 20_000, load: 20, ceiling: 20_000, routines: 9, effort: 'hard', shortRest: true },
      ...{ jump: { category: 'large', label: '+150%' }, advice: { severity: 'emergency', pauses: true } },
      ...{ planned: { length: 20_000, race: true }, week: 'Dec 28', month: 'Dec', year: '2026' },
    };
    const ratings = Array.from({ length: 60 }, (_, bin) => ({ bin, rating: 10 }));
    const picture = pictureOf(
      Array.from({ length: 60 }, () => full),
      { places: [{ title: 'x', ratings }] },
    );
    for (const [from, to] of [
      [0, 60],
      [10, 17],
      [59, 60],
    ] as const)
      for (const width of [340, 760]) {
        const { shapes, height } = drawTimeline(picture, { from, to, width, cursor: from });
        for (const [x, y] of all(shapes).flatMap(extent)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        }
      }
  });

  it('is as high zoomed as whole, so that nothing below it moves', () => {
    const picture = pictureOf(Array.from({ length: 40 }, () => ten));
    const zoomed = drawTimeline(picture, { from: 5, to: 12, width: 360, cursor: 6 });
    expect(zoomed.height).toBe(whole(picture).height);
    expect(named(zoomed.shapes, 'cursor')).toHaveLength(1);
    expect(named(zoomed.shapes, 'column')).toHaveLength(7);
  });

  it('of no days is empty and no error', () => {
    expect(named(whole(pictureOf([])).shapes, 'bar')).toEqual([]);
  });
});

describe('a hatch', () => {
  it('is inside of its box', () => {
    const shape = hatch({ x: 13, y: 7, width: 31, height: 50 });
    const numbers = shape.kind === 'path' ? [...shape.d.matchAll(/[ML]([\d.]+) ([\d.]+)/g)] : [];
    expect(numbers.length).toBeGreaterThan(10);
    for (const [, x, y] of numbers) {
      expect(Number(x)).toBeGreaterThanOrEqual(13);
      expect(Number(x)).toBeLessThanOrEqual(44);
      expect(Number(y)).toBeGreaterThanOrEqual(7);
      expect(Number(y)).toBeLessThanOrEqual(57);
    }
  });
});

describe('the drawing of weeks', () => {
  it('hatches unknown weeks and gives the longest the whole height', () => {
    const weeks = [{ distance: 10_000 }, { distance: null }, { distance: 0 }, { distance: 20_000 }];
    const { shapes } = drawWeeks(weeks, { width: 80, height: 21 }, 'Four weeks');
    expect(named(shapes, 'unknown')).toHaveLength(1);
    expect(named(shapes, 'bar').map((bar) => (bar.kind === 'rect' ? bar.height : null))).toEqual([10, 0, 20]);
  });

  it('of nobody has no bar', () => {
    expect(named(drawWeeks([], { width: 80, height: 20 }, '').shapes, 'bar')).toEqual([]);
  });
});
