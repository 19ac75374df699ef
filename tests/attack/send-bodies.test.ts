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
/** What a check-in of a list may cost; the loop is free for others between any two. */
const checkInMs = 6;
const mostBytes = 100 * MEBIBYTE;
const mostAnswerCharacters = 10_000;

const today = '2026-07-07';
const dayBack = (days: number): string =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
const list = <T>(length: number, item: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => item(index));

/** About as much as a statement may hold, on as few days as it may. */
const largestStatement = (): object => ({
  today,
  knownFrom: '1900-01-01',
  days: 14,
  runs: list(1200, (index) => ({
    startTime: `${dayBack(Math.floor(index / 24))}T${String(index % 24).padStart(2, '0')}:00:00Z`,
    ...{ distanceMeters: 5000 + index, durationSeconds: 1500, sessionRpe: 9, averageSpm: 150 },
    ...{ averageSpeedMetersPerSecond: 2.5, dropMeters: 300, fastMeters: 3000, race: true },
  })),
  checkIns: list(500, (index) => ({
    day: dayBack(index % 100),
    ...{ region: index % 2 === 0 ? 'calf' : 'hamstring', side: index % 3 === 0 ? 'left' : 'right' },
    ...{ tightness: index % 10, altersStride: true, signs: { nightPain: true } },
  })),
  tightnessLog: list(1200, (index) => ({
    day: dayBack(index % 100),
    region: 'calf',
    side: 'left',
    tightness: 5,
  })),
  done: list(2000, (index) => ({ day: dayBack(index % 100), routine: 'heel_raise' })),
});

/** As many planned runs as a plan may hold, on one day. */
const plannedRuns = (): object[] =>
  list(60, (index) => ({
    startTime: new Date(Date.now() + 86_400_000 + index * 60_000).toISOString(),
    distanceMeters: 42_195,
  }));

/** As many check-ins as a list may hold, each of a day of its own with much to say. */
const checkIns = (): object[] =>
  list(366, (index) => ({
    day: dayBack(index + 1),
    ...{ region: 'hamstring', side: 'left', tightness: index % 6, altersStride: true, sittingHours: 8 },
    ...{ wellness: { sleep: 3, stress: 3, fatigue: 3, soreness: 3 }, ostrc: [1, 1, 1, 0] },
    ...{ signs: { nightPain: true, tingling: false, numbness: false }, note: 'a'.repeat(500) },
  }));

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

  it('that are valid cost as little', async () => {
    const { pid, call } = await startService();
    const { body: runner } = await call('POST', '/v1/runners', {});
    const of = `/v1/runners/${runner['id']}`;
    const requests: readonly (readonly [string, object, number])[] = [
      ['/v1/assessments', largestStatement(), 4 * mostMs],
      [`${of}/what-if`, { plannedRuns: plannedRuns() }, 4 * mostMs],
      [`${of}/check-ins:bulk`, { items: checkIns() }, 366 * checkInMs],
    ];
    for (const [path, body, most] of requests) {
      // The first request of a kind also pays for the compilation of what it runs.
      await call('POST', path, body);
      const { result, ms, bytes } = await costOf(pid, () => call('POST', path, body));
      expect(result.status, JSON.stringify(result.body).slice(0, 300)).toBe(200);
      console.info(`${path}: ${ms} ms, ${bytes / MEBIBYTE} MiB`);
      expect(ms).toBeLessThan(most);
      expect(bytes).toBeLessThan(mostBytes);
    }
  });
});
