import { type Activity, Failure } from '#src/core/index.ts';
import type { StoredFile } from '#src/edges/files/files.ts';
import type { Dependencies } from '#src/use-cases/dependencies.ts';

/**
 * The bytes of the first file of an activity, as they were uploaded, and its name.
 *
 * @throws Failure `not-found` when no file is kept.
 */
export const openActivityFile = async (
  { stores, files }: Pick<Dependencies, 'stores' | 'files'>,
  activity: Activity,
): Promise<{ readonly filename: string; readonly sha256: string; readonly file: StoredFile }> => {
  const [source] = await stores.activities.sourcesOf(activity.id);
  const upload = source === undefined ? undefined : await stores.uploads.findById(source.uploadId);
  if (upload === undefined) throw new Failure('not-found', 'The original file is not kept.');
  const { filename, sha256 } = upload;
  return { filename, sha256, file: await files.open(upload.runnerId, sha256) };
};
