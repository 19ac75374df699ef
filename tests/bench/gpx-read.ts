import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { sourceFromBytes } from '#src/edges/formats/byte-source.ts';
import { gpxFormat } from '#src/edges/formats/gpx/gpx.ts';
import { readWithOracle } from '#tests/support/gpx-oracle.ts';
import { gpxPieces, gpxText } from '#tests/support/gpx-text.ts';

/** About 2 MB, the size of a run of 83 minutes with one point a second from Garmin Connect. */
const comparedPoints = 4967;
const oracleRounds = 3;
const ourRounds = 15;
/** 100 MB in points of the same shape. */
const largePoints = 264_000;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const timeOurs = async (bytes: Uint8Array): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < ourRounds; round += 1) {
    const start = performance.now();
    await gpxFormat.decode(sourceFromBytes(bytes));
    times.push(performance.now() - start);
  }
  return median(times);
};

const timeOracle = (text: string): number => {
  const times: number[] = [];
  for (let round = 0; round < oracleRounds; round += 1) {
    const start = performance.now();
    readWithOracle(text);
    times.push(performance.now() - start);
  }
  return median(times);
};

type LargeReading = {
  readonly megabytes: number;
  readonly points: number;
  readonly peakMegabytes: number;
  readonly seconds: number;
};

/** Runs in a child process of its own, so that nothing but the reading is in its memory. */
const readLarge = async (): Promise<LargeReading> => {
  let bytes = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (const piece of gpxPieces({ points: largePoints })) {
      const chunk = Buffer.from(piece);
      bytes += chunk.length;
      yield chunk;
    }
  }
  const start = performance.now();
  const [activity] = await gpxFormat.decode({ bytes: null, chunks });
  return {
    megabytes: bytes / 1e6,
    points: activity?.records.length ?? 0,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    seconds: (performance.now() - start) / 1000,
  };
};

const readLargeInChild = (): LargeReading =>
  JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), 'large'], { encoding: 'utf8' }));

export type GpxReadBench = {
  readonly fileMegabytes: number;
  readonly oursMilliseconds: number;
  readonly gpxparserMilliseconds: number;
  readonly timesFaster: number;
  readonly large: LargeReading;
};

/** Our GPX reader against gpxparser on the same generated file, and the memory that 100 MB take. */
export const bench = async (): Promise<GpxReadBench> => {
  const text = gpxText({ points: comparedPoints });
  const bytes = Buffer.from(text);
  const oursMilliseconds = await timeOurs(bytes);
  const gpxparserMilliseconds = timeOracle(text);
  return {
    fileMegabytes: bytes.length / 1e6,
    oursMilliseconds,
    gpxparserMilliseconds,
    timesFaster: gpxparserMilliseconds / oursMilliseconds,
    large: readLargeInChild(),
  };
};

if (import.meta.main) {
  const wanted = process.argv[2] === 'large' ? await readLarge() : await bench();
  process.stdout.write(`${JSON.stringify(wanted, null, 2)}\n`);
}
