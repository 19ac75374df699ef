import { expect, it } from 'vitest';
import { operatorKey, useTestService } from '#tests/support/test-service.ts';
import { walkPages } from './walk-pages.ts';

it('no request makes a page fail, and none shows markup that was stored or sent', async () => {
  const service = await useTestService({ worker: false });
  const { probes, statuses, faults } = await walkPages({ address: await service.listen(), operatorKey });
  console.info(`${probes} probes`, statuses);
  expect(faults).toEqual([]);
  expect(statuses['200']).toBeGreaterThan(1000);
}, 300_000);
