import { formatInstant, parseInstant } from '#src/core/index.ts';
import type { ListedActivity, PlatformAdapter } from '#src/edges/platforms/platform.ts';
import type { Connection } from '#src/edges/storage/connection-store.ts';
import type { NewInboxEntry } from '#src/edges/storage/inbox-store.ts';
import { pausePlatform } from './fetch-recording.ts';
import { getAccessToken } from './get-access-token.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';
import { enqueueInbox } from './receive-event.ts';
import { withLease } from './with-lease.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Every platform loses events: the last two days are looked through each hour, two weeks once a day. */
const shortWindowMs = 2 * dayMs;
const longWindowMs = 14 * dayMs;
/** A connection is looked at again after this time, a little less than an hour so that no pass is missed. */
const restMs = 55 * 60_000;
/** Connections a pass: 20 an hour are 480 calls a day, below the 1,000 reads of the smallest limit we know. */
const mostAPass = 20;

type Looking = { readonly connection: Connection; readonly adapter: PlatformAdapter; readonly nowMs: number };

const entryOf = (
  deps: PlatformDependencies,
  { connection, nowMs }: Looking,
  item: ListedActivity,
): NewInboxEntry => ({
  id: deps.newId('inbox'),
  platform: connection.platform,
  eventKey: `listed|${connection.platformUserId}|${item.platformActivityId}|${item.revisionMs ?? ''}`,
  kind: 'activity-updated',
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

/** True when nothing here knows of this state of an activity, and nothing is about to. */
const isNew = async (
  deps: PlatformDependencies,
  connection: Connection,
  item: ListedActivity,
): Promise<boolean> => {
  const { runnerId, platform, platformUserId } = connection;
  const activity = { runnerId, platform, platformActivityId: item.platformActivityId };
  if (await deps.stores.platforms.isWithdrawn(activity)) return false;
  const newest = await deps.stores.platforms.newestRevision(activity);
  if (newest !== null && (item.revisionMs === null || item.revisionMs <= newest)) return false;
  return !(await deps.stores.inbox.isUnderWay(platform, platformUserId ?? '', item.platformActivityId));
};

/** A window of whole UTC days of the past where the platform sends again what it is asked for: it refuses repeats. */
const windowOf = ({ connection, nowMs }: Looking): { fromMs: number; toMs: number } => {
  const lastMs = connection.reconciledAt === null ? null : parseInstant(connection.reconciledAt);
  const isNewDay = lastMs === null || Math.floor(lastMs / dayMs) < Math.floor(nowMs / dayMs);
  const fromMs = nowMs - (isNewDay ? longWindowMs : shortWindowMs);
  if (connection.platform !== 'garmin') return { fromMs, toMs: nowMs };
  const today = Math.floor(nowMs / dayMs) * dayMs;
  return { fromMs: today - shortWindowMs, toMs: today };
};

/** What was entered of a runner; `stop`: the platform wants to be left alone. */
type Looked = { readonly entered: ReadonlySet<string>; readonly stop: boolean };

const nothing: Looked = { entered: new Set(), stop: false };

const lookThrough = async (deps: PlatformDependencies, looking: Looking): Promise<Looked> => {
  const { connection, adapter, nowMs } = looking;
  const token = await getAccessToken(deps, connection.id, adapter, 'current');
  if (token.kind !== 'token' || adapter.list === null) return nothing;
  const call = { accessToken: token.accessToken, platformUserId: connection.platformUserId ?? '', nowMs };
  const outcome = await adapter.list(windowOf(looking), call, deps.platforms.fetch);
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
    if (await isNew(deps, connection, item)) entries.push(entryOf(deps, looking, item));
  }
  const { entered } = await deps.stores.inbox.enter(entries, null);
  if (entered.size > 0) {
    deps.log.warn({ platform: connection.platform, missed: entered.size }, 'events had been missed');
  }
  return { entered, stop: false };
};

/**
 * Looks through what a platform lists for its runners, and enters what no event told of. Within the platform's
 * limits: a few runners a pass, none while it asks to be left alone.
 */
export const reconcilePlatform = async (deps: PlatformDependencies, platform: string): Promise<void> => {
  const adapter = deps.platforms.adapterOf(platform);
  if (adapter === null || adapter.list === null) return;
  const nowMs = deps.clock.nowMs();
  const { pausedUntil } = await deps.stores.platforms.stateOf(platform);
  if (pausedUntil !== null && (parseInstant(pausedUntil) ?? 0) > nowMs) return;
  const before = formatInstant(nowMs - restMs);
  for (const connection of await deps.stores.connections.listToReconcile(platform, before, mostAPass)) {
    const { platformUserId } = connection;
    if (platformUserId === null) continue;
    const looking = { connection, adapter, nowMs };
    const looked = await withLease(deps, { platform, platformUserId }, () => lookThrough(deps, looking));
    // After the lease: whoever hears the bell needs it.
    await enqueueInbox(deps, [...(looked?.entered ?? [])].slice(0, 1));
    if (looked?.stop === true) return;
  }
};
