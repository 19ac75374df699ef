import type { Dependencies } from '#src/use-cases/dependencies.ts';
import { readUploads, type UploadResult } from './read-uploads.ts';

/** Uploads that are looked at, parts of archives among them. */
const mostRead = 200;
const mostShown = 20;
const mostParts = 100;

/** What a runner sent last, newest first: files and archives, not the parts of these one by one. */
export const readLatestUploads = async (
  deps: Pick<Dependencies, 'stores'>,
  runnerId: string,
): Promise<UploadResult[]> => {
  const { items } = await deps.stores.uploads.list(runnerId, { limit: mostRead, cursor: null });
  // The newest parts of a large archive stand before it.
  const ids = [...new Set(items.map(({ id, parentId }) => parentId ?? id))].slice(0, mostShown);
  const found = new Map((await deps.stores.uploads.findMany(ids)).map((upload) => [upload.id, upload]));
  const uploads = ids.flatMap((id) => found.get(id) ?? []);
  return readUploads(deps, uploads, { limit: mostParts, cursor: null });
};
