import { formatInstant, parseInstant } from '#src/core/index.ts';
import type { FetchPlan } from '#src/edges/platforms/inbound.ts';
import type { FetchedFile, FetchOutcome, PlatformAdapter } from '#src/edges/platforms/platform.ts';
import type { Connection } from '#src/edges/storage/connection-store.ts';
import type { InboxEntry } from '#src/edges/storage/inbox-store.ts';
import { checkConnection } from './confirm-connection.ts';
import { endConnection } from './end-connection.ts';
import { type EventOutcome, failed, ignored, retryLater, waitUntil } from './event-outcome.ts';
import { getAccessToken } from './get-access-token.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';

export type Fetching = {
  readonly entry: InboxEntry;
  readonly connection: Connection;
  readonly adapter: PlatformAdapter;
};

export type FetchAnswer =
  | { readonly kind: 'files'; readonly files: readonly FetchedFile[] }
  | { readonly kind: 'outcome'; readonly outcome: EventOutcome };

const withoutFiles = (outcome: EventOutcome): FetchAnswer => ({ kind: 'outcome', outcome });

/** Name of the stored bytes of a one-time address until their upload is entered. */
export const arrivedName = (inboxId: string): string => `arrived-${inboxId}`;

/** When the rate limit of a platform ends; null when it is not reached. */
const pauseOf = async (deps: PlatformDependencies, platform: string): Promise<number | null> => {
  const { pausedUntil } = await deps.stores.platforms.stateOf(platform);
  const untilMs = pausedUntil === null ? null : parseInstant(pausedUntil);
  return untilMs !== null && untilMs > deps.clock.nowMs() ? untilMs : null;
};

/** Sends no requests to a platform until its rate limit ends. */
export const pausePlatform = (deps: PlatformDependencies, platform: string, untilMs: number): Promise<void> =>
  deps.stores.platforms.setState(platform, { pausedUntil: formatInstant(untilMs) });

/** The consent may be revoked: asks the platform, and ends the connection when it confirms that. */
const afterRefusal = async (
  deps: PlatformDependencies,
  { entry, connection, adapter }: Fetching,
  because: string,
): Promise<EventOutcome> => {
  const check = await checkConnection(deps, connection, adapter);
  if (check.kind === 'gone') {
    const reason = 'the platform refuses our tokens: the runner has to connect again';
    await endConnection(deps, connection, { because: reason, revocation: 'none' });
    return failed(reason);
  }
  return retryLater('not-ready', { attempts: entry.attempts, nowMs: deps.clock.nowMs(), reason: because });
};

const outcomeOf = async (
  deps: PlatformDependencies,
  fetching: Fetching,
  outcome: Exclude<FetchOutcome, { kind: 'fetched' }>,
): Promise<EventOutcome> => {
  const { entry } = fetching;
  const state = { attempts: entry.attempts, nowMs: deps.clock.nowMs() };
  switch (outcome.kind) {
    case 'rate-limited':
      await pausePlatform(deps, entry.platform, outcome.untilMs);
      return waitUntil(outcome.untilMs, 'the limit of the platform is reached');
    case 'unauthorised':
      return afterRefusal(deps, fetching, outcome.because);
    case 'not-ready':
    case 'unavailable':
      return retryLater(outcome.kind, { ...state, reason: outcome.because });
    default:
      return failed(`${outcome.kind}: ${outcome.because}`);
  }
};

const fetchWith = async (
  deps: PlatformDependencies,
  { connection, adapter }: Fetching,
  plan: FetchPlan,
  how: 'current' | 'refreshed',
): Promise<FetchOutcome> => {
  const token = await getAccessToken(deps, connection.id, adapter, how);
  if (token.kind === 'dead') return { kind: 'unauthorised', because: token.because };
  if (token.kind === 'later') return { kind: 'unavailable', because: token.because };
  if (adapter.fetchActivity === null) return { kind: 'refused', because: 'the platform provides no files' };
  const platformUserId = connection.platformUserId ?? '';
  const call = { accessToken: token.accessToken, platformUserId, nowMs: deps.clock.nowMs() };
  return adapter.fetchActivity(plan, call, deps.platforms.fetch);
};

/** Fetches the recording; a refused token is refreshed once before it counts as revoked. */
const askPlatform = async (
  deps: PlatformDependencies,
  fetching: Fetching,
  plan: FetchPlan,
): Promise<FetchAnswer> => {
  const { entry, connection, adapter } = fetching;
  const pausedUntilMs = await pauseOf(deps, entry.platform);
  if (pausedUntilMs !== null) {
    return withoutFiles(waitUntil(pausedUntilMs, 'the limit of the platform is reached'));
  }
  let outcome = await fetchWith(deps, fetching, plan, 'current');
  if (outcome.kind === 'unauthorised' && adapter.connect?.refresh != null) {
    outcome = await fetchWith(deps, fetching, plan, 'refreshed');
  }
  if (outcome.kind !== 'fetched') return withoutFiles(await outcomeOf(deps, fetching, outcome));
  const [first] = outcome.files;
  if (first === undefined) return withoutFiles(failed('the platform sent no file'));
  if (plan.kind === 'by-url' && plan.downloads === 'once') {
    await deps.files.writeDerived(connection.runnerId, arrivedName(entry.id), first.bytes);
  }
  if (outcome.pauseUntilMs !== null) await pausePlatform(deps, entry.platform, outcome.pauseUntilMs);
  return { kind: 'files', files: outcome.files };
};

/**
 * The recording of an event: from the event itself, from the stored bytes of a one-time address, or from the platform.
 */
export const fetchRecording = async (
  deps: PlatformDependencies,
  fetching: Fetching,
): Promise<FetchAnswer> => {
  const { entry, connection } = fetching;
  const { runnerId } = connection;
  if (entry.payloadName !== null) {
    const bytes = await deps.stores.inbox.payloadOf(entry.id);
    if (bytes === null || bytes.length === 0)
      return withoutFiles(failed('the event holds an empty recording'));
    return { kind: 'files', files: [{ filename: entry.payloadName, bytes }] };
  }
  if (entry.plan === null) return withoutFiles(ignored('no file for this activity yet'));
  // The store holds it as JSON and knows no platforms.
  const plan = entry.plan as FetchPlan;
  if (plan.kind === 'by-url' && plan.downloads === 'once') {
    const bytes = await deps.files.readDerived(runnerId, arrivedName(entry.id));
    if (bytes !== null) return { kind: 'files', files: [{ filename: plan.filename, bytes }] };
  }
  return askPlatform(deps, fetching, plan);
};
