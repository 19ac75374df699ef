import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, test } from 'vitest';
import type { Reach, Resolve } from '#src/edges/guarded-lookup.ts';
import { createGuardedRequest } from '#src/edges/guarded-request.ts';
import { endpointUrlFault } from '#src/edges/webhooks/endpoint-url.ts';
import { renderMessage } from '#src/edges/webhooks/message.ts';
import { generateWebhookSecret } from '#src/edges/webhooks/secret.ts';
import { createWebhookSender, deliveryLimits } from '#src/edges/webhooks/send.ts';
import type { Reply, SimulatedPlatform } from '#tests/support/simulated-platform.ts';
import { startSimulatedPlatform } from '#tests/support/simulated-platform.ts';

const secret = generateWebhookSecret();
const attemptMs = Date.now();
const message = {
  id: 'evt_1',
  attemptMs,
  body: renderMessage('upload.processed', { uploadId: 'upl_1' }, attemptMs),
};

let receiver: SimulatedPlatform | null = null;
afterEach(async () => {
  await receiver?.close();
  receiver = null;
});

const senderWith = (options: { reach: Reach; resolve?: Resolve; totalMs?: number }) => {
  const { reach, resolve, totalMs = deliveryLimits.totalMs } = options;
  const limits = { ...deliveryLimits, totalMs, headersMs: totalMs };
  const request = createGuardedRequest({ reach, limits, ...(resolve === undefined ? {} : { resolve }) });
  return createWebhookSender({ request, reach });
};

const deliver = async (reply: Reply, totalMs: number = deliveryLimits.totalMs) => {
  receiver = await startSimulatedPlatform(() => reply);
  const send = senderWith({ reach: 'any', totalMs });
  return send({ url: `${receiver.origin}/hook?who=me`, secrets: [secret], message });
};

describe('a delivery', () => {
  test('arrives as the reference library expects it', async () => {
    expect(await deliver({ status: 204 })).toEqual({ kind: 'delivered', status: 204 });
    const seen = receiver?.seen[0];
    expect(seen).toMatchObject({ method: 'POST', path: '/hook' });
    expect(seen?.headers['content-type']).toBe('application/json; charset=utf-8');
    const headers = Object.fromEntries(
      ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => [
        name,
        String(seen?.headers[name]),
      ]),
    );
    expect(new Webhook(secret).verify(seen?.body ?? '', headers)).toMatchObject({ type: 'upload.processed' });
  });

  test('that is repeated keeps its id and body and gets a new time', async () => {
    receiver = await startSimulatedPlatform(() => ({ status: 500 }));
    const send = senderWith({ reach: 'any' });
    const url = `${receiver.origin}/hook`;
    await send({ url, secrets: [secret], message });
    await send({ url, secrets: [secret], message: { ...message, attemptMs: attemptMs + 5000 } });
    const [first, second] = receiver.seen;
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(second?.body).toBe(first?.body);
    expect(second?.headers['webhook-timestamp']).not.toBe(first?.headers['webhook-timestamp']);
    expect(second?.headers['webhook-signature']).not.toBe(first?.headers['webhook-signature']);
  });

  test('is gone at 410 and failed at every other answer', async () => {
    expect(await deliver({ status: 410 })).toEqual({ kind: 'gone', status: 410 });
    await receiver?.close();
    expect(await deliver({ status: 500, body: 'oh no' })).toMatchObject({
      kind: 'failed',
      status: 500,
      answer: 'oh no',
      retryAfterMs: null,
    });
    await receiver?.close();
    expect(await deliver({ status: 429, headers: { 'retry-after': '60' } })).toMatchObject({
      kind: 'failed',
    });
  });

  test('waits as long as Retry-After says from the answer on, however late that came', async () => {
    const outcome = await deliver({ status: 429, headers: { 'retry-after': '60' }, delayMs: 300 });
    const waitsMs = outcome.kind === 'failed' ? (outcome.retryAfterMs ?? 0) - attemptMs : 0;
    expect(waitsMs).toBeGreaterThan(60_290);
    expect(waitsMs).toBeLessThan(60_300 + deliveryLimits.totalMs);
  });

  test('follows no redirect', async () => {
    const target = await startSimulatedPlatform(() => ({ status: 200 }));
    const outcome = await deliver({ status: 307, headers: { location: `${target.origin}/elsewhere` } });
    expect(outcome).toMatchObject({ kind: 'failed', status: 307 });
    expect(target.seen).toEqual([]);
    await target.close();
  });

  test('waits for no receiver that is slow in its head or its body', async () => {
    expect(await deliver({ delayMs: 1000 }, 150)).toMatchObject({ kind: 'failed', status: null });
    await receiver?.close();
    expect(await deliver({ body: 'x'.repeat(200), dripMs: 20 }, 150)).toMatchObject({ kind: 'failed' });
  });

  test('reads the beginning of a long answer and no more', async () => {
    const outcome = await deliver({ status: 500, body: 'x'.repeat(1_000_000) });
    expect(outcome).toMatchObject({
      kind: 'failed',
      status: 500,
      answer: 'x'.repeat(deliveryLimits.maxBytes),
    });
    await receiver?.close();
    expect((await deliver({ status: 200, body: 'x'.repeat(1_000_000) })).kind).toBe('delivered');
  });

  test('to a port without a listener is a failure', async () => {
    receiver = await startSimulatedPlatform(() => ({}));
    const { origin } = receiver;
    await receiver.close();
    const outcome = await senderWith({ reach: 'any' })({ url: origin, secrets: [secret], message });
    expect(outcome).toMatchObject({
      kind: 'failed',
      status: null,
      because: 'the connection broke (ECONNREFUSED)',
    });
  });
});

describe('an address of a stranger', () => {
  test.each([
    ['http://hooks.example.com/x', 'it is not https'],
    ['https://hooks.example.com:8443/x', 'it names a port'],
    ['https://user@hooks.example.com/x', 'it names a user'],
    ['https://@hooks.example.com/x', 'it names a user'],
    ['https://hooks.example.com/x#y', 'it has a fragment'],
    ['https://10.0.0.7/x', 'it names an address instead of a host'],
    ['https://0x0a000007/x', 'it names an address instead of a host'],
    ['https://167772167/x', 'it names an address instead of a host'],
    ['https://012.0.0.07/x', 'it names an address instead of a host'],
    ['https://[fd00::1]/x', 'it names an address instead of a host'],
    ['https://8.8.8.8/x', 'it names an address instead of a host'],
    ['https://localhost/x', 'its host is no public name'],
    ['https://hooks.example.com./x', 'its host ends with a dot'],
    ['file:///etc/passwd', 'it is not https'],
    ['https://hooks.example.com\\@evil.test/', 'it is no URL'],
    [`https://hooks.example.com/${'x'.repeat(3000)}`, 'it is too long'],
    ['hooks', 'it is no URL'],
  ])('%s is refused', async (url, because) => {
    expect(endpointUrlFault(url, 'public-only')).toBe(because);
    const outcome = await senderWith({ reach: 'public-only' })({ url, secrets: [secret], message });
    expect(outcome).toEqual({ kind: 'refused', because });
  });

  test('that is fine is fine', () => {
    expect(endpointUrlFault('https://hooks.example.com/x?y=1', 'public-only')).toBeNull();
    expect(endpointUrlFault('http://127.0.0.1:8080/x', 'any')).toBeNull();
    expect(endpointUrlFault('ftp://127.0.0.1/x', 'any')).not.toBeNull();
  });

  test('whose name leads inside is refused while connecting', async () => {
    for (const address of ['127.0.0.1', '169.254.169.254', '10.1.1.1']) {
      const send = senderWith({ reach: 'public-only', resolve: async () => [{ address, family: 4 }] });
      const outcome = await send({ url: 'https://hooks.example.com/x', secrets: [secret], message });
      expect(outcome).toEqual({
        kind: 'refused',
        because: 'the name resolves to an address that is not public',
      });
    }
  });

  test('is dialled at the address that was checked', async () => {
    receiver = await startSimulatedPlatform(() => ({ status: 204 }));
    const send = senderWith({ reach: 'any', resolve: async () => [{ address: '127.0.0.1', family: 4 }] });
    const url = `http://hooks.example.com:${new URL(receiver.origin).port}/x`;
    expect(await send({ url, secrets: [secret], message })).toEqual({ kind: 'delivered', status: 204 });
    expect(receiver.seen[0]?.host).toContain('hooks.example.com');
  });
});
