import { describe, expect, it } from 'vitest';
import { corosHosts } from '#src/edges/platforms/coros/hosts.ts';
import { createCorosInbound } from '#src/edges/platforms/coros/inbound.ts';
import { createGarminInbound } from '#src/edges/platforms/garmin/inbound.ts';
import { parseHealthAutoExport } from '#src/edges/platforms/generic/health-auto-export.ts';
import type { PlatformEvent } from '#src/edges/platforms/inbound.ts';
import { createIntervalsInbound } from '#src/edges/platforms/intervals-icu/inbound.ts';
import { readJson } from '#src/edges/platforms/reading-json.ts';

const requestOf = (rawBody: Uint8Array) =>
  ({ method: 'POST', rawBody, headers: {}, query: {}, pathSecret: 'accepted' }) as const;
const coros = createCorosInbound({
  clientId: 'c',
  clientSecret: 's',
  hosts: corosHosts('open.coros.com', []),
});
const garmin = createGarminInbound({ clientId: 'c' });
const intervals = createIntervalsInbound({ webhookSecret: 's' });

const readers: Readonly<Record<string, (elements: string) => PlatformEvent[]>> = {
  coros: (elements) => coros.parse(requestOf(Buffer.from(`{"sportDataList":[${elements}]}`))),
  'parts of coros': (elements) =>
    coros.parse(
      requestOf(
        Buffer.from(`{"sportDataList":[{"openId":1,"labelId":1,"triathlonItemList":[${elements}]}]}`),
      ),
    ),
  garmin: (elements) =>
    garmin.parse(requestOf(Buffer.from(`{"activities":[${elements}],"activityFiles":[${elements}]}`))),
  'health auto export': (elements) =>
    parseHealthAutoExport(Buffer.from(`{"data":{"workouts":[${elements}]}}`), 'runner'),
  'intervals.icu': (elements) => intervals.parse(requestOf(Buffer.from(`{"events":[${elements}]}`))),
};

describe('a body with more events than any has', () => {
  it.each(Object.entries(readers))('is one event that leads to nothing: %s', (_name, parse) => {
    const before = process.cpuUsage();
    const [event, ...others] = parse(`${'{},'.repeat(300_000)}{}`);
    const { user, system } = process.cpuUsage(before);
    expect(event).toMatchObject({ kind: 'ignored', because: 'the body holds more than 10000 events' });
    expect(others).toEqual([]);
    // One by one they take five seconds.
    expect((user + system) / 1e6).toBeLessThan(2.5);
  });

  it('is not parsed when its values would fill the memory', () => {
    expect(readJson(Buffer.from(`[${'{},'.repeat(1_100_000)}{}]`))).toBeNull();
    expect(readJson(Buffer.from(`[${'1,'.repeat(10_100_000)}1]`))).toBeNull();
    expect(readJson(Buffer.from(`["${'x'.repeat(20_000_000)}"]`))).not.toBeNull();
  });
});
