import { execFile, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { operatorKey, useTestService } from '#tests/support/test-service.ts';

const path = `${import.meta.dirname}/../../samples/code/read-exports.py`;
const succeeds = (...args: string[]): boolean => spawnSync('python3', args).status === 0;
const [hasPython, hasDuckDb] = [succeeds('--version'), succeeds('-c', 'import duckdb')];

it('read-exports.py answers its questions over all runners', async ({ skip }) => {
  skip(!hasPython, 'there is no python3');
  const text = await readFile(path, 'utf8');
  expect(text.split('\n').length).toBeLessThanOrEqual(62);
  const service = await useTestService();
  const runnerId = await service.createRunner();
  for (const name of ['2025-02-11-6-km', '2025-04-13-21.1-km'])
    await service.upload(
      runnerId,
      await readFile(new URL(`../../samples/histories/long-break-then-race/${name}.fit`, import.meta.url)),
    );
  const day = new Date().toISOString().slice(0, 10);
  await service.call('POST', `/v1/runners/${runnerId}/check-ins`, {
    body: { day, region: 'calf', tightness: 5 },
  });
  const ask = async (): Promise<string> =>
    (
      await promisify(execFile)('python3', [path], {
        env: { ...process.env, SINEW_URL: await service.listen(), SINEW_API_KEY: operatorKey },
      })
    ).stdout;
  await expect.poll(ask, { interval: 500 }).toMatch(/S-PAIN-A in \d+ assessments/);
  const output = await ask();
  expect(output).toContain(`${runnerId} 2025-02 6.0 km\n`);
  expect(output).toContain(`${runnerId} 2025-03 0.0 km\n`);
  if (hasDuckDb) expect(output).toContain('week of 2025-04-07: 21.1 km, 6 rest days, longest 21.1 km');
  else expect(output).toContain('DuckDB is not installed: no weeks');
});
