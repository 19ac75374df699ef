import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triageLevels } from '#src/core/domain/assessment.ts';
import { addDays } from '#src/core/domain/calendar.ts';
import { type CheckInAnswers, noAnswers, regions, yesNoSigns } from '#src/core/domain/check-in.ts';
import { readSelfReport } from '#src/core/risk/triage/read-self-report.ts';
import type { TriageOutcome } from '#src/core/risk/triage/triage.ts';
import { triageHistory } from '#src/core/risk/triage-of.ts';
import { triageSigns } from '#tests/core/risk/triage-signs.ts';

const today = '2026-07-05';
const gravity = ({ level }: TriageOutcome): number => triageLevels.indexOf(level);

const triageOfAll = (checkIns: readonly CheckInAnswers[]): TriageOutcome =>
  triageHistory({ today, ...readSelfReport(checkIns, today), runner: { ageYears: null } });

const signs = fc
  .record({
    yes: fc.subarray([...yesNoSigns], { maxLength: 5 }),
    hours: fc.option(fc.integer({ min: 0, max: 200 })),
  })
  .map(({ yes, hours }) => ({
    ...Object.fromEntries(yes.map((sign) => [sign, true])),
    ...(hours === null ? {} : { hoursSinceOnset: hours }),
  }));

const checkIns: fc.Arbitrary<readonly CheckInAnswers[]> = fc
  .uniqueArray(fc.record({ region: fc.constantFrom(...regions), daysAgo: fc.nat({ max: 13 }), signs }), {
    selector: ({ region }) => region,
    minLength: 1,
    maxLength: 5,
  })
  .map((answered) =>
    answered
      .toSorted((a, b) => b.daysAgo - a.daysAgo)
      .map((one) => ({ ...noAnswers(addDays(today, -one.daysAgo)), region: one.region, signs: one.signs })),
  );

describe('triage of any answers', () => {
  it('is no graver for a later onset', () => {
    fc.assert(
      fc.property(signs, fc.nat({ max: 300 }), fc.nat({ max: 300 }), (answered, a, b) => {
        const at = (hours: number) => gravity(triageSigns({ ...answered, hoursSinceOnset: hours }));
        expect(at(Math.max(a, b))).toBeLessThanOrEqual(at(Math.min(a, b)));
      }),
    );
  });

  it('is never milder for an unknown onset than for a known one', () => {
    fc.assert(
      fc.property(signs, fc.nat({ max: 300 }), (answered, hours) => {
        const unknown = gravity(triageSigns({ ...answered, hoursSinceOnset: null }));
        expect(unknown).toBeGreaterThanOrEqual(gravity(triageSigns({ ...answered, hoursSinceOnset: hours })));
      }),
    );
  });

  it('names the gravest of the rules that hold', () => {
    fc.assert(
      fc.property(signs, (answered) => {
        const outcome = triageSigns(answered);
        expect(outcome.rule).toBe(outcome.fired[0] ?? null);
        expect(outcome.level === 'ordinary').toBe(outcome.fired.length === 0);
      }),
    );
  });

  it('of several places is at least as grave as of each alone', () => {
    fc.assert(
      fc.property(checkIns, (answered) => {
        const together = gravity(triageOfAll(answered));
        for (const alone of answered) {
          expect(together).toBeGreaterThanOrEqual(gravity(triageOfAll([alone])));
        }
      }),
    );
  });
});
