import { type ApiDocument, type Operation, operationsOf } from './api-document.ts';
import { type Ask, openAsk, type Reply } from './ask.ts';
import { hostileForms } from './hostile-forms.ts';
import { type AttackClient, bearer, keyFor, makeClient, type Target } from './make-client.ts';
import { pathOf } from './make-probes.ts';

/** A hostile body of the largest size that its route takes. */
export type HostileBody = {
  readonly what: string;
  readonly text: string;
  readonly send: () => Promise<Reply>;
};

const KIBIBYTE = 1024;
/** Sizes that are tried for each route, from the largest that any would take. */
const sizes = [8192, 4096, 2048, 1024, 512, 256, 128, 64].map((kibibytes) => kibibytes * KIBIBYTE);

const sender =
  (ask: Ask, client: AttackClient, operatorKey: string, operation: Operation) =>
  (body: string): Promise<Reply> => {
    const path = pathOf(operation, client.ids, {});
    const headers = { ...bearer(keyFor(path, client, operatorKey)), 'content-type': 'application/json' };
    return ask({ method: operation.method, path, headers, body });
  };

/**
 * Every hostile form of the largest body of every operation with a JSON body, one after the other; the caller sends each
 * and measures what it costs the service.
 */
export async function* hostileBodiesOf({ address, operatorKey }: Target): AsyncGenerator<HostileBody> {
  const { ask, close } = openAsk(address);
  try {
    const document = JSON.parse((await ask({ method: 'GET', path: '/openapi.json' })).text) as ApiDocument;
    const client = await makeClient(ask, operatorKey);
    for (const operation of operationsOf(document)) {
      if (operation.body === null) continue;
      const send = sender(ask, client, operatorKey, operation);
      let largest = 0;
      for (const size of sizes) {
        // A service that refuses a size at once may close the connection before all of it is sent.
        const status = await send(`"${'a'.repeat(size - 2)}"`).then(
          (reply) => reply.status,
          () => 413,
        );
        if (status !== 413) largest = Math.max(largest, size);
      }
      for (const { name, text } of hostileForms(operation.body, largest))
        yield { what: `${operation.name}: ${name}`, text, send: () => send(text) };
    }
    await client.erase();
  } finally {
    close();
  }
}
