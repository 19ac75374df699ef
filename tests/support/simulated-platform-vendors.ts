import type { InboundRequest } from '#src/edges/platforms/inbound.ts';
import type { PlatformId } from '#src/edges/platforms/platform.ts';
import type { Reply, SeenRequest } from './simulated-platform.ts';
import { fitReply, jsonReply } from './simulated-platform.ts';
import {
  corosBody,
  garminBody,
  genericBody,
  genericKey,
  hmac,
  inbound,
  intervalsBody,
  polarBody,
  simulatedNowMs,
  standardHeaders,
  stravaBody,
  stravaSignature,
  suuntoBody,
  wahooBody,
} from './simulated-platform-bodies.ts';

/** One platform as its documentation describes it: what it is set up with, sends and answers. */
export type SimulatedVendor = {
  readonly id: PlatformId;
  readonly settings: Readonly<Record<string, string>>;
  readonly hosts: readonly string[];
  readonly userId: string;
  /** A genuine event about one activity. */
  readonly genuine: () => InboundRequest;
  /** The same with a wrong proof. */
  readonly forged: () => InboundRequest;
  /** The same with none. */
  readonly unproven: () => InboundRequest;
  readonly acknowledgement: { readonly status: number; readonly body: string };
  /** Answers of the platform's API while all is well. */
  readonly answer: (request: SeenRequest) => Reply;
  /** True for the request that carries the recording. */
  readonly isFileRequest: (request: SeenRequest) => boolean;
  /** Token endpoint; null where runners cannot connect. */
  readonly tokenPath: string | null;
  readonly refreshes: boolean;
};

const bearerOf = (request: SeenRequest) => String(request.headers['authorization'] ?? '');
const unless = (isRight: boolean, reply: Reply): Reply => (isRight ? reply : { status: 401 });
const tokens = (more: Record<string, unknown> = {}) =>
  jsonReply({
    access_token: 'token-2',
    token_type: 'bearer',
    expires_in: 7200,
    refresh_token: 'refresh-2',
    ...more,
  });
const suuntoToken = `e30.${Buffer.from(JSON.stringify({ user: 'testuser' })).toString('base64url')}.x`;

export const simulatedVendors: readonly SimulatedVendor[] = [
  {
    id: 'polar',
    settings: { POLAR_CLIENT_ID: 'client', POLAR_CLIENT_SECRET: 'secret', POLAR_WEBHOOK_SECRET: 'sign' },
    hosts: ['www.polaraccesslink.com', 'polarremote.com'],
    userId: '12345',
    genuine: () => inbound(polarBody, { 'polar-webhook-signature': hmac('sign', polarBody) }),
    forged: () => inbound(polarBody, { 'polar-webhook-signature': hmac('other', polarBody) }),
    unproven: () => inbound(polarBody),
    acknowledgement: { status: 200, body: '' },
    answer: (request) => {
      if (request.path === '/v2/oauth2/token') {
        const basic = `Basic ${Buffer.from('client:secret').toString('base64')}`;
        return unless(bearerOf(request) === basic, tokens({ x_user_id: 12345, refresh_token: undefined }));
      }
      if (request.method === 'DELETE') return { status: 204 };
      if (request.path === '/v3/users') return jsonReply({ 'polar-user-id': 12345 });
      if (request.path === '/v3/users/12345') return jsonReply({});
      if (request.path === '/v3/exercises') {
        return jsonReply([{ id: 'aQlC83', upload_time: '2026-01-02T08:30:00Z' }]);
      }
      return unless(bearerOf(request) === 'Bearer token-1', fitReply);
    },
    isFileRequest: ({ path }) => /\/(fit|tcx)$/.test(path),
    tokenPath: '/v2/oauth2/token',
    refreshes: false,
  },
  {
    id: 'suunto',
    settings: {
      SUUNTO_CLIENT_ID: 'client',
      SUUNTO_CLIENT_SECRET: 'secret',
      SUUNTO_SUBSCRIPTION_KEY: 'subscription',
      SUUNTO_WEBHOOK_SECRET: 'sign',
    },
    hosts: ['cloudapi.suunto.com', 'cloudapi-oauth.suunto.com'],
    userId: 'testuser',
    genuine: () => inbound(suuntoBody, { 'x-hmac-sha256-signature': hmac('sign', suuntoBody) }),
    forged: () => inbound(suuntoBody, { 'x-hmac-sha256-signature': hmac('other', suuntoBody) }),
    unproven: () => inbound(suuntoBody),
    acknowledgement: { status: 200, body: '' },
    answer: (request) => {
      if (request.path === '/oauth/token') return tokens({ access_token: suuntoToken });
      if (request.path === '/oauth/deauthorize') return {};
      const isAllowed =
        bearerOf(request) === 'Bearer token-1' &&
        request.headers['ocp-apim-subscription-key'] === 'subscription';
      if (request.path === '/v3/workouts') {
        return unless(isAllowed, jsonReply({ payload: [{ workoutKey: 'key1', startTime: simulatedNowMs }] }));
      }
      return unless(isAllowed, fitReply);
    },
    isFileRequest: ({ path }) => path.endsWith('/fit'),
    tokenPath: '/oauth/token',
    refreshes: true,
  },
  {
    id: 'coros',
    settings: { COROS_CLIENT_ID: 'client', COROS_CLIENT_SECRET: 'secret' },
    hosts: ['open.coros.com', 'oss.coros.com', 'd1abcdefgh2345.cloudfront.net'],
    userId: 'open-1',
    genuine: () => inbound(corosBody, { client: 'client', secret: 'secret' }),
    forged: () => inbound(corosBody, { client: 'client', secret: 'guess' }),
    unproven: () => inbound(corosBody),
    acknowledgement: { status: 200, body: '{"message":"ok","result":"0000"}' },
    answer: (request) => {
      if (request.path === '/oauth2/accesstoken') return tokens({ token_type: undefined, openId: 'open-1' });
      if (request.path === '/oauth2/refresh-token') return jsonReply({ result: '0000', message: 'ok' });
      if (request.path === '/oauth2/deauthorize') return jsonReply({ result: '0000' });
      if (request.path === '/coros/bindState') return jsonReply({ result: '0000', data: true });
      if (request.path === '/v2/coros/sport/list') {
        const item = '{"labelId":418173292602490881,"mode":8,"subMode":1,"endTime":1767342600}';
        return {
          headers: { 'content-type': 'application/json' },
          body: `{"result":"0000","data":[${item}]}`,
        };
      }
      if (request.path === '/v2/coros/sport/detail/fit') {
        return jsonReply({
          result: '0000',
          data: { fitUrl: 'https://d1abcdefgh2345.cloudfront.net/fit/a/b.fit' },
        });
      }
      return fitReply;
    },
    isFileRequest: ({ path }) => path.startsWith('/fit/'),
    tokenPath: '/oauth2/accesstoken',
    refreshes: true,
  },
  {
    id: 'wahoo',
    settings: { WAHOO_CLIENT_ID: 'client', WAHOO_CLIENT_SECRET: 'secret', WAHOO_WEBHOOK_TOKEN: 'hook' },
    hosts: ['api.wahooligan.com', 'cdn.wahooligan.com'],
    userId: '60001',
    genuine: () => inbound(wahooBody('hook')),
    forged: () => inbound(wahooBody('guess')),
    unproven: () => inbound(wahooBody(undefined)),
    acknowledgement: { status: 200, body: '' },
    answer: (request) => {
      if (request.path === '/oauth/token') return tokens();
      if (request.path === '/v1/user') return jsonReply({ id: 60001 });
      if (request.path === '/v1/permissions') return {};
      if (request.path === '/v1/workouts') {
        const { workout_summary } = JSON.parse(wahooBody('hook'));
        return jsonReply({ workouts: [{ id: 80001, workout_summary }] });
      }
      return fitReply;
    },
    isFileRequest: ({ host }) => host === 'cdn.wahooligan.com',
    tokenPath: '/oauth/token',
    refreshes: true,
  },
  {
    id: 'garmin',
    settings: { GARMIN_CLIENT_ID: 'client', GARMIN_CLIENT_SECRET: 'secret' },
    hosts: ['apis.garmin.com', 'diauth.garmin.com'],
    userId: 'garmin-user',
    genuine: () => inbound(garminBody, { 'garmin-client-id': 'client' }),
    forged: () => inbound(garminBody, { 'garmin-client-id': 'guess' }),
    unproven: () => inbound(garminBody),
    acknowledgement: { status: 200, body: '' },
    answer: (request) => {
      if (request.path.endsWith('/oauth/token')) {
        const isProven =
          new URLSearchParams(request.body).has('code_verifier') || request.body.includes('refresh_token');
        return isProven ? tokens() : { status: 400 };
      }
      if (request.path.endsWith('/user/id')) return jsonReply({ userId: 'garmin-user' });
      if (request.path.endsWith('/user/permissions')) return jsonReply(['ACTIVITY_EXPORT']);
      if (request.path.endsWith('/user/registration')) return { status: 204 };
      if (request.path.includes('/backfill/')) return { status: 202 };
      return unless(bearerOf(request) === 'Bearer token-1', fitReply);
    },
    isFileRequest: ({ path }) => path.endsWith('/activityFile'),
    tokenPath: '/di-oauth2-service/oauth/token',
    refreshes: true,
  },
  {
    id: 'strava',
    settings: {
      STRAVA_ENABLED: 'true',
      STRAVA_CLIENT_ID: 'client',
      STRAVA_CLIENT_SECRET: 'secret',
      STRAVA_VERIFY_TOKEN: 'verify',
      STRAVA_SUBSCRIPTION_ID: '300001',
      STRAVA_SIGNING_SECRET: 'sign',
    },
    hosts: ['www.strava.com'],
    userId: '2000001',
    genuine: () => inbound(stravaBody, stravaSignature('sign')),
    forged: () => inbound(stravaBody, stravaSignature('guess')),
    unproven: () => inbound(stravaBody),
    acknowledgement: { status: 200, body: '' },
    answer: (request) => {
      if (request.path === '/oauth/token') return tokens({ token_type: 'Bearer', athlete: { id: 2000001 } });
      if (request.path === '/oauth/deauthorize') return jsonReply({});
      const isAllowed = bearerOf(request) === 'Bearer token-1';
      if (request.path === '/api/v3/athlete') return unless(isAllowed, jsonReply({ id: 2000001 }));
      if (request.path === '/api/v3/athlete/activities') {
        return unless(isAllowed, jsonReply([{ id: 1000000001, start_date: '2026-01-02T08:00:00Z' }]));
      }
      if (request.path.endsWith('/streams')) return unless(isAllowed, jsonReply({ time: { data: [0, 1] } }));
      return unless(
        isAllowed,
        jsonReply({
          id: 1000000001,
          sport_type: 'Run',
          start_date: '2026-01-02T08:00:00Z',
          utc_offset: 3600,
        }),
      );
    },
    isFileRequest: ({ path }) => /\/activities\/\d+(\/streams)?$/.test(path),
    tokenPath: '/oauth/token',
    refreshes: true,
  },
  {
    id: 'intervals-icu',
    settings: {
      INTERVALS_CLIENT_ID: 'client',
      INTERVALS_CLIENT_SECRET: 'secret',
      INTERVALS_WEBHOOK_SECRET: 'hook',
    },
    hosts: ['intervals.icu'],
    userId: 'i10001',
    genuine: () => inbound(intervalsBody('hook')),
    forged: () => inbound(intervalsBody('guess')),
    unproven: () => inbound(intervalsBody(undefined)),
    acknowledgement: { status: 200, body: '' },
    answer: (request) => {
      if (request.path === '/api/oauth/token') {
        return jsonReply({
          token_type: 'Bearer',
          access_token: 'token-2',
          scope: 'ACTIVITY:READ',
          athlete: { id: 'i10001' },
        });
      }
      const isAllowed = bearerOf(request) === 'Bearer token-1';
      if (request.path.endsWith('/activities')) {
        return unless(isAllowed, jsonReply([{ id: 'i90000001', start_date: '2026-01-02T08:00:00Z' }]));
      }
      return unless(isAllowed, fitReply);
    },
    isFileRequest: ({ path }) => path.endsWith('file'),
    tokenPath: '/api/oauth/token',
    refreshes: false,
  },
  {
    id: 'generic',
    settings: {
      GENERIC_WEBHOOK_SECRET: `whsec_${Buffer.from(genericKey).toString('base64')}`,
      GENERIC_FILE_HOSTS: 'files.example.com',
    },
    hosts: ['files.example.com'],
    userId: 'u1',
    genuine: () => inbound(genericBody, standardHeaders(genericBody, genericKey)),
    forged: () => inbound(genericBody, standardHeaders(genericBody, new Uint8Array(32))),
    unproven: () => inbound(genericBody),
    acknowledgement: { status: 204, body: '' },
    answer: () => fitReply,
    isFileRequest: () => true,
    tokenPath: null,
    refreshes: false,
  },
];
