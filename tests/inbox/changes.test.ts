import { describe, expect, it } from 'vitest';
import { processInbox } from '#src/use-cases/platforms/process-inbox.ts';
import { sweepInbox } from '#src/use-cases/platforms/sweep-inbox.ts';
import { gpxText } from '#tests/support/gpx-text.ts';
import {
  type ConnectedService,
  eventually,
  runFile,
  useConnectedService,
  vendorOf,
} from '#tests/support/platform-service.ts';
import { jsonReply, type Reply, type SeenRequest } from '#tests/support/simulated-platform.ts';
import { hmac, inbound, simulatedNowMs, wahooBody } from '#tests/support/simulated-platform-bodies.ts';

const hourMs = 3_600_000;
const startMs = Date.UTC(2025, 11, 30, 7);

const stravaEvent = (fields: object) => {
  const body = JSON.stringify({
    object_type: 'activity',
    object_id: 1000000001,
    aspect_type: 'create',
    updates: {},
    owner_id: 2000001,
    subscription_id: 300001,
    event_time: 1767342660,
    ...fields,
  });
  const time = simulatedNowMs / 1000;
  return inbound(body, { 'x-strava-signature': `t=${time},v1=${hmac('sign', `${time}.${body}`)}` });
};

const seconds = Array.from({ length: 300 }, (_, index) => index);
const stravaStreams = jsonReply({
  time: { data: seconds },
  latlng: { data: seconds.map((second) => [48 + second * 0.00003, 11]) },
  distance: { data: seconds.map((second) => second * 3.3) },
  heartrate: { data: seconds.map(() => 150) },
});

const activities = async (service: ConnectedService, runnerId: string) => {
  const { body } = await service.call('GET', `/v1/runners/${runnerId}/activities`);
  return body['items'] as unknown as { id: string; uploadIds: string[] }[];
};

/** Every upload of a runner has come to its end. */
const imported = (service: ConnectedService, runnerId: string, count: number): Promise<void> =>
  eventually(async () => {
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/uploads`);
    const items = body['items'] as unknown as { finishedAt: string | null }[];
    return items.length === count && items.every(({ finishedAt }) => finishedAt !== null);
  });

const statuses = async (service: ConnectedService) =>
  (await service.ledger()).map((entry) => [String(entry['status']), entry['reason']]).toReversed();

const liveConnection = (service: ConnectedService, platform: string, userId: string) =>
  service.platformDeps.stores.connections.findLive(platform, userId);

describe('a deletion at the platform', () => {
  it('is checked with the platform, deletes the activity for good, and has later deliveries ignored', async () => {
    let isGone = false;
    const answer = ({ path }: SeenRequest): Reply | null => {
      if (path.endsWith('/streams')) return isGone ? { status: 404 } : stravaStreams;
      return isGone && path.endsWith('/activities/1000000001') ? { status: 404 } : null;
    };
    const service = await useConnectedService(['strava'], { answer });
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'strava');
    await service.deliver('strava', stravaEvent({}));
    await service.settled();
    await imported(service, runnerId, 1);
    const [activity] = await activities(service, runnerId);
    expect(activity).toBeDefined();
    const deletion = { aspect_type: 'delete', event_time: 1767342670 };
    await service.deliver('strava', stravaEvent(deletion));
    await service.settled();
    expect(await activities(service, runnerId)).toHaveLength(1);
    isGone = true;
    await service.deliver('strava', stravaEvent({ ...deletion, event_time: 1767342680 }));
    await service.settled();
    expect(await activities(service, runnerId)).toEqual([]);
    isGone = false;
    await service.deliver('strava', stravaEvent({ event_time: 1767342690 }));
    await service.settled();
    expect(await activities(service, runnerId)).toEqual([]);
    expect(await statuses(service)).toEqual([
      ['processed', null],
      ['ignored', 'the platform still has it'],
      ['processed', null],
      ['ignored', 'it was deleted at the platform'],
    ]);
  });

  it('needs no check where the sender signs and owns the data, also before the activity arrives', async () => {
    const service = await useConnectedService(['generic']);
    const runnerId = await service.createRunner();
    await service.call('POST', `/v1/runners/${runnerId}/connections`, {
      body: { platform: 'generic', platformUserId: 'u1' },
    });
    const { standardHeaders, genericKey } = await import('#tests/support/simulated-platform-bodies.ts');
    const body = JSON.stringify({ type: 'activity.deleted', data: { userId: 'u1', activityId: 'a1' } });
    await service.deliver('generic', inbound(body, standardHeaders(body, genericKey)));
    await service.settled();
    await service.deliver('generic', vendorOf('generic').genuine());
    await service.settled();
    expect(await statuses(service)).toEqual([
      ['processed', 'nothing of it was stored; it will not be imported'],
      ['ignored', 'it was deleted at the platform'],
    ]);
  });
});

describe('a recording that a platform’s terms let us keep for a limited time', () => {
  it('names its platform and its expiry, and is deleted then', async () => {
    const answer = ({ path }: SeenRequest): Reply | null =>
      path.endsWith('/streams') ? stravaStreams : null;
    const service = await useConnectedService(['strava'], { answer });
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'strava');
    await service.deliver('strava', stravaEvent({}));
    await service.settled();
    await imported(service, runnerId, 1);
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/activities`);
    expect(body['items']?.[0]?.['sources']?.[0]).toMatchObject({
      provenance: 'platform:strava',
      format: 'platform',
    });
    const activity = { runnerId, platform: 'strava', platformActivityId: '1000000001' };
    const [recording] = await service.platformDeps.stores.platforms.recordingsOf(activity);
    const keptMs = Date.parse(String(recording?.expiresAt)) - Date.parse(String(recording?.receivedAt));
    expect(keptMs).toBe(7 * 24 * hourMs);
    service.advance(8 * 24 * hourMs);
    await sweepInbox(service.platformDeps);
    expect(await activities(service, runnerId)).toEqual([]);
    const { files, stores } = service.platformDeps;
    const upload = await stores.uploads.findById(recording?.uploadId ?? '');
    await expect(files.open(runnerId, upload?.sha256 ?? '')).rejects.toThrow();
    const [source] = await stores.activities.sourcesOfUpload(recording?.uploadId ?? '');
    expect(source).toMatchObject({ activityId: null, features: {} });
    expect(await files.readDerived(runnerId, `${recording?.uploadId}.0.stream`)).toBeNull();
  });
});

describe('a revoked consent that the platform reports', () => {
  const deauthorised = (eventTime: number) =>
    stravaEvent({
      object_type: 'athlete',
      object_id: 2000001,
      aspect_type: 'update',
      updates: { authorized: 'false' },
      event_time: eventTime,
    });

  it('changes nothing when it is forged: several reports cause one check with the platform', async () => {
    const service = await useConnectedService(['strava'], { worker: false });
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'strava');
    for (let index = 0; index < 5; index += 1)
      await service.deliver('strava', deauthorised(1767342700 + index));
    const [entry] = await service.ledger();
    await processInbox(service.platformDeps, String(entry?.['id']));
    expect((await liveConnection(service, 'strava', '2000001'))?.status).toBe('active');
    expect(service.server.seen.filter(({ path }) => path === '/api/v3/athlete')).toHaveLength(1);
    expect((await statuses(service)).map(([status]) => status)).toEqual(Array(5).fill('ignored'));
    await service.deliver('strava', deauthorised(1767342800));
    const [late] = await service.ledger();
    await processInbox(service.platformDeps, String(late?.['id']));
    expect((await service.ledger())[0]).toMatchObject({
      status: 'waiting',
      reason: 'the platform was asked a moment ago',
    });
  });

  it('is checked again when the same report arrives later', async () => {
    let isGone = false;
    const answer = ({ path }: SeenRequest): Reply | null =>
      isGone && path.endsWith('/user/id') ? { status: 401 } : null;
    const service = await useConnectedService(['garmin'], { answer });
    await service.connect(await service.createRunner(), 'garmin');
    const body = JSON.stringify({ deregistrations: [{ userId: 'garmin-user' }] });
    const event = inbound(body, { 'garmin-client-id': 'client' });
    await service.deliver('garmin', event);
    await service.settled();
    expect((await liveConnection(service, 'garmin', 'garmin-user'))?.status).toBe('active');
    isGone = true;
    service.advance(hourMs);
    await service.deliver('garmin', event);
    await service.settled();
    expect(await liveConnection(service, 'garmin', 'garmin-user')).toBeUndefined();
    expect(await service.ledger()).toMatchObject([{ status: 'processed', repeats: 1 }]);
  });

  it('ends the connection when the platform confirms it', async () => {
    let isGone = false;
    const answer = ({ path }: SeenRequest): Reply | null =>
      isGone && path === '/api/v3/athlete' ? { status: 401 } : null;
    const service = await useConnectedService(['strava'], { answer });
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'strava');
    isGone = true;
    await service.deliver('strava', deauthorised(1767342700));
    await service.settled();
    expect(await liveConnection(service, 'strava', '2000001')).toBeUndefined();
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/connections`);
    expect(body['items']?.[0]).toMatchObject({
      status: 'revoked',
      reason: expect.stringContaining('confirmed'),
    });
  });

  it('pauses imports whose scope was withdrawn, and resumes them when it is granted again', async () => {
    let permissions = ['HISTORICAL_DATA_EXPORT'];
    const answer = ({ path }: SeenRequest): Reply | null =>
      path.endsWith('/user/permissions') ? jsonReply(permissions) : null;
    const service = await useConnectedService(['garmin'], { answer });
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'garmin');
    const changed = (at: number) =>
      inbound(
        JSON.stringify({
          userPermissionsChange: [{ userId: 'garmin-user', changeTimeInSeconds: at, summaryId: `${at}` }],
        }),
        { 'garmin-client-id': 'client' },
      );
    await service.deliver('garmin', changed(1));
    await service.settled();
    expect((await liveConnection(service, 'garmin', 'garmin-user'))?.status).toBe('paused');
    await service.deliver('garmin', vendorOf('garmin').genuine());
    await service.settled();
    expect((await service.ledger())[0]).toMatchObject({ status: 'ignored' });
    permissions = ['ACTIVITY_EXPORT'];
    service.advance(hourMs);
    await service.deliver('garmin', changed(2));
    await service.settled();
    expect((await liveConnection(service, 'garmin', 'garmin-user'))?.status).toBe('active');
  });
});

describe('tokens', () => {
  /** A server whose refresh tokens work once, and whose access tokens are the newest only. */
  const rotating = () => {
    let generation = 0;
    const refused: string[] = [];
    const answer = (request: SeenRequest): Reply | null => {
      const { path, body, headers } = request;
      if (path === '/oauth/token') {
        const form = new URLSearchParams(body);
        const isRefresh = form.get('grant_type') === 'refresh_token';
        if (isRefresh && form.get('refresh_token') !== `refresh-${generation}`) {
          refused.push(String(form.get('refresh_token')));
          return jsonReply({ error: 'invalid_grant' }, 400);
        }
        generation += 1;
        const access = `e30.${Buffer.from(JSON.stringify({ user: 'testuser', n: generation })).toString('base64url')}.x`;
        return jsonReply({
          access_token: access,
          token_type: 'bearer',
          expires_in: 7200,
          refresh_token: `refresh-${generation}`,
        });
      }
      if (!path.endsWith('/fit')) return null;
      const claims = Buffer.from(
        String(headers['authorization']).split('.')[1] ?? '',
        'base64url',
      ).toString();
      return claims.includes(`"n":${generation}`) ? runFile(startMs + path.length * 1000) : { status: 401 };
    };
    return { answer, refused, generation: () => generation };
  };
  const workout = (key: string) => {
    const body = JSON.stringify({
      type: 'WORKOUT_CREATED',
      username: 'testuser',
      workout: { workoutKey: key },
    });
    return inbound(body, { 'x-hmac-sha256-signature': hmac('sign', body) });
  };

  it('that expire are refreshed once; the new ones are stored and used', async () => {
    const { answer, refused, generation } = rotating();
    const service = await useConnectedService(['suunto'], { answer });
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'suunto');
    for (const round of [1, 2, 3]) {
      service.advance(3 * hourMs);
      await Promise.all(
        ['a', 'bb', 'ccc'].map((key) => service.deliver('suunto', workout(`${key}${round}`))),
      );
      await service.settled();
      expect(generation()).toBe(1 + round);
    }
    expect(refused).toEqual([]);
    expect((await statuses(service)).map(([status]) => status)).toEqual(Array(9).fill('processed'));
  });

  it('that are refused before they expire are refreshed, and the request is repeated once', async () => {
    let isFirst = true;
    const { answer } = rotating();
    const service = await useConnectedService(['suunto'], {
      answer: (request) => {
        if (!request.path.endsWith('/fit') || !isFirst) return answer(request);
        isFirst = false;
        return { status: 401 };
      },
    });
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'suunto');
    await service.deliver('suunto', workout('early'));
    await service.settled();
    expect(await statuses(service)).toEqual([['processed', null]]);
  });

  it('that cannot be refreshed end the connection with a reason', async () => {
    const service = await useConnectedService(['suunto'], {
      answer: ({ path, body }) =>
        path === '/oauth/token' && body.includes('refresh_token')
          ? jsonReply({ error: 'invalid_grant' }, 400)
          : null,
    });
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'suunto');
    service.advance(3 * hourMs);
    await service.deliver('suunto', workout('dead'));
    await service.settled();
    const reason = 'the platform refuses our tokens: the runner has to connect again';
    expect(await statuses(service)).toEqual([['failed', reason]]);
    expect(await liveConnection(service, 'suunto', 'testuser')).toBeUndefined();
  });
});

describe('a platform in trouble', () => {
  const polar = vendorOf('polar');
  const isFile = ({ path }: SeenRequest): boolean => path.endsWith('/fit');
  const prepare = async (answer: (request: SeenRequest) => Reply | null) => {
    const service = await useConnectedService(['polar'], { worker: false, answer });
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'polar');
    await service.deliver('polar', polar.genuine());
    const inboxId = String((await service.ledger())[0]?.['id']);
    const tryNow = async () => {
      await processInbox(service.platformDeps, inboxId);
      return (await service.ledger())[0] as { [name: string]: unknown };
    };
    return { service, tryNow };
  };

  it('that answers 429 gets no request until the time it names, and no event is lost', async () => {
    let isFull = true;
    const { service, tryNow } = await prepare((request) =>
      isFile(request) && isFull ? { status: 429, headers: { 'retry-after': '600' } } : null,
    );
    expect(await tryNow()).toMatchObject({ status: 'waiting', attempts: 0 });
    const asked = service.server.seen.length;
    service.advance(300_000);
    expect(await tryNow()).toMatchObject({ status: 'waiting' });
    expect(service.server.seen).toHaveLength(asked);
    isFull = false;
    service.advance(301_000);
    expect(await tryNow()).toMatchObject({ status: 'processed' });
  });

  it('that answers 404 for a file is asked again, and the event fails after the last attempt', async () => {
    const { service, tryNow } = await prepare((request) =>
      /\/(fit|tcx)$/.test(request.path) ? { status: 404 } : null,
    );
    const waits: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      const entry = await tryNow();
      waits.push(String(entry['status']));
      service.advance(hourMs + 1000);
    }
    expect(waits).toEqual(['waiting', 'waiting', 'waiting', 'waiting', 'failed']);
    expect((await service.ledger())[0]).toMatchObject({ reason: 'given up after 5 attempts: answered 404' });
  });

  it('is not confused with a failure of ours: an unavailable file store uses up no attempt', async () => {
    const { service } = await prepare(() => null);
    const { Failure } = await import('#src/core/domain/failure.ts');
    const unavailable = {
      ...service.platformDeps,
      files: {
        ...service.platformDeps.files,
        receive: () => Promise.reject(new Failure('unavailable', 'full')),
      },
    };
    const inboxId = String((await service.ledger())[0]?.['id']);
    for (let index = 0; index < 20; index += 1) {
      await processInbox(unavailable, inboxId);
      service.advance(31_000);
    }
    expect((await service.ledger())[0]).toMatchObject({ status: 'waiting', attempts: 0 });
    await processInbox(service.platformDeps, inboxId);
    expect((await service.ledger())[0]).toMatchObject({ status: 'processed' });
  });

  it('that answers 503 is tried again, and the connection stays active', async () => {
    let isDown = true;
    const { service, tryNow } = await prepare((request) =>
      isFile(request) && isDown ? { status: 503 } : null,
    );
    expect(await tryNow()).toMatchObject({ status: 'waiting', reason: 'answered 503', attempts: 1 });
    isDown = false;
    service.advance(60_000);
    expect(await tryNow()).toMatchObject({ status: 'processed', attempts: 2 });
    expect((await liveConnection(service, 'polar', '12345'))?.status).toBe('active');
  });
});

describe('a file that can be downloaded once', () => {
  it('is not lost when its worker dies right after the download', async () => {
    let downloads = 0;
    const service = await useConnectedService(['garmin'], {
      worker: false,
      answer: ({ path }) => {
        if (!path.endsWith('/activityFile')) return null;
        downloads += 1;
        return downloads === 1 ? runFile() : { status: 410 };
      },
    });
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'garmin');
    await service.deliver('garmin', vendorOf('garmin').genuine());
    const inboxId = String((await service.ledger())[0]?.['id']);
    const { files } = service.platformDeps;
    const dying = {
      ...service.platformDeps,
      files: { ...files, receive: () => Promise.reject(new Error('killed')) },
    };
    await processInbox(dying, inboxId);
    expect((await service.ledger())[0]).toMatchObject({ status: 'waiting', reason: 'internal error' });
    service.advance(60_000);
    await processInbox(service.platformDeps, inboxId);
    expect((await service.ledger())[0]).toMatchObject({ status: 'processed' });
    expect(downloads).toBe(1);
    expect(await files.readDerived(runnerId, `arrived-${inboxId}`)).toBeNull();
  });
});

describe('the newest revision of a recording', () => {
  const wahooEvent = (minute: string, file: string) =>
    inbound(
      wahooBody('hook')
        .replace('"updated_at":"2026-01-02T08:31:00.000Z"', `"updated_at":"2026-01-02T08:${minute}:00.000Z"`)
        .replace('/file/run.fit', `/file/${file}.fit`),
    );
  const answer = ({ path }: SeenRequest): Reply | null => {
    if (path === '/file/old.fit') return runFile(startMs);
    return path === '/file/new.fit' ? { ...runFile(startMs), body: gpxText({ points: 290, startMs }) } : null;
  };

  it('stays when an older one arrives later', async () => {
    const service = await useConnectedService(['wahoo'], { answer });
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'wahoo');
    await service.deliver('wahoo', wahooEvent('45', 'new'));
    await service.deliver('wahoo', wahooEvent('31', 'old'));
    await service.settled();
    expect(await statuses(service)).toEqual([
      ['processed', null],
      ['ignored', 'a newer revision is stored already'],
    ]);
  });

  it('replaces an older one that arrived before', async () => {
    const service = await useConnectedService(['wahoo'], { answer });
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'wahoo');
    await service.deliver('wahoo', wahooEvent('31', 'old'));
    await service.settled();
    await imported(service, runnerId, 1);
    await service.deliver('wahoo', wahooEvent('45', 'new'));
    await eventually(async () => (await statuses(service)).every(([status]) => status === 'processed'));
    const uploads = (await service.ledger()).map((entry) => String(entry['uploadId']));
    expect((await activities(service, runnerId)).map(({ uploadIds }) => uploadIds)).toEqual([[uploads[0]]]);
  });

  it('of the same run from two platforms is one activity', async () => {
    const service = await useConnectedService(['polar', 'wahoo'], {
      answer: ({ path }) =>
        path === '/file/run.fit'
          ? { ...runFile(startMs), body: gpxText({ points: 300, startMs, heartRate: false }) }
          : null,
    });
    const runnerId = await service.createRunner();
    await service.connect(runnerId, 'polar');
    await service.connect(runnerId, 'wahoo');
    await service.deliver('polar', vendorOf('polar').genuine());
    await service.deliver('wahoo', vendorOf('wahoo').genuine());
    await service.settled();
    await imported(service, runnerId, 2);
    const found = await activities(service, runnerId);
    expect(found).toHaveLength(1);
    expect(found[0]?.uploadIds).toHaveLength(2);
  });
});
