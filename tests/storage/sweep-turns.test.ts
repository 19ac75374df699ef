import { expect, it } from 'vitest';
import { type TestService, useTestService } from '#tests/support/test-service.ts';

const useOther = async (service: TestService): Promise<string> => {
  const { body: client } = await service.call('POST', '/v1/clients', { body: { name: 'other' } });
  const { body } = await service.call('POST', `/v1/clients/${client['id']}/keys`, {
    body: { scopes: ['admin'] },
  });
  const runner = await service.call('POST', '/v1/runners', { body: {}, key: String(body['key']) });
  return String(runner.body['id']);
};

it('a sweep finds the lost work of one client behind the many older files of another', async () => {
  const service = await useTestService({ worker: false });
  const { stores, newId } = service.runtime.deps;
  const enter = async (runnerId: string, n: number): Promise<string> => {
    const id = newId('upload');
    const sha256 = n.toString(16).padStart(64, '0');
    const receivedAt = new Date(Date.UTC(2026, 0, 1) + n * 1_000).toISOString();
    const place = { parentId: null, partPath: null, filename: 'a.fit', provenance: null };
    await stores.uploads.insert({ ...place, id, runnerId, bytes: 1, sha256, receivedAt });
    await stores.runners.markDirty(runnerId, receivedAt);
    return id;
  };
  const many = await service.createRunner();
  for (let n = 0; n < 200; n += 1) await enter(many, n);
  const other = await useOther(service);
  const lost = await enter(other, 200);
  const before = '2027-01-01T00:00:00Z';
  expect((await stores.uploads.listUnfinished(before, 20)).map(({ id }) => id)).toContain(lost);
  expect(await stores.runners.listDirty(before, 2)).toEqual(expect.arrayContaining([many, other]));
});
