import { openAsBlob } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { createClient, items, ProblemError, pages, verifyWebhook } from 'sinew/client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSend } from '#openapi/client/send-request.ts';
import { generateWebhookSecret } from '#src/edges/webhooks/secret.ts';
import { signWebhook } from '#src/edges/webhooks/sign.ts';
import { operatorKey, useTestService } from '#tests/support/test-service.ts';

const samples = join(import.meta.dirname, '../../samples');
const openClient = async () => {
  const service = await useTestService();
  return createClient({ url: await service.listen(), key: operatorKey });
};

type Reply = { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown };

/** A service that answers in this order and remembers what it was asked; `null` hangs up. */
const pretend = async (...replies: readonly (Reply | null)[]) => {
  const asked: IncomingMessage[] = [];
  const left = [...replies];
  const server = createServer((request, response) => {
    asked.push(request);
    const reply = left.shift() ?? null;
    if (reply === null) return void request.destroy();
    const type = reply.status < 400 ? 'application/json' : 'application/problem+json';
    response.writeHead(reply.status, { 'content-type': type, ...reply.headers });
    response.end(JSON.stringify(reply.body === undefined ? {} : reply.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return { asked, sinew: createClient({ url: `http://127.0.0.1:${bound.port}/`, key: 'k' }) };
};

const refusal = 'The service refused the request (HTTP 500)';

const keysOf = (asked: readonly IncomingMessage[]) => asked.map(({ headers }) => headers['idempotency-key']);

describe('the client', () => {
  it('creates, uploads, waits, checks in and reads, typed all the way', async () => {
    const sinew = await openClient();
    const { id } = await sinew.post('/v1/runners', { body: { displayName: 'Ana' } });
    const file = await openAsBlob(join(samples, 'fit/every-second-running-dynamics.fit'));
    const upload = await sinew.uploadFile(id, file, { filename: 'run.fit', waitSeconds: 60 });
    expect(upload).toMatchObject({ filename: 'run.fit', status: 'processed' });
    const path = { id };
    const list = await sinew.get('/v1/runners/{id}/activities', { params: { path } });
    expect(list.items.map((activity) => activity.id)).toEqual(upload.activityIds);
    const checkIn = await sinew.post('/v1/runners/{id}/check-ins', {
      params: { path },
      body: { day: '2025-06-08', region: 'calf', side: 'left', tightness: 3 },
    });
    expect(checkIn.triage.level).toBe('ordinary');
    const today = await sinew.get('/v1/runners/{id}/today', { params: { path } });
    expect(today.severity).toBe('none');
    await sinew.delete('/v1/check-ins/{id}', { params: { path: { id: checkIn.id } } });
  });

  it('sends a stream, and waits for an upload by its id', async () => {
    const sinew = await openClient();
    const { id } = await sinew.post('/v1/runners', { body: {} });
    const file = await openAsBlob(join(samples, 'fit/every-second-running-dynamics.fit'));
    const sent = await sinew.uploadFile(id, file.stream(), { filename: 'run.fit' });
    expect(await sinew.waitForUpload(sent.id)).toMatchObject({ id: sent.id, status: 'processed' });
  });

  it('reads every page of a list', async () => {
    const sinew = await openClient();
    for (let count = 0; count < 5; count++) await sinew.post('/v1/runners', { body: {} });
    const sizes: number[] = [];
    const query = { limit: 2 };
    for await (const page of pages((next) =>
      sinew.get('/v1/runners', { params: { query: { ...query, ...next } } }),
    ))
      sizes.push(page.items.length);
    expect(sizes).toEqual([2, 2, 1]);
    const ids = new Set<string>();
    for await (const runner of items((next) =>
      sinew.get('/v1/runners', { params: { query: { ...query, ...next } } }),
    ))
      ids.add(runner.id);
    expect(ids.size).toBe(5);
  });

  it('throws problems with their code and the places of what was refused', async () => {
    const sinew = await openClient();
    const refused = sinew.post('/v1/runners', { body: { timeZone: 'Mars/Base' } });
    await expect(refused).rejects.toThrow(ProblemError);
    await expect(refused).rejects.toMatchObject({
      status: 422,
      code: 'request-invalid',
      errors: [{ pointer: '/timeZone' }],
    });
    const missing = sinew.get('/v1/runners/{id}', { params: { path: { id: 'run_none' } } });
    await expect(missing).rejects.toMatchObject({ status: 404, code: 'not-found' });
  });

  it('repeats what is busy or hung up with one Idempotency-Key, and another one for the next call', async () => {
    const busy = { status: 429, headers: { 'retry-after': '0' } };
    const { sinew, asked } = await pretend(busy, null, { status: 201 }, { status: 201 });
    await sinew.post('/v1/runners', { body: {} });
    await sinew.post('/v1/runners', { body: {} });
    const [first, second, third, other] = keysOf(asked);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect([second, third]).toEqual([first, first]);
    expect(other).not.toBe(first);
  });

  it('repeats no change that may have been made, and tells of an answer that is no problem', async () => {
    const { sinew, asked } = await pretend(null, { status: 500, headers: { 'content-type': 'text/html' } });
    const change = { params: { path: { id: 'run_1' } }, body: {} };
    await expect(sinew.patch('/v1/runners/{id}', change)).rejects.toThrow(TypeError);
    await expect(sinew.get('/v1/version')).rejects.toMatchObject({ status: 500, code: null, problem: null });
    expect(asked).toHaveLength(2);
  });

  it.each([
    [{ title: 'Down' }, 'Down (HTTP 500)', []],
    [{ errors: ['bad', null, { pointer: 1, detail: {} }], detail: { of: 1 } }, refusal, []],
    [
      { detail: 'No.', errors: [{ pointer: '/day', detail: 'must be a day' }] },
      'No. (HTTP 500)\n/day: must be a day',
      ['/day'],
    ],
    [{ code: 'unknown', errors: { day: ['bad'] } }, refusal, []],
    [[], refusal, []],
    [null, refusal, []],
  ])('tells of an error in whatever form: %j', async (body, message, pointers) => {
    const { sinew } = await pretend({ status: 500, body });
    const error = await sinew.get('/v1/version').catch((thrown: unknown) => thrown);
    if (!(error instanceof ProblemError)) throw error;
    expect(error.message).toBe(message);
    expect(error.errors.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it('repeats nothing once it is stopped, and lets what is under way be answered', async () => {
    const stop = new AbortController();
    const answers = [503, 503, 200];
    let asked = 0;
    const send = createSend(async () => {
      if (asked === 1) stop.abort();
      return new Response('{}', { status: answers[asked++] ?? 500, headers: { 'retry-after': '0' } });
    }, stop.signal);
    await expect(send(() => new Request('http://127.0.0.1/'))).rejects.toMatchObject({ status: 503 });
    expect(asked).toBe(2);
  });

  it('ends a wait when its signal aborts', async () => {
    const unfinished = { status: 200, body: { id: 'upl_1', finishedAt: null } };
    const { sinew } = await pretend(unfinished, unfinished);
    const signal = AbortSignal.timeout(100);
    await expect(sinew.waitForUpload('upl_1', { signal })).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

describe('verifyWebhook', () => {
  const secret = generateWebhookSecret();
  const body = new TextEncoder().encode('{"type":"upload.processed","data":{"uploadId":"upl_1"}}');
  const headers = { ...signWebhook({ id: 'msg_1', attemptMs: Date.now(), body }, [secret]) };

  it('gives the event of a genuine message, from headers of either kind', () => {
    const message = verifyWebhook(new Headers(headers), body, secret);
    expect(message.id).toBe('msg_1');
    if (message.type !== 'upload.processed') throw new Error('another event');
    expect(message.data.uploadId).toBe('upl_1');
    expect(verifyWebhook(headers, new TextDecoder().decode(body), secret)).toEqual(message);
  });

  it('refuses another body, another secret, an old message and none at all', () => {
    expect(() => verifyWebhook(headers, '{}', secret)).toThrow();
    expect(() => verifyWebhook(headers, body, generateWebhookSecret())).toThrow();
    expect(() => verifyWebhook({}, body, secret)).toThrow();
    const old = { ...signWebhook({ id: 'msg_1', attemptMs: Date.now() - 600_000, body }, [secret]) };
    expect(() => verifyWebhook(old, body, secret)).toThrow();
  });

  it.each(['null', '[]', '{}', '"text"', '{"type":1}', 'text'])(
    'refuses what is signed and no event: %s',
    (text) => {
      const bytes = new TextEncoder().encode(text);
      const signed = { ...signWebhook({ id: 'msg_1', attemptMs: Date.now(), body: bytes }, [secret]) };
      expect(() => verifyWebhook(signed, text, secret)).toThrow();
    },
  );
});
