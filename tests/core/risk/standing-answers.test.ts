import { describe, expect, it } from 'vitest';
import { addDays } from '#src/core/domain/calendar.ts';
import { type CheckInAnswers, noAnswers } from '#src/core/domain/check-in.ts';
import { combineCheckIns, ratePlaces } from '#src/core/risk/triage/combine-check-ins.ts';
import { readSelfReport } from '#src/core/risk/triage/read-self-report.ts';
import { triageSigns } from './triage-signs.ts';

const today = '2026-07-05';
const ago = (days: number, said: Partial<CheckInAnswers> = {}): CheckInAnswers => ({
  ...noAnswers(addDays(today, -days)),
  ...said,
});
const hamstring = { region: 'hamstring', side: 'left' } as const;
const now = (...checkIns: CheckInAnswers[]) => combineCheckIns(checkIns, today);

describe('what a runner said some days ago', () => {
  it('a red flag stands while nobody asks again, and ends by a "no" at the same place', () => {
    const flagged = ago(5, { ...hamstring, signs: { saddleNumbness: true } });
    const silent = ago(2, { ...hamstring, tightness: 1 });
    const elsewhere = ago(1, { region: 'calf', signs: { saddleNumbness: false } });
    const answered = ago(0, { ...hamstring, signs: { saddleNumbness: false } });
    expect(now(flagged, silent, elsewhere)?.signs.saddleNumbness).toBe(true);
    expect(now(flagged, silent, elsewhere, answered)?.signs.saddleNumbness).toBe(false);
  });

  it('a red flag ends after 14 days', () => {
    const signs = { chestPain: true };
    expect(now(ago(13, { signs }), ago(0))?.signs.chestPain).toBe(true);
    expect(now(ago(14, { signs }), ago(0))?.signs.chestPain).toBeUndefined();
  });

  it('a rating stands when the next check-in of the place asks something else', () => {
    const combined = now(
      ago(1, { ...hamstring, tightness: 7 }),
      ago(0, { ...hamstring, nextMorningWorse: true }),
    );
    expect(combined).toMatchObject({ tightness: 7, nextMorningWorse: true, ...hamstring });
  });

  it('the worst of the newest ratings counts, not the worst of all', () => {
    const checkIns = [
      ago(6, { ...hamstring, tightness: 9 }),
      ago(1, { ...hamstring, tightness: 2 }),
      ago(3, { region: 'calf', side: 'right', tightness: 4 }),
    ];
    expect(now(...checkIns)).toMatchObject({ tightness: 4, region: 'calf', side: 'right' });
    expect(ratePlaces(checkIns, today).map(({ tightness }) => tightness)).toEqual([4, 2]);
  });

  it('conditions never expire and end by a "no"', () => {
    const conditions = { anticoagulant: true, glaucoma: true };
    expect(now(ago(700, { conditions }))).toMatchObject({ day: addDays(today, -700), conditions });
    expect(
      now(ago(700, { conditions }), ago(0, { conditions: { anticoagulant: false } }))?.conditions,
    ).toEqual({
      anticoagulant: false,
      glaucoma: true,
    });
  });

  it('an old injury grows older, and a sitting habit is forgotten after 90 days', () => {
    expect(now(ago(61, { previousHamstringMonths: 3 }))?.previousHamstringMonths).toBe(5);
    expect(now(ago(13, { previousHamstringMonths: 0 }))?.previousHamstringMonths).toBe(0);
    expect(now(ago(89, { sittingHours: 9 }))?.sittingHours).toBe(9);
    expect(now(ago(90, { sittingHours: 9 }))).toBeNull();
  });

  it('conditions that pass end by themselves, and the weeks since a birth run on', () => {
    const conditions = { recentSurgery: true, longTravel: true, immobilised: true, pregnant: true };
    expect(now(ago(27, { conditions }))?.conditions).toEqual(conditions);
    expect(now(ago(28, { conditions }))?.conditions).toEqual({ recentSurgery: true, pregnant: true });
    expect(now(ago(84, { conditions }))?.conditions).toEqual({ pregnant: true });
    expect(now(ago(280, { conditions }))).toBeNull();
    expect(now(ago(20, { postpartumWeeks: 9 }))?.postpartumWeeks).toBe(11);
  });

  it('an examination counts for 180 days, a stage for 42, a clearance of the whole runner for good', () => {
    const examined = { ...hamstring, day: '2026-01-01' };
    expect(now(ago(180, { examined }))?.examined).toEqual(examined);
    expect(now(ago(181, { examined }))).toBeNull();
    expect(now(ago(41, { returnStage: 3 }))?.returnStage).toBe(3);
    expect(now(ago(42, { returnStage: 3 }))).toBeNull();
    const cleared = { region: null, side: null, day: '2024-01-01', stage: null };
    expect(now(ago(700, { clearedByClinician: cleared }))?.clearedByClinician).toEqual(cleared);
    expect(now(ago(181, { clearedByClinician: { ...cleared, ...hamstring } }))).toBeNull();
  });

  it('a pain of three weeks ago is no answer', () => {
    expect(now(ago(21, { ...hamstring, tightness: 8, signs: { tingling: true } }))).toBeNull();
  });

  it('fourteen days of ratings from 3 on are persistence, unless a number of days was stated', () => {
    const rated = Array.from({ length: 14 }, (_, day) => ago(day, { ...hamstring, tightness: 3 }));
    expect(now(...rated)?.daysWithSymptoms).toBe(14);
    expect(now(...rated.slice(1))?.daysWithSymptoms).toBeNull();
    expect(now(...rated, ago(0, { region: 'calf', daysWithSymptoms: 2 }))?.daysWithSymptoms).toBe(2);
    const mild = rated.map((checkIn) => ({ ...checkIn, tightness: 2 }));
    expect(now(...mild)?.daysWithSymptoms).toBeNull();
  });

  it('an onset of unknown age happened at the latest when it was said', () => {
    const strained = { ...hamstring, signs: { pop: true } };
    const level = (days: number) => triageSigns(now(ago(days, strained), ago(0))?.signs ?? {}).level;
    expect(level(3)).toBe('acute');
    expect(level(4)).toBe('subacute');
  });

  it('a corrected number of hours counts from the day it was given', () => {
    const combined = now(
      ago(2, { ...hamstring, signs: { pop: true } }),
      ago(1, { ...hamstring, signs: { hoursSinceOnset: 100 } }),
    );
    // the newest check-in is of yesterday: the hours are those of yesterday
    expect(combined?.signs).toEqual({ pop: true, hoursSinceOnset: 100 });
  });

  it('a strain that was taken back does not make another one fresher', () => {
    const combined = now(
      ago(8, { region: 'calf', signs: { pop: true, hoursSinceOnset: 100 } }),
      ago(1, { ...hamstring, signs: { pop: true, hoursSinceOnset: 1 } }),
      ago(0, { ...hamstring, signs: { pop: false } }),
    );
    expect(combined?.signs.hoursSinceOnset).toBe(292);
  });

  it('a check-in of a day to come does not count', () => {
    expect(now(ago(-1, { tightness: 9 }))).toBeNull();
  });

  it('wellness of earlier days is the baseline, one sum a day', () => {
    const wellness = { sleep: 2, stress: 2, fatigue: 2, soreness: 2 };
    const worse = { ...wellness, sleep: 5 };
    const selfReport = readSelfReport(
      [
        ago(0, { wellness }),
        ago(1, { wellness }),
        ago(1, { region: 'calf', wellness: worse }),
        ago(95, { wellness }),
      ],
      today,
    );
    expect(selfReport.wellnessHistory).toEqual([11]);
    expect(selfReport.checkIn?.wellness).toEqual(wellness);
  });

  it('hears one check-in exactly as it was said', () => {
    const said = ago(3, {
      ...hamstring,
      tightness: 4,
      nextMorningWorse: false,
      signs: { suddenOnset: true, bruise: false, hoursSinceOnset: 80 },
      ostrc: [1, null, 2, 0],
      wellness: { sleep: 3, stress: null, fatigue: 1, soreness: 2 },
      bridge: [12, null],
      stretchHelps: false,
      previousHamstringMonths: 14,
      conditions: { glaucoma: false },
      postpartumWeeks: 40,
      examined: { ...hamstring, day: addDays(today, -3) },
      clearedByClinician: { ...hamstring, day: addDays(today, -3), stage: 2 },
      returnStage: 2,
      painDuringRun: 1,
      note: 'after hills',
    });
    expect(now(said)).toEqual(said);
  });
});
