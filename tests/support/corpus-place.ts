import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const realCorpus = resolve(import.meta.dirname, '../../../shared/corpus');

/** Whether the corpus of real files lies beside this checkout; it is never part of it. */
export const realCorpusIsPresent = existsSync(resolve(realCorpus, 'manifest.tsv'));

/** The environment variable that names the folder of the generated corpus. */
export const standInVariable = 'SINEW_STAND_IN_CORPUS';

/** The corpus of real files, or the generated one that stands in for it. */
export const corpusDirectory = (): string => {
  if (realCorpusIsPresent) return realCorpus;
  const folder = process.env[standInVariable];
  if (folder === undefined)
    throw new Error('the generated corpus was not written (tests/support/corpus-setup.ts)');
  return folder;
};
