import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  assess,
  type CheckInAnswers,
  noAnswers,
  readSelfReport,
  regions,
  type TriageAnswer,
  triageOf,
  unknownPhysiology,
  wordsOf,
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

/** A whole assessment refers as its triage does, and may refer where only its other rules do. */
const expectSame = (one: TriageAnswer, whole: TriageAnswer): void => {
  expect(one.triage).toEqual(whole.triage);
  const may = one.referral === null ? [null, wordsOf('en').referral.refer_clinician] : [one.referral];
  expect(may).toContain(whole.referral);
};

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
        expectSame(triageOf([one], one.day), assessed([one], one.day));
      }),
    );
  });

  it('of several check-ins is what their assessment states', () => {
    fc.assert(
      fc.property(fc.array(checkIn, { minLength: 1, maxLength: 6 }), (checkIns) => {
        expectSame(triageOf(checkIns, today), assessed(checkIns, today));
      }),
    );
  });
});
