import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { assessRunner } from '#src/use-cases/assessment/assess-runner.ts';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import { announce } from '#src/use-cases/webhooks/announce.ts';
import { useWebhookService } from './open-webhook-service.ts';
import { useReceiver } from './receiver.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));

describe('the outbox', () => {
  it('holds no event when the transaction of its cause rolls back', async () => {
    const service = await useWebhookService();
    await service.endpoint('http://127.0.0.1:9/hook');
    const runnerId = await service.createRunner();
    const { deps: inner } = service.runtime;
    await inner.stores.runners.markDirty(runnerId, new Date().toISOString());
    const broken = {
      ...inner,
      stores: {
        ...inner.stores,
        inTransaction: <T>(work: (tx: typeof inner.stores) => Promise<T>) =>
          inner.stores.inTransaction(async (tx) =>
            work({
              ...tx,
              runners: { ...tx.runners, clearDirty: () => Promise.reject(new Error('the store fell')) },
            }),
          ),
      },
    };
    await expect(assessRunner(broken, runnerId)).rejects.toThrow('the store fell');
    expect(await service.sql('select id from assessment')).toEqual([]);
    expect(await service.sql('select id from outbox_event')).toEqual([]);
    expect(await service.sql('select id from webhook_delivery')).toEqual([]);
    await assessRunner(inner, runnerId);
    expect(await service.sql('select type from outbox_event')).toEqual([{ type: 'assessment.changed' }]);
    await assessRunner(inner, runnerId);
    expect(await service.sql('select id from outbox_event')).toHaveLength(1);
  });

  it('blocks the deletion of an endpoint while an event for it is being written', async () => {
    const service = await useWebhookService();
    const { id } = await service.endpoint('http://127.0.0.1:9/hook');
    const { deps: inner } = service.runtime;
    const [client] = await service.sql('select id from client');
    let removed: Promise<unknown> = Promise.resolve();
    await inner.stores.inTransaction(async (tx) => {
      const clientId = client?.['id'] as string;
      const data = {
        connectionId: 'con_1',
        runnerId: await service.createRunner(),
        platform: 'x',
        because: 'y',
      };
      await announce(tx, inner, { clientId, type: 'connection.revoked', data });
      removed = service.call('DELETE', `/v1/webhook-endpoints/${id}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    expect(await removed).toMatchObject({ status: 204 });
    expect(await service.sql('select type from outbox_event')).toEqual([{ type: 'connection.revoked' }]);
    expect(await service.sql('select id from webhook_delivery')).toEqual([]);
  });

  it('is swept: a delivery whose job was lost is enqueued again, and events are deleted after 30 days', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver();
    const { id } = await service.endpoint(receiver.url, { events: ['upload.rejected'] });
    const runnerId = await service.createRunner();
    const { deps: inner } = service.runtime;
    const silent = { ...inner.jobs, enqueue: async () => undefined };
    const worker = service.work({ jobs: silent });
    await service.upload(runnerId, await sample('broken/junk.fit'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(receiver.received).toEqual([]);
    await worker.close();
    service.work();
    expect(await sweepUnfinished(inner)).toMatchObject({ deliveries: 1 });
    await expect.poll(async () => (await service.deliveries(id))[0]?.['status']).toBe('delivered');
    expect(await sweepUnfinished(inner)).toMatchObject({ deliveries: 0 });
    const { eventDays } = inner.retention;
    const later = Date.now() + eventDays * 86_400_000 + 1_000;
    await sweepUnfinished({ ...inner, clock: { nowMs: () => later } });
    expect(await service.sql('select id from outbox_event')).toEqual([]);
  });

  it('is swept: a due delivery is made although the clock went back and its job still waits', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver();
    const { id } = await service.endpoint(receiver.url, { events: ['upload.rejected'] });
    const runnerId = await service.createRunner();
    const { deps: inner } = service.runtime;
    const enqueue: typeof inner.jobs.enqueue = (job, options) =>
      inner.jobs.enqueue(job, job.name === 'deliver-webhook' ? { delayMs: 3_600_000 } : options);
    const worker = service.work({ jobs: { ...inner.jobs, enqueue } });
    await service.upload(runnerId, await sample('broken/junk.fit'));
    await worker.close();
    service.work();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(receiver.received).toEqual([]);
    expect(await sweepUnfinished(inner)).toMatchObject({ deliveries: 1 });
    await expect.poll(async () => (await service.deliveries(id))[0]?.['status']).toBe('delivered');
    expect(receiver.received).toHaveLength(1);
    expect(await sweepUnfinished(inner)).toMatchObject({ deliveries: 0 });
  });
});

describe('a worker that ends during a delivery', () => {
  it('and was closed before sending loses nothing: the next worker sends', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver();
    const { id } = await service.endpoint(receiver.url);
    const first = service.work();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await first.close();
    await service.call('POST', `/v1/webhook-endpoints/${id}/test`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(receiver.received).toEqual([]);
    service.work();
    await expect.poll(() => receiver.received.length).toBe(1);
  });

  it('and was killed after sending, before storing the outcome: it is sent again with the same id, the outcome stored once', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver();
    const { id } = await service.endpoint(receiver.url);
    let falls = true;
    const { send } = service.runtime.deps.webhooks;
    service.work({
      webhooks: {
        send: async (message) => {
          const outcome = await send(message);
          if (falls) {
            falls = false;
            throw new Error('the worker fell');
          }
          return outcome;
        },
      },
    });
    await service.call('POST', `/v1/webhook-endpoints/${id}/test`);
    await expect.poll(async () => (await service.deliveries(id))[0]?.['status']).toBe('delivered');
    expect(receiver.received).toHaveLength(2);
    expect(new Set(receiver.received.map((message) => message.id)).size).toBe(1);
    expect((await service.deliveries(id))[0]?.['attempts']).toHaveLength(1);
  });
});
