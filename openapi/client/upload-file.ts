import type { components } from './api-types.d.ts';
import type { Calls } from './create-calls.ts';
import { newIdempotencyKey, pause, type Send } from './send-request.ts';

export type Upload = components['schemas']['Upload'];

export type UploadOptions = {
  /** Name of the file; that of a `File` where it is left out. */
  readonly filename?: string;
  /** Longest time to wait until it is read; 0 (default) answers as soon as it is stored. */
  readonly waitSeconds?: number;
  readonly signal?: AbortSignal;
};

export type Uploads = {
  /**
   * Sends a file: FIT, GPX, TCX, also gzipped, or a zip of them. A `Blob` is sent again when an attempt fails, and is
   * stored once; a stream can be sent once only.
   */
  readonly uploadFile: (
    runnerId: string,
    file: Blob | ReadableStream<Uint8Array>,
    options?: UploadOptions,
  ) => Promise<Upload>;
  /** The upload once it is finished, or as it is after so many seconds (default 120). */
  readonly waitForUpload: (
    uploadId: string,
    options?: { readonly seconds?: number; readonly signal?: AbortSignal },
  ) => Promise<Upload>;
};

type Parts = {
  readonly url: string;
  readonly authorization: string;
  readonly send: Send;
  readonly get: Calls['get'];
  readonly stop: AbortSignal | undefined;
};

/** The service itself waits this long at most. */
const longestPreferredSeconds = 30;
const usualWaitSeconds = 120;
const firstPollMs = 500;
const longestPollMs = 5_000;

const anySignal = (...signals: readonly (AbortSignal | undefined)[]): AbortSignal =>
  AbortSignal.any(signals.filter((signal) => signal !== undefined));

const nameOf = (file: Blob | ReadableStream): string => (file instanceof File ? file.name : '');

/** The part of the client that sends files; they are not held in memory. */
export const createUploads = ({ url, authorization, send, get, stop }: Parts): Uploads => {
  const waitForUpload: Uploads['waitForUpload'] = async (
    uploadId,
    { seconds = usualWaitSeconds, signal } = {},
  ) => {
    const either = anySignal(stop, signal);
    const deadlineMs = performance.now() + seconds * 1000;
    for (let pollMs = firstPollMs; ; pollMs = Math.min(pollMs * 1.5, longestPollMs)) {
      const upload = await get('/v1/uploads/{id}', { params: { path: { id: uploadId } }, signal: either });
      const leftMs = deadlineMs - performance.now();
      if (upload.finishedAt !== null || leftMs <= 0) return upload;
      await pause(Math.min(pollMs, leftMs), either);
    }
  };

  const uploadFile: Uploads['uploadFile'] = async (runnerId, file, options = {}) => {
    const { filename = nameOf(file), waitSeconds = 0, signal } = options;
    const startMs = performance.now();
    const address = new URL(`${url}/v1/runners/${encodeURIComponent(runnerId)}/uploads`);
    if (filename !== '') address.searchParams.set('filename', filename);
    const isBlob = file instanceof Blob;
    const headers = {
      authorization,
      'content-type': 'application/octet-stream',
      ...(waitSeconds > 0 ? { prefer: `wait=${Math.min(waitSeconds, longestPreferredSeconds)}` } : {}),
      // What cannot be sent again carries no key, so that it is not tried.
      ...(isBlob ? { 'idempotency-key': newIdempotencyKey() } : {}),
    };
    const response = await send(
      () =>
        new Request(address, {
          method: 'POST',
          headers,
          body: file,
          signal: anySignal(stop, signal),
          ...(isBlob ? {} : { duplex: 'half' }),
        }),
    );
    const answer: components['schemas']['Uploads'] = JSON.parse(await response.text());
    const [upload] = answer.items;
    if (upload === undefined) throw new Error('The service answered without an upload');
    const leftSeconds = waitSeconds - (performance.now() - startMs) / 1000;
    if (upload.finishedAt !== null || leftSeconds <= 0) return upload;
    return waitForUpload(upload.id, { seconds: leftSeconds, ...(signal === undefined ? {} : { signal }) });
  };

  return { uploadFile, waitForUpload };
};
