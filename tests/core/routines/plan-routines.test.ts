import { describe, expect, it } from 'vitest';
import { planRoutines } from '#src/core/routines/plan-routines.ts';
import { generalSet } from '#src/core/routines/select-routines.ts';
import {
  answered,
  causes,
  handedOut,
  quietRequest,
  requestWith,
  rule,
  stating,
  triaged,
} from './requests.ts';

describe('a red flag', () => {
  it.each([
    ['emergency', 'refer_emergency'],
    ['urgent', 'refer_same_day'],
  ] as const)('(%s) leaves nothing but %s', (level, referral) => {
    const plan = planRoutines(
      requestWith({
        triage: triaged(level),
        causes: causes('C-SIT', 'C-DOMS', 'C-ACUTE', 'C-RAMP'),
        fired: [rule('S-SIT', { suggest: ['sit_break', 'glute_bridge'] })],
      }),
    );
    expect(plan.routines).toEqual({
      preRun: [],
      postRun: [],
      restDay: [],
      eligible: [],
      label: 'No exercises are offered until a doctor has examined you.',
    });
    expect(plan.actions.map(({ id }) => id)).toEqual([referral]);
    expect(plan.withheld).toEqual([]);
    expect(plan.allowed).toEqual([]);
  });

  it('is also a fired rule that blocks everything', () => {
    const plan = planRoutines(
      requestWith({ fired: [rule('T-RED-99', { block: ['*'] })], causes: causes('C-SIT') }),
    );
    expect(plan.routines.eligible).toEqual([]);
    expect(plan.actions.map(({ id }) => id)).toEqual(['refer_same_day']);
    expect(plan.actions[0]?.because).toEqual(['T-RED-99 fired']);
  });

  it('of two, sends to the more urgent help', () => {
    const plan = planRoutines(
      requestWith({
        triage: triaged('emergency'),
        fired: [
          rule('T-RED-03', { suggest: ['refer_same_day'], block: ['*'] }),
          rule('T-RED-02', { suggest: ['refer_emergency'], block: ['*'] }),
        ],
      }),
    );
    expect(plan.actions.map(({ id }) => id)).toEqual(['refer_emergency']);
  });
});

describe('nothing found', () => {
  it('gives the general set under its label', () => {
    const { routines, actions, withheld } = planRoutines(quietRequest);
    expect(routines.label).toBe('general, not indicated by your data');
    expect(routines.preRun.map(({ id }) => id)).toEqual(generalSet.preRun);
    expect(routines.postRun.map(({ id }) => id)).toEqual(generalSet.postRun);
    expect(routines.restDay.map(({ id }) => id)).toEqual(generalSet.restDay);
    expect(actions).toEqual([]);
    expect(withheld).toEqual([]);
  });

  it('gives none of it beside a cause, a sign or a rule that blocks the set', () => {
    const overstride = planRoutines(requestWith({ causes: causes('C-OVERSTRIDE') }));
    expect(overstride.actions.map(({ id }) => id)).toEqual(['cadence_cue']);
    for (const plan of [
      overstride,
      planRoutines(requestWith({ signs: { nightPain: true } })),
      planRoutines(requestWith({ fired: [rule('T-OPEN', { block: ['default_set'] })] })),
      planRoutines(requestWith({ light: 'red' })),
    ]) {
      expect(plan.isGeneral).toBe(false);
      expect(handedOut(plan)).toEqual([]);
      expect(plan.routines.label).toBeNull();
    }
  });

  it('withholds unsafe routines of the general set, and what does not serve the place', () => {
    const surgery = planRoutines(requestWith({ answers: stating({ conditions: { recentSurgery: true } }) }));
    expect(handedOut(surgery)).toEqual(['dynamic_warmup_block', 'breathing_4_6']);
    const calf = planRoutines(requestWith({ answers: answered({ region: 'calf', tightness: 1 }) }));
    expect(handedOut(calf)).toEqual(['dynamic_warmup_block', 'breathing_4_6', 'side_plank']);
  });

  it('gives none when triage is not ordinary', () => {
    expect(handedOut(planRoutines(requestWith({ triage: triaged('nerve') })))).toEqual([]);
  });
});

describe('a fresh strain', () => {
  const plan = planRoutines(
    requestWith({
      triage: triaged('acute'),
      signs: { suddenOnset: true, sharpPainAtOnset: true, bruise: true, hoursSinceOnset: 10 },
      causes: causes('C-ACUTE', 'C-SIT', 'C-DOMS'),
      fired: [
        rule('T-ACU-01', {
          suggest: ['protect_1_3_days', 'cold_pack', 'breathing_4_6', 'refer_clinician'],
          block: ['cat:static', 'cat:glute', 'cat:dynamic', 'heat_pack'],
        }),
        rule('S-PAIN-A', { suggest: ['easy_48h'] }),
      ],
    }),
  );

  it('leaves cold, winding down and what is far from the leg', () => {
    expect(plan.routines.eligible).toEqual(['cold_pack', 'breathing_4_6', 'legs_up_wall', 'pelvic_tilt']);
    expect(plan.routines.preRun).toEqual([]);
  });

  it('adds a caution to what could pull at the leg', () => {
    const wall = [...plan.routines.postRun, ...plan.routines.restDay].find(({ id }) => id === 'legs_up_wall');
    expect(wall?.cautions).toEqual([
      'With signs of a fresh strain (within 72 hours, or of unknown age): keep the knees bent and the hips away from the wall.',
    ]);
  });

  it('protects and refers, and does not advise easy running or training at the same time', () => {
    expect(plan.actions.map(({ id }) => id).toSorted()).toEqual(
      ['protect_1_3_days', 'refer_clinician', 'sit_break'].toSorted(),
    );
    const reasons = Object.fromEntries(plan.withheld.map(({ routine, because }) => [routine, because]));
    expect(reasons['easy_48h']).toBe('Signs of a fresh strain (within 72 hours, or of unknown age).');
    expect(reasons['cross_train']).toBeDefined();
    expect(reasons['heat_pack']).toMatch(/fresh strain.*\. A bruise\.$/);
    expect(reasons['askling_diver']).toMatch(/It waits for an examination of the hamstring\.$/);
  });

  it('says that running pauses', () => {
    expect(plan.runningPaused).toMatch(/fresh strain/);
  });
});

describe('a strain of more than three days', () => {
  it('allows bridges and pelvic tilts, and no end range, not even as yoga', () => {
    const { routines } = planRoutines(
      requestWith({
        triage: triaged('subacute'),
        causes: causes('C-ACUTE', 'C-CHAIN', 'C-CHRONICSTIFF', 'C-COLDSTART', 'C-WEAKLONG'),
        fired: [rule('T-ACU-02', { suggest: ['glute_bridge', 'pelvic_tilt'] })],
      }),
    );
    expect(routines.eligible).toEqual(expect.arrayContaining(['glute_bridge', 'pelvic_tilt']));
    for (const id of [
      'downward_dog',
      'hip_flexor_stretch',
      'high_knees',
      'leg_swings_front_back',
      'nordic_curl',
    ])
      expect(routines.eligible, id).not.toContain(id);
  });

  it('opens routines stage by stage once it was examined', () => {
    const eligibleAt = (stage: number | null) =>
      planRoutines(
        requestWith({
          triage: triaged('subacute'),
          fired: [rule('R-RETURN', { suggest: ['staged_return'] })],
          wayBack: stage === null ? null : { stage },
        }),
      ).routines.eligible;
    expect(eligibleAt(null)).not.toContain('askling_diver');
    expect(eligibleAt(0)).toEqual([]);
    expect(eligibleAt(1)).toEqual(['glute_bridge', 'pelvic_tilt', 'askling_extender', 'askling_diver']);
    expect(eligibleAt(2)).toContain('plank');
    expect(eligibleAt(3)).not.toContain('askling_glider');
    expect(eligibleAt(4)).toEqual(expect.arrayContaining(['askling_glider', 'long_lever_bridge']));
    expect(eligibleAt(4)).not.toContain('nordic_curl');
    expect(eligibleAt(5)).toContain('nordic_curl');
  });
});

describe('one sign of a nerve', () => {
  it('is treated like the nerve, but for swings at half range', () => {
    const { routines } = planRoutines(
      requestWith({
        triage: triaged('nerve_possible'),
        causes: causes('C-CHAIN', 'C-CHRONICSTIFF', 'C-COLDSTART', 'C-NERVE'),
        fired: [rule('X', { suggest: ['leg_swings_front_back'] })],
      }),
    );
    for (const id of [
      'calf_stretch',
      'glute_stretch',
      'massage_stick',
      'foam_roll_hamstring',
      'romanian_deadlift',
    ])
      expect(routines.eligible, id).not.toContain(id);
    expect(routines.eligible).toContain('leg_swings_front_back');
    const swings = routines.preRun.find(({ id }) => id === 'leg_swings_front_back');
    expect(swings?.cautions).toEqual(['With one sign of an irritated nerve: half range.']);
  });
});

it('a fever leaves winding down and rest', () => {
  const plan = planRoutines(
    requestWith({
      triage: triaged('hold'),
      causes: causes('C-DOMS', 'C-SYMPATH', 'C-TILT', 'C-NERVE', 'C-RAMP'),
    }),
  );
  expect(plan.routines.eligible).toEqual([
    'breathing_4_6',
    'humming',
    'meditation',
    'cold_face_splash',
    'legs_up_wall',
  ]);
  expect(plan.actions.map(({ id }) => id)).not.toContain('cross_train');
});

it('numb skin gets neither heat nor cold', () => {
  const { routines } = planRoutines(
    requestWith({ signs: { numbness: true }, causes: causes('C-CHRONICSTIFF', 'C-DOMS', 'C-ACUTE') }),
  );
  for (const id of ['heat_pack', 'warm_shower_or_bath', 'cold_pack', 'contrast_2_1'])
    expect(routines.eligible).not.toContain(id);
});

it('red pain and easy running do not go together', () => {
  const plan = planRoutines(
    requestWith({
      light: 'red',
      fired: [
        rule('S-PAIN-R', { suggest: ['rest_day', 'cross_train', 'breathing_4_6'] }),
        rule('R-HARD', { suggest: ['easy_48h'] }),
        rule('L-SPK-M', { suggest: ['cap_next_run'] }),
      ],
    }),
  );
  expect(plan.actions.map(({ id }) => id).toSorted()).toEqual(['cap_next_run', 'cross_train', 'rest_day']);
  expect(plan.withheld).toEqual([
    { routine: 'easy_48h', because: 'Pain or tightness of 6 or more, or a changed stride.' },
  ]);
});

describe('the choice', () => {
  it('puts what a rule suggests before what a cause is merely good for', () => {
    const { routines } = planRoutines(
      requestWith({
        causes: causes('C-SIT', 'C-TILT', 'C-CHRONICSTIFF', 'C-GLUTE'),
        fired: [
          rule('S-TILT', { suggest: ['hip_flexor_stretch', 'pelvic_tilt', 'dead_bug', 'glute_bridge'] }),
          rule('S-STRETCHFAIL', { suggest: ['glute_bridge', 'romanian_deadlift'] }),
        ],
      }),
    );
    expect(handedOut({ routines })).toEqual(
      expect.arrayContaining([
        'hip_flexor_stretch',
        'pelvic_tilt',
        'dead_bug',
        'glute_bridge',
        'romanian_deadlift',
      ]),
    );
  });

  it('gives at most two hard lengthening exercises for one day', () => {
    const { routines } = planRoutines(requestWith({ causes: causes('C-WEAKLONG', 'C-PREVINJ') }));
    const hard = routines.restDay.filter(({ category }) => ['eccentric', 'long_length'].includes(category));
    expect(hard.length).toBe(2);
    expect(routines.eligible.length).toBeGreaterThan(hard.length);
  });

  it('keeps strength for the day off', () => {
    const { routines } = planRoutines(requestWith({ causes: causes('C-GLUTE', 'C-CORE') }));
    expect(routines.postRun.map(({ category }) => category)).not.toContain('glute');
    expect(routines.restDay.map(({ category }) => category)).toContain('glute');
  });

  it('leaves out what needs equipment that is not there, from the lists only', () => {
    const request = requestWith({
      causes: causes('C-CHAIN'),
      fired: [rule('X', { suggest: ['lying_hamstring_strap'] })],
      equipment: ['none'],
    });
    const { routines } = planRoutines(request);
    expect(handedOut({ routines })).not.toContain('lying_hamstring_strap');
    expect(handedOut({ routines })).toContain('doorway_hamstring');
    expect(routines.eligible).toContain('lying_hamstring_strap');
    expect(handedOut(planRoutines({ ...request, equipment: ['strap'] }))).toContain('lying_hamstring_strap');
  });

  it('orders a warm-up from warmth to speed', () => {
    const { routines } = planRoutines(
      requestWith({
        causes: causes('C-COLDSTART'),
        fired: [rule('X', { suggest: ['high_knees', 'brisk_walk', 'leg_swings_side'] })],
      }),
    );
    expect(routines.preRun.map(({ id }) => id)).toEqual(['brisk_walk', 'leg_swings_side', 'high_knees']);
  });

  it('orders a session from warmth over strength and stretches to winding down', () => {
    const { routines } = planRoutines(
      requestWith({
        fired: [
          rule('X', {
            suggest: ['glute_bridge', 'step_up', 'plank', 'pnf_contract_relax'],
          }),
        ],
      }),
    );
    expect(routines.restDay.map(({ id }) => id)).toEqual(['step_up', 'plank', 'glute_bridge']);
  });

  it('orders actions by weight: whom to see, how to protect, how to run, which habits to change', () => {
    const { actions } = planRoutines(
      requestWith({
        fired: [
          rule('X', {
            suggest: ['sit_break', 'cap_next_run', 'refer_clinician', 'protect_1_3_days', 'rest_day'],
          }),
        ],
      }),
    );
    expect(actions.map(({ id }) => id)).toEqual([
      'refer_clinician',
      'protect_1_3_days',
      'cap_next_run',
      'rest_day',
      'sit_break',
    ]);
  });

  it('joins reasons that are sentences without semicolons', () => {
    const { routines } = planRoutines(
      requestWith({ causes: [{ id: 'C-CORE', because: ['It wobbles.', 'It tires.'] }] }),
    );
    expect(routines.restDay[0]?.because).toEqual(['C-CORE: It wobbles. It tires.']);
  });

  it('gives the reasons: rules first, then causes by their names', () => {
    const { routines } = planRoutines(
      requestWith({
        causes: [{ id: 'C-SIT', name: 'Long sitting', because: ['9 hours a day'] }],
        fired: [rule('S-SIT', { suggest: ['glute_bridge'], because: 'Nine hours of sitting a day.' })],
      }),
    );
    expect(routines.restDay.find(({ id }) => id === 'glute_bridge')?.because).toEqual([
      'Nine hours of sitting a day.',
      'Long sitting: 9 hours a day.',
    ]);
  });

  it('merges the blocks of a rule that fired twice', () => {
    const { routines } = planRoutines(
      requestWith({
        causes: causes('C-SIT'),
        fired: [rule('S-X', { block: ['heat_pack'] }), rule('S-X', { block: ['cat:glute'] })],
      }),
    );
    expect(routines.eligible).not.toContain('heat_pack');
    expect(routines.eligible).not.toContain('glute_bridge');
  });

  it('ignores unknown causes and suggestions', () => {
    const plan = planRoutines(
      requestWith({ causes: causes('C-NEW'), fired: [rule('X', { suggest: ['handstand'] })] }),
    );
    expect(handedOut(plan)).toEqual([]);
    expect(plan.withheld).toEqual([]);
  });

  it('never offers a toe touch, even when asked', () => {
    const plan = planRoutines(requestWith({ fired: [rule('X', { suggest: ['toe_touch'] })] }));
    expect(plan.routines.eligible).not.toContain('toe_touch');
    expect(plan.withheld).toEqual([{ routine: 'toe_touch', because: 'It is never suggested.' }]);
  });
});

it('lists every safe routine as a possible step, asked for or not', () => {
  const { allowed } = planRoutines(requestWith({ answers: answered({ anteriorTilt: true }) }));
  expect(allowed).toContain('hip_thrust');
  expect(allowed).not.toContain('lying_hamstring_strap');
  expect(allowed).not.toContain('rest_day');
});
