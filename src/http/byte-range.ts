import type { FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '#src/core/index.ts';
import { namesTag } from './entity-tags.ts';

/** Bytes from the first to the last, both included, counted from 0. */
export type ByteRange = { readonly first: number; readonly last: number };

const oneRange = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * The part of a file that a request asks for with `Range` (and `If-Range`); null for all of it, which is also the answer
 * to several ranges at once.
 *
 * @throws Failure `range-not-satisfiable` for one that begins after the end.
 * @example
 * readRange(request, reply, { bytes: 1000, tag }); // of `Range: bytes=-100`: { first: 900, last: 999 }
 */
export const readRange = (
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
  { bytes, tag }: { readonly bytes: number; readonly tag: string },
): ByteRange | null => {
  const [, from = '', to = ''] = oneRange.exec(headers.range ?? '') ?? [];
  if (method !== 'GET' || (from === '' && to === '')) return null;
  // The condition comes before the range: whoever has this file needs no part of it.
  if (namesTag(headers['if-none-match'], tag) || (headers['if-range'] ?? tag) !== tag) return null;
  const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  const first = from === '' ? Math.max(0, bytes - Number(to)) : Number(from);
  if (to !== '' && from !== '' && Number(to) < Number(from)) return null;
  if (first >= bytes || last < first) {
    reply.header('content-range', `bytes */${bytes}`);
    throw new Failure('range-not-satisfiable', `The file has ${bytes} bytes.`);
  }
  return { first, last };
};

/** The bytes of a range, the last of them only after everything was read: until then it is not known to be undamaged. */
export async function* sliceChunks(
  chunks: AsyncIterable<Uint8Array>,
  { first, last }: ByteRange,
): AsyncGenerator<Uint8Array> {
  let at = 0;
  let held: Uint8Array | null = null;
  for await (const chunk of chunks) {
    const part = chunk.subarray(Math.max(0, first - at), Math.max(0, last + 1 - at));
    at += chunk.length;
    if (part.length === 0) continue;
    if (held !== null) yield held;
    held = part;
  }
  if (held !== null) yield held;
}
