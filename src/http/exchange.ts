import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** How slow a client may be. Time in which the service itself is busy does not count. */
export type Pace = {
  /** Longest time without a byte. */
  readonly idleMs: number;
  /** Least bytes a second on average, once the client was waited for during `slowStartMs`. */
  readonly slowestBytesPerSecond: number;
  readonly slowStartMs: number;
  /** Longest time for the rest of a body whose request is answered already. It is thrown away. */
  readonly unreadBodyMs: number;
};

/** One request and its answer on a connection. */
export type Exchange = {
  readonly socket: Socket;
  readonly hasEnded: () => boolean;
  /** True until the first byte of the answer. */
  readonly isUnanswered: () => boolean;
  /** True when its client took too long until `nowMs`; to be asked at short intervals. */
  readonly isTooSlow: (nowMs: number) => boolean;
};

/** Follows a request from its headers to the end of its body and of its answer. */
export const createExchange = (request: IncomingMessage, response: ServerResponse, pace: Pace): Exchange => {
  const { socket } = request;
  const started = { read: socket.bytesRead, taken: socket.bytesWritten - socket.writableLength };
  let bytesRead = started.read;
  /** Bytes of this request that came, and bytes that the client took. What comes after the request does not count. */
  const countMoved = (): number => {
    if (!request.complete) bytesRead = socket.bytesRead;
    return bytesRead - started.read + socket.bytesWritten - socket.writableLength - started.taken;
  };
  let last = { atMs: performance.now(), moved: 0 };
  let movedAtMs = last.atMs;
  let waitedMs = 0;
  let answeredAtMs: number | null = null;
  response.once('close', () => {
    answeredAtMs = performance.now();
  });
  /** Everything that came was taken by the service, or the client does not take what was sent. */
  const waitsForClient = (): boolean =>
    (!request.complete && request.readableLength === 0) || socket.writableLength > 0;

  return {
    socket,
    hasEnded: () => socket.destroyed || (answeredAtMs !== null && request.complete),
    isUnanswered: () => !response.headersSent,
    isTooSlow: (nowMs) => {
      if (answeredAtMs !== null) return nowMs - answeredAtMs > pace.unreadBodyMs;
      const now = { atMs: nowMs, moved: countMoved() };
      const waits = waitsForClient();
      if (waits) waitedMs += now.atMs - last.atMs;
      if (!waits || now.moved !== last.moved) movedAtMs = nowMs;
      last = now;
      if (nowMs - movedAtMs > pace.idleMs) return true;
      const bytesPerSecond = (now.moved / waitedMs) * 1000;
      return waitedMs > pace.slowStartMs && bytesPerSecond < pace.slowestBytesPerSecond;
    },
  };
};
