import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { ConnectionLimits } from '#src/http/guard-connections.ts';
import { head, openConnection } from '#tests/support/raw-connection.ts';
import { operatorKey, useTestService } from '#tests/support/test-service.ts';

const useListening = async (connectionLimits: Partial<ConnectionLimits>) => {
  const service = await useTestService({
    worker: false,
    connectionLimits: { checkMs: 20, ...connectionLimits },
  });
  return { service, address: await service.listen(), runnerId: await service.createRunner() };
};

const binary = 'content-type: application/octet-stream';

describe('a body', () => {
  it('that stops coming is answered 408 and its connection closed', async () => {
    const { address, runnerId } = await useListening({ idleMs: 200 });
    for (const start of [`POST /v1/runners/${runnerId}/uploads`, 'POST /v1/runners']) {
      const type = start.endsWith('uploads') ? binary : 'content-type: application/json';
      const client = await openConnection(address);
      client.send(`${head(start, operatorKey, type, 'content-length: 1000')}{"a":`);
      await expect.poll(client.isOpen).toBe(false);
      expect(client.received()).toMatch(/^HTTP\/1\.1 408 /);
      expect(client.received()).toContain('"type":"/problems/request-too-slow"');
    }
  });

  it('that trickles is answered 408, and one that comes slowly but steadily is taken', async () => {
    const { address, runnerId, service } = await useListening({
      idleMs: 5_000,
      slowStartMs: 300,
      slowestBytesPerSecond: 2_000,
    });
    const start = head(`POST /v1/runners/${runnerId}/uploads`, operatorKey, binary, 'content-length: 20000');
    const [trickling, steady] = [await openConnection(address), await openConnection(address)];
    trickling.send(start);
    steady.send(start);
    for (let part = 0; part < 20; part++) {
      trickling.send('x');
      steady.send('y'.repeat(1000));
      await wait(50);
    }
    await expect.poll(steady.received).toMatch(/^HTTP\/1\.1 202 /);
    expect(trickling.received()).toMatch(/^HTTP\/1\.1 408 /);
    expect((await service.call('GET', `/v1/runners/${runnerId}/uploads`)).body['items']).toHaveLength(1);
  });

  it('without a valid key is answered before it came, and not waited for', async () => {
    const { address } = await useListening({ unreadBodyMs: 200 });
    const client = await openConnection(address);
    client.send(`${head('POST /v1/runners', null, 'content-length: 1000000')}{`);
    await expect.poll(client.received).toMatch(/^HTTP\/1\.1 401 /);
    for (let part = 0; part < 10; part++) {
      client.send('x'.repeat(100));
      await wait(50);
    }
    await expect.poll(client.isOpen).toBe(false);
  });

  it('that its client asks about first is asked for only with a valid key', async () => {
    const { address } = await useListening({});
    const headers = ['content-type: application/json', 'content-length: 2', 'expect: 100-continue'];
    const [known, unknown] = [await openConnection(address), await openConnection(address)];
    unknown.send(head('POST /v1/runners', 'sinew-a-key-that-nobody-has', ...headers));
    known.send(head('POST /v1/runners', operatorKey, ...headers));
    await expect.poll(known.received).toMatch(/^HTTP\/1\.1 100 /);
    known.send('{}');
    await expect.poll(known.received).toContain('HTTP/1.1 201 ');
    await expect.poll(unknown.received).toMatch(/^HTTP\/1\.1 401 /);
  });
});

it('closes a connection whose headers do not end, with a problem document', async () => {
  const { address } = await useListening({ headersMs: 200 });
  const client = await openConnection(address);
  client.send('GET /v1/runners HTTP/1.1\r\nhost: ');
  await expect.poll(client.isOpen).toBe(false);
  expect(client.received()).toContain('/problems/request-too-slow');
  const silent = await openConnection(address);
  await expect.poll(silent.isOpen).toBe(false);
});

it('answers what is not HTTP with a problem document', async () => {
  const { address } = await useListening({});
  const client = await openConnection(address);
  client.send('hello\r\n\r\n');
  await expect.poll(client.isOpen).toBe(false);
  expect(client.received()).toMatch(/^HTTP\/1\.1 400 .*\/problems\/request-malformed/s);
});

it('closes a connection whose client does not take its answers', async () => {
  const { address } = await useListening({ idleMs: 300 });
  const client = await openConnection(address);
  client.stopReading();
  client.send(head('GET /openapi.json', null).repeat(400));
  // A client that does not read notices the end when it sends.
  await expect
    .poll(() => {
      client.send('\r\n');
      return client.isOpen();
    })
    .toBe(false);
});

describe('of too many connections', () => {
  it('without a key the oldest is closed, and those with a valid key stay', async () => {
    const { address } = await useListening({ perAddress: 5 });
    const known = await openConnection(address);
    known.send(head('GET /v1/runners', operatorKey));
    await expect.poll(known.received).toContain('HTTP/1.1 200 ');
    const unknown: Awaited<ReturnType<typeof openConnection>>[] = [];
    for (let index = 0; index < 8; index++) unknown.push(await openConnection(address));
    const open = () => unknown.map(({ isOpen }) => isOpen());
    await expect.poll(open).toEqual([false, false, false, true, true, true, true, true]);
    const late = await openConnection(address);
    late.send(head('GET /v1/runners', operatorKey));
    await expect.poll(late.received).toContain('HTTP/1.1 200 ');
    expect(known.isOpen()).toBe(true);
  });

  it('of one key the one that was not used for longest is closed', async () => {
    const { address } = await useListening({ perKey: 2 });
    const clients: Awaited<ReturnType<typeof openConnection>>[] = [];
    for (let index = 0; index < 3; index++) {
      const client = await openConnection(address);
      client.send(head('GET /v1/runners', operatorKey));
      await expect.poll(client.received).toContain('HTTP/1.1 200 ');
      clients.push(client);
    }
    await expect.poll(() => clients.map(({ isOpen }) => isOpen())).toEqual([false, true, true]);
  });
});

it('closes although a body does not end', async () => {
  const { address, runnerId, service } = await useListening({ closingMs: 300 });
  const [busy, idle] = [await openConnection(address), await openConnection(address)];
  idle.send(head('GET /health/live', null));
  await expect.poll(idle.received).toContain('HTTP/1.1 200 ');
  busy.send(head(`POST /v1/runners/${runnerId}/uploads`, operatorKey, binary, 'content-length: 9000'));
  await wait(100);
  await service.app.close();
  await expect.poll(busy.isOpen).toBe(false);
  expect(idle.isOpen()).toBe(false);
});
