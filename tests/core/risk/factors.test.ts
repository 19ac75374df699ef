import { describe, expect, it } from 'vitest';
import type { StatedCheckIn, StatedRun } from '#src/core/assessment/history-from-statement.ts';
import { addDays } from '#src/core/domain/calendar.ts';
import { assessStated, findingOf, rulesOf, runAgo, steadyRuns, today } from './runners.ts';

const withToday = (...runs: readonly StatedRun[]) => assessStated({ runs: [...steadyRuns(4, 1), ...runs] });

describe('session spike', () => {
  // Categories of Schuster Brandt Frandsen 2025: upper bounds belong to the lower category.
  it.each([
    [6.6, undefined, 'baseline'],
    [6.7, 'L-SPK-S', 'raised'],
    [7.8, 'L-SPK-S', 'raised'],
    [7.9, 'L-SPK-M', 'raised'],
    [12, 'L-SPK-M', 'raised'],
    [12.1, 'L-SPK-L', 'clearly_raised'],
  ])('%d km after a longest of 6 km', (km, rule, band) => {
    const assessment = withToday(runAgo(0, km));
    expect(rulesOf(assessment).find((id) => id.startsWith('L-SPK'))).toBe(rule);
    expect(assessment.loadRisk.band).toBe(band);
  });

  it('stays active for a week', () => {
    const spiked = (daysAgo: number) =>
      rulesOf(assessStated({ runs: [...steadyRuns(4, 2), runAgo(daysAgo, 10)] }));
    expect(spiked(6)).toContain('L-SPK-M');
    expect(spiked(7)).not.toContain('L-SPK-M');
  });

  it('a first run ever is no break; one after 28 known days without a run is', () => {
    expect(rulesOf(assessStated({ runs: [runAgo(0, 5)] }))).toEqual([]);
    const knownFor = (days: number) =>
      assessStated({ runs: [runAgo(0, 5)], knownFrom: addDays(today, -days) });
    expect(rulesOf(knownFor(27))).toEqual(['L-NOBASE']);
    expect(rulesOf(knownFor(28))).toEqual(['L-NOREF', 'L-NOBASE']);
    expect(knownFor(28).severity).toBe('info');
  });
});

describe('planned run', () => {
  it('warns beyond 110 % of the longest of thirty days and names the ceiling', () => {
    const warning = assessStated({ plannedRun: { distanceMeters: 6601 } }).warnings[0];
    expect(warning).toMatchObject({ rule: 'L-PLAN', severity: 'caution', measured: { ceilingMeters: 6600 } });
    expect(rulesOf(assessStated({ plannedRun: { distanceMeters: 6600 } }))).toEqual([]);
  });

  it('cannot say without a run to compare with', () => {
    const assessment = assessStated({ runs: [], plannedRun: { distanceMeters: 5000 } });
    expect(findingOf(assessment, 'planned-run').kind).toBe('not-enough-data');
    expect(assessment.ceiling.nextRunMeters).toBeNull();
  });
});

describe('weekly change', () => {
  const week = (km: number) => Array.from({ length: 5 }, (_, i) => runAgo(i, km / 5));

  it.each([
    [26, undefined],
    [27, 'L-WK-30'],
    [40, 'L-WK-30'],
    [41, 'L-WK-100'],
  ])('20 km, then %d km', (km, rule) => {
    const long = [runAgo(20, 9)];
    const assessment = assessStated({ runs: [...steadyRuns(4, 1), ...long, ...week(km)] });
    expect(rulesOf(assessment).find((id) => id.startsWith('L-WK'))).toBe(rule);
  });

  it('alone moves the relative rate only a little', () => {
    // 1.59 ^ 0.25 = 1.1229 (Nielsen 2014, shrunk to a quarter because it is not significant)
    const assessment = assessStated({ runs: [...steadyRuns(4, 1), runAgo(20, 9), ...week(30)] });
    expect(assessment.loadRisk.relativeRate.value).toBeCloseTo(1.1229, 4);
    expect(assessment.loadRisk.band).toBe('baseline');
  });

  it('has no base when the week before held less than 5 km', () => {
    expect(rulesOf(assessStated({ runs: [...steadyRuns(3, 2), runAgo(9, 4.9), runAgo(0, 5)] }))).toContain(
      'L-NOBASE',
    );
  });

  it('asks for nothing while nobody runs', () => {
    const resting = assessStated({ runs: steadyRuns(3, 3) });
    expect(findingOf(resting, 'week-change').kind).toBe('as-usual');
    expect(resting.severity).toBe('none');
  });
});

describe('recovery', () => {
  const hardAt = (startTime: string): StatedRun => ({
    ...runAgo(0, 5),
    startTime,
    durationSeconds: 3600,
    sessionRpe: 8,
  });

  it.each([
    ['22 hours', '2026-07-04T07:00:00Z', 'caution'],
    ['35 hours', '2026-07-03T18:00:00Z', 'caution'],
    ['36 hours', '2026-07-03T17:00:00Z', 'info'],
    ['47 hours', '2026-07-03T06:00:00Z', 'info'],
  ])('two hard runs %s apart are an info, and by their hours a caution with pain', (_, first, severity) => {
    const runs = [...steadyRuns(4, 1), hardAt(first), hardAt('2026-07-05T06:00:00Z')];
    const spacing = (checkIn: StatedCheckIn | null) =>
      assessStated({ runs }, checkIn).warnings.find(({ rule }) => rule === 'R-HARD')?.severity;
    expect(spacing(null)).toBe('info');
    expect(spacing({ tightness: 2 })).toBe('info');
    expect(spacing({ tightness: 3 })).toBe(severity);
    expect(spacing({ tightness: 1, nextMorningWorse: true })).toBe(severity);
  });

  it('two hard runs of four days ago are over', () => {
    const pair = [hardAt('2026-07-01T06:00:00Z'), hardAt('2026-07-01T20:00:00Z')];
    expect(rulesOf(assessStated({ runs: [...steadyRuns(4, 1), ...pair] }))).not.toContain('R-HARD');
  });

  it('48 hours between hard runs are enough', () => {
    const runs = [...steadyRuns(4, 1), hardAt('2026-07-03T05:00:00Z'), hardAt('2026-07-05T06:00:00Z')];
    expect(rulesOf(assessStated({ runs }))).not.toContain('R-HARD');
  });

  it('running every day warns a runner who normally rests', () => {
    const runs = [...steadyRuns(5, 1), ...Array.from({ length: 7 }, (_, i) => runAgo(i, 3 + (i % 3)))];
    expect(rulesOf(assessStated({ runs }))).toEqual(expect.arrayContaining(['R-REST', 'R-STREAK']));
  });

  it('a streak up to yesterday is seen in the morning, when a rest day can still be taken', () => {
    const runs = [...steadyRuns(6, 2), ...Array.from({ length: 12 }, (_, i) => runAgo(i + 1, 4 + (i % 3)))];
    const { warnings } = assessStated({ runs });
    const [streak, rest] = ['R-STREAK', 'R-REST'].map((id) => warnings.find(({ rule }) => rule === id));
    expect(streak).toMatchObject({
      severity: 'caution',
      message: expect.stringContaining(
        'You ran 12 days in a row up to yesterday. A run today would be the 13th.',
      ),
    });
    expect(rest?.severity).toBe('caution');
  });

  it('a streak alone is an info, with pain a caution', () => {
    const runs = Array.from({ length: 10 }, (_, i) => runAgo(i, 5));
    const streak = (tightness: number) =>
      assessStated({ runs }, { tightness }).warnings.find(({ rule }) => rule === 'R-STREAK')?.severity;
    expect(streak(2)).toBe('info');
    expect(streak(3)).toBe('caution');
  });

  it('running every day does not warn a runner who always does', () => {
    const runs = Array.from({ length: 90 }, (_, i) => runAgo(i, 4 + (i % 4)));
    expect(rulesOf(assessStated({ runs }))).not.toEqual(expect.arrayContaining(['R-REST']));
    expect(rulesOf(assessStated({ runs }))).not.toContain('R-STREAK');
  });

  it('ten days in a row without a known habit are mentioned', () => {
    expect(rulesOf(assessStated({ runs: Array.from({ length: 10 }, (_, i) => runAgo(i, 5)) }))).toContain(
      'R-STREAK',
    );
    expect(rulesOf(assessStated({ runs: Array.from({ length: 9 }, (_, i) => runAgo(i, 5)) }))).not.toContain(
      'R-STREAK',
    );
  });
});

describe('monotony and intensity', () => {
  it('seven equal days are monotonous although their spread is zero', () => {
    const runs = Array.from({ length: 35 }, (_, i) => runAgo(i, 6));
    const finding = assessStated({ runs }).warnings.find(({ rule }) => rule === 'L-MONO');
    expect(finding?.measured).toMatchObject({ monotony: null });
  });

  it('a lighter week is never monotonous', () => {
    const runs = Array.from({ length: 35 }, (_, i) => runAgo(i, i < 7 ? 4 : 6));
    expect(rulesOf(assessStated({ runs }))).not.toContain('L-MONO');
  });

  it('much more hard running than usual is mentioned', () => {
    const usual = steadyRuns(4, 1).map((run) => ({ ...run, secondsAtThreshold: 60 }));
    const hard = (minutes: number) =>
      assessStated({ runs: [...usual, runAgo(1, 5, { secondsAtThreshold: minutes * 60 })] });
    expect(rulesOf(hard(20))).toContain('L-INT');
    expect(rulesOf(hard(19))).not.toContain('L-INT');
    expect(findingOf(assessStated(), 'intensity').kind).toBe('not-enough-data');
  });
});

describe('cadence', () => {
  const at = (spm: number) =>
    assessStated({ runs: steadyRuns().map((run) => ({ ...run, averageSpm: spm })) });

  it.each([
    [168, undefined],
    [159, 'C-OVS-P'],
    [151, 'C-OVS-L'],
  ])('%d steps per minute at 2.78 m/s and 1.78 m', (spm, rule) => {
    const assessment = at(spm);
    expect(rulesOf(assessment).find((id) => id.startsWith('C-OVS'))).toBe(rule);
    expect(assessment.loadRisk.band).toBe('baseline');
  });

  it('is not spoken of while the light is amber or red, and by one rule at most', () => {
    const low = steadyRuns().map((run) => ({ ...run, averageSpm: 150 }));
    expect(rulesOf(assessStated({ runs: low }, { tightness: 2 }))).toEqual(['C-OVS-L']);
    expect(rulesOf(assessStated({ runs: low }, { tightness: 3 }))).toEqual(['S-PAIN-A']);
    const late = [...low, runAgo(0, 6, { averageSpm: 150, decayPercent: 5 })];
    expect(rulesOf(assessStated({ runs: late })).filter((id) => id.startsWith('C-'))).toEqual(['C-OVS-L']);
  });

  it('two runs are not enough to judge cadence', () => {
    const assessment = assessStated({
      runs: [runAgo(3, 6, { averageSpm: 150 }), runAgo(1, 6, { averageSpm: 150 })],
    });
    expect(findingOf(assessment, 'low-cadence')).toMatchObject({
      kind: 'not-enough-data',
      measured: { runs: 2 },
    });
  });

  it('a late drop of 3 % is mentioned', () => {
    expect(rulesOf(withToday(runAgo(0, 6, { decayPercent: 3 })))).toContain('C-DECAY');
    expect(rulesOf(withToday(runAgo(0, 6, { decayPercent: 2.9 })))).not.toContain('C-DECAY');
  });

  it('three of the last five runs off balance are mentioned', () => {
    const balanced = (values: readonly number[]) =>
      assessStated({
        runs: [
          ...steadyRuns(4, 1),
          ...values.map((value, i) => runAgo(4 - i, 5, { groundContactBalancePercent: value })),
        ],
      });
    expect(rulesOf(balanced([50, 48, 52.3, 50, 47.9]))).toContain('C-ASYM');
    expect(rulesOf(balanced([50, 48, 52.3, 50, 50]))).not.toContain('C-ASYM');
  });
});

describe('what the runner says', () => {
  const cases: readonly [string, StatedCheckIn, readonly string[], string][] = [
    ['tightness of 6', { tightness: 6 }, ['S-PAIN-R'], 'stop'],
    ['a changed stride without a rating', { altersStride: true }, ['S-PAIN-R'], 'stop'],
    [
      'a changed stride that contradicts a low rating',
      { tightness: 1, altersStride: true },
      ['S-PAIN-R'],
      'stop',
    ],
    ['tightness of 3', { tightness: 3 }, ['S-PAIN-A'], 'caution'],
    ['worse the next morning', { tightness: 1, nextMorningWorse: true }, ['S-PAIN-A'], 'caution'],
    ['three for two weeks', { tightness: 3, daysWithSymptoms: 14 }, ['S-PAIN-A', 'S-PERSIST'], 'caution'],
    ['anything for six weeks', { tightness: 1, daysWithSymptoms: 42 }, ['S-PERSIST'], 'caution'],
    ['a substantial problem', { ostrc: [1, 0, 2, 0] }, ['S-OSTRC'], 'strong'],
    ['no running at all', { ostrc: [3, null, null, null] }, ['S-OSTRC'], 'stop'],
    [
      'a questionnaire that is decided although one answer is missing',
      { ostrc: [2, null, 3, 3] },
      ['S-OSTRC'],
      'strong',
    ],
    ['stiff for more than an hour', { morningStiffnessMinutes: 61 }, ['S-INFLAM'], 'caution'],
    [
      'stiff for 31 minutes with night pain at 35',
      { morningStiffnessMinutes: 31, signs: { nightPain: true } },
      ['T-SIGN', 'S-INFLAM'],
      'caution',
    ],
    ['six hours of sitting', { sittingHours: 6, tightness: 1 }, ['S-SIT'], 'info'],
    ['six hours of sitting without a symptom', { sittingHours: 6 }, [], 'none'],
    ['19 bridges with a sore knee', { region: 'knee', tightness: 1, bridge: [19, null] }, [], 'none'],
    ['19 bridges on one side', { bridge: [19, null] }, ['S-BRIDGE'], 'info'],
    ['24 against 30 bridges', { bridge: [24, 30] }, ['S-BRIDGE'], 'info'],
    ['a hamstring injury a year ago', { previousHamstringMonths: 12 }, ['S-PREV'], 'info'],
    ['long holds before a run', { stretchBeforeRun: true }, ['S-STATICPRE'], 'info'],
    [
      'stretching without relief',
      { stretchDaysPerWeek: 5, stretchWeeks: 2, stretchHelps: false },
      ['S-STRETCHFAIL'],
      'info',
    ],
    ['a forward tilt', { anteriorTilt: true }, ['S-TILT'], 'info'],
    ['fever', { signs: { fever: true } }, ['T-ILL-01'], 'stop'],
    ['deep buttock pain alone', { signs: { deepButtockPainSitting: true } }, ['T-SIGN'], 'caution'],
    ['a heart condition', { conditions: { heartCondition: true } }, ['S-CLEAR'], 'caution'],
    ['a birth eleven weeks ago', { postpartumWeeks: 11 }, ['S-CLEAR'], 'caution'],
    [
      'three signs of too little recovery',
      { meanSleep: 5, meanFatigue: 5, restingHrDelta: 5 },
      ['O-OVER'],
      'caution',
    ],
    [
      'the same for two weeks',
      { meanSleep: 5, meanFatigue: 5, meanStress: 6, overreachingDays: 14 },
      ['O-REFER', 'O-OVER'],
      'strong',
    ],
  ];

  it.each(cases)('%s', (_, checkIn, rules, severity) => {
    const assessment = assessStated({}, checkIn);
    expect(rulesOf(assessment)).toEqual(rules);
    expect(assessment.severity).toBe(severity);
  });

  const quiet: readonly [string, StatedCheckIn][] = [
    ['tightness of 2', { tightness: 2 }],
    ['two for two weeks', { tightness: 2, daysWithSymptoms: 41 }],
    ['a reduced week that is no substantial problem', { ostrc: [1, 1, 1, 1] }],
    ['a birth twelve weeks ago', { postpartumWeeks: 12 }],
    [
      'a heart condition with a clearance',
      { conditions: { heartCondition: true }, clearedByClinician: { day: '2026-05-01' } },
    ],
    ['a questionnaire that is still undecided', { ostrc: [2, null, 1, 3] }],
    ['eight hours of sitting without a symptom', { sittingHours: 8, tightness: 0 }],
    ['few bridges at a calf', { region: 'calf', tightness: 1, bridge: [10, 12] }],
    ['20 and 25 bridges', { bridge: [21, 26] }],
    ['stretching that helps', { stretchDaysPerWeek: 7, stretchWeeks: 9, stretchHelps: true }],
    ['two signs of too little recovery', { performanceDrop: true, meanFatigue: 6, meanSleep: 2 }],
  ];
  it.each(quiet)('%s stays quiet', (_, checkIn) => {
    expect(assessStated({}, checkIn).severity).toBe('none');
  });

  it('three months without a period, or two other signs of too little energy, belong before a doctor', () => {
    const severityOf = (checkIn: StatedCheckIn) =>
      assessStated({}, checkIn).warnings.find(({ rule }) => rule === 'S-REDS')?.severity;
    expect(severityOf({ conditions: { missedPeriods: true } })).toBe('caution');
    expect(severityOf({ conditions: { eatingConcern: true } })).toBeUndefined();
    expect(severityOf({ conditions: { eatingConcern: true, boneStressHistory: true } })).toBe('caution');
    expect(severityOf({ performanceDrop: true, conditions: { boneStressHistory: true } })).toBe('caution');
    expect(severityOf({ conditions: { missedPeriods: true }, signs: { painOnHop: true } })).toBe('stop');
  });

  it('what lasts stops asking for an examination once the place was examined', () => {
    const lasting = { region: 'calf', side: 'left', tightness: 3, daysWithSymptoms: 20 } as const;
    const examined = (side: 'left' | 'right') =>
      rulesOf(assessStated({}, { ...lasting, examined: { region: 'calf', side, day: '2026-06-20' } }));
    expect(examined('left')).not.toContain('S-PERSIST');
    expect(examined('right')).toContain('S-PERSIST');
  });

  it('worse days than one’s own are mentioned from seven earlier entries on', () => {
    const wellness = { sleep: 5, stress: 4, fatigue: 6, soreness: 6 };
    const earlier = [10, 11, 9, 12, 10, 11, 13];
    expect(rulesOf(assessStated({}, { wellness, wellnessHistory: earlier }))).toEqual(['S-HOOP']);
    expect(rulesOf(assessStated({}, { wellness, wellnessHistory: earlier.slice(1) }))).toEqual([]);
  });

  it('what was said two weeks ago says nothing of today', () => {
    expect(assessStated({}, { day: '2026-06-21', tightness: 9 }).selfReport.light).toBe('unknown');
    expect(assessStated({}, { day: '2026-06-22', tightness: 9 }).selfReport.light).toBe('red');
  });
});

describe('load risk', () => {
  // Known values: Schuster Brandt Frandsen 2025 (2.28, 1.50–3.48); Green 2020 (2.7 and 4.8), shrunk by half.
  it('keeps a large spike and a recent hamstring injury apart', () => {
    const runs = [...steadyRuns(4, 1), runAgo(0, 28)];
    const { loadRisk } = assessStated({ runs }, { previousHamstringMonths: 3 });
    expect(loadRisk.relativeRate.value).toBeCloseTo(2.28, 6);
    expect(loadRisk.relativeRate.low80).toBeCloseTo(1.6299, 4);
    expect(loadRisk.history?.relativeRate.value).toBeCloseTo(2.19089, 4);
    expect(loadRisk.terms.map(({ id, kind }) => [id, kind])).toEqual([
      ['spike_large', 'load'],
      ['prev_hamstring_recent', 'history'],
    ]);
    expect(loadRisk.terms[0]?.published).toEqual({ value: 2.28, low95: 1.5, high95: 3.48 });
    expect(loadRisk.band).toBe('clearly_raised');
    expect(loadRisk.notUsed.map(({ id }) => id)).toContain('weekChange');
  });

  it('an old hamstring injury has its own rate and leaves the band alone', () => {
    const { loadRisk } = assessStated({}, { previousHamstringMonths: 13 });
    expect(loadRisk.history).toMatchObject({ outcome: 'hamstring strain, field sports' });
    expect(loadRisk.history?.relativeRate.value).toBeCloseTo(1.643168, 5);
    expect(loadRisk).toMatchObject({ band: 'baseline', relativeRate: { value: 1 } });
    expect(assessStated().loadRisk.history).toBeNull();
  });

  it('nothing raised is a rate of one without an interval', () => {
    expect(assessStated().loadRisk.relativeRate).toEqual({ value: 1, low80: null, high80: null });
  });
});

describe('coverage and confidence', () => {
  it('is high with four weeks, distances and a report of today', () => {
    expect(assessStated({}, { tightness: 0 }).confidence).toBe('high');
  });

  it('is moderate with a report of five days ago and low without any', () => {
    expect(assessStated({}, { day: '2026-06-30', tightness: 0 }).confidence).toBe('moderate');
    expect(assessStated().confidence).toBe('low');
  });

  it('says what it had to go by', () => {
    expect(assessStated({}, { day: '2026-07-03' }).coverage).toEqual({
      historyDays: 34,
      runs: 20,
      runsWithDistance: 20,
      runsWithCadence: 20,
      runsWithHeartRate: 0,
      runsImplausible: 0,
      selfReportAgeDays: 2,
    });
  });

  it('answers an empty statement with what is missing', () => {
    const assessment = assessStated({ runs: [] });
    expect(assessment.severity).toBe('none');
    expect(assessment.asOf).toBe(today);
    for (const finding of assessment.findings) {
      expect(finding.kind, finding.factor).toBe('not-enough-data');
      expect(finding.missing.length, finding.factor).toBeGreaterThan(0);
    }
  });
});
