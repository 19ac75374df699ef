import { expect, it } from 'vitest';
import { assessRunner } from '#src/use-cases/assessment/assess-runner.ts';
import { useTestService } from '#tests/support/test-service.ts';

it('an assessment that was overtaken by one who saw more is not kept as the newest', async () => {
  const service = await useTestService({ worker: false });
  const runnerId = await service.createRunner();
  const { deps: inner } = service.runtime;
  const day = new Date().toISOString().slice(0, 10);
  const say = async (signs: Record<string, boolean>): Promise<void> => {
    const body = { day, region: 'hamstring', side: 'left', tightness: 2, signs };
    expect((await service.call('POST', `/v1/runners/${runnerId}/check-ins`, { body })).status).toBe(201);
  };
  const kept = async (): Promise<unknown[]> => {
    const { body } = await service.call('GET', `/v1/runners/${runnerId}/assessments`);
    return body['items'] as unknown as unknown[];
  };
  await say({});
  let overtakes = true;
  const inTransaction: typeof inner.stores.inTransaction = async (work) => {
    if (overtakes) {
      overtakes = false;
      await say({ chestPain: true });
      await assessRunner(inner, runnerId);
    }
    return inner.stores.inTransaction(work);
  };
  await assessRunner({ ...inner, stores: { ...inner.stores, inTransaction } }, runnerId);
  expect(overtakes).toBe(false);
  const [newest, ...earlier] = await kept();
  expect(newest).toMatchObject({ assessment: { severity: 'emergency' } });
  expect(earlier).toEqual([]);
});
