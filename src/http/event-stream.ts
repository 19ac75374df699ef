import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';

/** A server-sent event. */
export type StreamEvent = { readonly event: string; readonly id: string; readonly data: object };

/** A comment line this often keeps proxies from closing a quiet stream. */
const heartbeatMs = 15_000;

const render = ({ event, id, data }: StreamEvent): string =>
  `event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;

/**
 * Sends what `look` sees, each time its id is another, until `isLast`, the client is gone or the service
 * closes. An event of the same id as the last one is not sent again.
 */
export const sendEvents = (
  reply: FastifyReply,
  options: {
    readonly look: () => Promise<StreamEvent>;
    readonly isLast: (event: StreamEvent) => boolean;
    readonly everyMs: number;
    readonly closing: AbortSignal;
  },
): FastifyReply => {
  async function* watch(): AsyncGenerator<string> {
    let lastId: string | null = null;
    let quietMs = 0;
    while (!options.closing.aborted) {
      const seen = await options.look();
      if (seen.id !== lastId) {
        yield render(seen);
        [lastId, quietMs] = [seen.id, 0];
      }
      if (options.isLast(seen)) return;
      await wait(options.everyMs, undefined, { signal: options.closing }).catch(() => undefined);
      quietMs += options.everyMs;
      if (quietMs >= heartbeatMs) {
        yield ': still here\n\n';
        quietMs = 0;
      }
    }
  }
  return reply
    .type('text/event-stream; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-accel-buffering', 'no')
    .send(Readable.from(watch()));
};
