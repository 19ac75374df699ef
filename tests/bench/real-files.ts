import { readdirSync, readFileSync } from 'node:fs';
import FitParser from 'fit-file-parser';
import { realCorpusIsPresent } from '#tests/support/corpus-place.ts';
import { corpusPath } from '#tests/support/read-corpus.ts';
import { hourOfRunning } from './hour-of-running.ts';

/** The histories of two runners, of real files. */
const folders = ['fit/520qianjiawen__running_page', 'fit/wuyueSea__my_running_page'];
const generatedFiles = 150;

const readFolder = (folder: string): Uint8Array<ArrayBuffer>[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.fit'))
    .sort()
    .map((name) => new Uint8Array(readFileSync(`${folder}/${name}`)));

/** Real FIT files of runs where the corpus is there, else an hour of generated running, as often. */
export const readRealFiles = (): readonly Uint8Array<ArrayBuffer>[] =>
  realCorpusIsPresent
    ? folders.flatMap((folder) => readFolder(corpusPath(folder)))
    : new Array<Uint8Array<ArrayBuffer>>(generatedFiles).fill(new Uint8Array(hourOfRunning()));

/** CPU of this process, milliseconds. */
export const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** CPU that fit-file-parser takes to decode these bytes, milliseconds. */
export const parseFile = async (bytes: Uint8Array<ArrayBuffer>): Promise<number> => {
  const start = cpuMs();
  await new FitParser({ force: true, mode: 'list' }).parseAsync(bytes.slice().buffer);
  return cpuMs() - start;
};
