import { wrapDocument } from '#src/edges/platforms/documents/platform-document.ts';
import type { GuardedFetch } from '#src/edges/platforms/guarded-fetch.ts';
import type { StatusReading } from '#src/edges/platforms/outcome.ts';
import { deletionOf, fetched, jsonOutcome, unknownPlan } from '#src/edges/platforms/outcome.ts';
import type { Call, PlatformAdapter } from '#src/edges/platforms/platform.ts';
import { idOf, listOf, objectOf } from '#src/edges/platforms/reading-json.ts';
import { stravaApi, stravaHosts } from './hosts.ts';
import { readStravaRateLimit } from './rate-limit.ts';

const streamKeys =
  'time,distance,latlng,altitude,velocity_smooth,heartrate,cadence,watts,temp,moving,grade_smooth';

const ask = (path: string, call: Call, fetch: GuardedFetch) =>
  fetch({
    url: `${stravaApi}${path}`,
    credentials: { authorization: `Bearer ${call.accessToken}` },
    allow: stravaHosts,
  });

const reading = (call: Call): StatusReading => ({
  nowMs: call.nowMs,
  rateLimit: readStravaRateLimit,
  absent: 'not-ready',
});

/**
 * The activity and its streams, two reads; both answers are kept as they came, in one document.
 *
 * @example
 * await fetchStravaActivity(plan, call, fetch); // { kind: 'fetched', files: [{ filename: '1000000001.strava.json', … }], … }
 */
export const fetchStravaActivity: NonNullable<PlatformAdapter['fetchActivity']> = async (
  plan,
  call,
  fetch,
) => {
  if (plan.kind !== 'by-id') return unknownPlan;
  const path = `/activities/${encodeURIComponent(plan.activityId)}`;
  const activity = jsonOutcome(await ask(path, call, fetch), reading(call));
  if (activity.kind !== 'json') return activity;
  const query = `keys=${streamKeys}&key_by_type=true`;
  const streams = jsonOutcome(await ask(`${path}/streams?${query}`, call, fetch), reading(call));
  // An activity entered by hand is there and has no streams.
  if (streams.kind !== 'json' && streams.kind !== 'not-ready') return streams;
  const texts = [activity.text, streams.kind === 'json' ? streams.text : '{}'];
  const bytes = wrapDocument('strava', 'streams', texts);
  const headers = streams.kind === 'json' ? streams.headers : activity.headers;
  return fetched([{ filename: `${plan.activityId}.strava.json`, bytes }], headers, reading(call));
};

/**
 * Activities that started in a window, at most 200.
 *
 * @example
 * await listStravaActivities({ fromMs, toMs }, call, fetch); // { kind: 'listed', items: [{ platformActivityId: '1000000001', … }] }
 */
export const listStravaActivities: NonNullable<PlatformAdapter['list']> = async (
  { fromMs, toMs },
  call,
  fetch,
) => {
  const query = `after=${Math.floor(fromMs / 1000)}&before=${Math.ceil(toMs / 1000)}&per_page=200`;
  const answer = jsonOutcome(await ask(`/athlete/activities?${query}`, call, fetch), reading(call));
  if (answer.kind !== 'json') return answer;
  const items = listOf(answer.value).flatMap((value) => {
    const activity = objectOf(value);
    const id = idOf(activity?.['id']);
    if (id === null) return [];
    const plan = { kind: 'by-id', activityId: id, parameters: {} } as const;
    return [{ platformActivityId: id, revisionMs: null, fetch: plan }];
  });
  return { kind: 'listed', items };
};

/**
 * Deleted only when Strava says so to a valid token.
 *
 * @example
 * await confirmStravaDeletion('1000000001', call, fetch); // { kind: 'deleted' }
 */
export const confirmStravaDeletion: NonNullable<PlatformAdapter['confirmDeletion']> = async (
  id,
  call,
  fetch,
) => deletionOf(await ask(`/activities/${encodeURIComponent(id)}`, call, fetch));
