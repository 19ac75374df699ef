import { describe, expect, it } from 'vitest';
import type { StatedCheckIn, StatedRun } from '#src/core/assessment/history-from-statement.ts';
import { addDays } from '#src/core/domain/calendar.ts';
import { assessStated, findingOf, rulesOf, runAgo, steadyRuns, today } from './runners.ts';

const warningOf = (assessment: ReturnType<typeof assessStated>, rule: string) =>
  assessment.warnings.find((warning) => warning.rule === rule);

describe('fast running', () => {
  const easy = { speedProfile: [{ metersPerSecond: 2.8, seconds: 1800 }] };
  const month = steadyRuns(5, 1).map((run) => ({ ...run, ...easy }));
  const strides: Partial<StatedRun> = {
    speedProfile: [
      { metersPerSecond: 2.8, seconds: 1500 },
      { metersPerSecond: 5, seconds: 120 },
    ],
  };
  const afterStrides = (checkIn: StatedCheckIn | null = null) =>
    assessStated({ runs: [...month, runAgo(1, 5, strides)] }, checkIn);

  it('after an easy month is an info, with pain or an earlier injury a caution', () => {
    expect(warningOf(afterStrides(), 'L-SPD')).toMatchObject({
      severity: 'info',
      measured: { fastMeters: 600, usualWeekMeters: 0, fastMetersPerSecond: 3.5 },
      message: 'You ran 0.6 km fast this week, against 0 km in a usual week.',
    });
    expect(warningOf(afterStrides({ tightness: 3 }), 'L-SPD')?.severity).toBe('caution');
    expect(warningOf(afterStrides({ previousHamstringMonths: 30 }), 'L-SPD')?.severity).toBe('caution');
  });

  it('is taken as stated, before the profile', () => {
    const stated = assessStated({ runs: [...month, runAgo(1, 5, { ...strides, fastMeters: 100 })] });
    expect(rulesOf(stated)).not.toContain('L-SPD');
  });

  it('cannot be judged without the speed of the weeks before, and never moves the load risk', () => {
    const unknown = assessStated({ runs: [...steadyRuns(5, 1), runAgo(1, 5, strides)] });
    expect(findingOf(unknown, 'fast-running').kind).toBe('not-enough-data');
    expect(afterStrides({ previousHamstringMonths: 30 }).loadRisk.terms.map(({ id }) => id)).not.toContain(
      'speed',
    );
  });
});

describe('height lost downhill', () => {
  const month = steadyRuns(5, 1).map((run) => ({ ...run, dropMeters: 10 }));

  it('is an info when it is much and far above the usual week', () => {
    const down = (dropMeters: number) => assessStated({ runs: [...month, runAgo(1, 5, { dropMeters })] });
    expect(warningOf(down(300), 'L-DOWN')).toMatchObject({
      severity: 'info',
      isNew: false,
      message: 'You ran down 300 m this week, against 40 m in a usual one.',
    });
    expect(rulesOf(down(299))).not.toContain('L-DOWN');
  });
});

const ratedOn = (day: number, tightness: number) => ({
  day: addDays(today, -day),
  region: 'hamstring' as const,
  side: 'left' as const,
  tightness,
});
const usual = (tightness: number) => Array.from({ length: 12 }, (_, i) => ratedOn(9 + 2 * i, tightness));

describe('a place against its own usual', () => {
  const week = (tightness: number) => [0, 2, 4].map((day) => ratedOn(day, tightness));

  it('that has risen is named, as a caution from an amber mean on', () => {
    const risen = assessStated({ checkIns: [...usual(0), ...week(2)] });
    expect(warningOf(risen, 'S-TREND')).toMatchObject({
      severity: 'info',
      measured: { risePoints: 2, region: 'hamstring', side: 'left' },
      message: 'Your left hamstring has been 2 points tighter this week than in the four weeks before.',
    });
    expect(warningOf(assessStated({ checkIns: [...usual(1), ...week(3)] }), 'S-TREND')?.severity).toBe(
      'caution',
    );
  });

  it('that is always like that says nothing', () => {
    expect(rulesOf(assessStated({ checkIns: [...usual(3), ...week(3)] }))).not.toContain('S-TREND');
  });

  it('is not mixed with another place', () => {
    const other = week(6).map((checkIn) => ({ ...checkIn, side: 'right' as const }));
    expect(rulesOf(assessStated({ checkIns: [...usual(0), ...other] }))).not.toContain('S-TREND');
  });
});

describe('sleep of a week', () => {
  const slept = [0, 1, 3].map((day) => ({ day: addDays(today, -day), wellness: { sleep: 6 } }));

  it('that was poor is an info, beside a jump or an amber light a caution', () => {
    expect(warningOf(assessStated({ checkIns: slept }), 'S-SLEEP')).toMatchObject({
      severity: 'info',
      measured: { meanSleep: 6 },
    });
    const jumped = assessStated({ runs: [...steadyRuns(4, 1), runAgo(1, 9)], checkIns: slept });
    expect(warningOf(jumped, 'S-SLEEP')?.severity).toBe('caution');
    const sore = assessStated({ checkIns: [...slept, ratedOn(0, 4)] });
    expect(warningOf(sore, 'S-SLEEP')?.severity).toBe('caution');
  });
});
