import fc from 'fast-check';
import { expect, it } from 'vitest';
import { triageLevels } from '#src/core/domain/assessment.ts';
import { causeIds } from '#src/core/domain/cause-ids.ts';
import { conditionIds, noAnswers, regions, yesNoSigns } from '#src/core/domain/check-in.ts';
import { catalogue, findRoutine } from '#src/core/routines/catalogue/index.ts';
import { flagsOf } from '#src/core/routines/contraindication-flags.ts';
import { mostPerPhase, planRoutines } from '#src/core/routines/plan-routines.ts';
import { equipmentItems, routineCategories } from '#src/core/routines/routine-contract.ts';
import type { RoutineRequest } from '#src/core/routines/routine-request.ts';

const ids = catalogue.map(({ id }) => id);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const signs = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...yesNoSigns), fc.boolean(), { maxKeys: 4 }),
    maybe(fc.integer({ min: 0, max: 400 })),
  )
  .map(([flags, hoursSinceOnset]) => ({ ...flags, hoursSinceOnset }));

const answers = fc
  .record({
    tightness: maybe(fc.integer({ min: 0, max: 10 })),
    region: maybe(fc.constantFrom(...regions)),
    nextMorningWorse: maybe(fc.boolean()),
    altersStride: maybe(fc.boolean()),
    anteriorTilt: maybe(fc.boolean()),
    signs,
    conditions: fc.dictionary(fc.constantFrom(...conditionIds), fc.boolean(), { maxKeys: 3 }),
  })
  .map((parts) => ({ ...noAnswers('2026-07-05'), ...parts }));

const firedRule = fc.record({
  rule: fc.constantFrom(
    'T-ACU-01',
    'T-ACU-02',
    'T-NRV-01',
    'T-NRV-02',
    'S-PAIN-R',
    'S-TILT',
    'S-SIT',
    'X',
    'Y',
  ),
  suggest: fc.array(fc.constantFrom(...ids), { maxLength: 4 }),
  block: fc.array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...ids) },
      { weight: 4, arbitrary: fc.constantFrom(...routineCategories).map((category) => `cat:${category}`) },
      { weight: 1, arbitrary: fc.constant('*') },
    ),
    { maxLength: 3 },
  ),
  because: fc.constantFrom('', 'one reason', 'another reason'),
});

const request: fc.Arbitrary<RoutineRequest> = fc.record({
  triage: fc.constantFrom(...triageLevels).map((level) => ({ level, rule: null })),
  light: fc.constantFrom('green', 'amber', 'red', 'unknown'),
  signs,
  answers: maybe(answers),
  causes: fc.array(
    fc.record({ id: fc.constantFrom(...causeIds), because: fc.constantFrom([], ['said so']) }),
    { maxLength: 7 },
  ),
  fired: fc.array(firedRule, { maxLength: 5 }),
  equipment: maybe(fc.subarray([...equipmentItems])),
});

const listsOf = (asked: RoutineRequest) => {
  const plan = planRoutines(asked);
  const { preRun, postRun, restDay, eligible } = plan.routines;
  const chosen = [...preRun, ...postRun, ...restDay].map(({ id }) => id);
  return { plan, chosen, everything: [...new Set([...chosen, ...eligible])] };
};

it('never hands out a routine whose contraindication holds, nor an action', () => {
  fc.assert(
    fc.property(request, (asked) => {
      const flags = flagsOf(asked);
      const { plan, everything } = listsOf(asked);
      const phaseOnly = new Set(['pre_run', 'pre_run_long']);
      for (const id of [...everything, ...plan.allowed]) {
        const entry = findRoutine(id);
        expect(entry?.category).not.toBe('action');
        expect(entry?.contraindications.filter((flag) => flags.has(flag) && !phaseOnly.has(flag))).toEqual(
          [],
        );
      }
      for (const { id } of plan.actions)
        expect(findRoutine(id)?.contraindications.filter((flag) => flags.has(flag))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('never hands out what a fired rule blocks, by id, category or star', () => {
  fc.assert(
    fc.property(request, (asked) => {
      const blocked = new Set(asked.fired.flatMap(({ block }) => block));
      const { plan, everything } = listsOf(asked);
      for (const id of [...everything, ...plan.allowed]) {
        expect(blocked.has('*')).toBe(false);
        expect(blocked.has(id)).toBe(false);
        expect(blocked.has(`cat:${findRoutine(id)?.category}`)).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

it('empties everything but the referral at any red flag', () => {
  fc.assert(
    fc.property(request, fc.constantFrom('emergency', 'urgent'), (asked, level) => {
      const { plan, everything } = listsOf({ ...asked, triage: { level, rule: null } });
      expect(everything).toEqual([]);
      expect(plan.allowed).toEqual([]);
      expect(plan.withheld).toEqual([]);
      expect(plan.actions).toHaveLength(1);
      expect(['refer_emergency', 'refer_same_day']).toContain(plan.actions[0]?.id);
    }),
  );
});

it('keeps to the most per list, gives nothing twice in one list, and nothing held before a run', () => {
  fc.assert(
    fc.property(request, (asked) => {
      const { routines, runningPaused } = planRoutines(asked);
      for (const phase of ['preRun', 'postRun', 'restDay'] as const) {
        const list = routines[phase].map(({ id }) => id);
        expect(list.length).toBeLessThanOrEqual(mostPerPhase[phase]);
        expect(new Set(list).size).toBe(list.length);
        for (const routine of routines[phase]) expect(routine.phase).toContain(phase);
      }
      for (const { category } of routines.preRun)
        expect(['static', 'pnf', 'yoga', 'soft_tissue', 'eccentric', 'long_length', 'glute']).not.toContain(
          category,
        );
      if (runningPaused !== null) expect(routines.preRun).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('chooses from what is eligible, and says who asked for each', () => {
  fc.assert(
    fc.property(request, (asked) => {
      const { plan, chosen } = listsOf(asked);
      const { preRun, postRun, restDay } = plan.routines;
      for (const id of chosen) expect(plan.routines.eligible).toContain(id);
      for (const routine of [...preRun, ...postRun, ...restDay, ...plan.actions])
        expect(routine.because.length).toBeGreaterThan(0);
    }),
  );
});

it('withholds only what somebody asked for, with a reason, and never what it hands out', () => {
  fc.assert(
    fc.property(request, (asked) => {
      const { plan, everything } = listsOf(asked);
      const wanted = new Set(asked.fired.flatMap(({ suggest }) => suggest));
      const causeSet = new Set(asked.causes.map(({ id }) => id));
      for (const { routine, because } of plan.withheld) {
        expect(because).not.toBe('');
        expect(everything).not.toContain(routine);
        const entry = findRoutine(routine);
        expect(
          wanted.has(entry?.id ?? 'toe_touch') ||
            (entry?.indications.some((id) => causeSet.has(id)) ?? false),
        ).toBe(true);
      }
    }),
  );
});

it('gives the same answer whatever the order in which rules fired, and however often', () => {
  fc.assert(
    fc.property(
      request.chain((asked) =>
        fc.tuple(
          fc.constant(asked),
          fc.shuffledSubarray([...asked.fired], { minLength: asked.fired.length }),
          fc.subarray([...asked.fired]),
        ),
      ),
      ([asked, shuffled, again]) => {
        expect(planRoutines({ ...asked, fired: [...shuffled, ...again] })).toEqual(planRoutines(asked));
      },
    ),
  );
});

it('never hands out more when one more sign is there', () => {
  fc.assert(
    fc.property(request, fc.constantFrom(...yesNoSigns), (asked, sign) => {
      const before = planRoutines({ ...asked, signs: { ...asked.signs, [sign]: false }, answers: null });
      const after = planRoutines({ ...asked, signs: { ...asked.signs, [sign]: true }, answers: null });
      const more = after.allowed.filter((id) => !before.allowed.includes(id));
      expect(more).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
