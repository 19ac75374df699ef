import type { HostRule } from '#src/edges/platforms/guarded-fetch.ts';
import type { StatusReading } from '#src/edges/platforms/outcome.ts';
import { fileOutcome, jsonOutcome, retryAfterOnly, unknownPlan } from '#src/edges/platforms/outcome.ts';
import type { Call, PlatformAdapter } from '#src/edges/platforms/platform.ts';
import { idOf, instantOf, listOf, objectOf } from '#src/edges/platforms/reading-json.ts';

const api = 'https://www.polaraccesslink.com/v3';
/** Polar's API and nothing else. */
export const polarHosts: readonly HostRule[] = [{ host: 'www.polaraccesslink.com', path: /^\/v3\// }];

const bearer = (call: Call) => ({ authorization: `Bearer ${call.accessToken}` });
const reading = (call: Call, absent: StatusReading['absent']): StatusReading => ({
  nowMs: call.nowMs,
  rateLimit: retryAfterOnly,
  absent,
});

/**
 * The FIT file of an exercise; the TCX where Polar has no FIT for it.
 *
 * @example
 * await fetchPolarExercise(plan, call, fetch); // { kind: 'fetched', files: [{ filename: 'aQlC83.fit', … }], … }
 */
export const fetchPolarExercise: NonNullable<PlatformAdapter['fetchActivity']> = async (
  plan,
  call,
  fetch,
) => {
  if (plan.kind !== 'by-id') return unknownPlan;
  const id = encodeURIComponent(plan.activityId);
  const ask = (file: 'fit' | 'tcx', accept: string) =>
    fetch({
      url: `${api}/exercises/${id}/${file}`,
      headers: { accept },
      credentials: bearer(call),
      allow: polarHosts,
    });
  const fit = fileOutcome(await ask('fit', '*/*'), `${plan.activityId}.fit`, reading(call, 'not-ready'));
  if (fit.kind !== 'not-ready') return fit;
  return fileOutcome(
    await ask('tcx', 'application/vnd.garmin.tcx+xml'),
    `${plan.activityId}.tcx`,
    reading(call, 'not-ready'),
  );
};

/**
 * The exercises that Polar still holds (30 days), newer than the window's start by upload time.
 *
 * @example
 * await listPolarExercises({ fromMs, toMs }, call, fetch); // { kind: 'listed', items: [{ platformActivityId: 'aQlC83', … }] }
 */
export const listPolarExercises: NonNullable<PlatformAdapter['list']> = async (
  { fromMs, toMs },
  call,
  fetch,
) => {
  const exchange = await fetch({
    url: `${api}/exercises`,
    headers: { accept: 'application/json' },
    credentials: bearer(call),
    allow: polarHosts,
  });
  const answer = jsonOutcome(exchange, reading(call, 'not-ready'));
  if (answer.kind === 'not-ready') return { kind: 'listed', items: [] };
  if (answer.kind !== 'json') return answer;
  const items = listOf(answer.value).flatMap((value) => {
    const exercise = objectOf(value);
    const id = idOf(exercise?.['id']);
    const revisionMs = instantOf(exercise?.['upload_time']);
    if (id === null || (revisionMs !== null && (revisionMs < fromMs || revisionMs > toMs))) return [];
    return [
      {
        platformActivityId: id,
        revisionMs,
        fetch: { kind: 'by-id', activityId: id, parameters: {} },
      } as const,
    ];
  });
  return { kind: 'listed', items };
};

/**
 * Polar sends no event when a runner disconnects: a refused token is the only sign.
 *
 * @example
 * await readPolarConnection(call, fetch); // { kind: 'gone' }
 */
export const readPolarConnection: NonNullable<PlatformAdapter['checkConnection']> = async (call, fetch) => {
  const exchange = await fetch({
    url: `${api}/users/${encodeURIComponent(call.platformUserId)}`,
    headers: { accept: 'application/json' },
    credentials: bearer(call),
    allow: polarHosts,
  });
  if (exchange.kind !== 'answered') return { kind: 'unknown', because: exchange.because };
  if (exchange.status === 401 || exchange.status === 403) return { kind: 'gone' };
  if (exchange.status === 200) return { kind: 'live', mayReadActivities: true };
  return { kind: 'unknown', because: `answered ${exchange.status}` };
};
