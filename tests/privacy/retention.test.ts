import { expect, it } from 'vitest';
import { sweepUnfinished } from '#src/use-cases/maintenance/sweep-unfinished.ts';
import { type Body, type TestHouse, useTestHouse } from '#tests/support/test-service.ts';

const dayMs = 86_400_000;

const assessmentsOf = async (house: TestHouse, runnerId: string): Promise<number> => {
  const { body } = await house.call('GET', `/v1/runners/${runnerId}/assessments`);
  return (body['items'] as unknown as Body[]).length;
};

/** Two assessments: of a quiet runner, and of one who names a red flag. */
const useAssessed = async (env: Record<string, string>): Promise<{ house: TestHouse; runnerId: string }> => {
  const house = await useTestHouse({ env });
  const runnerId = await house.createRunner();
  const day = new Date().toISOString().slice(0, 10);
  for (const [count, signs] of [{ chestPain: false }, { chestPain: true }].entries()) {
    const body = { day, region: 'hamstring', side: 'left', tightness: 2, signs };
    expect((await house.call('POST', `/v1/runners/${runnerId}/check-ins`, { body })).status).toBe(201);
    await expect.poll(() => assessmentsOf(house, runnerId)).toBe(count + 1);
  }
  return { house, runnerId };
};

const sweepAfter = (house: TestHouse, days: number): Promise<unknown> => {
  const { house: inner } = house.ground;
  return sweepUnfinished({ ...inner, clock: { nowMs: () => Date.now() + days * dayMs } });
};

it('earlier assessments are forgotten when the settings say so, the newest never', async () => {
  const { house, runnerId } = await useAssessed({ KEEP_ASSESSMENTS_DAYS: '30' });
  await sweepAfter(house, 29);
  expect(await assessmentsOf(house, runnerId)).toBe(2);
  await sweepAfter(house, 31);
  expect(await assessmentsOf(house, runnerId)).toBe(1);
});

it('else they are kept for as long as the runner', async () => {
  const { house, runnerId } = await useAssessed({});
  await sweepAfter(house, 10_000);
  expect(await assessmentsOf(house, runnerId)).toBe(2);
});
