import { type ApiDocument, operationsOf } from './api-document.ts';
import { openAsk } from './ask.ts';
import { createJudge } from './judge-reply.ts';
import { bearer, keyFor, makeClient, type Target } from './make-client.ts';
import { makeProbes } from './make-probes.ts';

export type WalkReport = {
  readonly probes: number;
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
  /** What must not be: a request and what was wrong with its answer. */
  readonly faults: readonly string[];
};

const atOnce = 8;

/** Puts every question, a few at once. */
export const putAll = async <T>(probes: readonly T[], put: (probe: T) => Promise<void>): Promise<void> => {
  const waiting = probes.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const probe of waiting) await put(probe);
    }),
  );
};

/**
 * Sends every hostile request to every operation of a running service. It makes a client of its own and erases it at the
 * end, with what the probes made.
 *
 * @example
 * (await walkApi({ address: 'http://127.0.0.1:3000', operatorKey })).faults; // []
 */
export const walkApi = async ({ address, operatorKey }: Target): Promise<WalkReport> => {
  const { ask, close } = openAsk(address);
  try {
    const document = JSON.parse((await ask({ method: 'GET', path: '/openapi.json' })).text) as ApiDocument;
    const judge = createJudge(document);
    const client = await makeClient(ask, operatorKey);
    const probes = makeProbes(operationsOf(document), client.ids);
    const statuses: Record<string, number> = {};
    const faults: string[] = [];
    await putAll(probes, async ({ what, operation, question }) => {
      const own = bearer(keyFor(question.path, client, operatorKey));
      const asked = { ...question, headers: { ...own, ...question.headers } };
      const reply = await ask(asked).catch((error: unknown) => String(error));
      if (typeof reply === 'string') {
        faults.push(`${what}: ${reply}`);
        return;
      }
      statuses[reply.status] = (statuses[reply.status] ?? 0) + 1;
      const fault = judge(question.method, reply, operation);
      if (fault !== null) faults.push(`${what}: ${fault}`);
      const location = String(reply.headers['location'] ?? '');
      if (location.startsWith('/v1/clients/'))
        await ask({ method: 'DELETE', path: location, headers: bearer(operatorKey) });
    });
    const { status } = await client.erase();
    if (status !== 204) faults.push(`the client is not erased: ${status}`);
    return { probes: probes.length, statuses, faults };
  } finally {
    close();
  }
};
