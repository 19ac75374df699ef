import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { newApiKey } from '#src/edges/ids.ts';
import { hashKey } from '#src/http/authentication.ts';
import { ensureFirstClient } from '#src/use-cases/clients/ensure-first-client.ts';
import { revokeKey } from '#src/use-cases/clients/revoke-key.ts';
import { operatorKey, type TestService, useTestService } from '#tests/support/test-service.ts';

const firstOf = async (service: TestService): Promise<{ clientId: string; keyId: string }> => {
  const { body } = await service.call('GET', '/v1/clients');
  const clientId = String(body['items']?.[0]?.['id']);
  const keys = await service.call('GET', `/v1/clients/${clientId}/keys`);
  return { clientId, keyId: String(keys.body['items']?.[0]?.['id']) };
};

const makeOperator = async (service: TestService, clientId: string, fields: object = {}) => {
  const made = await service.call('POST', `/v1/clients/${clientId}/keys`, {
    body: { scopes: ['read', 'operator'], ...fields },
  });
  expect(made.status).toBe(201);
  return { id: String(made.body['id']), key: String(made.body['key']) };
};

describe('the operator key', () => {
  it('can be replaced by another one', async () => {
    const service = await useTestService({ worker: false, env: {} });
    const { clientId, keyId } = await firstOf(service);
    const { key } = await makeOperator(service, clientId);
    expect((await service.call('DELETE', `/v1/keys/${keyId}`, { key })).status).toBe(204);
    expect((await service.call('GET', '/v1/clients')).status).toBe(401);
    expect((await service.call('GET', '/v1/clients', { key })).status).toBe(200);
  });

  it('is not removed, nor its client, while it is the last that never expires', async () => {
    const service = await useTestService({ worker: false });
    const { clientId, keyId } = await firstOf(service);
    await makeOperator(service, clientId, { expiresAt: '2099-01-01T00:00:00Z' });
    const runnerId = await service.createRunner();
    for (const url of [`/v1/keys/${keyId}`, `/v1/clients/${clientId}`]) {
      const answer = await service.call('DELETE', url);
      expect(answer).toMatchObject({ status: 409, body: { type: '/problems/conflict' } });
    }
    expect((await service.call('GET', `/v1/runners/${runnerId}`)).status).toBe(200);
  });

  it('is left when several are removed at the same moment', async () => {
    const service = await useTestService({ worker: false, env: {} });
    const { clientId, keyId } = await firstOf(service);
    const others = await Promise.all([1, 2, 3].map(() => makeOperator(service, clientId)));
    const { stores } = service.runtime.deps;
    const removed = await Promise.allSettled(
      [keyId, ...others.map(({ id }) => id)].map((id) => revokeKey({ stores }, id)),
    );
    expect(removed.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect((await stores.clients.listKeys(clientId, { limit: 10, cursor: null })).items).toHaveLength(1);
  });
});

describe('the hint of a key', () => {
  it('shows at most four of its secret characters, and none of a short key', async () => {
    const service = await useTestService({ worker: false });
    const { clientId } = await firstOf(service);
    await makeOperator(service, clientId);
    const { body } = await service.call('GET', `/v1/clients/${clientId}/keys`);
    expect(body['items']?.[0]).toMatchObject({ hint: '' });
    expect(String(body['items']?.[1]?.['hint'])).toMatch(/^sinew_.{4}$/);
  });
});

it('says that a BOOTSTRAP_API_KEY that was changed later is no key', async () => {
  const service = await useTestService({ worker: false });
  const lines: string[] = [];
  const log = pino({ messageKey: 'msg' }, { write: (line: string) => void lines.push(JSON.parse(line).msg) });
  const deps = { ...service.runtime.deps, log, hashKey, newApiKey };
  expect(await ensureFirstClient(deps, operatorKey)).toBeNull();
  expect(lines).toEqual([]);
  expect(await ensureFirstClient(deps, `${operatorKey}-changed`)).toBeNull();
  expect(lines).toEqual([expect.stringMatching(/^BOOTSTRAP_API_KEY is not a key of this database/)]);
  expect((await service.call('GET', '/v1/runners', { key: `${operatorKey}-changed` })).status).toBe(401);
});
