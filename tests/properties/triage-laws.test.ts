import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideGate } from '#src/core/assessment/gate.ts';
import { gateLevels } from '#src/core/assessment/gate-table.ts';
import {
  type CheckInAnswers,
  type ConditionId,
  conditionIds,
  noAnswers,
  regions,
  type Signs,
  sides,
  type YesNoSign,
  yesNoSigns,
} from '#src/core/domain/check-in.ts';
import { ruleOf } from '#src/core/risk/rules/index.ts';
import type { HeldRule } from '#src/core/risk/triage/hold-rules.ts';
import { readSelfReport } from '#src/core/risk/triage/read-self-report.ts';
import { triageHistory } from '#src/core/risk/triage-of.ts';
import { type SaidOf, triageSigns } from '#tests/core/risk/triage-signs.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** How little may be said: 0 is everything. */
const gateOfRules = (held: readonly HeldRule[]): number => {
  const { level } = decideGate(held.map((rule) => ({ ...rule, pauses: ruleOf(rule.rule).pausesRunning })));
  return gateLevels.length - 1 - gateLevels.indexOf(level);
};
const gateOf = (signs: Signs, said: SaidOf): number => gateOfRules(triageSigns(signs, said).held);

const signs: fc.Arbitrary<Signs> = fc
  .record({
    yes: fc.subarray([...yesNoSigns], { maxLength: 4 }),
    no: fc.subarray([...yesNoSigns], { maxLength: 6 }),
    hours: maybe(fc.nat({ max: 200 })),
  })
  .map(({ yes, no, hours }) => ({
    ...Object.fromEntries(no.map((sign) => [sign, false])),
    ...Object.fromEntries(yes.map((sign) => [sign, true])),
    hoursSinceOnset: hours,
  }));

const said: fc.Arbitrary<SaidOf> = fc
  .record({
    region: maybe(fc.constantFrom(...regions)),
    side: maybe(fc.constantFrom(...sides)),
    tightness: maybe(fc.nat({ max: 10 })),
    ageYears: maybe(fc.constantFrom(13, 19, 20, 40)),
    conditions: fc
      .subarray([...conditionIds], { maxLength: 2 })
      .map((held) => Object.fromEntries(held.map((id) => [id, true]))),
    postpartumWeeks: maybe(fc.nat({ max: 30 })),
    isExamined: fc.boolean(),
    returnStage: maybe(fc.nat({ max: 6 })),
  })
  .map(({ isExamined, ...answers }) => ({
    ...answers,
    examined: isExamined ? { region: answers.region, side: answers.side, day: '2026-07-05' } : null,
  }));

const clotRisks = ['dvtHistory', 'longTravel', 'recentSurgery', 'immobilised', 'pregnant'] as const;

/** A sudden onset explains a swollen calf without a clot risk; a pop there is a red flag of its own. */
const explainsCalf = (sign: YesNoSign, before: Signs, of: SaidOf): boolean =>
  sign === 'suddenOnset' &&
  of.region === 'calf' &&
  before.swelling === true &&
  before.cancerHistory !== true &&
  !clotRisks.some((id) => of.conditions?.[id] === true) &&
  (of.postpartumWeeks ?? Number.POSITIVE_INFINITY) > 12;

/** Check-ins of today at several places, each said once. */
const places = fc
  .uniqueArray(fc.tuple(signs, said), {
    selector: ([, { region, side }]) => `${region}/${side}`,
    minLength: 2,
    maxLength: 3,
  })
  .map((all) =>
    all.map(
      ([answered, { ageYears: _, ...answers }]): CheckInAnswers => ({
        ...noAnswers('2026-07-05'),
        ...answers,
        signs: answered,
      }),
    ),
  );

const gateOfPlaces = (checkIns: readonly CheckInAnswers[]): number => {
  const today = '2026-07-05';
  return gateOfRules(
    triageHistory({ today, ...readSelfReport(checkIns, today), runner: { ageYears: 30 } }).held,
  );
};

/** More runs by a setting: `LAW_RUNS=100000`. */
const numRuns = Number(process.env['LAW_RUNS'] ?? 2000);
const timeoutMs = 10 * numRuns;

describe('the gate over the rules of triage', () => {
  it(
    'is never lower for one more yes, but where a sudden onset explains a swollen calf',
    () => {
      fc.assert(
        fc.property(signs, said, fc.constantFrom(...yesNoSigns), (before, of, sign) => {
          fc.pre(!explainsCalf(sign, before, of));
          expect(gateOf({ ...before, [sign]: true }, of)).toBeGreaterThanOrEqual(gateOf(before, of));
        }),
        { numRuns },
      );
    },
    timeoutMs,
  );

  it(
    'is never lower for one more yes at one of several places',
    () => {
      fc.assert(
        fc.property(places, fc.nat({ max: 2 }), fc.constantFrom(...yesNoSigns), (before, index, sign) => {
          fc.pre(sign !== 'suddenOnset' || before.every(({ region }) => region !== 'calf'));
          const after = before.map((checkIn, i) =>
            i === index % before.length ? { ...checkIn, signs: { ...checkIn.signs, [sign]: true } } : checkIn,
          );
          expect(gateOfPlaces(after)).toBeGreaterThanOrEqual(gateOfPlaces(before));
        }),
        { numRuns },
      );
    },
    timeoutMs,
  );

  it(
    'is never higher for one more no',
    () => {
      fc.assert(
        fc.property(signs, said, fc.constantFrom(...yesNoSigns), (before, of, sign) => {
          fc.pre(before[sign] === undefined);
          expect(gateOf({ ...before, [sign]: false }, of)).toBeLessThanOrEqual(gateOf(before, of));
        }),
        { numRuns },
      );
    },
    timeoutMs,
  );

  it(
    'is never lower for one more condition',
    () => {
      fc.assert(
        fc.property(signs, said, fc.constantFrom<ConditionId>(...conditionIds), (answered, of, condition) => {
          const conditions = { ...of.conditions, [condition]: true };
          expect(gateOf(answered, { ...of, conditions })).toBeGreaterThanOrEqual(gateOf(answered, of));
        }),
        { numRuns },
      );
    },
    timeoutMs,
  );

  it(
    'is never lower without an examination',
    () => {
      fc.assert(
        fc.property(signs, said, (answered, of) => {
          const unseen = { ...of, examined: null, returnStage: null };
          expect(gateOf(answered, unseen)).toBeGreaterThanOrEqual(
            gateOf(answered, { ...of, returnStage: null }),
          );
        }),
        { numRuns },
      );
    },
    timeoutMs,
  );

  it('is cut with a red flag whatever is examined', () => {
    fc.assert(
      fc.property(
        signs,
        said,
        fc.constantFrom('chestPain', 'footDrop', 'cannotBearWeight'),
        (before, of, flag) => {
          expect(gateOf({ ...before, [flag]: true }, of)).toBe(gateLevels.length - 1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
