import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { requireQuota } from '#src/use-cases/uploads/check-quota.ts';
import { needsRedis, useRedisServer } from '#tests/support/redis-server.ts';
import { type TestService, useTestService } from '#tests/support/test-service.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));

const send = (service: TestService, runnerId: string, bytes: Uint8Array | string) =>
  service.call('POST', `/v1/runners/${runnerId}/uploads?filename=a.fit`, { raw: bytes });

it('refuses uploads above a client’s daily quota, with Retry-After', async () => {
  const service = await useTestService({ worker: false, env: { CLIENT_DAILY_UPLOADS: '2' } });
  const runnerId = await service.createRunner();
  expect((await send(service, runnerId, 'one')).status).toBe(202);
  expect((await send(service, runnerId, 'two')).status).toBe(202);
  const refused = await send(service, runnerId, 'three');
  expect(refused).toMatchObject({ status: 429, body: { type: '/problems/quota-uploads-reached' } });
  expect(refused.body['detail']).toContain('2 uploads a day');
  const seconds = Number(refused.headers['retry-after']);
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(86_400);
  expect((await service.call('GET', `/v1/runners/${runnerId}/uploads`)).body['items']).toHaveLength(2);

  const { body: client } = await service.call('POST', '/v1/clients', { body: { name: 'other' } });
  const { body } = await service.call('POST', `/v1/clients/${client['id']}/keys`, {
    body: { scopes: ['admin'] },
  });
  const key = String(body['key']);
  const { body: other } = await service.call('POST', '/v1/runners', { body: {}, key });
  const theirs = await service.call('POST', `/v1/runners/${other['id']}/uploads?filename=a.fit`, {
    raw: 'one',
    key,
  });
  expect(theirs.status).toBe(202);
});

it('counts a day from midnight UTC', async () => {
  const service = await useTestService({ worker: false });
  const runnerId = await service.createRunner();
  await send(service, runnerId, 'one');
  const inner = service.runtime.deps;
  const clientId = (await inner.stores.runners.findById(runnerId))?.clientId ?? '';
  const quota = { dailyUploads: 1, storedBytes: null };
  await expect(requireQuota({ ...inner, quota }, clientId)).rejects.toMatchObject({
    code: 'quota-uploads-reached',
  });
  const tomorrow = { nowMs: () => inner.clock.nowMs() + 86_400_000 };
  await expect(requireQuota({ ...inner, quota, clock: tomorrow }, clientId)).resolves.toMatchObject({
    bytes: Number.POSITIVE_INFINITY,
  });
});

it('refuses uploads when the files of a client fill its quota, and accepts them after an erasure', async () => {
  const run = await sample('fit/every-second-running-dynamics.fit');
  const quota = String(run.length + 3);
  const service = await useTestService({ worker: false, env: { CLIENT_STORED_BYTES: quota } });
  const [first, second] = [await service.createRunner(), await service.createRunner()];
  expect((await send(service, first, run)).status).toBe(202);
  const refused = await send(service, second, 'more');
  expect(refused).toMatchObject({ status: 422, body: { type: '/problems/quota-bytes-reached' } });
  expect(refused.body['detail']).toContain(`${quota} bytes`);
  await service.call('DELETE', `/v1/runners/${first}`);
  expect((await send(service, second, 'more')).status).toBe(202);
});

describe('with Redis', () => {
  beforeEach(needsRedis);

  it('counts the requests of a key over all API processes on one Redis', async () => {
    const redis = await useRedisServer();
    const env = { REDIS_URL: redis.url, RATE_LIMIT_PER_MINUTE: '5' };
    const [one, two] = [
      await useTestService({ worker: false, env }),
      await useTestService({ worker: false, env }),
    ];
    const ask = (service: TestService) => service.call('GET', '/v1/runners');
    const statuses: number[] = [];
    for (const service of [one, two, one, two, one]) statuses.push((await ask(service)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    // A count that Redis took too long over lets its request pass.
    let refused = await ask(two);
    while (refused.status === 200) refused = await ask(two);
    expect(refused).toMatchObject({ status: 429, body: { type: '/problems/rate-limited' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await redis.kill();
    const startedAt = performance.now();
    expect((await ask(two)).status).toBe(200);
    expect(performance.now() - startedAt).toBeLessThan(20_000);
  });

  it('counts the failures of an address over all API processes, and lets valid keys pass', async () => {
    const redis = await useRedisServer();
    const env = { REDIS_URL: redis.url, RATE_LIMIT_PER_MINUTE: '40' };
    const [one, two] = [
      await useTestService({ worker: false, env }),
      await useTestService({ worker: false, env }),
    ];
    const ask = async (service: TestService, index: number): Promise<number> =>
      (await service.call('GET', '/v1/runners', { key: `sinew-a-key-that-nobody-has-${index}` })).status;
    const statuses: number[] = [];
    for (let index = 0; index < 60; index++) statuses.push(await ask(index % 2 === 0 ? one : two, index));
    // A count that Redis took too long over lets its request pass.
    expect(statuses.filter((status) => status === 401).length).toBeLessThan(30);
    expect(statuses.slice(-5)).toContain(429);
    expect((await two.call('GET', '/v1/runners')).status).toBe(200);
  });
});
