import { once } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { createGuardedRequest } from '#src/edges/guarded-request.ts';
import { createWebhookSender, deliveryLimits } from '#src/edges/webhooks/send.ts';
import { needsRedis, useRedisServer } from '#tests/support/redis-server.ts';
import {
  senderWithTimeout,
  shortSchedule,
  useWebhookService,
  type WebhookTestService,
} from './open-webhook-service.ts';
import { useReceiver, verify } from './receiver.ts';

const oneOf = async (service: WebhookTestService, endpointId: string) => {
  const [delivery] = await service.deliveries(endpointId);
  return delivery;
};

describe('a delivery', () => {
  it('that fails is sent again on schedule with the same id and body and a new signature', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver((message, response) => {
      if (receiver.received.length < 3) response.writeHead(500).end(`no room for ${message.type}\u0000`);
    });
    const { id, secret } = await service.endpoint(receiver.url);
    service.work({ webhooks: { nextAttemptMs: shortSchedule([300, 1_200]) } });
    await service.happen();
    await expect.poll(async () => (await oneOf(service, id))?.['status']).toBe('delivered');
    const [first, second, third] = receiver.received;
    expect(new Set(receiver.received.map((message) => `${message.id} ${message.body}`)).size).toBe(1);
    expect(verify(secret, third as NonNullable<typeof third>)).toBeTruthy();
    const waits = [(second?.atMs ?? 0) - (first?.atMs ?? 0), (third?.atMs ?? 0) - (second?.atMs ?? 0)];
    expect(waits[0]).toBeGreaterThanOrEqual(290);
    expect(waits[1]).toBeGreaterThanOrEqual(1_190);
    const delivery = await oneOf(service, id);
    expect(delivery?.['attempts']).toMatchObject([
      { number: 1, outcome: 'failed', statusCode: 500, because: 'answered 500' },
      { number: 2, outcome: 'failed', answer: 'no room for reprocessing.finished' },
      { number: 3, outcome: 'delivered', statusCode: 204, because: null },
    ]);
    expect(await service.show(id)).toMatchObject({ disabled: false, failingSince: null });
  });

  it('is given up when the schedule ends, and sent once more when its owner asks', async () => {
    const service = await useWebhookService();
    let open = false;
    const receiver = await useReceiver((_message, response) => {
      if (!open) response.writeHead(500).end();
    });
    const { id } = await service.endpoint(receiver.url);
    service.work({ webhooks: { nextAttemptMs: shortSchedule([50]) } });
    await service.happen();
    await expect.poll(async () => (await oneOf(service, id))?.['status']).toBe('failed');
    expect(receiver.received).toHaveLength(2);
    expect((await service.show(id))['failingSince']).not.toBeNull();
    open = true;
    const delivery = await oneOf(service, id);
    const retried = await service.call('POST', `/v1/deliveries/${delivery?.['id']}/retry`);
    expect(retried).toMatchObject({ status: 202, body: { status: 'waiting', finishedAt: null } });
    await expect.poll(async () => (await oneOf(service, id))?.['status']).toBe('delivered');
    expect(receiver.received).toHaveLength(3);
    expect((await service.show(id))['failingSince']).toBeNull();
  });

  it('that waits for hours is sent at once when its owner asks, and not a second time when it was due', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver((_message, response) => {
      if (receiver.received.length < 2) response.writeHead(500).end();
    });
    const { id } = await service.endpoint(receiver.url);
    service.work({ webhooks: { nextAttemptMs: shortSchedule([3_600_000]) } });
    await service.happen();
    await expect.poll(async () => (await oneOf(service, id))?.['attempts']?.['length']).toBe(1);
    const delivery = await oneOf(service, id);
    const payload = {
      deliveryId: String(delivery?.['id']),
      dueMs: Date.parse(String(delivery?.['nextAttemptAt'])),
    };
    await service.call('POST', `/v1/deliveries/${payload.deliveryId}/retry`);
    await expect.poll(async () => (await oneOf(service, id))?.['status']).toBe('delivered');
    expect(receiver.received).toHaveLength(2);
    // The hours are over: the job that waited for them runs now.
    const { jobs } = service.runtime.deps;
    expect((await jobs.depth()).outgoing).toMatchObject({ delayed: 1 });
    await jobs.enqueue({ name: 'deliver-webhook', payload }, { overdue: true });
    await expect
      .poll(async () => (await jobs.depth()).outgoing)
      .toMatchObject({ delayed: 0, waiting: 0, prioritized: 0, active: 0 });
    expect(receiver.received).toHaveLength(2);
  });

  it('is retried no earlier than Retry-After says', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver((_message, response) => {
      if (receiver.received.length === 1) response.writeHead(429, { 'retry-after': '2' }).end();
    });
    const { id } = await service.endpoint(receiver.url);
    service.work({ webhooks: { nextAttemptMs: shortSchedule([50, 50, 50]), random: () => 0 } });
    await service.happen();
    await expect.poll(() => receiver.received.length).toBe(2);
    const [first, second] = receiver.received;
    expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThanOrEqual(1_950);
    await expect.poll(async () => (await oneOf(service, id))?.['status']).toBe('delivered');
  });

  it('answered with 410 disables its endpoint, and nothing more is sent there', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver((_message, response) => {
      response.writeHead(410).end();
    });
    const { id } = await service.endpoint(receiver.url);
    service.work();
    await service.happen();
    await expect.poll(async () => (await service.show(id))['disabled']).toBe(true);
    expect((await service.show(id))['disabledReason']).toMatch(/410/);
    await service.happen();
    expect((await service.deliveries(id)).map((delivery) => delivery['status'])).toEqual(['failed']);
    const { status } = await service.call(
      'POST',
      `/v1/deliveries/${(await oneOf(service, id))?.['id']}/retry`,
    );
    expect(status).toBe(409);
    expect((await service.call('POST', `/v1/webhook-endpoints/${id}/test`)).status).toBe(409);
    expect(receiver.received).toHaveLength(1);
  });

  it('answered with a redirect fails, and the redirect is not followed', async () => {
    const service = await useWebhookService();
    const elsewhere = await useReceiver();
    const receiver = await useReceiver((_message, response) => {
      response.writeHead(307, { location: elsewhere.url }).end();
    });
    const { id } = await service.endpoint(receiver.url);
    service.work({ webhooks: { nextAttemptMs: shortSchedule([]) } });
    await service.happen();
    await expect.poll(async () => (await oneOf(service, id))?.['status']).toBe('failed');
    expect((await oneOf(service, id))?.['attempts']?.[0]).toMatchObject({
      statusCode: 307,
      outcome: 'failed',
    });
    expect(elsewhere.received).toEqual([]);
  });

  it('to a name that resolves to a private address is refused while connecting and disables its endpoint', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver();
    const { id } = await service.endpoint('https://hooks.example.com/in');
    const reach = 'public-only';
    const request = createGuardedRequest({
      reach,
      limits: deliveryLimits,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    });
    service.work({ webhooks: { send: createWebhookSender({ request, reach }) } });
    await service.happen();
    await expect.poll(async () => (await service.show(id))['disabled']).toBe(true);
    expect((await service.show(id))['disabledReason']).toMatch(/not public/);
    expect((await oneOf(service, id))?.['attempts']).toMatchObject([
      { outcome: 'refused', statusCode: null },
    ]);
    expect(receiver.received).toEqual([]);
  });

  it('to an endpoint that has failed for five days disables it and cancels what waits', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver((_message, response) => {
      response.writeHead(500).end();
    });
    const { id } = await service.endpoint(receiver.url);
    const consumer = service.work({ webhooks: { nextAttemptMs: shortSchedule([100, 3_600_000]) } });
    await service.happen();
    await expect.poll(async () => (await oneOf(service, id))?.['attempts']?.['length']).toBe(2);
    await service.sql("update webhook_endpoint set failing_since = now() - interval '5 days 1 minute'");
    await service.happen();
    await expect.poll(async () => (await service.show(id))['disabled']).toBe(true);
    expect((await service.show(id))['disabledReason']).toMatch(/only failures since/i);
    const statuses = (await service.deliveries(id)).map((delivery) => delivery['status']);
    expect(statuses.toSorted()).toEqual(['cancelled', 'cancelled']);
    const enabled = await service.call('PATCH', `/v1/webhook-endpoints/${id}`, { body: { disabled: false } });
    expect(enabled.body).toMatchObject({ disabled: false, disabledReason: null, failingSince: null });
    await consumer.close();
  });
});

describe('a slow receiver', () => {
  it('gets one delivery at a time, is paused after a timeout, and gets more at once when it answers again', async () => {
    const service = await useWebhookService({ WORKER_CONCURRENCY: '2' });
    let slow = true;
    const receiver = await useReceiver(async (_message, response) => {
      if (slow) await once(response, 'close');
    });
    const other = await useReceiver();
    const { id } = await service.endpoint(receiver.url);
    await service.endpoint(other.url);
    service.work({
      webhooks: {
        send: senderWithTimeout(400),
        nextAttemptMs: shortSchedule(Array.from({ length: 50 }, () => 700)),
        pauseMs: () => 700,
      },
    });
    await service.happen(30);
    // A receiver whose answer came too late gets the same message again.
    const countMessages = ({ received }: typeof other) => new Set(received.map((message) => message.id)).size;
    await expect.poll(() => countMessages(other)).toBe(30);
    const soFar = receiver.received.length;
    expect(soFar).toBeLessThan(5);
    expect(receiver.busiest()).toBe(1);
    await expect.poll(async () => (await service.show(id))['pausedUntil']).not.toBeNull();
    expect(new Set((await service.deliveries(id)).map(({ heldBecause }) => heldBecause))).toContain('paused');
    slow = false;
    await expect
      .poll(
        async () =>
          (await service.deliveries(id)).every((delivery) => String(delivery['status']) === 'delivered'),
        {
          timeout: 30_000,
        },
      )
      .toBe(true);
    expect(countMessages(receiver)).toBe(30);
    const [timedOut] = (await service.deliveries(id))
      .flatMap((delivery) => delivery['attempts'] as unknown as { outcome: string; because: string }[])
      .filter((attempt) => attempt.outcome === 'failed');
    expect(timedOut?.because).toMatch(/longer than 400 ms/);
  });
});

describe('with the queue on Redis', () => {
  beforeEach(needsRedis);

  it('a failed delivery is retried on schedule, too', async () => {
    const redis = await useRedisServer();
    const service = await useWebhookService({ REDIS_URL: redis.url });
    const receiver = await useReceiver((_message, response) => {
      if (receiver.received.length < 3) response.writeHead(500).end();
    });
    const { id } = await service.endpoint(receiver.url);
    service.work({ webhooks: { nextAttemptMs: shortSchedule([300, 600]) } });
    await service.happen();
    await expect.poll(() => receiver.received.length).toBe(3);
    await expect.poll(async () => String((await oneOf(service, id))?.['status'])).toBe('delivered');
  });
});
