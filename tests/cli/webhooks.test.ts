import { once } from 'node:events';
import { createServer } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it, onTestFinished } from 'vitest';
import { receiveWebhooks } from '#src/cli/receive-webhooks.ts';
import { operatorKey } from '#tests/support/test-service.ts';
import { type CliService, run, useCliService } from './cli-service.ts';

const open = { WEBHOOKS_ALLOW_PRIVATE: 'yes' };
const environment = (service: CliService) => ({ SINEW_URL: service.url, SINEW_API_KEY: operatorKey });

const listEndpoints = async (service: CliService) =>
  JSON.parse((await service.sinew('webhooks', 'list', '--json')).out).items;

describe('sinew listen', () => {
  it('prints the events of a service and removes its endpoint at the end', async () => {
    const service = await useCliService({ env: open });
    const runnerId = await service.createRunner();
    const stop = new AbortController();
    const listening = run(['listen', '--events', 'upload.processed'], environment(service), {
      stop: stop.signal,
    });
    const verified = async () => (await listEndpoints(service))[0]?.verifiedAt ?? null;
    await expect.poll(verified).not.toBeNull();
    await service.sinew('import', 'samples/gpx/one-leg.gpx', '--runner', runnerId);
    const deliveries = async () => {
      const [{ id }] = await listEndpoints(service);
      const { out } = await service.sinew('webhooks', 'deliveries', id, '--status', 'delivered', '--json');
      return JSON.parse(out).items.map(({ type }: { type: string }) => type);
    };
    await expect.poll(deliveries).toContain('upload.processed');
    stop.abort();
    const { code, out, err } = await listening;
    expect(code).toBe(0);
    expect(err).toMatch(/^Listening on http:\/\/127\.0\.0\.1:\d+\//);
    expect(out).toMatch(/endpoint\.test +\{.*\n.*upload\.processed +\{"uploadId":"upl_/);
    expect(await listEndpoints(service)).toEqual([]);
  });

  it('ends after so many events, each a line of JSON', async () => {
    const service = await useCliService({ env: open });
    const { code, out } = await service.sinew('listen', '--count', '1', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: expect.any(String), type: 'endpoint.test' });
    expect(await listEndpoints(service)).toEqual([]);
  });

  it('names the setting where the service sends to public addresses only', async () => {
    const service = await useCliService({ worker: false });
    const { code, err } = await service.sinew('listen');
    expect(code).toBe(1);
    expect(err).toMatch(/^\/url: /m);
    expect(err).toContain('WEBHOOKS_ALLOW_PRIVATE=yes');
  });

  it('says where it cannot listen, and registers nothing then', async () => {
    const service = await useCliService({ env: open, worker: false });
    const port = new URL(service.url).port;
    const taken = await service.sinew('listen', '--port', port);
    expect(taken).toMatchObject({ code: 1, err: expect.stringContaining('EADDRINUSE') });
    expect(await listEndpoints(service)).toEqual([]);
  });
});

describe('sinew listen --secret', () => {
  it('receives for an endpoint that is there, without a service', async () => {
    const secret = `whsec_${Buffer.from('a secret of a test, 32 bytes long').toString('base64')}`;
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    await new Promise((resolve) => taken.close(resolve));
    const listening = run(['listen', '--secret', secret, '--port', port, '--count', '1']);
    const at = new Date();
    const body = JSON.stringify({ type: 'upload.processed', timestamp: at.toISOString(), data: { a: 1 } });
    const headers = {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign('msg_1', at, body),
    };
    const send = () =>
      fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body }).then(
        ({ status }) => status,
        () => 0,
      );
    await expect.poll(send).toBe(204);
    expect(await listening).toMatchObject({
      code: 0,
      out: expect.stringMatching(/upload\.processed +\{"a":1\}/),
    });
  });

  it('refuses what is no secret', async () => {
    expect((await run(['listen', '--secret', '!'])).code).toBe(2);
    expect((await run(['listen', '--secret', ''])).code).toBe(2);
  });
});

describe('the receiver', () => {
  it('answers 2xx to nothing that is not signed', async () => {
    const events: unknown[] = [];
    const refusals: string[] = [];
    const secret = 'whsec_c2luZXctdGVzdC1zZWNyZXQtb2YtMzItYnl0ZXMh';
    const server = receiveWebhooks(Promise.resolve(secret), {
      event: (event) => events.push(event),
      refused: (because) => refusals.push(because),
    });
    onTestFinished(() => void server.close());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
    const send = async (init: RequestInit) => (await fetch(url, init)).status;
    const signed = { 'webhook-id': 'msg_1', 'webhook-timestamp': String(Math.floor(Date.now() / 1000)) };
    expect(await send({ method: 'POST', body: '{}' })).toBe(401);
    expect(
      await send({ method: 'POST', body: '{}', headers: { ...signed, 'webhook-signature': 'v1,x' } }),
    ).toBe(401);
    expect(await send({ method: 'POST', body: 'x'.repeat(200_000) })).toBe(413);
    expect(await send({ method: 'GET' })).toBe(405);
    expect(refusals).toHaveLength(3);
    expect(events).toEqual([]);
  });
});

describe('sinew webhooks', () => {
  it('registers, tests, rotates, retries and removes an endpoint', async () => {
    const service = await useCliService({ worker: false, env: open });
    const made = await service.sinew(
      'webhooks',
      'create',
      'http://127.0.0.1:9/',
      '--events',
      'upload.processed',
    );
    expect(made.out).toMatch(/shown once: whsec_\S+/);
    const [{ id }] = await listEndpoints(service);
    expect((await service.sinew('webhooks', 'list')).out).toMatch(/upload\.processed +no test answered yet/);
    const tested = await service.sinew('webhooks', 'test', id, '--json');
    const delivery = JSON.parse(tested.out).id;
    expect((await service.sinew('webhooks', 'deliveries', id)).out).toContain(delivery);
    expect((await service.sinew('webhooks', 'retry', 'del_none')).code).toBe(1);
    const rotated = await service.sinew('webhooks', 'rotate', id);
    expect(rotated.out).toMatch(/whsec_\S+\nThe one before signs as well until /);
    expect((await service.sinew('webhooks', 'remove', id)).code).toBe(0);
    expect((await service.sinew('webhooks', 'list')).out).toBe('There is no endpoint.\n');
  });
});
