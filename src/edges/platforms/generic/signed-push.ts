import { eventKeyOf, ignoredEvent, makeEvent, unreadable } from '#src/edges/platforms/events.ts';
import type { HostRule } from '#src/edges/platforms/guarded-fetch.ts';
import { checkUrl } from '#src/edges/platforms/guarded-fetch.ts';
import type { InboundRequest, PlatformEvent } from '#src/edges/platforms/inbound.ts';
import { sha256Hex } from '#src/edges/platforms/proof.ts';
import type { JsonObject } from '#src/edges/platforms/reading-json.ts';
import { idOf, instantOf, objectOf, readJson, textOf } from '#src/edges/platforms/reading-json.ts';

const kinds = {
  'activity.created': 'activity-created',
  'activity.updated': 'activity-updated',
  'activity.deleted': 'activity-deleted',
  'user.deregistered': 'deregistered',
} as const;

/** A name without folders, for showing; the format is decided by the content. */
const plainFilename = (text: string | null): string =>
  (text ?? '')
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/[^\w. -]/g, '_')
    .slice(0, 120) || 'activity';

const base64 = /^[A-Za-z0-9+/]+={0,2}$/;

const recordingOf = (
  data: JsonObject,
  files: readonly HostRule[],
): Partial<PlatformEvent> & { readonly fault?: string } => {
  const filename = plainFilename(textOf(data['filename']));
  // A file, which has the bounds of the body and not those of a text.
  const encoded = data['fileBase64'];
  if (typeof encoded === 'string' && encoded !== '') {
    if (!base64.test(encoded)) return { fault: 'fileBase64 is no base64' };
    return { payload: { filename, bytes: new Uint8Array(Buffer.from(encoded, 'base64')) } };
  }
  const url = textOf(data['fileUrl']);
  if (url === null) return { fault: 'neither fileBase64 nor fileUrl is there' };
  const checked = checkUrl(url, files);
  if (checked.kind === 'refused') return { fault: `the URL was refused: ${checked.because}` };
  return { fetch: { kind: 'by-url', url, credential: 'none', downloads: 'repeatable', filename } };
};

/**
 * One signed push: `{ "type": "activity.created", "timestamp": "…Z", "data": { "userId", "activityId",
 * "updatedAt"?, "filename"?, "fileBase64" | "fileUrl" } }`, or `activity.deleted`, `user.deregistered`. The
 * sender signs the body and owns the data, so nothing has to be confirmed elsewhere.
 *
 * @example
 * parseSignedPush(request, files).kind; // 'activity-created'
 */
export const parseSignedPush = (request: InboundRequest, files: readonly HostRule[]): PlatformEvent => {
  const body = objectOf(readJson(request.rawBody)?.value);
  const data = objectOf(body?.['data']);
  if (body === null || data === null) return unreadable(request.rawBody, 'the body is no event');
  const type = textOf(body['type']);
  const kind = Object.entries(kinds).find(([name]) => name === type)?.[1];
  const eventKey = eventKeyOf(request.headers['webhook-id'] ?? null, sha256Hex(request.rawBody));
  const known = {
    platformUserId: idOf(data['userId']),
    platformActivityId: idOf(data['activityId']),
    revisionMs: instantOf(data['updatedAt']) ?? instantOf(body['timestamp']),
  };
  if (kind === undefined) return ignoredEvent(eventKey, 'a type that is not known', known);
  if (known.platformUserId === null) return ignoredEvent(eventKey, 'the event names no user', known);
  if (kind === 'deregistered') return makeEvent({ ...known, eventKey, kind });
  if (known.platformActivityId === null) return ignoredEvent(eventKey, 'the event names no activity', known);
  if (kind === 'activity-deleted') return makeEvent({ ...known, eventKey, kind });
  const { fault, ...recording } = recordingOf(data, files);
  if (fault !== undefined) return ignoredEvent(eventKey, fault, known);
  return makeEvent({ ...known, ...recording, eventKey, kind });
};
