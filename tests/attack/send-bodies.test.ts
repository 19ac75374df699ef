import { beforeEach, describe, expect, it } from 'vitest';
import { forgetPeak, mainThreadMs, peakBytes, residentBytes } from '#tests/support/process-use.ts';
import {
  processKey,
  type ServiceProcess,
  startServiceProcess,
  useDataDir,
} from '#tests/support/service-process.ts';
import { useDatabaseUrl } from '#tests/support/test-database.ts';
import { hostileBodiesOf } from './send-bodies.ts';

const MEBIBYTE = 2 ** 20;
/** What a request may cost beyond reading its bytes, which alone take up to half of it. */
const mostMs = 100;
const mostBytes = 100 * MEBIBYTE;
const mostAnswerCharacters = 10_000;

const startService = async (): Promise<ServiceProcess> =>
  startServiceProcess({
    DATABASE_URL: await useDatabaseUrl(),
    DATA_DIR: await useDataDir(),
    LOG_LEVEL: 'warn',
  });

/** Milliseconds that this thread needs to read a text as JSON, or to find that it is none. */
const parseMs = (text: string): number => {
  const before = process.threadCpuUsage();
  try {
    JSON.parse(text);
  } catch {
    // the time counts all the same
  }
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
};

/** What a request costs the service: milliseconds of its event loop, and bytes on top of what it held. */
const costOf = async <T>(pid: number, work: () => Promise<T>) => {
  const [ms, held] = [await mainThreadMs(pid), await residentBytes(pid)];
  await forgetPeak(pid);
  const result = await work();
  return { result, ms: (await mainThreadMs(pid)) - ms, bytes: (await peakBytes(pid)) - held };
};

describe('the largest bodies', () => {
  beforeEach(({ skip }) => skip(process.platform !== 'linux', 'needs /proc'));

  it('in every hostile form cost no more than reading them', async () => {
    const { pid, url } = await startService();
    const faults: string[] = [];
    let [bodies, slowestMs, largestBytes] = [0, 0, 0];
    for await (const { what, text, send } of hostileBodiesOf({ address: url, operatorKey: processKey })) {
      const { result, ms, bytes } = await costOf(pid, send);
      [bodies, slowestMs, largestBytes] = [
        bodies + 1,
        Math.max(slowestMs, ms),
        Math.max(largestBytes, bytes),
      ];
      const fault = `${what}: ${result.status}, ${result.text.length} characters, ${ms} ms, ${bytes} B`;
      if (result.status < 400 || result.status >= 500) faults.push(fault);
      if (result.text.length > mostAnswerCharacters || bytes > mostBytes) faults.push(fault);
      // Reading is measured on the same machine, which may be busy.
      if (ms > mostMs + 2 * parseMs(text)) faults.push(fault);
    }
    console.info(`${bodies} bodies: at most ${slowestMs} ms and ${largestBytes / MEBIBYTE} MiB`);
    expect(faults).toEqual([]);
    expect(bodies).toBeGreaterThan(300);
  }, 240_000);
});
