import { expect, it } from 'vitest';
import { operatorKey, useTestService } from '#tests/support/test-service.ts';
import { walkApi } from './walk-api.ts';

it('no request makes the service fail, and every refusal is a problem document', async () => {
  const service = await useTestService({ worker: false });
  const { probes, statuses, faults } = await walkApi({ address: await service.listen(), operatorKey });
  console.info(`${probes} probes`, statuses);
  expect(faults).toEqual([]);
  expect(probes).toBeGreaterThan(3000);
}, 300_000);
