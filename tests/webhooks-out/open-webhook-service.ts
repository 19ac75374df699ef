import pg from 'pg';
import { onTestFinished } from 'vitest';
import { openConsumer } from '#src/compose-worker.ts';
import { createGuardedRequest } from '#src/edges/guarded-request.ts';
import type { Consumer } from '#src/edges/queue/consumer.ts';
import { createWebhookSender, deliveryLimits } from '#src/edges/webhooks/send.ts';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';
import { createProcessors } from '#workers/processors.ts';

type Inner = TestService['runtime']['deps'];

export type WebhookTestService = TestService & {
  /** Starts a worker with some dependencies replaced. */
  readonly work: (
    change?: { webhooks?: Partial<Inner['webhooks']> } & Partial<Omit<Inner, 'webhooks'>>,
  ) => Consumer;
  /** Adds an endpoint and answers it with its secret. */
  readonly endpoint: (url: string, fields?: object) => Promise<{ id: string; secret: string }>;
  readonly deliveries: (endpointId: string) => Promise<Body[]>;
  readonly show: (endpointId: string) => Promise<Body>;
  readonly sql: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
};

/** A service whose webhooks may go to loopback and whose workers are started by hand. */
export const useWebhookService = async (env: Record<string, string> = {}): Promise<WebhookTestService> => {
  const service = await useTestService({ worker: false, env: { WEBHOOKS_ALLOW_PRIVATE: 'yes', ...env } });
  return {
    ...service,
    work: ({ webhooks = {}, ...change } = {}) => {
      const inner = { ...service.runtime.deps, ...change };
      const processors = createProcessors({ ...inner, webhooks: { ...inner.webhooks, ...webhooks } });
      const consumer = openConsumer(service.runtime, processors);
      onTestFinished(consumer.close);
      return consumer;
    },
    endpoint: async (url, fields = {}) => {
      const { status, body } = await service.call('POST', '/v1/webhook-endpoints', {
        body: { url, ...fields },
      });
      if (status !== 201) throw new Error(`endpoint: ${status} ${JSON.stringify(body)}`);
      return body as unknown as { id: string; secret: string };
    },
    deliveries: async (id) =>
      (await service.call('GET', `/v1/webhook-endpoints/${id}/deliveries`)).body[
        'items'
      ] as unknown as Body[],
    show: async (id) => (await service.call('GET', `/v1/webhook-endpoints/${id}`)).body,
    sql: async (text, values = []) => {
      const client = new pg.Client({ connectionString: service.databaseUrl });
      await client.connect();
      try {
        return (await client.query(text, values)).rows as Record<string, unknown>[];
      } finally {
        await client.end();
      }
    },
  };
};

/** The schedule of the specification with its waits replaced. */
export const shortSchedule =
  (waitsMs: readonly number[]): Inner['webhooks']['nextAttemptMs'] =>
  ({ attempts, nowMs, retryAfterMs }) => {
    const wait = waitsMs[attempts - 1];
    return wait === undefined ? null : Math.max(nowMs + wait, retryAfterMs ?? 0);
  };

/** A sender that waits for answers no longer than this. */
export const senderWithTimeout = (milliseconds: number): Inner['webhooks']['send'] =>
  createWebhookSender({
    request: createGuardedRequest({
      reach: 'any',
      limits: { ...deliveryLimits, headersMs: milliseconds, totalMs: milliseconds },
    }),
    reach: 'any',
  });
