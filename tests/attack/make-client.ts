import type { Ask, Reply } from './ask.ts';

/** The service to attack, and the key of its operator. */
export type Target = { readonly address: string; readonly operatorKey: string };

/** A client of its own, with a runner and one of each thing that can be asked for. */
export type AttackClient = {
  readonly key: string;
  /** Ids by the first word of an address: `runners`, `check-ins` … */
  readonly ids: ReadonlyMap<string, string>;
  /** Erases the client with everything that was made for it. */
  readonly erase: () => Promise<Reply>;
};

export const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

const readId = (reply: Reply): string | null => {
  if (reply.status >= 300) return null;
  const answer = JSON.parse(reply.text) as { id?: string; items?: { id: string }[] };
  return answer.id ?? answer.items?.[0]?.id ?? null;
};

export const makeClient = async (ask: Ask, operatorKey: string): Promise<AttackClient> => {
  const post = (key: string, path: string, body: object | string): Promise<Reply> => {
    const isFile = typeof body === 'string';
    const type = { 'content-type': isFile ? 'application/octet-stream' : 'application/json' };
    const text = isFile ? body : JSON.stringify(body);
    return ask({ method: 'POST', path, headers: { ...bearer(key), ...type }, body: text });
  };
  const clientId = readId(await post(operatorKey, '/v1/clients', { name: 'attack' }));
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
      readId(await post(key, '/v1/webhook-endpoints', { url: 'https://attack.example.com/' })),
    ],
    ['reprocessing-jobs', readId(await post(key, '/v1/reprocessing-jobs', { dryRun: true }))],
  ];
  return {
    key,
    ids: new Map(made.flatMap(([kind, id]) => (id === null ? [] : [[kind, id] as const]))),
    erase: () => ask({ method: 'DELETE', path: `/v1/clients/${clientId}`, headers: bearer(operatorKey) }),
  };
};

const forOperators = /^\/v1\/(?:clients|keys)\b/;

/** The key that may ask for an address. */
export const keyFor = (path: string, client: AttackClient, operatorKey: string): string =>
  forOperators.test(path) ? operatorKey : client.key;
