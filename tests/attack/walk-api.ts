import { type ApiDocument, operationsOf } from './api-document.ts';
import { type Ask, openAsk, type Reply } from './ask.ts';
import { createJudge } from './judge-reply.ts';
import { makeProbes, type Probe } from './make-probes.ts';

/** The service to walk over, and the key of its operator. */
export type Target = { readonly address: string; readonly operatorKey: string };

export type WalkReport = {
  readonly probes: number;
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
  /** What must not be: a request and what was wrong with its answer. */
  readonly faults: readonly string[];
};

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

const readId = (reply: Reply): string | null => {
  if (reply.status >= 300) return null;
  const answer = JSON.parse(reply.text) as { id?: string; items?: { id: string }[] };
  return answer.id ?? answer.items?.[0]?.id ?? null;
};

/** Makes a client with a runner and one of each thing that can be asked for. */
const makeClient = async (ask: Ask, operatorKey: string) => {
  const post = (key: string, path: string, body: object | string): Promise<Reply> =>
    ask({
      method: 'POST',
      path,
      headers: {
        ...bearer(key),
        'content-type': typeof body === 'string' ? 'text/plain' : 'application/json',
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const clientId = readId(await post(operatorKey, '/v1/clients', { name: 'walk' }));
  const issued = await post(operatorKey, `/v1/clients/${clientId}/keys`, { scopes: ['admin'] });
  const { key } = JSON.parse(issued.text) as { key: string };
  const runnerId = readId(await post(key, '/v1/runners', {}));
  const of = `/v1/runners/${runnerId}`;
  const made: [string, string | null][] = [
    ['clients', clientId],
    ['runners', runnerId],
    ['uploads', readId(await post(key, `${of}/uploads?filename=a.fit`, 'no run'))],
    ['check-ins', readId(await post(key, `${of}/check-ins`, { day: '2026-07-07' }))],
    [
      'webhook-endpoints',
      readId(await post(key, '/v1/webhook-endpoints', { url: 'https://walk.example.com/' })),
    ],
    ['reprocessing-jobs', readId(await post(key, '/v1/reprocessing-jobs', { dryRun: true }))],
  ];
  const ids = new Map(made.flatMap(([kind, id]) => (id === null ? [] : [[kind, id] as const])));
  return { clientId, key, ids };
};

const forOperators = /^\/v1\/(?:clients|keys)\b/;

const atOnce = 8;

const putAll = async (probes: readonly Probe[], put: (probe: Probe) => Promise<void>): Promise<void> => {
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
    const { clientId, key, ids } = await makeClient(ask, operatorKey);
    const probes = makeProbes(operationsOf(document), ids);
    const statuses: Record<string, number> = {};
    const faults: string[] = [];
    await putAll(probes, async ({ what, operation, question }) => {
      const own = bearer(forOperators.test(question.path) ? operatorKey : key);
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
    await ask({ method: 'DELETE', path: `/v1/clients/${clientId}`, headers: bearer(operatorKey) });
    return { probes: probes.length, statuses, faults };
  } finally {
    close();
  }
};
