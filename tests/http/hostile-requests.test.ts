import { describe, expect, it } from 'vitest';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';

const faultsOf = (body: Body): { pointer: string; detail: string }[] =>
  body['errors'] as unknown as { pointer: string; detail: string }[];

describe('a refusal', () => {
  it('names at most twenty faults, and of a large body the first', async () => {
    const service = await useTestService({ worker: false });
    const fields = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`unknown${index}`, 1]));
    const many = await service.call('POST', '/v1/runners', { body: fields });
    expect(many.status).toBe(422);
    expect(faultsOf(many.body)).toHaveLength(20);
    const large = await service.call('POST', '/v1/assessments', {
      body: { today: '2026-07-07', runs: Array.from({ length: 1000 }, () => 1) },
    });
    expect(large.status).toBe(422);
    expect(faultsOf(large.body)).toEqual([{ pointer: '/runs/0', detail: 'must be an object' }]);
    const marks = Array.from({ length: 1000 }, () => ({ day: '2026-07-07', routine: 'none_such' }));
    const unknown = await service.call('POST', '/v1/assessments', {
      body: { today: '2026-07-07', done: marks },
    });
    expect(faultsOf(unknown.body)).toHaveLength(20);
    const longName = await service.call('POST', '/v1/runners', { body: { ['a'.repeat(100_000)]: 1 } });
    expect(faultsOf(longName.body)[0]?.pointer).toHaveLength(200);
  });

  it('meets more runs of one day than anyone runs', async () => {
    const service = await useTestService({ worker: false });
    const runs = (count: number): object[] =>
      Array.from({ length: count }, (_, index) => ({
        startTime: `2026-07-06T07:00:${String(index).padStart(2, '0')}Z`,
        distanceMeters: 1000,
      }));
    const assess = (count: number) =>
      service.call('POST', '/v1/assessments', { body: { today: '2026-07-07', runs: runs(count) } });
    expect((await assess(24)).status).toBe(200);
    const refused = await assess(25);
    expect(refused.status).toBe(422);
    expect(faultsOf(refused.body)).toEqual([
      { pointer: '/runs', detail: 'must hold at most 24 runs of one day; 2026-07-06 has more' },
    ]);
  });

  it('meets what the database could not store, in every place', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const status = async (body: object): Promise<number> =>
      (await service.call('POST', `/v1/runners/${runnerId}/check-ins`, { body })).status;
    expect(await status({ day: '2026-07-07', note: 'a\u0000b' })).toBe(422);
    expect(await status({ day: '2026-07-07', note: '\ud800' })).toBe(422);
    expect(await status({ day: '2026-07-07', note: '\u{1f600}' })).toBe(201);
    expect(await status({ day: '1899-12-31' })).toBe(422);
    expect(await status({ day: '1900-01-01' })).toBe(201);
    expect(await status({ day: '2101-01-01' })).toBe(422);
    const { body: client } = await service.call('POST', '/v1/clients', { body: { name: 'instants' } });
    const keyUntil = async (expiresAt: string): Promise<number> =>
      (
        await service.call('POST', `/v1/clients/${client['id']}/keys`, {
          body: { scopes: ['read'], expiresAt },
        })
      ).status;
    expect(await keyUntil('2030-01-01T00:00:00+14:00')).toBe(201);
    for (const wrong of ['2030-01-01T00:00:00+23:59', '0001-01-01T00:00:00Z', '2030-01-01T24:00:00Z'])
      expect(await keyUntil(wrong), wrong).toBe(422);
    for (const keys of [['not a day', 'x'], ['0000-01-01T00:00:00.000Z', 'x'], ['a\u0000b', 'x'], ['x']]) {
      const cursor = Buffer.from(JSON.stringify(keys)).toString('base64url');
      const page = await service.call('GET', `/v1/runners/${runnerId}/activities?cursor=${cursor}`);
      expect(page.status, String(keys)).toBe(422);
    }
  });
});

describe('the documents that anybody may read', () => {
  it('are written once', async () => {
    const service = await useTestService({ worker: false });
    const ask = async (times: number): Promise<number> => {
      const before = process.cpuUsage();
      for (const path of ['/openapi.yaml', '/openapi.json', '/docs/yaml', '/docs/json'])
        for (let asked = 0; asked < times; asked += 1)
          expect((await service.call('GET', path, { key: null })).status).toBe(200);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const first = await ask(1);
    expect(await ask(60)).toBeLessThan(5 * first);
  });
});

describe('the headers of an answer', () => {
  const policyOf = async (service: TestService, url: string, key: string | null) => {
    const { headers } = await service.call('GET', url, { key });
    expect(headers, url).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    return headers;
  };

  it('let no browser store, frame or run it', async () => {
    const service = await useTestService({ worker: false });
    for (const [url, key] of [
      ['/v1/runners', undefined],
      ['/v1/runners/run_none', undefined],
      ['/v1/nothing', null],
      ['/health/live', null],
    ] as const) {
      const { headers } = await service.call('GET', url, key === null ? { key } : {});
      expect(headers, url).toMatchObject({
        'cache-control': 'no-store, private',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
      });
    }
  });

  it('let pages have their style and the documentation its scripts, and nothing from elsewhere', async () => {
    const service = await useTestService({ worker: false });
    const page = await policyOf(service, '/problems/not-found', null);
    expect(page['content-security-policy']).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
    const docs = await policyOf(service, '/docs/', null);
    expect(docs['content-security-policy']).toContain("script-src 'self'");
    expect(docs['content-security-policy']).not.toMatch(/https?:|unsafe-eval/);
    const { body } = await service.call('GET', '/docs/', { key: null });
    const scripts = String(body).match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toMatch(/src="\.?\//);
  });
});
