import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { formatInstant } from '#src/core/domain/calendar.ts';
import { sweepUnfinished } from '#src/use-cases/sweep-unfinished.ts';
import { hasRedis, useRedisServer } from '../support/redis-server.ts';
import { type Body, type TestHouse, useTestHouse } from '../support/test-house.ts';

/** `FAULT_ROUNDS=200` for a whole bad night. */
const rounds = Number(process.env['FAULT_ROUNDS'] ?? 6);
const uploadsARound = 4;
const seed = Number(process.env['FAULT_SEED'] ?? 20_250_402);

const seededRandom = (start: number) => {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Five minutes of running on the n-th day: another run each time. */
const runOfDay = (n: number): string => {
  const startMs = Date.UTC(2024, 0, 1, 7) + n * 86_400_000;
  const points = Array.from({ length: 60 }, (_, i) => {
    const time = formatInstant(startMs + i * 5_000);
    return `<trkpt lat="${(30 + i * 0.00013).toFixed(5)}" lon="-40"><ele>0</ele><time>${time}</time></trkpt>`;
  });
  return `<gpx version="1.1" creator="night"><trk><type>running</type><trkseg>${points.join('')}</trkseg></trk></gpx>`;
};

const listAll = async (house: TestHouse, path: string): Promise<Body[]> => {
  const items: Body[] = [];
  for (let cursor: unknown = ''; cursor !== null; ) {
    const page = cursor === '' ? '' : `&cursor=${cursor}`;
    const { body } = await house.call('GET', `${path}?limit=200${page}`);
    items.push(...(body['items'] as unknown as Body[]));
    cursor = body['nextCursor'] as unknown;
  }
  return items;
};

/** A sweep whose patience has run out. */
const sweepLater = (house: TestHouse): Promise<unknown> => {
  const { house: inner } = house.ground;
  return sweepUnfinished({ ...inner, clock: { nowMs: () => inner.clock.nowMs() + 120_000 } });
};

describe.skipIf(!hasRedis('bad nights of Redis'))('Redis', () => {
  it(
    `killed and emptied at random in ${rounds} rounds under load loses no run and doubles none`,
    async () => {
      const redis = await useRedisServer();
      const house = await useTestHouse({ env: { REDIS_URL: redis.url } });
      const runnerId = await house.createRunner();
      const uploads = `/v1/runners/${runnerId}/uploads`;
      const random = seededRandom(seed);
      const accepted: string[] = [];
      let sent = 0;
      const send = async (): Promise<void> => {
        const raw = runOfDay(sent++);
        const answer = await house.call('POST', `${uploads}?filename=${sent}.gpx`, { raw });
        expect(answer.status).toBe(202);
        accepted.push(String(answer.body['items']?.[0]?.['id']));
      };
      for (let round = 0; round < rounds; round++) {
        const load = Promise.all(Array.from({ length: uploadsARound }, send));
        await setTimeout(random() * 300);
        await redis.kill();
        await load;
        await setTimeout(random() * 300);
        await redis.start();
      }
      const isOver = async (): Promise<boolean> => {
        await sweepLater(house);
        return (await listAll(house, uploads)).every(({ finishedAt }) => (finishedAt as unknown) !== null);
      };
      await expect.poll(isOver, { timeout: 30_000 + rounds * 5_000, interval: 1_000 }).toBe(true);
      const all = await listAll(house, uploads);
      expect(all.map(({ id }) => String(id)).sort()).toEqual(accepted.toSorted());
      expect(new Set(all.map(({ status }) => String(status)))).toEqual(new Set(['processed']));
      const activities = await listAll(house, `/v1/runners/${runnerId}/activities`);
      expect(activities).toHaveLength(accepted.length);
      expect(new Set(activities.map(({ startTime }) => String(startTime))).size).toBe(accepted.length);
      const raw = await readdir(join(house.ground.config.dataDir, 'files', 'raw', runnerId));
      expect(raw.sort()).toEqual(all.map(({ sha256 }) => String(sha256)).sort());
    },
    60_000 + rounds * 10_000,
  );
});
