import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from '#src/core/domain/calendar.ts';
import { causeIds } from '#src/core/domain/cause-ids.ts';
import { catalogue, findRoutine } from '#src/core/routines/catalogue/index.ts';
import { planRoutines } from '#src/core/routines/plan-routines.ts';
import { planWeek, type WeekRequest } from '#src/core/routines/plan-week.ts';
import { isStrength } from '#src/core/routines/routine-contract.ts';
import type { RoutineRequest } from '#src/core/routines/routine-request.ts';

const today = '2026-02-26';
const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((offset) => addDays(today, offset));
const strengthIds = catalogue.filter(isStrength).map(({ id }) => id);

const plan = fc
  .record({
    level: fc.constantFrom('ordinary', 'tendon', 'nerve', 'subacute', 'acute', 'emergency'),
    light: fc.constantFrom('green', 'amber', 'red'),
    causes: fc.uniqueArray(fc.constantFrom(...causeIds), { maxLength: 6 }),
  })
  .map(
    ({ level, light, causes }): RoutineRequest => ({
      triage: { level, rule: null } as RoutineRequest['triage'],
      light: light as RoutineRequest['light'],
      signs: {},
      answers: null,
      causes: causes.map((id) => ({ id, because: [] })),
      fired: [],
    }),
  )
  .map(planRoutines);

const request: fc.Arbitrary<WeekRequest> = fc.record({
  plan,
  today: fc.constant(today),
  days: fc.integer({ min: 1, max: 14 }),
  runs: fc.array(fc.record({ day: day(0, 15), hard: fc.boolean() }), { maxLength: 12 }),
  runsAre: fc.constantFrom('planned', 'usual', 'unknown'),
  done: fc.array(
    fc.record({ day: day(-60, 0), routine: fc.constantFrom(...strengthIds, 'pelvic_tilt', 'no_such_one') }),
    { maxLength: 40 },
  ),
  tightness: fc.array(
    fc.record({
      day: day(-20, 0),
      rating: fc.integer({ min: 0, max: 10 }),
      region: fc.constantFrom('calf', null),
      side: fc.constant(null),
    }),
    { maxLength: 10 },
  ),
});

const isStrengthId = (id: string): boolean => {
  const entry = findRoutine(id);
  return entry !== null && isStrength(entry);
};
const strengthOf = (asked: WeekRequest) =>
  planWeek(asked)
    .days.filter(({ postRun, restDay }) => [...postRun, ...restDay].some(({ id }) => isStrengthId(id)))
    .map(({ day: at }) => at);

it('keeps strength 48 hours apart, also from what was done', () => {
  fc.assert(
    fc.property(request, (asked) => {
      const planned = strengthOf(asked);
      const done = asked.done.filter(({ routine }) => isStrengthId(routine)).map((mark) => mark.day);
      for (const [index, at] of planned.entries())
        for (const other of [...done, ...planned.slice(0, index)])
          expect(Math.abs(daysBetween(at, other))).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 300 },
  );
});

it('has no strength on the day before a hard run, and none before a run at all', () => {
  fc.assert(
    fc.property(request, (asked) => {
      const answer = planWeek(asked);
      const hard = new Set(asked.runs.filter((run) => run.hard).map((run) => run.day));
      for (const { day: at, strength, preRun } of answer.days) {
        for (const { id } of preRun) expect(isStrengthId(id)).toBe(false);
        if (strength && asked.runsAre !== 'unknown' && asked.plan.runningPaused === null)
          expect(hard.has(addDays(at, 1))).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

it('holds only what safety allows, each once a list, and no more than a list may hold', () => {
  fc.assert(
    fc.property(request, (asked) => {
      for (const { preRun, postRun, restDay, run } of planWeek(asked).days) {
        expect(preRun.length).toBeLessThanOrEqual(3);
        expect(postRun.length).toBeLessThanOrEqual(3);
        expect(restDay.length).toBeLessThanOrEqual(4);
        for (const list of [preRun, postRun, restDay]) {
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
          for (const { id } of list) expect(asked.plan.allowed).toContain(id);
        }
        if (run === 'paused') expect(preRun).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

it('does not depend on the order of marks, ratings and runs', () => {
  fc.assert(
    fc.property(request, (asked) => {
      const turned = {
        ...asked,
        done: asked.done.toReversed(),
        tightness: asked.tightness.toReversed(),
        runs: asked.runs.toReversed(),
      };
      expect(planWeek(turned)).toEqual(planWeek(asked));
    }),
  );
});
