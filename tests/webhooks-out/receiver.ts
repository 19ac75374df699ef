import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { expect, onTestFinished } from 'vitest';
import { readBody } from '#tests/support/read-body.ts';
import { messageFault } from './check-message.ts';

/** A webhook as it arrived. */
export type Received = {
  readonly id: string;
  readonly atMs: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
};

export type Receiver = {
  readonly url: string;
  readonly received: Received[];
  /** Requests under way at once, at the most so far. */
  readonly busiest: () => number;
};

/** Starts a receiver on loopback; it answers 204 unless `answer` writes something. Every message must be as documented. */
export const useReceiver = async (
  answer: (message: Received, response: ServerResponse) => void | Promise<void> = () => undefined,
): Promise<Receiver> => {
  const received: Received[] = [];
  const faults: string[] = [];
  let underWay = 0;
  let busiest = 0;
  const server = createServer(async (request, response) => {
    underWay += 1;
    busiest = Math.max(busiest, underWay);
    const body = await readBody(request);
    if (body === null) {
      underWay -= 1;
      return;
    }
    const { type, data } = JSON.parse(body) as Pick<Received, 'type' | 'data'>;
    const headers = request.headers as Record<string, string>;
    const message = { id: headers['webhook-id'] ?? '', atMs: Date.now(), headers, body, type, data };
    received.push(message);
    const fault = await messageFault(type, JSON.parse(body));
    if (fault !== null) faults.push(fault);
    await answer(message, response);
    if (!response.headersSent && !response.destroyed) response.writeHead(204).end();
    underWay -= 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => expect(faults).toEqual([]));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    busiest: () => busiest,
  };
};

/** The body of a message, once the library that receivers use has proven its signature. */
export const verify = (secret: string, message: Received): unknown =>
  new Webhook(secret).verify(message.body, message.headers);
