import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

/** The longest times and the largest answer that one exchange may take. */
export type ExchangeLimits = {
  /** Until the status line and headers have arrived. */
  readonly headersMs: number;
  /** Until the last byte has arrived. */
  readonly totalMs: number;
  /** Bytes of the answer's body. */
  readonly maxBytes: number;
  /** What to do with a larger body: refuse the answer, or keep its beginning. */
  readonly excess: 'refuse' | 'cut';
};

/** The body is larger than its limit. */
export class TooLarge extends Error {}

const readLimited = async (message: IncomingMessage, limits: ExchangeLimits): Promise<Uint8Array> => {
  const { maxBytes, excess } = limits;
  if (excess === 'refuse' && Number(message.headers['content-length'] ?? 0) > maxBytes) throw new TooLarge();
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes && excess === 'refuse') throw new TooLarge();
    chunks.push(chunk);
    if (bytes > maxBytes) return new Uint8Array(Buffer.concat(chunks).subarray(0, maxBytes));
  }
  if (!message.complete) throw new Error('the answer ended early');
  return new Uint8Array(Buffer.concat(chunks, bytes));
};

const gunzipLimited = promisify(gunzip);

/** Some servers compress although the request forbids it; the limit then holds for the unpacked bytes. */
const decompress = async (
  message: IncomingMessage,
  bytes: Uint8Array,
  limits: ExchangeLimits,
): Promise<Uint8Array> => {
  if (message.headers['content-encoding'] !== 'gzip' || limits.excess === 'cut') return bytes;
  try {
    return new Uint8Array(await gunzipLimited(bytes, { maxOutputLength: limits.maxBytes }));
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? new TooLarge() : error;
  }
};

/**
 * The body of an answer, decompressed.
 *
 * @throws TooLarge beyond `limits.maxBytes` where the excess is refused; an error when the answer ends early.
 */
export const readBody = async (message: IncomingMessage, limits: ExchangeLimits): Promise<Uint8Array> =>
  decompress(message, await readLimited(message, limits), limits);
