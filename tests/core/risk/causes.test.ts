import { describe, expect, it } from 'vitest';
import { assessStated, runAgo, steadyRuns } from './runners.ts';

const causesOf = (...stated: Parameters<typeof assessStated>) =>
  assessStated(...stated).causes.map(({ id }) => id);
const askedOf = (...stated: Parameters<typeof assessStated>) =>
  assessStated(...stated).askNext.map(({ field }) => field);

describe('causes', () => {
  it('a much longer run outranks long sitting', () => {
    const runs = [...steadyRuns(4, 1), runAgo(0, 10)];
    expect(causesOf({ runs }, { sittingHours: 9, tightness: 1 }).slice(0, 2)).toEqual(['C-RAMP', 'C-SIT']);
  });

  it('each says what points to it', () => {
    const [cause] = assessStated({}, { worstFirst10Minutes: true }).causes;
    expect(cause).toMatchObject({
      id: 'C-COLDSTART',
      because: ['It is worst at the start of a run and then eases.'],
      evidence: { grade: 'C' },
    });
  });

  it('a "no" rules a cause out', () => {
    expect(causesOf({}, { bridge: [12, 12] })).toContain('C-QUADDOM');
    expect(causesOf({}, { bridge: [12, 12], quadDominant: false })).not.toContain('C-QUADDOM');
    expect(causesOf({}, { daysWithSymptoms: 60, signs: { swelling: true } })).not.toContain('C-CHRONICSTIFF');
  });

  it('unknown cadence points to nothing', () => {
    const runs = steadyRuns().map((run) => ({ ...run, averageSpm: null }));
    expect(causesOf({ runs })).toEqual([]);
  });

  it('a rating alone is no soreness after a run', () => {
    expect(causesOf({}, { tightness: 4 })).toEqual([]);
    expect(causesOf({}, { tightness: 4, sorenessAfter12To48h: true })).toEqual(['C-DOMS']);
    expect(causesOf({}, { region: 'shin', tightness: 4, sorenessAfter12To48h: true })).toEqual([]);
  });

  it('sitting explains nothing without a symptom', () => {
    expect(causesOf({}, { sittingHours: 9 })).toEqual([]);
    expect(causesOf({}, { sittingHours: 9, tightness: 1 })).toEqual(['C-SIT']);
  });

  it('are at most three, in the order of the list', () => {
    const checkIn = {
      ...{ tightness: 2, sittingHours: 9, previousHamstringMonths: 8, bridge: [12, 12] as const },
      ...{ anteriorTilt: true, stretchBeforeRun: true, tightNeighbours: true },
    };
    expect(causesOf({}, checkIn)).toEqual(['C-PREVINJ', 'C-WEAKLONG', 'C-GLUTE']);
  });

  it('of the hamstring are named at the hamstring, the buttock, or without a place', () => {
    const said = { tightness: 2, bridge: [12, 12] as const, previousHamstringMonths: 8, anteriorTilt: true };
    for (const region of ['hamstring', 'glute', null] as const)
      expect(causesOf({}, { ...said, region }), `${region}`).toContain('C-WEAKLONG');
    for (const region of ['knee', 'lower-back', 'groin'] as const)
      expect(causesOf({}, { ...said, region }), region).toEqual([]);
  });

  it('a tight calf is a cause of its own, below a red light and with an ordinary triage', () => {
    expect(causesOf({}, { region: 'calf', tightness: 3 })).toEqual(['C-CALF']);
    expect(causesOf({}, { region: 'achilles', tightness: 1 })).toEqual(['C-CALF']);
    expect(causesOf({}, { region: 'calf', tightness: 0 })).toEqual([]);
    expect(causesOf({}, { region: 'calf', tightness: 6 })).toEqual([]);
    expect(causesOf({}, { region: 'calf', tightness: 3, signs: { tingling: true } })).toEqual(['C-NERVE']);
  });

  it('stiffness explains nothing beside a nerve or a tendon', () => {
    const stiff = { tightness: 2, daysWithSymptoms: 60 };
    expect(causesOf({}, stiff)).toEqual(['C-CHRONICSTIFF']);
    const tendon = { deepButtockPainSitting: true, tenderSitBone: true };
    expect(causesOf({}, { ...stiff, signs: tendon })).toEqual(['C-TENDON']);
    expect(causesOf({}, { ...stiff, signs: { tingling: true } })).toEqual(['C-NERVE']);
  });

  it('none is named beside a red flag', () => {
    expect(causesOf({}, { tightness: 4, sittingHours: 9, signs: { chestPain: true } })).toEqual([]);
  });
});

describe('the next questions', () => {
  it('start with the rating when nothing was said', () => {
    expect(askedOf()).toEqual(['tightness']);
  });

  it('ask a runner without symptoms nothing', () => {
    expect(askedOf({}, { tightness: 0 })).toEqual([]);
  });

  it('ask for the spine and the other nerve signs after one soft sign', () => {
    expect(askedOf({}, { tightness: 2, signs: { stretchMakesWorse: true } })).toEqual([
      'saddleNumbness',
      'bladderBowelChange',
      'bothLegsWeakNumb',
      'tingling',
      'numbness',
    ]);
  });

  it('ask about the hamstring at the hamstring only', () => {
    for (const region of ['calf', 'knee', 'lower-back'] as const) {
      const asked = askedOf({}, { region, tightness: 2 });
      for (const field of ['bridge', 'previousHamstringMonths', 'anteriorTilt', 'quadDominant'])
        expect(asked, region).not.toContain(field);
    }
  });

  it('ask when it began where that decides between fresh and not', () => {
    expect(askedOf({}, { tightness: 4, signs: { pop: true } })).toContain('hoursSinceOnset');
  });

  it('never ask to try something out on a fresh strain or a red light', () => {
    for (const checkIn of [{ tightness: 4, signs: { pop: true } }, { tightness: 8 }]) {
      expect(askedOf({}, checkIn)).not.toContain('bridge');
      expect(askedOf({}, checkIn)).not.toContain('slumpPositive');
    }
  });

  it('leave habits for later while something has to be protected', () => {
    expect(askedOf({}, { tightness: 4, signs: { pop: true, hoursSinceOnset: 5 } })).toEqual([
      'cannotBearWeight',
      'largeBruise',
      'legWeakOrGap',
      'suddenOnset',
    ]);
    expect(askedOf({}, { tightness: 4, signs: { fever: true } })).toEqual(['suddenOnset']);
  });

  it('ask nothing beside a red flag', () => {
    expect(askedOf({}, { tightness: 4, signs: { chestPain: true } })).toEqual([]);
  });

  it('are at most five, each with what it decides', () => {
    const { askNext } = assessStated({}, { tightness: 4, daysWithSymptoms: 30 });
    expect(askNext).toHaveLength(5);
    for (const { question, decides } of askNext) {
      expect(question).toMatch(/\?$/);
      expect(decides.length).toBeGreaterThan(0);
    }
  });
});
