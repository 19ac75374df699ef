import { describe, expect, it } from 'vitest';
import { type ApiDocument, type Operation, operationsOf } from '#tests/attack/api-document.ts';
import { validJson } from '#tests/attack/places.ts';
import { type Body, operatorKey, type TestService, useTestService } from '#tests/support/test-service.ts';

/** Bodies where the smallest that its schema allows is not enough, by the operation. */
const bodies: Readonly<Record<string, object>> = {
  'POST /v1/runners/{id}/activities': { startTime: '2026-07-07T07:00:00Z', durationSeconds: 1800 },
  'POST /v1/runners/{id}/activities:delete': { activityIds: ['act_unknown'] },
  'POST /v1/runners/{id}/check-ins:bulk': { items: [{ day: '2026-07-06' }] },
  'POST /v1/runners/{id}/planned-runs': { startTime: '2026-07-09T07:00:00Z', distanceMeters: 5000 },
  'POST /v1/runners/{id}/check-ins': { day: '2026-07-07' },
  'POST /v1/runners/{id}/done-routines': { day: '2026-07-07', routine: 'plank' },
  'POST /v1/runners/{id}/connections': { platform: 'generic' },
  'POST /v1/notification-targets': { kind: 'ntfy', address: 'https://ntfy.example.com/topic' },
  'POST /v1/webhook-endpoints': { url: 'https://receiver.example.com/' },
};

/** The one platform that needs no consent. */
const env = { GENERIC_WEBHOOK_SECRET: `whsec_${Buffer.alloc(32).toString('base64')}` };

const json = { 'content-type': 'application/json' };

/** Bodies that name something that is there. */
const bodiesAbout = async (service: TestService, runnerId: string): Promise<typeof bodies> => {
  const stated = { startTime: '2026-07-01T07:00:00Z', durationSeconds: 1800 };
  const { body } = await service.call('POST', `/v1/runners/${runnerId}/activities`, { body: stated });
  const [source] = body['sources'] as unknown as readonly Body[];
  return {
    'POST /v1/activities/{id}/merge': { activityIds: [body['id']] },
    'POST /v1/activities/{id}/split': { sourceIds: [source?.['id']] },
  };
};

const bodyOf = ({ name, body }: Operation, known: typeof bodies): string | null =>
  known[name] === undefined ? body && validJson(body) : JSON.stringify(known[name]);

const send = async (
  { app }: TestService,
  operation: Operation,
  { url, key, known }: { readonly url: string; readonly key: string; readonly known: typeof bodies },
) => {
  const isUpload = operation.path.endsWith('/uploads');
  const payload = isUpload ? 'no run' : bodyOf(operation, known);
  const { statusCode, headers, body } = await app.inject({
    method: 'POST',
    url,
    headers: {
      authorization: `Bearer ${operatorKey}`,
      'idempotency-key': key,
      ...(payload === null || isUpload ? {} : json),
    },
    ...(payload === null ? {} : { payload }),
  });
  return { status: statusCode, location: headers['location'], body };
};

describe('every POST that writes', () => {
  it('names a Location that can be read, and answers the same key with the same answer', async () => {
    const service = await useTestService({ worker: false, env });
    const document = service.app.swagger() as unknown as ApiDocument;
    const writing = operationsOf(document).filter(
      ({ method, headers }) => method === 'POST' && headers.includes('Idempotency-Key'),
    );
    expect(writing.length).toBeGreaterThan(10);
    const { body: client } = await service.call('POST', '/v1/clients', { body: { name: 'club' } });
    const ids = new Map([
      ['clients', String(client['id'])],
      ['runners', await service.createRunner()],
    ]);
    let about: typeof bodies | undefined;
    // What is made first is what the next is made of.
    const inOrder = writing.sort((a, b) => a.path.split('/').length - b.path.split('/').length);
    for (const operation of inOrder) {
      const kind = operation.path.split('/')[2] ?? '';
      const url = operation.path.replace('{id}', ids.get(kind) ?? 'unknown');
      const isAbout = operation.name.startsWith('POST /v1/activities/{id}/');
      if (isAbout) about ??= await bodiesAbout(service, ids.get('runners') ?? '');
      const known = (isAbout ? about : undefined) ?? bodies;
      const first = await send(service, operation, { url, known, key: `first ${operation.name}` });
      if (first.status >= 300) throw new Error(`${operation.name}: ${first.status} ${first.body}`);
      if (first.status > 200) {
        const read = await service.call('GET', String(first.location));
        if (read.status !== 200) throw new Error(`${operation.name}: ${first.location} is ${read.status}`);
        ids.set(String(first.location).split('/')[2] ?? '', String(first.location).split('/')[3] ?? '');
      }
      const again = await send(service, operation, { url, known, key: `first ${operation.name}` });
      expect({ of: operation.name, again }).toEqual({ of: operation.name, again: first });
      const long = await send(service, operation, { url, known, key: 'x'.repeat(256) });
      expect({ of: operation.name, status: long.status }).toEqual({ of: operation.name, status: 400 });
    }
  });
});
