import { describe, expect, it } from 'vitest';
import type { ConditionId, Signs } from '#src/core/domain/check-in.ts';
import { flagsOf } from '#src/core/routines/contraindication-flags.ts';
import { answered, quietRequest, requestWith, rule, stating, triaged } from './requests.ts';

const raisedBy = (signs: Signs): readonly string[] =>
  [...flagsOf(requestWith({ signs }))]
    .filter((flag) => flag !== 'always' && flag !== 'not_examined')
    .toSorted();

it('raises only `always` and `not_examined` when nothing is known', () => {
  expect([...flagsOf(quietRequest)].toSorted()).toEqual(['always', 'not_examined']);
});

it('does not raise `not_examined` on the way back after an examination', () => {
  expect(flagsOf(requestWith({ wayBack: { stage: 1 } })).has('not_examined')).toBe(false);
});

describe('the way back after a strain', () => {
  const at = (stage: number) =>
    flagsOf(requestWith({ wayBack: { stage }, fired: [rule('R-RETURN')], triage: triaged('subacute') }));

  it('keeps the strain until stage 4', () => {
    expect(at(3).has('subacute_strain')).toBe(true);
    expect(at(4).has('subacute_strain')).toBe(false);
  });

  it('keeps a fresh strain fresh at any stage', () => {
    const fresh = requestWith({ wayBack: { stage: 5 }, fired: [rule('T-ACU-01')] });
    expect(flagsOf(fresh).has('acute_strain')).toBe(true);
  });
});

describe('an age', () => {
  const flagsAt = (ageYears: number | null, cleared = false) =>
    [...flagsOf(requestWith({ ageYears, cleared }))].filter(
      (flag) => flag === 'growing' || flag === 'age_65_start',
    );

  it('under 18 is still growing, unless a clinician cleared the runner', () => {
    expect(flagsAt(17)).toEqual(['growing']);
    expect(flagsAt(17, true)).toEqual([]);
    expect(flagsAt(18)).toEqual([]);
  });

  it('from 65 on begins with the easier form; an unknown age raises nothing', () => {
    expect(flagsAt(64)).toEqual([]);
    expect(flagsAt(65)).toEqual(['age_65_start']);
    expect(flagsAt(null)).toEqual([]);
  });
});

describe('rules that leave a question open', () => {
  it.each([
    ['T-SIGN', ['sign']],
    ['T-OPEN', ['open']],
    ['T-NRV-03', ['nerve', 'nerve_two_sided']],
    ['T-HOP', ['bone_possible']],
    ['T-APO', ['bone_possible']],
  ] as const)('%s raises %j', (id, flags) => {
    expect([...flagsOf(requestWith({ fired: [rule(id)] }))]).toEqual(expect.arrayContaining([...flags]));
  });
});

describe('conditions of version 2', () => {
  const flagsWith = (parts: Parameters<typeof stating>[0]) =>
    flagsOf(requestWith({ answers: stating(parts) }));

  it.each([
    ['pregnant', 'pregnant'],
    ['osteoporosis', 'osteoporosis'],
    ['recentSurgery', 'recent_surgery'],
    ['diabetes', 'diabetes_feet'],
  ] as const)('%s raises %s', (condition, flag) => {
    expect(flagsWith({ conditions: { [condition]: true } }).has(flag)).toBe(true);
    expect(flagsWith({ conditions: { [condition]: false } }).has(flag)).toBe(false);
  });

  it('a birth counts for less than 12 weeks', () => {
    expect(flagsWith({ postpartumWeeks: 11 }).has('postpartum_early')).toBe(true);
    expect(flagsWith({ postpartumWeeks: 12 }).has('postpartum_early')).toBe(false);
  });

  it('a risk of a clot counts with a complaint at the lower leg only', () => {
    for (const condition of ['dvtHistory', 'longTravel', 'recentSurgery', 'immobilised', 'pregnant']) {
      expect(flagsWith({ region: 'calf', conditions: { [condition]: true } }).has('vte_risk')).toBe(true);
      expect(flagsWith({ region: 'glute', conditions: { [condition]: true } }).has('vte_risk')).toBe(false);
    }
    expect(flagsWith({ region: 'shin', postpartumWeeks: 12 }).has('vte_risk')).toBe(true);
    expect(flagsWith({ region: 'achilles', signs: { cancerHistory: true } }).has('vte_risk')).toBe(true);
  });
});

describe('a strain (T-ACU-01, T-ACU-02)', () => {
  it('is fresh up to 72 hours', () => {
    expect(raisedBy({ pop: true, hoursSinceOnset: 72 })).toEqual(['acute_strain']);
    expect(raisedBy({ pop: true, hoursSinceOnset: 72.5 })).toEqual(['subacute_strain']);
  });

  it('is fresh when its age is unknown', () => {
    expect(raisedBy({ pop: true })).toEqual(['acute_strain']);
    expect(raisedBy({ suddenOnset: true, painfulToWalk: true, hoursSinceOnset: null })).toEqual([
      'acute_strain',
    ]);
  });

  it('takes a sudden onset with one companion, and not without', () => {
    expect(raisedBy({ suddenOnset: true })).toEqual([]);
    expect(raisedBy({ suddenOnset: true, sharpPainAtOnset: true, hoursSinceOnset: 5 })).toEqual([
      'acute_strain',
    ]);
  });

  it('is read from the answers when the request has no signs', () => {
    expect(flagsOf(requestWith({ answers: answered({ signs: { pop: true } }) })).has('acute_strain')).toBe(
      true,
    );
  });

  it('is as old as triage says, because triage knows the age of the check-in', () => {
    const flags = flagsOf(
      requestWith({ triage: triaged('subacute'), signs: { pop: true, hoursSinceOnset: 10 } }),
    );
    expect(flags.has('subacute_strain')).toBe(true);
    expect(flags.has('acute_strain')).toBe(false);
  });

  it('is as young as the younger of two statements', () => {
    const flags = flagsOf(
      requestWith({
        signs: { pop: true, hoursSinceOnset: 200 },
        answers: answered({ signs: { hoursSinceOnset: 20 } }),
      }),
    );
    expect(flags.has('acute_strain')).toBe(true);
  });
});

describe('a nerve (T-NRV-01, T-NRV-02)', () => {
  it('is one hard sign or two soft ones', () => {
    expect(raisedBy({ tingling: true })).toEqual(['nerve']);
    expect(raisedBy({ shootingBelowKnee: true })).toEqual(['nerve']);
    expect(raisedBy({ stretchMakesWorse: true, slumpPositive: true })).toEqual(['nerve']);
  });

  it('is possible with one soft sign', () => {
    expect(raisedBy({ stretchMakesWorse: true })).toEqual(['nerve_possible']);
    expect(raisedBy({ backPainWithLegPain: true })).toEqual(['back_pain_flare', 'nerve_possible']);
  });

  it('still holds when triage names a graver level', () => {
    const flags = flagsOf(
      requestWith({ triage: triaged('acute'), fired: [rule('T-ACU-01'), rule('T-NRV-01')] }),
    );
    expect(flags.has('acute_strain')).toBe(true);
    expect(flags.has('nerve')).toBe(true);
  });

  it('that leaves the skin numb rules out heat and cold, which would not be felt', () => {
    expect(raisedBy({ numbness: true })).toEqual(['nerve', 'reduced_sensation']);
  });
});

describe('red pain (S-PAIN-R)', () => {
  it.each([
    ['a red light', requestWith({ light: 'red' })],
    ['a rating of 6', requestWith({ answers: answered({ tightness: 6 }) })],
    ['a changed stride', requestWith({ answers: answered({ altersStride: true }) })],
    ['the rule itself', requestWith({ fired: [rule('S-PAIN-R')] })],
  ])('is %s', (_, request) => {
    expect(flagsOf(request).has('pain_red')).toBe(true);
  });

  it('is not a rating of 5', () => {
    expect(
      flagsOf(requestWith({ light: 'amber', answers: answered({ tightness: 5 }) })).has('pain_red'),
    ).toBe(false);
  });
});

describe('the tendon (T-PHT-01)', () => {
  it('flares with a worse morning, rest pain or red pain, and not by itself', () => {
    const tendon = requestWith({ triage: triaged('tendon') });
    expect(flagsOf(tendon).has('tendon_flare')).toBe(false);
    expect(
      flagsOf({ ...tendon, answers: answered({ tightness: 4, nextMorningWorse: true }) }).has('tendon_flare'),
    ).toBe(true);
    expect(flagsOf({ ...tendon, signs: { painAtRest: true } }).has('tendon_flare')).toBe(true);
    expect(flagsOf({ ...tendon, light: 'red' }).has('tendon_flare')).toBe(true);
  });

  it('is suspected from one of its signs', () => {
    expect(raisedBy({ deepButtockPainSitting: true })).toEqual(['tendon']);
  });
});

describe('other answers', () => {
  it.each([
    [{ fever: true }, ['fever', 'hold_fever']],
    [{ focalBonePain: true }, ['bone_possible']],
    [{ swelling: true }, ['swelling']],
    [{ hotSwollen: true }, ['swelling']],
    [{ bruise: true }, ['bruise']],
    [{ footDrop: true }, ['progressive_neuro']],
  ] as const)('%j raises %j', (signs, flags) => {
    expect(raisedBy(signs)).toEqual(flags);
  });

  it('raise a flag for each stated condition, and none for one that was denied', () => {
    const flag = (id: string): string => id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const flagged: readonly ConditionId[] = [
      'anticoagulant',
      'dvtHistory',
      'heartCondition',
      'uncontrolledHypertension',
      'reducedSensation',
      'coldAllergy',
      'glaucoma',
    ];
    for (const id of flagged) {
      expect([...flagsOf(requestWith({ answers: answered({ conditions: { [id]: true } }) }))]).toContain(
        flag(id),
      );
      expect([...flagsOf(requestWith({ answers: answered({ conditions: { [id]: false } }) }))]).not.toContain(
        flag(id),
      );
    }
  });

  it('raise the tilt, and a back that is more than noticed', () => {
    expect(flagsOf(requestWith({ answers: answered({ anteriorTilt: true }) })).has('pelvic_tilt')).toBe(true);
    const back = (tightness: number) =>
      flagsOf(requestWith({ answers: answered({ region: 'lower-back', tightness }) })).has('back_pain_flare');
    expect(back(3)).toBe(true);
    expect(back(2)).toBe(false);
  });

  it('take a rule that refers at once for a red flag, whatever its name', () => {
    expect(
      flagsOf(requestWith({ fired: [rule('X', { suggest: ['refer_emergency'] })] })).has('emergency'),
    ).toBe(true);
    expect(flagsOf(requestWith({ fired: [rule('X', { suggest: ['refer_same_day'] })] })).has('urgent')).toBe(
      true,
    );
  });
});
