import { afterEach, describe, expect, test } from 'vitest';
import type { FetchPlan } from '#src/edges/platforms/inbound.ts';
import { configurePlatforms, describePlatforms, platforms } from '#src/edges/platforms/index.ts';
import { newConnectionAttempt } from '#src/edges/platforms/oauth-connect.ts';
import type { Call, PlatformAdapter } from '#src/edges/platforms/platform.ts';
import { platformIds } from '#src/edges/platforms/platform.ts';
import type { Reply, SimulatedPlatform } from '#tests/support/simulated-platform.ts';
import { startSimulatedPlatform, testLimits } from '#tests/support/simulated-platform.ts';
import { simulatedNowMs } from '#tests/support/simulated-platform-bodies.ts';
import type { SimulatedVendor } from '#tests/support/simulated-platform-vendors.ts';
import { simulatedVendors } from '#tests/support/simulated-platform-vendors.ts';

const nowMs = simulatedNowMs;

const adapterOf = (vendor: SimulatedVendor): PlatformAdapter => {
  const configured = configurePlatforms(vendor.settings).get(vendor.id);
  if (configured?.kind !== 'configured') throw new Error(`${vendor.id} is not configured`);
  return configured.adapter;
};

const planOf = (vendor: SimulatedVendor): FetchPlan => {
  const plan = adapterOf(vendor).inbound?.parse(vendor.genuine())[0]?.fetch;
  if (plan == null) throw new Error(`${vendor.id} has no plan`);
  return plan;
};

const callOf = (vendor: SimulatedVendor): Call => ({
  accessToken: 'token-1',
  platformUserId: vendor.userId,
  nowMs,
});

let running: SimulatedPlatform | null = null;
const start = async (vendor: SimulatedVendor, fileReply: Reply | null = null): Promise<SimulatedPlatform> => {
  running = await startSimulatedPlatform((request) =>
    fileReply !== null && vendor.isFileRequest(request) ? fileReply : vendor.answer(request),
  );
  return running;
};
afterEach(async () => {
  await running?.close();
  running = null;
});

const fetchWith = async (
  vendor: SimulatedVendor,
  fileReply: Reply | null,
  limits: Parameters<SimulatedPlatform['fetchFor']>[1] = {},
) => {
  const server = await start(vendor, fileReply);
  const outcome = await adapterOf(vendor).fetchActivity?.(
    planOf(vendor),
    callOf(vendor),
    server.fetchFor(vendor.hosts, limits),
  );
  return { outcome, server };
};

describe('the registry of platforms', () => {
  test('holds every platform once', () => {
    expect(platforms.map(({ id }) => id).toSorted()).toEqual([...platformIds].toSorted());
  });

  test('has a simulated vendor for each, so that nothing below is skipped', () => {
    expect(simulatedVendors.map(({ id }) => id).toSorted()).toEqual([...platformIds].toSorted());
  });

  test('has everything off without settings, and says what is missing', () => {
    for (const description of describePlatforms(configurePlatforms({}))) {
      expect(description.configured).toBe(false);
      expect(description.missing.length).toBeGreaterThan(0);
      expect(description.can).toEqual({ connect: false, receive: false, fetch: false, list: false });
    }
  });

  test('describes names of settings and never their values', () => {
    const environment = Object.assign({}, ...simulatedVendors.map(({ settings }) => settings));
    const text = JSON.stringify(describePlatforms(configurePlatforms(environment)));
    expect(text).toContain('POLAR_WEBHOOK_SECRET');
    expect(text).not.toContain(environment['GENERIC_WEBHOOK_SECRET']);
  });
});

describe.each(simulatedVendors)('$id', (vendor) => {
  const { id } = vendor;
  const platform = platforms.find((one) => one.id === id);
  const inbound = adapterOf(vendor).inbound;
  if (inbound === null || platform === undefined) throw new Error(`${id} receives nothing`);

  test('is off when any one of its required settings is missing', () => {
    for (const { name } of platform.settings.filter(({ need }) => need === 'required')) {
      const { [name]: _, ...rest } = vendor.settings;
      expect(platform.configure(rest)).toEqual({ kind: 'off', missing: [name] });
    }
  });

  test('declares where its data come from and under which terms', () => {
    expect(platform.provenance.terms).toMatch(/^https:\/\//);
    expect(platform.quirks.length).toBeGreaterThan(0);
    expect(new Set(platform.delivers).size).toBe(platform.delivers.length);
  });

  test('believes a genuine event', () => {
    expect(inbound.authenticate(vendor.genuine(), nowMs).kind).toBe('ok');
  });

  test('refuses a wrong proof with 403 and a missing one with 401 or 403', () => {
    expect(inbound.authenticate(vendor.forged(), nowMs)).toMatchObject({ kind: 'rejected', status: 403 });
    expect(inbound.authenticate(vendor.unproven(), nowMs).kind).toBe('rejected');
  });

  test('refuses a genuine event on a wrong path', () => {
    const request = { ...vendor.genuine(), pathSecret: 'wrong' } as const;
    expect(inbound.authenticate(request, nowMs)).toMatchObject({ kind: 'rejected', status: 403 });
    expect(inbound.handshake?.(request) ?? null).toBeNull();
  });

  test('makes one event with user, activity and plan of a genuine body', () => {
    const events = inbound.parse(vendor.genuine());
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ kind: 'activity-created', platformUserId: vendor.userId });
    expect(events[0]?.platformActivityId).toMatch(/\S/);
    expect(events[0]?.fetch).not.toBeNull();
    expect(JSON.parse(JSON.stringify(events[0]?.fetch))).toEqual(events[0]?.fetch);
  });

  test('gives a retried event the same key', () => {
    const keys = () => inbound.parse(vendor.genuine()).map(({ eventKey }) => eventKey);
    expect(keys()).toEqual(keys());
  });

  test('makes every unreadable body an ignored event instead of an exception', () => {
    const bodies = [
      '',
      'null',
      '[]',
      '{}',
      '7',
      '"x"',
      '{"a":',
      '\u0000',
      '{"sportDataList":[null]}',
      '[[[[',
    ];
    for (const body of bodies) {
      const events = inbound.parse({ ...vendor.genuine(), rawBody: new TextEncoder().encode(body) });
      expect(events.map(({ kind }) => kind)).toEqual(['ignored']);
      expect(events[0]?.because).toMatch(/\S/);
    }
    const notUtf8 = inbound.parse({ ...vendor.genuine(), rawBody: Uint8Array.of(0xff, 0xfe, 0x7b) });
    expect(notUtf8[0]?.kind).toBe('ignored');
  });

  test('survives a body that is nested beyond all measure', () => {
    const text = new TextDecoder().decode(vendor.genuine().rawBody);
    const deep = `${'['.repeat(40_000)}1234567890123456789${']'.repeat(40_000)}`;
    for (const body of [
      deep,
      text.replace('{', `{"deep":${deep},"updates":${deep},`),
      text.replaceAll('{}', deep),
    ]) {
      const request = { ...vendor.genuine(), rawBody: new TextEncoder().encode(body) };
      expect(() => inbound.authenticate(request, nowMs)).not.toThrow();
      expect(inbound.parse(request).length).toBeGreaterThan(0);
    }
  });

  test('keeps what no database takes out of keys, ids and reasons', () => {
    const text = new TextDecoder().decode(vendor.genuine().rawBody);
    for (const nasty of ['\\u0000', 'x'.repeat(5000)]) {
      const body = text.replaceAll(/"([^"]*)"(?=[,}\]])/g, `"$1${nasty}"`);
      for (const event of inbound.parse({ ...vendor.genuine(), rawBody: new TextEncoder().encode(body) })) {
        for (const value of [event.eventKey, event.platformUserId, event.platformActivityId, event.because]) {
          expect(value ?? '').not.toContain('\u0000');
          expect((value ?? '').length).toBeLessThan(500);
        }
      }
    }
  });

  test('answers exactly what the platform wants to hear', () => {
    const { status, body } = inbound.acknowledge();
    expect({ status, body }).toEqual(vendor.acknowledgement);
  });

  test('fetches the recording, and sends credentials to the platform’s own hosts only', async () => {
    const { outcome, server } = await fetchWith(vendor, null);
    expect(outcome?.kind).toBe('fetched');
    expect(outcome?.kind === 'fetched' && outcome.files[0]?.bytes.length).toBeGreaterThan(10);
    for (const request of server.seen) {
      expect(vendor.hosts).toContain(request.host);
      if (/^(cdn|oss|files|d1)/.test(request.host)) expect(request.headers['authorization']).toBeUndefined();
    }
  });

  test('waits when the platform says 429, from its answer on', async () => {
    const { outcome } = await fetchWith(vendor, {
      status: 429,
      headers: { 'retry-after': '120' },
      delayMs: 60,
    });
    expect(outcome?.kind).toBe('rate-limited');
    const waitMs = outcome?.kind === 'rate-limited' ? outcome.untilMs - nowMs : 0;
    expect(waitMs).toBeGreaterThanOrEqual(120_050);
    expect(waitMs).toBeLessThanOrEqual(120_000 + testLimits.headersMs);
  });

  test('calls a 5xx, a slow head and a slow body unavailable', async () => {
    expect((await fetchWith(vendor, { status: 503 })).outcome?.kind).toBe('unavailable');
    await running?.close();
    const slow = { headersMs: 100, totalMs: 200 };
    expect((await fetchWith(vendor, { delayMs: 1000, body: 'x' }, slow)).outcome?.kind).toBe('unavailable');
    await running?.close();
    const drip = { body: 'x'.repeat(100), dripMs: 20 };
    expect((await fetchWith(vendor, drip, slow)).outcome?.kind).toBe('unavailable');
  });

  test('refuses an answer that is larger than the limit', async () => {
    const { outcome } = await fetchWith(vendor, { body: 'x'.repeat(5000) }, { maxBytes: 1000 });
    expect(outcome?.kind).toBe('refused');
  });

  test('calls a dead address gone', async () => {
    const { outcome } = await fetchWith(vendor, { status: 410 });
    expect(outcome?.kind).toBe('gone');
  });

  test('never follows a redirect to a stranger', async () => {
    const { outcome, server } = await fetchWith(vendor, {
      status: 302,
      headers: { location: 'https://169.254.169.254/latest/meta-data/' },
    });
    expect(outcome?.kind).toBe('refused');
    expect(server.seen.every(({ host }) => vendor.hosts.includes(host))).toBe(true);
  });

  test('refuses a stored plan that names another host', async () => {
    const server = await start(vendor);
    const url = 'https://evil.test/wellness-api/rest/activityFile?id=1';
    const plan: FetchPlan = {
      kind: 'by-url',
      url,
      credential: 'bearer',
      downloads: 'once',
      filename: 'x.fit',
    };
    const outcome = await adapterOf(vendor).fetchActivity?.(
      plan,
      callOf(vendor),
      server.fetchFor(vendor.hosts),
    );
    expect(outcome?.kind).toBe('refused');
    expect(server.seen).toEqual([]);
  });

  test('lists what the platform holds, where it can', async () => {
    const { list } = adapterOf(vendor);
    if (list === null) return;
    const server = await start(vendor);
    const window = { fromMs: nowMs - 172_800_000, toMs: nowMs };
    const outcome = await list(window, callOf(vendor), server.fetchFor(vendor.hosts));
    if (outcome.kind === 'announced') return;
    const event = inbound.parse(vendor.genuine())[0];
    expect(outcome).toMatchObject({
      kind: 'listed',
      items: [{ platformActivityId: event?.platformActivityId }],
    });
  });

  test('distinguishes a connection that holds, one that was revoked, and not knowing', async () => {
    const { checkConnection } = adapterOf(vendor);
    if (checkConnection === null) return;
    const check = async (reply: Reply | null) => {
      running = await startSimulatedPlatform((request) => reply ?? vendor.answer(request));
      const checked = await checkConnection(callOf(vendor), running.fetchFor(vendor.hosts));
      await running.close();
      return checked;
    };
    expect(await check(null)).toEqual({ kind: 'live', mayReadActivities: true });
    expect(await check({ status: 401 })).toEqual({ kind: 'gone' });
    expect((await check({ status: 503 })).kind).toBe('unknown');
  });
});

describe.each(simulatedVendors.filter(({ tokenPath }) => tokenPath !== null))('connecting $id', (vendor) => {
  const { connect } = adapterOf(vendor);
  if (connect === null) throw new Error(`${vendor.id} cannot be connected`);
  const attempt = newConnectionAttempt('https://sinew.example.com/connected');
  const callback = (more: Record<string, string> = { code: 'code-1' }) =>
    new URLSearchParams({ state: attempt.state, ...more });

  test('sends the runner to the platform with state and redirect', async () => {
    const url = new URL(await connect.authorizeUrl(attempt));
    expect(url.protocol).toBe('https:');
    expect(url.searchParams.get('state')).toBe(attempt.state);
    expect(url.searchParams.get('redirect_uri')).toBe('https://sinew.example.com/connected');
    expect(url.searchParams.get('client_id')).toBe('client');
    expect(url.href).not.toContain('secret');
    expect(url.href).not.toContain(attempt.codeVerifier);
  });

  test('gets a grant and the user’s id for a code', async () => {
    const server = await start(vendor);
    const outcome = await connect.exchange(callback(), attempt, nowMs, server.fetchFor(vendor.hosts));
    expect(outcome).toMatchObject({ kind: 'granted', grant: { platformUserId: vendor.userId } });
    const asked = server.seen.find(({ path }) => path === vendor.tokenPath);
    expect(new URLSearchParams(asked?.body).get('code')).toBe('code-1');
  });

  test('takes no callback with another state, and sends no request', async () => {
    const server = await start(vendor);
    const foreign = new URLSearchParams({ state: 'other', code: 'code-1' });
    const outcome = await connect.exchange(foreign, attempt, nowMs, server.fetchFor(vendor.hosts));
    expect(outcome.kind).toBe('denied');
    expect(server.seen).toEqual([]);
  });

  test('accepts that the runner declined', async () => {
    const server = await start(vendor);
    const no = callback({ error: 'access_denied' });
    const outcome = await connect.exchange(no, attempt, nowMs, server.fetchFor(vendor.hosts));
    expect(outcome).toEqual({ kind: 'denied', because: 'access_denied' });
  });

  test('distinguishes a spent code from a platform that is down', async () => {
    const exchange = async (reply: Reply) => {
      running = await startSimulatedPlatform(() => reply);
      const outcome = await connect.exchange(callback(), attempt, nowMs, running.fetchFor(vendor.hosts));
      await running.close();
      return outcome.kind;
    };
    const spent = {
      status: 400,
      headers: { 'content-type': 'application/json' },
      body: '{"error":"invalid_grant"}',
    };
    expect(await exchange(spent)).toBe('denied');
    expect(await exchange({ status: 400, body: 'Bad Request' })).toBe('denied');
    expect(await exchange({ status: 503 })).toBe('unavailable');
    expect(await exchange({ status: 200, body: '<html>' })).toBe('unavailable');
  });

  test('refreshes tokens where they end, and says when a refresh token is dead', async () => {
    if (!vendor.refreshes) {
      expect(connect.refresh).toBeNull();
      return;
    }
    const server = await start(vendor);
    const old = { accessToken: 'token-1', refreshToken: 'refresh-1' };
    const outcome = await connect.refresh?.(old, nowMs, server.fetchFor(vendor.hosts));
    expect(outcome?.kind).toBe('granted');
    expect(outcome?.kind === 'granted' && (outcome.grant.expiresAtMs ?? 0)).toBeGreaterThan(nowMs);
    expect(server.seen[0]?.body).toContain('refresh-1');
    await server.close();
    running = await startSimulatedPlatform(() => ({ status: 401 }));
    const dead = await connect.refresh?.(old, nowMs, running.fetchFor(vendor.hosts));
    expect(dead?.kind).toBe('denied');
  });

  test('gives the consent back where the platform has a way', async () => {
    if (connect.revoke === null) return;
    const server = await start(vendor);
    const grant = { accessToken: 'token-1', platformUserId: vendor.userId };
    expect(await connect.revoke(grant, server.fetchFor(vendor.hosts))).toEqual({ kind: 'revoked' });
  });
});
