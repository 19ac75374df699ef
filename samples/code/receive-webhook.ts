/**
 * Receives Sinew's webhooks: verifies the Standard Webhooks signature over the exact bytes, answers at once, prints the
 * event. Events are thin: read the upload or the assessment they name from the API.
 *
 * First POST /v1/webhook-endpoints with {"url": "http://127.0.0.1:4000/"} (in development with WEBHOOKS_ALLOW_PRIVATE=yes):
 * the answer shows the secret.
 * Run it: SINEW_WEBHOOK_SECRET=whsec_… npx node samples/code/receive-webhook.ts (RECEIVER_PORT: another port than 4000)
 * then POST /v1/webhook-endpoints/{id}/test: an endpoint gets its events once it has accepted a test.
 */
import { createServer, type IncomingMessage } from 'node:http';
import { Webhook } from 'standardwebhooks';

const secret = process.env['SINEW_WEBHOOK_SECRET'];
if (secret === undefined) {
  console.error('Set SINEW_WEBHOOK_SECRET to the whsec_… secret of the endpoint.');
  process.exit(1);
}
const webhook = new Webhook(secret);

/** Ids of messages that were handled: a delivery may come twice. A real receiver keeps them in its database. */
const handled = new Set<string>();

const readBody = async (request: IncomingMessage): Promise<Buffer> => Buffer.concat(await request.toArray());

const header = (request: IncomingMessage, name: string): string => String(request.headers[name] ?? '');

const server = createServer(async (request, response) => {
  const id = header(request, 'webhook-id');
  try {
    const body = await readBody(request);
    // Throws when the signature is wrong or more than five minutes old.
    const event = webhook.verify(body, {
      'webhook-id': id,
      'webhook-timestamp': header(request, 'webhook-timestamp'),
      'webhook-signature': header(request, 'webhook-signature'),
    });
    if (!handled.has(id)) console.log(`${id} ${JSON.stringify(event)}`);
    handled.add(id);
    response.writeHead(204).end();
  } catch (error) {
    console.log(`refused: ${error instanceof Error ? error.message : String(error)}`);
    response.writeHead(401).end();
  }
});

server.listen(Number(process.env['RECEIVER_PORT'] ?? 4000), '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') {
    console.log(`waiting for webhooks on http://127.0.0.1:${address.port}/`);
  }
});
