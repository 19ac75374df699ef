import { describe, expect, it } from 'vitest';
import { classifyHard } from '#src/core/science/classify-hard.ts';
import { countRestDays } from '#src/core/science/count-rest-days.ts';
import { runStreak } from '#src/core/science/run-streak.ts';

const nothing = {
  race: false,
  sessionRpe: null,
  minutesAtThreshold: null,
  minutesAbove88PercentMax: null,
  minutesAtIntensity90: null,
  distance: null,
  longest30: null,
  durationMinutes: null,
  spike: null,
} as const;

describe('a hard session', () => {
  it('is hard from the bounds on, and says why in a fixed order', () => {
    expect(classifyHard({ ...nothing, sessionRpe: 7 }).because).toEqual(['rpe']);
    expect(classifyHard({ ...nothing, minutesAtThreshold: 10 }).because).toEqual(['hr_threshold']);
    expect(classifyHard({ ...nothing, minutesAtIntensity90: 20 }).because).toEqual(['tempo']);
    const all = {
      race: true,
      sessionRpe: 9,
      minutesAtThreshold: 30,
      minutesAbove88PercentMax: 30,
      minutesAtIntensity90: 40,
      distance: 42.2,
      longest30: 30,
      durationMinutes: 200,
      spike: 'moderate',
    } as const;
    expect(classifyHard(all).because).toEqual(['race', 'rpe', 'hr_threshold', 'tempo', 'long_run', 'spike']);
  });

  it('reads 88 % of the maximum only while the threshold is unknown', () => {
    expect(classifyHard({ ...nothing, minutesAbove88PercentMax: 10 }).because).toEqual(['hr_max88']);
    expect(classifyHard({ ...nothing, minutesAtThreshold: 5, minutesAbove88PercentMax: 30 }).hard).toBe(
      false,
    );
  });

  it('is a long run only with 90 minutes and 90 % of the longest', () => {
    const long = { ...nothing, distance: 18.9, longest30: 21, durationMinutes: 90 };
    expect(classifyHard(long).because).toEqual(['long_run']);
    expect(classifyHard({ ...long, durationMinutes: 89 }).hard).toBe(false);
    expect(classifyHard({ ...long, distance: 18.8 }).hard).toBe(false);
    expect(classifyHard({ ...long, longest30: null }).hard).toBe(false);
  });

  it('keeps "not hard" and "not known" apart', () => {
    expect(classifyHard(nothing)).toEqual({ hard: false, because: [], intensityKnown: false });
    expect(classifyHard({ ...nothing, sessionRpe: 3 })).toEqual({
      hard: false,
      because: [],
      intensityKnown: true,
    });
  });
});

describe('days in a row', () => {
  it('a streak counts only when it reaches today', () => {
    expect(runStreak([7, 8, 9], 9)).toBe(3);
    expect(runStreak([7, 8, 9], 10)).toBe(0);
    expect(runStreak([5, 7, 8, 9, 9], 9)).toBe(3);
    expect(runStreak([], 9)).toBe(0);
  });

  it('rest days include today and count each day once', () => {
    expect(countRestDays([3, 9, 9, 10, 11], 9, 7)).toBe(5);
    expect(countRestDays([], 9, 28)).toBe(28);
  });
});
