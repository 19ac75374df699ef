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
/** Paces that stand beside a chart at most. */
const mostPaces = 4;
/** Paces at which a tick may stand, seconds a length, from a sprint to a slow walk. */
const tickPaces = [
  ...[120, 150, 180, 210, 240, 270, 300, 330, 360, 390, 420, 480, 540, 600],
  ...[720, 900, 1200, 1800],
];

/** Shares of the values below and above which few are left: a stop and a spike do not flatten all the rest. Convention. */
const fewShares = { low: 0.02, high: 0.98 };

/** The values at the bottom and the top: those that are far beyond nearly all others leave the chart. */
const rangeOf = (values: readonly (number | null)[], reading: Reading): { low: number; high: number } => {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  const usual = at(fewShares.high) - at(fewShares.low);
  const low = Math.max(at(0), at(fewShares.low) - usual);
  const high = Math.min(at(1), at(fewShares.high) + usual);
  // A line that hardly moves is not to look like a mountain: ten units at least, of a speed one meter a second.
  const least = reading.kind === 'clock' ? 1 : 10 / reading.factor;
  const spare = Math.max(0, least - (high - low)) / 2;
  const margin = (high - low + 2 * spare) * marginShare;
  return { low: low - spare - margin, high: high + spare + margin };
};

const ticksOfStep = (low: number, high: number, step: number): number[] => {
  const first = Math.ceil(low / step);
  return Array.from(
    { length: Math.max(0, Math.floor(high / step) - first + 1) },
    (_, i) => (first + i) * step,
  );
};

/** Round numbers between two: in the largest steps that make two of them. */
const roundTicks = (low: number, high: number): number[] => {
  const power = 10 ** Math.floor(Math.log10(high - low));
  const steps = [5, 2, 1, 0.5, 0.2].map((share) => ticksOfStep(low, high, share * power));
  return steps.find(({ length }) => length >= 2) ?? [];
};

const tickValues = (reading: Reading, low: number, high: number): number[] => {
  if (reading.kind === 'number') {
    const { factor } = reading;
    return roundTicks(low * factor, high * factor).map((value) => value / factor);
  }
  const inside = tickPaces.map((seconds) => reading.meters / seconds).filter((v) => v > low && v < high);
  const apart = (high - low) / (mostPaces + 1);
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
