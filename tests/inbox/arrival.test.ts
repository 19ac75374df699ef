import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '#src/config.ts';
import { eventually, useConnectedService, vendorOf } from '#tests/support/platform-service.ts';
import { head, openConnection } from '#tests/support/raw-connection.ts';
import { hmac, inbound } from '#tests/support/simulated-platform-bodies.ts';
import { simulatedVendors } from '#tests/support/simulated-platform-vendors.ts';

const polar = vendorOf('polar');
const polarEvent = (entityId: string, userId = 12345) => {
  const body = JSON.stringify({
    event: 'EXERCISE',
    user_id: userId,
    entity_id: entityId,
    timestamp: '2026-01-02T08:31:00Z',
  });
  return inbound(body, { 'polar-webhook-signature': hmac('sign', body) });
};

describe('what a platform sends', () => {
  it('becomes file, activity and assessment, and is listed in the inbox with its upload', async () => {
    const service = await useConnectedService(['polar']);
    const runnerId = await service.createRunner({ heightMeters: 1.75 });
    await service.connect(runnerId, 'polar');
    const answer = await service.deliver('polar', polar.genuine());
    expect([answer.status, answer.body]).toEqual([200, '']);
    await service.settled();
    const [entry] = await service.ledger();
    expect(entry).toMatchObject({
      platform: 'polar',
      kind: 'activity-created',
      status: 'processed',
      proof: 'signature',
      runnerId,
      attempts: 1,
      repeats: 0,
      platformActivityId: 'aQlC83',
    });
    const uploadId = String(entry?.['uploadId']);
    await eventually(async () => {
      const { body } = await service.call('GET', `/v1/uploads/${uploadId}`);
      return String(body['status']) === 'processed';
    });
    const { body: page } = await service.call('GET', `/v1/runners/${runnerId}/activities`);
    expect(page['items']).toHaveLength(1);
    expect(page['items']?.[0]?.['sources']?.[0]).toMatchObject({ provenance: 'platform:polar' });
    await eventually(
      async () => (await service.platformDeps.stores.assessments.latest(runnerId)) !== undefined,
    );
  });

  it.each(simulatedVendors.filter(({ id }) => id !== 'generic' && id !== 'strava'))(
    'is fetched, read and acknowledged as its platform requires: $id',
    async (vendor) => {
      const service = await useConnectedService([vendor.id]);
      const runnerId = await service.createRunner();
      await service.connect(runnerId, vendor.id);
      const answer = await service.deliver(vendor.id, vendor.genuine());
      expect(answer.status).toBe(vendor.acknowledgement.status);
      const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
      expect(text).toBe(vendor.acknowledgement.body);
      await service.settled();
      expect((await service.ledger()).map((entry) => [entry['status'], entry['reason']])).toEqual([
        ['processed', null],
      ]);
      await eventually(async () => {
        const { body } = await service.call('GET', `/v1/runners/${runnerId}/activities`);
        return (body['items'] as unknown as unknown[]).length === 1;
      });
    },
  );

  it('is stored once however often it is sent, and the repetitions are counted', async () => {
    const service = await useConnectedService(['polar']);
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'polar');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => service.deliver('polar', polar.genuine())),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    await service.settled();
    const entries = await service.ledger();
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ status: 'processed', repeats: 7 });
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/uploads`);
    expect(body['items']).toHaveLength(1);
  });

  it('is refused and not stored when it is forged', async () => {
    const service = await useConnectedService(['polar'], { worker: false });
    expect((await service.deliver('polar', polar.forged())).status).toBe(403);
    expect((await service.deliver('polar', polar.unproven())).status).toBe(401);
    expect((await service.deliver('polar', polar.genuine(), 'x'.repeat(43))).status).toBe(403);
    expect(await service.ledger()).toEqual([]);
  });

  it('is answered 404 where the platform is off or unknown', async () => {
    const service = await useConnectedService(['polar'], { worker: false });
    expect((await service.deliver('suunto', polar.genuine())).status).toBe(404);
    expect((await service.deliver('nobody', polar.genuine(), 'x')).status).toBe(404);
  });

  it('is acknowledged for unknown users, and processed when they connect', async () => {
    const service = await useConnectedService(['polar']);
    const runnerId = await service.createRunner();
    expect((await service.deliver('polar', polar.genuine())).status).toBe(200);
    await service.settled();
    expect((await service.ledger())[0]).toMatchObject({
      status: 'ignored',
      reason: 'unknown user',
      runnerId: null,
    });
    await service.connect(runnerId, 'polar');
    await eventually(async () => String((await service.ledger())[0]?.['status']) === 'processed');
    expect((await service.ledger())[0]).toMatchObject({ runnerId, uploadId: expect.any(String) });
  });

  it('is acknowledged and ignored when its type is unknown or its address forbidden', async () => {
    const service = await useConnectedService(['polar', 'garmin']);
    const body = JSON.stringify({ event: 'SLEEP', user_id: 12345, timestamp: '2026-01-02T08:31:00Z' });
    const sleep = inbound(body, { 'polar-webhook-signature': hmac('sign', body) });
    expect((await service.deliver('polar', sleep)).status).toBe(200);
    const garminBody = JSON.stringify({
      activityFiles: [
        'https://169.254.169.254/x',
        'https://apis.garmin.com@evil.test/wellness-api/rest/x',
      ].map((callbackURL, index) => ({
        userId: 'u',
        summaryId: `${index}-file`,
        fileType: 'FIT',
        callbackURL,
      })),
    });
    const hostile = inbound(garminBody, { 'garmin-client-id': 'client' });
    expect((await service.deliver('garmin', hostile)).status).toBe(200);
    const reasons = (await service.ledger('&status=ignored')).map((entry) => String(entry['reason']));
    expect(reasons).toHaveLength(3);
    expect(reasons.filter((reason) => reason.startsWith('the URL was refused'))).toHaveLength(2);
    expect(service.server.seen).toEqual([]);
  });

  it('is listed in the inbox, and refused, when its body is too large', async () => {
    const service = await useConnectedService(['polar'], { worker: false });
    const answer = await service.deliver('polar', inbound('x'.repeat(200_000)));
    expect(answer.status).toBe(413);
    expect((await service.ledger())[0]).toMatchObject({
      status: 'ignored',
      reason: 'the body is larger than 100000 bytes',
    });
  });

  it('is put off while an address has two of the largest bodies on the way, and taken again', async () => {
    const service = await useConnectedService(['generic', 'polar'], { worker: false });
    const [secret] = service.platformDeps.platforms.pathSecrets('generic');
    const address = await service.listen();
    const begin = async (...headers: readonly string[]) => {
      const client = await openConnection(address);
      client.send(head(`POST /webhooks/generic/${secret}`, null, ...headers));
      return client;
    };
    const unknownLength = await begin('transfer-encoding: chunked');
    await begin('content-length: 99999000');
    const refused = await begin('content-length: 90000');
    await expect.poll(refused.received).toMatch(/^HTTP\/1\.1 503 .*retry-after/s);
    unknownLength.end();
    await expect.poll(async () => (await service.deliver('polar', polarEvent('later'))).status).toBe(200);
  });

  it('has its body kept byte for byte', async () => {
    const service = await useConnectedService(['polar'], { worker: false });
    await service.deliver('polar', polar.genuine());
    const [entry] = await service.ledger();
    const bytes = await service.platformDeps.stores.inbox.bodyOf(String(entry?.['id']));
    expect(new Uint8Array(bytes ?? [])).toEqual(new Uint8Array(polar.genuine().rawBody));
  });

  it('is acknowledged once it is stored, before anything is fetched or read', async () => {
    const service = await useConnectedService(['polar'], { worker: false });
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'polar');
    const asked = service.server.seen.length;
    for (let index = 0; index < 20; index += 1)
      expect((await service.deliver('polar', polarEvent(`quick${index}`))).status).toBe(200);
    expect(await service.ledger('&status=received')).toHaveLength(20);
    expect(service.server.seen).toHaveLength(asked);
  });

  it('is answered by the handshake without being stored', async () => {
    const service = await useConnectedService(['strava', 'polar'], { worker: false });
    const secret = service.platformDeps.platforms.pathSecrets('strava')[0];
    const query = 'hub.mode=subscribe&hub.challenge=C1&hub.verify_token=verify';
    const hello = await service.call('GET', `/webhooks/strava/${secret}?${query}`, { key: null });
    expect([hello.status, hello.body]).toEqual([200, { 'hub.challenge': 'C1' }]);
    const wrong = await service.call('GET', `/webhooks/strava/${secret}?${query}x`, { key: null });
    expect(wrong.status).toBe(403);
    expect((await service.deliver('polar', inbound('{"timestamp":"x","event":"PING"}'))).status).toBe(200);
    expect(await service.ledger()).toEqual([]);
  });
});

describe('the inbox', () => {
  it('shows clients the events of their runners, and operators all others', async () => {
    const service = await useConnectedService(['polar']);
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'polar');
    await service.deliver('polar', polar.genuine());
    await service.deliver('polar', polarEvent('other', 999));
    await service.settled();
    const { body: client } = await service.call('POST', '/v1/clients', { body: { name: 'club' } });
    const issued = await service.call('POST', `/v1/clients/${client['id']}/keys`, {
      body: { scopes: ['admin'] },
    });
    const theirs = await service.call('GET', '/v1/inbox', { key: String(issued.body['key']) });
    expect(theirs.body['items']).toEqual([]);
    expect(await service.ledger()).toHaveLength(2);
    expect(await service.ledger('&platform=polar&status=processed')).toHaveLength(1);
    const body = JSON.stringify({ event: 'SLEEP', user_id: 12345, timestamp: '2026-01-02T08:31:00Z' });
    await service.deliver('polar', inbound(body, { 'polar-webhook-signature': hmac('sign', body) }));
    expect((await service.ledger('&status=ignored'))[0]).toMatchObject({ runnerId });
    const { body: platforms } = await service.call('GET', '/v1/platforms', {
      key: String(issued.body['key']),
    });
    expect(JSON.stringify(platforms)).not.toContain('/webhooks/');
  });

  it('shows operators the address of each platform', async () => {
    const service = await useConnectedService(['polar'], {
      worker: false,
      env: { PUBLIC_URL: 'https://sinew.example', POLAR_PATH_SECRET: 'a'.repeat(30) },
    });
    const { body } = await service.call('GET', '/v1/platforms');
    const items = body['items'] as unknown as { id: string; webhookUrl: string | null; missing: string[] }[];
    expect(items.find(({ id }) => id === 'polar')).toMatchObject({
      configured: true,
      webhookUrl: `https://sinew.example/webhooks/polar/${'a'.repeat(30)}`,
      redirectUri: 'https://sinew.example/connect/polar/callback',
    });
    expect(items.find(({ id }) => id === 'suunto')).toMatchObject({ webhookUrl: null });
    expect(items.find(({ id }) => id === 'suunto')?.missing).toContain('SUUNTO_CLIENT_ID');
  });

  it('does not start with settings of platforms that cannot be used', () => {
    expect(() => readConfig({ POLAR_PATH_SECRET: 'short' })).toThrow(ConfigError);
    expect(() => readConfig({ CONNECT_RETURN_ORIGINS: 'http://app.example.com' })).toThrow(
      /CONNECT_RETURN_ORIGINS/,
    );
    expect(() => readConfig({ GENERIC_WEBHOOK_SECRET: 'x' })).toThrow(/^GENERIC_WEBHOOK_SECRET: /);
  });
});
