import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { ExchangeLimits } from '#src/edges/guarded-request.ts';
import { createGuardedRequest } from '#src/edges/guarded-request.ts';
import type { GuardedFetch } from '#src/edges/platforms/guarded-fetch.ts';
import { createGuardedFetch } from '#src/edges/platforms/guarded-fetch.ts';
import { readBody } from './read-body.ts';

/** A request as the simulated platform saw it; `host` is the name that the adapter believed it asked. */
export type SeenRequest = {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
};

export type Reply = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Wait before the first byte. */
  readonly delayMs?: number;
  /** Send the body byte by byte with this pause between. */
  readonly dripMs?: number;
};

export type SimulatedPlatform = {
  readonly origin: string;
  readonly seen: SeenRequest[];
  /** A guarded fetch that asks this server instead of the named hosts; every other host is real. */
  readonly fetchFor: (hosts: readonly string[], limits?: Partial<ExchangeLimits>) => GuardedFetch;
  readonly close: () => Promise<void>;
};

export const testLimits: ExchangeLimits = {
  headersMs: 20_000,
  totalMs: 30_000,
  maxBytes: 1_000_000,
  excess: 'refuse',
};

/** Starts a platform on loopback whose answers are decided request by request. */
export const startSimulatedPlatform = async (
  answer: (request: SeenRequest) => Reply,
): Promise<SimulatedPlatform> => {
  const seen: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    if (body === null) return;
    const url = new URL(request.url ?? '/', 'http://simulated');
    const one: SeenRequest = {
      method: request.method ?? '',
      host: request.headers.host ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body,
    };
    seen.push(one);
    const reply = answer(one);
    await wait(reply.delayMs ?? 0);
    response.writeHead(reply.status ?? 200, reply.headers ?? {});
    if (reply.dripMs === undefined) {
      response.end(reply.body ?? '');
      return;
    }
    for (const byte of Buffer.from(reply.body ?? '')) {
      if (response.destroyed) return;
      response.write(Buffer.of(byte));
      await wait(reply.dripMs);
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    seen,
    fetchFor: (hosts, limits = {}) =>
      createGuardedFetch(
        createGuardedRequest({
          reach: 'public-only',
          limits: { ...testLimits, ...limits },
          dialInstead: Object.fromEntries(hosts.map((host) => [host, origin])),
        }),
      ),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

/** An answer in JSON. */
export const jsonReply = (value: unknown, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

/** Bytes with the head of a FIT file: enough to count as a recording, not enough to be one. */
export const fitLikeBytes: Uint8Array = Uint8Array.from([
  14, 0x10, 0, 0, 4, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54, 0, 0, 1, 2, 3, 4, 0, 0,
]);

export const fitReply: Reply = {
  status: 200,
  headers: { 'content-type': 'application/octet-stream' },
  body: fitLikeBytes,
};
