import { describe, expect, it } from 'vitest';
import type { Region } from '#src/core/domain/check-in.ts';
import { planRoutines } from '#src/core/routines/plan-routines.ts';
import type { RoutineRequest } from '#src/core/routines/routine-request.ts';
import { answered, causes, handedOut, requestWith, rule, stating, triaged } from './requests.ts';

describe('the place that hurts', () => {
  const hurting = (region: Region | null, parts: Partial<RoutineRequest> = {}) =>
    planRoutines(
      requestWith({
        answers: answered({ region, side: 'left', tightness: 3 }),
        causes: causes('C-WEAKLONG', 'C-CALF', 'C-CHRONICSTIFF', 'C-SYMPATH'),
        ...parts,
      }),
    );

  it('counts as the hamstring when none is stated', () => {
    expect(hurting(null).routines.eligible).toEqual(hurting('hamstring').routines.eligible);
    expect(hurting(null).routines.eligible).toContain('nordic_curl');
  });

  it('gets what serves it and nothing of the hamstring', () => {
    const { eligible } = hurting('calf').routines;
    expect(eligible).toEqual(expect.arrayContaining(['heel_raise', 'foam_roll_calf', 'calf_stretch']));
    for (const id of ['nordic_curl', 'hamstring_sliders', 'foam_roll_hamstring', 'lying_hamstring_strap'])
      expect(eligible, id).not.toContain(id);
  });

  it.each(['shin', 'knee', 'foot', 'groin', 'other'] as const)(
    '%s gets slow breathing, the sentence and a referral',
    (region) => {
      const plan = hurting(region);
      expect(plan.routines.eligible).toEqual(['breathing_4_6']);
      expect(plan.notServed).toMatch(/^We have no exercises for your .*\. A physiotherapist can examine it/);
      expect(plan.actions.find(({ id }) => id === 'refer_clinician')?.because).toEqual([plan.notServed]);
      expect(plan.routines.label).toBeNull();
    },
  );

  it('that is not served and barely felt gets the sentence without a referral', () => {
    const plan = hurting('shin', { answers: answered({ region: 'shin', side: 'left', tightness: 2 }) });
    expect(plan.routines.label).toBe(
      'We have no exercises for your left shin. A physiotherapist can examine it and give you some.',
    );
    expect(plan.actions.map(({ id }) => id)).not.toContain('refer_clinician');
  });
});

describe('a container of drills', () => {
  const warmUpOf = (parts: Partial<RoutineRequest>) =>
    planRoutines(requestWith({ causes: causes('C-COLDSTART'), ...parts })).routines;

  it('stands alone and names only drills that are allowed', () => {
    const { preRun } = warmUpOf({ fired: [rule('T-NRV-01')], triage: triaged('nerve') });
    expect(preRun.map(({ id }) => id)).toEqual(['dynamic_warmup_block']);
    expect(preRun[0]?.how).toMatch(
      /^Move through brisk walking, marching in place, leg swings sideways, high/,
    );
    expect(preRun[0]?.how).not.toMatch(/front to back/);
  });

  it('gives way to a drill that a rule asks for', () => {
    const { preRun } = warmUpOf({ fired: [rule('X', { suggest: ['leg_swings_side'] })] });
    expect(preRun.map(({ id }) => id)).toContain('leg_swings_side');
    expect(preRun.map(({ id }) => id)).not.toContain('dynamic_warmup_block');
    expect(preRun).toHaveLength(3);
  });

  it('is not offered with fewer than two drills left', () => {
    const plan = planRoutines(
      requestWith({
        causes: causes('C-COLDSTART'),
        fired: [
          rule('X', {
            block: ['march_in_place', 'leg_swings_side', 'leg_swings_front_back', 'high_knees'],
          }),
          rule('Y', { block: ['butt_kicks', 'walking_lunges'] }),
        ],
      }),
    );
    expect(plan.routines.eligible).toEqual(['brisk_walk']);
    expect(plan.withheld).toContainEqual({
      routine: 'dynamic_warmup_block',
      because: 'Fewer than two of its drills are left.',
    });
  });
});

describe('one routine, one list', () => {
  it('stands after a run before a day off, unless its dose says how often a day', () => {
    const { postRun, restDay } = planRoutines(
      requestWith({ causes: causes('C-SYMPATH'), fired: [rule('X', { suggest: ['cold_pack'] })] }),
    ).routines;
    const after = postRun.map(({ id }) => id);
    const off = restDay.map(({ id }) => id);
    expect(after.filter((id) => off.includes(id))).toEqual(['cold_pack']);
  });

  it('is the day off for everything while running waits, without drills and hard lengthening', () => {
    const { routines, runningPaused } = planRoutines(
      requestWith({
        runningWaits: true,
        causes: causes('C-COLDSTART', 'C-WEAKLONG', 'C-SYMPATH'),
        fired: [rule('X', { suggest: ['breathing_4_6', 'glute_bridge', 'nordic_curl'] })],
      }),
    );
    expect(runningPaused).toBe('No running until this is settled.');
    expect(routines.preRun).toEqual([]);
    expect(routines.postRun).toEqual([]);
    expect(routines.restDay.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['breathing_4_6', 'glute_bridge']),
    );
    for (const id of ['nordic_curl', 'dynamic_warmup_block']) expect(routines.eligible).not.toContain(id);
  });
});

describe('the age', () => {
  const weak = { causes: causes('C-WEAKLONG', 'C-PREVINJ', 'C-CHRONICSTIFF') };

  it('under 18 leaves hard lengthening and contract-relax out, until a clinician cleared the runner', () => {
    const { eligible } = planRoutines(requestWith({ ...weak, ageYears: 13 })).routines;
    for (const id of ['nordic_curl', 'hamstring_sliders', 'romanian_deadlift', 'pnf_contract_relax'])
      expect(eligible, id).not.toContain(id);
    const cleared = planRoutines(requestWith({ ...weak, ageYears: 13, cleared: true }));
    expect(cleared.routines.eligible).toContain('nordic_curl');
  });

  it('from 65 on begins with the easier form and never with a Nordic curl', () => {
    const nordic = { fired: [rule('S-PREV', { suggest: ['nordic_curl'] })], ageYears: 70 };
    expect(handedOut(planRoutines(requestWith(nordic)))).toEqual(['hamstring_sliders']);
    const days = ['2026-06-01', '2026-06-04', '2026-06-07', '2026-06-10'] as const;
    const done = days.map((day) => ({ day, routine: 'hamstring_sliders' }));
    expect(handedOut(planRoutines(requestWith({ ...nordic, done })))).toEqual(['nordic_curl']);
    expect(handedOut(planRoutines(requestWith({ ...nordic, done: done.slice(1) })))).toEqual([
      'hamstring_sliders',
    ]);
  });

  it('from 65 on leaves the Nordic curl out when its easier form is blocked', () => {
    const fired = [rule('X', { suggest: ['nordic_curl'], block: ['hamstring_sliders', 'single_leg_rdl'] })];
    expect(handedOut(planRoutines(requestWith({ fired, ageYears: 70 })))).toEqual([]);
  });
});

describe('a harder routine', () => {
  it('is not chosen beside its easier form, which comes first', () => {
    const calf = { answers: answered({ region: 'calf', tightness: 2 }), causes: causes('C-CALF') };
    const { restDay } = planRoutines(requestWith(calf)).routines;
    expect(restDay.map(({ id }) => id)).toEqual(['heel_raise']);
  });

  it('is chosen when a rule asks for both', () => {
    const fired = [rule('S-PREV', { suggest: ['nordic_curl', 'hamstring_sliders'] })];
    expect(handedOut(planRoutines(requestWith({ fired })))).toEqual(['nordic_curl', 'hamstring_sliders']);
  });
});

describe('a condition', () => {
  const all = [
    ...[
      'pnf_contract_relax',
      'legs_up_wall',
      'downward_dog',
      'contrast_2_1',
      'leg_swings_side',
      'high_knees',
    ],
    ...['single_leg_rdl', 'romanian_deadlift', 'heat_pack', 'glute_bridge', 'plank', 'breathing_4_6'],
  ];
  const eligibleWith = (parts: Parameters<typeof stating>[0]) =>
    planRoutines(requestWith({ answers: stating(parts), fired: [rule('X', { suggest: all })] })).routines
      .eligible;

  it.each([
    ['heartCondition', ['pnf_contract_relax', 'legs_up_wall', 'downward_dog', 'contrast_2_1']],
    ['uncontrolledHypertension', ['pnf_contract_relax', 'legs_up_wall', 'downward_dog', 'contrast_2_1']],
    ['pregnant', ['heat_pack', 'contrast_2_1', 'pnf_contract_relax']],
    ['osteoporosis', ['single_leg_rdl', 'romanian_deadlift', 'high_knees']],
    ['recentSurgery', ['single_leg_rdl', 'romanian_deadlift', 'glute_bridge', 'plank']],
    ['diabetes', ['heat_pack', 'contrast_2_1']],
  ] as const)('%s leaves %j out and keeps slow breathing', (condition, out) => {
    const eligible = eligibleWith({ conditions: { [condition]: true } });
    expect(eligible.filter((id) => out.some((other) => other === id))).toEqual([]);
    expect(eligible).toContain('breathing_4_6');
  });

  it('of an early birth leaves swings and high drills out', () => {
    const eligible = eligibleWith({ postpartumWeeks: 6 });
    for (const id of ['leg_swings_side', 'high_knees']) expect(eligible, id).not.toContain(id);
  });

  it('adds how to breathe to strength', () => {
    const { restDay } = planRoutines(
      requestWith({
        answers: stating({ conditions: { heartCondition: true } }),
        fired: [rule('X', { suggest: ['plank'] })],
      }),
    ).routines;
    expect(restDay[0]?.cautions).toEqual([
      'With a heart condition: breathe out on the effort, never hold the breath.',
    ]);
  });
});

it('the tendon at the sit bone leaves out what bends the hip deeply under load', () => {
  const { eligible } = planRoutines(
    requestWith({
      triage: triaged('tendon'),
      fired: [
        rule('S-STRETCHFAIL', { suggest: ['glute_bridge', 'romanian_deadlift', 'leg_swings_front_back'] }),
      ],
    }),
  ).routines;
  expect(eligible).toEqual(['glute_bridge']);
});
