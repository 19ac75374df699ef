import { type Reading, readValue } from './read-value.ts';

/** A signal on the axis of a run. */
export type SignalLine = {
  readonly timeSeconds: readonly number[];
  /** null where there is no value. */
  readonly values: readonly (number | null)[];
  readonly reading: Reading;
};

/** A signal as it is drawn: across in seconds, down from 0 at the top to 100. */
export type SignalChart = {
  readonly path: string;
  /** Values at the bottom and at the top. */
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
};

const height = 100;
/** Share of the height that stays free above and below. */
const marginShare = 0.08;
/** The most ticks of a chart. */
const mostTicks = 3;
/** Paces at which a tick may stand, seconds a length, from a sprint to a slow walk. */
const tickPaces = [
  ...[120, 150, 180, 210, 240, 270, 300, 330, 360, 390, 420, 480, 540, 600],
  ...[720, 900, 1200, 1800],
];

const rangeOf = (values: readonly (number | null)[], reading: Reading): { low: number; high: number } => {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value === null) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  // A line that hardly moves is not to look like a mountain: ten units at least, of a speed one meter a second.
  const least = reading.kind === 'clock' ? 1 : 10 / reading.factor;
  const spare = Math.max(0, least - (high - low)) / 2;
  const margin = (high - low + 2 * spare) * marginShare;
  return { low: low - spare - margin, high: high + spare + margin };
};

const roundSteps = [1, 2, 5, 10];

/** Round numbers between two, at most so many. */
const roundTicks = (low: number, high: number, most: number): number[] => {
  const raw = (high - low) / most;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * (roundSteps.find((one) => one * power >= raw) ?? 10);
  const first = Math.ceil(low / step);
  return Array.from(
    { length: Math.max(0, Math.floor(high / step) - first + 1) },
    (_, i) => (first + i) * step,
  );
};

const tickValues = (reading: Reading, low: number, high: number): number[] => {
  if (reading.kind === 'number') {
    const { factor } = reading;
    return roundTicks(low * factor, high * factor, mostTicks).map((value) => value / factor);
  }
  const inside = tickPaces.map((seconds) => reading.meters / seconds).filter((v) => v > low && v < high);
  const apart = (high - low) / (mostTicks + 1);
  const kept: number[] = [];
  for (const speed of inside)
    if ((kept.at(-1) ?? Number.POSITIVE_INFINITY) - speed >= apart) kept.push(speed);
  return kept;
};

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Lines between neighbouring values; a value alone is a point. */
const pathOf = ({ timeSeconds, values }: SignalLine, yOf: (value: number) => number): string => {
  let path = '';
  let joins = false;
  for (const [i, value] of values.entries()) {
    if (value === null) {
      joins = false;
      continue;
    }
    const at = `${Math.round(timeSeconds[i] ?? 0)} ${tenths(yOf(value))}`;
    const isAlone = !joins && (values[i + 1] ?? null) === null;
    path += joins ? `L${at}` : `M${at}`;
    if (isAlone) path += `L${at}`;
    joins = true;
  }
  return path;
};

/**
 * A signal as a line, with ticks at round values.
 *
 * @param line with at least one value.
 * @example
 * signalChart({ timeSeconds: [0, 60], values: [100, 120], reading }, 'en').path; // 'M0 93.1L60 6.9'
 */
export const signalChart = (line: SignalLine, locale: string): SignalChart => {
  const { low, high } = rangeOf(line.values, line.reading);
  const yOf = (value: number): number => height * ((high - value) / (high - low));
  return {
    path: pathOf(line, yOf),
    low,
    high,
    ticks: tickValues(line.reading, low, high).map((value) => ({
      y: tenths(yOf(value)),
      label: readValue(line.reading, value, locale),
    })),
  };
};
