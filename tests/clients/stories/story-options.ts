import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';

export type StoryOptions = {
  readonly url: string;
  readonly key: string;
  readonly file: Blob;
  readonly filename: string;
};

/** Address, key and file, as the test hands them in. */
export const readStoryOptions = async (): Promise<StoryOptions> => {
  const [url, key, path] = process.argv.slice(2);
  if (url === undefined || key === undefined || path === undefined) throw new Error('url, key and file');
  return { url, key, file: await openAsBlob(path), filename: basename(path) };
};
