import { readdir, readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import {
  killNow,
  type ServiceProcess,
  startServiceProcess,
  useDataDir,
} from '#tests/support/service-process.ts';
import type { Body } from '#tests/support/test-service.ts';

const story = new URL('../../samples/histories/sudden-ramp/', import.meta.url);
const runnersCount = 10;
const kills = 8;

const activitiesOf = async (service: ServiceProcess, runnerId: string): Promise<Body[]> => {
  const { body } = await service.call('GET', `/v1/runners/${runnerId}/activities?limit=200`);
  // When it was composed last differs.
  return (body['items'] as unknown as Body[]).map(({ updatedAt: _, ...activity }) => activity);
};

const unfinishedOf = async (service: ServiceProcess, runnerId: string): Promise<number> => {
  const { body } = await service.call('GET', `/v1/runners/${runnerId}/uploads?limit=200`);
  const items = body['items'] as unknown as Body[];
  return items.filter((upload) => (upload['finishedAt'] as unknown) === null).length;
};

it('reads every file of a reprocessing job once, and changes nothing, while its worker is killed again and again', async () => {
  const service = await startServiceProcess({ DATA_DIR: await useDataDir(), LOG_LEVEL: 'error' });
  const names = (await readdir(story)).sort();
  const runnerIds: string[] = [];
  for (let n = 0; n < runnersCount; n++) {
    const runnerId = String((await service.call('POST', '/v1/runners', {})).body['id']);
    runnerIds.push(runnerId);
    for (const name of names) {
      const path = `/v1/runners/${runnerId}/uploads?filename=${name}`;
      expect((await service.call('POST', path, await readFile(new URL(name, story)))).status).toBe(202);
    }
  }
  for (const runnerId of runnerIds)
    await expect.poll(() => unfinishedOf(service, runnerId), { timeout: 60_000 }).toBe(0);
  const before = await Promise.all(runnerIds.map((runnerId) => activitiesOf(service, runnerId)));

  const { body: job } = await service.call('POST', '/v1/reprocessing-jobs', { force: true });
  const read = async (): Promise<Body> =>
    (await service.call('GET', `/v1/reprocessing-jobs/${job['id']}`)).body;
  let killed = 0;
  while (killed < kills && (await read())['finishedAt'] === (null as unknown)) {
    await setTimeout(Math.random() * 1_500);
    for (const pid of await service.workerPids()) killNow(pid);
    killed += 1;
  }
  expect(killed).toBeGreaterThan(0);
  await expect.poll(async () => (await read())['finishedAt'], { timeout: 240_000 }).not.toBeNull();

  const total = runnersCount * names.length;
  expect(await read()).toMatchObject({
    status: 'finished',
    total,
    done: total,
    failed: 0,
    readAgain: total,
    changes: { activities: 0, activitiesAdded: 0, metrics: [], assessments: [] },
  });
  expect(await Promise.all(runnerIds.map((runnerId) => activitiesOf(service, runnerId)))).toEqual(before);
  await service.kill('SIGTERM');
}, 600_000);
