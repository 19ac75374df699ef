import { describe, expect, it } from 'vitest';
import type { Runtime } from '#src/compose.ts';
import { readConfig } from '#src/config.ts';
import { createTrust } from '#src/http/trusted-proxies.ts';
import { operatorKey, type TestService, useTestService } from '#tests/support/test-service.ts';

const wrongKey = (index: number): string => `sinew_${String(index).padStart(43, 'x')}`;

/** A service that counts how often its database is asked for a key. */
const useCountingService = async (env: Record<string, string>) => {
  let lookUps = 0;
  const replace = (runtime: Runtime): Runtime => {
    const { clients } = runtime.deps.stores;
    const counting = {
      ...clients,
      findKeyByHash: (hash: string) => {
        lookUps += 1;
        return clients.findKeyByHash(hash);
      },
    };
    return { ...runtime, deps: { ...runtime.deps, stores: { ...runtime.deps.stores, clients: counting } } };
  };
  const service = await useTestService({ worker: false, env, replace });
  return { service, lookUps: () => lookUps };
};

const ask = (service: TestService, authorization: string, headers: Record<string, string> = {}) =>
  service.call('GET', '/v1/runners', { key: null, headers: { authorization, ...headers } });

const createKey = async (service: TestService): Promise<{ id: string; key: string }> => {
  const { body: client } = await service.call('POST', '/v1/clients', { body: { name: 'other' } });
  const { body } = await service.call('POST', `/v1/clients/${client['id']}/keys`, {
    body: { scopes: ['read'] },
  });
  return { id: String(body['id']), key: String(body['key']) };
};

describe('wrong keys', () => {
  it('are refused by address after some failures, and cost the database nothing from then on', async () => {
    const { service, lookUps } = await useCountingService({ RATE_LIMIT_PER_MINUTE: '200' });
    const before = lookUps();
    const answers = await Promise.all(
      Array.from({ length: 150 }, (_, index) => ask(service, `Bearer ${wrongKey(index)}`)),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(12);
    expect(lookUps() - before).toBeLessThanOrEqual(12);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.body).toMatchObject({ type: '/problems/rate-limited' });
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask(service, '')).status).toBe(429);
  });

  it('keep no valid key of the same address out, used before or not', async () => {
    const { service } = await useCountingService({ RATE_LIMIT_PER_MINUTE: '200' });
    const other = await createKey(service);
    for (let index = 0; index < 30; index++) await ask(service, `Bearer ${wrongKey(index)}`);
    expect((await ask(service, `Bearer ${wrongKey(99)}`)).status).toBe(429);
    expect((await ask(service, `Bearer ${other.key}`)).status).toBe(200);
    expect((await service.call('GET', '/v1/runners')).status).toBe(200);
  });

  it('of a form that no key has never reach the database', async () => {
    const { service, lookUps } = await useCountingService({ RATE_LIMIT_PER_MINUTE: '10000' });
    const before = lookUps();
    for (const authorization of [
      '',
      'Bearer',
      'Bearer ',
      'Bearer short',
      `Basic ${operatorKey}`,
      operatorKey,
    ])
      expect((await ask(service, authorization)).status, authorization).toBe(401);
    expect((await ask(service, `Bearer ${'x'.repeat(513)}`)).status).toBe(401);
    expect((await ask(service, `Bearer ${operatorKey} ${operatorKey}`)).status).toBe(401);
    expect(lookUps()).toBe(before);
  });

  it('that were valid stop at once when they are revoked', async () => {
    const service = await useTestService({ worker: false });
    const other = await createKey(service);
    expect((await ask(service, `Bearer ${other.key}`)).status).toBe(200);
    expect((await service.call('DELETE', `/v1/keys/${other.id}`)).status).toBe(204);
    expect((await ask(service, `Bearer ${other.key}`)).status).toBe(401);
  });
});

it('counts the requests of a key together, however it is written', async () => {
  const service = await useTestService({ worker: false, env: { RATE_LIMIT_PER_MINUTE: '10' } });
  const statuses: number[] = [];
  for (let index = 0; index < 24; index++) {
    const scheme = ['Bearer', 'bearer', 'BEARER', 'bEARER'][index % 4];
    statuses.push((await ask(service, `${scheme}${' '.repeat(index + 1)}${operatorKey}`)).status);
  }
  expect(statuses.filter((status) => status === 200)).toHaveLength(10);
  expect(statuses.slice(10)).toEqual(Array.from({ length: 14 }, () => 429));
});

describe('the address of a caller', () => {
  const failUntilRefused = async (service: TestService, forwarded: string): Promise<void> => {
    for (let index = 0; index < 11; index++)
      await ask(service, `Bearer ${wrongKey(index)}`, { 'x-forwarded-for': forwarded });
  };
  const statusFrom = async (service: TestService, forwarded: string): Promise<number> =>
    (await ask(service, `Bearer ${wrongKey(50)}`, { 'x-forwarded-for': forwarded })).status;

  it('is not what it says in X-Forwarded-For', async () => {
    const service = await useTestService({ worker: false, env: { RATE_LIMIT_PER_MINUTE: '20' } });
    await failUntilRefused(service, '198.51.100.1');
    expect(await statusFrom(service, '198.51.100.2')).toBe(429);
  });

  it('is what a trusted proxy says, and not what its client put before it', async () => {
    const env = { RATE_LIMIT_PER_MINUTE: '20', TRUST_PROXY: '127.0.0.0/8, ::1' };
    const service = await useTestService({ worker: false, env });
    await failUntilRefused(service, '198.51.100.1');
    expect(await statusFrom(service, '198.51.100.2')).toBe(401);
    expect(await statusFrom(service, '203.0.113.7, 198.51.100.1')).toBe(429);
  });

  it('is a network in IPv6', async () => {
    const env = { RATE_LIMIT_PER_MINUTE: '20', TRUST_PROXY: '127.0.0.1' };
    const service = await useTestService({ worker: false, env });
    await failUntilRefused(service, '2001:db8:1:2::1');
    expect(await statusFrom(service, '2001:db8:1:2:3:4:5:6')).toBe(429);
    expect(await statusFrom(service, '2001:db8:1:3::1')).toBe(401);
  });

  it('is that of a proxy in IPv4 also where it is written in IPv6, and nobody is a proxy by default', () => {
    const trusts = createTrust(['10.0.0.0/8', '2001:db8::/32', '192.0.2.1']);
    for (const proxy of ['10.1.2.3', '::ffff:10.1.2.3', '2001:db8:5::1', '192.0.2.1'])
      expect(trusts(proxy), proxy).toBe(true);
    for (const other of ['11.1.2.3', '::ffff:11.1.2.3', '2001:db9::1', '192.0.2.2', 'localhost', ''])
      expect(trusts(other), other).toBe(false);
    expect(createTrust([])('127.0.0.1')).toBe(false);
  });

  it('is believed of addresses and subnets only', () => {
    for (const value of ['yes', '10.0.0.0/33', '10.0.0', '::1/129', '10.0.0.1;10.0.0.2', '1/2/3'])
      expect(() => readConfig({ TRUST_PROXY: value }), value).toThrow(/^TRUST_PROXY must be/);
  });
});
