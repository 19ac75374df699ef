import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createConsumer, type Processors } from '#src/edges/queue/consumer.ts';
import { createJobQueue } from '#src/edges/queue/job-queue.ts';
import type { Lane } from '#src/edges/queue/jobs.ts';
import { needsRedis, useRedisServer } from '#tests/support/redis-server.ts';
import { useTestService } from '#tests/support/test-service.ts';

const concurrency: Record<Lane, number> = { compute: 8, unpack: 4, incoming: 8, outgoing: 8, periodic: 2 };

/** Queue and consumer alone. A delivery's owner is the start of its id; `hang` never end, others take 5 ms. */
const useLane = async (env?: Record<string, string>) => {
  const service = await useTestService({ worker: false, ...(env === undefined ? {} : { env }) });
  const { backend, log } = service.runtime;
  const ownerOf = async (_name: string, payload: object): Promise<string | null> =>
    'deliveryId' in payload ? String(payload.deliveryId).split('-', 1).join() : null;
  const jobs = createJobQueue(backend, log, ownerOf);
  const started: string[] = [];
  const hanging = new AbortController();
  let [running, most] = [0, 0];
  const deliver = async ({ deliveryId }: { deliveryId: string }): Promise<void> => {
    started.push(deliveryId);
    running += 1;
    most = Math.max(most, running);
    if (deliveryId.startsWith('hang'))
      await setTimeout(3_600_000, undefined, { signal: hanging.signal }).catch(() => undefined);
    else await setTimeout(5);
    running -= 1;
  };
  const start = () => {
    const consumer = createConsumer({
      backend,
      processors: { 'deliver-webhook': deliver } as unknown as Processors,
      concurrency,
      log,
      onJob: () => undefined,
    });
    onTestFinished(async () => {
      hanging.abort();
      await consumer.close();
      await jobs.close();
    });
  };
  return {
    jobs,
    start,
    started,
    most: () => most,
    release: () => hanging.abort(),
    add: (id: string) => jobs.enqueue({ name: 'deliver-webhook', payload: { deliveryId: id, dueMs: 1 } }),
  };
};

describe.each(['PostgreSQL', 'Redis'])('a lane on %s', (engine) => {
  if (engine === 'Redis') beforeEach(needsRedis);
  const useIt = async () =>
    useLane(engine === 'Redis' ? { REDIS_URL: (await useRedisServer()).url } : undefined);

  it('runs another client’s job while five hundred of one hang, without haste, and loses none of them', async () => {
    const lane = await useIt();
    for (let n = 0; n < 500; n += 1) await lane.add(`hang-${n}`);
    lane.start();
    await expect.poll(() => lane.started.length).toBe(4);
    await setTimeout(3_000);
    expect(lane.started).toHaveLength(4);
    await lane.add('other-1');
    await expect.poll(() => lane.started).toContain('other-1');
    // None of the 496 that wait ran in between.
    expect(lane.started).toHaveLength(5);
    const left = async (): Promise<number> => {
      const { waiting = 0, prioritized = 0, active = 0 } = (await lane.jobs.depth()).outgoing;
      return waiting + prioritized + active;
    };
    await expect.poll(left).toBe(500);
    lane.release();
    await expect.poll(() => new Set(lane.started).size, { timeout: 40_000 }).toBe(501);
    expect(lane.started).toHaveLength(501);
    expect(lane.most()).toBeLessThanOrEqual(5);
  });

  it('runs a client’s first job before the hundreds that another enqueued earlier', async () => {
    const lane = await useIt();
    for (let n = 0; n < 300; n += 1) await lane.add(`many-${n}`);
    await lane.add('few-1');
    lane.start();
    await expect.poll(() => lane.started).toContain('few-1');
    const before = lane.started.indexOf('few-1');
    console.info(`${engine}: the job of another client ran after ${before} of 300`);
    expect(before).toBeLessThan(60);
    await expect.poll(() => lane.started.length).toBe(301);
  });
});
