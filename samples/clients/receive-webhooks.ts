/**
 * Receives Sinew's webhooks with Fastify and `sinew/client`: verifies the signature over the exact bytes, answers at once,
 * prints the event. Events are thin: read the upload or the assessment they name from the API.
 *
 * First POST /v1/webhook-endpoints with {"url": "http://127.0.0.1:4000/"} (in development with WEBHOOKS_ALLOW_PRIVATE=yes):
 * the answer shows the secret. Then POST /v1/webhook-endpoints/{id}/test: an endpoint gets its events once it has accepted
 * a test.
 *
 * SINEW_WEBHOOK_SECRET=whsec_… npx node samples/clients/receive-webhooks.ts    (RECEIVER_PORT: another port than 4000)
 */
import fastify from 'fastify';
import { verifyWebhook, type WebhookMessage } from 'sinew/client';

const secret = process.env['SINEW_WEBHOOK_SECRET'];
if (secret === undefined) {
  console.error('Set SINEW_WEBHOOK_SECRET to the whsec_… secret of the endpoint.');
  process.exit(1);
}
/** Ids of messages that were handled: a delivery may come twice. A real receiver keeps them in its database. */
const handled = new Set<string>();

const describe = (message: WebhookMessage): string => {
  if (message.type !== 'assessment.changed') return message.type;
  return `${message.type} ${message.data.severity.from} → ${message.data.severity.to}`;
};

const app = fastify({ bodyLimit: 100_000 });
// The signature is over the exact bytes.
app.removeAllContentTypeParsers();
app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

app.post<{ Body: Buffer }>('/', async (request, reply) => {
  try {
    const message = verifyWebhook(request.headers, request.body, secret);
    if (!handled.has(message.id)) console.log(message.id, describe(message));
    handled.add(message.id);
    return reply.code(204).send();
  } catch {
    return reply.code(401).send();
  }
});

const port = Number(process.env['RECEIVER_PORT'] ?? 4000);
console.log(`waiting for webhooks on ${await app.listen({ host: '127.0.0.1', port })}/`);
