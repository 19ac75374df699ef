import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { StatedRun } from '#src/core/assessment/state-run.ts';
import { addDays, formatInstant } from '#src/core/domain/calendar.ts';
import type { HistoryRun } from '#src/core/domain/training-history.ts';
import { operatorKey, type TestService, useTestService } from '#tests/support/test-service.ts';

const story = new URL('../../samples/histories/sudden-ramp/', import.meta.url);
const runnerFields = {
  timeZone: 'Europe/Berlin',
  weekStartsOn: 'sunday',
  sex: 'female',
  heightMeters: 1.72,
  massKilograms: 61,
  maxHeartRateBpm: 188,
  restingHeartRateBpm: 52,
  thresholdSpeedMetersPerSecond: 3.4,
} as const;

const uploadStory = async (service: TestService): Promise<string> => {
  const runnerId = await service.createRunner({ ...runnerFields, birthYear: 1990 });
  for (const name of (await readdir(story)).sort())
    await service.upload(runnerId, await readFile(new URL(name, story)), name);
  return runnerId;
};

/** What a client that knows a run would state of it. */
const statedOf = (run: HistoryRun): StatedRun => ({
  startTime: formatInstant(run.startMs),
  endTime: formatInstant(run.endMs),
  localDay: run.day,
  distanceMeters: run.distanceMeters,
  durationSeconds: run.durationSeconds,
  sessionRpe: run.sessionRpe,
  averageSpm: run.averageSpm,
  averageSpeedMetersPerSecond: run.averageSpeedMetersPerSecond,
  stepLengthMeters: run.stepLengthMeters,
  race: run.race,
  secondsAtThreshold: run.secondsAtThreshold,
  secondsAbove88PercentMaxHeartRate: run.secondsAbove88PercentMaxHeartRate,
  secondsAtIntensity90: run.secondsAtIntensity90,
  heartRateCoverage: run.hasHeartRate ? 1 : 0,
  decayPercent: run.decayPercent,
  groundContactBalancePercent: run.groundContactBalancePercent,
  downhillShare: run.downhillShare,
  dropMeters: run.dropMeters,
  fastMeters: run.fastMeters,
  speedProfile: run.speedProfile,
  trimpBanister: run.loads.banister ?? null,
  trimpEdwards: run.loads.edwards ?? null,
  runningStress: run.loads.rtss ?? null,
  minuteBins: run.minuteBins,
});

/** The answer as it came, not a byte of it read. */
const textOf = async (
  service: TestService,
  method: 'GET' | 'POST',
  url: string,
  body?: object,
): Promise<string> => {
  const { statusCode, payload } = await service.app.inject({
    method,
    url,
    headers: { authorization: `Bearer ${operatorKey}` },
    ...(body === undefined ? {} : { payload: body }),
  });
  expect(statusCode, payload).toBe(200);
  return payload;
};

/** The runner of the story with its facts as a statement; each test adds what is said. */
const storedAndStated = async (service: TestService) => {
  const runnerId = await uploadStory(service);
  const { body: page } = await service.call('GET', `/v1/runners/${runnerId}/activities?limit=200`);
  const days = (page['items'] as unknown as { localDay: string }[]).map(({ localDay }) => localDay).sort();
  const [first, last] = [String(days[0]), String(days.at(-1))];
  const runs = await service.runtime.deps.stores.activities.historyRuns(runnerId, first, last);
  const { timeZone, weekStartsOn, ...body } = runnerFields;
  const facts = {
    today: last,
    timeZone,
    weekStartsOn,
    knownFrom: first,
    runner: { ...body, age: Number(last.slice(0, 4)) - 1990 },
    runs: runs.map(statedOf),
  };
  const say = async (checkIn: object): Promise<void> => {
    const { status } = await service.call('POST', `/v1/runners/${runnerId}/check-ins`, { body: checkIn });
    expect(status).toBe(201);
  };
  return { runnerId, last, facts, say };
};

describe('the same facts, stored or stated', () => {
  it('get the same answer, byte for byte', async () => {
    const service = await useTestService();
    const { runnerId, last, facts, say } = await storedAndStated(service);
    const address = `/v1/runners/${runnerId}/assessment?asOf=${last}`;
    expect(await textOf(service, 'GET', address)).toBe(
      await textOf(service, 'POST', '/v1/assessments', facts),
    );
    const checkIn = {
      day: addDays(last, -2),
      region: 'hamstring',
      side: 'left',
      tightness: 5,
      nextMorningWorse: true,
      daysWithSymptoms: 9,
      signs: { suddenOnset: true, bruise: false, hoursSinceOnset: 200 },
      ostrc: [1, 2, 1, 0],
      wellness: { sleep: 3, stress: 5, fatigue: 4, soreness: 6 },
      sittingHours: 9,
      previousHamstringMonths: 8,
      bridge: [14, 22],
      stretchBeforeRun: true,
      conditions: { anticoagulant: true },
      note: 'after the long run',
    };
    await say(checkIn);
    const stored = await textOf(service, 'GET', `${address}&plannedMeters=12000`);
    expect(stored).toBe(
      await textOf(service, 'POST', '/v1/assessments', {
        ...facts,
        checkIn,
        plannedRun: { distanceMeters: 12_000 },
      }),
    );
    expect(stored).toContain('"S-PAIN-A"');
    expect(JSON.parse(stored)).not.toHaveProperty('week');
    const numb = { ...checkIn, signs: { ...checkIn.signs, saddleNumbness: true } };
    await say(numb);
    const cut = await textOf(service, 'GET', `${address}&plannedMeters=12000&days=7`);
    const stated = { ...facts, checkIns: [checkIn], checkIn: numb, plannedRun: { distanceMeters: 12_000 } };
    expect(cut).toBe(await textOf(service, 'POST', '/v1/assessments', { ...stated, days: 7 }));
    const answer = JSON.parse(cut);
    expect(answer).toMatchObject({
      headline: 'Get emergency help now.',
      ceiling: { nextRunMeters: null },
      plannedRun: { withinCeiling: null },
      running: { state: 'paused' },
    });
    expect(answer).not.toHaveProperty('week');
    expect(answer).not.toHaveProperty('responses');
  });

  it('get the same week and the same responses', async () => {
    const service = await useTestService();
    const { runnerId, last, facts, say } = await storedAndStated(service);
    const checkIns = [
      ...Array.from({ length: 24 }, (_, index) => ({
        day: addDays(last, -index),
        region: 'hamstring',
        side: 'left',
        tightness: index < 10 ? 3 : 5,
        ...(index === 3 ? { sittingHours: 8, wellness: { sleep: 2 } } : {}),
      })),
      { day: addDays(last, -1), region: 'calf', side: 'right', tightness: 4 },
      { day: addDays(last, -400), conditions: { glaucoma: true }, previousHamstringMonths: 2 },
    ];
    for (const checkIn of checkIns) await say(checkIn);
    const done = [10, 8, 6, 3].flatMap((daysAgo) =>
      ['glute_bridge', 'side_plank'].map((routine) => ({ day: addDays(last, -daysAgo), routine })),
    );
    for (const mark of done) {
      const { status } = await service.call('POST', `/v1/runners/${runnerId}/done-routines`, { body: mark });
      expect(status).toBe(201);
    }
    const stored = await textOf(
      service,
      'GET',
      `/v1/runners/${runnerId}/assessment?asOf=${last}&days=7&equipment=band,roller`,
    );
    const stated = { ...facts, done, checkIns, days: 7, equipment: ['band', 'roller'] };
    expect(stored).toBe(await textOf(service, 'POST', '/v1/assessments', stated));
    const answer = JSON.parse(stored);
    expect(answer.week.days).toHaveLength(7);
    expect(
      answer.responses.find(
        ({ routine, region }: Record<string, string>) => routine === 'glute_bridge' && region === 'hamstring',
      ),
    ).toMatchObject({
      startedOn: addDays(last, -10),
      beforeMedian: 5,
      afterMedian: 3,
      change: -2,
    });
    expect(answer.warnings.map(({ rule }: { rule: string }) => rule)).toContain('S-PERSIST');
    const planned = `days=3&runDays=${last}&hardDays=${addDays(last, 1)}`;
    expect(await textOf(service, 'GET', `/v1/runners/${runnerId}/assessment?asOf=${last}&${planned}`)).toBe(
      await textOf(service, 'POST', '/v1/assessments', {
        ...facts,
        done,
        checkIns,
        days: 3,
        runDays: [last],
        hardDays: [addDays(last, 1)],
      }),
    );
  });

  it('a log of ratings is the same as check-ins that say only that', async () => {
    const service = await useTestService({ worker: false });
    const today = '2026-07-05';
    const log = Array.from({ length: 16 }, (_, index) => ({
      day: addDays(today, -index),
      region: 'calf',
      side: 'left',
      tightness: 4,
    }));
    const done = [{ day: addDays(today, -8), routine: 'glute_bridge' }];
    const asLog = await textOf(service, 'POST', '/v1/assessments', {
      today,
      tightnessLog: log,
      done,
      days: 7,
    });
    expect(asLog).toBe(
      await textOf(service, 'POST', '/v1/assessments', { today, checkIns: log, done, days: 7 }),
    );
  });
});
