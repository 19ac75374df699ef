import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Beside the checkout, unless `SINEW_CORPUS` names another folder. */
const realCorpus = process.env['SINEW_CORPUS'] ?? resolve(import.meta.dirname, '../../../shared/corpus');

/** Whether the corpus of real files is there; it is never part of the checkout. */
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
