import { describe, expect, it } from 'vitest';
import { addDays } from '#src/core/domain/calendar.ts';
import { fillAnswers, type StatedAnswers } from '#src/core/domain/stated-answers.ts';
import { readSelfReport } from '#src/core/risk/triage/read-self-report.ts';
import { decideStage, lastStageOf, stagesOf, unlockedBy } from '#src/core/risk/triage/return-stages.ts';
import { triageHistory } from '#src/core/risk/triage-of.ts';
import { assessStated } from './runners.ts';

const today = '2026-07-05';
const hamstring = { region: 'hamstring', side: 'left' } as const;
const ago = (days: number, stated: StatedAnswers) => fillAnswers(stated, addDays(today, -days));
const examined = { ...hamstring, day: '2026-06-30' };
const strained = { ...hamstring, signs: { pop: true, hoursSinceOnset: 200 } };
const returnOf = (...checkIns: readonly ReturnType<typeof ago>[]) =>
  triageHistory({ today, ...readSelfReport(checkIns, today), runner: { ageYears: null } }).returning;

const request = {
  kind: 'strain',
  cleared: true,
  statedStage: 3,
  painDuringRun: null,
  nextMorningWorse: null,
  painLimit: 2,
} as const;

describe('the stage', () => {
  it.each([
    ['as stated', {}, 3, false],
    ['the first when none is stated', { statedStage: null }, 1, false],
    ['as stated at a pain of 2', { painDuringRun: 2 }, 3, false],
    ['one back after more pain', { painDuringRun: 3 }, 2, true],
    ['one back after a worse morning', { nextMorningWorse: true }, 2, true],
    ['never below walking after a strain', { statedStage: 1, painDuringRun: 5 }, 1, true],
    ['of a bone that nobody cleared 0', { kind: 'bone', cleared: false }, 0, false],
    ['of a bone one back after any pain', { kind: 'bone', painDuringRun: 1 }, 2, true],
    ['at most the last', { kind: 'bone', statedStage: 6 }, 5, false],
  ] as const)('is %s', (_, changed, stage, setBack) => {
    expect(decideStage({ ...request, ...changed })).toEqual({ stage, setBack });
  });

  it('has seven after a strain and six after a bone stress injury', () => {
    expect([lastStageOf('strain'), lastStageOf('bone')]).toEqual([6, 5]);
    expect(stagesOf.strain.map(({ ceilingShare }) => ceilingShare)).toEqual([
      ...[null, null, null, null],
      ...[0.75, 1, 1],
    ]);
  });

  it('unlocks with all stages before it, and everything at the last', () => {
    expect(unlockedBy(0).routines).toEqual(['cold_pack', 'breathing_4_6']);
    expect(unlockedBy(2)).toMatchObject({ categories: ['core'], everything: false });
    expect(unlockedBy(2).routines).toContain('askling_diver');
    expect(unlockedBy(2).routines).not.toContain('askling_glider');
    expect(unlockedBy(5).categories).toEqual(['core', 'glute', 'balance', 'eccentric', 'long_length']);
    expect(unlockedBy(6).everything).toBe(true);
    expect(unlockedBy(3, 'bone')).toEqual({ routines: [], categories: [], everything: false });
  });
});

describe('the return', () => {
  it('begins with the examination of an older strain, at walking', () => {
    expect(returnOf(ago(0, strained))).toBeNull();
    expect(returnOf(ago(0, { ...strained, examined }))).toEqual({
      ...hamstring,
      kind: 'strain',
      cleared: false,
      stage: 1,
      last: 6,
      setBack: false,
      ceilingShare: null,
      onsetDay: '2026-06-27',
      ownPlanOnly: false,
    });
  });

  it('takes the stage of the clearance before that of the same check-in, and the newest of all', () => {
    const cleared = { ...strained, clearedByClinician: { ...examined, stage: 2 }, returnStage: 4 };
    expect(returnOf(ago(3, cleared))?.stage).toBe(2);
    expect(returnOf(ago(3, cleared), ago(0, { ...hamstring, returnStage: 4 }))).toMatchObject({
      stage: 4,
      cleared: true,
      ceilingShare: 0.5,
    });
    const weekBefore = ago(7, { ...hamstring, returnStage: 4 });
    expect(
      returnOf(ago(8, { ...strained, examined: { ...examined, day: '2026-06-27' } }), weekBefore),
    ).toMatchObject({ stage: 4, ceilingShare: 0.75 });
  });

  it('goes on after the signs have passed while a stage below the last is stated', () => {
    const before = [ago(40, strained), ago(38, { examined: { ...hamstring, day: '2026-05-28' } })];
    expect(returnOf(...before)).toBeNull();
    expect(returnOf(...before, ago(2, { returnStage: 5 }))).toMatchObject({ stage: 5, ceilingShare: 1 });
    expect(returnOf(...before, ago(2, { returnStage: 6 }))).toBeNull();
  });

  it('after a bone stress injury waits for a clearance, and for the sore point to pass', () => {
    const sore = ago(30, { region: 'foot', side: 'left', signs: { focalBonePain: true } });
    const seen = { region: 'foot', side: 'left', day: '2026-06-10' } as const;
    expect(returnOf(sore, ago(20, { examined: seen, returnStage: 3 }))).toMatchObject({
      kind: 'bone',
      stage: 0,
      ownPlanOnly: true,
    });
    const cleared = ago(20, { clearedByClinician: seen, returnStage: 3 });
    expect(returnOf(sore, cleared)).toMatchObject({ kind: 'bone', stage: 3, last: 5, cleared: true });
    const again = ago(0, { region: 'foot', side: 'left', signs: { focalBonePain: true } });
    expect(returnOf(sore, cleared, again)).toBeNull();
  });

  it('is said with its stage, what it allows and what took it back', () => {
    const warningOf = (checkIn: StatedAnswers) =>
      assessStated({}, checkIn).warnings.find(({ rule }) => rule === 'R-RETURN');
    expect(warningOf({ ...strained, examined, returnStage: 3, painDuringRun: 4 })).toMatchObject({
      severity: 'info',
      measured: { stage: 2, last: 6, setBack: true },
      message:
        'You are at stage 2 of 6 on the way back. Now: six times 1 minute easy and 2 minutes walking, every other day. Pain or a worse morning took you one stage back. Today is a day off.',
    });
    const groin = { region: 'groin', side: 'right' } as const;
    expect(
      warningOf({ ...groin, signs: { painOnHop: true }, examined: { ...groin, day: today } })?.message,
    ).toBe(
      'You are at stage B0 of B5 on the way back. No running. Walking without pain for 7 days comes first. The stages begin when a clinician has cleared your right groin for running. For your right groin follow the plan of your clinician only.',
    );
  });
});
