import { describe, expect, it } from 'vitest';
import { assess } from '#src/core/assessment/assess.ts';
import { historyFromStatement } from '#src/core/assessment/history-from-statement.ts';

const weekly = (longest: readonly number[]) =>
  longest.map((kilometers, week) => ({
    startTime: `2026-06-${String(7 + week * 7).padStart(2, '0')}T07:00:00Z`,
    distanceMeters: kilometers * 1000,
    durationSeconds: kilometers * 360,
  }));

const assessWith = (longest: readonly number[], plannedMeters?: number) =>
  assess(
    historyFromStatement({
      today: '2026-06-28',
      runs: weekly(longest),
      ...(plannedMeters === undefined ? {} : { plannedRun: { distanceMeters: plannedMeters } }),
    }),
  );

describe('before the run', () => {
  it('the ceiling is a tenth beyond the longest run of thirty days', () => {
    const { ceiling } = assessWith([6, 6, 6, 6]);
    expect(ceiling.nextRunMeters).toBe(6600);
    expect(ceiling.basis).not.toContain('jump');
  });

  it('a ceiling that rests on a recent jump names the gentler distance from before it', () => {
    const { ceiling } = assessWith([10, 10, 10, 18]);
    expect(ceiling.nextRunMeters).toBe(19_800);
    expect(ceiling.basis).toContain(
      'that run was itself a jump: in the coming days runs of up to 11 km are gentler',
    );
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
