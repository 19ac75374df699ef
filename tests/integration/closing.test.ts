import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { head, openConnection } from '#tests/support/raw-connection.ts';
import { isRunning, processKey, startServiceProcess, useDataDir } from '#tests/support/service-process.ts';

/** A service on an embedded database, with a client whose body does not end. */
const useBusyService = async () => {
  const dataDir = await useDataDir();
  const service = await startServiceProcess({ DATA_DIR: dataDir });
  const pidFile = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
  const postgresPid = Number((await readFile(pidFile, 'utf8')).split('\n')[0]);
  const { body: runner } = await service.call('POST', '/v1/runners', {});
  const client = await openConnection(service.url);
  const start = `POST /v1/runners/${runner['id']}/uploads`;
  client.send(head(start, processKey, 'content-type: application/octet-stream', 'content-length: 100000'));
  const trickle = setInterval(() => client.send('x'), 200);
  await wait(500);
  return { service, client, postgresPid, end: () => clearInterval(trickle) };
};

describe('a service that is told to stop while a body does not end', () => {
  it('ends all the same, with its worker and its database', async () => {
    const { service, client, postgresPid, end } = await useBusyService();
    const workers = await service.workerPids();
    expect(isRunning(postgresPid)).toBe(true);
    const startedAt = performance.now();
    await service.kill('SIGTERM');
    end();
    // The running request has five seconds; without an end the process would be killed after ten.
    expect(performance.now() - startedAt).toBeLessThan(25_000);
    // Whoever is the parent now has to notice their end.
    for (const pid of [postgresPid, ...workers]) await expect.poll(() => isRunning(pid)).toBe(false);
    expect(client.isOpen()).toBe(false);
    expect(service.output()).not.toContain('"level":50');
  });

  it('leaves no database behind when it is told twice', async () => {
    const { service, postgresPid, end } = await useBusyService();
    process.kill(service.pid, 'SIGTERM');
    await wait(500);
    await service.kill('SIGTERM');
    end();
    await expect.poll(() => isRunning(postgresPid)).toBe(false);
    expect(service.output()).toContain('told to stop a second time: ending at once');
  });
});
