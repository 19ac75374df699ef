import type { HostRule } from '#src/edges/platforms/guarded-fetch.ts';
import type { StatusReading } from '#src/edges/platforms/outcome.ts';
import { fileOutcome, jsonOutcome, retryAfterOnly, unknownPlan } from '#src/edges/platforms/outcome.ts';
import type { Call, ListedActivity, PlatformAdapter } from '#src/edges/platforms/platform.ts';
import { idOf, numberOf, objectOf } from '#src/edges/platforms/reading-json.ts';

const api = 'https://cloudapi.suunto.com/v3';
const hosts: readonly HostRule[] = [{ host: 'cloudapi.suunto.com', path: /^\/v3\/workouts(\/|$)/ }];
/** Workouts a page, the largest that is documented. */
const pageSize = 100;

const listedWorkout = (value: unknown): ListedActivity[] => {
  const workout = objectOf(value);
  const id = idOf(workout?.['workoutKey']);
  if (id === null) return [];
  const revisionMs = numberOf(workout?.['lastModified']);
  return [{ platformActivityId: id, revisionMs, fetch: { kind: 'by-id', activityId: id, parameters: {} } }];
};

/**
 * The calls of the workout API: bearer token and subscription key together.
 *
 * @example
 * await createSuuntoWorkouts({ subscriptionKey }).list({ fromMs, toMs }, call, fetch); // { kind: 'listed', … }
 */
export const createSuuntoWorkouts = (options: { subscriptionKey: string }) => {
  const proofs = (call: Call) => ({
    authorization: `Bearer ${call.accessToken}`,
    'ocp-apim-subscription-key': options.subscriptionKey,
  });
  const reading = (call: Call): StatusReading => ({
    nowMs: call.nowMs,
    rateLimit: retryAfterOnly,
    absent: 'not-ready',
  });

  /** The FIT file; a tiny or unfinished one counts as not ready. */
  const fetchActivity: NonNullable<PlatformAdapter['fetchActivity']> = async (plan, call, fetch) => {
    if (plan.kind !== 'by-id') return unknownPlan;
    const url = `${api}/workouts/${encodeURIComponent(plan.activityId)}/fit`;
    const exchange = await fetch({ url, credentials: proofs(call), allow: hosts });
    return fileOutcome(exchange, `${plan.activityId}.fit`, reading(call));
  };

  /** Workouts modified since the window's start: the only way to see edits. */
  const list: NonNullable<PlatformAdapter['list']> = async ({ fromMs }, call, fetch) => {
    const query = `since=${fromMs}&limit=${pageSize}&filter-by-modification-time=true`;
    const exchange = await fetch({
      url: `${api}/workouts?${query}`,
      credentials: proofs(call),
      allow: hosts,
    });
    const answer = jsonOutcome(exchange, reading(call));
    if (answer.kind !== 'json') return answer;
    const payload = objectOf(answer.value)?.['payload'];
    // A list answers an array, a single workout one object.
    const workouts = Array.isArray(payload) ? payload : [payload];
    return { kind: 'listed', items: workouts.flatMap(listedWorkout) };
  };

  const checkConnection: NonNullable<PlatformAdapter['checkConnection']> = async (call, fetch) => {
    const exchange = await fetch({ url: `${api}/workouts?limit=1`, credentials: proofs(call), allow: hosts });
    if (exchange.kind !== 'answered') return { kind: 'unknown', because: exchange.because };
    if (exchange.status === 401) return { kind: 'gone' };
    if (exchange.status === 200) return { kind: 'live', mayReadActivities: true };
    return { kind: 'unknown', because: `answered ${exchange.status}` };
  };

  return { fetchActivity, list, checkConnection };
};
