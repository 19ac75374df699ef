import { expect, it } from 'vitest';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import { type Body, type TestService, useTestService } from '#tests/support/test-service.ts';

const dayMs = 86_400_000;

const assessmentsOf = async (service: TestService, runnerId: string): Promise<number> => {
  const { body } = await service.call('GET', `/v1/runners/${runnerId}/assessments`);
  return (body['items'] as unknown as Body[]).length;
};

/** Two assessments: of a quiet runner, and of one who names a red flag. */
const useAssessed = async (
  env: Record<string, string>,
): Promise<{ service: TestService; runnerId: string }> => {
  const service = await useTestService({ env });
  const runnerId = await service.createRunner();
  const day = new Date().toISOString().slice(0, 10);
  for (const [count, signs] of [{ chestPain: false }, { chestPain: true }].entries()) {
    const body = { day, region: 'hamstring', side: 'left', tightness: 2, signs };
    expect((await service.call('POST', `/v1/runners/${runnerId}/check-ins`, { body })).status).toBe(201);
    await expect.poll(() => assessmentsOf(service, runnerId)).toBe(count + 1);
  }
  return { service, runnerId };
};

const sweepAfter = (service: TestService, days: number): Promise<unknown> => {
  const { deps: inner } = service.runtime;
  return sweepUnfinished({ ...inner, clock: { nowMs: () => Date.now() + days * dayMs } });
};

it('earlier assessments are forgotten when the settings say so, the newest never', async () => {
  const { service, runnerId } = await useAssessed({ KEEP_ASSESSMENTS_DAYS: '30' });
  await sweepAfter(service, 29);
  expect(await assessmentsOf(service, runnerId)).toBe(2);
  await sweepAfter(service, 31);
  expect(await assessmentsOf(service, runnerId)).toBe(1);
});

it('else they are kept for as long as the runner', async () => {
  const { service, runnerId } = await useAssessed({});
  await sweepAfter(service, 10_000);
  expect(await assessmentsOf(service, runnerId)).toBe(2);
});
