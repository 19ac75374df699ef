import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realCorpusIsPresent, standInVariable } from './corpus-place.ts';
import { writeStandInCorpus } from './stand-in-corpus.ts';

/** Writes the generated corpus once a run where the one of real files is absent. */
export default async function setup() {
  if (realCorpusIsPresent || process.env[standInVariable] !== undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'sinew-corpus-'));
  await writeStandInCorpus(folder);
  process.env[standInVariable] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
