import type { GuardedRequest } from '#src/edges/guarded-request.ts';
import { readRetryAfter } from '#src/edges/retry-after.ts';
import type { NotificationOutcome, NotificationText, SendNotification } from './kinds.ts';

/** 15 s for the whole exchange; nothing of the answer is kept. */
export const notificationLimits = {
  headersMs: 15_000,
  totalMs: 15_000,
  maxBytes: 2000,
  excess: 'cut',
} as const;

type Message = { readonly headers: Readonly<Record<string, string>>; readonly body: string };

/** Priorities of ntfy: 3 is usual, 5 the highest. */
const priorities: Readonly<Record<NotificationText['urgency'], string>> = {
  usual: '3',
  high: '4',
  highest: '5',
};

/** Types of Apprise. */
const types: Readonly<Record<NotificationText['urgency'], string>> = {
  usual: 'info',
  high: 'warning',
  highest: 'failure',
};

/** A message to a topic (https://docs.ntfy.sh/publish/): the text is the body, so that it may hold any character. */
const forNtfy = ({ body, urgency }: NotificationText): Message => ({
  headers: {
    'content-type': 'text/plain; charset=utf-8',
    title: 'Sinew',
    priority: priorities[urgency],
  },
  body,
});

/** A message to an Apprise API, `/notify/{key}` (https://github.com/caronc/apprise-api). */
const forApprise = ({ title, body, urgency }: NotificationText): Message => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ title, body, type: types[urgency], format: 'text' }),
});

/**
 * Makes the senders that post to an address of a client: guarded as webhooks are, once, following no redirect.
 *
 * @param urlFault what is wrong with an address, in one sentence; null for an allowed one.
 */
export const createHttpSenders = (
  request: GuardedRequest,
  urlFault: (url: string) => string | null,
  nowMs: () => number,
): Readonly<Record<'ntfy' | 'apprise', SendNotification>> => {
  const post = async (url: string, { headers, body }: Message): Promise<NotificationOutcome> => {
    const fault = urlFault(url);
    if (fault !== null) return { kind: 'refused', because: fault };
    const bytes = new TextEncoder().encode(body);
    const exchange = await request({
      url: new URL(url),
      method: 'POST',
      headers: { ...headers, 'content-length': String(bytes.length), 'user-agent': 'Sinew-Notifications/1' },
      body: bytes,
    });
    if (exchange.kind === 'refused') return exchange;
    if (exchange.kind === 'failed') return { ...exchange, retryAfterMs: null };
    const { status, headers: answered } = exchange;
    if (status >= 200 && status < 300) return { kind: 'delivered' };
    const retryAfterMs = readRetryAfter(answered['retry-after'], nowMs());
    return { kind: 'failed', because: `answered ${status}`, retryAfterMs };
  };
  return {
    ntfy: (url, text) => post(url, forNtfy(text)),
    apprise: (url, text) => post(url, forApprise(text)),
  };
};
