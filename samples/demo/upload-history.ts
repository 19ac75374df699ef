import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Api, listField, problemDetail, requireText } from './call-api.ts';

/** What became of one uploaded file. */
export type UploadOutcome = {
  readonly filename: string;
  readonly status: string;
  readonly problem: string | null;
};

const POLL_MILLISECONDS = 150;
const PATIENCE_MILLISECONDS = 120_000;
const finished = ['processed', 'rejected', 'duplicate'];

const outcomeOf = (upload: unknown): UploadOutcome => ({
  filename: requireText(upload, 'filename'),
  status: requireText(upload, 'status'),
  problem: problemDetail(upload),
});

/** Sends every file of a folder, in the order of their names; answers the ids of the uploads. */
export const sendFolder = async (
  api: Api,
  runnerId: string,
  folder: string,
  progress: (done: number) => void,
): Promise<string[]> => {
  const ids: string[] = [];
  for (const filename of (await readdir(folder)).sort()) {
    const path = `/v1/runners/${runnerId}/uploads?filename=${encodeURIComponent(filename)}`;
    const answer = await api.upload(path, new Uint8Array(await readFile(join(folder, filename))));
    ids.push(...listField(answer, 'items').map((upload) => requireText(upload, 'id')));
    progress(ids.length);
  }
  return ids;
};

/**
 * Asks for each upload until all are finished.
 *
 * @throws Error when some are not after two minutes.
 */
export const awaitUploads = async (
  api: Api,
  ids: readonly string[],
  progress: (done: number) => void,
): Promise<UploadOutcome[]> => {
  const outcomes = new Map<string, UploadOutcome>();
  const deadline = performance.now() + PATIENCE_MILLISECONDS;
  while (outcomes.size < ids.length) {
    for (const id of ids) {
      if (outcomes.has(id)) continue;
      const outcome = outcomeOf(await api.get(`/v1/uploads/${id}`));
      if (finished.includes(outcome.status)) outcomes.set(id, outcome);
      progress(outcomes.size);
    }
    if (performance.now() > deadline) {
      throw new Error(`${String(ids.length - outcomes.size)} uploads were not finished in two minutes.`);
    }
    if (outcomes.size < ids.length) await wait(POLL_MILLISECONDS);
  }
  return [...outcomes.values()];
};
