import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { useTestService } from '#tests/support/test-service.ts';

it('a transaction that the database ends because of a deadlock runs again', async () => {
  const service = await useTestService({ worker: false });
  const [one, two] = [await service.createRunner(), await service.createRunner()];
  const { stores } = service.runtime.deps;
  let runs = 0;
  const lockBoth = (first: string, second: string): Promise<void> =>
    stores.inTransaction(async (tx) => {
      runs += 1;
      await tx.runners.lock(first);
      await wait(runs <= 2 ? 200 : 0);
      await tx.runners.lock(second);
    });
  await Promise.all([lockBoth(one, two), lockBoth(two, one)]);
  expect(runs).toBe(3);
});
