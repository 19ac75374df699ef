import { setTimeout as wait } from 'node:timers/promises';
import { type Ask, openAsk, type Reply } from './ask.ts';
import { bearer, type Target } from './make-client.ts';

/** A client of the service with a key and a runner of its own. */
export type OwnClient = {
  readonly runnerId: string;
  readonly key: string;
  readonly call: (
    method: string,
    path: string,
    body?: object | Uint8Array,
    headers?: object,
  ) => Promise<Reply>;
  /** Uploads a file; the id of its upload. */
  readonly upload: (bytes: Uint8Array, filename: string) => Promise<string>;
  /** What became of an upload, once it is finished; null when that takes longer than the timeout. */
  readonly finished: (uploadId: string, timeoutMs: number) => Promise<FinishedUpload | null>;
  readonly erase: () => Promise<void>;
};

export type FinishedUpload = {
  readonly status: string;
  readonly finishedAt: string | null;
  readonly problem: { readonly type: string } | null;
  readonly files?: Readonly<Record<'total' | 'processed' | 'rejected' | 'duplicate', number>>;
};

const read = <T>(reply: Reply): T => {
  if (reply.status >= 300) throw new Error(`answered ${reply.status}: ${reply.text.slice(0, 300)}`);
  return JSON.parse(reply.text);
};

const pollMs = 200;

/** Makes a client; `erase` removes it with everything it did. */
const openClient = async ({ address, operatorKey }: Target, name: string): Promise<OwnClient> => {
  const { ask, close } = openAsk(address);
  const json = { 'content-type': 'application/json' };
  const as =
    (key: string): Ask =>
    (question) =>
      ask({ ...question, headers: { ...bearer(key), ...question.headers } });
  const operator = as(operatorKey);
  const post = async <T>(by: Ask, path: string, body: object): Promise<T> =>
    read(await by({ method: 'POST', path, headers: json, body: JSON.stringify(body) }));
  const { id: clientId } = await post<{ id: string }>(operator, '/v1/clients', { name });
  const { key } = await post<{ key: string }>(operator, `/v1/clients/${clientId}/keys`, {
    scopes: ['admin'],
  });
  const own = as(key);
  const { id: runnerId } = await post<{ id: string }>(own, '/v1/runners', {});
  return {
    runnerId,
    key,
    call: (method, path, body, headers = {}) =>
      own({
        method,
        path,
        headers: { ...(body === undefined || body instanceof Uint8Array ? {} : json), ...headers },
        body: body === undefined ? null : body instanceof Uint8Array ? body : JSON.stringify(body),
      }),
    upload: async (bytes, filename) => {
      const path = `/v1/runners/${runnerId}/uploads?filename=${filename}`;
      const headers = { 'content-type': 'application/octet-stream' };
      const { items } = read<{ items: { id: string }[] }>(
        await own({ method: 'POST', path, headers, body: bytes }),
      );
      return items[0]?.id ?? '';
    },
    finished: async (uploadId, timeoutMs) => {
      for (const endMs = Date.now() + timeoutMs; Date.now() < endMs; await wait(pollMs)) {
        const upload = read<FinishedUpload>(
          await own({ method: 'GET', path: `/v1/uploads/${uploadId}?limit=1` }),
        );
        if (upload.finishedAt !== null) return upload;
      }
      return null;
    },
    erase: async () => {
      const { status } = await operator({ method: 'DELETE', path: `/v1/clients/${clientId}` });
      if (status !== 204) throw new Error(`the client is not erased: ${status}`);
      close();
    },
  };
};

/** Runs work with a client and erases it afterwards. */
export const withClient = async <T>(
  target: Target,
  name: string,
  work: (client: OwnClient) => Promise<T>,
): Promise<T> => {
  const client = await openClient(target, name);
  try {
    return await work(client);
  } finally {
    await client.erase();
  }
};
