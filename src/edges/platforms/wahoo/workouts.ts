import type { StatusReading } from '#src/edges/platforms/outcome.ts';
import { fileOutcome, jsonOutcome, retryAfterOnly, unknownPlan } from '#src/edges/platforms/outcome.ts';
import type { Call, ListedActivity, PlatformAdapter } from '#src/edges/platforms/platform.ts';
import { listOf, objectOf } from '#src/edges/platforms/reading-json.ts';
import { wahooApiHosts, wahooFileHosts } from './hosts.ts';
import { readWahooSummary } from './summary.ts';

const api = 'https://api.wahooligan.com/v1';
const bearer = (call: Call) => ({ authorization: `Bearer ${call.accessToken}` });
const reading = (call: Call, absent: StatusReading['absent']): StatusReading => ({
  nowMs: call.nowMs,
  rateLimit: retryAfterOnly,
  absent,
});

/**
 * The FIT file at the address that Wahoo gave. No token travels to the file host.
 *
 * @example
 * await fetchWahooFile(plan, call, fetch); // { kind: 'fetched', files: [{ filename: '80001.fit', … }], … }
 */
export const fetchWahooFile: NonNullable<PlatformAdapter['fetchActivity']> = async (plan, call, fetch) => {
  if (plan.kind !== 'by-url') return unknownPlan;
  const exchange = await fetch({ url: plan.url, allow: wahooFileHosts });
  const outcome = fileOutcome(exchange, plan.filename, reading(call, 'gone'));
  // The file host has no accounts: a refusal there is an expired address, not a lost consent.
  return outcome.kind === 'unauthorised' ? { kind: 'gone', because: outcome.because } : outcome;
};

const listed = (value: unknown): ListedActivity[] => {
  const workout = objectOf(value);
  const summaryObject = objectOf(workout?.['workout_summary']);
  if (workout === null || summaryObject === null) return [];
  const summary = readWahooSummary(summaryObject, workout);
  if (summary.kind === 'nothing-to-fetch' || summary.workoutId === null) return [];
  return [{ platformActivityId: summary.workoutId, revisionMs: summary.revisionMs, fetch: summary.plan }];
};

/**
 * The newest hundred workouts, those of the window by their last change.
 *
 * @example
 * await listWahooWorkouts({ fromMs, toMs }, call, fetch); // { kind: 'listed', items: [{ platformActivityId: '80001', … }] }
 */
export const listWahooWorkouts: NonNullable<PlatformAdapter['list']> = async (
  { fromMs, toMs },
  call,
  fetch,
) => {
  const exchange = await fetch({
    url: `${api}/workouts?page=1&per_page=100`,
    credentials: bearer(call),
    allow: wahooApiHosts,
  });
  const answer = jsonOutcome(exchange, reading(call, 'gone'));
  if (answer.kind !== 'json') return answer;
  const items = listOf(objectOf(answer.value)?.['workouts']).flatMap(listed);
  const isInside = ({ revisionMs }: ListedActivity) =>
    revisionMs === null || (revisionMs >= fromMs && revisionMs <= toMs);
  return { kind: 'listed', items: items.filter(isInside) };
};

/**
 * Wahoo sends no event when a runner disconnects: a refused token is the only sign.
 *
 * @example
 * await checkWahooConnection(call, fetch); // { kind: 'gone' }
 */
export const checkWahooConnection: NonNullable<PlatformAdapter['checkConnection']> = async (call, fetch) => {
  const exchange = await fetch({ url: `${api}/user`, credentials: bearer(call), allow: wahooApiHosts });
  if (exchange.kind !== 'answered') return { kind: 'unknown', because: exchange.because };
  if (exchange.status === 401) return { kind: 'gone' };
  if (exchange.status === 200) return { kind: 'live', mayReadActivities: true };
  return { kind: 'unknown', because: `answered ${exchange.status}` };
};
