import { expect, it } from 'vitest';
import { createStoreWatch } from '#src/use-cases/maintenance/watch-stores.ts';
import { useTestService } from '#tests/support/test-service.ts';

it('a store that goes away is logged once, and once more when it is back', async () => {
  const { runtime } = await useTestService({ worker: false });
  const lines: { readonly fields: object; readonly message: string }[] = [];
  const note = (fields: object, message: string): void => void lines.push({ fields, message });
  const log = { ...runtime.log, warn: note, info: note } as unknown as typeof runtime.log;
  let away = false;
  let nowMs = Date.UTC(2026, 4, 1);
  const files = {
    ...runtime.deps.files,
    check: async () => {
      if (away) throw new Error('no space left on device');
    },
  };
  const look = createStoreWatch({ ...runtime.deps, files, log, clock: { nowMs: () => nowMs } });
  await look();
  away = true;
  for (let looks = 0; looks < 3; looks++) await look();
  expect(lines).toEqual([
    {
      fields: { store: 'files', because: 'no space left on device' },
      message: 'the file store is away: uploads are answered 503 until it is back',
    },
  ]);
  away = false;
  nowMs += 90_000;
  for (let looks = 0; looks < 3; looks++) await look();
  expect(lines.slice(1)).toEqual([
    { fields: { store: 'files', awaySeconds: 90 }, message: 'the file store is back' },
  ]);
});
