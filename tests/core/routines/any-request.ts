import fc from 'fast-check';
import { triageLevels } from '#src/core/domain/assessment.ts';
import { causeIds } from '#src/core/domain/cause-ids.ts';
import { noAnswers, regions, sides, yesNoSigns } from '#src/core/domain/check-in.ts';
import { catalogue } from '#src/core/routines/catalogue/index.ts';
import { equipmentItems, routineCategories } from '#src/core/routines/routine-contract.ts';
import type { RoutineRequest } from '#src/core/routines/routine-request.ts';

const ids = catalogue.map(({ id }) => id);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Every condition that a runner can state. */
export const conditionNames = [
  ...['anticoagulant', 'dvtHistory', 'heartCondition', 'uncontrolledHypertension', 'reducedSensation'],
  ...['coldAllergy', 'glaucoma', 'osteoporosis', 'pregnant', 'recentSurgery', 'diabetes', 'missedPeriods'],
  ...['eatingConcern', 'boneStressHistory', 'longTravel', 'immobilised'],
];

const signs = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...yesNoSigns), fc.boolean(), { maxKeys: 3 }),
    maybe(fc.integer({ min: 0, max: 400 })),
  )
  .map(([flags, hoursSinceOnset]) => ({ ...flags, hoursSinceOnset }));

/** Answers of a runner, with conditions, an age after a birth, and signs. */
export const anyAnswers = fc
  .record({
    tightness: maybe(fc.integer({ min: 0, max: 10 })),
    region: maybe(fc.constantFrom(...regions)),
    side: maybe(fc.constantFrom(...sides)),
    nextMorningWorse: maybe(fc.boolean()),
    altersStride: maybe(fc.boolean()),
    anteriorTilt: maybe(fc.boolean()),
    postpartumWeeks: maybe(fc.integer({ min: 0, max: 60 })),
    signs,
    conditions: fc.dictionary(fc.constantFrom(...conditionNames), fc.boolean(), { maxKeys: 3 }),
  })
  .map((parts) => ({ ...noAnswers('2026-07-05'), ...parts }));

const firedRule = fc.record({
  rule: fc.constantFrom(
    ...['T-ACU-01', 'T-ACU-02', 'T-NRV-01', 'T-NRV-02', 'T-NRV-03', 'T-PHT-01', 'T-HOP', 'T-APO'],
    ...['T-SIGN', 'T-OPEN', 'T-ILL-01', 'T-BSI-02', 'R-RETURN', 'S-PAIN-R', 'S-TILT', 'S-SIT', 'X', 'Y'],
  ),
  suggest: fc.array(fc.constantFrom(...ids), { maxLength: 5 }),
  block: fc.array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...ids) },
      { weight: 4, arbitrary: fc.constantFrom(...routineCategories).map((category) => `cat:${category}`) },
      { weight: 1, arbitrary: fc.constantFrom('default_set', '*') },
    ),
    { maxLength: 2 },
  ),
  because: fc.constantFrom('', 'one reason', 'another reason'),
});

/** Any request: more than triage and rules could bring up together. */
export const anyRequest: fc.Arbitrary<RoutineRequest> = fc.record({
  triage: fc
    .oneof(
      { weight: 3, arbitrary: fc.constant('ordinary' as const) },
      { weight: 2, arbitrary: fc.constantFrom(...triageLevels) },
    )
    .map((level) => ({ level, rule: null })),
  light: fc.constantFrom('green', 'amber', 'red', 'unknown'),
  signs,
  answers: maybe(anyAnswers),
  causes: fc.array(
    fc.record({ id: fc.constantFrom(...causeIds), because: fc.constantFrom([], ['said so']) }),
    { maxLength: 3 },
  ),
  fired: fc.array(firedRule, { maxLength: 4 }),
  equipment: maybe(fc.subarray([...equipmentItems])),
  ageYears: maybe(fc.integer({ min: 8, max: 90 })),
  cleared: fc.boolean(),
  wayBack: maybe(fc.record({ stage: fc.integer({ min: 0, max: 6 }) })),
  runningWaits: fc.boolean(),
});
