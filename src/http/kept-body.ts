import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { entityTag, namesTag } from './entity-tags.ts';

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/** In the order in which the smallest is chosen. */
const encoders = {
  br: (bytes: Buffer) => toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => toGzip(bytes),
} as const;
type Encoding = keyof typeof encoders;
const encodings: readonly Encoding[] = ['br', 'gzip'];

/** A body that is sent more than once: written, tagged and compressed at most once. */
export type KeptBody = {
  readonly type: string;
  readonly bytes: Buffer;
  readonly tag: string;
  readonly encoded: (encoding: Encoding) => Promise<Buffer>;
};

/** Keeps a text, to be sent as this media type. */
export const keepBody = (type: string, text: string): KeptBody => {
  const bytes = Buffer.from(text);
  const made = new Map<Encoding, Promise<Buffer>>();
  return {
    type,
    bytes,
    tag: entityTag(text),
    encoded: (encoding) => {
      const compressed = made.get(encoding) ?? encoders[encoding](bytes);
      made.set(encoding, compressed);
      return compressed;
    },
  };
};

/** Whether an `Accept-Encoding` names it, and not with a quality of zero. */
const accepts = (header: string, encoding: Encoding): boolean =>
  header.split(',').some((part) => {
    const [name = '', quality = 'q=1'] = part.toLowerCase().split(';');
    return name.trim() === encoding && Number(quality.trim().slice('q='.length)) > 0;
  });

/** Sends a kept body as its client takes it; not at all when the client has it. */
export const sendKept = async (
  { headers }: FastifyRequest,
  reply: FastifyReply,
  body: KeptBody,
): Promise<FastifyReply> => {
  reply.type(body.type).header('etag', body.tag);
  const accepted = headers['accept-encoding'] ?? '';
  const encoding = encodings.find((one) => accepts(accepted, one));
  if (encoding === undefined || namesTag(headers['if-none-match'], body.tag)) return reply.send(body.bytes);
  return reply.header('content-encoding', encoding).send(await body.encoded(encoding));
};
