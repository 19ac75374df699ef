import { Failure } from '#src/core/index.ts';
import type { PartCounts } from '#src/edges/storage/archive-store.ts';
import type { CountedPage, CountedPageRequest, Page, PageRequest } from '#src/edges/storage/paging.ts';
import type { Upload, UploadFilter, UploadOrder } from '#src/edges/storage/upload-store.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

type ReadDependencies = Pick<Dependencies, 'stores'>;

/** An upload with the activities that its recordings belong to. */
export type UploadDetails = { readonly upload: Upload; readonly activityIds: readonly string[] };

/** An archive also has a page of its parts and counts of what became of all; `archive` is null for a single file. */
export type UploadResult = UploadDetails & {
  readonly archive: { readonly counts: PartCounts; readonly parts: Page<UploadDetails> } | null;
};

/** @throws Failure `not-found`. */
export const findUpload = async (
  { stores }: ReadDependencies,
  clientId: string,
  uploadId: string,
): Promise<Upload> => {
  const upload = await stores.uploads.find(clientId, uploadId);
  if (upload === undefined) throw new Failure('not-found', `There is no upload "${uploadId}".`);
  return upload;
};

/** An archive of any number of parts is answered in pages. */
const noParts: Page<Upload> = { items: [], nextCursor: null };

/** What became of an upload; the activities of an archive are those of the parts on the page. */
export const readUpload = async (
  { stores }: ReadDependencies,
  upload: Upload,
  page: PageRequest,
): Promise<UploadResult> => {
  const { items, nextCursor } =
    upload.parentId === null ? await stores.archives.listParts(upload.id, page) : noParts;
  const ids = await stores.uploads.activityIds([upload.id, ...items.map((part) => part.id)]);
  const detailsOf = (one: Upload): UploadDetails => ({ upload: one, activityIds: ids.get(one.id) ?? [] });
  const activityIds = [upload, ...items].flatMap(({ id }) => ids.get(id) ?? []);
  if (upload.format !== 'zip') return { upload, activityIds, archive: null };
  const counts = await stores.archives.countParts(upload.id);
  return { upload, activityIds, archive: { counts, parts: { items: items.map(detailsOf), nextCursor } } };
};

/** What became of uploads, in their order, of archives with that page of their parts. */
export const readUploads = async (
  deps: ReadDependencies,
  uploads: readonly Upload[],
  page: PageRequest,
): Promise<UploadResult[]> => {
  const files = uploads.filter(({ format }) => format !== 'zip');
  const ids = await deps.stores.uploads.activityIds(files.map(({ id }) => id));
  const results: UploadResult[] = [];
  for (const upload of uploads) {
    if (upload.format === 'zip') results.push(await readUpload(deps, upload, page));
    else results.push({ upload, activityIds: ids.get(upload.id) ?? [], archive: null });
  }
  return results;
};

/** The uploads of a runner that a filter lets through, parts of archives included. */
export const listUploads = async (
  { stores }: ReadDependencies,
  runnerId: string,
  page: CountedPageRequest & UploadFilter & { readonly sort: UploadOrder },
): Promise<CountedPage<UploadDetails>> => {
  const { items, ...rest } = await stores.uploads.list(runnerId, page);
  const ids = await stores.uploads.activityIds(items.map(({ id }) => id));
  return { ...rest, items: items.map((upload) => ({ upload, activityIds: ids.get(upload.id) ?? [] })) };
};
