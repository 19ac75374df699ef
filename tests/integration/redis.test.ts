import { readFile } from 'node:fs/promises';
import { Redis } from 'ioredis';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import { needsRedis, useRedisServer } from '#tests/support/redis-server.ts';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';
import { installSchedules } from '#workers/schedules.ts';

const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));
const run = 'fit/every-second-running-dynamics.fit';

const statusOf = async (service: TestService, upload: Body | undefined): Promise<unknown> =>
  (await service.call('GET', `/v1/uploads/${upload?.['id']}`)).body['status'];

const send = async (
  service: TestService,
  runnerId: string,
): Promise<{ status: number; upload: Body | undefined }> => {
  const answer = await service.call('POST', `/v1/runners/${runnerId}/uploads?filename=a.fit`, {
    raw: await sample(run),
  });
  return { status: answer.status, upload: answer.body['items']?.[0] };
};

/** A sweep two minutes later. */
const sweepLater = (service: TestService): Promise<unknown> => {
  const { deps: inner } = service.runtime;
  return sweepUnfinished({ ...inner, clock: { nowMs: () => inner.clock.nowMs() + 120_000 } });
};

describe('the queue on Redis', () => {
  beforeEach(needsRedis);

  it('does the same work by the same code', async () => {
    const redis = await useRedisServer();
    const service = await useTestService({ env: { REDIS_URL: redis.url } });
    const runnerId = await service.createRunner();
    expect(await service.upload(runnerId, await sample(run))).toMatchObject({ status: 'processed' });
    await expect
      .poll(
        async () =>
          (await service.call('GET', `/v1/runners/${runnerId}/assessments`)).body['items']?.['length'],
      )
      .toBe(1);
    expect((await service.call('GET', '/health/ready')).body).toMatchObject({ status: 'ok', queue: 'ok' });
  });

  it('that is unavailable holds up no upload: 202 within seconds, and the work is done once it is back', async () => {
    const redis = await useRedisServer();
    const service = await useTestService({ env: { REDIS_URL: redis.url } });
    const runnerId = await service.createRunner();
    await redis.kill();
    const startedAt = performance.now();
    const { status, upload } = await send(service, runnerId);
    expect(status).toBe(202);
    expect(performance.now() - startedAt).toBeLessThan(20_000);
    const ready = await service.call('GET', '/health/ready');
    expect(ready).toMatchObject({ status: 200, body: { status: 'degraded', queue: 'away' } });
    await redis.start();
    await expect.poll(async () => (await service.call('GET', '/health/ready')).body['status']).toBe('ok');
    await sweepLater(service);
    await expect.poll(() => statusOf(service, upload)).toBe('processed');
  });

  it('that forgets every job loses none of the work', async () => {
    const redis = await useRedisServer();
    const service = await useTestService({ worker: false, env: { REDIS_URL: redis.url } });
    const runnerId = await service.createRunner();
    const { upload } = await send(service, runnerId);
    await redis.flush();
    service.startWorker();
    await sweepLater(service);
    await expect.poll(() => statusOf(service, upload)).toBe('processed');
  });

  it('wakes a job that waits for its time once that is overdue, and leaves one that is due alone', async () => {
    const redis = await useRedisServer();
    const service = await useTestService({ worker: false, env: { REDIS_URL: redis.url } });
    const { jobs } = service.runtime.deps;
    const job = { name: 'deliver-webhook', payload: { deliveryId: 'dlv_none', dueMs: 1 } } as const;
    await jobs.enqueue(job, { delayMs: 3_600_000 });
    await jobs.enqueue(job);
    expect((await jobs.depth()).outgoing).toMatchObject({ delayed: 1, prioritized: 0 });
    await jobs.enqueue(job, { overdue: true });
    expect((await jobs.depth()).outgoing).toMatchObject({ delayed: 0, prioritized: 1 });
    await jobs.enqueue(job, { overdue: true });
    expect((await jobs.depth()).outgoing).toMatchObject({ delayed: 0, prioritized: 1 });
  });

  it('that forgets its schedules is given them again, and one that knows them is left alone', async () => {
    const redis = await useRedisServer();
    const service = await useTestService({ worker: false, env: { REDIS_URL: redis.url } });
    const { jobs } = service.runtime.deps;
    const client = new Redis(redis.url);
    onTestFinished(() => client.disconnect());
    const nextTurns = (): Promise<string[]> => client.zrange('bull:periodic:repeat', '0', '-1', 'WITHSCORES');
    await installSchedules(jobs);
    const first = await nextTurns();
    expect(first).toContain('sweep-unfinished');
    await installSchedules(jobs);
    expect(await nextTurns()).toEqual(first);
    await redis.flush();
    await installSchedules(jobs);
    expect(await nextTurns()).toContain('sweep-unfinished');
  });
});
