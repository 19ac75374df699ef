import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';

/** A moment that everything before it precedes, also in an answer, whose times are whole milliseconds. */
const passMoment = async (): Promise<string> => {
  await setTimeout(2);
  return new Date().toISOString();
};

const itemsOf = (body: Body): Body[] => body['items'] as unknown as Body[];

/** Every item of a list, page by page. */
const readAll = async (service: TestService, url: string, limit = 3): Promise<Body[]> => {
  const items: Body[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const next: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const { status, body } = await service.call('GET', `${url}limit=${limit}${next}`);
    expect(status).toBe(200);
    items.push(...itemsOf(body));
    cursor = body['nextCursor'] as unknown as string | null;
  }
  return items;
};

/** Eight activities on as many days; the third is a walk, the fifth is excluded. */
const fill = async (service: TestService): Promise<{ runnerId: string; ids: string[] }> => {
  const runnerId = await service.createRunner();
  const ids: string[] = [];
  for (let day = 1; day <= 8; day++) {
    const { body } = await service.call('POST', `/v1/runners/${runnerId}/activities`, {
      body: {
        startTime: `2026-05-0${day}T06:00:00Z`,
        sport: day === 3 ? 'walking' : 'running',
        distanceMeters: 1000 * day,
        durationSeconds: 600 * day,
      },
    });
    ids.push(String(body['id']));
  }
  await service.call('PATCH', `/v1/activities/${ids[4]}`, { body: { excluded: true } });
  return { runnerId, ids };
};

const daysOf = (items: readonly Body[]): number[] =>
  items.map((item) => Number(String(item['localDay']).slice(8)));

describe('the list of activities', () => {
  it('holds what is asked for', async () => {
    const service = await useTestService();
    const { runnerId } = await fill(service);
    const url = `/v1/runners/${runnerId}/activities?`;
    const days = async (query: string): Promise<number[]> =>
      daysOf(await readAll(service, `${url}${query}&`));
    expect(await days('sort=-startTime')).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
    expect(await days('sort=startTime')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await days('sport=walking')).toEqual([3]);
    expect(await days('status=excluded')).toEqual([5]);
    expect(await days('status=counted&from=2026-05-02&to=2026-05-06')).toEqual([6, 4, 2]);
    expect(await days('status=implausible')).toEqual([]);
    expect((await days('sort=updatedAt')).at(-1)).toBe(5);
    expect((await days('sort=-updatedAt'))[0]).toBe(5);
    const { body } = await service.call('GET', `${url}total=true&limit=2&sport=running`);
    expect(body).toMatchObject({ total: 7 });
    expect((await service.call('GET', `${url}limit=2`)).body).toMatchObject({ total: null });
  });

  it('goes on where it was when activities come, go and change between two pages', async () => {
    const service = await useTestService();
    const { runnerId, ids } = await fill(service);
    for (const [rpe, sort] of ['-startTime', 'startTime', 'updatedAt'].entries()) {
      const url = `/v1/runners/${runnerId}/activities?sort=${sort}`;
      const first = (await service.call('GET', `${url}&limit=3`)).body;
      const seen = itemsOf(first);
      // The last row of the page is gone, another is new.
      await service.call('PATCH', `/v1/activities/${seen[2]?.['id']}`, {
        body: { sessionRpe: rpe },
      });
      const rest = (await service.call('GET', `${url}&limit=200&cursor=${first['nextCursor']}`)).body;
      const both = new Set([...seen, ...itemsOf(rest)].map((item) => String(item['id'])));
      expect([...both].toSorted()).toEqual(ids.toSorted());
      if (sort !== 'updatedAt') expect(itemsOf(rest)).toHaveLength(ids.length - 3);
    }
  });

  it('refuses a cursor of another order', async () => {
    const service = await useTestService();
    const { runnerId } = await fill(service);
    const url = `/v1/runners/${runnerId}/activities?limit=2`;
    const cursor = (await service.call('GET', url)).body['nextCursor'];
    expect((await service.call('GET', `${url}&cursor=${cursor}`)).status).toBe(200);
    for (const sort of ['startTime', 'updatedAt', '-updatedAt'])
      expect((await service.call('GET', `${url}&cursor=${cursor}&sort=${sort}`)).status).toBe(422);
  });

  it('answers with updatedSince what changed, and only that', async () => {
    const service = await useTestService();
    const { runnerId, ids } = await fill(service);
    const since = await passMoment();
    const url = `/v1/runners/${runnerId}/activities?updatedSince=${since}&`;
    expect(await readAll(service, url)).toEqual([]);
    // The same words again, and numbers that nothing changes.
    await service.call('PATCH', `/v1/activities/${ids[0]}`, { body: { excluded: false } });
    await service.call('PATCH', `/v1/runners/${runnerId}`, { body: { heightMeters: 1.8 } });
    const stale = async () =>
      (await service.runtime.deps.stores.runners.staleness(runnerId))?.staleAt ?? null;
    await expect.poll(stale).toBeNull();
    expect(await readAll(service, url)).toEqual([]);
    await service.call('PATCH', `/v1/activities/${ids[1]}`, { body: { sessionRpe: 3 } });
    expect(daysOf(await readAll(service, url))).toEqual([2]);
  });
});

describe('the list of uploads', () => {
  it('holds what is asked for', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    await service.upload(runnerId, 'no activity', 'first.txt');
    const since = await passMoment();
    await service.upload(runnerId, 'none either', 'second.txt');
    await service.call('POST', `/v1/runners/${runnerId}/activities`, {
      body: { startTime: '2026-05-01T06:00:00Z', distanceMeters: 1000, durationSeconds: 600 },
    });
    const url = `/v1/runners/${runnerId}/uploads?`;
    const names = async (query: string) =>
      (await readAll(service, `${url}${query}&`, 1)).map((item) => item['filename']);
    expect(await names('status=rejected')).toEqual(['second.txt', 'first.txt']);
    expect(await names('status=rejected&sort=receivedAt')).toEqual(['first.txt', 'second.txt']);
    expect(await names('status=queued')).toEqual([]);
    expect(await names(`updatedSince=${since}&sort=updatedAt`)).toEqual([
      'second.txt',
      'manual-activity.json',
    ]);
    expect((await service.call('GET', `${url}total=true&limit=1`)).body).toMatchObject({ total: 3 });
  });
});

describe('the list of check-ins', () => {
  it('holds what is asked for', async () => {
    const service = await useTestService();
    const runnerId = await service.createRunner();
    for (const [day, region] of [
      ['2026-05-03', 'calf'],
      ['2026-05-01', 'calf'],
      ['2026-05-02', 'knee'],
    ])
      await service.call('POST', `/v1/runners/${runnerId}/check-ins`, {
        body: { day, region, side: 'left', tightness: 3 },
      });
    const url = `/v1/runners/${runnerId}/check-ins?`;
    const days = async (query: string) =>
      (await readAll(service, `${url}${query}&`, 1)).map((item) => Number(String(item['day']).slice(8)));
    expect(await days('sort=-createdAt')).toEqual([2, 1, 3]);
    expect(await days('sort=createdAt')).toEqual([3, 1, 2]);
    expect(await days('sort=day')).toEqual([1, 2, 3]);
    expect(await days('sort=-day&region=calf')).toEqual([3, 1]);
    expect(await days('from=2026-05-02&to=2026-05-03')).toEqual([2, 3]);
    expect((await service.call('GET', `${url}total=true&region=knee`)).body).toMatchObject({ total: 1 });
  });
});

describe('the list of runners', () => {
  it('is sorted, and answers with updatedSince whose profile changed', async () => {
    const service = await useTestService();
    const ids: string[] = [];
    for (const displayName of ['a', 'b', 'c', 'd']) ids.push(await service.createRunner({ displayName }));
    const since = await passMoment();
    await service.call('PATCH', `/v1/runners/${ids[0]}`, { body: { displayName: 'a' } });
    await service.call('PATCH', `/v1/runners/${ids[1]}`, { body: { displayName: 'B' } });
    const names = async (query: string) =>
      (await readAll(service, `/v1/runners?${query}&`, 1)).map((item) => item['displayName']).join('');
    expect(await names('sort=createdAt')).toBe('aBcd');
    expect(await names('sort=-createdAt')).toBe('dcBa');
    expect(await names('sort=updatedAt')).toBe('acdB');
    expect(await names(`updatedSince=${since}`)).toBe('B');
    expect((await service.call('GET', '/v1/runners?total=true&limit=1')).body).toMatchObject({ total: 4 });
  });
});
