import { describe, expect, it } from 'vitest';
import { rules, warningRuleIds } from '#src/core/index.ts';
import { thresholdBar } from '#src/pages/drawings/threshold-bar.ts';
import { compareMeasured } from '#src/pages/today/compare-measured.ts';
import { answerScenario, ownScenarios, readScenarios } from '#tests/scenarios/run-scenarios.ts';

const warnings = readScenarios(ownScenarios).flatMap((scenario) => answerScenario(scenario).warnings);

describe('what a warning measured', () => {
  it('stands beyond the threshold wherever it is shown', () => {
    const shown = warnings.flatMap((warning) => compareMeasured(warning) ?? []);
    expect(shown.length).toBeGreaterThan(40);
    for (const { measured, threshold, side } of shown) {
      if (side === 'under') expect(measured).toBeLessThan(threshold);
      else expect(measured).toBeGreaterThanOrEqual(threshold);
    }
  });

  it('is said of every rule with a number, in the scenarios', () => {
    const silent = warnings.filter((warning) => compareMeasured(warning) === null).map(({ rule }) => rule);
    const yesOrNo = /^T-|^R-RETURN$|^S-(CLEAR|STATICPRE|TILT|HOOP)$|^L-(NOREF|ACWR)$|^C-UNK$/;
    // Held by an answer in words there, not by the number.
    const others = [...new Set(silent)].filter((rule) => !yesOrNo.test(rule));
    expect(others).toEqual(['S-OSTRC', 'S-PREV']);
  });

  it('is the jump of a long run in kilometers', () => {
    const measured = { distanceMeters: 17_000, longest30Meters: 6000, changeShare: 1.83 };
    expect(compareMeasured({ rule: 'L-SPK-L', measured, threshold: { overShare: 1 } })).toEqual({
      ...{ measured: 17_000, threshold: 12_000, highest: null, amount: 'km', side: 'over' },
    });
  });

  it('is not said where another reason holds, or a number is unknown', () => {
    const sore = { rule: 'S-PAIN-A', threshold: { amberRating: 3 } };
    expect(compareMeasured({ ...sore, measured: { rating: 2, nextMorningWorse: true } })).toBeNull();
    expect(compareMeasured({ ...sore, measured: { rating: null } })).toBeNull();
    expect(compareMeasured({ ...sore, rule: 'constructor', measured: { rating: 9 } })).toBeNull();
    for (const rule of warningRuleIds)
      expect(compareMeasured({ rule, measured: {}, threshold: rules[rule].params })).toBeNull();
  });
});

describe('the bar of a threshold', () => {
  it('is within its drawing for any values', () => {
    for (const measured of [0, 3, 1e9, -5])
      for (const threshold of [0, 1e-9, 7, 1e9])
        for (const highest of [null, 10])
          for (const shape of thresholdBar({ measured, threshold, highest }).shapes) {
            const ends =
              shape.kind === 'rect' ? [shape.x, shape.width] : shape.kind === 'line' ? [shape.x1] : [];
            for (const end of ends) {
              expect(end).toBeGreaterThanOrEqual(0);
              expect(end).toBeLessThanOrEqual(300);
            }
          }
  });
});
