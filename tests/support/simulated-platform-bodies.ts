import { createHmac } from 'node:crypto';
import type { InboundRequest } from '#src/edges/platforms/inbound.ts';

/** The instant at which every simulated event happens: 2026-01-02T08:31:00Z. */
export const simulatedNowMs = 1_767_342_660_000;

export const hmac = (secret: string | Uint8Array, text: string, encoding: 'hex' | 'base64' = 'hex') =>
  createHmac('sha256', secret).update(text).digest(encoding);

export const inbound = (
  body: string,
  headers: Record<string, string> = {},
  query: Record<string, string> = {},
) =>
  ({
    method: 'POST',
    rawBody: new TextEncoder().encode(body),
    headers,
    query,
    pathSecret: 'accepted',
  }) as const satisfies InboundRequest;

export const polarBody = JSON.stringify({
  event: 'EXERCISE',
  user_id: 12345,
  entity_id: 'aQlC83',
  timestamp: '2026-01-02T08:31:00Z',
  url: 'https://www.polaraccesslink.com/v3/exercises/aQlC83',
});
export const suuntoBody = JSON.stringify({
  type: 'WORKOUT_CREATED',
  username: 'testuser',
  workout: { workoutKey: 'key1' },
});
export const corosBody =
  '{"sportDataList":[{"openId":"open-1","labelId":418173292602490881,"mode":8,"subMode":1,"endTime":1767342600,"fitUrl":"https://oss.coros.com/fit/a1/418173292602490881.fit"}]}';
export const wahooBody = (token: string | undefined) =>
  JSON.stringify({
    event_type: 'workout_summary',
    webhook_token: token,
    user: { id: 60001 },
    workout_summary: {
      id: 70001,
      file: { url: 'https://cdn.wahooligan.com/file/run.fit' },
      fitness_app_id: 1,
      created_at: '2026-01-02T08:31:00.000Z',
      updated_at: '2026-01-02T08:31:00.000Z',
      workout: { id: 80001 },
    },
  });
export const garminBody = JSON.stringify({
  activityFiles: [
    {
      userId: 'garmin-user',
      summaryId: '900000000001-file',
      fileType: 'FIT',
      callbackURL: 'https://apis.garmin.com/wellness-api/rest/activityFile?id=900000000001&token=T',
      startTimeInSeconds: 1767340800,
      activityId: 900000000001,
    },
  ],
});
export const stravaBody = JSON.stringify({
  object_type: 'activity',
  object_id: 1000000001,
  aspect_type: 'create',
  updates: {},
  owner_id: 2000001,
  subscription_id: 300001,
  event_time: 1767342660,
});
export const intervalsBody = (secret: string | undefined) =>
  JSON.stringify({
    secret,
    events: [
      {
        athlete_id: 'i10001',
        type: 'ACTIVITY_UPLOADED',
        timestamp: '2026-01-02T08:31:00.000+00:00',
        activity: { id: 'i90000001', source: 'UPLOAD' },
      },
    ],
  });
export const genericBody = JSON.stringify({
  type: 'activity.created',
  timestamp: '2026-01-02T08:31:00Z',
  data: { userId: 'u1', activityId: 'a1', filename: 'run.fit', fileUrl: 'https://files.example.com/run.fit' },
});
export const genericKey = new Uint8Array(32).fill(7);
export const standardHeaders = (body: string, key: Uint8Array) => {
  const time = String(simulatedNowMs / 1000);
  return {
    'webhook-id': 'msg_1',
    'webhook-timestamp': time,
    'webhook-signature': `v1,${hmac(key, `msg_1.${time}.${body}`, 'base64')}`,
  };
};
export const stravaSignature = (secret: string) => {
  const time = simulatedNowMs / 1000;
  return { 'x-strava-signature': `t=${time},v1=${hmac(secret, `${time}.${stravaBody}`)}` };
};
