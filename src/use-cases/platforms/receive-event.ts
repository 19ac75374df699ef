import { formatInstant } from '#src/core/index.ts';
import type { InboundAnswer, InboundRequest, PlatformEvent } from '#src/edges/platforms/inbound.ts';
import type { PlatformAdapter } from '#src/edges/platforms/platform.ts';
import type { InboxBody, NewInboxEntry } from '#src/edges/storage/inbox-store.ts';
import type { Stores } from '#src/edges/storage/stores.ts';
import type { PlatformDependencies } from './platform-dependencies.ts';

/** What a platform is answered, and what to ring for once it has been. */
export type Reception = { readonly answer: InboundAnswer; readonly toEnqueue: readonly string[] };

/** Headers that help to understand an event later; none of them proves anything. */
const keptHeaders = ['content-type', 'user-agent', 'webhook-id', 'webhook-timestamp', 'polar-webhook-event'];

const plainAnswer = (status: number): InboundAnswer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: '',
});

const namesNobody = 'the event names no user';

const entryOf = (
  event: PlatformEvent,
  known: { id: string; platform: string; proof: string; receivedAt: string },
): NewInboxEntry => {
  const { eventKey, kind, platformUserId, platformActivityId, revisionMs, confirmWith } = event;
  const isOver = kind === 'ignored' || platformUserId === null;
  return {
    ...known,
    eventKey,
    kind,
    platformUserId,
    platformActivityId,
    revisionMs,
    confirmWith,
    plan: event.fetch,
    payload: isOver ? null : (event.payload?.bytes ?? null),
    payloadName: event.payload?.filename ?? null,
    status: isOver ? 'ignored' : 'received',
    reason: event.because ?? (isOver ? namesNobody : null),
  };
};

/** Enters events with the runners that they are about. */
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
 * A platform calls: it is believed or not, every event is entered in one transaction, and it is answered as it
 * wants. Nothing is asked or read here; that is the worker's. Events that stand in the ledger already are only
 * counted. Unknown users and types are answered like everything else.
 *
 * @throws Failure `unavailable` when the events could not be kept: then the platform sends them again.
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
    deps.log.warn({ platform, because: proven.because }, 'inbound webhook not believed');
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

/** An event that comes again while a job with it ends must not be taken for that job: each span has its own. */
const coalesceMs = 100;

/** Rings for events; called once the platform has its answer. */
export const enqueueInbox = async (
  deps: Pick<PlatformDependencies, 'jobs'>,
  inboxIds: readonly string[],
): Promise<void> => {
  for (const inboxId of inboxIds)
    await deps.jobs.enqueue({ name: 'process-inbox', payload: { inboxId } }, { coalesceMs });
};

/** A body that is too large to be taken stands in the ledger too: once an hour and size. */
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
