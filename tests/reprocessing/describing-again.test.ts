import { expect, it } from 'vitest';
import type { JobPayloads } from '#src/edges/queue/jobs.ts';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import { redescribeRunner } from '#src/use-cases/reprocessing/redescribe-runner.ts';
import { importUpload } from '#src/use-cases/uploads/import-upload.ts';
import type { Body, TestService } from '#tests/support/test-service.ts';
import { useTestService } from '#tests/support/test-service.ts';
import { readSample } from './reprocessing-service.ts';

type Batch = JobPayloads['redescribe-runner'];

const names = ['2025-02-04-6-km.fit', '2025-02-06-7-km.fit', '2025-02-11-6-km.fit'];

/** A service without a worker whose jobs go into a list; each look at the clock takes 0.6 s. */
const useBatches = async () => {
  let nowMs = Date.now();
  const batches: Batch[] = [];
  const service = await useTestService({
    worker: false,
    replace: (runtime) => ({
      ...runtime,
      deps: {
        ...runtime.deps,
        clock: {
          nowMs: () => {
            nowMs += 600;
            return nowMs;
          },
        },
        jobs: {
          ...runtime.deps.jobs,
          enqueue: async (job) => {
            if (job.name === 'redescribe-runner') batches.push(job.payload);
          },
        },
      },
    }),
  });
  const { deps: inner } = service.runtime;
  return {
    service,
    inner,
    batches,
    describe: async (batch: Batch | undefined): Promise<void> => {
      expect(batch).toBeDefined();
      await redescribeRunner(inner, batch as Batch);
    },
    wait: (ms: number) => {
      nowMs += ms;
    },
  };
};

const send = async (service: TestService, runnerId: string, name: string): Promise<string> => {
  const raw = await readSample(`histories/steady-ten-weeks/${name}`);
  const { body } = await service.call('POST', `/v1/runners/${runnerId}/uploads?filename=${name}`, { raw });
  return String(body['items']?.[0]?.['id']);
};

const loads = async (service: TestService, runnerId: string): Promise<unknown[]> => {
  const { body } = await service.call('GET', `/v1/runners/${runnerId}/activities`);
  const items = body['items'] as unknown as Body[];
  return items.map((activity) => activity['load']?.['trimpEdwards']).reverse();
};

const setMaximum = (service: TestService, runnerId: string, maxHeartRateBpm: number) =>
  service.call('PATCH', `/v1/runners/${runnerId}`, { body: { maxHeartRateBpm } });

/** Three runs, and what they weigh for a runner of this maximal heart rate who said so from the start. */
const useRuns = async () => {
  const opened = await useBatches();
  const { service, inner } = opened;
  const fill = async (fields: object): Promise<string> => {
    const runnerId = await service.createRunner(fields);
    for (const name of names) await importUpload(inner, await send(service, runnerId, name));
    return runnerId;
  };
  const expected = async (maxHeartRateBpm: number) => loads(service, await fill({ maxHeartRateBpm }));
  return { ...opened, expected, runnerId: await fill({}) };
};

it('describes some files in each batch and continues after them', async () => {
  const { service, batches, describe, expected, runnerId } = await useRuns();
  const before = await loads(service, runnerId);
  await setMaximum(service, runnerId, 190);
  const after = await expected(190);
  const [first, second, third] = after;
  expect(after.filter((load, n) => load === before[n])).toEqual([]);
  await describe(batches.shift());
  expect(await loads(service, runnerId)).toEqual([first, ...before.slice(1)]);
  await describe(batches.shift());
  await describe(batches.shift());
  expect(await loads(service, runnerId)).toEqual([first, second, third]);
  await describe(batches.shift());
  expect(batches).toEqual([]);
});

it('is enqueued again by the sweep when a job was lost, and continues where it stopped', async () => {
  const { service, inner, batches, describe, expected, wait, runnerId } = await useRuns();
  await setMaximum(service, runnerId, 190);
  await describe(batches.shift());
  const [lost] = batches.splice(0);
  await sweepUnfinished(inner);
  expect(batches).toEqual([]);
  wait(60_000);
  await sweepUnfinished(inner);
  expect(batches).toEqual([lost]);
  while (batches.length > 0) await describe(batches.shift());
  expect(await loads(service, runnerId)).toEqual(await expected(190));
  wait(60_000);
  await sweepUnfinished(inner);
  expect(batches).toEqual([]);
});

it('starts over when the runner changes meanwhile; an old job does nothing', async () => {
  const { service, batches, describe, expected, runnerId } = await useRuns();
  await setMaximum(service, runnerId, 190);
  await describe(batches.shift());
  const old = batches.shift();
  await setMaximum(service, runnerId, 175);
  await describe(old);
  expect(batches).toHaveLength(1);
  while (batches.length > 0) await describe(batches.shift());
  expect(await loads(service, runnerId)).toEqual(await expected(175));
});

it('describes a file again that was read while the runner changed', async () => {
  const { service, inner, batches, describe, expected, runnerId } = await useRuns();
  const late = '2025-02-09-8.6-km.fit';
  const id = await send(service, runnerId, late);
  const readFile: typeof inner.reading.readFile = async (file) => {
    const content = await inner.reading.readFile(file);
    await setMaximum(service, runnerId, 190);
    // What was known is described again before the new file is filed.
    while (batches.length > 0) await describe(batches.shift());
    return content;
  };
  await importUpload({ ...inner, reading: { ...inner.reading, readFile } }, id);
  while (batches.length > 0) await describe(batches.shift());
  const other = await service.createRunner({ maxHeartRateBpm: 190 });
  await importUpload(inner, await send(service, other, late));
  const [, , third] = await loads(service, runnerId);
  expect(third).toEqual((await loads(service, other))[0]);
  expect((await loads(service, runnerId)).toSpliced(2, 1)).toEqual(await expected(190));
});
