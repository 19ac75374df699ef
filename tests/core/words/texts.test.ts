import { describe, expect, it } from 'vitest';
import { explain, thresholdOf } from '#src/core/risk/explain.ts';
import { raise } from '#src/core/risk/findings.ts';
import { rules } from '#src/core/risk/rules/index.ts';
import { kilometers, minutes, percent, ratio, spoken, whole } from '#src/core/words/format.ts';
import { wordsOf } from '#src/core/words/index.ts';
import { assessStated, runAgo, steadyRuns } from '#tests/core/risk/runners.ts';

const english = wordsOf('en', rules);

describe('numbers', () => {
  it.each([
    [kilometers(17_000), 17],
    [kilometers(6_600), 6.6],
    [kilometers(42_195), 42],
    [percent(0.5454), 55],
    [percent(0.036), 3.6],
    [percent(1.5), 150],
    [spoken(10.88), 10.9],
    [whole(46.9), 47],
    [whole(-0.2), 0],
    [minutes(1260), 21],
    [ratio(1.5909), 1.59],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('sentences', () => {
  it('say one day and two days', () => {
    const nowhere = { region: null, side: null };
    expect(explain(raise('R-STREAK', { streakDays: 12 }), nowhere, english).message).toContain(
      '12 days in a row',
    );
    expect(thresholdOf('R-REST', rules, english)['inWords']).toContain('a habit of 1 or more a week');
  });

  it('describe a spike with its day, its distance and what it is compared with', () => {
    const [warning] = assessStated({ runs: [...steadyRuns(4, 1), runAgo(2, 9)] }).warnings;
    expect(warning?.message).toBe(
      'Your run 2 days ago was 9 km: 50% longer than anything in the 30 days before (6 km).',
    );
    expect(warning?.threshold).toMatchObject({ overShare: 0.3, upToShare: 1 });
    expect(warning?.evidence.grade).toBe('B');
  });

  it('say why the ceiling is what it is, and that a pause has none', () => {
    expect(assessStated({}, { tightness: 7 }).ceiling).toEqual({
      nextRunMeters: null,
      nextRunSeconds: null,
      basis: 'There is no ceiling while running waits.',
    });
    expect(assessStated({}, { tightness: 0 }).ceiling).toEqual({
      nextRunMeters: 6600,
      nextRunSeconds: null,
      basis: '6.6 km: 10% more than your longest run of the last 30 days.',
    });
  });

  it('never state a probability', () => {
    const text = JSON.stringify(
      assessStated({ runs: [...steadyRuns(4, 1), runAgo(0, 20)] }, { tightness: 4 }).warnings,
    );
    expect(text).not.toMatch(/probab|likely to be injured|chance of/i);
  });
});
