import { openAsBlob } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client, Upload } from 'sinew/client';

/** Sends every file of a folder, in the order of their names; answers the ids of the uploads. */
export const sendFolder = async (
  sinew: Client,
  runnerId: string,
  folder: string,
  progress: (done: number) => void,
): Promise<string[]> => {
  const ids: string[] = [];
  for (const filename of (await readdir(folder)).sort()) {
    const upload = await sinew.uploadFile(runnerId, await openAsBlob(join(folder, filename)), { filename });
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
