import { MS_PER_DAY } from '#src/core/domain/units.ts';
import type { GuardedFetch, HostRule } from '#src/edges/platforms/guarded-fetch.ts';
import type { StatusReading } from '#src/edges/platforms/outcome.ts';
import {
  deletionOf,
  fileOutcome,
  jsonOutcome,
  retryAfterOnly,
  unknownPlan,
} from '#src/edges/platforms/outcome.ts';
import type { Call, PlatformAdapter } from '#src/edges/platforms/platform.ts';
import { idOf, listOf, objectOf, textOf } from '#src/edges/platforms/reading-json.ts';

const api = 'https://intervals.icu/api/v1';
/** intervals.icu's API; every address is built from an id. */
export const intervalsHosts: readonly HostRule[] = [
  { host: 'intervals.icu', path: /^\/api\/(v1\/|oauth\/token$)/ },
];

const ask = (path: string, call: Call, fetch: GuardedFetch) =>
  fetch({
    url: `${api}${path}`,
    credentials: { authorization: `Bearer ${call.accessToken}` },
    allow: intervalsHosts,
  });

const reading = (call: Call): StatusReading => ({
  nowMs: call.nowMs,
  rateLimit: retryAfterOnly,
  absent: 'not-ready',
});

/**
 * The original file; where there is none, the FIT file that intervals.icu makes.
 *
 * @example
 * await fetchIntervalsFile(plan, call, fetch); // { kind: 'fetched', files: [{ filename: 'i90000001.original', … }], … }
 */
export const fetchIntervalsFile: NonNullable<PlatformAdapter['fetchActivity']> = async (
  plan,
  call,
  fetch,
) => {
  if (plan.kind !== 'by-id') return unknownPlan;
  const path = `/activity/${encodeURIComponent(plan.activityId)}`;
  const original = fileOutcome(
    await ask(`${path}/file`, call, fetch),
    `${plan.activityId}.original`,
    reading(call),
  );
  if (original.kind !== 'not-ready') return original;
  return fileOutcome(await ask(`${path}/fit-file`, call, fetch), `${plan.activityId}.fit`, reading(call));
};

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * Activities by local day, a day wider than the window on both sides.
 *
 * @example
 * await listIntervals({ fromMs, toMs }, call, fetch); // { kind: 'listed', items: [{ platformActivityId: 'i90000001', … }] }
 */
export const listIntervals: NonNullable<PlatformAdapter['list']> = async ({ fromMs, toMs }, call, fetch) => {
  const query = `oldest=${isoDay(fromMs - MS_PER_DAY)}&newest=${isoDay(toMs + MS_PER_DAY)}`;
  const answer = jsonOutcome(await ask(`/athlete/0/activities?${query}`, call, fetch), reading(call));
  if (answer.kind !== 'json') return answer;
  const items = listOf(answer.value).flatMap((value) => {
    const activity = objectOf(value);
    const id = idOf(activity?.['id']);
    if (id === null || textOf(activity?.['source'])?.toUpperCase() === 'STRAVA') return [];
    const plan = { kind: 'by-id', activityId: id, parameters: {} } as const;
    return [{ platformActivityId: id, revisionMs: null, fetch: plan }];
  });
  return { kind: 'listed', items };
};

/**
 * Deleted only when intervals.icu says so to a valid token.
 *
 * @example
 * await confirmIntervalsDeletion('i90000001', call, fetch); // { kind: 'present' }
 */
export const confirmIntervalsDeletion: NonNullable<PlatformAdapter['confirmDeletion']> = async (
  id,
  call,
  fetch,
) => deletionOf(await ask(`/activity/${encodeURIComponent(id)}`, call, fetch));

/**
 * Whether the token is valid, and whether it may still list activities.
 *
 * @example
 * await checkIntervalsConnection(call, fetch); // { kind: 'gone' }
 */
export const checkIntervalsConnection: NonNullable<PlatformAdapter['checkConnection']> = async (
  call,
  fetch,
) => {
  const query = `oldest=${isoDay(call.nowMs)}&newest=${isoDay(call.nowMs)}`;
  const exchange = await ask(`/athlete/0/activities?${query}`, call, fetch);
  if (exchange.kind !== 'answered') return { kind: 'unknown', because: exchange.because };
  if (exchange.status === 401) return { kind: 'gone' };
  if (exchange.status === 403) return { kind: 'live', mayReadActivities: false };
  if (exchange.status === 200) return { kind: 'live', mayReadActivities: true };
  return { kind: 'unknown', because: `answered ${exchange.status}` };
};
