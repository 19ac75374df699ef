import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

/** A process of Node needs about 60 MB before it has read a byte; it is counted too. */
const mostMegabytes = 300;
/** With room to spare, a collector lets garbage lie: the peak would be its own, not that of the readers. */
const tightHeap = ['--max-old-space-size=96', '--max-semi-space-size=8'];
/** Of the processor, for one file. */
const longestCpuMs = 5000;

type Report = {
  readonly outcomes: Readonly<Record<string, number>>;
  readonly slowestCpuMs: number;
  readonly heldMegabytes: number;
  readonly peakMegabytes: number;
};

it('damaged FIT, GPX and TCX files end as activities or a known failure, soon, and in less than 300 MB', async () => {
  const script = fileURLToPath(new URL('./fuzz-chain.ts', import.meta.url));
  const { stdout } = await run(process.execPath, [...tightHeap, script, '900'], { timeout: 280_000 });
  const { outcomes, slowestCpuMs, heldMegabytes, peakMegabytes } = JSON.parse(stdout) as Report;
  console.info('fuzz', { outcomes, slowestCpuMs, heldMegabytes, peakMegabytes });
  expect(
    Object.keys(outcomes).filter((outcome) => !/^(?:activities|archive(?:-.*)?|file-.*)$/.test(outcome)),
  ).toEqual([]);
  expect(outcomes['activities']).toBeGreaterThan(200);
  expect(slowestCpuMs).toBeLessThan(longestCpuMs);
  // What the originals take up is not the readers'.
  expect(peakMegabytes - heldMegabytes).toBeLessThan(mostMegabytes);
}, 300_000);
