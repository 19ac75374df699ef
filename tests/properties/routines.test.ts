import fc from 'fast-check';
import { expect, it } from 'vitest';
import { yesNoSigns } from '#src/core/domain/check-in.ts';
import { findRoutine } from '#src/core/routines/catalogue/index.ts';
import { mostPerPhase } from '#src/core/routines/choose-lists.ts';
import { flagsOf } from '#src/core/routines/contraindication-flags.ts';
import { planRoutines } from '#src/core/routines/plan-routines.ts';
import type { RoutineRequest } from '#src/core/routines/routine-request.ts';
import { suggestOpened } from '#src/core/routines/way-back.ts';
import { anyRequest } from '#tests/core/routines/any-request.ts';

const listsOf = (asked: RoutineRequest) => {
  const plan = planRoutines(asked);
  const { preRun, postRun, restDay, eligible } = plan.routines;
  const chosen = [...preRun, ...postRun, ...restDay].map(({ id }) => id);
  return { plan, chosen, everything: [...new Set([...chosen, ...eligible])] };
};

it('never hands out a routine whose contraindication holds, nor an action', () => {
  fc.assert(
    fc.property(anyRequest, (asked) => {
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
    fc.property(anyRequest, (asked) => {
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
    fc.property(anyRequest, fc.constantFrom('emergency', 'urgent'), (asked, level) => {
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
    fc.property(anyRequest, (asked) => {
      const { routines, runningPaused } = planRoutines(asked);
      for (const phase of ['preRun', 'postRun', 'restDay'] as const) {
        const list = routines[phase].map(({ id }) => id);
        expect(list.length).toBeLessThanOrEqual(mostPerPhase[phase]);
        expect(new Set(list).size).toBe(list.length);
        // While running waits, what belongs after a run stands under the day off.
        for (const { phase: own } of routines[phase])
          expect(own.includes(phase) || (runningPaused !== null && own.includes('postRun'))).toBe(true);
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
    fc.property(anyRequest, (asked) => {
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
    fc.property(anyRequest, (asked) => {
      const { plan, everything } = listsOf(asked);
      const fired = suggestOpened(asked.fired, asked.wayBack ?? null);
      const wanted = new Set(fired.flatMap(({ suggest }) => suggest));
      if (plan.notServed !== null) wanted.add('breathing_4_6').add('refer_clinician');
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
      anyRequest.chain((asked) =>
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
    fc.property(anyRequest, fc.constantFrom(...yesNoSigns), (asked, sign) => {
      const before = planRoutines({ ...asked, signs: { ...asked.signs, [sign]: false }, answers: null });
      const after = planRoutines({ ...asked, signs: { ...asked.signs, [sign]: true }, answers: null });
      const more = after.allowed.filter((id) => !before.allowed.includes(id));
      expect(more).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
