import { finished, Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';

/** A server-sent event. */
export type StreamEvent = { readonly event: string; readonly id: string; readonly data: object };

/** A comment line at this interval keeps proxies from closing an idle stream. */
const heartbeatMs = 15_000;

const render = ({ event, id, data }: StreamEvent): string =>
  `event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;

/**
 * Polls `read` and sends each event whose id differs from the one before, until `isLast`, the client disconnects or
 * the service closes. It reads no further while the client does not take what was sent.
 */
export const sendEvents = (
  reply: FastifyReply,
  options: {
    readonly read: () => Promise<StreamEvent>;
    readonly isLast: (event: StreamEvent) => boolean;
    readonly everyMs: number;
    readonly closing: AbortSignal;
  },
): FastifyReply => {
  const left = new AbortController();
  finished(reply.raw, () => left.abort());
  const signal = AbortSignal.any([left.signal, options.closing]);
  async function* watch(): AsyncGenerator<string> {
    let lastId: string | null = null;
    let quietMs = 0;
    while (!signal.aborted) {
      const current = await options.read();
      if (current.id !== lastId) {
        yield render(current);
        [lastId, quietMs] = [current.id, 0];
      }
      if (options.isLast(current)) return;
      await wait(options.everyMs, undefined, { signal }).catch(() => undefined);
      quietMs += options.everyMs;
      if (quietMs >= heartbeatMs) {
        yield ': keep-alive\n\n';
        quietMs = 0;
      }
    }
  }
  return reply
    .type('text/event-stream; charset=utf-8')
    .header('x-accel-buffering', 'no')
    .send(Readable.from(watch()));
};
