import type { Reach } from '#src/edges/guarded-lookup.ts';
import type { Exchange, GuardedRequest } from '#src/edges/guarded-request.ts';
import { readRetryAfter } from '#src/edges/retry-after.ts';
import { endpointUrlFault } from './endpoint-url.ts';
import type { OutgoingMessage } from './sign.ts';
import { signWebhook } from './sign.ts';

/** The outcome of one attempt. Only `failed` is tried again. */
export type DeliveryOutcome =
  | { readonly kind: 'delivered'; readonly status: number }
  /** The endpoint no longer exists (410): disable the endpoint. */
  | { readonly kind: 'gone'; readonly status: 410 }
  /** Never sent: the address is not allowed. Disable the endpoint. */
  | { readonly kind: 'refused'; readonly because: string }
  | {
      readonly kind: 'failed';
      readonly status: number | null;
      readonly because: string;
      /** First bytes of the receiver's answer, shown to the client. */
      readonly answer: string | null;
      /** Not before this instant, where the receiver said so. */
      readonly retryAfterMs: number | null;
    };

/** 15 s for the whole exchange (the specification asks for 15 to 30) and 2,000 bytes of the answer. */
export const deliveryLimits = {
  headersMs: 15_000,
  totalMs: 15_000,
  maxBytes: 2000,
  excess: 'cut',
} as const;

const outcomeOf = (exchange: Exchange, attemptMs: number): DeliveryOutcome => {
  if (exchange.kind === 'refused') return exchange;
  if (exchange.kind === 'failed') {
    return { kind: 'failed', status: null, because: exchange.because, answer: null, retryAfterMs: null };
  }
  const { status, headers, bytes, headAfterMs } = exchange;
  if (status >= 200 && status < 300) return { kind: 'delivered', status };
  if (status === 410) return { kind: 'gone', status };
  const isRedirect = status >= 300 && status < 400;
  return {
    kind: 'failed',
    status,
    because: isRedirect ? `answered ${status}: redirects are not followed` : `answered ${status}`,
    answer: new TextDecoder().decode(bytes),
    retryAfterMs: readRetryAfter(headers['retry-after'], attemptMs + headAfterMs),
  };
};

/**
 * Makes the sender of webhooks: signs, posts once, and returns the outcome. It follows no redirect, and with reach
 * `public-only` connects to public addresses only. It throws only for an invalid secret (`signWebhook`).
 *
 * @example
 * const send = createWebhookSender({ request, reach: 'public-only' });
 * await send({ url, secrets: [secret], message }); // { kind: 'delivered', status: 204 }
 */
export const createWebhookSender =
  (options: { readonly request: GuardedRequest; readonly reach: Reach }) =>
  async (delivery: {
    readonly url: string;
    /** The current secret, and the one before it while it is being replaced. */
    readonly secrets: readonly string[];
    readonly message: OutgoingMessage;
  }): Promise<DeliveryOutcome> => {
    const { url, secrets, message } = delivery;
    const fault = endpointUrlFault(url, options.reach);
    if (fault !== null) return { kind: 'refused', because: fault };
    const exchange = await options.request({
      url: new URL(url),
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': String(message.body.length),
        'user-agent': 'Sinew-Webhooks/1',
        ...signWebhook(message, secrets),
      },
      body: message.body,
    });
    return outcomeOf(exchange, message.attemptMs);
  };

export type WebhookSender = ReturnType<typeof createWebhookSender>;
