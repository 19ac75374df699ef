import { Webhook } from 'standardwebhooks';
import type { webhooks } from './api-types.d.ts';

/** An event as it is sent; `type` says which. */
export type WebhookEvent = webhooks[keyof webhooks]['post']['requestBody']['content']['application/json'];

/** An event with the id of its message, the same on every attempt: drop what was seen before. */
export type WebhookMessage = WebhookEvent & { readonly id: string };

/** Headers of a request, as `fetch` has them or as Node's HTTP server does. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

const headerOf = (headers: WebhookHeaders, name: string): string =>
  String((headers instanceof Headers ? headers.get(name) : headers[name]) ?? '');

const isEvent = (said: Partial<WebhookEvent> | null): said is WebhookEvent => typeof said?.type === 'string';

/**
 * The event of a webhook request (Standard Webhooks 1.0).
 *
 * @param body the bytes as they arrived: JSON that was parsed and written again has another signature
 * @throws WebhookVerificationError when the signature is not of this secret or is more than five minutes old; TypeError or
 *   SyntaxError when what was signed is no event
 */
export const verifyWebhook = (
  headers: WebhookHeaders,
  body: string | Uint8Array,
  secret: string,
): WebhookMessage => {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  const id = headerOf(headers, 'webhook-id');
  new Webhook(secret).verify(text, {
    'webhook-id': id,
    'webhook-timestamp': headerOf(headers, 'webhook-timestamp'),
    'webhook-signature': headerOf(headers, 'webhook-signature'),
  });
  const event: Partial<WebhookEvent> | null = JSON.parse(text);
  if (!isEvent(event)) throw new TypeError('The body is no event');
  return { ...event, id };
};
