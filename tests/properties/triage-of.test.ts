import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  assess,
  type CheckInAnswers,
  combineCheckIns,
  noAnswers,
  readSelfReport,
  regions,
  triageOf,
  unknownPhysiology,
  yesNoSigns,
} from '#src/core/index.ts';

const today = '2026-07-05';

const checkIn: fc.Arbitrary<CheckInAnswers> = fc
  .record({
    daysAgo: fc.nat({ max: 20 }),
    region: fc.option(fc.constantFrom(...regions)),
    tightness: fc.option(fc.integer({ min: 0, max: 10 })),
    daysWithSymptoms: fc.option(fc.nat({ max: 60 })),
    answered: fc.dictionary(fc.constantFrom(...yesNoSigns), fc.boolean(), { maxKeys: 6 }),
    hours: fc.option(fc.nat({ max: 200 })),
  })
  .map(({ daysAgo, answered, hours, ...answers }) => ({
    ...noAnswers(addDays(today, -daysAgo)),
    ...answers,
    signs: hours === null ? answered : { ...answered, hoursSinceOnset: hours },
  }));

/** Triage and referral as a whole assessment of the check-ins states them. */
const assessed = (checkIns: readonly CheckInAnswers[], day: string) => {
  const { triage, referral } = assess({
    today: day,
    timeZone: 'UTC',
    weekStartsOn: 'monday',
    runner: unknownPhysiology,
    runs: [],
    knownFrom: null,
    ...readSelfReport(checkIns, day),
    plannedRun: null,
  });
  return { triage, referral };
};

describe('triageOf', () => {
  it('of one check-in is what its assessment states', () => {
    fc.assert(
      fc.property(checkIn, (one) => {
        expect(triageOf(one)).toEqual(assessed([one], one.day));
      }),
    );
  });

  it('of combined check-ins is what their assessment states', () => {
    fc.assert(
      fc.property(fc.array(checkIn, { minLength: 1, maxLength: 6 }), (checkIns) => {
        const combined = combineCheckIns(checkIns, today);
        fc.pre(combined !== null);
        expect(triageOf(combined, today)).toEqual(assessed(checkIns, today));
      }),
    );
  });
});
