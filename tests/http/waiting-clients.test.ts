import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Runtime } from '#src/compose.ts';
import { head, openConnection } from '#tests/support/raw-connection.ts';
import { operatorKey, type TestService, useTestService } from '#tests/support/test-service.ts';

/** Counts how often the database is asked what is unfinished, and how a reprocessing job is. */
const useCountingService = async () => {
  const counts = { unfinished: 0, waitedFor: 0, job: 0 };
  const replace = (runtime: Runtime): Runtime => {
    const { uploads, reprocessing } = runtime.deps.stores;
    const stores = {
      ...runtime.deps.stores,
      uploads: {
        ...uploads,
        listUnfinishedOf: (ids: readonly string[]) => {
          counts.unfinished += 1;
          counts.waitedFor = ids.length;
          return uploads.listUnfinishedOf(ids);
        },
      },
      reprocessing: {
        ...reprocessing,
        find: (clientId: string, id: string) => {
          counts.job += 1;
          return reprocessing.find(clientId, id);
        },
      },
    };
    return { ...runtime, deps: { ...runtime.deps, stores } };
  };
  const service = await useTestService({ worker: false, replace });
  return { service, counts, address: await service.listen(), runnerId: await service.createRunner() };
};

const form = (name: string, files: number): string =>
  `${Array.from(
    { length: files },
    (_, index) =>
      `--b\r\ncontent-disposition: form-data; name="file"; filename="${index}"\r\n\r\n${name} ${index}\r\n`,
  ).join('')}--b--\r\n`;

const upload = async (address: string, runnerId: string, name: string, files: number, seconds: number) => {
  const body = form(name, files);
  const client = await openConnection(address);
  const start = head(
    `POST /v1/runners/${runnerId}/uploads`,
    operatorKey,
    `prefer: wait=${seconds}`,
    'content-type: multipart/form-data; boundary=b',
    `content-length: ${body.length}`,
  );
  client.send(start + body);
  return client;
};

const countUploads = async (service: TestService, runnerId: string): Promise<number> =>
  (await service.runtime.deps.stores.runners.countHeld(runnerId)).uploads;

describe('uploads that are waited for', () => {
  it('are asked about by one query for all, and no longer once their clients left', async () => {
    const { service, counts, address, runnerId } = await useCountingService();
    const clients = await Promise.all(
      Array.from({ length: 8 }, (_, index) => upload(address, runnerId, `run ${index}`, 20, 30)),
    );
    await expect.poll(() => countUploads(service, runnerId)).toBe(160);
    const [before, startedAt] = [counts.unfinished, performance.now()];
    await wait(1_000);
    expect(counts.unfinished - before).toBeLessThanOrEqual((performance.now() - startedAt) / 100 + 1);
    for (const client of clients) client.end();
    const askedMeanwhile = async (): Promise<number> => {
      const earlier = counts.unfinished;
      await wait(500);
      return counts.unfinished - earlier;
    };
    await expect.poll(askedMeanwhile).toBe(0);
  });

  it('are answered at once above what one client may wait for', async () => {
    const { counts, address, runnerId } = await useCountingService();
    // Side by side, so that the first still waits when the last arrives.
    await Promise.all(
      Array.from({ length: 10 }, (_, index) => upload(address, runnerId, `run ${index}`, 100, 30)),
    );
    await expect.poll(() => counts.waitedFor).toBe(1_000);
    const more = await upload(address, runnerId, 'one more', 1, 30);
    await expect.poll(more.received).toMatch(/^HTTP\/1\.1 202 /);
  });

  it('answer 200 when they are finished and 202 after the time', async () => {
    const { service, address, runnerId } = await useCountingService();
    const [short, long] = [
      await upload(address, runnerId, 'short', 3, 1),
      await upload(address, runnerId, 'long', 3, 30),
    ];
    await expect.poll(short.received).toMatch(/^HTTP\/1\.1 202 /);
    service.startWorker();
    await expect.poll(long.received).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('are let go when the service closes', async () => {
    const { service, address, runnerId } = await useCountingService();
    const client = await upload(address, runnerId, 'run', 2, 30);
    await expect.poll(() => countUploads(service, runnerId)).toBe(2);
    await wait(200);
    await service.app.close();
    expect(client.received()).toMatch(/^HTTP\/1\.1 202 /);
  });
});

describe('streams of a reprocessing job', () => {
  const useJob = async () => {
    const counted = await useCountingService();
    const { body } = await counted.service.call('POST', '/v1/reprocessing-jobs', { body: {} });
    const watch = async () => {
      const client = await openConnection(counted.address);
      client.send(head(`GET /v1/reprocessing-jobs/${body['id']}/events`, operatorKey));
      return client;
    };
    return { ...counted, watch };
  };

  it('are read once for all, and no longer once their clients left', async () => {
    const { counts, watch } = await useJob();
    const clients = await Promise.all(Array.from({ length: 15 }, watch));
    for (const client of clients) await expect.poll(client.received).toContain('event: progress');
    const [before, startedAt] = [counts.job, performance.now()];
    await wait(2_000);
    expect(counts.job - before).toBeLessThanOrEqual((performance.now() - startedAt) / 400 + 1);
    for (const client of clients) client.end();
    await wait(500);
    const left = counts.job;
    await wait(1_000);
    expect(counts.job).toBe(left);
  });

  it('are refused above what one client may have open, and allowed again', async () => {
    const { watch } = await useJob();
    const clients = await Promise.all(Array.from({ length: 20 }, watch));
    for (const client of clients) await expect.poll(client.received).toContain('event: progress');
    const refused = await watch();
    await expect.poll(refused.received).toMatch(/^HTTP\/1\.1 429 .*retry-after: 30/s);
    clients[0]?.end();
    await expect
      .poll(async () => {
        const again = await watch();
        await expect.poll(again.received).not.toBe('');
        return again.received();
      })
      .toContain('event: progress');
  });

  it('take no place of a client that left before they began', async () => {
    const { watch } = await useJob();
    for (let round = 0; round < 6; round += 1) {
      const clients = await Promise.all(Array.from({ length: 15 }, watch));
      // So long that the requests have come, so short that some are not answered yet.
      await wait(round * 3);
      for (const client of clients) client.end();
      await wait(200);
    }
    const stays = await watch();
    await expect.poll(stays.received).toContain('event: progress');
  });
});

describe('exports', () => {
  it('are refused above what one client may have under way, and allowed again', async () => {
    const { service, address, runnerId } = await useCountingService();
    const content = randomBytes(8_000_000);
    const raw = { raw: content, headers: { 'content-type': 'application/octet-stream' } };
    await service.call('POST', `/v1/runners/${runnerId}/uploads?filename=a.fit`, raw);
    const start = async () => {
      const client = await openConnection(address);
      client.send(head(`GET /v1/runners/${runnerId}/export`, operatorKey));
      return client;
    };
    const first = await start();
    await expect.poll(first.received).toMatch(/^HTTP\/1\.1 200 /);
    first.stopReading();
    const second = await start();
    await expect.poll(second.received).toMatch(/^HTTP\/1\.1 200 /);
    second.stopReading();
    const refused = await start();
    await expect.poll(refused.received).toMatch(/^HTTP\/1\.1 429 .*retry-after: 30/s);
    first.end();
    await expect
      .poll(async () => {
        const again = await start();
        await expect.poll(again.received).not.toBe('');
        return again.received();
      })
      .toMatch(/^HTTP\/1\.1 200 /);
  });
});
