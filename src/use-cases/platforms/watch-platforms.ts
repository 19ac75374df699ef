import { formatInstant, MS_PER_HOUR, parseInstant } from '#src/core/index.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';

/** A platform with active connections that sends nothing for this long is reported. */
const silenceMs = 24 * MS_PER_HOUR;
/** Subscriptions can be lost without notice: they are checked about once a day. */
const checkIntervalMs = 23 * MS_PER_HOUR;

/** Records an alert in the log and the inbox, once for each key. */
const alert = async (
  deps: PlatformDependencies,
  platform: string,
  { key, kind, reason }: { readonly key: string; readonly kind: string; readonly reason: string },
): Promise<void> => {
  const { entered } = await deps.stores.inbox.enter(
    [
      {
        id: deps.newId('inbox'),
        platform,
        eventKey: key,
        kind,
        proof: null,
        platformUserId: null,
        platformActivityId: null,
        revisionMs: null,
        confirmWith: 'nothing',
        plan: null,
        payload: null,
        payloadName: null,
        status: 'alert',
        reason,
        receivedAt: formatInstant(deps.clock.nowMs()),
      },
    ],
    null,
  );
  if (entered.size > 0) deps.log.error({ platform, reason }, `platform alert: ${kind}`);
};

const checkSilence = async (
  deps: PlatformDependencies,
  platform: string,
  active: { readonly count: number; readonly firstConnectedAt: string | null },
): Promise<void> => {
  const last = await deps.stores.inbox.lastArrival(platform);
  const instants = [last, active.firstConnectedAt].flatMap((at) =>
    at === null ? [] : [parseInstant(at) ?? 0],
  );
  const sinceMs = Math.max(0, ...instants);
  if (deps.clock.nowMs() - sinceMs < silenceMs) return;
  const since = formatInstant(sinceMs);
  const reason = `no event since ${since}, with ${active.count} active connections`;
  await alert(deps, platform, { key: `silence|${since}`, kind: 'silence', reason });
};

const checkSubscription = async (deps: PlatformDependencies, platform: string): Promise<void> => {
  const check = deps.platforms.adapterOf(platform)?.checkSubscription ?? null;
  if (check === null) return;
  const nowMs = deps.clock.nowMs();
  const { subscriptionCheckedAt } = await deps.stores.platforms.stateOf(platform);
  const checkedMs = subscriptionCheckedAt === null ? null : parseInstant(subscriptionCheckedAt);
  if (checkedMs !== null && nowMs - checkedMs < checkIntervalMs) return;
  const outcome = await check(deps.platforms.fetch);
  const reason = 'because' in outcome ? outcome.because : null;
  const at = formatInstant(nowMs);
  await deps.stores.platforms.setState(platform, {
    subscription: outcome.kind,
    subscriptionReason: reason,
    subscriptionCheckedAt: at,
  });
  if (outcome.kind === 'revived') deps.log.warn({ platform }, 'the subscription was off and is on again');
  if (outcome.kind === 'lost') {
    const day = at.slice(0, 10);
    await alert(deps, platform, {
      key: `subscription|${day}`,
      kind: 'subscription-lost',
      reason: reason ?? 'the platform sends no more events',
    });
  }
};

/**
 * Monitors the platforms: whether each still sends events and its subscription is active. Enqueues a reconciliation of
 * each platform that can list activities.
 */
export const watchPlatforms = async (deps: PlatformDependencies): Promise<void> => {
  const active = await deps.stores.connections.countActive();
  for (const platform of deps.platforms.ids) {
    const adapter = deps.platforms.adapterOf(platform);
    const connections = active.get(platform);
    if (adapter === null || connections === undefined) continue;
    await checkSilence(deps, platform, connections);
    await checkSubscription(deps, platform);
    if (adapter.list !== null) {
      await deps.jobs.enqueue({ name: 'reconcile-platform', payload: { platform } });
    }
  }
};
