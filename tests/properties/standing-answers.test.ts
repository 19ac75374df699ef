import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triageLevels } from '#src/core/domain/assessment.ts';
import { addDays } from '#src/core/domain/calendar.ts';
import { type CheckInAnswers, conditionIds, noAnswers, yesNoSigns } from '#src/core/domain/check-in.ts';
import { rules } from '#src/core/risk/rules/index.ts';
import { conditionDays } from '#src/core/risk/triage/answer-windows.ts';
import { combineCheckIns } from '#src/core/risk/triage/combine-check-ins.ts';
import { readSelfReport } from '#src/core/risk/triage/read-self-report.ts';
import type { TriageOutcome } from '#src/core/risk/triage/triage.ts';
import { triageHistory } from '#src/core/risk/triage-of.ts';

const today = '2026-07-05';
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const yesNo = maybe(fc.boolean());
const redFlags = [
  'saddleNumbness',
  'chestPain',
  'cannotBearWeight',
  'footDrop',
  'pop',
  'largeBruise',
] as const;
const someFlags = (names: readonly string[]) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), fc.boolean()), {
      selector: ([name]) => name,
      maxLength: 3,
    })
    .map((entries) => Object.fromEntries(entries));

const examination = fc.record({
  region: fc.constantFrom('hamstring' as const, 'calf' as const, null),
  side: fc.constantFrom('left' as const, null),
  day: fc.nat({ max: 40 }).map((ago) => addDays(today, -ago)),
});

const said: fc.Arbitrary<CheckInAnswers> = fc
  .record({
    daysAgo: fc.nat({ max: 40 }),
    region: fc.constantFrom('hamstring' as const, 'calf' as const, null),
    side: fc.constantFrom('left' as const, null),
    tightness: maybe(fc.nat({ max: 10 })),
    altersStride: yesNo,
    daysWithSymptoms: maybe(fc.nat({ max: 60 })),
    signs: someFlags([...redFlags, ...yesNoSigns.slice(-6)]),
    hours: maybe(fc.nat({ max: 200 })),
    conditions: someFlags(conditionIds),
    sittingHours: maybe(fc.nat({ max: 14 })),
    stretchHelps: yesNo,
    previousHamstringMonths: maybe(fc.nat({ max: 30 })),
    postpartumWeeks: maybe(fc.nat({ max: 60 })),
    examined: maybe(examination),
    clearedByClinician: maybe(fc.tuple(examination, maybe(fc.nat({ max: 6 })))).map((cleared) =>
      cleared === null ? null : { ...cleared[0], stage: cleared[1] },
    ),
    returnStage: maybe(fc.nat({ max: 6 })),
    wellness: maybe(
      fc.record({
        sleep: maybe(fc.nat({ max: 7 })),
        stress: fc.constant(3),
        fatigue: fc.constant(2),
        soreness: fc.constant(2),
      }),
    ),
  })
  .map(({ daysAgo, signs, hours, ...answers }) => ({
    ...noAnswers(addDays(today, -daysAgo)),
    ...answers,
    signs: hours === null ? signs : { ...signs, hoursSinceOnset: hours },
  }));

const history = fc.array(said, { maxLength: 8 });
const triageFor = (checkIns: readonly CheckInAnswers[] = []): TriageOutcome =>
  triageHistory({ today, ...readSelfReport(checkIns, today), runner: { ageYears: 18 } });
const gravity = (checkIns: readonly CheckInAnswers[]): number =>
  triageLevels.indexOf(triageFor(checkIns).level);

describe('what a runner says now', () => {
  it('does not depend on the order in which it came', () => {
    fc.assert(
      fc.property(
        history.chain((checkIns) =>
          fc.tuple(fc.constant(checkIns), fc.shuffledSubarray(checkIns, { minLength: checkIns.length })),
        ),
        ([checkIns, shuffled]) => {
          const { checkIns: some, ...read } = readSelfReport(shuffled, today);
          const { checkIns: others, ...same } = readSelfReport(checkIns, today);
          expect(read).toEqual(same);
          expect(triageFor(some)).toEqual(triageFor(others));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('said twice is said once', () => {
    fc.assert(
      fc.property(history, (checkIns) => {
        expect(combineCheckIns([...checkIns, ...checkIns], today)).toEqual(combineCheckIns(checkIns, today));
      }),
    );
  });

  it('keeps every red flag when a check-in is added that does not answer it', () => {
    fc.assert(
      fc.property(history, said, (checkIns, added) => {
        const before = combineCheckIns(checkIns, today);
        const after = combineCheckIns([...checkIns, added], today);
        for (const sign of yesNoSigns) {
          if (before?.signs[sign] !== true || added.signs[sign] !== undefined) continue;
          expect(after?.signs[sign], sign).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is never milder for a new check-in without any signs', () => {
    fc.assert(
      fc.property(history, said, (checkIns, added) => {
        const nothing = { examined: null, clearedByClinician: null, returnStage: null };
        const silent = { ...added, ...nothing, signs: {}, daysWithSymptoms: null };
        expect(gravity([...checkIns, silent])).toBeGreaterThanOrEqual(gravity(checkIns));
      }),
      { numRuns: 1000 },
    );
  });

  it('never forgets a condition that does not pass', () => {
    const lasting = (checkIns: readonly CheckInAnswers[], day: string) =>
      Object.entries(combineCheckIns(checkIns, day)?.conditions ?? {}).filter(
        ([id]) => !Object.hasOwn(conditionDays(rules), id),
      );
    fc.assert(
      fc.property(history, fc.nat({ max: 3000 }), (checkIns, later) => {
        expect(lasting(checkIns, addDays(today, later))).toEqual(lasting(checkIns, today));
      }),
    );
  });
});
