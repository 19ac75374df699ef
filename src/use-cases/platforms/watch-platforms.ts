import { formatInstant, parseInstant } from '#src/core/index.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';

const hourMs = 3_600_000;
/** A platform with active connections that says nothing for this long is reported. */
export const silenceMs = 24 * hourMs;
/** Subscriptions get lost silently: they are asked about about once a day. */
const askAgainMs = 23 * hourMs;

/** An alert in the log and in the ledger, once for each key. */
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

const watchSilence = async (
  deps: PlatformDependencies,
  platform: string,
  active: { readonly count: number; readonly firstConnectedAt: string | null },
): Promise<void> => {
  const last = await deps.stores.inbox.lastArrival(platform);
  const heard = [last, active.firstConnectedAt].flatMap((at) => (at === null ? [] : [parseInstant(at) ?? 0]));
  const sinceMs = Math.max(0, ...heard);
  if (deps.clock.nowMs() - sinceMs < silenceMs) return;
  const since = formatInstant(sinceMs);
  const reason = `nothing came since ${since}, with ${active.count} active connections`;
  await alert(deps, platform, { key: `silence|${since}`, kind: 'silence', reason });
};

const watchSubscription = async (deps: PlatformDependencies, platform: string): Promise<void> => {
  const check = deps.platforms.adapterOf(platform)?.checkSubscription ?? null;
  if (check === null) return;
  const nowMs = deps.clock.nowMs();
  const { subscriptionCheckedAt } = await deps.stores.platforms.stateOf(platform);
  const checkedMs = subscriptionCheckedAt === null ? null : parseInstant(subscriptionCheckedAt);
  if (checkedMs !== null && nowMs - checkedMs < askAgainMs) return;
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
      reason: reason ?? 'the platform sends nothing any more',
    });
  }
};

/**
 * Looks after the platforms themselves: does each still send, is its subscription alive, did events get lost?
 * Rings for a reconcile of each that can list.
 */
export const watchPlatforms = async (deps: PlatformDependencies): Promise<void> => {
  const active = await deps.stores.connections.countActive();
  for (const platform of deps.platforms.ids) {
    const adapter = deps.platforms.adapterOf(platform);
    const connections = active.get(platform);
    if (adapter === null || connections === undefined) continue;
    await watchSilence(deps, platform, connections);
    await watchSubscription(deps, platform);
    if (adapter.list !== null) {
      await deps.jobs.enqueue({ name: 'reconcile-platform', payload: { platform } });
    }
  }
};
