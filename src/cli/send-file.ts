import { openAsBlob } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { ProblemError } from '#openapi/client/problem-error.ts';
import { MS_PER_MINUTE } from '#src/core/domain/units.ts';
import type { Api } from './api.ts';
import type { LocalFile } from './list-files.ts';
import { CommandError } from './terminal.ts';

type Upload = {
  readonly id: string;
  readonly filename: string;
  readonly status: string;
  readonly finishedAt: string | null;
  readonly activityIds: readonly string[];
  readonly problem: { readonly title: string; readonly detail: string } | null;
  readonly duplicateOf: string | null;
  readonly path?: string;
  readonly items?: readonly Upload[];
  /** Where the next page of `items` begins. */
  readonly nextCursor?: string | null;
};

/** The outcome of a file, or of one part of a zip. */
export type FileOutcome = {
  readonly file: string;
  readonly status: 'processed' | 'duplicate' | 'rejected' | 'failed' | 'unfinished';
  readonly uploadId: string | null;
  readonly activityIds: readonly string[];
  readonly problem: string | null;
};

/** Longest time that the service waits with its answer; a zip that takes longer is polled. */
const waitSeconds = 20;
const firstPollMs = 500;
const longestPollMs = 5_000;
/** A file that is not read after this time means that no worker runs. */
const timeoutMs = 30 * MS_PER_MINUTE;

const outcomeOf = (file: string, upload: Upload): FileOutcome => ({
  file,
  status: upload.finishedAt === null ? 'unfinished' : (upload.status as FileOutcome['status']),
  uploadId: upload.id,
  activityIds: upload.activityIds,
  problem: upload.problem === null ? null : upload.problem.detail,
});

/** Every part of a zip: the answer holds a page of them. */
const readParts = async (api: Api, upload: Upload): Promise<Upload[]> => {
  const parts = [...(upload.items ?? [])];
  for (let cursor = upload.nextCursor ?? null; cursor !== null; ) {
    const page = await api.call<Upload>(`/v1/uploads/${upload.id}?limit=200&cursor=${cursor}`);
    parts.push(...(page.items ?? []));
    cursor = page.nextCursor ?? null;
  }
  return parts;
};

/** One outcome for a file; for a zip one for each of its parts, or for itself when it was rejected as a whole. */
const outcomesOf = async (api: Api, file: LocalFile, upload: Upload): Promise<FileOutcome[]> => {
  const parts = await readParts(api, upload);
  if (parts.length === 0) return [outcomeOf(file.path, upload)];
  return parts.map((part) => outcomeOf(`${file.path} › ${part.path ?? part.filename}`, part));
};

const awaitEnd = async (api: Api, upload: Upload, stop: AbortSignal): Promise<Upload> => {
  const deadline = performance.now() + timeoutMs;
  let current = upload;
  for (let pause = firstPollMs; current.finishedAt === null; pause = Math.min(pause * 1.5, longestPollMs)) {
    if (stop.aborted || performance.now() > deadline) return current;
    await wait(pause, undefined, { signal: stop }).catch(() => undefined);
    current = await api.call<Upload>(`/v1/uploads/${upload.id}`);
  }
  return current;
};

/**
 * Sends a file and waits until the service has read it. The bytes are streamed from the disk; an interrupted
 * attempt is repeated with the same Idempotency-Key, so that the file is not a duplicate of itself.
 */
export const sendFile = async (
  api: Api,
  runnerId: string,
  file: LocalFile,
  stop: AbortSignal,
): Promise<FileOutcome[]> => {
  try {
    const answer = await api.call<{ items: Upload[] }>(
      `/v1/runners/${runnerId}/uploads?filename=${encodeURIComponent(file.name.slice(-200))}`,
      {
        method: 'POST',
        file: await openAsBlob(file.path),
        headers: { prefer: `wait=${waitSeconds}` },
      },
    );
    const upload = answer.items[0];
    if (upload === undefined) throw new CommandError('The service answered without an upload.');
    return await outcomesOf(api, file, await awaitEnd(api, upload, stop));
  } catch (error) {
    // An invalid key or an unreachable service concerns every file: it ends the command.
    const isFatal = error instanceof ProblemError && [401, 403, 404].includes(error.status);
    if (isFatal || error instanceof CommandError) throw error;
    const problem = (error as Error).message;
    return [{ file: file.path, status: 'failed', uploadId: null, activityIds: [], problem }];
  }
};
