import { formatInstant } from '#src/core/index.ts';
import type { InboundAnswer, InboundRequest, PlatformEvent } from '#src/edges/platforms/inbound.ts';
import type { PlatformAdapter } from '#src/edges/platforms/platform.ts';
import type { InboxBody, NewInboxEntry } from '#src/edges/storage/inbox-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';

/** The answer for the platform, and the events to enqueue after it is sent. */
export type Reception = { readonly answer: InboundAnswer; readonly toEnqueue: readonly string[] };

/** Headers that are stored with an event, to investigate errors; none is a credential. */
const keptHeaders = ['content-type', 'user-agent', 'webhook-id', 'webhook-timestamp', 'polar-webhook-event'];

const plainAnswer = (status: number): InboundAnswer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: '',
});

const withoutUser = 'the event names no user';

const entryOf = (
  event: PlatformEvent,
  known: { id: string; platform: string; proof: string; receivedAt: string },
): NewInboxEntry => {
  const { eventKey, kind, platformUserId, platformActivityId, revisionMs, confirmWith } = event;
  const isIgnored = kind === 'ignored' || platformUserId === null;
  return {
    ...known,
    eventKey,
    kind,
    platformUserId,
    platformActivityId,
    revisionMs,
    confirmWith,
    plan: event.fetch,
    payload: isIgnored ? null : (event.payload?.bytes ?? null),
    payloadName: event.payload?.filename ?? null,
    status: isIgnored ? 'ignored' : 'received',
    reason: event.because ?? (isIgnored ? withoutUser : null),
  };
};

/** Enters events with the runners they belong to. */
const enterEvents = async (
  tx: Stores,
  platform: string,
  entries: readonly NewInboxEntry[],
  body: InboxBody,
): Promise<{ readonly entered: number; readonly open: readonly string[] }> => {
  const users = new Set(entries.flatMap(({ platformUserId }) => platformUserId ?? []));
  const links = await tx.connections.findLiveOf(platform, [...users]);
  const attributed = entries.map((entry) => {
    const link = links.get(entry.platformUserId ?? '');
    return { ...entry, runnerId: link?.runnerId ?? null, connectionId: link?.id ?? null };
  });
  const { entered, open } = await tx.inbox.enter(attributed, body);
  return { entered: entered.size, open };
};

/**
 * Receives a webhook request of a platform: authenticates it, enters its events in one transaction, and returns the
 * answer that the platform expects. Workers process the events. A repeated event is only counted. Unknown users and types
 * get the same answer as others.
 *
 * @throws Failure `unavailable` when the events could not be stored: then the platform sends them again.
 */
export const receiveEvent = async (
  deps: Pick<PlatformDependencies, 'stores' | 'clock' | 'newId' | 'log'>,
  adapter: PlatformAdapter,
  request: InboundRequest,
): Promise<Reception> => {
  const { inbound, id: platform } = adapter;
  if (inbound === null) return { answer: plainAnswer(404), toEnqueue: [] };
  const handshake = inbound.handshake?.(request) ?? null;
  if (handshake !== null) return { answer: handshake, toEnqueue: [] };
  const nowMs = deps.clock.nowMs();
  const proven = inbound.authenticate(request, nowMs);
  if (proven.kind === 'rejected') {
    deps.log.warn({ platform, because: proven.because }, 'inbound webhook rejected');
    return { answer: plainAnswer(proven.status), toEnqueue: [] };
  }
  if (request.method === 'GET') return { answer: inbound.acknowledge(), toEnqueue: [] };
  const known = { platform, proof: proven.proof, receivedAt: formatInstant(nowMs) };
  const events = new Map(inbound.parse(request).map((event) => [event.eventKey, event]));
  const entries = [...events.values()].map((event) => entryOf(event, { ...known, id: deps.newId('inbox') }));
  const body: InboxBody = {
    id: deps.newId('inbox'),
    bytes: request.rawBody,
    headers: Object.fromEntries(
      keptHeaders.flatMap((name) => {
        const value = request.headers[name];
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  };
  const { entered, open } = await deps.stores.inTransaction((tx) => enterEvents(tx, platform, entries, body));
  const repeated = entries.length - entered;
  deps.log.info({ platform, entered, repeated, proof: proven.proof }, 'inbound webhook');
  return { answer: inbound.acknowledge(), toEnqueue: open };
};

/** Repeated events within this time share a job; a later one gets a job of its own. */
const coalesceMs = 100;

/** Enqueues inbox events; called after the platform has its answer. */
export const enqueueInbox = async (
  deps: Pick<PlatformDependencies, 'jobs'>,
  inboxIds: readonly string[],
): Promise<void> => {
  for (const inboxId of inboxIds)
    await deps.jobs.enqueue({ name: 'process-inbox', payload: { inboxId } }, { coalesceMs });
};

/** Records a body that is too large in the inbox, once for each hour and size. */
export const recordOversized = async (
  deps: Pick<PlatformDependencies, 'stores' | 'clock' | 'newId' | 'log'>,
  platform: string,
  sizes: { readonly statedBytes: string; readonly limitBytes: number },
): Promise<void> => {
  const receivedAt = formatInstant(deps.clock.nowMs());
  const reason = `the body is larger than ${sizes.limitBytes} bytes`;
  deps.log.warn({ platform, ...sizes }, 'inbound webhook too large');
  await deps.stores.inbox.enter(
    [
      {
        id: deps.newId('inbox'),
        platform,
        eventKey: `oversized|${receivedAt.slice(0, 13)}|${sizes.statedBytes.slice(0, 20)}`,
        kind: 'ignored',
        proof: null,
        platformUserId: null,
        platformActivityId: null,
        revisionMs: null,
        confirmWith: 'nothing',
        plan: null,
        payload: null,
        payloadName: null,
        status: 'ignored',
        reason,
        receivedAt,
      },
    ],
    null,
  );
};
