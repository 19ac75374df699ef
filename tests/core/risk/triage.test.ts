import { describe, expect, it } from 'vitest';
import { noAnswers } from '#src/core/domain/check-in.ts';
import { combineCheckIns } from '#src/core/risk/triage/combine-check-ins.ts';
import { triageSigns } from './triage-signs.ts';

describe('triage', () => {
  it('finds nothing in no answers', () => {
    expect(triageSigns({})).toEqual({ level: 'ordinary', rule: null, fired: [], held: [], returning: null });
  });

  it('puts an emergency before everything of the same day, whatever the order of the rules', () => {
    const { level, rule, fired } = triageSigns({
      oneLegSwollenWarmRed: true,
      darkUrine: true,
      severeMusclePain: true,
      tingling: true,
    });
    expect({ level, rule }).toEqual({ level: 'emergency', rule: 'T-RED-08' });
    expect(fired).toEqual(['T-RED-08', 'T-RED-03', 'T-NRV-01']);
  });

  it.each([
    ['unknown hours count as fresh', { pop: true }, 'T-ACU-01'],
    ['unknown hours stated as null count as fresh', { pop: true, hoursSinceOnset: null }, 'T-ACU-01'],
    ['72 hours are still fresh', { pop: true, hoursSinceOnset: 72 }, 'T-ACU-01'],
    ['73 hours are not', { pop: true, hoursSinceOnset: 73 }, 'T-ACU-02'],
    [
      'a "no" to a bruise does not cancel swelling',
      { suddenOnset: true, bruise: false, swelling: true },
      'T-ACU-01',
    ],
    ['a leg that bears no weight needs no pop', { cannotBearWeight: true, pop: false }, 'T-RED-04'],
    ['groin pain on weight needs no sore point', { groinPainWeightbearing: true }, 'T-RED-05'],
    ['one soft nerve sign', { slumpPositive: true }, 'T-NRV-02'],
    ['back pain with leg pain alone is a lone sign', { backPainWithLegPain: true }, 'T-SIGN'],
    ['two soft nerve signs', { stretchMakesWorse: true, backPainWithLegPain: true }, 'T-NRV-01'],
    [
      'a tender sit bone with deep pain on sitting',
      { deepButtockPainSitting: true, tenderSitBone: true },
      'T-PHT-01',
    ],
    ['night pain with a history of cancer', { nightPain: true, cancerHistory: true }, 'T-RED-09'],
    ['a foot that drops', { footDrop: true }, 'T-RED-07'],
  ] as const)('%s', (_, signs, rule) => {
    expect(triageSigns(signs).rule).toBe(rule);
  });

  it('believes the more recent onset where hours and days contradict each other', () => {
    const signs = { pop: true, hoursSinceOnset: 200 };
    expect(triageSigns(signs, { daysSinceCheckIn: 0, daysWithSymptoms: 1 }).rule).toBe('T-ACU-01');
    expect(triageSigns(signs, { daysSinceCheckIn: 0, daysWithSymptoms: 8 }).rule).toBe('T-ACU-02');
  });

  it('lets the hours run on from the day of the check-in', () => {
    const signs = { pop: true, hoursSinceOnset: 10 };
    expect(triageSigns(signs, { daysSinceCheckIn: 2, daysWithSymptoms: null }).rule).toBe('T-ACU-01');
    expect(triageSigns(signs, { daysSinceCheckIn: 3, daysWithSymptoms: null }).rule).toBe('T-ACU-02');
  });
});

describe('several check-ins', () => {
  const day = '2026-07-05';

  it('a check-in about the calf does not hide chest pain stated the same day', () => {
    const combined = combineCheckIns([
      { ...noAnswers(day), signs: { chestPain: true } },
      { ...noAnswers(day), region: 'calf', tightness: 1, signs: { chestPain: false } },
    ]);
    expect(combined?.signs.chestPain).toBe(true);
    expect(combined?.tightness).toBe(1);
  });

  it('a newer rating of the same region replaces the older one, a sign that was not asked again stands', () => {
    const combined = combineCheckIns([
      {
        ...noAnswers('2026-07-03'),
        region: 'hamstring',
        side: 'left',
        tightness: 7,
        signs: { tingling: true },
      },
      { ...noAnswers(day), region: 'hamstring', side: 'left', tightness: 1, signs: {} },
    ]);
    expect(combined?.tightness).toBe(1);
    expect(combined?.signs).toEqual({ tingling: true });
  });

  it('the worse rating counts and its region is named', () => {
    const combined = combineCheckIns([
      { ...noAnswers('2026-07-04'), region: 'hamstring', tightness: 6 },
      { ...noAnswers(day), region: 'calf', tightness: 2, sittingHours: 8 },
    ]);
    expect(combined).toMatchObject({ day, region: 'hamstring', tightness: 6, sittingHours: 8 });
  });

  it('sleep and stress are of the newest day only', () => {
    const wellness = { sleep: 6, stress: 6, fatigue: 6, soreness: 6 };
    const combined = combineCheckIns([
      { ...noAnswers('2026-07-03'), region: 'calf', wellness },
      { ...noAnswers(day), region: 'hamstring' },
    ]);
    expect(combined?.wellness).toBeNull();
  });

  it('hours since the onset are counted on to the newest day, and unknown stays unknown', () => {
    const strained = {
      ...noAnswers('2026-07-03'),
      region: 'calf',
      signs: { pop: true, hoursSinceOnset: 5 },
    } as const;
    expect(combineCheckIns([strained, noAnswers(day)])?.signs.hoursSinceOnset).toBe(53);
    const unknown = {
      ...noAnswers(day),
      region: 'groin',
      signs: { suddenOnset: true, bruise: true },
    } as const;
    expect(combineCheckIns([strained, unknown])?.signs.hoursSinceOnset).toBeUndefined();
  });

  it('no check-in is no answer', () => {
    expect(combineCheckIns([])).toBeNull();
  });
});
