import type { GuardedFetch, HostRule } from '#src/edges/platforms/guarded-fetch.ts';
import type { FetchPlan } from '#src/edges/platforms/inbound.ts';
import type { StatusReading } from '#src/edges/platforms/outcome.ts';
import { fileOutcome, jsonOutcome, retryAfterOnly, unknownPlan } from '#src/edges/platforms/outcome.ts';
import type {
  Call,
  FailedOutcome,
  FetchOutcome,
  ListedActivity,
  PlatformAdapter,
} from '#src/edges/platforms/platform.ts';
import type { JsonObject } from '#src/edges/platforms/reading-json.ts';
import { idOf, listOf, objectOf, textOf } from '#src/edges/platforms/reading-json.ts';
import type { CorosHosts } from './hosts.ts';

/** COROS's result codes, as seen by public receivers. */
const results: Readonly<Record<string, FailedOutcome['kind']>> = {
  '5006': 'unauthorised',
  '5010': 'gone',
  '5016': 'unavailable',
};

const reading = (call: Call, absent: StatusReading['absent'] = 'gone'): StatusReading => ({
  nowMs: call.nowMs,
  rateLimit: retryAfterOnly,
  absent,
});

const failedResult = (kind: FailedOutcome['kind'], result: string): FailedOutcome => {
  const because = `COROS answered ${result}`;
  return kind === 'unauthorised' || kind === 'gone' ? { kind, because } : { kind: 'unavailable', because };
};

/** Eight digits, the form in which COROS takes days. */
const compactDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10).replaceAll('-', '');

/**
 * The calls of the open platform. COROS takes the token in the query, so its URLs are never logged.
 *
 * @example
 * await createCorosWorkouts(hosts).checkConnection(call, fetch); // { kind: 'live', mayReadActivities: true }
 */
export const createCorosWorkouts = (hosts: CorosHosts) => {
  const ask = async (
    path: string,
    query: Readonly<Record<string, string>>,
    call: Call,
    fetch: GuardedFetch,
  ): Promise<{ kind: 'object'; value: JsonObject } | FailedOutcome> => {
    const search = new URLSearchParams({ token: call.accessToken, openId: call.platformUserId, ...query });
    const exchange = await fetch({ url: `${hosts.apiOrigin}${path}?${search}`, allow: hosts.api });
    const answer = jsonOutcome(exchange, reading(call));
    if (answer.kind !== 'json') return answer;
    const value = objectOf(answer.value) ?? {};
    const result = idOf(value['result']) ?? '0000';
    return result === '0000'
      ? { kind: 'object', value }
      : failedResult(results[result] ?? 'unavailable', result);
  };

  const download = async (
    file: { url: string; filename: string; allow: readonly HostRule[] },
    call: Call,
    fetch: GuardedFetch,
  ): Promise<FetchOutcome> => {
    const outcome = fileOutcome(
      await fetch({ url: file.url, allow: file.allow }),
      file.filename,
      reading(call),
    );
    // The file host has no accounts: a refusal there is an expired address, not a lost consent.
    return outcome.kind === 'unauthorised' ? { kind: 'gone', because: outcome.because } : outcome;
  };

  const fetchById = async (
    plan: FetchPlan & { kind: 'by-id' },
    call: Call,
    fetch: GuardedFetch,
  ): Promise<FetchOutcome> => {
    const { mode = '', subMode = '' } = plan.parameters;
    const query = { labelId: plan.activityId, mode, subMode };
    const answer = await ask('/v2/coros/sport/detail/fit', query, call, fetch);
    if (answer.kind !== 'object') return answer;
    const url = textOf(objectOf(answer.value['data'])?.['fitUrl']) ?? textOf(answer.value['data']);
    if (url === null) return { kind: 'not-ready', because: 'COROS has no file yet' };
    return download({ url, filename: `${plan.activityId}.fit`, allow: hosts.answeredFiles }, call, fetch);
  };

  const fetchActivity: NonNullable<PlatformAdapter['fetchActivity']> = async (plan, call, fetch) => {
    if (plan.kind === 'by-id') return fetchById(plan, call, fetch);
    if (plan.credential !== 'none') return unknownPlan;
    return download({ ...plan, allow: hosts.files }, call, fetch);
  };

  const listed = (value: unknown, openId: string): ListedActivity[] => {
    const item = objectOf(value);
    const labelId = idOf(item?.['labelId']);
    if (item === null || labelId === null) return [];
    const parameters = { openId, mode: idOf(item['mode']) ?? '', subMode: idOf(item['subMode']) ?? '' };
    return [
      {
        platformActivityId: labelId,
        revisionMs: null,
        fetch: { kind: 'by-id', activityId: labelId, parameters },
      },
    ];
  };

  /** Workouts of a window of at most 30 days. */
  const list: NonNullable<PlatformAdapter['list']> = async ({ fromMs, toMs }, call, fetch) => {
    const query = { startDate: compactDay(fromMs), endDate: compactDay(toMs) };
    const answer = await ask('/v2/coros/sport/list', query, call, fetch);
    if (answer.kind !== 'object') return answer;
    const items = listOf(answer.value['data']).flatMap((item) => listed(item, call.platformUserId));
    return { kind: 'listed', items };
  };

  /** COROS sends no event when a runner disconnects; this call checks. */
  const checkConnection: NonNullable<PlatformAdapter['checkConnection']> = async (call, fetch) => {
    const answer = await ask('/coros/bindState', {}, call, fetch);
    if (answer.kind === 'object') return { kind: 'live', mayReadActivities: true };
    if (answer.kind === 'unauthorised' || answer.kind === 'gone') return { kind: 'gone' };
    return { kind: 'unknown', because: answer.kind };
  };

  return { fetchActivity, list, checkConnection };
};
