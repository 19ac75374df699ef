import { describe, expect, it } from 'vitest';
import { reconcilePlatform } from '#src/use-cases/platforms/reconcile-platform.ts';
import { sweepInbox } from '#src/use-cases/platforms/sweep-inbox.ts';
import { watchPlatforms } from '#src/use-cases/platforms/watch-platforms.ts';
import { eventually, useConnectedHouse, vendorOf } from '#tests/support/platform-service.ts';
import { jsonReply, type Reply, type SeenRequest } from '#tests/support/simulated-platform.ts';

const hourMs = 3_600_000;

describe('reconciling', () => {
  it('finds what no event told of, once', async () => {
    const house = await useConnectedHouse(['polar']);
    const runnerId = await house.createRunner();
    await house.connect(runnerId, 'polar');
    await reconcilePlatform(house.platformHouse, 'polar');
    await house.settled();
    expect(await house.ledger()).toHaveLength(1);
    expect((await house.ledger())[0]).toMatchObject({ status: 'processed', proof: null, runnerId });
    house.advance(2 * hourMs);
    await reconcilePlatform(house.platformHouse, 'polar');
    expect(await house.ledger()).toHaveLength(1);
    expect(house.server.seen.filter(({ path }) => path === '/v3/exercises')).toHaveLength(2);
  });

  it('leaves alone what came by an event', async () => {
    const house = await useConnectedHouse(['polar']);
    await house.connect(await house.createRunner(), 'polar');
    await house.deliver('polar', vendorOf('polar').genuine());
    await house.settled();
    await reconcilePlatform(house.platformHouse, 'polar');
    expect(await house.ledger()).toHaveLength(1);
  });

  it('stops when the platform’s limit is reached', async () => {
    const answer = ({ path }: SeenRequest): Reply | null =>
      path === '/v3/exercises' ? { status: 429, headers: { 'retry-after': '7200' } } : null;
    const house = await useConnectedHouse(['polar'], { answer, worker: false });
    await house.connect(await house.createRunner(), 'polar');
    await reconcilePlatform(house.platformHouse, 'polar');
    house.advance(hourMs);
    await reconcilePlatform(house.platformHouse, 'polar');
    expect(house.server.seen.filter(({ path }) => path === '/v3/exercises')).toHaveLength(1);
  });
});

describe('watching the platforms', () => {
  it('raises one alert when a platform with active connections is silent for a day', async () => {
    const house = await useConnectedHouse(['suunto'], { worker: false });
    await watchPlatforms(house.platformHouse);
    await house.connect(await house.createRunner(), 'suunto');
    house.advance(23 * hourMs);
    await watchPlatforms(house.platformHouse);
    expect(await house.ledger()).toEqual([]);
    house.advance(2 * hourMs);
    await watchPlatforms(house.platformHouse);
    await watchPlatforms(house.platformHouse);
    expect(await house.ledger('&status=alert')).toMatchObject([
      { platform: 'suunto', kind: 'silence', reason: expect.stringContaining('with 1 active connections') },
    ]);
  });

  it('asks daily whether the subscription lives, revives it, and says when it is lost', async () => {
    let webhook: object = { id: 'w', active: false };
    const answer = ({ path }: SeenRequest): Reply | null =>
      path.startsWith('/v3/webhooks') ? jsonReply({ data: webhook }) : null;
    const house = await useConnectedHouse(['polar'], { worker: false, answer });
    await house.connect(await house.createRunner(), 'polar');
    await watchPlatforms(house.platformHouse);
    const stateOf = () => house.platformHouse.stores.platforms.stateOf('polar');
    expect((await stateOf()).subscription).toBe('revived');
    expect(house.server.seen.map(({ path }) => path)).toContain('/v3/webhooks/activate');
    webhook = [];
    house.advance(hourMs);
    await watchPlatforms(house.platformHouse);
    expect((await stateOf()).subscription).toBe('revived');
    house.advance(23 * hourMs);
    await watchPlatforms(house.platformHouse);
    expect((await stateOf()).subscription).toBe('lost');
    const kinds = (await house.ledger('&status=alert')).map((entry) => String(entry['kind']));
    expect(kinds.toSorted()).toEqual(['silence', 'subscription-lost']);
  });
});

describe('the sweep', () => {
  it('rings again for events whose bell was lost, and forgets bodies and old entries', async () => {
    const house = await useConnectedHouse(['polar'], { worker: false });
    await house.connect(await house.createRunner(), 'polar');
    await house.deliver('polar', vendorOf('polar').genuine());
    house.advance(hourMs);
    house.startWorker();
    await sweepInbox(house.platformHouse);
    await eventually(async () => (await house.ledger('&status=processed')).length === 1);
    const id = String((await house.ledger())[0]?.['id']);
    expect(await house.platformHouse.stores.inbox.bodyOf(id)).not.toBeNull();
    house.advance(15 * 24 * hourMs);
    await sweepInbox(house.platformHouse);
    expect(await house.platformHouse.stores.inbox.bodyOf(id)).toBeNull();
    house.advance(80 * 24 * hourMs);
    await sweepInbox(house.platformHouse);
    expect(await house.ledger()).toEqual([]);
  });

  it('fails connections from which nobody came back', async () => {
    const house = await useConnectedHouse(['garmin'], { worker: false });
    const runnerId = await house.createRunner();
    await house.call('POST', `/v1/runners/${runnerId}/connections`, { body: { platform: 'garmin' } });
    house.advance(hourMs);
    await sweepInbox(house.platformHouse);
    const { body } = await house.call('GET', `/v1/runners/${runnerId}/connections`);
    expect(body['items']?.[0]).toMatchObject({ status: 'failed' });
  });
});

it('erases connections, events and recordings with their runner', async () => {
  const house = await useConnectedHouse(['polar']);
  const runnerId = await house.createRunner();
  await house.connect(runnerId, 'polar');
  await house.deliver('polar', vendorOf('polar').genuine());
  await house.settled();
  expect((await house.call('DELETE', `/v1/runners/${runnerId}`)).status).toBe(200);
  expect(await house.ledger()).toEqual([]);
  expect(await house.platformHouse.stores.connections.findLive('polar', '12345')).toBeUndefined();
});
