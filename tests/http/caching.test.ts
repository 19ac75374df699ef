import { readFile } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { operatorKey, type TestService, useTestService } from '#tests/support/test-service.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));

const ask = (service: TestService, url: string, headers: Record<string, string> = {}, method = 'GET') =>
  service.app.inject({
    method: method as 'GET' | 'HEAD',
    url,
    headers: { authorization: `Bearer ${operatorKey}`, ...headers },
  });

const importOne = async (service: TestService) => {
  const runnerId = await service.createRunner();
  const bytes = await sample('fit/every-second-running-dynamics.fit');
  const upload = await service.upload(runnerId, bytes);
  return { runnerId, bytes, activityId: String(upload['activityIds']?.[0]) };
};

describe('an answer', () => {
  it('is compressed as its client takes it, and says so', async () => {
    const service = await useTestService();
    const { runnerId, activityId } = await importOne(service);
    for (const url of [
      `/v1/activities/${activityId}`,
      `/v1/activities/${activityId}/streams`,
      `/v1/runners/${runnerId}/assessment`,
      `/v1/runners/${runnerId}/load`,
      '/openapi.json',
      '/openapi.yaml',
      '/docs/static/swagger-ui.css',
    ]) {
      const plain = await ask(service, url);
      expect(plain.headers['content-encoding'], url).toBeUndefined();
      expect(plain.headers['vary'], url).toContain('accept-encoding');
      const [br, gzip] = [
        await ask(service, url, { 'accept-encoding': 'gzip, br' }),
        await ask(service, url, { 'accept-encoding': 'gzip, br;q=0' }),
      ];
      expect(br.headers['content-encoding'], url).toBe('br');
      expect(brotliDecompressSync(br.rawPayload).equals(plain.rawPayload), url).toBe(true);
      expect(gzip.headers['content-encoding'], url).toBe('gzip');
      expect(gunzipSync(gzip.rawPayload).equals(plain.rawPayload), url).toBe(true);
      // The tag is of the content: the same, however it was sent.
      expect(br.headers['etag'], url).toBe(plain.headers['etag']);
      for (const { headers } of [plain, br, gzip])
        expect(String(headers['vary']).match(/accept-encoding/g), url).toHaveLength(1);
    }
  });

  it('is sent as it is where it is small, an original file or a zip', async () => {
    const service = await useTestService();
    const { runnerId, activityId, bytes } = await importOne(service);
    const headers = { 'accept-encoding': 'br, gzip' };
    const small = await ask(service, '/health/live', headers);
    expect(small.headers['content-encoding']).toBeUndefined();
    const file = await ask(service, `/v1/activities/${activityId}/file`, headers);
    expect(file.headers['content-encoding']).toBeUndefined();
    expect(file.rawPayload.equals(bytes)).toBe(true);
    const zip = await ask(service, `/v1/runners/${runnerId}/export`, headers);
    expect(zip.headers['content-encoding']).toBeUndefined();
  });

  it('about a runner is stored nowhere, and what is public is kept for minutes', async () => {
    const service = await useTestService();
    const { runnerId, activityId } = await importOne(service);
    for (const url of [
      `/v1/runners/${runnerId}`,
      `/v1/runners/${runnerId}/assessment`,
      `/v1/runners/${runnerId}/export`,
      `/v1/activities/${activityId}/file`,
      '/v1/activities/act_none',
      '/health/ready',
    ])
      expect((await ask(service, url)).headers['cache-control'], url).toBe('no-store, private');
    for (const url of [
      '/',
      '/openapi.json',
      '/openapi.yaml',
      '/problems',
      '/problems/not-found',
      '/deprecations',
    ])
      expect((await ask(service, url)).headers['cache-control'], url).toBe('public, max-age=300');
    expect((await ask(service, '/problems/nothing')).headers['cache-control']).toBe('no-store, private');
  });
});

describe('an answer that did not change', () => {
  it('is 304 for whoever names its tag, in every way that a tag is named', async () => {
    const service = await useTestService();
    const { runnerId, activityId } = await importOne(service);
    for (const url of [
      `/v1/runners/${runnerId}`,
      `/v1/runners/${runnerId}/assessment`,
      `/v1/activities/${activityId}`,
      `/v1/activities/${activityId}/file`,
      '/v1/runners',
      '/openapi.json',
      '/problems',
    ]) {
      const tag = String((await ask(service, url)).headers['etag']);
      expect(tag, url).toMatch(/^(?:W\/)?"[\w-]+"$/);
      for (const named of [tag, tag.replace('W/', ''), `"other", ${tag}`, '*'])
        for (const method of ['GET', 'HEAD'])
          for (const encoding of ['identity', 'br']) {
            const headers = { 'if-none-match': named, 'accept-encoding': encoding };
            const answer = await ask(service, url, headers, method);
            expect(answer.statusCode, `${method} ${url} ${named}`).toBe(304);
            expect(answer.rawPayload).toHaveLength(0);
            expect(answer.headers['etag']).toBe(tag);
            expect(answer.headers['vary']).toContain('accept-encoding');
            expect(answer.headers['content-type']).toBeUndefined();
          }
      expect((await ask(service, url, { 'if-none-match': '"other"' })).statusCode).toBe(200);
    }
  });

  it('is never so for an error or a change', async () => {
    const service = await useTestService({ worker: false });
    const headers = { 'if-none-match': '*' };
    expect((await ask(service, '/v1/runners/run_none', headers)).statusCode).toBe(404);
    const created = await service.call('POST', '/v1/runners', { body: {}, headers });
    expect(created.status).toBe(201);
    expect(created.headers['etag']).toBeUndefined();
    const url = `/v1/runners/${created.body['id']}`;
    const changed = await service.call('PATCH', url, { body: { displayName: 'A' }, headers });
    expect(changed.status).toBe(200);
    expect(changed.body['displayName']).toBe('A');
  });
});

describe('If-Match', () => {
  const places = async (service: TestService) => {
    const { runnerId, activityId } = await importOne(service);
    const plan = await service.call('POST', `/v1/runners/${runnerId}/planned-runs`, {
      body: { startTime: '2026-07-05T08:00:00Z', distanceMeters: 5000 },
    });
    const target = await service.call('POST', '/v1/notification-targets', {
      body: { kind: 'ntfy', address: 'https://ntfy.example.com/topic' },
    });
    const endpoint = await service.call('POST', '/v1/webhook-endpoints', {
      body: { url: 'https://example.com/hook' },
    });
    return [
      { url: `/v1/runners/${runnerId}`, one: { displayName: 'A' }, other: { displayName: 'B' } },
      { url: `/v1/activities/${activityId}`, one: { sessionRpe: 5 }, other: { sessionRpe: 6 } },
      { url: `/v1/planned-runs/${plan.body['id']}`, one: { title: 'A' }, other: { title: 'B' } },
      {
        url: `/v1/notification-targets/${target.body['id']}`,
        one: { description: 'A' },
        other: { description: 'B' },
      },
      {
        url: `/v1/webhook-endpoints/${endpoint.body['id']}`,
        one: { description: 'A', disabled: true },
        other: { description: 'B', disabled: true },
      },
    ];
  };

  it('lets a change through while what was read is what is there, and no other', async () => {
    const service = await useTestService();
    for (const { url, one, other } of await places(service)) {
      const read = String((await service.call('GET', url)).headers['etag']);
      const changed = await service.call('PATCH', url, { body: one, headers: { 'if-match': read } });
      expect(changed.status, url).toBe(200);
      const late = await service.call('PATCH', url, { body: other, headers: { 'if-match': read } });
      expect(late, url).toMatchObject({ status: 412, body: { type: '/problems/precondition-failed' } });
      const now = await service.call('GET', url);
      expect(now.body, url).toMatchObject(one);
      // The answer to a change is what GET answers next, so that a client can go on from it.
      expect(changed.headers['etag'], url).toBe(now.headers['etag']);
      for (const name of [(tag: string) => tag, (tag: string) => `"other", ${tag}`, () => '*']) {
        const tag = name(String((await service.call('GET', url)).headers['etag']));
        const approved = await service.call('PATCH', url, { body: other, headers: { 'if-match': tag } });
        expect(approved.status, `${url} ${tag}`).toBe(200);
      }
      expect((await service.call('PATCH', url, { body: one })).status).toBe(200);
    }
  });

  it('lets one of many changes at once through', async () => {
    const service = await useTestService();
    for (const { url, one, other } of await places(service)) {
      const tag = String((await service.call('GET', url)).headers['etag']);
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          service.call('PATCH', url, { body: index % 2 ? one : other, headers: { 'if-match': tag } }),
        ),
      );
      const statuses = answers.map(({ status }) => status).toSorted();
      expect(statuses, url).toEqual([200, ...Array(7).fill(412)]);
    }
  });
});

describe('a part of the original file', () => {
  it('is sent byte by byte as it is asked for', async () => {
    const service = await useTestService();
    const { activityId, bytes } = await importOne(service);
    const url = `/v1/activities/${activityId}/file`;
    const whole = await ask(service, url);
    expect(whole.headers).toMatchObject({ 'accept-ranges': 'bytes', 'content-length': String(bytes.length) });
    const size = bytes.length;
    for (const [range, first, last] of [
      ['bytes=0-0', 0, 0],
      ['bytes=10-99', 10, 99],
      [`bytes=${size - 1}-`, size - 1, size - 1],
      ['bytes=100-', 100, size - 1],
      ['bytes=-5', size - 5, size - 1],
      [`bytes=-${size + 9}`, 0, size - 1],
      [`bytes=5-${size + 9}`, 5, size - 1],
    ] as const) {
      const part = await ask(service, url, { range });
      expect(part.statusCode, range).toBe(206);
      expect(part.rawPayload.equals(bytes.subarray(first, last + 1)), range).toBe(true);
      expect(part.headers).toMatchObject({
        'content-range': `bytes ${first}-${last}/${size}`,
        'content-length': String(last - first + 1),
        etag: whole.headers['etag'],
      });
    }
  });

  it('is all of it where no single range is asked for, or of another file', async () => {
    const service = await useTestService();
    const { activityId, bytes } = await importOne(service);
    const url = `/v1/activities/${activityId}/file`;
    for (const headers of [
      { range: 'bytes=0-1,5-6' },
      { range: 'bytes=9-3' },
      { range: 'bytes=-' },
      { range: 'rows=0-5' },
      { range: `bytes=0-${'9'.repeat(400)}` },
      { range: 'bytes=0-5', 'if-range': '"other"' },
    ]) {
      const answer = await ask(service, url, headers);
      expect([answer.statusCode, answer.rawPayload.length], JSON.stringify(headers)).toEqual([
        200,
        bytes.length,
      ]);
    }
    const tag = String((await ask(service, url)).headers['etag']);
    expect((await ask(service, url, { range: 'bytes=0-5', 'if-range': tag })).statusCode).toBe(206);
    expect((await ask(service, url, { range: 'bytes=0-5', 'if-none-match': tag })).statusCode).toBe(304);
  });

  it('after its end is 416 with its size', async () => {
    const service = await useTestService();
    const { activityId, bytes } = await importOne(service);
    for (const range of [`bytes=${bytes.length}-`, 'bytes=-0']) {
      const answer = await ask(service, `/v1/activities/${activityId}/file`, { range });
      expect(answer.statusCode, range).toBe(416);
      expect(answer.headers['content-range']).toBe(`bytes */${bytes.length}`);
      expect(answer.json()).toMatchObject({ type: '/problems/range-not-satisfiable' });
    }
  });
});
