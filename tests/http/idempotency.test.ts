import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { formatInstant } from '#src/core/index.ts';
import { operatorKey, useTestService } from '#tests/support/test-service.ts';

const samples = new URL('../../samples/', import.meta.url);
const sample = (path: string): Promise<Buffer> => readFile(new URL(path, samples));

describe('an Idempotency-Key', () => {
  it('repeats the first answer, and refuses another body', async () => {
    const service = await useTestService({ worker: false });
    const headers = { 'idempotency-key': 'k-1' };
    const first = await service.call('POST', '/v1/runners', { headers, body: { displayName: 'A' } });
    const again = await service.call('POST', '/v1/runners', { headers, body: { displayName: 'A' } });
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers['location']).toBe(first.headers['location']);
    const other = await service.call('POST', '/v1/runners', { headers, body: { displayName: 'B' } });
    expect(other.status).toBe(422);
    expect(other.body['type']).toBe('/problems/idempotency-key-reused');
    expect((await service.call('GET', '/v1/runners')).body['items']).toHaveLength(1);
  });

  it('is kept with its work, or neither is', async () => {
    const service = await useTestService({ worker: false, env: {} });
    const database = new pg.Client({ connectionString: service.databaseUrl });
    await database.connect();
    onTestFinished(() => database.end());
    const runnerId = await service.createRunner();
    const send = () =>
      service.app.inject({
        method: 'POST',
        url: `/v1/runners/${runnerId}/uploads?filename=a.fit`,
        headers: { authorization: `Bearer ${operatorKey}`, 'idempotency-key': 'k-0' },
        payload: 'a file',
      });
    await database.query(`
      create function refuse() returns trigger language plpgsql as $$ begin raise 'the answer cannot be kept'; end $$;
      create trigger refuse before update on idempotency for each row execute function refuse()`);
    expect((await send()).statusCode).toBe(500);
    expect((await service.call('GET', `/v1/runners/${runnerId}/uploads`)).body['items']).toEqual([]);
    await database.query('drop trigger refuse on idempotency');
    const first = await send();
    expect(first.statusCode).toBe(202);
    expect((await send()).body).toBe(first.body);
    expect((await service.call('GET', `/v1/runners/${runnerId}/uploads`)).body['items']).toHaveLength(1);
  });

  it('does its work once when a later request took the key of one that lasted too long', async () => {
    let nowMs = Date.now();
    const service = await useTestService({
      worker: false,
      replace: (runtime) => ({ ...runtime, deps: { ...runtime.deps, clock: { nowMs: () => nowMs } } }),
    });
    const claim = { clientId: 'cli_1', key: 'k', at: formatInstant(nowMs) };
    const { idempotency, clients } = service.runtime.deps.stores;
    await clients.insert({ id: 'cli_1', name: 'club', createdAt: claim.at });
    expect(await idempotency.claim(claim, '/v1/runners', formatInstant(nowMs - 60_000))).toBeUndefined();
    nowMs += 61_000;
    const later = { ...claim, at: formatInstant(nowMs) };
    expect(await idempotency.claim(later, '/v1/runners', formatInstant(nowMs - 60_000))).toBeUndefined();
    const answer = { fingerprint: 'f', status: 201, location: null, body: { n: 1 } };
    expect(await idempotency.keep(claim, answer)).toBe(false);
    await idempotency.release(claim);
    expect(await idempotency.keep(later, { ...answer, body: { n: 2 } })).toBe(true);
  });

  it('holds for uploads by their content', async () => {
    const service = await useTestService({ worker: false });
    const runnerId = await service.createRunner();
    const send = async (bytes: Uint8Array) =>
      service.call('POST', `/v1/runners/${runnerId}/uploads?filename=a.fit`, {
        raw: bytes,
        headers: { 'idempotency-key': 'k-2' },
      });
    const first = await send(await sample('fit/every-second-running-dynamics.fit'));
    const again = await send(await sample('fit/every-second-running-dynamics.fit'));
    expect(first.status).toBe(202);
    expect(again.body['items']?.[0]?.['id']).toBe(first.body['items']?.[0]?.['id']);
    expect((await send(await sample('fit/cadence-falls-late.fit'))).status).toBe(422);
  });
});
