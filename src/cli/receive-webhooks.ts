import { createServer, type IncomingMessage, type Server } from 'node:http';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import { verifyWebhook, type WebhookMessage } from '#openapi/client/verify-webhook.ts';

/** Sinew's messages are smaller. */
const longestBodyBytes = 100_000;

const readBody = async (request: IncomingMessage): Promise<string | null> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > longestBodyBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

/** Whether a text can be a signing secret: base64, with or without `whsec_`. */
export const isSigningSecret = (text: string): boolean => {
  try {
    return new Webhook(text) instanceof Webhook;
  } catch {
    return false;
  }
};

type Verified = { readonly status: number; readonly event: WebhookMessage | null; readonly because: string };

const verify = async (request: IncomingMessage, secret: string): Promise<Verified> => {
  const body = await readBody(request);
  if (body === null) return { status: 413, event: null, because: 'its body is too large' };
  try {
    return { status: 204, event: verifyWebhook(request.headers, body, secret), because: '' };
  } catch (error) {
    if (error instanceof WebhookVerificationError)
      return { status: 401, event: null, because: error.message };
    return { status: 400, event: null, because: 'its body is no event' };
  }
};

/**
 * A receiver of webhooks (Standard Webhooks 1.0) on this machine. It answers 2xx to genuine events only, and nobody before
 * the secret is known.
 */
export const receiveWebhooks = (
  secret: Promise<string>,
  on: { readonly event: (event: WebhookMessage) => void; readonly refused: (because: string) => void },
): Server =>
  createServer(async (request, response) => {
    const known = await secret.catch(() => null);
    if (known === null || request.method !== 'POST')
      return void response.writeHead(known === null ? 503 : 405).end();
    const { status, event, because } = await verify(request, known).catch(() => ({
      status: 400,
      event: null,
      because: 'it ended early',
    }));
    response.writeHead(status, { connection: 'close' }).end();
    if (event === null) on.refused(because);
    else on.event(event);
  });
