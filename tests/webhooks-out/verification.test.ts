import { describe, expect, it } from 'vitest';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import {
  senderWithTimeout,
  shortSchedule,
  useWebhookService,
  type WebhookTestService,
} from './open-webhook-service.ts';
import { type Received, useReceiver, verify } from './receiver.ts';

const add = async (service: WebhookTestService, url: string, fields: object = {}) => {
  const { status, body } = await service.call('POST', '/v1/webhook-endpoints', { body: { url, ...fields } });
  return { status, id: String(body['id']), secret: String(body['secret']), verifiedAt: body['verifiedAt'] };
};

const typesOf = (received: readonly Received[]): string[] => received.map(({ type }) => type);

const heldOf = async (service: WebhookTestService, id: string): Promise<unknown[]> =>
  (await service.deliveries(id)).map(({ status, heldBecause }) => heldBecause ?? status);

describe('a webhook endpoint', () => {
  it('receives its events once it has answered a signed test event with 2xx, without being asked to', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver();
    service.work();
    const { id, secret, verifiedAt } = await add(service, receiver.url);
    expect(verifiedAt).toBeNull();
    await service.happen(3);
    await expect.poll(() => receiver.received.length).toBe(4);
    expect(receiver.received[0]?.type).toBe('endpoint.test');
    expect(verify(secret, receiver.received[0] as Received)).toMatchObject({ data: { endpointId: id } });
    expect((await service.show(id))['verifiedAt']).not.toBeNull();
  });

  it('that refuses the test gets nothing but tests; what happens meanwhile is sent once it has accepted one', async () => {
    const service = await useWebhookService();
    let accepts = false;
    const receiver = await useReceiver((_message, response) => {
      if (!accepts) response.writeHead(401).end();
    });
    service.work({ webhooks: { nextAttemptMs: shortSchedule([50, 50]) } });
    const { id } = await add(service, receiver.url);
    await service.happen(3);
    await expect
      .poll(() => heldOf(service, id))
      .toEqual(['unverified', 'unverified', 'unverified', 'failed']);
    await sweepUnfinished(service.runtime.deps);
    const [waiting] = await service.deliveries(id);
    expect((await service.call('POST', `/v1/deliveries/${waiting?.['id']}/retry`)).status).toBe(409);
    await service.call('POST', `/v1/webhook-endpoints/${id}/test`);
    await expect.poll(() => receiver.received.length).toBe(2);
    expect(new Set(typesOf(receiver.received))).toEqual(new Set(['endpoint.test']));
    accepts = true;
    await service.call('POST', `/v1/webhook-endpoints/${id}/test`);
    await expect.poll(() => receiver.received.length).toBe(6);
    await expect.poll(() => heldOf(service, id)).toContain('delivered');
    expect(typesOf(receiver.received).slice(3)).toEqual(Array(3).fill('reprocessing.finished'));
  });

  it('that moves is tested at its new address, and gets nothing else there before; enabling one tests it, too', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver((_message, response) => {
      response.writeHead(404).end();
    });
    const { id } = await service.endpoint('http://127.0.0.1:9/hook');
    service.work({ webhooks: { nextAttemptMs: shortSchedule([50, 50]) } });
    const moved = await service.call('PATCH', `/v1/webhook-endpoints/${id}`, { body: { url: receiver.url } });
    expect(moved.body['verifiedAt']).toBeNull();
    await service.happen();
    await expect.poll(() => heldOf(service, id)).toEqual(['unverified', 'failed']);
    const { id: idle } = await add(service, receiver.url, { disabled: true });
    expect(await service.deliveries(idle)).toEqual([]);
    await service.call('PATCH', `/v1/webhook-endpoints/${idle}`, { body: { disabled: false } });
    await expect.poll(() => heldOf(service, idle)).toEqual(['failed']);
    expect(typesOf(receiver.received)).toEqual(['endpoint.test', 'endpoint.test']);
  });

  it('that moves while its test is under way is not verified by the answer of the address before', async () => {
    const service = await useWebhookService();
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const first = await useReceiver(() => answered);
    const second = await useReceiver((_message, response) => {
      response.writeHead(500).end();
    });
    service.work();
    const { id } = await add(service, first.url);
    await expect.poll(() => first.received.length).toBe(1);
    await service.call('PATCH', `/v1/webhook-endpoints/${id}`, { body: { url: second.url } });
    answer();
    await expect.poll(() => heldOf(service, id)).toEqual(['failed', 'delivered']);
    expect((await service.show(id))['verifiedAt']).toBeNull();
  });

  it('keeps its deliveries waiting for a test as long as events are kept', async () => {
    const service = await useWebhookService();
    service.work();
    const { id } = await add(service, 'http://127.0.0.1:9/hook');
    await service.happen();
    await expect.poll(() => heldOf(service, id)).toEqual(['unverified', 'failed']);
    const { deps } = service.runtime;
    const later = Date.now() + (deps.retention.eventDays - 1) * 86_400_000;
    await sweepUnfinished({ ...deps, clock: { nowMs: () => later } });
    expect(await service.deliveries(id)).toHaveLength(2);
    await sweepUnfinished({ ...deps, clock: { nowMs: () => later + 2 * 86_400_000 } });
    expect(await service.deliveries(id)).toEqual([]);
  });
});

it('tests of one client are limited, however its endpoints are made, moved and removed', async () => {
  const service = await useWebhookService();
  const url = 'https://hooks.example.com/in';
  const statuses = new Set<number>();
  for (let index = 0; index < 10; index++) {
    const { id } = await add(service, url);
    await service.call('PATCH', `/v1/webhook-endpoints/${id}`, { body: { url: `${url}/${index}` } });
    statuses.add((await service.call('POST', `/v1/webhook-endpoints/${id}/test`)).status);
    await service.call('DELETE', `/v1/webhook-endpoints/${id}`);
  }
  expect([...statuses]).toEqual([202]);
  const { id } = await service.endpoint(url, { disabled: true });
  const refused = [
    await service.call('POST', '/v1/webhook-endpoints', { body: { url } }),
    await service.call('PATCH', `/v1/webhook-endpoints/${id}`, {
      body: { url: `${url}/x`, disabled: false },
    }),
  ];
  expect(refused.map(({ status }) => status)).toEqual([429, 429]);
  expect(refused[0]?.headers['retry-after']).toBe('3600');
  expect(await service.sql('select id from webhook_endpoint')).toEqual([{ id }]);
  const other = await service.addClient('other');
  const theirs = await service.call('POST', '/v1/webhook-endpoints', { body: { url }, key: other.key });
  expect(theirs.status).toBe(201);
});

it('a test of an endpoint whose client has all its messages under way is sent as soon as one has ended', async () => {
  const service = await useWebhookService();
  const hanging = await useReceiver(() => new Promise<void>(() => undefined));
  const receiver = await useReceiver();
  for (let index = 0; index < 6; index++) await service.endpoint(`${hanging.url}/${index}`);
  service.work({ webhooks: { send: senderWithTimeout(1_500) } });
  await service.happen();
  await expect.poll(() => hanging.received.length).toBe(4);
  const { id } = await add(service, receiver.url);
  await expect.poll(async () => (await service.show(id))['verifiedAt'], { timeout: 20_000 }).not.toBeNull();
  expect(hanging.busiest()).toBeLessThanOrEqual(6);
});
