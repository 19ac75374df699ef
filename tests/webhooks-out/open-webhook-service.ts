import pg from 'pg';
import { onTestFinished } from 'vitest';
import { openConsumer } from '#src/compose-worker.ts';
import { createGuardedRequest } from '#src/edges/guarded-request.ts';
import type { Consumer } from '#src/edges/queue/consumer.ts';
import { createWebhookSender, deliveryLimits } from '#src/edges/webhooks/send.ts';
import { announceAll, enqueueDeliveries } from '#src/use-cases/webhooks/announce.ts';
import type { Announcement } from '#src/use-cases/webhooks/event-data.ts';
import { type Body, operatorKey, type TestService, useTestService } from '#tests/support/test-service.ts';
import { createProcessors } from '#workers/processors.ts';

type Inner = TestService['runtime']['deps'];

export type WebhookTestService = TestService & {
  /** Starts a worker with some dependencies replaced. */
  readonly work: (
    change?: { webhooks?: Partial<Inner['webhooks']> } & Partial<Omit<Inner, 'webhooks'>>,
  ) => Consumer;
  /** Adds an endpoint that was verified before, and answers it with its secret. Call it before a worker runs. */
  readonly endpoint: (url: string, fields?: object, key?: string) => Promise<{ id: string; secret: string }>;
  /** Another client with a key of its own. */
  readonly addClient: (name: string) => Promise<{ clientId: string; key: string }>;
  /** Announces so many events to a client (the first one when none is named), as any cause would. */
  readonly happen: (count?: number, clientId?: string) => Promise<void>;
  readonly deliveries: (endpointId: string) => Promise<Body[]>;
  readonly show: (endpointId: string) => Promise<Body>;
  readonly sql: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
};

const finishedJob = (clientId: string, index: number): Announcement => ({
  clientId,
  type: 'reprocessing.finished',
  data: {
    reprocessingJobId: `rep_${index}`,
    status: 'finished',
    total: 1,
    done: 1,
    failed: 0,
    startedAt: null,
    finishedAt: '2026-01-01T00:00:00.000Z',
  },
});

/** A service whose webhooks may go to loopback and whose workers are started by hand. */
export const useWebhookService = async (env: Record<string, string> = {}): Promise<WebhookTestService> => {
  const service = await useTestService({ worker: false, env: { WEBHOOKS_ALLOW_PRIVATE: 'yes', ...env } });
  const sql: WebhookTestService['sql'] = async (text, values = []) => {
    const client = new pg.Client({ connectionString: service.databaseUrl });
    await client.connect();
    try {
      return (await client.query(text, values)).rows as Record<string, unknown>[];
    } finally {
      await client.end();
    }
  };
  return {
    ...service,
    work: ({ webhooks = {}, ...change } = {}) => {
      const inner = { ...service.runtime.deps, ...change };
      const processors = createProcessors({ ...inner, webhooks: { ...inner.webhooks, ...webhooks } });
      const consumer = openConsumer(service.runtime, processors);
      onTestFinished(consumer.close);
      return consumer;
    },
    endpoint: async (url, fields = {}, key = operatorKey) => {
      const { status, body } = await service.call('POST', '/v1/webhook-endpoints', {
        body: { url, ...fields },
        key,
      });
      if (status !== 201) throw new Error(`endpoint: ${status} ${JSON.stringify(body)}`);
      await sql(`delete from outbox_event where type = 'endpoint.test' and data->>'endpointId' = $1`, [
        body['id'],
      ]);
      await sql('update webhook_endpoint set verified_at = created_at where id = $1', [body['id']]);
      return body as unknown as { id: string; secret: string };
    },
    addClient: async (name) => {
      const { body: client } = await service.call('POST', '/v1/clients', { body: { name } });
      const { body } = await service.call('POST', `/v1/clients/${client['id']}/keys`, {
        body: { scopes: ['admin'] },
      });
      return { clientId: String(client['id']), key: String(body['key']) };
    },
    happen: async (count = 1, clientId) => {
      const { deps } = service.runtime;
      const [first] = (await deps.stores.clients.list({ limit: 1, cursor: null })).items;
      const due = await deps.stores.inTransaction((tx) =>
        announceAll(
          tx,
          deps,
          Array.from({ length: count }, (_, index) => finishedJob(clientId ?? String(first?.id), index)),
        ),
      );
      await enqueueDeliveries(deps, due.flat());
    },
    deliveries: async (id) =>
      (await service.call('GET', `/v1/webhook-endpoints/${id}/deliveries`)).body[
        'items'
      ] as unknown as Body[],
    show: async (id) => (await service.call('GET', `/v1/webhook-endpoints/${id}`)).body,
    sql,
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
