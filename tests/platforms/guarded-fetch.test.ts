import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { createGuardedRequest } from '#src/edges/guarded-request.ts';
import type { HostRule } from '#src/edges/platforms/guarded-fetch.ts';
import { checkUrl, createGuardedFetch } from '#src/edges/platforms/guarded-fetch.ts';
import type { Reply, SeenRequest, SimulatedPlatform } from '#tests/support/simulated-platform.ts';
import { startSimulatedPlatform, testLimits } from '#tests/support/simulated-platform.ts';

const allow: readonly HostRule[] = [
  { host: 'apis.garmin.com', path: /^\/wellness-api\/rest\/./ },
  { host: 'files.garmin.com', path: /^\/./ },
];
const good = 'https://apis.garmin.com/wellness-api/rest/activityFile?id=1&token=T';

describe('checking a URL', () => {
  test('lets the platform’s own address pass', () => {
    expect(checkUrl(good, allow).kind).toBe('allowed');
    expect(checkUrl(good.replace('.com/', '.com:443/'), allow).kind).toBe('allowed');
  });

  test.each([
    ['http://apis.garmin.com/wellness-api/rest/x', 'not https'],
    ['ftp://apis.garmin.com/wellness-api/rest/x', 'not https'],
    ['https://apis.garmin.com:8443/wellness-api/rest/x', 'port'],
    ['https://apis.garmin.com@evil.test/wellness-api/rest/x', 'user'],
    ['https://user:pass@apis.garmin.com/wellness-api/rest/x', 'user'],
    ['https://@apis.garmin.com/wellness-api/rest/x', 'user'],
    ['https://apis.garmin.com.evil.test/wellness-api/rest/x', 'host'],
    ['https://evilapis.garmin.com/wellness-api/rest/x', 'host'],
    ['https://evil.test/apis.garmin.com/wellness-api/rest/x', 'host'],
    ['https://apis.garmin.com./wellness-api/rest/x', 'dot'],
    ['https://127.0.0.1/wellness-api/rest/x', 'address'],
    ['https://2130706433/wellness-api/rest/x', 'address'],
    ['https://0x7f000001/wellness-api/rest/x', 'address'],
    ['https://0177.0.0.1/wellness-api/rest/x', 'address'],
    ['https://127.1/wellness-api/rest/x', 'address'],
    ['https://[::1]/wellness-api/rest/x', 'address'],
    ['https://[::ffff:169.254.169.254]/wellness-api/rest/x', 'address'],
    ['https://169.254.169.254/latest/meta-data/', 'address'],
    ['https://apis.garmin.com/wellness-api/rest/../../x', 'path'],
    ['https://apis.garmin.com/wellness-api/rest/%2e%2e/%2e%2e/x', 'path'],
    ['https://apis.garmin.com/wellness-api/rest/..%2f..%2fx', 'separators'],
    ['https://apis.garmin.com\\@evil.test/wellness-api/rest/x', 'characters'],
    ['https://apis.garmin.com/wellness-api/rest/x#y', 'fragment'],
    ['https://apis.garmin.com/wellness-api/rest/x\n', 'characters'],
    ['https://аpis.garmin.com/wellness-api/rest/x', 'characters'],
    ['https://apis。garmin.com/wellness-api/rest/x', 'characters'],
    ['//apis.garmin.com/wellness-api/rest/x', 'no URL'],
    ['', 'no URL'],
    [`${good}${'x'.repeat(5000)}`, 'long'],
  ])('refuses %s', (url, because) => {
    const checked = checkUrl(url, allow);
    expect(checked.kind).toBe('refused');
    expect(checked.kind === 'refused' && checked.because).toContain(because);
  });
});

describe('fetching', () => {
  let server: SimulatedPlatform | null = null;
  const hosts = ['apis.garmin.com', 'files.garmin.com'];
  const start = async (answer: (request: SeenRequest) => Reply) => {
    server = await startSimulatedPlatform(answer);
    return server;
  };
  afterEach(async () => {
    await server?.close();
    server = null;
  });
  const request = { url: good, credentials: { authorization: 'Bearer T' }, allow };

  test('sends credentials to the first host and not to the one it redirects to', async () => {
    const { fetchFor, seen } = await start(({ host }) =>
      host === 'apis.garmin.com'
        ? { status: 302, headers: { location: 'https://files.garmin.com/a.fit' } }
        : { body: 'file' },
    );
    const exchange = await fetchFor(hosts)(request);
    expect(exchange).toMatchObject({ kind: 'answered', status: 200 });
    expect(seen.map(({ host, headers }) => [host, headers['authorization']])).toEqual([
      ['apis.garmin.com', 'Bearer T'],
      ['files.garmin.com', undefined],
    ]);
  });

  test('drops credentials after a redirect even on the same host', async () => {
    const { fetchFor, seen } = await start(({ path }) =>
      path.endsWith('/activityFile') ? { status: 307, headers: { location: '/wellness-api/rest/two' } } : {},
    );
    await fetchFor(hosts)(request);
    expect(seen[1]?.headers['authorization']).toBeUndefined();
  });

  test.each([
    'https://evil.test/x',
    'http://apis.garmin.com/wellness-api/rest/x',
    'https://apis.garmin.com/other',
    'https://2130706433/x',
    '//evil.test/x',
    'javascript:alert(1)',
    'https://',
  ])('does not follow a redirect to %s', async (location) => {
    const { fetchFor, seen } = await start(() => ({ status: 302, headers: { location } }));
    expect((await fetchFor(hosts)(request)).kind).toBe('refused');
    expect(seen).toHaveLength(1);
  });

  test('gives up after three redirects', async () => {
    const { fetchFor, seen } = await start(() => ({ status: 302, headers: { location: good } }));
    expect((await fetchFor(hosts)(request)).kind).toBe('refused');
    expect(seen).toHaveLength(4);
  });

  test('never repeats a POST elsewhere', async () => {
    const { fetchFor, seen } = await start(() => ({ status: 307, headers: { location: good } }));
    expect((await fetchFor(hosts)({ ...request, method: 'POST' })).kind).toBe('refused');
    expect(seen).toHaveLength(1);
  });

  test('stops at the byte limit although no length was announced', async () => {
    const { fetchFor } = await start(() => ({
      headers: { 'transfer-encoding': 'chunked' },
      body: 'x'.repeat(100_000),
    }));
    const exchange = await fetchFor(hosts, { maxBytes: 50_000 })(request);
    expect(exchange).toEqual({ kind: 'refused', because: 'the answer is larger than 50000 bytes' });
  });

  test('notices an answer that ends before its announced length', async () => {
    const { fetchFor } = await start(() => ({ headers: { 'content-length': '100' }, body: 'short' }));
    expect((await fetchFor(hosts, { totalMs: 500, headersMs: 400 })(request)).kind).toBe('failed');
  });

  test('names no path and no query in what it reports', async () => {
    const { fetchFor } = await start(() => ({
      status: 302,
      headers: { location: 'https://evil.test/?token=T' },
    }));
    expect(JSON.stringify(await fetchFor(hosts)(request))).not.toMatch(/token|activityFile/);
  });
});

describe('connecting', () => {
  const guarded = (addresses: readonly string[]) => {
    let asked = 0;
    const send = createGuardedRequest({
      reach: 'public-only',
      limits: testLimits,
      resolve: async () => {
        asked++;
        return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      },
    });
    return { fetch: createGuardedFetch(send), asked: () => asked };
  };

  test.each([
    [['127.0.0.1']],
    [['169.254.169.254']],
    [['10.0.0.1']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['8.8.8.8', '127.0.0.1']],
    [['2606:4700:4700::1111', 'fd00::1']],
  ])('refuses a right name that leads to %j', async (addresses) => {
    const exchange = await guarded(addresses).fetch({ url: good, allow });
    expect(exchange).toEqual({
      kind: 'refused',
      because: 'the name resolves to an address that is not public',
    });
  });

  test('asks for addresses once, while connecting: there is no second answer to slip through', async () => {
    const { fetch, asked } = guarded(['127.0.0.1']);
    await fetch({ url: good, allow });
    expect(asked()).toBe(1);
  });

  test('a name without address is refused, a resolver that fails is a failure', async () => {
    expect((await guarded([]).fetch({ url: good, allow })).kind).toBe('refused');
    const send = createGuardedRequest({
      reach: 'public-only',
      limits: testLimits,
      resolve: async () => {
        throw Object.assign(new Error('no'), { code: 'ENOTFOUND' });
      },
    });
    expect(await createGuardedFetch(send)({ url: good, allow })).toEqual({
      kind: 'failed',
      because: 'the connection broke (ENOTFOUND)',
    });
  });

  test('a path that looks like a host stays a path when another origin is dialled', async () => {
    const server = await startSimulatedPlatform(() => ({}));
    const send = createGuardedRequest({
      reach: 'public-only',
      limits: testLimits,
      dialInstead: { 'files.garmin.com': server.origin },
    });
    const url = new URL('https://files.garmin.com//evil.test/x');
    await send({ url, method: 'GET', headers: {}, body: null });
    expect(server.seen).toHaveLength(1);
    await server.close();
  });
});

describe('an answer that is compressed although that was not asked for', () => {
  const ask = async (body: Uint8Array, maxBytes: number) => {
    const server = await startSimulatedPlatform(() => ({ headers: { 'content-encoding': 'gzip' }, body }));
    const exchange = await server.fetchFor(['apis.garmin.com'], { maxBytes })({ url: good, allow });
    await server.close();
    return exchange;
  };

  test('is unpacked', async () => {
    const exchange = await ask(gzipSync('{"a":1}'), 1000);
    expect(exchange.kind === 'answered' && new TextDecoder().decode(exchange.bytes)).toBe('{"a":1}');
  });

  test('is refused when it swells beyond the limit, and a failure when it is broken', async () => {
    expect((await ask(gzipSync(new Uint8Array(1_000_000)), 10_000)).kind).toBe('refused');
    expect((await ask(Uint8Array.of(1, 2, 3), 10_000)).kind).toBe('failed');
  });
});
