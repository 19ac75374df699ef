import { describe, expect, it } from 'vitest';
import { historyFromStatement, stateRun } from '#src/core/assessment/history-from-statement.ts';
import { assessStated } from './runners.ts';

const today = '2026-07-05';

describe('a stated history', () => {
  it('is complete when only the day is stated', () => {
    expect(historyFromStatement({ today })).toEqual({
      today,
      timeZone: 'UTC',
      weekStartsOn: 'monday',
      runner: {
        sex: null,
        ageYears: null,
        heightMeters: null,
        massKilograms: null,
        maxHeartRateBpm: null,
        restingHeartRateBpm: null,
        thresholdHeartRateBpm: null,
        firstVentilatoryThresholdBpm: null,
        secondVentilatoryThresholdBpm: null,
        thresholdSpeedMetersPerSecond: null,
      },
      runs: [],
      knownFrom: null,
      checkIn: null,
      checkIns: [],
      wellnessHistory: [],
      plannedRun: null,
    });
  });

  it('sorts the runs, knows from the first and leaves out what lies ahead', () => {
    const { runs, knownFrom } = historyFromStatement({
      today,
      runs: [
        { startTime: '2026-07-06T00:00:00Z', distanceMeters: 1 },
        { startTime: '2026-07-05T23:59:59Z', distanceMeters: 2 },
        { startTime: '2026-06-01T07:00:00+02:00', distanceMeters: 3 },
      ],
    });
    expect(runs.map(({ distanceMeters }) => distanceMeters)).toEqual([3, 2]);
    expect(knownFrom).toBe('2026-06-01');
  });

  it('counts days in the runner’s zone', () => {
    const runs = [{ startTime: '2026-07-04T23:30:00Z' }];
    const dayIn = (timeZone: string) =>
      historyFromStatement({ today, runner: { timeZone }, runs }).runs[0]?.day;
    expect(dayIn('UTC')).toBe('2026-07-04');
    expect(dayIn('Europe/Berlin')).toBe('2026-07-05');
  });

  it('ends a run after its duration, or when it is said to have ended', () => {
    const startTime = '2026-07-04T07:00:00Z';
    const minutes = (run: ReturnType<typeof stateRun>) => (run.endMs - run.startMs) / 60_000;
    expect(minutes(stateRun({ startTime, durationSeconds: 1800 }, 'UTC'))).toBe(30);
    expect(
      minutes(stateRun({ startTime, durationSeconds: 1800, endTime: '2026-07-04T08:00:00Z' }, 'UTC')),
    ).toBe(60);
    expect(minutes(stateRun({ startTime }, 'UTC'))).toBe(0);
  });

  it('reads null as "not asked", also among signs', () => {
    const { checkIn } = historyFromStatement({
      today,
      checkIn: { tightness: null, sittingHours: 7, signs: { pop: null, fever: false } as never },
    });
    expect(checkIn).toMatchObject({ day: today, tightness: null, sittingHours: 7, signs: { fever: false } });
    expect(checkIn?.signs).not.toHaveProperty('pop');
  });

  it('refuses a start without a zone', () => {
    expect(() => historyFromStatement({ today, runs: [{ startTime: '2026-07-04T07:00:00' }] })).toThrow(
      RangeError,
    );
  });

  it('unknown is unknown: a run without distance and duration changes no figure to zero', () => {
    const assessment = assessStated({ runs: [{ startTime: '2026-07-04T07:00:00Z' }] });
    expect(assessment.ceiling.nextRunMeters).toBeNull();
    expect(assessment.warnings.map(({ rule }) => rule)).toEqual(['C-UNK']);
  });
});
