import type { Shape } from './shape.ts';

/** Cadence (steps a minute) at a speed (m/s). */
export type CadencePoint = { readonly speed: number; readonly spm: number };

/** Cadence over speed. */
export type CadenceFigure = {
  /** The minutes of the run. */
  readonly minutes: readonly CadencePoint[];
  /** What speed and height suggest, and the runner's own line; empty where it is not known. */
  readonly expected: readonly CadencePoint[];
  readonly own: readonly CadencePoint[];
};

/** What is written in it. */
export type CadenceWords = {
  readonly expected: string;
  readonly own: string;
  readonly across: string;
  /** A speed, as pace or speed. */
  readonly speed: (metersPerSecond: number) => string;
  readonly spm: (value: number) => string;
};

const [width, height] = [360, 250];
const plot = { left: 40, right: 344, top: 28, bottom: 200 };

const rangeOf = (values: readonly number[], least: number): { low: number; high: number } => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const spare = Math.max(0, least - (high - low)) / 2;
  const margin = (high - low + 2 * spare) * 0.06;
  return { low: low - spare - margin, high: high + spare + margin };
};

const tenths = (value: number): number => Math.round(value * 10) / 10;

const lineOf = (points: readonly { readonly x: number; readonly y: number }[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** The ends of the speeds of a run, where lines are drawn to; null without a minute of running. */
export const speedsOf = (minutes: readonly CadencePoint[]): { slowest: number; fastest: number } | null => {
  if (minutes.length === 0) return null;
  const { low, high } = rangeOf(
    minutes.map(({ speed }) => speed),
    0.6,
  );
  return { slowest: Math.max(0.1, low), fastest: high };
};

const legend = (figure: CadenceFigure, words: CadenceWords): readonly Shape[] =>
  (['expected', 'own'] as const)
    .filter((name) => figure[name].length > 0)
    .flatMap((name, k): readonly Shape[] => [
      { kind: 'line', class: name, x1: plot.left + 150 * k, y1: 12, x2: plot.left + 24 + 150 * k, y2: 12 },
      { kind: 'text', class: 'label', x: plot.left + 30 + 150 * k, y: 16, text: words[name] },
    ]);

/** Every ten steps, in twenties where they are many. */
const cadenceTicks = (low: number, high: number): number[] => {
  const step = high - low > 60 ? 20 : 10;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, i) => (first + i) * step);
};

/**
 * The minutes of a run as points, cadence over speed, with the line that speed and height suggest and the runner's own.
 *
 * @param figure with at least one minute.
 */
export const cadenceChart = (figure: CadenceFigure, words: CadenceWords) => {
  const all = [...figure.minutes, ...figure.expected, ...figure.own];
  const speeds = rangeOf(
    all.map(({ speed }) => speed),
    0.6,
  );
  const cadences = rangeOf(
    all.map(({ spm }) => spm),
    20,
  );
  const at = ({ speed, spm }: CadencePoint) => ({
    x: tenths(plot.left + ((speed - speeds.low) / (speeds.high - speeds.low)) * (plot.right - plot.left)),
    y: tenths(
      plot.bottom - ((spm - cadences.low) / (cadences.high - cadences.low)) * (plot.bottom - plot.top),
    ),
  });
  const middle = (speeds.low + speeds.high) / 2;
  const ticks = cadenceTicks(cadences.low, cadences.high).flatMap((spm): readonly Shape[] => {
    const { y } = at({ speed: middle, spm });
    return [
      { kind: 'line', class: 'grid', x1: plot.left, y1: y, x2: plot.right, y2: y },
      { kind: 'text', class: 'label', x: plot.left - 6, y: y + 4, text: words.spm(spm), anchor: 'end' },
    ];
  });
  const labels = [0.1, 0.5, 0.9].map((share): Shape => {
    const speed = speeds.low + share * (speeds.high - speeds.low);
    const { x } = at({ speed, spm: cadences.low });
    return {
      kind: 'text',
      class: 'label',
      x,
      y: plot.bottom + 18,
      text: words.speed(speed),
      anchor: 'middle',
    };
  });
  const shapes: readonly Shape[] = [
    ...ticks,
    ...labels,
    {
      kind: 'text',
      class: 'label',
      x: (plot.left + plot.right) / 2,
      y: 240,
      text: words.across,
      anchor: 'middle',
    },
    ...figure.minutes.map((minute): Shape => {
      const { x, y } = at(minute);
      return { kind: 'circle', class: 'minute', x, y, radius: 3 };
    }),
    { kind: 'path', class: 'expected', d: lineOf(figure.expected.map(at)) },
    { kind: 'path', class: 'own', d: lineOf(figure.own.map(at)) },
    ...legend(figure, words),
  ];
  return { width, height, shapes };
};
