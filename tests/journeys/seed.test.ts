import { describe, expect, it } from 'vitest';
import { createRunner } from '#samples/seed/create-runner.ts';
import { seededRunners } from '#samples/seed/seeded-runners.ts';
import { shiftStory } from '#samples/seed/shift-story.ts';
import { fallingCadence } from '#samples/stories/falling-cadence.ts';
import { suddenRamp } from '#samples/stories/sudden-ramp.ts';
import { createApi } from '#src/cli/api.ts';
import { dayInZone } from '#src/core/index.ts';
import { useCliService } from '#tests/cli/cli-service.ts';
import { operatorKey } from '#tests/support/test-service.ts';

describe('a story that ends today', () => {
  const evening = Date.parse('2026-03-01T21:00:00Z');

  it('keeps its runs and moves them by whole days', () => {
    const shifted = shiftStory(suddenRamp, evening);
    expect(shifted.asOf).toBe('2026-03-01');
    expect(shifted.runs.at(-1)).toMatchObject({
      name: '2026-03-01-18-km',
      startTime: '2026-03-01T06:30:00.000Z',
    });
    expect(shifted.runs[0]?.startTime).toBe('2026-01-26T06:30:00.000Z');
    expect(shifted.runs.map(({ distanceMeters }) => distanceMeters)).toEqual(
      suddenRamp.runs.map(({ distanceMeters }) => distanceMeters),
    );
  });

  it('holds no run that is not over yet', () => {
    const morning = Date.parse('2026-03-01T07:00:00Z');
    const last = shiftStory(suddenRamp, morning).runs.at(-1);
    const seconds = (last?.distanceMeters ?? 0) / (last?.speedMetersPerSecond ?? 1);
    expect(Date.parse(last?.startTime ?? '') + seconds * 1000).toBeLessThanOrEqual(morning);
  });
});

describe('the seeded runners', () => {
  it('are five, each with its own story and a check-in of today', () => {
    expect(new Set(seededRunners.map(({ story }) => story.id)).size).toBe(5);
    for (const { checkIns } of seededRunners) expect(checkIns.at(-1)?.daysAgo).toBe(0);
  });

  it('reach a service through its API once a day, with runs, check-ins and an assessment', async () => {
    const service = await useCliService();
    const api = createApi(service.url, operatorKey, new AbortController().signal);
    const seeded = seededRunners.find(({ story }) => story.id === fallingCadence.id);
    if (seeded === undefined) throw new Error('the story is not seeded');
    const nowMs = Date.now();
    const runner = await createRunner(api, seeded, nowMs);
    expect(runner).toMatchObject({ isNew: true, name: fallingCadence.runner.displayName });
    expect(runner.warnings).toEqual(expect.arrayContaining([...fallingCadence.raises]));
    const { body: runs } = await service.call('GET', `/v1/runners/${runner.id}/activities?limit=50`);
    expect(runs['items']).toHaveLength(fallingCadence.runs.length);
    const { body: checkIns } = await service.call('GET', `/v1/runners/${runner.id}/check-ins`);
    expect(checkIns['items']?.[0]).toMatchObject({ day: dayInZone(nowMs, 'UTC') });
    expect(await createRunner(api, seeded, nowMs)).toEqual({ ...runner, isNew: false });
  });
});
