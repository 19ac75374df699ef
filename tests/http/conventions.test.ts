import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { operatorKey, useTestService } from '#tests/support/test-service.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));

describe('a method', () => {
  it('that an address does not have is 405 with those that it has, and OPTIONS says the same', async () => {
    const service = await useTestService({ worker: false });
    for (const [method, url, allow] of [
      ['POST', '/v1/runners/run_1', 'GET, HEAD, PATCH, DELETE, OPTIONS'],
      ['DELETE', '/v1/runners', 'POST, GET, HEAD, OPTIONS'],
      ['GET', '/v1/assessments', 'POST, OPTIONS'],
      ['PUT', '/openapi.json', 'GET, HEAD, OPTIONS'],
      ['PATCH', '/', 'GET, HEAD, OPTIONS'],
    ] as const) {
      const refused = await service.call(method, url);
      expect(refused, url).toMatchObject({ status: 405, headers: { allow } });
      const options = await service.app.inject({ method: 'OPTIONS', url });
      expect([options.statusCode, options.headers['allow']], url).toEqual([204, allow]);
    }
  });

  it('HEAD answers what GET does, without its body and without its work', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    const bytes = await sample('fit/every-second-running-dynamics.fit');
    const upload = await service.upload(runnerId, bytes);
    const headers = { authorization: `Bearer ${operatorKey}` };
    for (const url of [
      `/v1/runners/${runnerId}`,
      `/v1/runners/${runnerId}/assessment`,
      `/v1/activities/${upload['activityIds']?.[0]}/file`,
      '/openapi.yaml',
      '/problems',
    ]) {
      const [get, head] = [
        await service.app.inject({ method: 'GET', url, headers }),
        await service.app.inject({ method: 'HEAD', url, headers }),
      ];
      expect(head.statusCode, url).toBe(200);
      expect(head.rawPayload, url).toHaveLength(0);
      for (const name of ['content-type', 'content-length', 'etag', 'cache-control'])
        expect(head.headers[name], `${url} ${name}`).toBe(get.headers[name]);
    }
    const zip = await service.app.inject({ method: 'HEAD', url: `/v1/runners/${runnerId}/export`, headers });
    expect([zip.statusCode, zip.headers['content-type']]).toEqual([200, 'application/zip']);
  });
});

describe('a list', () => {
  it('is walked by its links as by its cursors', async () => {
    const service = await useTestService({ worker: false });
    for (let index = 0; index < 5; index++) await service.createRunner();
    const seen: string[] = [];
    let url: string | null = '/v1/runners?limit=2';
    while (url !== null) {
      const { headers, body } = await service.call('GET', url);
      const items = body['items'] as unknown as { id: string }[];
      seen.push(...items.map(({ id }) => id));
      url = /^<([^>]+)>; rel="next"$/.exec(String(headers['link'] ?? ''))?.[1] ?? null;
      expect(url === null).toBe(body['nextCursor'] === null);
      if (url !== null) expect(url).toContain('limit=2');
    }
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });
});

describe('the limit of requests', () => {
  it('is a policy and what is left of it, of a key or of an address', async () => {
    const service = await useTestService({ worker: false, env: { RATE_LIMIT_PER_MINUTE: '10' } });
    const first = await service.call('GET', '/v1/runners');
    expect(first.headers['ratelimit-policy']).toBe('"key";q=10;w=60');
    expect(first.headers['ratelimit']).toMatch(/^"key";r=9;t=\d{1,2}$/);
    const page = await service.call('GET', '/problems', { key: null });
    expect(page.headers['ratelimit']).toMatch(/^"address";r=9;t=\d{1,2}$/);
    for (let index = 0; index < 9; index++) await service.call('GET', '/v1/runners');
    const refused = await service.call('GET', '/v1/runners');
    expect(refused.status).toBe(429);
    expect(refused.headers['ratelimit']).toMatch(/^"key";r=0;t=\d{1,2}$/);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await service.call('GET', '/health/live')).headers['ratelimit']).toBeUndefined();
  });

  it('holds for addresses that do not exist, and keeps no key out', async () => {
    const service = await useTestService({ worker: false, env: { RATE_LIMIT_PER_MINUTE: '10' } });
    const statuses: number[] = [];
    for (let index = 0; index < 14; index++)
      statuses.push((await service.call('GET', `/nothing/${index}`, { key: null })).status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(10);
    expect(statuses.slice(10)).toEqual([429, 429, 429, 429]);
    expect((await service.call('GET', '/v1/runners')).status).toBe(200);
    for (let index = 0; index < 10; index++) await service.call('GET', `/v1/runners/run_${index}`);
    expect((await service.call('GET', '/v1/runners/run_none')).status).toBe(429);
  });
});

it('a repeated POST says that its answer is that of the first', async () => {
  const service = await useTestService({ worker: false });
  const request = { body: {}, headers: { 'idempotency-key': 'one' } };
  const first = await service.call('POST', '/v1/runners', request);
  expect(first.headers['idempotency-replayed']).toBeUndefined();
  const again = await service.call('POST', '/v1/runners', request);
  expect(again).toMatchObject({ status: 201, body: first.body, headers: { 'idempotency-replayed': 'true' } });
});

it('an upload says whether it waited as preferred, and how long at most', async () => {
  const service = await useTestService();
  const runnerId = await service.createRunner();
  const send = async (file: string, headers: Record<string, string>) =>
    service.call('POST', `/v1/runners/${runnerId}/uploads?filename=run.fit`, {
      raw: await sample(file),
      headers: { 'content-type': 'application/octet-stream', ...headers },
    });
  const plain = await send('fit/every-second-running-dynamics.fit', {});
  expect(plain.headers['preference-applied']).toBeUndefined();
  const waited = await send('histories/steady-ten-weeks/2025-02-04-6-km.fit', { prefer: 'wait=99' });
  expect(waited).toMatchObject({ status: 200, headers: { 'preference-applied': 'wait=30' } });
});

describe('the root', () => {
  it('leads people to pages, and machines to addresses that exist', async () => {
    const service = await useTestService({ worker: false });
    const page = await service.call('GET', '/', { key: null, headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(page.headers['content-type']).toContain('text/html');
    const linked = [...String(page.body).matchAll(/href="([^"]+)"/g)].map(([, href]) => `/${href}`);
    const index = await service.call('GET', '/', { key: null, headers: { accept: '*/*' } });
    expect(index.headers).toMatchObject({ vary: 'accept, accept-encoding' });
    const { name: _name, version: _version, ...places } = index.body as unknown as Record<string, string>;
    expect(linked.toSorted()).toEqual(Object.values(places).toSorted());
    const related = [...String(index.headers['link']).matchAll(/<([^>]+)>/g)].map(([, path]) => `/${path}`);
    expect(related.toSorted()).toEqual(linked.toSorted());
    for (const url of linked) {
      const { status } = await service.call('GET', url === '/docs' ? '/docs/' : url, { key: null });
      expect(status, url).toBe(200);
    }
  });

  it('has a page of all problems, which leads to each', async () => {
    const service = await useTestService({ worker: false });
    const { body } = await service.call('GET', '/problems', { key: null });
    const pages = [...String(body).matchAll(/href="(problems\/[^"]+)"/g)].map(([, href]) => `/${href}`);
    expect(pages.length).toBeGreaterThan(30);
    for (const url of pages) {
      const page = await service.call('GET', url, { key: null });
      expect(page.status, url).toBe(200);
      expect(String(page.body)).toContain('HTTP ');
    }
  });
});

it('a value outside of a list is refused with the values that it may have and where it stands', async () => {
  const service = await useTestService({ worker: false });
  const { status, body } = await service.call('POST', '/v1/runners', {
    body: { sex: 'other', weekStartsOn: 'x' },
  });
  expect(status).toBe(422);
  expect(body['errors']).toEqual(
    expect.arrayContaining([
      { pointer: '/sex', detail: 'must be one of female, male, or null' },
      { pointer: '/weekStartsOn', detail: expect.stringMatching(/^must be one of monday, /) },
    ]),
  );
});

it('an unknown field is refused with the field that it probably meant, in bodies and queries', async () => {
  const service = await useTestService({ worker: false });
  const { body } = await service.call('POST', '/v1/runners', {
    body: { time_zone: 'UTC', birthyear: 1980, mass: 60, threshold: 1, colour: 'red', ['x'.repeat(500)]: 1 },
  });
  const details = Object.fromEntries(
    (body['errors'] as unknown as { pointer: string; detail: string }[]).map(({ pointer, detail }) => [
      pointer,
      detail,
    ]),
  );
  const unknown = 'is not a field of this request';
  expect(details).toMatchObject({
    '/time_zone': `${unknown}; did you mean "timeZone"?`,
    '/birthyear': `${unknown}; did you mean "birthYear"?`,
    '/mass': `${unknown}; did you mean "massKilograms"?`,
    '/threshold': unknown,
    '/colour': unknown,
  });
  const query = await service.call('GET', '/v1/runners?external_id=1');
  expect(query.body['errors']?.[0]).toEqual({
    pointer: '/external_id',
    detail: `${unknown}; did you mean "externalId"?`,
  });
});
