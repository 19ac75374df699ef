import { describe, expect, it } from 'vitest';
import { reconcilePlatform } from '#src/use-cases/platforms/reconcile-platform.ts';
import { sweepInbox } from '#src/use-cases/platforms/sweep-inbox.ts';
import { watchPlatforms } from '#src/use-cases/platforms/watch-platforms.ts';
import { eventually, useConnectedService, vendorOf } from '#tests/support/platform-service.ts';
import { jsonReply, type Reply, type SeenRequest } from '#tests/support/simulated-platform.ts';
import type { Body } from '#tests/support/test-service.ts';

const hourMs = 3_600_000;

describe('reconciling', () => {
  it('finds each activity that no event announced, once', async () => {
    const service = await useConnectedService(['polar']);
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'polar');
    await reconcilePlatform(service.platformDeps, 'polar');
    await service.settled();
    const listed = [
      { kind: 'activity-created', status: 'processed', proof: null, runnerId },
      { kind: 'history-listed', status: 'processed', proof: null, runnerId },
    ];
    // Both came at one instant.
    const byKind = async () =>
      (await service.ledger()).toSorted((a, b) => String(a['kind']).localeCompare(String(b['kind'])));
    expect(await byKind()).toMatchObject(listed);
    service.advance(2 * hourMs);
    await reconcilePlatform(service.platformDeps, 'polar');
    expect(await byKind()).toMatchObject(listed);
    expect(service.server.seen.filter(({ path }) => path === '/v3/exercises')).toHaveLength(2);
  });

  it('announces that the first list is received, after its recordings and once', async () => {
    const service = await useConnectedService(['polar']);
    const runnerId = await service.createRunner({ externalId: 'member-7' });
    const { body: endpoint } = await service.call('POST', '/v1/webhook-endpoints', {
      body: { url: 'https://receiver.example.com/', events: ['connection.history-finished'] },
    });
    await service.connect(runnerId, 'polar');
    await reconcilePlatform(service.platformDeps, 'polar');
    await service.settled();
    service.advance(2 * hourMs);
    await reconcilePlatform(service.platformDeps, 'polar');
    await service.settled();
    const { body } = await service.call('GET', `/v1/webhook-endpoints/${endpoint['id']}/deliveries`);
    const data = (body['items'] as unknown as Body[]).map((delivery) => delivery['data']);
    expect(data.filter((one) => one?.['platform'] !== undefined)).toMatchObject([
      { runnerId, externalId: 'member-7', platform: 'polar' },
    ]);
  });

  it('skips activities that arrived by an event', async () => {
    const service = await useConnectedService(['polar']);
    await service.connect(await service.createRunner(), 'polar');
    await service.deliver('polar', vendorOf('polar').genuine());
    await service.settled();
    await reconcilePlatform(service.platformDeps, 'polar');
    const created = (await service.ledger()).filter((entry) => String(entry['kind']) === 'activity-created');
    expect(created).toHaveLength(1);
  });

  it('stops when the platform’s limit is reached', async () => {
    const answer = ({ path }: SeenRequest): Reply | null =>
      path === '/v3/exercises' ? { status: 429, headers: { 'retry-after': '7200' } } : null;
    const service = await useConnectedService(['polar'], { answer, worker: false });
    await service.connect(await service.createRunner(), 'polar');
    await reconcilePlatform(service.platformDeps, 'polar');
    service.advance(hourMs);
    await reconcilePlatform(service.platformDeps, 'polar');
    expect(service.server.seen.filter(({ path }) => path === '/v3/exercises')).toHaveLength(1);
  });
});

describe('watching the platforms', () => {
  it('raises one alert when a platform with active connections is silent for a day', async () => {
    const service = await useConnectedService(['suunto'], { worker: false });
    await watchPlatforms(service.platformDeps);
    await service.connect(await service.createRunner(), 'suunto');
    service.advance(23 * hourMs);
    await watchPlatforms(service.platformDeps);
    expect(await service.ledger()).toEqual([]);
    service.advance(2 * hourMs);
    await watchPlatforms(service.platformDeps);
    await watchPlatforms(service.platformDeps);
    expect(await service.ledger('&status=alert')).toMatchObject([
      { platform: 'suunto', kind: 'silence', reason: expect.stringContaining('with 1 active connections') },
    ]);
  });

  it('checks the subscription daily, renews it, and raises an alert when it is lost', async () => {
    let webhook: object = { id: 'w', active: false };
    const answer = ({ path }: SeenRequest): Reply | null =>
      path.startsWith('/v3/webhooks') ? jsonReply({ data: webhook }) : null;
    const service = await useConnectedService(['polar'], { worker: false, answer });
    await service.connect(await service.createRunner(), 'polar');
    await watchPlatforms(service.platformDeps);
    const stateOf = () => service.platformDeps.stores.platforms.stateOf('polar');
    expect((await stateOf()).subscription).toBe('revived');
    expect(service.server.seen.map(({ path }) => path)).toContain('/v3/webhooks/activate');
    webhook = [];
    service.advance(hourMs);
    await watchPlatforms(service.platformDeps);
    expect((await stateOf()).subscription).toBe('revived');
    service.advance(23 * hourMs);
    await watchPlatforms(service.platformDeps);
    expect((await stateOf()).subscription).toBe('lost');
    const kinds = (await service.ledger('&status=alert')).map((entry) => String(entry['kind']));
    expect(kinds.toSorted()).toEqual(['silence', 'subscription-lost']);
  });
});

describe('the sweep', () => {
  it('enqueues events again whose job was lost, and deletes bodies and old entries', async () => {
    const service = await useConnectedService(['polar'], { worker: false });
    await service.connect(await service.createRunner(), 'polar');
    await service.deliver('polar', vendorOf('polar').genuine());
    service.advance(hourMs);
    service.startWorker();
    await sweepInbox(service.platformDeps);
    await eventually(async () => (await service.ledger('&status=processed')).length === 1);
    const id = String((await service.ledger())[0]?.['id']);
    expect(await service.platformDeps.stores.inbox.bodyOf(id)).not.toBeNull();
    service.advance(15 * 24 * hourMs);
    await sweepInbox(service.platformDeps);
    expect(await service.platformDeps.stores.inbox.bodyOf(id)).toBeNull();
    service.advance(80 * 24 * hourMs);
    await sweepInbox(service.platformDeps);
    expect(await service.ledger()).toEqual([]);
  });

  it('fails connections whose runner did not return from the platform', async () => {
    const service = await useConnectedService(['garmin'], { worker: false });
    const runnerId = await service.createRunner();
    await service.call('POST', `/v1/runners/${runnerId}/connections`, { body: { platform: 'garmin' } });
    service.advance(hourMs);
    await sweepInbox(service.platformDeps);
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/connections`);
    expect(body['items']?.[0]).toMatchObject({ status: 'failed' });
  });
});

it('erases connections, events and recordings with their runner', async () => {
  const service = await useConnectedService(['polar']);
  const runnerId = await service.createRunner();
  await service.connect(runnerId, 'polar');
  await service.deliver('polar', vendorOf('polar').genuine());
  await service.settled();
  expect((await service.call('DELETE', `/v1/runners/${runnerId}`)).status).toBe(200);
  expect(await service.ledger()).toEqual([]);
  expect(await service.platformDeps.stores.connections.findLive('polar', '12345')).toBeUndefined();
});
