import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ingestToken } from '#src/edges/platforms/generic/inbound.ts';
import { configurePlatforms } from '#src/edges/platforms/index.ts';
import { hmacHex } from '#src/edges/platforms/proof.ts';
import { inbound, simulatedNowMs } from '#tests/support/simulated-platform-bodies.ts';
import { simulatedVendors } from '#tests/support/simulated-platform-vendors.ts';
import { fixtureBytes, fixtureJson, inboundOf } from './read-fixture.ts';

const nowMs = simulatedNowMs;
const vendor = (id: string) => {
  const found = simulatedVendors.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const get = (query: Record<string, string>, pathSecret: 'accepted' | 'wrong' = 'accepted') =>
  ({ ...inbound('', {}, query), method: 'GET', pathSecret }) as const;

describe('Polar', () => {
  const polar = inboundOf('polar');
  const ping = inbound('{"timestamp":"2026-01-02T08:00:00Z","event":"PING"}');

  test('accepts the unsigned PING that comes before the secret is known, and does nothing', () => {
    expect(polar.handshake?.(ping)?.status).toBe(200);
    expect(polar.parse(ping).map(({ kind }) => kind)).toEqual(['ignored']);
  });

  test('takes no other unsigned body for a handshake', () => {
    expect(polar.handshake?.(vendor('polar').unproven())).toBeNull();
    expect(polar.handshake?.({ ...ping, pathSecret: 'wrong' })).toBeNull();
  });

  test('refuses a body of which one byte was changed', () => {
    const genuine = vendor('polar').genuine();
    const changed = { ...genuine, rawBody: genuine.rawBody.with(-1, 0x20) };
    expect(polar.authenticate(changed, nowMs)).toMatchObject({ kind: 'rejected', status: 403 });
  });

  test('takes the signature in capitals too', () => {
    const genuine = vendor('polar').genuine();
    const signature = genuine.headers['polar-webhook-signature']?.toUpperCase();
    const request = { ...genuine, headers: { 'polar-webhook-signature': signature } };
    expect(polar.authenticate(request, nowMs).kind).toBe('ok');
  });
});

describe('Strava', () => {
  const strava = inboundOf('strava');
  const query = { 'hub.mode': 'subscribe', 'hub.challenge': '15f7d1a9', 'hub.verify_token': 'verify' };

  test('repeats the challenge for the right token and refuses every other', () => {
    expect(strava.handshake?.(get(query))).toMatchObject({
      status: 200,
      body: '{"hub.challenge":"15f7d1a9"}',
    });
    expect(strava.handshake?.(get({ ...query, 'hub.verify_token': 'guess' }))?.status).toBe(403);
    expect(strava.handshake?.(get({ 'hub.mode': 'subscribe', 'hub.challenge': 'x' }))?.status).toBe(403);
    expect(strava.handshake?.(get(query, 'wrong'))).toBeNull();
  });

  test('refuses a signature that is more than five minutes off', () => {
    const genuine = vendor('strava').genuine();
    expect(strava.authenticate(genuine, nowMs + 300_000).kind).toBe('ok');
    expect(strava.authenticate(genuine, nowMs + 301_000)).toMatchObject({
      because: 'the signature is too old',
    });
    expect(strava.authenticate(genuine, nowMs - 301_000).kind).toBe('rejected');
  });

  test('in observe mode lets a wrong signature pass as a hint, and notes it', () => {
    const observing = inboundOf('strava', { STRAVA_SIGNATURE: 'observe' });
    expect(observing.authenticate(vendor('strava').forged(), nowMs)).toEqual({
      kind: 'ok',
      proof: 'path-only',
      note: 'the signature is wrong',
    });
    expect(observing.authenticate(vendor('strava').genuine(), nowMs)).toMatchObject({ proof: 'signature' });
  });

  test('never takes a deletion or a deauthorisation at its word, whatever the proof', () => {
    const body = (more: object) =>
      inbound(
        JSON.stringify({
          object_id: 1,
          owner_id: 2,
          subscription_id: 300001,
          event_time: 1767342660,
          ...more,
        }),
      );
    const deletion = strava.parse(body({ object_type: 'activity', aspect_type: 'delete' }));
    expect(deletion[0]).toMatchObject({ kind: 'activity-deleted', confirmWith: 'activity' });
    const goodbye = body({ object_type: 'athlete', aspect_type: 'update', updates: { authorized: 'false' } });
    expect(strava.parse(goodbye)[0]).toMatchObject({ kind: 'deregistered', confirmWith: 'connection' });
  });

  test('is off unless it is switched on in so many words', () => {
    for (const value of ['false', '1', 'TRUE', 'yes', '']) {
      const settings = { ...vendor('strava').settings, STRAVA_ENABLED: value };
      expect(configurePlatforms(settings).get('strava')).toEqual({
        kind: 'off',
        missing: ['STRAVA_ENABLED'],
      });
    }
  });

  test('names a setting that it cannot use', () => {
    const settings = { ...vendor('strava').settings, STRAVA_SIGNATURE: 'maybe' };
    expect(configurePlatforms(settings).get('strava')).toEqual({
      kind: 'invalid',
      faults: [{ setting: 'STRAVA_SIGNATURE', detail: 'must be enforce or observe' }],
    });
  });
});

describe('COROS', () => {
  test('answers the call that asks whether the service lives', () => {
    expect(inboundOf('coros').handshake?.(get({}))?.status).toBe(200);
    expect(inboundOf('coros').handshake?.(vendor('coros').genuine())).toBeNull();
  });

  test('refuses a right secret under another client', () => {
    const request = inbound('{}', { client: 'other', secret: 'secret' });
    expect(inboundOf('coros').authenticate(request, nowMs)).toMatchObject({ kind: 'rejected', status: 403 });
  });

  test.each(['http://127.0.0.1/', 'a.example.com/path', 'localhost', '10.0.0.1', '*.cloudfront.net'])(
    'takes no %s as a file host',
    (host) => {
      const settings = { ...vendor('coros').settings, COROS_FILE_HOSTS: host };
      expect(configurePlatforms(settings).get('coros')?.kind).toBe('invalid');
    },
  );

  test('speaks to its two hosts and to no other that is set', () => {
    const settings = { ...vendor('coros').settings, COROS_API_HOST: 'evil.test' };
    expect(configurePlatforms(settings).get('coros')?.kind).toBe('invalid');
  });
});

describe('Garmin', () => {
  const garmin = inboundOf('garmin');

  test('a genuine event is a hint only: the client id proves nothing', () => {
    expect(garmin.authenticate(vendor('garmin').genuine(), nowMs)).toMatchObject({ proof: 'path-only' });
  });

  test('a forged deregistration asks Garmin first', () => {
    const request = inbound('{"deregistrations":[{"userId":"victim"}]}', { 'garmin-client-id': 'client' });
    expect(garmin.parse(request)[0]).toMatchObject({ kind: 'deregistered', confirmWith: 'connection' });
  });

  test('takes no activity id that could be a path', () => {
    const body = '{"activityDetails":[{"userId":"u","activityId":"../../etc/x","summary":{},"samples":[]}]}';
    const [event] = garmin.parse(inbound(body));
    expect(event?.platformActivityId).toBeNull();
    expect(event?.payload?.filename).toBe('activity.garmin-details.json');
  });

  test('reads no body with more kinds than Garmin has, and one event for each kind it does not know', () => {
    const kinds = (count: number) =>
      JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, i) => [`kind${i}`, [{}, {}, {}]])));
    expect(garmin.parse(inbound(kinds(20)))).toHaveLength(20);
    expect(garmin.parse(inbound(kinds(100_000)))).toHaveLength(1);
  });

  test('reads an activity id alike as number and as text', () => {
    const ids = ['"12345678901"', '12345678901'].map(
      (id) =>
        garmin.parse(inbound(`{"activities":[{"userId":"u","activityId":${id}}]}`))[0]?.platformActivityId,
    );
    expect(ids).toEqual(['12345678901', '12345678901']);
  });
});

describe('the signed push', () => {
  const generic = inboundOf('generic');
  const key = new Uint8Array(32).fill(7);
  const secret = (bytes: Uint8Array) => `whsec_${Buffer.from(bytes).toString('base64')}`;

  test('refuses a replay after five minutes', () => {
    expect(generic.authenticate(vendor('generic').genuine(), nowMs + 300_000).kind).toBe('ok');
    expect(generic.authenticate(vendor('generic').genuine(), nowMs + 301_000).kind).toBe('rejected');
  });

  test('gives a replay inside five minutes the key that it had', () => {
    const keys = [0, 1].map(() => generic.parse(vendor('generic').genuine())[0]?.eventKey);
    expect(keys[0]).toBe(keys[1]);
  });

  test('takes the old and the new secret while one replaces the other', () => {
    const other = new Uint8Array(32).fill(9);
    const rotating = inboundOf('generic', { GENERIC_WEBHOOK_SECRET: `${secret(other)}, ${secret(key)}` });
    expect(rotating.authenticate(vendor('generic').genuine(), nowMs).kind).toBe('ok');
    expect(rotating.authenticate(vendor('generic').forged(), nowMs).kind).toBe('rejected');
  });

  test('finds the right signature among several, and no signature of another version', () => {
    const genuine = vendor('generic').genuine();
    const right = genuine.headers['webhook-signature'] ?? '';
    const sign = (signature: string) => ({
      ...genuine,
      headers: { ...genuine.headers, 'webhook-signature': signature },
    });
    expect(generic.authenticate(sign(`v1,AAAA v1a,BBBB ${right}`), nowMs).kind).toBe('ok');
    expect(generic.authenticate(sign(right.replace('v1,', 'v2,')), nowMs).kind).toBe('rejected');
    expect(generic.authenticate(sign(right.replace('v1,', '')), nowMs).kind).toBe('rejected');
  });

  test.each(['1767342660 ', '1767342660x', '-1', '1e9', ''])('takes no time stamp %j', (time) => {
    const genuine = vendor('generic').genuine();
    const id = 'msg_1';
    const signature = createHmac('sha256', key)
      .update(`${id}.${time}.`)
      .update(genuine.rawBody)
      .digest('base64');
    const headers = { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': `v1,${signature}` };
    expect(generic.authenticate({ ...genuine, headers }, nowMs).kind).toBe('rejected');
  });

  test('refuses a secret that is too short or none', () => {
    for (const bad of ['whsec_c2hvcnQ=', 'secret', `v1,${secret(key)}`]) {
      const settings = { GENERIC_WEBHOOK_SECRET: bad };
      expect(configurePlatforms(settings).get('generic')?.kind).toBe('invalid');
    }
  });

  test('a phone pushes for its own user and for no other', () => {
    const body = '{"data":{"workouts":[]}}';
    const phone = (user: string, token: string) =>
      inbound(body, { 'sinew-user': user, authorization: `Bearer ${token}` });
    const token = ingestToken(key, 'runner-7');
    expect(generic.authenticate(phone('runner-7', token), nowMs)).toMatchObject({ proof: 'shared-secret' });
    expect(generic.authenticate(phone('runner-8', token), nowMs)).toMatchObject({ status: 403 });
    expect(generic.authenticate(inbound(body, { 'sinew-user': 'runner-7' }), nowMs)).toMatchObject({
      status: 401,
    });
  });
});

describe('the collected vectors', () => {
  const vectors: Record<string, string>[] = fixtureJson('signatures/own-vectors.json');
  const vector = (scheme: string) => {
    const found = vectors.find((one) => one['scheme']?.startsWith(scheme));
    return {
      secret: found?.['secret'] ?? '',
      body: found?.['body'] ?? '',
      value: found?.['value'] ?? '',
      t: found?.['t'],
    };
  };

  test.each(['polar', 'suunto'])('of %s hold', (scheme) => {
    const { secret, body, value } = vector(scheme);
    expect(hmacHex(secret, body)).toBe(value);
    const name = scheme === 'polar' ? 'POLAR_WEBHOOK_SECRET' : 'SUUNTO_WEBHOOK_SECRET';
    const header = scheme === 'polar' ? 'polar-webhook-signature' : 'x-hmac-sha256-signature';
    const receives = inboundOf(scheme === 'polar' ? 'polar' : 'suunto', { [name]: secret });
    expect(receives.authenticate(inbound(body, { [header]: value }), nowMs)).toMatchObject({
      proof: 'signature',
    });
  });

  test('of strava hold', () => {
    const { secret, body, value, t } = vector('strava');
    const strava = inboundOf('strava', { STRAVA_SIGNING_SECRET: secret });
    const request = inbound(body, { 'x-strava-signature': value });
    expect(strava.authenticate(request, Number(t) * 1000)).toMatchObject({ proof: 'signature' });
  });

  test('of Standard Webhooks hold', () => {
    const published = fixtureJson('signatures/standard-webhooks-vector.json');
    const generic = inboundOf('generic', { GENERIC_WEBHOOK_SECRET: published.secret });
    const { body, ...headers } = published;
    const at = Number(published['webhook-timestamp']) * 1000;
    expect(generic.authenticate(inbound(body, headers), at)).toMatchObject({ proof: 'signature' });
  });

  test('Strava’s handshake is answered as recorded', () => {
    const { request, response_status, response_body } = fixtureJson('strava/own-handshake.json');
    const url = new URL(request.slice('GET '.length), 'https://sinew.example.com');
    const strava = inboundOf('strava', { STRAVA_VERIFY_TOKEN: 'TEST' });
    const answer = strava.handshake?.(get(Object.fromEntries(url.searchParams)));
    expect(answer?.status).toBe(response_status);
    expect(JSON.parse(answer?.body ?? '')).toEqual(response_body);
  });

  test('COROS gets the answer that it expects', () => {
    expect(JSON.parse(inboundOf('coros').acknowledge().body)).toEqual(fixtureJson('coros/own-ack.json'));
  });

  test('a Wahoo body with a wrong token is refused', () => {
    const request = { ...inbound(''), rawBody: fixtureBytes('wahoo/own-workout_summary-bad-token.json') };
    expect(inboundOf('wahoo').authenticate(request, nowMs)).toMatchObject({ kind: 'rejected', status: 403 });
  });
});
