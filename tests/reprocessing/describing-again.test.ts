import { expect, it } from 'vitest';
import type { JobPayloads } from '#src/edges/queue/jobs.ts';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import { redescribeRunner } from '#src/use-cases/reprocessing/redescribe-runner.ts';
import { importUpload } from '#src/use-cases/uploads/import-upload.ts';
import type { Body, TestService } from '#tests/support/test-service.ts';
import { useTestService } from '#tests/support/test-service.ts';
import { readSample } from './reprocessing-service.ts';

type Turn = JobPayloads['redescribe-runner'];

const names = ['2025-02-04-6-km.fit', '2025-02-06-7-km.fit', '2025-02-11-6-km.fit'];

/** A house without a worker in which nobody hears a bell: turns are rung for into a list, and take 0.6 s a look. */
const useTurns = async () => {
  let nowMs = Date.now();
  const turns: Turn[] = [];
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
            if (job.name === 'redescribe-runner') turns.push(job.payload);
          },
        },
      },
    }),
  });
  const { deps: inner } = service.runtime;
  return {
    service,
    inner,
    turns,
    describe: async (turn: Turn | undefined): Promise<void> => {
      expect(turn).toBeDefined();
      await redescribeRunner(inner, turn as Turn);
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
  const turning = await useTurns();
  const { service, inner } = turning;
  const fill = async (fields: object): Promise<string> => {
    const runnerId = await service.createRunner(fields);
    for (const name of names) await importUpload(inner, await send(service, runnerId, name));
    return runnerId;
  };
  const expected = async (maxHeartRateBpm: number) => loads(service, await fill({ maxHeartRateBpm }));
  return { ...turning, expected, runnerId: await fill({}) };
};

it('describes some files in each turn and goes on behind them', async () => {
  const { service, turns, describe, expected, runnerId } = await useRuns();
  const before = await loads(service, runnerId);
  await setMaximum(service, runnerId, 190);
  const after = await expected(190);
  const [first, second, third] = after;
  expect(after.filter((load, n) => load === before[n])).toEqual([]);
  await describe(turns.shift());
  expect(await loads(service, runnerId)).toEqual([first, ...before.slice(1)]);
  await describe(turns.shift());
  await describe(turns.shift());
  expect(await loads(service, runnerId)).toEqual([first, second, third]);
  await describe(turns.shift());
  expect(turns).toEqual([]);
});

it('is rung for again by the sweep when a bell was lost, and goes on where it was', async () => {
  const { service, inner, turns, describe, expected, wait, runnerId } = await useRuns();
  await setMaximum(service, runnerId, 190);
  await describe(turns.shift());
  const [lost] = turns.splice(0);
  await sweepUnfinished(inner);
  expect(turns).toEqual([]);
  wait(60_000);
  await sweepUnfinished(inner);
  expect(turns).toEqual([lost]);
  while (turns.length > 0) await describe(turns.shift());
  expect(await loads(service, runnerId)).toEqual(await expected(190));
  wait(60_000);
  await sweepUnfinished(inner);
  expect(turns).toEqual([]);
});

it('begins anew when the runner says something else meanwhile; an old ring does nothing', async () => {
  const { service, turns, describe, expected, runnerId } = await useRuns();
  await setMaximum(service, runnerId, 190);
  await describe(turns.shift());
  const old = turns.shift();
  await setMaximum(service, runnerId, 175);
  await describe(old);
  expect(turns).toHaveLength(1);
  while (turns.length > 0) await describe(turns.shift());
  expect(await loads(service, runnerId)).toEqual(await expected(175));
});

it('describes a file again that was read while the runner said something else', async () => {
  const { service, inner, turns, describe, expected, runnerId } = await useRuns();
  const late = '2025-02-09-8.6-km.fit';
  const id = await send(service, runnerId, late);
  const readFile: typeof inner.reading.readFile = async (file) => {
    const content = await inner.reading.readFile(file);
    await setMaximum(service, runnerId, 190);
    // What was known is described again before the new file is filed.
    while (turns.length > 0) await describe(turns.shift());
    return content;
  };
  await importUpload({ ...inner, reading: { ...inner.reading, readFile } }, id);
  while (turns.length > 0) await describe(turns.shift());
  const other = await service.createRunner({ maxHeartRateBpm: 190 });
  await importUpload(inner, await send(service, other, late));
  const [, , third] = await loads(service, runnerId);
  expect(third).toEqual((await loads(service, other))[0]);
  expect((await loads(service, runnerId)).toSpliced(2, 1)).toEqual(await expected(190));
});
