import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import { gpxText } from '#tests/support/gpx-text.ts';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';
import { useReceiver } from '#tests/webhooks-out/receiver.ts';

const hourMs = 3_600_000;
const minuteMs = 60_000;
const sample = (path: string): Promise<Buffer> => readFile(new URL(`../../samples/${path}`, import.meta.url));

type Jumping = TestService & {
  /** Sets the service's clock this far from the machine's. */
  readonly jump: (ms: number) => void;
  readonly sweep: () => Promise<{ uploads: number; runners: number; deliveries: number }>;
};

const useJumpingService = async (options: { worker?: boolean } = {}): Promise<Jumping> => {
  let aheadMs = 0;
  const clock = { nowMs: () => Date.now() + aheadMs };
  const service = await useTestService({
    ...options,
    env: { WEBHOOKS_ALLOW_PRIVATE: 'yes' },
    replace: (runtime) => ({ ...runtime, deps: { ...runtime.deps, clock } }),
  });
  return {
    ...service,
    jump: (ms) => {
      aheadMs = ms;
    },
    sweep: () => sweepUnfinished(service.runtime.deps),
  };
};

const runOfDay = (n: number): string =>
  gpxText({ points: 60, startMs: Date.UTC(2024, 0, 1, 7) + n * 24 * hourMs });

const send = async (service: TestService, runnerId: string, raw: Buffer | string): Promise<string> => {
  const answer = await service.call('POST', `/v1/runners/${runnerId}/uploads?filename=a.gpx`, { raw });
  expect(answer.status).toBe(202);
  return String(answer.body['items']?.[0]?.['id']);
};

const itemsOf = async (service: TestService, path: string): Promise<Body[]> =>
  (await service.call('GET', `${path}?limit=200`)).body['items'] as unknown as Body[];

it('loses nothing and does nothing twice while the clock jumps an hour between every two steps', async () => {
  const service = await useJumpingService();
  const receiver = await useReceiver();
  const endpoint = { url: receiver.url, events: ['upload.processed', 'assessment.changed'] };
  expect((await service.call('POST', '/v1/webhook-endpoints', { body: endpoint })).status).toBe(201);
  const runnerId = await service.createRunner();
  const sent: string[] = [];
  for (const [round, jumps] of [
    [hourMs, 0, -hourMs],
    [-hourMs, hourMs, 0],
    [0, -hourMs, hourMs],
    [hourMs, -hourMs, 0],
  ].entries()) {
    for (const [step, ms] of jumps.entries()) {
      service.jump(ms);
      sent.push(await send(service, runnerId, runOfDay(round * 3 + step)));
      await service.sweep();
    }
  }
  service.jump(0);
  await service.sweep();
  service.jump(hourMs + 2 * minuteMs);
  const toldOf = () =>
    receiver.received
      .filter(({ type }) => type === 'upload.processed')
      .map(({ data }) => String(data['uploadId'] ?? (data['upload'] as Body | undefined)?.['id']));
  await expect
    .poll(
      async () => {
        await service.sweep();
        return toldOf().length >= sent.length;
      },
      { interval: 500 },
    )
    .toBe(true);
  const uploads = await itemsOf(service, `/v1/runners/${runnerId}/uploads`);
  expect(uploads.map(({ status }) => String(status))).toEqual(sent.map(() => 'processed'));
  expect(await itemsOf(service, `/v1/runners/${runnerId}/activities`)).toHaveLength(sent.length);
  expect(toldOf().sort()).toEqual(sent.toSorted());
  expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(receiver.received.length);
  const { deps: inner } = service.runtime;
  await expect
    .poll(
      async () => {
        await service.sweep();
        return inner.stores.runners.listDirty('2100-01-01T00:00:00.000Z', 10);
      },
      { interval: 500 },
    )
    .toEqual([]);
});

it('finds work whose job was lost before the clock went back an hour, at the latest an hour later', async () => {
  const service = await useJumpingService({ worker: false });
  const runnerId = await service.createRunner();
  service.jump(hourMs);
  const { deps: inner } = service.runtime;
  const lost = { ...inner.jobs, enqueue: async () => undefined };
  const id = await send(service, runnerId, await sample('fit/every-second-running-dynamics.fit'));
  service.jump(0);
  expect(await sweepUnfinished({ ...inner, jobs: lost })).toMatchObject({ uploads: 0 });
  service.jump(hourMs + 2 * minuteMs);
  expect(await service.sweep()).toMatchObject({ uploads: 1 });
  service.startWorker();
  await expect
    .poll(async () => (await service.call('GET', `/v1/uploads/${id}`)).body['status'])
    .toBe('processed');
});

it('delivers a webhook that was refused before the clock went back, once the clock has caught up', async () => {
  const service = await useJumpingService();
  let refuse = true;
  const receiver = await useReceiver(({ type }, response) => {
    if (refuse && type !== 'endpoint.test') response.writeHead(500).end();
  });
  const events = () => receiver.received.filter(({ type }) => type !== 'endpoint.test');
  const endpoint = { url: receiver.url, events: ['upload.processed'] };
  await service.call('POST', '/v1/webhook-endpoints', { body: endpoint });
  const runnerId = await service.createRunner();
  service.jump(hourMs);
  await send(service, runnerId, runOfDay(0));
  await expect.poll(() => events().length).toBe(1);
  service.jump(0);
  refuse = false;
  await service.sweep();
  expect(events()).toHaveLength(1);
  service.jump(hourMs + 10 * minuteMs);
  await expect
    .poll(
      async () => {
        await service.sweep();
        return events().length;
      },
      { timeout: 25_000, interval: 500 },
    )
    .toBe(2);
  expect(new Set(events().map(({ id }) => id)).size).toBe(1);
});
