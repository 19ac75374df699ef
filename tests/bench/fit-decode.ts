import FitParser from 'fit-file-parser';
import { decodeFit } from '#src/edges/formats/fit/fit.ts';
import {
  activity,
  type FitBytesMessage,
  fileId,
  fitFile,
  record,
  session,
} from '#tests/support/fit-bytes.ts';

/** One measured ratio and the most it may be. */
export type BenchResult = {
  readonly name: string;
  readonly ratio: number;
  readonly limit: number;
  readonly detail: string;
};

const ROUNDS = 25;
const LIMIT = 1.3;
const HOUR_SECONDS = 3600;

/** An hour of running, a record a second, with positions and running dynamics. */
const hourOfRunning = (): Uint8Array => {
  const records: FitBytesMessage[] = Array.from({ length: HOUR_SECONDS }, (_, seconds) =>
    record({
      seconds,
      heartRate: 140 + (seconds % 20),
      cadence: 82 + (seconds % 4),
      fractionalCadence: (seconds % 2) * 64,
      distance: seconds * 278,
      speed: 2700 + (seconds % 160),
      more: [
        [0, 'sint32', 600_000_000 + seconds * 30],
        [1, 'sint32', 100_000_000 + seconds * 40],
        [78, 'uint32', 3000 + (seconds % 100)],
        [39, 'uint16', 850],
        [41, 'uint16', 2450],
        [83, 'uint16', 810],
        [85, 'uint16', 10_400],
        [7, 'uint16', 260],
      ],
    }),
  );
  return fitFile([fileId(), ...records, session({ seconds: HOUR_SECONDS }), activity(3600)]);
};

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
