import { describe, expect, it } from 'vitest';
import { assess } from '#src/core/assessment/assess.ts';
import {
  historyFromStatement,
  type StatedRun,
  type Statement,
} from '#src/core/assessment/history-from-statement.ts';
import { addDays } from '#src/core/domain/calendar.ts';
import { rulesOf } from './runners.ts';

const today = '2026-06-28';
/** An hour, or six minutes a kilometre where the run is longer. */
const usualMinutes = (kilometers: number | null): number => Math.max(60, 6 * (kilometers ?? 0));
const runOn = (
  daysAgo: number,
  kilometers: number | null,
  minutes = usualMinutes(kilometers),
): StatedRun => ({
  startTime: `${addDays(today, -daysAgo)}T07:00:00Z`,
  durationSeconds: minutes * 60,
  averageSpm: 168,
  distanceMeters: kilometers === null ? null : kilometers * 1000,
});
const weekly = (longest: readonly number[]) =>
  longest.map((kilometers, week) => runOn(7 * (longest.length - 1 - week), kilometers));

const assessRuns = (runs: readonly StatedRun[], stated: Partial<Statement> = {}) =>
  assess(historyFromStatement({ today, runs, ...stated }));
const assessWith = (longest: readonly number[], plannedMeters?: number) =>
  assessRuns(
    weekly(longest),
    plannedMeters === undefined ? {} : { plannedRun: { distanceMeters: plannedMeters } },
  );

describe('before the run', () => {
  it('the ceiling is a tenth beyond the longest run of thirty days', () => {
    expect(assessWith([6, 6, 6, 6]).ceiling).toEqual({
      nextRunMeters: 6600,
      nextRunSeconds: null,
      basis: '6.6 km: 10% more than your longest run of the last 30 days.',
    });
  });

  it('after a jump it is a tenth beyond what was usual before the jump', () => {
    expect(assessWith([10, 10, 10, 18]).ceiling).toEqual({
      nextRunMeters: 11_000,
      nextRunSeconds: null,
      basis: '11 km: 10% more than your longest run before the jump of 28 June.',
    });
  });

  it('the day after 30 km where 15 was the longest, 33 km is far over the ceiling', () => {
    const runs = [runOn(15, 15), runOn(8, 15), runOn(1, 30)];
    const answer = assessRuns(runs, { plannedRun: { distanceMeters: 33_000 } });
    expect(answer.ceiling.nextRunMeters).toBe(16_500);
    expect(answer.plannedRun).toMatchObject({ withinCeiling: false });
    expect(rulesOf(answer)).toContain('L-PLAN');
  });

  it('a chain of jumps counts from before the first, in the warning and in the ceiling', () => {
    const runs = [runOn(20, 5), runOn(6, 10), runOn(3, 20), runOn(0, 40)];
    const { warnings, ceiling, loadRisk } = assessRuns(runs);
    expect(ceiling.nextRunMeters).toBe(5500);
    expect(warnings[0]).toMatchObject({
      rule: 'L-SPK-L',
      measured: { category: 'moderate', chain: true },
      message:
        'Your run today was 40 km: 700% longer than anything in the 30 days before your first jump (5 km).',
    });
    expect(loadRisk.terms.map(({ id }) => id)).toContain('spike_moderate');
  });

  it('a jump of eight days ago holds the ceiling down only while it hurts', () => {
    const runs = [runOn(18, 10), runOn(8, 18), runOn(3, 10)];
    const rated = (tightness: number) => assessRuns(runs, { checkIn: { tightness } }).ceiling.nextRunMeters;
    expect(rated(1)).toBe(19_800);
    expect(rated(4)).toBe(11_000);
    expect(rated(7)).toBeNull();
  });

  it('a long run that was not kept up ages, and a pause of two weeks halves it', () => {
    expect(assessRuns([runOn(20, 42), runOn(4, 6)]).ceiling).toMatchObject({
      nextRunMeters: 13_200,
      basis: '13.2 km: 10% more than 2 times your longest run of the last 14 days.',
    });
    expect(assessRuns([runOn(15, 14)]).ceiling).toMatchObject({
      nextRunMeters: 7700,
      basis: '7.7 km: 10% more than 50% of your longest run, after 14 days without a run.',
    });
  });

  it('runs without a distance are compared by their duration, with less evidence and no rate', () => {
    const runs = [...[24, 18, 12, 6].map((ago) => runOn(ago, null, 40)), runOn(0, null, 180)];
    const { warnings, ceiling, loadRisk, plannedRun } = assessRuns(runs, {
      plannedRun: { distanceMeters: 9000 },
    });
    expect(ceiling).toEqual({
      nextRunMeters: null,
      nextRunSeconds: 2640,
      basis: '44 minutes: 10% more than your longest run before the jump of 28 June.',
    });
    expect(warnings[0]).toMatchObject({
      rule: 'L-SPK-L',
      measured: { basis: 'duration', durationSeconds: 10_800, longest30Seconds: 2400 },
      evidence: { grade: 'C' },
    });
    expect(loadRisk.band).toBe('baseline');
    expect(plannedRun?.withinCeiling).toBeNull();
  });

  it('one run without a distance among many is compared by its duration', () => {
    const { warnings, ceiling } = assessRuns([...weekly([10, 10, 10, 10, 10]), runOn(2, null, 150)]);
    expect(warnings[0]).toMatchObject({ rule: 'L-SPK-L', measured: { basis: 'duration' } });
    expect(ceiling.nextRunMeters).toBe(11_000);
  });

  it('a race is judged and said, and brings no steps', () => {
    const answer = assessRuns(weekly([20, 25, 30, 12]), {
      plannedRun: { distanceMeters: 42_195, race: true, day: '2026-07-05' },
    });
    expect(answer.plannedRun).toEqual({
      distanceMeters: 42_195,
      race: true,
      day: '2026-07-05',
      withinCeiling: false,
      steps: null,
      earliestDay: null,
      basis: 'A race is a jump you choose; the runs before and after it count.',
    });
    expect(answer.severity).toBe('info');
    expect(rulesOf(answer)).toContain('L-PLAN');
  });

  it('no ceiling and no judgement while running pauses', () => {
    const strained = assessRuns(weekly([6, 6, 6, 6]), {
      plannedRun: { distanceMeters: 6000 },
      checkIn: { tightness: 1, signs: { suddenOnset: true, bruise: true, hoursSinceOnset: 100 } },
    });
    expect(strained.severity).toBe('strong');
    expect(strained.ceiling).toEqual({
      nextRunMeters: null,
      nextRunSeconds: null,
      basis: 'There is no ceiling while running waits.',
    });
    expect(strained.plannedRun).toMatchObject({ withinCeiling: null, steps: null, earliestDay: null });
  });

  it('the first run of a new runner is its own measure and no break', () => {
    const answer = assessRuns([runOn(0, 10)], { checkIn: { tightness: 0 } });
    expect(answer.warnings).toEqual([]);
    expect(answer.ceiling.nextRunMeters).toBe(11_000);
  });

  it('a plan within the ceiling is fine today, also exactly at it', () => {
    expect(assessWith([6, 6, 6, 6], 6600).plannedRun).toMatchObject({
      withinCeiling: true,
      steps: 0,
      earliestDay: '2026-06-28',
    });
  });

  it('a plan beyond it names the steps and the day when it would be fine', () => {
    // 6 km → 6.6 → 7.26, whose ceiling is 7.99: two steps, two weeks.
    expect(assessWith([6, 6, 6, 6], 7500).plannedRun).toMatchObject({
      withinCeiling: false,
      steps: 2,
      earliestDay: '2026-07-12',
    });
  });

  it('a plan without a run to measure against answers unknown, not a number', () => {
    expect(assessWith([], 5000).plannedRun).toMatchObject({
      distanceMeters: 5000,
      withinCeiling: null,
      steps: null,
      earliestDay: null,
    });
    expect(assessWith([6]).plannedRun).toBeNull();
  });
});
