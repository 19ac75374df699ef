import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createConsumer, type Processors } from '#src/edges/queue/consumer.ts';
import { queueNames } from '#src/edges/queue/jobs.ts';
import { needsRedis, useRedisServer } from '#tests/support/redis-server.ts';
import { useTestService } from '#tests/support/test-service.ts';
import { installSchedules } from '#workers/schedules.ts';

describe.each(['PostgreSQL', 'Redis'])('the queue on %s after an update', (engine) => {
  if (engine === 'Redis') beforeEach(needsRedis);
  const useQueues = async () => {
    const env = engine === 'Redis' ? { REDIS_URL: (await useRedisServer()).url } : null;
    const { runtime } = await useTestService({ worker: false, ...(env === null ? {} : { env }) });
    const former = runtime.backend.openQueue(queueNames.outgoing);
    await runtime.backend.ready(former);
    onTestFinished(() => former.close());
    return { runtime, former };
  };

  it('runs a job in the lane that its kind was in before, also one that names no client', async () => {
    const { runtime, former } = await useQueues();
    await former.add('process-inbox', { inboxId: 'inb_1' }, { jobId: 'process-inbox.inb_1', priority: 1 });
    const ran: string[] = [];
    const processInbox = async ({ inboxId }: { inboxId: string }): Promise<void> => {
      ran.push(inboxId);
    };
    const consumer = createConsumer({
      backend: runtime.backend,
      processors: { 'process-inbox': processInbox } as unknown as Processors,
      concurrency: { compute: 2, unpack: 2, incoming: 2, outgoing: 2, periodic: 2 },
      log: runtime.log,
      onJob: () => undefined,
    });
    onTestFinished(consumer.close);
    await expect.poll(() => ran).toEqual(['inb_1']);
  });

  it('keeps a schedule in one lane', async () => {
    const { runtime, former } = await useQueues();
    await former.upsertJobScheduler('sweep-unfinished', { every: 20_000 }, { name: 'sweep-unfinished' });
    await installSchedules(runtime.deps.jobs);
    expect(await former.getJobScheduler('sweep-unfinished')).toBeUndefined();
    const periodic = runtime.backend.openQueue(queueNames.periodic);
    await runtime.backend.ready(periodic);
    onTestFinished(() => periodic.close());
    expect(await periodic.getJobScheduler('sweep-unfinished')).toMatchObject({ every: 20_000 });
  });
});
