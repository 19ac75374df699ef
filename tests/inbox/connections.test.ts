import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { eventually, useConnectedService, vendorOf } from '#tests/support/platform-service.ts';
import { hmac, inbound } from '#tests/support/simulated-platform-bodies.ts';
import type { TestService } from '#tests/support/test-service.ts';

const begin = (service: TestService, runnerId: string, body: object, key?: string) =>
  service.call('POST', `/v1/runners/${runnerId}/connections`, key === undefined ? { body } : { body, key });

const stateOf = (authorizeUrl: unknown): string =>
  new URL(String(authorizeUrl)).searchParams.get('state') ?? '';

const comeBack = (service: TestService, platform: string, query: string) =>
  service.call('GET', `/connect/${platform}/callback?${query}`, { key: null });

const statusOf = async (service: TestService, runnerId: string): Promise<string[]> => {
  const { body } = await service.call('GET', `/v1/runners/${runnerId}/connections`);
  return (body['items'] as unknown as { status: string }[]).map(({ status }) => status);
};

const readDatabase = async (service: TestService, query: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: service.databaseUrl });
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
};

const addClient = async (service: TestService): Promise<string> => {
  const { body: client } = await service.call('POST', '/v1/clients', { body: { name: 'club' } });
  const issued = await service.call('POST', `/v1/clients/${client['id']}/keys`, {
    body: { scopes: ['write'] },
  });
  return String(issued.body['key']);
};

describe('connecting by OAuth', () => {
  it('leads from the API over the platform to an active connection, with PKCE where the platform supports it', async () => {
    const service = await useConnectedService(['garmin'], { worker: false });
    const runnerId = await service.createRunner();
    const begun = await begin(service, runnerId, { platform: 'garmin' });
    expect(begun.status).toBe(201);
    expect(begun.headers['cache-control']).toBe('no-store, private');
    expect(begun.body).toMatchObject({ status: 'pending', platform: 'garmin', runnerId, push: null });
    const url = new URL(String(begun.body['authorizeUrl']));
    expect(url.origin).toBe('https://connect.garmin.com');
    expect(url.searchParams.get('code_challenge_method')).toBe('S256');
    expect(url.searchParams.get('redirect_uri')).toMatch(/\/connect\/garmin\/callback$/);
    const back = await comeBack(service, 'garmin', `code=abc&state=${stateOf(url)}`);
    expect(back.status).toBe(200);
    expect(String(back.body)).toContain('Connected');
    expect(back.headers['referrer-policy']).toBe('no-referrer');
    const { body: page } = await service.call('GET', `/v1/runners/${runnerId}/connections`);
    expect(page['items']?.[0]).toMatchObject({
      id: begun.body['id'],
      status: 'active',
      platformUserId: 'garmin-user',
    });
    expect(JSON.stringify(page)).not.toMatch(/token-2|refresh-2/);
  });

  it('keeps tokens and verifiers unreadable in the database', async () => {
    const service = await useConnectedService(['garmin', 'strava'], { worker: false });
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'garmin');
    const begun = await service.call('POST', `/v1/runners/${runnerId}/connections`, {
      body: { platform: 'strava' },
      headers: { 'idempotency-key': 'once' },
    });
    const state = stateOf(begun.body['authorizeUrl']);
    const again = await service.call('POST', `/v1/runners/${runnerId}/connections`, {
      body: { platform: 'strava' },
      headers: { 'idempotency-key': 'once' },
    });
    expect(again.body).toEqual(begun.body);
    const rows = [
      ...(await readDatabase(service, 'select * from connection')),
      ...(await readDatabase(service, 'select * from oauth_state')),
      ...(await readDatabase(service, 'select * from idempotency')),
    ];
    const text = JSON.stringify(rows);
    expect(text).toMatch(/v1\.[0-9a-f]{8}\./);
    for (const secret of ['token-2', 'refresh-2', state]) expect(text).not.toContain(secret);
  });

  it('refuses a state that was used, guessed, made for another platform or has expired', async () => {
    const service = await useConnectedService(['garmin', 'strava'], { worker: false });
    const runnerId = await service.createRunner();
    const begun = await begin(service, runnerId, { platform: 'garmin' });
    const state = stateOf(begun.body['authorizeUrl']);
    expect((await comeBack(service, 'strava', `code=abc&state=${state}`)).status).toBe(400);
    expect((await comeBack(service, 'garmin', 'code=abc&state=guess')).status).toBe(400);
    expect((await comeBack(service, 'garmin', 'code=abc')).status).toBe(400);
    expect((await comeBack(service, 'nobody', `code=abc&state=${state}`)).status).toBe(400);
    expect(await statusOf(service, runnerId)).toEqual(['pending']);
    expect((await comeBack(service, 'garmin', `code=abc&state=${state}`)).status).toBe(200);
    expect((await comeBack(service, 'garmin', `code=abc&state=${state}`)).status).toBe(400);
    expect(await statusOf(service, runnerId)).toEqual(['active']);
    const late = await begin(service, runnerId, { platform: 'strava' });
    service.advance(31 * 60_000);
    const query = `code=abc&state=${stateOf(late.body['authorizeUrl'])}`;
    expect((await comeBack(service, 'strava', query)).status).toBe(400);
  });

  it('connects only the runner for whom the state was made, whichever client asks', async () => {
    const service = await useConnectedService(['garmin'], { worker: false });
    const key = await addClient(service);
    const mine = await service.createRunner();
    const { body: theirs } = await service.call('POST', '/v1/runners', { body: {}, key });
    expect((await begin(service, mine, { platform: 'garmin' }, key)).status).toBe(404);
    const begun = await begin(service, String(theirs['id']), { platform: 'garmin' }, key);
    await comeBack(service, 'garmin', `code=abc&state=${stateOf(begun.body['authorizeUrl'])}`);
    expect(await statusOf(service, mine)).toEqual([]);
    expect((await service.call('DELETE', `/v1/connections/${begun.body['id']}`)).status).toBe(404);
    const seen = await service.call('GET', `/v1/runners/${theirs['id']}/connections`, { key });
    expect(seen.body['items']?.[0]).toMatchObject({ status: 'active' });
  });

  it('keeps an account with its runner when another runner connects it', async () => {
    const service = await useConnectedService(['garmin'], { worker: false });
    const first = await service.createRunner();
    const second = await service.createRunner();
    await service.connect(first, 'garmin');
    const begun = await begin(service, second, { platform: 'garmin' });
    const back = await comeBack(service, 'garmin', `code=abc&state=${stateOf(begun.body['authorizeUrl'])}`);
    expect(back.status).toBe(400);
    expect(String(back.body)).toContain('connected to another runner');
    expect(await statusOf(service, first)).toEqual(['active']);
    await service.connect(first, 'garmin');
    expect(await statusOf(service, first)).toEqual(['active', 'revoked']);
  });

  it('fails with its reason when the runner declines or deselects a required scope', async () => {
    const service = await useConnectedService(['garmin', 'strava'], { worker: false });
    const runnerId = await service.createRunner();
    const refused = await begin(service, runnerId, { platform: 'garmin' });
    const no = `error=access_denied&state=${stateOf(refused.body['authorizeUrl'])}`;
    expect(String((await comeBack(service, 'garmin', no)).body)).toContain('access_denied');
    const unticked = await begin(service, runnerId, { platform: 'strava' });
    const query = `code=abc&scope=read&state=${stateOf(unticked.body['authorizeUrl'])}`;
    expect(String((await comeBack(service, 'strava', query)).body)).toContain('activity:read_all');
    expect(await statusOf(service, runnerId)).toEqual(['failed', 'failed']);
  });

  it('sends runners back to addresses of the operator’s list only', async () => {
    const env = { CONNECT_RETURN_ORIGINS: 'https://app.example.com', PUBLIC_URL: 'https://sinew.example' };
    const service = await useConnectedService(['garmin'], { worker: false, env });
    const runnerId = await service.createRunner();
    for (const redirectTo of ['https://evil.test/', 'javascript:alert(1)', 'https://x@app.example.com/']) {
      const refused = await begin(service, runnerId, { platform: 'garmin', redirectTo });
      expect(refused.status).toBe(422);
    }
    const redirectTo = 'https://app.example.com/done?a=1';
    const begun = await begin(service, runnerId, { platform: 'garmin', redirectTo });
    const back = await comeBack(service, 'garmin', `code=abc&state=${stateOf(begun.body['authorizeUrl'])}`);
    expect(back.status).toBe(303);
    expect(back.headers['location']).toBe(`${redirectTo}&connectionId=${begun.body['id']}&status=active`);
    expect(service.server.seen[0]?.body).toContain(
      encodeURIComponent('https://sinew.example/connect/garmin/callback'),
    );
  });

  it('is refused where the platform is off or unknown', async () => {
    const service = await useConnectedService(['garmin'], { worker: false });
    const runnerId = await service.createRunner();
    const off = await begin(service, runnerId, { platform: 'suunto' });
    expect(off.status).toBe(409);
    expect(off.body['detail']).toContain('SUUNTO_CLIENT_ID');
    expect((await begin(service, runnerId, { platform: 'nobody' })).status).toBe(422);
  });
});

describe('ending a connection', () => {
  it('revokes the consent at the platform, deletes the tokens and notifies the client', async () => {
    const service = await useConnectedService(['garmin']);
    await service.call('POST', '/v1/webhook-endpoints', {
      body: { url: 'https://hooks.example.com/x', events: ['connection.revoked'] },
    });
    const runnerId = await service.createRunner();
    const id = await service.connect(runnerId, 'garmin');
    expect((await service.call('DELETE', `/v1/connections/${id}`)).status).toBe(204);
    await eventually(async () => {
      const { body } = await service.call('GET', `/v1/runners/${runnerId}/connections`);
      return String(body['items']?.[0]?.['revocation']) === 'done';
    });
    expect(
      service.server.seen.some(({ method, path }) => method === 'DELETE' && /registration/.test(path)),
    ).toBe(true);
    const [row] = await readDatabase(service, 'select status, tokens from connection');
    expect(row).toEqual({ status: 'revoked', tokens: null });
    const events = await readDatabase(
      service,
      "select type, data from outbox_event where type <> 'endpoint.test'",
    );
    expect(events).toMatchObject([
      { type: 'connection.revoked', data: { connectionId: id, runnerId, platform: 'garmin' } },
    ]);
    await service.deliver('garmin', vendorOf('garmin').genuine());
    await service.settled();
    expect((await service.ledger())[0]).toMatchObject({ status: 'ignored', reason: 'unknown user' });
  });

  it('records that the platform did not accept the revocation', async () => {
    const service = await useConnectedService(['garmin'], {
      worker: false,
      answer: ({ path }) => (path.endsWith('/registration') ? { status: 500 } : null),
    });
    const runnerId = await service.createRunner();
    const id = await service.connect(runnerId, 'garmin');
    await service.call('DELETE', `/v1/connections/${id}`);
    const { revokeConnection } = await import('#src/use-cases/platforms/revoke-connection.ts');
    await expect(revokeConnection(service.platformDeps, id)).rejects.toThrow('answered 500');
    service.advance(2 * 3_600_000);
    await revokeConnection(service.platformDeps, id);
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/connections`);
    expect(body['items']?.[0]).toMatchObject({ revocation: 'failed', revocationReason: 'answered 500' });
  });
});

describe('erasing a connected runner', () => {
  it('revokes the consent at the platform before the tokens are deleted', async () => {
    const service = await useConnectedService(['garmin'], { worker: false });
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'garmin');
    expect((await service.call('DELETE', `/v1/runners/${runnerId}`)).status).toBe(200);
    expect(
      service.server.seen.some(({ method, path }) => method === 'DELETE' && /registration/.test(path)),
    ).toBe(true);
    expect(await readDatabase(service, 'select id from connection')).toEqual([]);
  });

  it('does not wait for a platform that does not accept the revocation', async () => {
    const service = await useConnectedService(['garmin'], {
      worker: false,
      answer: ({ path }) => (path.endsWith('/registration') ? { status: 500 } : null),
    });
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'garmin');
    expect((await service.call('DELETE', `/v1/runners/${runnerId}`)).status).toBe(200);
    expect((await service.call('GET', `/v1/runners/${runnerId}`)).status).toBe(404);
  });
});

describe('a sender without OAuth', () => {
  it('is linked by the runner’s id here, and the runner’s phone sends with a token of its own', async () => {
    const service = await useConnectedService(['generic']);
    const runnerId = await service.createRunner();
    const begun = await begin(service, runnerId, { platform: 'generic' });
    expect(begun.body).toMatchObject({ status: 'active', platformUserId: runnerId, authorizeUrl: null });
    const push = begun.body['push'] as unknown as { url: string; headers: Record<string, string> };
    const path = new URL(push.url).pathname;
    const workout = {
      id: 'w1',
      name: 'Outdoor Run',
      start: '2026-01-01 08:00:00 +0000',
      end: '2026-01-01 08:20:00 +0000',
      duration: 1200,
      distance: { qty: 4, units: 'km' },
      route: Array.from({ length: 300 }, (_, index) => ({
        timestamp: `2026-01-01 08:0${Math.floor(index / 60)}:${String(index % 60).padStart(2, '0')} +0000`,
        latitude: 48 + index * 0.00003,
        longitude: 11,
        altitude: 500,
        speed: 3.3,
      })),
    };
    const raw = JSON.stringify({ data: { workouts: [workout], metrics: [] } });
    const sent = { raw, key: null, headers: { 'content-type': 'application/json', ...push.headers } };
    expect((await service.call('POST', path, sent)).status).toBe(204);
    expect((await service.call('POST', path, sent)).status).toBe(204);
    const other = { ...sent, headers: { ...sent.headers, 'sinew-user': 'somebody-else' } };
    expect((await service.call('POST', path, other)).status).toBe(403);
    await service.settled();
    expect(await service.ledger()).toHaveLength(1);
    await eventually(async () => {
      const { body } = await service.call('GET', `/v1/runners/${runnerId}/uploads`);
      return String(body['items']?.[0]?.['status']) === 'processed';
    });
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/activities`);
    expect(body['items']?.[0]).toMatchObject({ sport: 'running', startTime: '2026-01-01T08:00:00.000Z' });
    const [stored] = await readDatabase(service, 'select payload from inbox');
    expect(stored).toEqual({ payload: null });
  });

  it('is linked by the sender’s own user id only by an operator, and to one runner', async () => {
    const service = await useConnectedService(['generic'], { worker: false });
    const key = await addClient(service);
    const { body: theirs } = await service.call('POST', '/v1/runners', { body: {}, key });
    const asked = { platform: 'generic', platformUserId: 'u1' };
    expect((await begin(service, String(theirs['id']), asked, key)).status).toBe(403);
    const runnerId = await service.createRunner();
    expect((await begin(service, runnerId, asked)).status).toBe(201);
    expect((await begin(service, await service.createRunner(), asked)).status).toBe(409);
  });

  it('sends a signed file that becomes an upload', async () => {
    const service = await useConnectedService(['generic']);
    const runnerId = await service.createRunner();
    await begin(service, runnerId, { platform: 'generic', platformUserId: 'u1' });
    expect((await service.deliver('generic', vendorOf('generic').genuine())).status).toBe(204);
    const forged = inbound('{}', {
      'webhook-id': 'a',
      'webhook-timestamp': '1',
      'webhook-signature': hmac('x', 'y'),
    });
    expect((await service.deliver('generic', forged)).status).toBe(403);
    await service.settled();
    expect((await service.ledger())[0]).toMatchObject({ status: 'processed', runnerId });
  });
});
