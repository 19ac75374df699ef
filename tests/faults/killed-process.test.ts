import { expect, it } from 'vitest';
import { gpxText } from '#tests/support/gpx-text.ts';
import {
  killNow,
  type ServiceProcess,
  startServiceProcess,
  useDataDir,
} from '#tests/support/service-process.ts';
import { genericKey, hmac } from '#tests/support/simulated-platform-bodies.ts';

const runnersCount = 10;
/** A thousand events where there is time for them (two minutes); two hundred otherwise. */
const eventsOfRunner = process.env['CI'] === 'true' ? 100 : 20;
const kills = 6;
const dayMs = 86_400_000;

const push = async (url: string, runnerId: string, index: number): Promise<number> => {
  const startMs = Date.UTC(2025, 0, 1, 7) + index * dayMs;
  const data = {
    userId: runnerId,
    activityId: `a${index}`,
    filename: 'run.gpx',
    fileBase64: Buffer.from(gpxText({ points: 40, startMs })).toString('base64'),
  };
  const body = JSON.stringify({ type: 'activity.created', timestamp: new Date().toISOString(), data });
  const id = `msg_${runnerId}_${index}`;
  const time = String(Math.floor(Date.now() / 1000));
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': time,
    'webhook-signature': `v1,${hmac(genericKey, `${id}.${time}.${body}`, 'base64')}`,
  };
  return (await fetch(url, { method: 'POST', headers, body })).status;
};

const countOf = async (service: ServiceProcess, status: string): Promise<number> => {
  let count = 0;
  let cursor = '';
  do {
    const { body } = await service.call('GET', `/v1/inbox?status=${status}&limit=200${cursor}`);
    count += (body['items'] as unknown as unknown[]).length;
    const next = body['nextCursor'] as unknown as string | null;
    cursor = next === null ? '' : `&cursor=${next}`;
  } while (cursor !== '');
  return count;
};

it('makes one activity for each of many events while its worker is killed at random', async () => {
  const service = await startServiceProcess({
    DATA_DIR: await useDataDir(),
    LOG_LEVEL: 'error',
    GENERIC_WEBHOOK_SECRET: `whsec_${Buffer.from(genericKey).toString('base64')}`,
  });
  const runnerIds: string[] = [];
  let url = '';
  for (let index = 0; index < runnersCount; index += 1) {
    const { body: runner } = await service.call('POST', '/v1/runners', {});
    const runnerId = String(runner['id']);
    const { body } = await service.call('POST', `/v1/runners/${runnerId}/connections`, {
      platform: 'generic',
    });
    url = String(body['push']?.['url']);
    runnerIds.push(runnerId);
  }
  const killAt = new Set(
    Array.from({ length: kills }, () => Math.floor(Math.random() * runnersCount * eventsOfRunner)),
  );
  for (let index = 0; index < eventsOfRunner; index += 1) {
    for (const [position, runnerId] of runnerIds.entries()) {
      expect(await push(url, runnerId, index)).toBe(204);
      if (killAt.has(index * runnersCount + position)) {
        for (const pid of await service.workerPids()) killNow(pid);
      }
    }
  }
  const total = runnersCount * eventsOfRunner;
  await expect.poll(() => countOf(service, 'processed'), { timeout: 240_000, interval: 2_000 }).toBe(total);
  for (const status of ['received', 'waiting', 'failed', 'ignored']) {
    expect(await countOf(service, status)).toBe(0);
  }
  const activitiesOf = async (runnerId: string): Promise<number> =>
    (
      (await service.call('GET', `/v1/runners/${runnerId}/activities?limit=200`)).body[
        'items'
      ] as unknown as []
    ).length;
  for (const runnerId of runnerIds) {
    await expect
      .poll(() => activitiesOf(runnerId), { timeout: 180_000, interval: 1_000 })
      .toBe(eventsOfRunner);
  }
  await service.kill('SIGTERM');
}, 600_000);
