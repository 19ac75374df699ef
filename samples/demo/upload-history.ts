import type { Client, Upload } from 'sinew/client';
import type { RunPlan } from '#samples/stories/story.ts';
import { writeRun } from '#samples/write/write-run.ts';

/** Writes each run as the file of a watch and sends it, in their order; answers the ids of the uploads. */
export const sendRuns = async (
  sinew: Client,
  runnerId: string,
  runs: readonly RunPlan[],
  progress: (done: number) => void,
): Promise<string[]> => {
  const ids: string[] = [];
  for (const run of runs) {
    const { path, bytes } = writeRun(run, 'demo').file;
    const filename = path.slice('demo/'.length);
    const upload = await sinew.uploadFile(runnerId, new Blob([new Uint8Array(bytes)]), { filename });
    ids.push(upload.id);
    progress(ids.length);
  }
  return ids;
};

/**
 * Asks for one upload after the other until each is finished: few questions, far below any limit of rate.
 *
 * @throws Error when one is not after two minutes.
 */
export const awaitUploads = async (
  sinew: Client,
  ids: readonly string[],
  progress: (done: number) => void,
): Promise<Upload[]> => {
  const uploads: Upload[] = [];
  progress(0);
  for (const id of ids) {
    const upload = await sinew.waitForUpload(id, { seconds: 120 });
    if (upload.finishedAt === null) throw new Error(`${upload.filename} was not read within two minutes.`);
    uploads.push(upload);
    progress(uploads.length);
  }
  return uploads;
};
