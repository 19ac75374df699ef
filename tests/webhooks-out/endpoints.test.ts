import { describe, expect, it } from 'vitest';
import { webhookEventTypes } from '#src/edges/webhooks/message.ts';
import { readAttempts } from '#src/use-cases/webhooks/read-deliveries.ts';
import { useTestService } from '#tests/support/test-service.ts';
import { useWebhookService } from './open-webhook-service.ts';
import { type Received, useReceiver, verify } from './receiver.ts';

const url = 'https://hooks.example.com/sinew';

describe('a webhook endpoint', () => {
  it('shows its secret once and stores it encrypted', async () => {
    const service = await useWebhookService();
    const made = await service.call('POST', '/v1/webhook-endpoints', {
      body: { url, events: ['upload.processed'], description: 'the club' },
    });
    expect(made.status).toBe(201);
    expect(made.headers).toMatchObject({
      location: `/v1/webhook-endpoints/${made.body['id']}`,
      'cache-control': 'no-store, private',
    });
    const secret = made.body['secret'] as unknown as string;
    expect(secret).toMatch(/^whsec_/);
    const { body: shown } = await service.call('GET', `/v1/webhook-endpoints/${made.body['id']}`);
    const { secret: _secret, ...rest } = made.body as unknown as Record<string, unknown>;
    expect(shown).toEqual(rest);
    expect(shown).toMatchObject({
      url,
      events: ['upload.processed'],
      description: 'the club',
      disabled: false,
      disabledReason: null,
    });
    const { body: list } = await service.call('GET', '/v1/webhook-endpoints');
    expect(list).toEqual({ items: [shown], nextCursor: null });
    const everything = JSON.stringify(await service.sql('select * from webhook_endpoint'));
    expect(everything).not.toContain(secret.slice('whsec_'.length));
  });

  it('is made once for an Idempotency-Key, whose stored answer holds no secret in plain text', async () => {
    const service = await useWebhookService();
    const make = () =>
      service.call('POST', '/v1/webhook-endpoints', {
        body: { url },
        headers: { 'idempotency-key': 'once' },
      });
    const [first, second] = [await make(), await make()];
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(first.body['events']).toEqual(webhookEventTypes);
    const secret = first.body['secret'] as unknown as string;
    expect(JSON.stringify(await service.sql('select body from idempotency'))).not.toContain(secret.slice(6));
    const rotate = () =>
      service.call('POST', `/v1/webhook-endpoints/${first.body['id']}/rotate-secret`, {
        headers: { 'idempotency-key': 'rotate-once' },
      });
    const [rotated, again] = [await rotate(), await rotate()];
    expect(again.body['secret']).toBe(rotated.body['secret']);
    expect(rotated.body['secret']).not.toBe(secret);
  });

  it.each([
    'http://hooks.example.com/in',
    'https://127.0.0.1/in',
    'https://[::1]/in',
    'https://2130706433/in',
    'https://localhost/in',
    'https://hooks.example.com:8443/in',
    'https://user:password@hooks.example.com/in',
    'ftp://hooks.example.com/in',
    'not-a-url',
  ])('at %s is refused unless private addresses are allowed', async (bad) => {
    const service = await useTestService({ worker: false });
    const answer = await service.call('POST', '/v1/webhook-endpoints', { body: { url: bad } });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/url' }] } });
    const { body: good } = await service.call('POST', '/v1/webhook-endpoints', { body: { url } });
    const moved = await service.call('PATCH', `/v1/webhook-endpoints/${good['id']}`, { body: { url: bad } });
    expect(moved.status).toBe(422);
  });

  it.each([
    [{ events: ['upload.processed'] }, '/url'],
    [{ url, events: [] }, '/events'],
    [{ url, events: ['upload.exploded'] }, '/events/0'],
    [{ url, secret: 'whsec_own' }, '/secret'],
  ])('stated as %j is refused at %s', async (body, pointer) => {
    const service = await useTestService({ worker: false });
    const answer = await service.call('POST', '/v1/webhook-endpoints', { body });
    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.body['errors'])).toContain(pointer);
  });

  it('needs the scope admin, and belongs to one client', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver();
    const { id } = await service.endpoint(receiver.url);
    service.work();
    const { body: sent } = await service.call('POST', `/v1/webhook-endpoints/${id}/test`);
    const { body: client } = await service.call('POST', '/v1/clients', { body: { name: 'other' } });
    const keyWith = async (scopes: string[]) => {
      const { body } = await service.call('POST', `/v1/clients/${client['id']}/keys`, { body: { scopes } });
      return body['key'] as unknown as string;
    };
    const [writer, stranger] = [await keyWith(['read', 'write']), await keyWith(['admin'])];
    const requests = [
      ['GET', `/v1/webhook-endpoints/${id}`],
      ['PATCH', `/v1/webhook-endpoints/${id}`],
      ['DELETE', `/v1/webhook-endpoints/${id}`],
      ['POST', `/v1/webhook-endpoints/${id}/rotate-secret`],
      ['POST', `/v1/webhook-endpoints/${id}/test`],
      ['GET', `/v1/webhook-endpoints/${id}/deliveries`],
      ['POST', `/v1/deliveries/${sent['id']}/retry`],
    ] as const;
    for (const [method, path] of requests) {
      const options = method === 'PATCH' ? { body: {} } : {};
      expect((await service.call(method, path, { ...options, key: writer })).status).toBe(403);
      expect((await service.call(method, path, { ...options, key: null })).status).toBe(401);
      expect((await service.call(method, path, { ...options, key: stranger })).status).toBe(404);
    }
    const { body: theirs } = await service.call('GET', '/v1/webhook-endpoints', { key: stranger });
    expect(theirs['items']).toEqual([]);
    expect((await service.show(id))['id']).toBe(id);
  });

  it('is tested with a signed message that is sent once and leaves its health unchanged', async () => {
    const service = await useWebhookService();
    let broken = false;
    const receiver = await useReceiver((_message, response) => {
      if (broken) response.writeHead(500).end();
    });
    const { id, secret } = await service.endpoint(receiver.url);
    service.work();
    const sent = await service.call('POST', `/v1/webhook-endpoints/${id}/test`);
    expect(sent).toMatchObject({
      status: 202,
      body: { type: 'endpoint.test', status: 'waiting', attempts: [] },
    });
    await expect.poll(() => receiver.received.length).toBe(1);
    expect(verify(secret, receiver.received[0] as Received)).toMatchObject({
      type: 'endpoint.test',
      data: { endpointId: id },
    });
    broken = true;
    await service.call('POST', `/v1/webhook-endpoints/${id}/test`);
    await expect.poll(async () => (await service.deliveries(id))[0]?.['status']).toBe('failed');
    expect((await service.show(id))['failingSince']).toBeNull();
  });

  it('returns a consistent delivery while an attempt at it ends', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver();
    const { stores } = service.runtime.deps;
    const { id } = await service.endpoint(receiver.url);
    const sent = await service.call('POST', `/v1/webhook-endpoints/${id}/test`);
    const before = await stores.outbox.findDelivery(String(sent.body['id']));
    service.work();
    await expect.poll(async () => (await service.deliveries(id))[0]?.['status']).toBe('delivered');
    expect(await readAttempts({ stores }, before === undefined ? [] : [before])).toMatchObject([
      { delivery: { status: 'waiting' }, attempts: [] },
    ]);
    expect((await service.deliveries(id))[0]?.['attempts']).toHaveLength(1);
  });

  it('whose secret is replaced signs with both for a day, and then with the new one only', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver();
    const hour = 3_600_000;
    let hoursLater = 0;
    const { id, secret: old } = await service.endpoint(receiver.url);
    service.work();
    const rotated = await service.call('POST', `/v1/webhook-endpoints/${id}/rotate-secret`);
    expect(rotated.status).toBe(200);
    const fresh = rotated.body['secret'] as unknown as string;
    expect(rotated.body['previousSecretUntil']).not.toBeNull();
    await service.call('POST', `/v1/webhook-endpoints/${id}/test`);
    await expect.poll(() => receiver.received.length).toBe(1);
    const [during] = receiver.received;
    expect(during?.headers['webhook-signature']?.split(' ')).toHaveLength(2);
    for (const secret of [old, fresh]) expect(verify(secret, during as Received)).toBeTruthy();
    hoursLater = 25;
    await service.sql(`update webhook_endpoint set secrets = replace(secrets::text, $1, $2)::json`, [
      rotated.body['previousSecretUntil'],
      new Date(Date.now() - hoursLater * hour).toISOString(),
    ]);
    await service.call('POST', `/v1/webhook-endpoints/${id}/test`);
    await expect.poll(() => receiver.received.length).toBe(2);
    const after = receiver.received[1] as Received;
    expect(after.headers['webhook-signature']?.split(' ')).toHaveLength(1);
    expect(verify(fresh, after)).toBeTruthy();
    expect(() => verify(old, after)).toThrow();
    expect((await service.show(id))['previousSecretUntil']).toBeNull();
  });

  it('gets no events while its owner has it disabled, and later events after it is enabled again', async () => {
    const service = await useWebhookService();
    const receiver = await useReceiver();
    const { id } = await service.endpoint(receiver.url, { events: ['upload.rejected'] });
    const runnerId = await service.createRunner();
    await service.call('POST', `/v1/webhook-endpoints/${id}/test`);
    const disabled = await service.call('PATCH', `/v1/webhook-endpoints/${id}`, { body: { disabled: true } });
    expect(disabled.body).toMatchObject({ disabled: true, disabledReason: 'Disabled by its owner.' });
    service.work();
    await service.upload(runnerId, 'no run');
    expect((await service.deliveries(id)).map((delivery) => delivery['status'])).toEqual(['cancelled']);
    await service.call('PATCH', `/v1/webhook-endpoints/${id}`, { body: { disabled: false } });
    await service.upload(runnerId, 'no run either');
    await expect.poll(() => receiver.received.length).toBe(1);
    expect(receiver.received[0]?.type).toBe('upload.rejected');
    const { body: found } = await service.call(
      'GET',
      `/v1/webhook-endpoints/${id}/deliveries?status=cancelled`,
    );
    expect(found['items']).toHaveLength(1);
    expect((await service.call('DELETE', `/v1/webhook-endpoints/${id}`)).status).toBe(204);
    expect((await service.call('GET', `/v1/webhook-endpoints/${id}`)).status).toBe(404);
    expect(await service.sql('select id from webhook_delivery')).toEqual([]);
  });

  it('is refused when its client has twenty already, also when all are asked for at once', async () => {
    const service = await useWebhookService();
    const make = (index: number) =>
      service.call('POST', '/v1/webhook-endpoints', { body: { url: `${url}/${index}`, disabled: true } });
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => make(index)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(20);
  });
});
