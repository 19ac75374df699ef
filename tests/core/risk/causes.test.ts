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

  it('moderate pain hints at soreness only where triage finds nothing', () => {
    expect(causesOf({}, { tightness: 4 })).toEqual(['C-DOMS']);
    expect(causesOf({}, { tightness: 4, signs: { tingling: true } })).toEqual(['C-NERVE']);
  });
});

describe('the next questions', () => {
  it('start with the rating when nothing was said', () => {
    expect(askedOf()).toEqual(['tightness']);
  });

  it('ask a runner without symptoms nothing', () => {
    expect(askedOf({}, { tightness: 0 })).toEqual([]);
  });

  it('ask the other nerve questions after one soft sign', () => {
    expect(askedOf({}, { tightness: 2, signs: { stretchMakesWorse: true } }).slice(0, 3)).toEqual([
      'tingling',
      'shootingBelowKnee',
      'slumpPositive',
    ]);
  });

  it('ask when it began where that decides between fresh and not', () => {
    expect(askedOf({}, { tightness: 4, signs: { pop: true } })[0]).toBe('hoursSinceOnset');
  });

  it('never ask to try something out on a fresh strain or a red light', () => {
    for (const checkIn of [{ tightness: 4, signs: { pop: true } }, { tightness: 8 }]) {
      expect(askedOf({}, checkIn)).not.toContain('bridge');
      expect(askedOf({}, checkIn)).not.toContain('slumpPositive');
    }
  });

  it('leave habits for later while something has to be protected', () => {
    expect(askedOf({}, { tightness: 4, signs: { pop: true, hoursSinceOnset: 5 } })).toEqual([]);
    expect(askedOf({}, { tightness: 4, signs: { fever: true } })).toEqual([]);
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
