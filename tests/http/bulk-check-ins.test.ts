import { describe, expect, it } from 'vitest';
import { addDays } from '#src/core/domain/calendar.ts';
import { type Body, useTestService } from '#tests/support/test-service.ts';

const today = new Date().toISOString().slice(0, 10);

const openService = async () => {
  const service = await useTestService({ worker: false });
  const runnerId = await service.createRunner();
  const address = `/v1/runners/${runnerId}/check-ins`;
  const post = (items: unknown, headers: Record<string, string> = {}) =>
    service.call('POST', `${address}:bulk`, { body: { items }, headers });
  const held = async () =>
    (await service.call('GET', `${address}?limit=200`)).body['items'] as unknown as readonly Body[];
  return { service, runnerId, address, post, held };
};

const entriesOf = ({ body }: { body: Body }): readonly Body[] => body['items'] as unknown as readonly Body[];
const pointersOf = (problem: Body): readonly string[] =>
  (problem['errors'] as unknown as readonly { pointer: string }[]).map(({ pointer }) => pointer);

describe('a list of check-ins', () => {
  it('is stored with the triage of each day, and leads to one assessment', async () => {
    const { service, runnerId, post, held } = await openService();
    const answer = await post([
      { day: addDays(today, -1), region: 'calf', tightness: 2 },
      { day: today, signs: { bladderBowelChange: true, saddleNumbness: true } },
      { day: today, region: 'calf', tightness: 3 },
    ]);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ recorded: 3, refused: 0 });
    const [before, ...sameDay] = entriesOf(answer);
    expect(before).toMatchObject({
      index: 0,
      status: 201,
      checkIn: { triage: { level: 'ordinary' } },
      problem: null,
    });
    // The triage of a day is that of all its answers, whatever their order.
    for (const entry of sameDay)
      expect(entry['checkIn']).toMatchObject({ day: today, triage: { level: 'emergency' } });
    expect(await held()).toHaveLength(3);
    const { jobs } = service.runtime.deps;
    expect((await jobs.depth()).compute).toMatchObject({ delayed: 1, waiting: 0, prioritized: 0 });
    expect(await service.runtime.deps.stores.runners.dirtyAt(runnerId)).not.toBeNull();
  });

  it('stores what is valid, and says of each other item what is wrong with it', async () => {
    const { post, held } = await openService();
    const answer = await post([
      { day: today, tightness: 11 },
      { day: today, tightness: 3 },
      { day: addDays(today, 2) },
      5,
      { tightness: 1, pain: 3 },
      { day: today, region: 'calf', examined: { day: addDays(today, 1) } },
    ]);
    expect(answer).toMatchObject({ status: 200, body: { recorded: 1, refused: 5 } });
    const entries = entriesOf(answer);
    expect(entries.map(({ status }) => Number(status))).toEqual([422, 201, 422, 422, 422, 422]);
    expect(entries[0]?.['problem']).toMatchObject({ type: '/problems/request-invalid', status: 422 });
    expect(
      entries
        .filter(({ status }) => Number(status) === 422)
        .map(({ problem }) => pointersOf(problem as Body)),
    ).toEqual([
      ['/items/0/tightness'],
      ['/items/2/day'],
      ['/items/3'],
      ['/items/4/day', '/items/4/pain'],
      ['/items/5/examined/day'],
    ]);
    expect(await held()).toHaveLength(1);
  });

  it.each([
    [
      'no valid item',
      [{ day: 'soon' }, { day: today, tightness: -1 }],
      ['/items/0/day', '/items/1/tightness'],
    ],
    ['no item', [], ['/items']],
    ['too many', Array.from({ length: 367 }, () => ({ day: today })), ['/items']],
    ['no list', 'yesterday', ['/items']],
  ])('with %s is refused as a whole', async (_name, items, pointers) => {
    const { post, held } = await openService();
    const answer = await post(items);
    expect(answer.status).toBe(422);
    expect(pointersOf(answer.body)).toEqual(pointers);
    expect(await held()).toEqual([]);
  });

  it('is stored once a key, and each item replaces the earlier one of its day and place', async () => {
    const { post, held } = await openService();
    const items = [
      { day: today, tightness: 3, signs: { nightPain: true } },
      { day: today, tightness: 4 },
    ];
    const headers = { 'idempotency-key': 'diary-2026' };
    const [first, again] = [await post(items, headers), await post(items, headers)];
    expect(again.body).toEqual(first.body);
    expect((await post(items.slice(1), headers)).status).toBe(422);
    const [one, two] = entriesOf(first);
    expect(two?.['checkIn']?.['id']).toBe(one?.['checkIn']?.['id']);
    expect(await held()).toMatchObject([{ tightness: 4, signs: { nightPain: true } }]);
  });

  it('may hold a year', async () => {
    const { post, held } = await openService();
    const startedAt = performance.now();
    const answer = await post(
      Array.from({ length: 366 }, (_, ago) => ({
        day: addDays(today, -ago),
        region: 'hamstring',
        side: 'left',
        tightness: ago % 5,
        wellness: { sleep: 3, stress: 3, fatigue: 3, soreness: 3 },
      })),
    );
    console.info(`366 check-ins: ${Math.round(performance.now() - startedAt)} ms`);
    expect(answer).toMatchObject({ status: 200, body: { recorded: 366 } });
    expect(await held()).toHaveLength(200);
  });

  it('of a runner of another client is not found', async () => {
    const { service } = await openService();
    const answer = await service.call('POST', '/v1/runners/run_other/check-ins:bulk', {
      body: { items: [{ day: today }] },
    });
    expect(answer.status).toBe(404);
    expect((await service.call('GET', '/v1/runners/run_other/check-ins:bulk')).status).toBe(405);
  });
});
