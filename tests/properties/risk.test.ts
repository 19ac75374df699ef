import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#src/core/assessment/assess.ts';
import {
  historyFromStatement,
  type StatedRun,
  type Statement,
} from '#src/core/assessment/history-from-statement.ts';
import { type YesNoSign, yesNoSigns } from '#src/core/domain/check-in.ts';
import { severities } from '#src/core/domain/finding.ts';
import { assessStated, steadyRuns } from '#tests/core/risk/runners.ts';
import { maybe, runs, statement } from './any-runner.ts';

const redFlags: readonly (readonly YesNoSign[])[] = [
  ['saddleNumbness'],
  ['bladderBowelChange'],
  ['bothLegsWeakNumb'],
  ['bilateralLegPainWithNeuro'],
  ['sexualSensationChange'],
  ['chestPain'],
  ['breathlessAtRest'],
  ['collapse'],
  ['coughingBlood'],
  ['oneLegSwollenWarmRed'],
  ['cannotBearWeight'],
  ['pop', 'largeBruise'],
  ['pop', 'legWeakOrGap'],
  ['progressiveWeakness'],
  ['footDrop'],
  ['fever', 'hotSwollen'],
  ['darkUrine', 'severeMusclePain'],
  ['focalBonePain', 'painOnHop'],
  ['focalBonePain', 'nightPain'],
  ['focalBonePain', 'painAtRest'],
  ['groinPainWeightbearing'],
  ['nightPain', 'unexplainedWeightLoss'],
  ['nightPain', 'cancerHistory'],
  ['nightPain', 'fever'],
];

const say = (stated: Statement) => assess(historyFromStatement(stated));
const gravity = (severity: string): number => severities.indexOf(severity as (typeof severities)[number]);

const loadGravity = (stated: readonly StatedRun[]): number =>
  Math.max(
    0,
    // Monotony describes how days differ: leaving out the one that differs can only make them more alike.
    ...assessStated({ runs: stated })
      .warnings.filter(({ rule }) => /^[LR]-/.test(rule) && rule !== 'L-MONO')
      .map(({ severity }) => gravity(severity)),
  );

describe('any runner', () => {
  it('with a red flag gets no routine at all, and is sent to a doctor', () => {
    fc.assert(
      fc.property(statement, fc.constantFrom(...redFlags), (stated, flags) => {
        const answered = {
          ...stated.checkIn?.signs,
          ...Object.fromEntries(flags.map((sign) => [sign, true])),
        };
        const { routines, triage, referral, severity, actions } = say({
          ...stated,
          checkIn: { ...stated.checkIn, signs: answered },
        });
        expect([...routines.preRun, ...routines.postRun, ...routines.restDay, ...routines.eligible]).toEqual(
          [],
        );
        expect(['urgent', 'emergency']).toContain(triage.level);
        expect(severity).toBe(triage.level);
        expect(referral).not.toBeNull();
        expect(actions.map(({ id }) => id)).toEqual([
          triage.level === 'emergency' ? 'refer_emergency' : 'refer_same_day',
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('who adds a symptom never gets a milder answer', () => {
    fc.assert(
      fc.property(statement, fc.constantFrom(...yesNoSigns), (stated, sign) => {
        const before = say(stated);
        const after = say({
          ...stated,
          checkIn: { ...stated.checkIn, signs: { ...stated.checkIn?.signs, [sign]: true } },
        });
        expect(gravity(after.severity)).toBeGreaterThanOrEqual(gravity(before.severity));
      }),
      { numRuns: 300 },
    );
  });

  it('who rates it higher never gets a milder answer', () => {
    fc.assert(
      fc.property(
        statement,
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 10 }),
        (stated, a, b) => {
          const rated = (tightness: number) => say({ ...stated, checkIn: { ...stated.checkIn, tightness } });
          const [low, high] = [rated(Math.min(a, b)), rated(Math.max(a, b))];
          expect(gravity(high.severity)).toBeGreaterThanOrEqual(gravity(low.severity));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('who rests instead of the latest run has no graver load', () => {
    fc.assert(
      fc.property(runs, (drawn) => {
        // A run without a distance makes a week unknown; leaving it out makes it known, which is no rest.
        const stated = drawn.map((one) => ({ ...one, distanceMeters: one.distanceMeters ?? 1000 }));
        const sorted = stated.toSorted((a, b) => (a.startTime < b.startTime ? -1 : 1));
        expect(loadGravity(sorted.slice(0, -1))).toBeLessThanOrEqual(loadGravity(sorted));
      }),
      { numRuns: 300 },
    );
  });

  it('gets the same answer for the same facts in any order', () => {
    fc.assert(
      fc.property(statement, fc.integer(), (stated, seed) => {
        const shuffled = fc.sample(
          fc.shuffledSubarray([...(stated.runs ?? [])], { minLength: stated.runs?.length ?? 0 }),
          {
            seed,
            numRuns: 1,
          },
        )[0];
        const history = historyFromStatement(stated);
        expect(say({ ...stated, runs: shuffled ?? [] }).warnings).toEqual(assess(history).warnings);
        expect(say(stated)).toEqual(say(stated));
      }),
      { numRuns: 100 },
    );
  });

  it('is never warned by the acute:chronic ratio', () => {
    fc.assert(
      fc.property(statement, (stated) => {
        expect(say(stated).warnings.map(({ rule }) => rule)).not.toContain('L-ACWR');
      }),
      { numRuns: 100 },
    );
  });

  it('has the same load risk whatever the cadence', () => {
    fc.assert(
      fc.property(statement, maybe(fc.integer({ min: 130, max: 200 })), (stated, averageSpm) => {
        const other = {
          ...stated,
          runs: (stated.runs ?? []).map((one) => ({ ...one, averageSpm, decayPercent: 9 })),
        };
        expect(say(other).loadRisk).toEqual(say(stated).loadRisk);
      }),
      { numRuns: 100 },
    );
  });

  it('reads no number that is neither measured nor one of the rule, and no unfilled place', () => {
    fc.assert(
      fc.property(statement, (stated) => {
        for (const warning of say(stated).warnings) {
          const texts = [warning.message, warning.clearsWhen, String(warning.threshold['inWords'])];
          for (const text of texts)
            expect(text, warning.rule).not.toMatch(/[{}]|NaN|Infinity|undefined|null/);
          // Of a day that was measured the number of the day is said.
          const { measured: found, threshold } = warning;
          const measured = [...Object.values(found), ...Object.values(threshold)].flatMap((value) => {
            if (typeof value === 'number') return [value];
            return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
              ? [Number(value.slice(-2))]
              : [];
          });
          for (const number of warning.message.replaceAll(' of 10', '').match(/\d+(?:\.\d+)?/g) ?? []) {
            expect(
              isRoundedFrom(number, measured),
              `${warning.rule}: ${number} in "${warning.message}"`,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads whole sentences as reasons, without joints and names of rules', () => {
    fc.assert(
      fc.property(statement, (stated) => {
        const { withheld, actions, routines, causes, ceiling, plannedRun } = say(stated);
        const asked = [...actions, ...routines.preRun, ...routines.postRun, ...routines.restDay, ...causes];
        const reasons = [
          ...withheld.map(({ because }) => because),
          ...asked.flatMap(({ because }) => because),
        ];
        // A reason that was given already leaves the id of its rule, cause or flag.
        const anyId = /^([A-Z]+(-[A-Z0-9]+)+|[a-z_]+)$/;
        const said = reasons.filter((text) => !anyId.test(text));
        for (const text of [...said, ceiling.basis, plannedRun?.basis ?? 'None.']) {
          expect(text).toMatch(/^[A-Z0-9].*[.]$/s);
          expect(text).not.toMatch(/[{}]|\.;|; [A-Z]|\.\.|\b[A-Z]-[A-Z]+|undefined|null|NaN/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('who must not run gets no day for a planned run', () => {
    fc.assert(
      fc.property(statement, (stated) => {
        const { severity, plannedRun } = say(stated);
        if (gravity(severity) >= gravity('stop')) expect(plannedRun?.earliestDay ?? null).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('gets no number that is none', () => {
    fc.assert(
      fc.property(statement, (stated) => {
        const answer = say(stated);
        for (const { measured } of [...answer.findings, ...answer.warnings]) {
          for (const [name, value] of Object.entries(measured)) {
            if (typeof value === 'number') expect(Number.isFinite(value), name).toBe(true);
          }
        }
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      }),
      { numRuns: 100 },
    );
  });

  it('is as grave as the gravest warning, gravest first', () => {
    fc.assert(
      fc.property(statement, (stated) => {
        const { severity, warnings } = say(stated);
        expect(warnings[0]?.severity ?? 'none').toBe(severity);
        const order = warnings.map((warning) => gravity(warning.severity));
        expect(order).toEqual(order.toSorted((a, b) => b - a));
        expect(order).not.toContain(0);
      }),
      { numRuns: 100 },
    );
  });
});

/** True when the text is one of the values, in its unit, kilometers, percent or minutes, rounded as said. */
const isRoundedFrom = (text: string, values: readonly number[]): boolean => {
  const said = Number(text);
  const step = text.includes('.') ? 0.05 : 0.5;
  return values.some((value) =>
    [value, value / 1000, value * 100, value / 60].some((unit) => Math.abs(unit - said) <= step + 1e-9),
  );
};

describe('a steady runner', () => {
  it('stays quiet on every day of the week', () => {
    for (let weeksAgo = 0; weeksAgo < 2; weeksAgo++) {
      expect(assessStated({ runs: steadyRuns(9, weeksAgo) }).severity).toBe('none');
    }
  });
});
