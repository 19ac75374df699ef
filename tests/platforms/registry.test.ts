import { afterEach, describe, expect, test } from 'vitest';
import { identifyPlatform } from '#src/edges/platforms/index.ts';
import type { Reply, SeenRequest, SimulatedPlatform } from '#tests/support/simulated-platform.ts';
import { jsonReply, startSimulatedPlatform } from '#tests/support/simulated-platform.ts';
import { inbound, simulatedNowMs } from '#tests/support/simulated-platform-bodies.ts';
import { adapterOf } from './read-fixture.ts';

describe('the platform of a file', () => {
  test.each([
    ['garmin', 'fr965', null, 'garmin'],
    ['dynastream', 'hrm1', null, 'garmin'],
    [null, 'vívoactive 3', 'Connect Api', 'garmin'],
    [null, 'Forerunner 945', 'Connect Api', 'garmin'],
    ['polar_electro', null, null, 'polar'],
    ['suunto', 'Suunto 9 Baro', null, 'suunto'],
    [null, null, 'Movescount - http://www.movescount.com', 'suunto'],
    ['coros', 'COROS PACE 3', null, 'coros'],
    ['wahoo_fitness', 'ELEMNT ROAM', null, 'wahoo'],
    ['strava', '1161', null, 'strava'],
    [null, null, 'StravaGPX Android', 'strava'],
    [null, 'Garmin Forerunner 965', 'Strava', 'strava'],
    ['apple', null, 'Health Auto Export', 'generic'],
    [null, null, 'https://www.mapstogpx.com/strava', null],
    ['zwift', '0', null, null],
    [null, null, null, null],
  ])('%s, %s, %s is %s', (manufacturer, product, software, id) => {
    expect(identifyPlatform({ manufacturer, product, software })).toBe(id);
  });
});

describe('a subscription', () => {
  let server: SimulatedPlatform | null = null;
  afterEach(async () => {
    await server?.close();
    server = null;
  });
  const check = async (id: 'polar' | 'strava', host: string, answer: (request: SeenRequest) => Reply) => {
    await server?.close();
    server = await startSimulatedPlatform(answer);
    return adapterOf(id).checkSubscription?.(server.fetchFor([host]));
  };

  test('of Polar is live, revived, lost or not known', async () => {
    const polar = (answer: (request: SeenRequest) => Reply) =>
      check('polar', 'www.polaraccesslink.com', answer);
    expect(await polar(() => jsonReply({ data: [{ id: 'a', active: true }] }))).toEqual({ kind: 'live' });
    const off = (request: SeenRequest) =>
      request.method === 'POST' ? {} : jsonReply({ data: [{ id: 'a', active: false }] });
    expect(await polar(off)).toEqual({ kind: 'revived' });
    expect(server?.seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v3/webhooks',
      'POST /v3/webhooks/activate',
    ]);
    expect((await polar(() => jsonReply({ data: [] })))?.kind).toBe('lost');
    expect((await polar(() => ({ status: 500 })))?.kind).toBe('unknown');
  });

  test('of Strava is live when ours is among them', async () => {
    const strava = (value: unknown) => check('strava', 'www.strava.com', () => jsonReply(value));
    expect(await strava([{ id: 1 }, { id: 300001 }])).toEqual({ kind: 'live' });
    expect((await strava([{ id: 1 }]))?.kind).toBe('lost');
  });
});

describe('the headers of a phone', () => {
  test('open the door for that user', () => {
    const generic = adapterOf('generic');
    const headers = generic.pushHeaders?.('runner-7') ?? {};
    const request = inbound('{"data":{"workouts":[]}}', headers);
    expect(generic.inbound?.authenticate(request, simulatedNowMs)).toMatchObject({ kind: 'ok' });
    expect(
      generic.inbound?.authenticate({ ...request, headers: { ...headers, 'sinew-user': 'other' } }, 0),
    ).toMatchObject({
      kind: 'rejected',
    });
  });
});
