import { describeActivity } from '#src/core/features/describe-activity.ts';
import { normaliseStream } from '#src/core/streams/normalise-stream.ts';
import { sourceFromBytes } from '#src/edges/formats/byte-source.ts';
import { defaultReadLimits } from '#src/edges/formats/limits.ts';
import { openUpload } from '#src/edges/formats/open-upload.ts';
import { knownRunner } from '#tests/core/features/run-fixtures.ts';
import { cpuMs, parseFile, readRealFiles } from './real-files.ts';

const ROUNDS = 15;
const WARM_UP_ROUNDS = 3;
const MOST_FILES = 150;

/** CPU of one stage, and its share of what fit-file-parser takes to decode the same bytes. */
export type BenchRow = { readonly name: string; readonly cpuMsEachRun: number; readonly ratio: number };

const stages = ['decode', 'clean', 'describe', 'parser'] as const;
type Stage = (typeof stages)[number];

const decode = async (bytes: Uint8Array) => {
  const opened = await openUpload(sourceFromBytes(bytes), defaultReadLimits);
  return opened.kind === 'file' ? opened.format.decode(opened.source) : [];
};

type Costs = Record<Stage, number>;

/** Adds the CPU of decoding, cleaning and describing one file. */
const readFile = async (bytes: Uint8Array, costs: Costs): Promise<void> => {
  const start = cpuMs();
  const activities = await decode(bytes);
  const decoded = cpuMs();
  const streams = activities.map((activity) => normaliseStream(activity));
  const cleaned = cpuMs();
  for (const [index, activity] of activities.entries()) {
    const stream = streams[index];
    if (stream !== undefined) describeActivity(stream, activity, knownRunner, 'UTC');
  }
  const described = cpuMs();
  costs.decode += decoded - start;
  costs.clean += cleaned - decoded;
  costs.describe += described - cleaned;
};

/** All files by one, then all by the other: what one leaves to be collected is not charged to the other's next file. */
const measureRound = async (files: readonly Uint8Array<ArrayBuffer>[]): Promise<Costs> => {
  const costs = { decode: 0, clean: 0, describe: 0, parser: 0 };
  for (const bytes of files) await readFile(bytes, costs);
  for (const bytes of files) costs.parser += await parseFile(bytes);
  for (const stage of stages) costs[stage] /= files.length;
  return costs;
};

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/**
 * What reading a run costs (decoding, cleaning and describing it, warm) against fit-file-parser's decoding of the same
 * bytes alone: CPU of the process, medians of rounds.
 *
 * @example
 * (await bench()).at(-1); // { name: 'read a run: 150 files of 75 kB', cpuMsEachRun: 1.5, ratio: 0.4 }
 */
export const bench = async (): Promise<readonly BenchRow[]> => {
  const files = readRealFiles().slice(0, MOST_FILES);
  for (let round = 0; round < WARM_UP_ROUNDS; round++) await measureRound(files);
  const rounds: Costs[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measureRound(files));
  const parser = medianOf(rounds.map((round) => round.parser));
  const row = (name: string, wanted: readonly Stage[]): BenchRow => {
    const cost = medianOf(rounds.map((round) => wanted.reduce((sum, stage) => sum + round[stage], 0)));
    return { name, cpuMsEachRun: cost, ratio: cost / parser };
  };
  const bytes = files.reduce((sum, file) => sum + file.length, 0) / files.length;
  const whole = `read a run: ${files.length} files of ${Math.round(bytes / 1000)} kB`;
  return [
    row('fit-file-parser, decode alone', ['parser']),
    row('decode', ['decode']),
    row('clean', ['clean']),
    row('describe', ['describe']),
    row(whole, ['decode', 'clean', 'describe']),
  ];
};
