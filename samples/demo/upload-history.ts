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

const awaitUpload = async (api: Api, id: string, deadline: number): Promise<UploadOutcome> => {
  for (;;) {
    const outcome = outcomeOf(await api.get(`/v1/uploads/${id}`));
    if (finished.includes(outcome.status)) return outcome;
    if (performance.now() > deadline) throw new Error(`${outcome.filename} was not read within two minutes.`);
    await wait(POLL_MILLISECONDS);
  }
};

/**
 * Asks for one upload after the other until each is finished: few questions, far below any limit of rate.
 *
 * @throws Error when one is not after two minutes.
 */
export const awaitUploads = async (
  api: Api,
  ids: readonly string[],
  progress: (done: number) => void,
): Promise<UploadOutcome[]> => {
  const deadline = performance.now() + PATIENCE_MILLISECONDS;
  const outcomes: UploadOutcome[] = [];
  progress(0);
  for (const id of ids) {
    outcomes.push(await awaitUpload(api, id, deadline));
    progress(outcomes.length);
  }
  return outcomes;
};
