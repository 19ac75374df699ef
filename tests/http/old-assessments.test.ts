import { expect, it } from 'vitest';
import { assess, historyFromStatement } from '#src/core/index.ts';
import { useTestService } from '#tests/support/test-service.ts';

it('a stored assessment of version 1 is listed as it was saved', async () => {
  const service = await useTestService({ worker: false });
  const runnerId = await service.createRunner({ timeZone: 'UTC' });
  const { headline, safetyNet, nextSteps, running, certainty, ...fresh } = assess(
    historyFromStatement({ today: '2026-07-05', checkIn: { tightness: 4 } }),
  );
  const { nextRunSeconds, ...ceiling } = fresh.ceiling;
  const body = {
    ...fresh,
    ceiling,
    warnings: fresh.warnings.map(({ region, side, ...warning }) => warning),
    askNext: fresh.askNext.map(({ fields, region, side, ...question }) => question),
    actions: fresh.actions.map(({ untilDay, rules, ...action }) => action),
  };
  const createdAt = '2026-07-05T06:00:00.000Z';
  await service.runtime.deps.stores.assessments.insert({ id: 'asm_old', runnerId, body, createdAt });
  const { status, body: page } = await service.call('GET', `/v1/runners/${runnerId}/assessments`);
  expect(status).toBe(200);
  expect(page['items']).toEqual([{ id: 'asm_old', runnerId, createdAt, assessment: body }]);
});
