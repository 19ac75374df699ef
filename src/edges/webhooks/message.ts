import type { EpochMs } from '#src/core/domain/calendar.ts';
import { formatInstant } from '#src/core/domain/calendar.ts';

/** Types of the events that Sinew sends to its clients. */
export const webhookEventTypes = [
  'upload.processed',
  'upload.rejected',
  'assessment.changed',
  'activity.revised',
  'check-in.created',
  'connection.activated',
  'connection.history-finished',
  'connection.revoked',
  'reprocessing.finished',
] as const;
export type WebhookEventType = (typeof webhookEventTypes)[number];

/** Largest body of a message, bytes: webhooks are thin, the rest is read from the API. */
export const maxMessageBytes = 20_000;

/**
 * The body of a message by Standard Webhooks 1.0, as the bytes that are signed and sent.
 *
 * @throws RangeError when it is larger than 20 kB.
 * @example
 * renderMessage('upload.processed', { uploadId: 'upl_1' }, 0);
 * // {"type":"upload.processed","timestamp":"1970-01-01T00:00:00.000Z","data":{"uploadId":"upl_1"}}
 */
export const renderMessage = (
  type: WebhookEventType | 'endpoint.test',
  data: Readonly<Record<string, unknown>>,
  happenedMs: EpochMs,
): Uint8Array => {
  const body = new TextEncoder().encode(JSON.stringify({ type, timestamp: formatInstant(happenedMs), data }));
  if (body.length > maxMessageBytes)
    throw new RangeError(`a webhook body of ${body.length} bytes is too large`);
  return body;
};
