import { describe, expect, it } from 'vitest';
import { cadenceChart } from '#src/pages/drawings/cadence-chart.ts';
import { clockText, type Reading, readValue } from '#src/pages/drawings/read-value.ts';
import type { Shape } from '#src/pages/drawings/shape.ts';
import { signalChart } from '#src/pages/drawings/signal-chart.ts';
import { trackOutline } from '#src/pages/drawings/track-outline.ts';

const whole: Reading = { kind: 'number', factor: 1, digits: 0 };
const perKilometer: Reading = { kind: 'clock', meters: 1000 };

const pointsOf = (path: string): number[][] =>
  path
    .split(/[ML]/)
    .filter(Boolean)
    .map((point) => point.split(' ').map(Number));

describe('a value that is read', () => {
  it('is a clock for a pace, a number for the rest, and a dash for nothing and for standing', () => {
    expect(clockText(59.6)).toBe('1:00');
    expect(clockText(3599.6)).toBe('1:00:00');
    expect(readValue(perKilometer, 1000 / 300, 'en')).toBe('5:00');
    expect(readValue(perKilometer, 0, 'en')).toBe('–');
    expect(readValue(whole, null, 'en')).toBe('–');
    expect(readValue({ kind: 'number', factor: 3.6, digits: 1 }, 2.5, 'de')).toBe('9');
    expect(readValue({ kind: 'number', factor: 3.6, digits: 1 }, 2.6, 'de')).toBe('9,4');
  });
});

describe('a signal as a line', () => {
  const timeSeconds = Array.from({ length: 100 }, (_, i) => i * 10);
  const draw = (values: (number | null)[], reading: Reading = whole) =>
    signalChart({ timeSeconds, values, reading }, 'en');

  it('is higher where more is measured, and within its box', () => {
    const points = pointsOf(draw(timeSeconds.map((s) => 120 + s / 20)).path);
    expect(points).toHaveLength(100);
    for (const [k, [x = 0, y = 0]] of points.entries()) {
      expect(x).toBe(timeSeconds[k]);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(100);
      expect(y).toBeLessThanOrEqual(points[k - 1]?.[1] ?? 100);
    }
  });

  it('breaks where there is no value, and shows a value alone as a point', () => {
    const { path } = draw([100, 110, null, 120, null, 130, 140]);
    expect(path.match(/M/g)).toHaveLength(3);
    expect(path).toMatch(/M30 [\d.]+L30 [\d.]+M/);
  });

  it('is not flattened by a stop or a spike', () => {
    const { low, high } = draw(timeSeconds.map((s) => (s === 500 ? 900 : s === 600 ? 0 : 150 + (s % 40))));
    expect(low).toBeGreaterThan(80);
    expect(high).toBeLessThan(260);
  });

  it('of one value lies in the middle and has ticks at round ones', () => {
    const { path, ticks } = draw(timeSeconds.map(() => 152));
    expect(pointsOf(path)[0]?.[1]).toBe(50);
    expect(ticks.map(({ label }) => label)).toEqual(['150', '155']);
  });

  it.each([
    [60, 70],
    [0, 3],
    [80, 180],
    [-5, 2400],
  ])('has two to six ticks at round values between %i and %i', (from, to) => {
    const { ticks, low, high } = draw(timeSeconds.map((s) => from + ((to - from) * s) / 990));
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(6);
    for (const { label } of ticks) expect(Number(label)).toBeGreaterThanOrEqual(low);
    for (const { label } of ticks) expect(Number(label)).toBeLessThanOrEqual(high);
  });

  it('of a pace has ticks at paces, the faster the higher', () => {
    const { ticks } = draw(
      timeSeconds.map((s) => 2.4 + s / 900),
      perKilometer,
    );
    expect(ticks.map(({ label }) => label)).toEqual(['5:00', '5:30', '6:30']);
    expect(ticks.map(({ y }) => y)).toEqual(ticks.map(({ y }) => y).toSorted((a, b) => a - b));
  });
});

describe('the outline of a way', () => {
  const words = {
    ...{ start: 'Start', end: 'End', north: 'N', bars: [100, 200, 500, 1000, 2000, 5000] },
    length: (meters: number) => `${Math.round(meters)} m`,
  };
  const at = (latitude: number, longitude: number) => ({ latitude, longitude });
  const find = <K extends Shape['kind']>(shapes: readonly Shape[], kind: K, name: string) =>
    shapes.find((shape): shape is Shape & { kind: K } => shape.kind === kind && shape.class === name);

  it('has north up, keeps proportions, and marks start and end by shape', () => {
    const outline = trackOutline([at(60, 10), at(60.01, 10), at(60.01, 10.02)], words);
    expect(outline.northMeters).toBeCloseTo(1112, 0);
    expect(outline.eastMeters).toBeCloseTo(1112, 0);
    const [start, end] = [find(outline.shapes, 'circle', 'start'), find(outline.shapes, 'rect', 'end')];
    expect((end?.y ?? 0) + 7).toBeLessThan(start?.y ?? 0);
    expect((end?.x ?? 0) + 7).toBeGreaterThan(start?.x ?? 0);
    expect(pointsOf(find(outline.shapes, 'path', 'way')?.d ?? '')).toHaveLength(3);
  });

  it('has a scale bar that is as long as it says', () => {
    const { shapes, northMeters, height } = trackOutline([at(0, 0), at(0.02, 0)], words);
    const bar = Number(find(shapes, 'path', 'scale')?.d.match(/h([\d.]+)/)?.[1]);
    const said = Number.parseInt(shapes.find((shape) => shape.kind === 'text')?.text ?? '', 10);
    const way = pointsOf(find(shapes, 'path', 'way')?.d ?? '').map(([, y = 0]) => y);
    const scale = (Math.max(...way) - Math.min(...way)) / northMeters;
    expect(bar / scale).toBeCloseTo(said, -1);
    expect(height).toBeGreaterThan(Math.max(...way));
  });

  it('goes the short way round the 180th meridian, and says nothing of where it is', () => {
    const outline = trackOutline([at(-17, 179.995), at(-17, -179.995)], words);
    expect(outline.eastMeters).toBeLessThan(1200);
    expect(outline).toEqual(trackOutline([at(-17, 9.995), at(-17, 10.005)], words));
  });

  it('of one place is a place, not a journey', () => {
    const { shapes } = trackOutline([at(1, 1), at(1, 1)], words);
    expect(JSON.stringify(shapes)).not.toMatch(/NaN|null|Infinity/);
  });
});

describe('cadence over speed', () => {
  const words = {
    ...{ expected: 'height', own: 'own', across: 'Pace' },
    speed: (value: number) => value.toFixed(1),
    spm: String,
  };

  it('has a point a minute, and only the lines that are known', () => {
    const minutes = [2.5, 2.8, 3].map((speed) => ({ speed, spm: 150 + 5 * speed }));
    const { shapes, width, height } = cadenceChart({ minutes, expected: minutes, own: [] }, words);
    const circles = shapes.filter((shape) => shape.kind === 'circle');
    expect(circles).toHaveLength(3);
    for (const { x, y } of circles) {
      expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    }
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts).toContain('height');
    expect(texts).not.toContain('own');
  });
});
