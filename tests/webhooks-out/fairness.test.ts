import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import { senderWithTimeout, useWebhookService } from './open-webhook-service.ts';
import { useReceiver } from './receiver.ts';

/** Longest exchange in these tests; in the service it is fifteen times as long. */
const timeoutMs = 1_000;

describe('the endpoints of one client', () => {
  it('that all hang, twenty with a hundred events each, keep no event of another client away', async () => {
    const service = await useWebhookService();
    const hanging = await useReceiver(() => new Promise<void>(() => undefined));
    const quick = await useReceiver();
    const other = await service.addClient('other');
    for (let index = 0; index < 20; index++) await service.endpoint(`${hanging.url}/${index}`);
    await service.endpoint(quick.url, {}, other.key);
    service.work({ webhooks: { send: senderWithTimeout(timeoutMs) } });
    await service.happen(100);
    await expect.poll(() => hanging.received.length).toBeGreaterThan(0);
    const startedAt = performance.now();
    const posted = hanging.received.length;
    await service.happen(1, other.clientId);
    const arrived = () => quick.received.filter(({ type }) => type === 'reprocessing.finished').length;
    await expect.poll(arrived, { timeout: 60_000, interval: 20 }).toBe(1);
    const between = hanging.received.length - posted;
    console.info(
      `the other's event arrived after ${Math.round(performance.now() - startedAt)} ms and ${between} POSTs`,
    );
    expect(between).toBeLessThan(12);
  });

  it('that are quick get several messages at once, and each message once', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver(() => wait(30));
    await service.endpoint(receiver.url);
    service.work();
    await service.happen(100);
    await expect.poll(() => receiver.received.length, { timeout: 30_000 }).toBe(100);
    expect(receiver.busiest()).toBeGreaterThan(1);
    expect(receiver.busiest()).toBeLessThanOrEqual(service.runtime.deps.webhooks.mostAtOnce);
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(100);
  });
});

describe('deliveries that wait for their endpoint', () => {
  it('have no jobs but one, however many they are, and are sent after the pause', async () => {
    const service = await useWebhookService();
    let answers = false;
    const receiver = await useReceiver((_message, response) => {
      if (!answers) response.writeHead(503).end();
    });
    const { id } = await service.endpoint(receiver.url);
    service.work({ webhooks: { pauseMs: () => 3_000 } });
    await service.happen(200);
    const { jobs } = service.runtime.deps;
    const queued = async () => {
      const { waiting, prioritized, active, delayed } = (await jobs.depth()).outgoing;
      return { now: (waiting ?? 0) + (prioritized ?? 0) + (active ?? 0), later: delayed ?? 0 };
    };
    const settled = async () => (await service.sql('select id from webhook_delivery where not held')).length;
    await expect.poll(settled, { timeout: 30_000 }).toBeLessThan(5);
    answers = true;
    await expect.poll(async () => (await queued()).now).toBe(0);
    expect((await queued()).later).toBeLessThan(10);
    const statuses = async () =>
      new Set((await service.sql('select status from webhook_delivery')).map(({ status }) => status));
    await expect.poll(statuses, { timeout: 60_000, interval: 200 }).toEqual(new Set(['delivered']));
    expect(receiver.received.length).toBeLessThan(205);
    expect((await service.show(id))['pausedUntil']).toBeNull();
  });

  it('are released by the sweep when the worker whose attempt they waited for was lost', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver();
    await service.endpoint(receiver.url);
    await service.happen(3);
    await service.sql(
      `update webhook_delivery set held = true, next_attempt_at = next_attempt_at - interval '1 minute'`,
    );
    await sweepUnfinished(service.runtime.deps);
    service.work();
    await expect.poll(() => receiver.received.length).toBe(3);
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(3);
  });
});
