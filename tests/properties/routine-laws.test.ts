import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gateLevels } from '#src/core/assessment/gate-table.ts';
import { routinesAt } from '#src/core/assessment/routines-at.ts';
import { findRoutine } from '#src/core/routines/catalogue/index.ts';
import { planRoutines } from '#src/core/routines/plan-routines.ts';
import type { RoutineRequest } from '#src/core/routines/routine-request.ts';
import { isServed } from '#src/core/routines/served-places.ts';
import { wordsOf } from '#src/core/words/index.ts';
import { anyAnswers, anyRequest, conditionNames } from '#tests/core/routines/any-request.ts';
import { publishedContraindications, readFlags } from '#tests/core/routines/published-flags.ts';

/** `LAW_RUNS=100000` for a longer run. */
const numRuns = Number(process.env['LAW_RUNS'] ?? 1500);

const phases = ['preRun', 'postRun', 'restDay'] as const;

const chosenOf = ({ routines }: Pick<ReturnType<typeof planRoutines>, 'routines'>): readonly string[] =>
  phases.flatMap((phase) => routines[phase].map(({ id }) => id));

it('no routine that is chosen, eligible or a possible step meets a flag of the published list', () => {
  fc.assert(
    fc.property(anyRequest, (asked) => {
      const flags = readFlags(asked);
      const plan = planRoutines(asked);
      for (const id of new Set([...chosenOf(plan), ...plan.routines.eligible, ...plan.allowed]))
        expect(
          publishedContraindications.get(id)?.filter((flag) => flags.has(flag)),
          id,
        ).toEqual([]);
    }),
    { numRuns },
  );
});

it('a condition never adds a routine', () => {
  fc.assert(
    fc.property(anyRequest, anyAnswers, fc.constantFrom(...conditionNames), (asked, answers, condition) => {
      const withCondition = (said: boolean): RoutineRequest => ({
        ...asked,
        answers: { ...answers, conditions: { ...answers.conditions, [condition]: said } },
      });
      const before = planRoutines(withCondition(false));
      const after = planRoutines(withCondition(true));
      for (const phase of phases)
        expect(before.routines[phase].map(({ id }) => id)).toEqual(
          expect.arrayContaining(after.routines[phase].map(({ id }) => id)),
        );
      expect(before.routines.eligible).toEqual(expect.arrayContaining([...after.routines.eligible]));
      expect(before.allowed).toEqual(expect.arrayContaining([...after.allowed]));
    }),
    { numRuns },
  );
});

it('a container stands alone, and names only drills that are allowed', () => {
  const drillNames = namesOfDrills();
  fc.assert(
    fc.property(anyRequest, (asked) => {
      const plan = planRoutines(asked);
      const chosen = chosenOf(plan);
      for (const { id, how } of plan.routines.preRun) {
        const contains = findRoutine(id)?.contains ?? [];
        expect(contains.filter((drill) => chosen.includes(drill))).toEqual([]);
        const named = contains.filter((drill) => how.includes(drillNames.get(drill) ?? drill));
        expect(named.filter((drill) => !plan.allowed.includes(drill))).toEqual([]);
        if (contains.length > 0) expect(named.length).toBeGreaterThanOrEqual(2);
      }
    }),
    { numRuns },
  );
});

it('a routine stands in one list, unless its dose says how often a day; the warm-up begins on the feet', () => {
  fc.assert(
    fc.property(anyRequest, (asked) => {
      const plan = planRoutines(asked);
      const chosen = chosenOf(plan);
      const twice = chosen.filter((id, index) => chosen.indexOf(id) !== index);
      expect(twice.filter((id) => findRoutine(id)?.dose.maxPerDay === undefined)).toEqual([]);
      const [first] = plan.routines.preRun;
      if (first !== undefined) expect(findRoutine(first.id)?.position).toBe('standing');
    }),
    { numRuns },
  );
});

it('a place that is not served gets slow breathing at most', () => {
  fc.assert(
    fc.property(anyRequest, (asked) => {
      const region = asked.answers?.region ?? null;
      const plan = planRoutines(asked);
      if (isServed(region)) return;
      expect([...chosenOf(plan), ...plan.routines.eligible].filter((id) => id !== 'breathing_4_6')).toEqual(
        [],
      );
    }),
    { numRuns },
  );
});

it('from 65 years on no Nordic curl is chosen while sliders are not known to be done', () => {
  fc.assert(
    fc.property(anyRequest, fc.integer({ min: 65, max: 95 }), (asked, ageYears) => {
      expect(chosenOf(planRoutines({ ...asked, ageYears }))).not.toContain('nordic_curl');
    }),
    { numRuns },
  );
});

it('a lower level of the gate never leaves more routines', () => {
  fc.assert(
    fc.property(anyRequest, (asked) => {
      const plan = planRoutines(asked);
      const leftAt = gateLevels.map((level) => {
        const routines = routinesAt(level, plan);
        return new Set([...chosenOf({ routines }), ...routines.eligible]);
      });
      for (const [index, left] of leftAt.entries())
        expect([...left].filter((id) => leftAt[index + 1]?.has(id) === false)).toEqual([]);
    }),
    { numRuns },
  );
});

/** How English names each drill of a container. */
function namesOfDrills(): ReadonlyMap<string, string> {
  const { container } = wordsOf('en');
  const drills = findRoutine('dynamic_warmup_block')?.contains ?? [];
  return new Map(
    drills.map((drill) => [
      drill,
      container({ drills: [drill, drill], how: '' }).replace(/^Move through (.*) and .*/, '$1'),
    ]),
  );
}
