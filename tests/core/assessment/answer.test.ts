import { describe, expect, it } from 'vitest';
import { assess, weighHistory } from '#src/core/assessment/assess.ts';
import { describeChange, isWorthAnEvent } from '#src/core/assessment/describe-change.ts';
import { historyFromStatement, type Statement } from '#src/core/assessment/history-from-statement.ts';
import type { Assessment } from '#src/core/domain/assessment.ts';
import { loadActions } from '#src/core/domain/load-actions.ts';
import { plausibleHabits } from '#tests/core/risk/plausible/habits.ts';
import { plausibleLoads } from '#tests/core/risk/plausible/load.ts';
import { requestOf } from '#tests/core/risk/plausible/plausible.ts';
import { plausibleTriage } from '#tests/core/risk/plausible/triage.ts';
import { assessStated, runAgo, steadyRuns, today } from '#tests/core/risk/runners.ts';
import { humanTexts, repeatedSentences } from './human-texts.ts';

const plausible = [...plausibleTriage, ...plausibleLoads, ...plausibleHabits].map(
  (runner): [string, Statement] => [runner.title, requestOf(runner)],
);
const weigh = (stated: Statement) => weighHistory(historyFromStatement(stated));

const wordsIn = (texts: readonly string[]): number =>
  texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '').length;

const shortAnswer = ({ headline, nextSteps, routines }: Assessment): readonly string[] => [
  headline,
  ...nextSteps.map(({ text }) => text),
  ...[...routines.preRun, ...routines.postRun, ...routines.restDay].map(({ name }) => name),
];

describe.each(plausible)('the answer to %s', (_, stated) => {
  const { assessment, gate } = weigh(stated);

  it('holds what the gate leaves, and nothing else', () => {
    const { warnings, routines, actions, ceiling, plannedRun, running, loadRisk } = assessment;
    const mayRun = gate.level === 'open' || gate.level === 'careful';
    expect(warnings.map(({ rule }) => rule).toSorted()).toEqual([...gate.speaks, ...gate.facts].toSorted());
    expect(running.state === 'paused').toBe(!mayRun);
    if (!mayRun) {
      expect(ceiling).toMatchObject({ nextRunMeters: null, nextRunSeconds: null });
      expect(plannedRun?.withinCeiling ?? null).toBeNull();
      expect([...routines.preRun, ...routines.postRun]).toEqual([]);
      expect(assessment.referral).not.toBeNull();
      const running = new Set<string>([...loadActions, 'cadence_cue']);
      expect(actions.filter(({ id }) => id !== 'pause_running' && running.has(id))).toEqual([]);
      expect(humanTexts(assessment).join(' ')).not.toMatch(
        /keep the next runs|short and easy|run 20 to 30|stays within|easier week/i,
      );
    }
    if (gate.level === 'cut') {
      expect(assessment).toMatchObject({ findings: [], causes: [], withheld: [] });
      expect([assessment.nextSteps.length, actions.length]).toEqual([1, 1]);
      expect(loadRisk).toMatchObject({ label: null, notUsed: [] });
      expect(humanTexts(assessment).join(' ')).not.toMatch(
        /\bkm\b|cadence|slider|warm.up|strength|stretch|nerve glide/i,
      );
    }
  });

  it('names at most three steps in order, with one action on load, and no contradiction', () => {
    const { nextSteps, actions, causes, askNext } = assessment;
    const kinds = nextSteps.map(({ kind }) => kind);
    expect(kinds).toEqual(['safety', 'load', 'symptom'].filter((kind) => kinds.some((one) => one === kind)));
    expect(causes.length).toBeLessThanOrEqual(3);
    expect(askNext.length).toBeLessThanOrEqual(gate.level === 'cut' ? 3 : 5);
    for (const { field, fields } of askNext) expect(fields[0]).toBe(field);
    const ids = actions.map(({ id }) => id);
    for (const pair of [
      ['rest_day', 'easy_48h'],
      ['rest_day', 'step_back_week'],
      ['easy_48h', 'step_back_week'],
    ]) {
      expect(ids).not.toEqual(expect.arrayContaining(pair));
    }
    if (gate.level !== 'pause') expect(ids).not.toContain('cross_train');
    for (const { untilDay } of [...nextSteps, ...actions])
      expect(untilDay === null || untilDay >= assessment.asOf).toBe(true);
  });

  it('says no long sentence twice and stays short', () => {
    expect(repeatedSentences(assessment)).toEqual([]);
    expect(wordsIn(shortAnswer(assessment))).toBeLessThanOrEqual(120);
    expect(wordsIn([assessment.headline])).toBeLessThanOrEqual(20);
  });
});

describe('an answer', () => {
  it('to a numb saddle beside a jump and a plan speaks of the emergency only', () => {
    const answer = assessStated(
      { runs: [...steadyRuns(4, 1), runAgo(0, 18)], plannedRun: { distanceMeters: 8000 } },
      { tightness: 5, signs: { saddleNumbness: true, tingling: true } },
    );
    expect(answer).toMatchObject({
      headline: 'Get emergency help now.',
      severity: 'emergency',
      nextSteps: [{ id: 'refer_emergency', kind: 'safety', rules: ['T-RED-01'] }],
      running: { state: 'paused', rule: 'T-RED-01' },
      safetyNet: null,
      askNext: [],
      ceiling: { nextRunMeters: null },
      plannedRun: { withinCeiling: null, earliestDay: null },
    });
    expect(answer.warnings.map(({ rule }) => rule)).toEqual(['T-RED-01']);
  });

  it('to a swollen leg asks only what would make it an emergency', () => {
    const { askNext } = assessStated({}, { tightness: 4, signs: { oneLegSwollenWarmRed: true } });
    expect(askNext.map(({ field }) => field)).toEqual(['chestPain', 'breathlessAtRest', 'coughingBlood']);
  });

  it('asks each question of the place that it is about, whatever else hurts today', () => {
    const swollen = {
      day: '2026-06-01',
      region: 'calf',
      side: 'left',
      signs: { oneLegSwollenWarmRed: true },
    } as const;
    const now = { day: today, region: 'hamstring', side: 'right', tightness: 4 } as const;
    const { askNext } = assess(historyFromStatement({ today, checkIns: [swollen], checkIn: now }));
    expect(askNext.map(({ field, region, side }) => [field, region, side]).slice(0, 2)).toEqual([
      ['examined', 'calf', 'left'],
      ['suddenOnset', 'hamstring', 'right'],
    ]);
  });

  it('to a jump and a rating of 5 caps the runs until six days after it, then the symptom', () => {
    const runs = [...steadyRuns(4, 1), runAgo(1, 10)];
    const answer = assessStated({ runs }, { region: 'hamstring', side: 'right', tightness: 5 });
    expect(answer.headline).toBe('Keep the next runs short.');
    expect(answer.nextSteps.map(({ id, untilDay }) => [id, untilDay])).toEqual([
      ['cap_next_run', '2026-07-10'],
      ['rate_again', null],
    ]);
    expect(answer.running).toMatchObject({ state: 'capped', rule: 'L-SPK-M', untilDay: '2026-07-10' });
    expect(answer.actions.map(({ id }) => id)).toEqual(['cap_next_run', 'easy_48h']);
    expect(answer.askNext[0]).toMatchObject({
      field: 'suddenOnset',
      fields: ['suddenOnset', 'pop'],
      question: 'Did the pain begin suddenly? Was there a pop?',
      region: 'hamstring',
      side: 'right',
    });
    expect(JSON.stringify(answer)).toContain('your right hamstring');
  });

  it('to a quiet runner names the ceiling and nothing to do', () => {
    expect(assessStated({}, { tightness: 0 })).toMatchObject({
      headline: 'Nothing stands out. Your ceiling for the next run is 6.6 km.',
      nextSteps: [],
      running: { state: 'ordinary', rule: null },
    });
  });

  it('keeps the certainty of runs and of warning signs apart', () => {
    const { certainty, confidence } = assessStated({}, { tightness: 2 });
    expect(certainty).toMatchObject({ load: 'high', triage: 'low' });
    expect(confidence).toBe('high');
    expect(certainty.unanswered).toContain('saddleNumbness');
    const answered = Object.fromEntries(certainty.unanswered.map((sign) => [sign, false]));
    expect(assessStated({}, { tightness: 2, signs: answered }).certainty).toEqual({
      load: 'high',
      triage: 'high',
      unanswered: [],
    });
  });
});

describe('a change', () => {
  const quiet = assessStated({}, { tightness: 0 });
  const sore = assessStated({}, { tightness: 4 });

  it('is an event when an episode of caution begins or ends, or the gate changes', () => {
    expect(isWorthAnEvent(null, quiet)).toBe(true);
    expect(isWorthAnEvent(quiet, sore)).toBe(true);
    expect(isWorthAnEvent(sore, quiet)).toBe(true);
    expect(isWorthAnEvent(sore, assessStated({}, { tightness: 5 }))).toBe(false);
    expect(isWorthAnEvent(sore, assessStated({}, { tightness: 7 }))).toBe(true);
  });

  it('of an info is stored without an event', () => {
    const holding = assessStated({}, { tightness: 0, stretchBeforeRun: true });
    expect(describeChange(quiet, holding)?.rulesAdded).toEqual(['S-STATICPRE']);
    expect(isWorthAnEvent(quiet, holding)).toBe(false);
  });

  it('is no new episode when the rule only rested for some days', () => {
    const since = { ...sore, warnings: sore.warnings.map((one) => ({ ...one, since: '2026-07-01' })) };
    expect(isWorthAnEvent(quiet, since)).toBe(false);
  });

  it('from an assessment of version 1 is read like any other', () => {
    const { headline, safetyNet, nextSteps, running, certainty, ...old } = sore;
    expect(describeChange(old, quiet)?.rulesCleared).toEqual(['S-PAIN-A']);
    expect(isWorthAnEvent(old, sore)).toBe(false);
  });
});

it('is the same for the same facts', () => {
  for (const [, stated] of plausible.slice(0, 10)) {
    expect(assess(historyFromStatement(stated))).toEqual(assess(historyFromStatement(stated)));
  }
});
