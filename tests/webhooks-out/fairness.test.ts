import { describe, expect, it } from 'vitest';
import { senderWithTimeout, useWebhookService } from './open-webhook-service.ts';
import { useReceiver } from './receiver.ts';

/** Longest exchange in these tests; in the service it is fifteen times as long. */
const timeoutMs = 1_000;

describe('the endpoints of one client', () => {
  it('that all hang, twenty with ten events each, keep no event of another client away', async () => {
    const service = await useWebhookService();
    const hanging = await useReceiver(({ type }) =>
      type === 'endpoint.test' ? undefined : new Promise<void>(() => undefined),
    );
    const quick = await useReceiver();
    const other = await service.addClient('other');
    service.work({ webhooks: { send: senderWithTimeout(timeoutMs) } });
    for (let index = 0; index < 20; index++) await service.endpoint(`${hanging.url}/${index}`);
    await service.endpoint(quick.url, {}, other.key);
    const tests = hanging.received.length;
    await service.happen(10);
    await expect.poll(() => hanging.received.length).toBeGreaterThan(tests);
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
  }, 90_000);
});
