import { formatInstant, MS_PER_DAY, MS_PER_MINUTE, parseInstant } from '#src/core/index.ts';
import type { ListedActivity, PlatformAdapter } from '#src/edges/platforms/platform.ts';
import type { Connection } from '#src/edges/storage/connection-store.ts';
import type { NewInboxEntry } from '#src/edges/storage/inbox-store.ts';
import { pausePlatform } from './fetch-recording.ts';
import { endOfHistory } from './finish-history.ts';
import { getAccessToken } from './get-access-token.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';
import { enqueueInbox } from './receive-event.ts';
import { withLease } from './with-lease.ts';

/** Platforms lose events, so the last two days are listed every hour, and the last two weeks once a day. */
const shortWindowMs = 2 * MS_PER_DAY;
const longWindowMs = 14 * MS_PER_DAY;
/** Time between two lists of a connection: a little less than an hour, so that no hourly run is missed. */
const intervalMs = 55 * MS_PER_MINUTE;
/** Connections in one run: 20 an hour are 480 calls a day, below the smallest known limit of 1,000. */
const connectionsPerRun = 20;

type Reconciling = {
  readonly connection: Connection;
  readonly adapter: PlatformAdapter;
  readonly nowMs: number;
};

const entryOf = (
  deps: PlatformDependencies,
  { connection, nowMs }: Reconciling,
  item: ListedActivity,
): NewInboxEntry => ({
  id: deps.newId('inbox'),
  platform: connection.platform,
  eventKey: `listed|${connection.platformUserId}|${item.platformActivityId}|${item.revisionMs ?? ''}`,
  kind: 'activity-created',
  proof: null,
  platformUserId: connection.platformUserId,
  platformActivityId: item.platformActivityId,
  revisionMs: item.revisionMs,
  confirmWith: 'nothing',
  plan: item.fetch,
  payload: null,
  payloadName: null,
  status: 'received',
  reason: null,
  receivedAt: formatInstant(nowMs),
});

/** True when this revision of an activity is neither stored nor being processed. */
const isNew = async (
  deps: PlatformDependencies,
  connection: Connection,
  item: ListedActivity,
): Promise<boolean> => {
  const { runnerId, platform, platformUserId } = connection;
  const activity = { runnerId, platform, platformActivityId: item.platformActivityId };
  if ((await deps.stores.platforms.whyWithdrawn(activity)) !== null) return false;
  const newest = await deps.stores.platforms.newestRevision(activity);
  if (newest !== null && (item.revisionMs === null || item.revisionMs <= newest)) return false;
  return !(await deps.stores.inbox.isUnderWay(platform, platformUserId ?? '', item.platformActivityId));
};

/** The span to list. Garmin resends what it is asked for and refuses repeated spans: it gets whole past UTC days. */
const spanOf = ({ connection, nowMs }: Reconciling): { fromMs: number; toMs: number } => {
  const lastMs = connection.reconciledAt === null ? null : parseInstant(connection.reconciledAt);
  const isNewDay = lastMs === null || Math.floor(lastMs / MS_PER_DAY) < Math.floor(nowMs / MS_PER_DAY);
  const fromMs = nowMs - (isNewDay ? longWindowMs : shortWindowMs);
  if (connection.platform !== 'garmin') return { fromMs, toMs: nowMs };
  const today = Math.floor(nowMs / MS_PER_DAY) * MS_PER_DAY;
  return { fromMs: today - shortWindowMs, toMs: today };
};

/** The events that were entered; `stop`: the rate limit of the platform is reached. */
type Reconciled = { readonly entered: ReadonlySet<string>; readonly stop: boolean };

const nothing: Reconciled = { entered: new Set(), stop: false };

const reconcileConnection = async (
  deps: PlatformDependencies,
  reconciling: Reconciling,
): Promise<Reconciled> => {
  const { connection, adapter, nowMs } = reconciling;
  const token = await getAccessToken(deps, connection.id, adapter, 'current');
  if (token.kind !== 'token' || adapter.list === null) return nothing;
  const call = { accessToken: token.accessToken, platformUserId: connection.platformUserId ?? '', nowMs };
  const outcome = await adapter.list(spanOf(reconciling), call, deps.platforms.fetch);
  await deps.stores.connections.update(connection.id, { reconciledAt: formatInstant(nowMs) });
  if (outcome.kind === 'rate-limited') {
    await pausePlatform(deps, connection.platform, outcome.untilMs);
    return { ...nothing, stop: true };
  }
  if (outcome.kind === 'announced') return nothing;
  if (outcome.kind !== 'listed') {
    const { platform, id: connectionId } = connection;
    deps.log.warn({ platform, connectionId, outcome: outcome.kind }, 'activities could not be listed');
    return nothing;
  }
  const entries: NewInboxEntry[] = [];
  for (const item of outcome.items) {
    if (await isNew(deps, connection, item)) entries.push(entryOf(deps, reconciling, item));
  }
  // The first list is the history that lay there when the runner connected.
  if (connection.reconciledAt === null) entries.push(endOfHistory(deps, connection));
  const { entered } = await deps.stores.inbox.enter(entries, null);
  if (connection.reconciledAt !== null && entered.size > 0) {
    deps.log.warn({ platform: connection.platform, missed: entered.size }, 'missed events found');
  }
  return { entered, stop: false };
};

/**
 * Lists the activities of a platform's runners and enters those that no event announced. Within the limits of the
 * platform: a few runners in each run, none while its rate limit is reached.
 */
export const reconcilePlatform = async (deps: PlatformDependencies, platform: string): Promise<void> => {
  const adapter = deps.platforms.adapterOf(platform);
  if (adapter === null || adapter.list === null) return;
  const nowMs = deps.clock.nowMs();
  const { pausedUntil } = await deps.stores.platforms.stateOf(platform);
  if (pausedUntil !== null && (parseInstant(pausedUntil) ?? 0) > nowMs) return;
  const before = formatInstant(nowMs - intervalMs);
  for (const connection of await deps.stores.connections.listToReconcile(
    platform,
    before,
    connectionsPerRun,
  )) {
    const { platformUserId } = connection;
    if (platformUserId === null) continue;
    const reconciling = { connection, adapter, nowMs };
    const reconciled = await withLease(deps, { platform, platformUserId }, () =>
      reconcileConnection(deps, reconciling),
    );
    // After the lease is released, because the job needs it.
    await enqueueInbox(deps, [...(reconciled?.entered ?? [])].slice(0, 1));
    if (reconciled?.stop === true) return;
  }
};
