import FitParser from 'fit-file-parser';
import { decodeFit } from '#src/edges/formats/fit/fit.ts';
import { hourOfRunning } from './hour-of-running.ts';

/** One measured ratio and the most it may be. */
export type BenchResult = {
  readonly name: string;
  readonly ratio: number;
  readonly limit: number;
  readonly detail: string;
};

const ROUNDS = 25;
const LIMIT = 1.3;

const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

/**
 * How long our decoding of an hour of running into columns takes against fit-file-parser's own decoding of
 * the same bytes, in one process, alternating. Must stay at or below 1.3.
 *
 * @example
 * (await bench()).ratio; // about 0.1
 */
export const bench = async (): Promise<BenchResult> => {
  const bytes = hourOfRunning();
  const whole = bytes.buffer.slice(0, bytes.length) as ArrayBuffer;
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await timeOf(() => decodeFit(bytes)));
    theirs.push(await timeOf(() => new FitParser({ force: true, mode: 'list' }).parseAsync(whole)));
  }
  const [our, their] = [median(ours), median(theirs)];
  return {
    name: 'FIT: an hour of records to columns, against fit-file-parser',
    ratio: our / their,
    limit: LIMIT,
    detail: `${our.toFixed(2)} ms against ${their.toFixed(2)} ms`,
  };
};
