import { afterEach, describe, expect, test } from 'vitest';
import { partsOf } from '#src/edges/platforms/documents/platform-document.ts';
import type { FetchPlan } from '#src/edges/platforms/inbound.ts';
import type { Call, PlatformId } from '#src/edges/platforms/platform.ts';
import { hmacHex } from '#src/edges/platforms/proof.ts';
import { readStravaRateLimit } from '#src/edges/platforms/strava/rate-limit.ts';
import type { Reply, SeenRequest, SimulatedPlatform } from '#tests/support/simulated-platform.ts';
import {
  fitLikeBytes,
  fitReply,
  jsonReply,
  startSimulatedPlatform,
} from '#tests/support/simulated-platform.ts';
import { inbound, simulatedNowMs } from '#tests/support/simulated-platform-bodies.ts';
import { simulatedVendors } from '#tests/support/simulated-platform-vendors.ts';
import { adapterOf, fixtureBytes, fixtureJson } from './read-fixture.ts';

const nowMs = simulatedNowMs;
const call: Call = { accessToken: 'token-1', platformUserId: 'user-1', nowMs };
const hostsOf = (id: PlatformId) => simulatedVendors.find((vendor) => vendor.id === id)?.hosts ?? [];
const byId = (activityId: string, parameters: Record<string, string> = {}): FetchPlan => ({
  kind: 'by-id',
  activityId,
  parameters,
});

let server: SimulatedPlatform | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});
const fetchFrom = async (id: PlatformId, plan: FetchPlan, answer: (request: SeenRequest) => Reply) => {
  server = await startSimulatedPlatform(answer);
  return adapterOf(id).fetchActivity?.(plan, call, server.fetchFor(hostsOf(id)));
};

describe('Garmin’s one-time file', () => {
  const plan: FetchPlan = {
    kind: 'by-url',
    url: 'https://apis.garmin.com/wellness-api/rest/activityFile?id=1&token=T',
    credential: 'bearer',
    downloads: 'once',
    filename: '1.gpx',
  };

  test('comes the first time and is gone the second', async () => {
    let downloads = 0;
    const answer = () => (downloads++ === 0 ? fitReply : { status: 410 });
    expect((await fetchFrom('garmin', plan, answer))?.kind).toBe('fetched');
    const again = await adapterOf('garmin').fetchActivity?.(
      plan,
      call,
      (server as SimulatedPlatform).fetchFor(hostsOf('garmin')),
    );
    expect(again).toEqual({ kind: 'gone', because: 'answered 410' });
  });

  test('is asked for once and never probed', async () => {
    await fetchFrom('garmin', plan, () => fitReply);
    expect(server?.seen.map(({ method }) => method)).toEqual(['GET']);
  });

  test('is handed on whatever it holds, because there is no second chance', async () => {
    const outcome = await fetchFrom('garmin', plan, () => ({ body: 'what is this?' }));
    expect(outcome).toMatchObject({ kind: 'fetched', files: [{ filename: '1.gpx' }] });
    expect((await fetchFrom('garmin', plan, () => ({ body: '' })))?.kind).toBe('gone');
  });
});

describe('Garmin', () => {
  test('backfills in windows of thirty days and counts a repeat as asked for', async () => {
    server = await startSimulatedPlatform(() => ({ status: 409 }));
    const window = { fromMs: nowMs - 70 * 86_400_000, toMs: nowMs };
    const outcome = await adapterOf('garmin').list?.(window, call, server.fetchFor(hostsOf('garmin')));
    expect(outcome).toEqual({ kind: 'announced' });
    const spans = server.seen.map(
      ({ query }) =>
        Number(query.get('summaryEndTimeInSeconds')) - Number(query.get('summaryStartTimeInSeconds')),
    );
    expect(spans).toEqual([30 * 86_400, 30 * 86_400, 10 * 86_400]);
  });

  test('says when the runner has not allowed history', async () => {
    server = await startSimulatedPlatform(() => ({ status: 412 }));
    const window = { fromMs: nowMs - 1000, toMs: nowMs };
    const outcome = await adapterOf('garmin').list?.(window, call, server.fetchFor(hostsOf('garmin')));
    expect(outcome?.kind).toBe('unauthorised');
  });

  test('a deregistration is believed when the token is dead, and not when it lives', async () => {
    const check = async (answer: (request: SeenRequest) => Reply) => {
      server = await startSimulatedPlatform(answer);
      const checked = await adapterOf('garmin').checkConnection?.(call, server.fetchFor(hostsOf('garmin')));
      await server.close();
      return checked;
    };
    const permissions = (granted: string[]) => (request: SeenRequest) =>
      jsonReply(request.path.endsWith('/permissions') ? { permissions: granted } : { userId: 'user-1' });
    expect(await check(() => ({ status: 401 }))).toEqual({ kind: 'gone' });
    expect(await check(permissions(['ACTIVITY_EXPORT']))).toEqual({ kind: 'live', mayReadActivities: true });
    expect(await check(permissions(['HEALTH_EXPORT']))).toEqual({ kind: 'live', mayReadActivities: false });
    expect((await check(() => ({ status: 500 })))?.kind).toBe('unknown');
  });
});

describe('Strava', () => {
  const activity = '{"id": 1000000001, "distance": 5000.0, "sport_type": "Run"}';
  const streams = '{"time": {"data": [0, 1]}}';
  const json = (body: string, headers = {}): Reply => ({
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

  test('keeps both answers byte for byte in one document', async () => {
    const outcome = await fetchFrom('strava', byId('1000000001'), ({ path }) =>
      json(path.endsWith('/streams') ? streams : activity),
    );
    if (outcome?.kind !== 'fetched') throw new Error(outcome?.kind);
    expect(partsOf(outcome.files[0]?.bytes ?? new Uint8Array())).toEqual([activity, streams]);
  });

  test('takes an activity without streams, and waits for one that is not there yet', async () => {
    const manual = await fetchFrom('strava', byId('1'), ({ path }) =>
      path.endsWith('/streams') ? { status: 404 } : json(activity),
    );
    expect(manual?.kind).toBe('fetched');
    expect((await fetchFrom('strava', byId('1'), () => ({ status: 404 })))?.kind).toBe('not-ready');
  });

  test('reads the limits from the headers and waits for the next window', async () => {
    const limits = { 'x-readratelimit-limit': '100,1000', 'x-readratelimit-usage': '100,400' };
    const outcome = await fetchFrom('strava', byId('1'), ({ path }) =>
      json(path.endsWith('/streams') ? streams : activity, limits),
    );
    expect(outcome).toMatchObject({ pauseUntilMs: Date.parse('2026-01-02T08:45:00Z') });
    const spent = { 'x-ratelimit-limit': '200,2000', 'x-ratelimit-usage': '20,2000' };
    expect(readStravaRateLimit(spent, nowMs)).toBe(Date.parse('2026-01-03T00:00:00Z'));
    expect(
      readStravaRateLimit({ 'x-ratelimit-limit': '200,2000', 'x-ratelimit-usage': '1,1' }, nowMs),
    ).toBeNull();
    expect(readStravaRateLimit({ 'x-ratelimit-limit': 'many', 'x-ratelimit-usage': '' }, nowMs)).toBeNull();
    const refused = await fetchFrom('strava', byId('1'), () => ({ status: 429, headers: spent }));
    expect(refused).toEqual({ kind: 'rate-limited', untilMs: Date.parse('2026-01-03T00:00:00Z') });
  });

  test.each([
    [404, 'deleted'],
    [200, 'present'],
    [401, 'unknown'],
    [500, 'unknown'],
    [429, 'unknown'],
  ])('a deletion that Strava answers with %i is %s', async (status, kind) => {
    server = await startSimulatedPlatform(() => ({ status }));
    const checked = await adapterOf('strava').confirmDeletion?.(
      '1',
      call,
      server.fetchFor(hostsOf('strava')),
    );
    expect(checked?.kind).toBe(kind);
  });
});

describe('Polar', () => {
  test('asks for the exercise by its id with the runner’s token, and for TCX where there is no FIT', async () => {
    const outcome = await fetchFrom('polar', byId('aQlC83'), ({ path }) =>
      path.endsWith('/fit') ? { status: 204 } : { body: '<TrainingCenterDatabase/>' },
    );
    expect(outcome).toMatchObject({ kind: 'fetched', files: [{ filename: 'aQlC83.tcx' }] });
    expect(server?.seen.map(({ path }) => path)).toEqual([
      '/v3/exercises/aQlC83/fit',
      '/v3/exercises/aQlC83/tcx',
    ]);
    expect(server?.seen.every(({ headers }) => headers['authorization'] === 'Bearer token-1')).toBe(true);
  });

  test('an id cannot climb out of its path', async () => {
    await fetchFrom('polar', byId('../../users/1'), () => ({ status: 404 }));
    expect(server?.seen.map(({ path }) => path)).toEqual([]);
  });

  test('registers the runner after the grant, and takes "already" for yes', async () => {
    const attempt = { state: 's', codeVerifier: 'v', redirectUri: 'https://sinew.example.com/c' };
    const connectWith = async (status: number) => {
      server = await startSimulatedPlatform(({ path }) =>
        path === '/v3/users'
          ? { status }
          : jsonReply({ access_token: 'a', token_type: 'bearer', x_user_id: 12345 }),
      );
      const callback = new URLSearchParams({ state: 's', code: 'c' });
      const outcome = await adapterOf('polar').connect?.exchange(
        callback,
        attempt,
        nowMs,
        server.fetchFor(hostsOf('polar')),
      );
      await server.close();
      return outcome;
    };
    expect(await connectWith(409)).toMatchObject({
      kind: 'granted',
      grant: { expiresAtMs: null, platformUserId: '12345' },
    });
    expect((await connectWith(403))?.kind).toBe('denied');
    expect((await connectWith(500))?.kind).toBe('unavailable');
  });
});

describe('Suunto', () => {
  test.each([
    ['an empty body', ''],
    ['a message in JSON', '{"error":"not ready yet"}'],
    ['an error page', `<!DOCTYPE html><html>${'x'.repeat(50)}</html>`],
  ])('%s under 200 is not ready yet', async (_, body) => {
    expect((await fetchFrom('suunto', byId('key1'), () => ({ body })))?.kind).toBe('not-ready');
  });
});

describe('COROS', () => {
  test('asks its own API for a new address when the event’s is not believed', async () => {
    const outcome = await fetchFrom(
      'coros',
      byId('418173292602490881', { mode: '8', subMode: '1' }),
      (request) =>
        request.host === 'open.coros.com'
          ? jsonReply({
              result: '0000',
              data: { fitUrl: 'https://d1abcdefgh2345.cloudfront.net/fit/a/b.fit' },
            })
          : fitReply,
    );
    expect(outcome?.kind).toBe('fetched');
    expect(server?.seen[0]?.query.get('labelId')).toBe('418173292602490881');
    expect(server?.seen[1]?.query.size).toBe(0);
  });

  test.each([
    ['5006', 'unauthorised'],
    ['5010', 'gone'],
    ['5016', 'unavailable'],
    ['9999', 'unavailable'],
  ])('its result %s means %s', async (result, kind) => {
    expect((await fetchFrom('coros', byId('1'), () => jsonReply({ result })))?.kind).toBe(kind);
  });

  test('an expired file address is no lost consent', async () => {
    const plan: FetchPlan = {
      kind: 'by-url',
      url: 'https://oss.coros.com/fit/a/b.fit',
      credential: 'none',
      downloads: 'repeatable',
      filename: 'b.fit',
    };
    expect((await fetchFrom('coros', plan, () => ({ status: 403 })))?.kind).toBe('gone');
  });
});

describe('intervals.icu', () => {
  test('takes the original, and its own FIT file where there is none', async () => {
    const outcome = await fetchFrom('intervals-icu', byId('i1'), ({ path }) =>
      path.endsWith('/fit-file') ? fitReply : { status: 404 },
    );
    expect(outcome).toMatchObject({ kind: 'fetched', files: [{ filename: 'i1.fit', bytes: fitLikeBytes }] });
  });
});

describe('collected answers', () => {
  const list = async (id: PlatformId, body: unknown) => {
    server = await startSimulatedPlatform(() => jsonReply(body));
    const window = { fromMs: 0, toMs: 4e12 };
    return adapterOf(id).list?.(window, call, server.fetchFor(hostsOf(id)));
  };

  test('of Polar list an exercise', async () => {
    expect(await list('polar', [fixtureJson('polar/ow-exercise.json')])).toMatchObject({
      items: [{ platformActivityId: 'ABC123', revisionMs: Date.parse('2024-01-15T09:00:00Z') }],
    });
  });

  test('of Suunto list a workout by its key, as one object or in a list, and none without a key', async () => {
    const live = fixtureJson('suunto/ow-live-workout-response.json');
    const expected = { items: [{ platformActivityId: 'test-workout-key-0001' }] };
    expect(await list('suunto', live)).toMatchObject(expected);
    expect(await list('suunto', { payload: [live.payload] })).toMatchObject(expected);
    const keyless = fixtureJson('suunto/ow-workout-list-item.json');
    expect(await list('suunto', { payload: [keyless] })).toEqual({ kind: 'listed', items: [] });
  });

  test('the secret that Polar shows once is the one it signs with', () => {
    const secret: string = fixtureJson('polar/own-webhook-create-response.json').data.signature_secret_key;
    const rawBody = fixtureBytes('polar/own-EXERCISE.json');
    const request = { ...inbound('', { 'polar-webhook-signature': hmacHex(secret, rawBody) }), rawBody };
    const polar = adapterOf('polar', { POLAR_WEBHOOK_SECRET: secret }).inbound;
    expect(polar?.authenticate(request, nowMs)).toMatchObject({ kind: 'ok', proof: 'signature' });
  });
});
