import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '#src/core/domain/calendar.ts';
import { noAnswers } from '#src/core/domain/check-in.ts';
import { fillAnswers, type StatedAnswers } from '#src/core/domain/stated-answers.ts';
import { examinationAt } from '#src/core/risk/triage/examinations.ts';
import { isExaminationOf, isSaidOf } from '#src/core/risk/triage/places.ts';
import { readSelfReport } from '#src/core/risk/triage/read-self-report.ts';
import type { TriageOutcome } from '#src/core/risk/triage/triage.ts';
import { triageHistory } from '#src/core/risk/triage-of.ts';
import { assessStated } from './runners.ts';

const today = '2026-07-05';
const hamstring = { region: 'hamstring', side: 'left' } as const;
const dayAgo = (days: number): Day => addDays(today, -days);
const ago = (days: number, stated: StatedAnswers) => fillAnswers(stated, dayAgo(days));
type Said = readonly ReturnType<typeof ago>[];

const examined = (days: number) => ({ ...hamstring, day: dayAgo(days) });
const at = (...checkIns: Said) => examinationAt(hamstring, checkIns, today);
const triageAt = (ageYears: number | null, ...checkIns: Said): TriageOutcome =>
  triageHistory({ today, ...readSelfReport(checkIns, today), runner: { ageYears } });
const firedBy = (...checkIns: Said) => triageAt(null, ...checkIns).fired;

describe('a place', () => {
  it('has what is said of it without a side or without a region', () => {
    expect(isSaidOf(hamstring, { region: null, side: null })).toBe(true);
    expect(isSaidOf(hamstring, { region: 'hamstring', side: null })).toBe(true);
    expect(isSaidOf(hamstring, { region: 'hamstring', side: 'right' })).toBe(false);
    expect(isSaidOf({ region: null, side: null }, hamstring)).toBe(false);
  });

  it('on both sides is examined on both sides', () => {
    const both = { region: 'calf', side: 'both' } as const;
    expect(isExaminationOf(both, { region: 'calf', side: 'left' })).toBe(false);
    expect(isExaminationOf(both, { region: 'calf', side: null })).toBe(true);
    expect(isExaminationOf({ region: 'calf', side: 'left' }, both)).toBe(true);
    expect(isExaminationOf(both, { region: null, side: null })).toBe(true);
  });
});

describe('an examination', () => {
  const popped = { ...hamstring, signs: { pop: true } };

  it('knows what was said before it, and with it', () => {
    expect(at(ago(6, popped), ago(5, { examined: examined(5) }))).toEqual({ day: dayAgo(5), cleared: false });
    expect(at(ago(1, { ...popped, examined: examined(5) }))).not.toBeNull();
    expect(at(ago(6, popped), ago(5, { examined: examined(5) }), ago(1, popped))).not.toBeNull();
  });

  it('ends by a sign that is new on a later day', () => {
    expect(at(ago(5, { examined: examined(5) }), ago(1, popped))).toBeNull();
    expect(
      at(ago(5, { examined: examined(5) }), ago(1, { region: 'calf', signs: { pop: true } })),
    ).not.toBeNull();
  });

  it('ends by a sign that came back after a no', () => {
    const denied = { ...hamstring, signs: { pop: false } };
    const checkIns = [ago(9, popped), ago(8, { examined: examined(8) }), ago(4, denied)];
    expect(at(...checkIns)).not.toBeNull();
    expect(at(...checkIns, ago(1, popped))).toBeNull();
  });

  it('ends by a sign that ran out and is said again, and does not reach a sign said much later', () => {
    const seen = { ...hamstring, day: dayAgo(30) };
    expect(at(ago(31, popped), ago(30, { examined: seen }), ago(20, popped), ago(8, popped))).not.toBeNull();
    expect(at(ago(31, popped), ago(30, { examined: seen }), ago(8, popped))).toBeNull();
    expect(at(ago(0, { ...popped, examined: seen }))).toBeNull();
  });

  it('goes by the hours of the onset where they are stated', () => {
    const popAgo = (hoursSinceOnset: number) => ({ ...hamstring, signs: { pop: true, hoursSinceOnset } });
    expect(at(ago(5, { examined: examined(5) }), ago(1, popAgo(150)))).not.toBeNull();
    expect(at(ago(8, popped), ago(5, { examined: examined(5) }), ago(1, popAgo(20)))).toBeNull();
  });

  it('of a day to come or of another side does not count', () => {
    expect(at(ago(0, { examined: { ...hamstring, day: addDays(today, 1) } }))).toBeNull();
    expect(at(ago(0, { examined: { ...hamstring, side: 'right', day: today } }))).toBeNull();
  });
});

describe('an examined place', () => {
  const old = { ...hamstring, signs: { pop: true, hoursSinceOnset: 100 } };

  it('ends the older strain, the hop pain, the growing bone and a lone sign', () => {
    const seen = { examined: examined(0) };
    expect(firedBy(ago(0, old))).toEqual(['T-ACU-02']);
    expect(firedBy(ago(0, { ...old, ...seen }))).toEqual(['R-RETURN']);
    const shin = { region: 'shin', side: 'left', signs: { painOnHop: true } } as const;
    expect(firedBy(ago(0, shin))).toEqual(['T-HOP']);
    expect(firedBy(ago(0, { ...shin, examined: { region: 'shin', day: today } }))).toEqual(['R-RETURN']);
    const young = { ...hamstring, signs: { tenderSitBone: true } };
    expect(triageAt(13, ago(0, young)).fired).toEqual(['T-APO']);
    expect(triageAt(13, ago(0, { ...young, ...seen })).fired).toEqual([]);
    const lone = { ...hamstring, signs: { nightPain: true } };
    expect(firedBy(ago(0, lone))).toEqual(['T-SIGN']);
    expect(firedBy(ago(0, { ...lone, ...seen }))).toEqual([]);
  });

  it('ends neither a red flag, nor the first days of a strain, nor a sore point on bone', () => {
    const seen = { examined: examined(0), clearedByClinician: examined(0) };
    for (const [signs, rule] of [
      [{ cannotBearWeight: true }, 'T-RED-04'],
      [{ footDrop: true }, 'T-RED-07'],
      [{ pop: true, hoursSinceOnset: 10 }, 'T-ACU-01'],
      [{ focalBonePain: true }, 'T-BSI-02'],
      [{ fever: true }, 'T-ILL-01'],
    ] as const) {
      expect(firedBy(ago(0, { ...hamstring, ...seen, signs }))).toContain(rule);
    }
  });

  it('leaves the other place as it is', () => {
    const calf = {
      region: 'calf',
      side: 'right',
      signs: { bruise: true, suddenOnset: true, hoursSinceOnset: 100 },
    };
    const fired = firedBy(
      ago(0, { ...old, examined: examined(0) }),
      fillAnswers({ ...calf, region: 'calf', side: 'right' }, today),
    );
    expect(fired).toEqual(['T-ACU-02', 'R-RETURN']);
  });
});

describe('a clearance of the whole runner', () => {
  const heart = ago(700, { conditions: { heartCondition: true }, clearedByClinician: { day: dayAgo(700) } });
  const rulesFor = (...checkIns: Said) => assessStated({ checkIns }).warnings.map(({ rule }) => rule);

  it('stands for good, also beside a later one of a place', () => {
    const { clearedByClinician: _, ...uncleared } = heart;
    expect(rulesFor({ ...uncleared, clearedByClinician: null })).toContain('S-CLEAR');
    expect(rulesFor(heart)).not.toContain('S-CLEAR');
    expect(rulesFor(heart, ago(3, { clearedByClinician: examined(3) }))).not.toContain('S-CLEAR');
  });

  it('is not about a pregnancy or an operation that came after', () => {
    expect(rulesFor(heart, ago(0, { conditions: { pregnant: true } }))).toContain('S-CLEAR');
    const cleared = ago(2, { clearedByClinician: { day: dayAgo(2) } });
    expect(rulesFor(cleared, ago(0, { conditions: { pregnant: true } }))).not.toContain('S-CLEAR');
    expect(rulesFor(cleared, ago(0, { postpartumWeeks: 0 }))).toContain('S-CLEAR');
  });
});

describe('a grave sign of the last months', () => {
  const clot = { region: 'calf', side: 'left', signs: { oneLegSwollenWarmRed: true } } as const;

  it('stands by itself for 14 days and is asked about until day 180', () => {
    expect(firedBy(ago(13, clot))).toEqual(['T-RED-03']);
    expect(firedBy(ago(14, clot))).toEqual(['T-OPEN']);
    expect(firedBy(ago(180, clot))).toEqual(['T-OPEN']);
    expect(firedBy(ago(181, clot))).toEqual([]);
  });

  it('is settled by an answer at the place or an examination, not by an answer elsewhere', () => {
    const no = { signs: { oneLegSwollenWarmRed: false } };
    const said = ago(30, clot);
    expect(firedBy(said, ago(1, { ...no, region: 'calf', side: 'right' }))).toEqual(['T-OPEN']);
    expect(firedBy(said, ago(1, { ...no, region: 'calf', side: 'left' }))).toEqual([]);
    expect(firedBy(said, ago(1, { examined: { region: 'calf', side: 'left', day: dayAgo(20) } }))).toEqual(
      [],
    );
    expect(firedBy(said, ago(1, { examined: { region: 'calf', side: 'left', day: dayAgo(31) } }))).toEqual([
      'T-OPEN',
    ]);
  });

  it('is none when the sign would only have been a caution, and names the newest', () => {
    expect(firedBy(ago(20, { ...clot, signs: { nightPain: true } }))).toEqual([]);
    const { held } = triageAt(null, ago(90, clot), ago(40, { ...hamstring, signs: { footDrop: true } }));
    expect(held[0]).toMatchObject({ rule: 'T-OPEN', ...hamstring, day: dayAgo(40), signs: ['footDrop'] });
  });

  it('is told on an assessment even when nothing was said since', () => {
    expect(noAnswers(today).signs).toEqual({});
    expect(triageAt(null, ago(60, clot)).level).toBe('open');
  });
});
