import { describe, expect, it } from 'vitest';
import { assess } from '#src/core/assessment/assess.ts';
import { historyFromStatement } from '#src/core/assessment/history-from-statement.ts';
import type { Assessment } from '#src/core/domain/assessment.ts';
import { findRoutine } from '#src/core/routines/catalogue/index.ts';
import { plausibleHabits } from './plausible/habits.ts';
import { plausibleLoads } from './plausible/load.ts';
import { type Plausible, requestOf } from './plausible/plausible.ts';
import { plausibleTriage } from './plausible/triage.ts';

const plausible = [...plausibleTriage, ...plausibleLoads, ...plausibleHabits];
const rows = plausible.map((runner): [string, Plausible] => [runner.title, runner]);

const assessWith = (runner: Plausible): Assessment => assess(historyFromStatement(requestOf(runner)));
const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);
const given = ({ routines }: Assessment) => [...routines.preRun, ...routines.postRun, ...routines.restDay];

const ruleName = /\b[A-Z]-[A-Z]+(-[A-Z0-9]+)?\b/;
/** One or more whole sentences without joints, holes or names of rules. */
const expectSentences = (text: string, where: string): void => {
  expect(text, where).toMatch(/^[A-Z0-9].*[.]$/s);
  expect(text, where).not.toMatch(/[{}]|\.;|; [A-Z]|\.\.|undefined|null|NaN/);
  expect(text, where).not.toMatch(ruleName);
};

const anyId = /^([A-Z]+(-[A-Z0-9]+)+|[a-z_]+)$/;
/** A reason is said once; where it was said before, the id of its rule, cause or flag stands. */
const expectReason = (text: string, where: string): void => {
  if (!anyId.test(text)) expectSentences(text, where);
};

describe('a plausible runner', () => {
  it.each(rows)('%s: hears what the rules say', (_, runner) => {
    const assessment = assessWith(runner);
    const fired = assessment.warnings.map(({ rule }) => rule);
    expect(fired).toEqual(expect.arrayContaining([...(runner.warns ?? [])]));
    expect(fired.filter((rule) => runner.warnsNot?.includes(rule) || rule === 'L-ACWR')).toEqual([]);
    expect(assessment.severity, fired.join(' ')).toBe(runner.severity);
    expect(assessment.triage.level).toBe(runner.triage ?? 'ordinary');
    expect(assessment.loadRisk.band).toBe(runner.band ?? 'baseline');
    if (runner.rate !== undefined) expect(assessment.loadRisk.relativeRate.value).toBeCloseTo(runner.rate, 4);
  });

  it.each(rows)('%s: is offered what helps and nothing that harms', (_, runner) => {
    const assessment = assessWith(runner);
    const { eligible } = assessment.routines;
    const actions = idsOf(assessment.actions);
    expect(eligible).toEqual(expect.arrayContaining([...(runner.offers ?? [])]));
    const offered = [...eligible, ...idsOf(given(assessment))];
    expect(offered.filter((id) => runner.keeps?.includes(id))).toEqual([]);
    expect(actions).toEqual(expect.arrayContaining([...(runner.actions ?? [])]));
    expect(actions.filter((id) => runner.actionsNot?.includes(id))).toEqual([]);
  });

  it.each(rows)(
    '%s: gets lists that are short, safe before a run, and empty beside a red flag',
    (_, runner) => {
      const { routines, actions, withheld, triage } = assessWith(runner);
      expect(routines.preRun.length).toBeLessThanOrEqual(3);
      expect(routines.postRun.length).toBeLessThanOrEqual(3);
      expect(routines.restDay.length).toBeLessThanOrEqual(4);
      const before = routines.preRun.map(({ id }) => findRoutine(id)?.category);
      expect(before.filter((category) => /static|pnf|yoga/.test(category ?? ''))).toEqual([]);
      const kept = withheld.map(({ routine }) => routine);
      expect([...routines.eligible, ...idsOf(actions)].filter((id) => kept.includes(id))).toEqual([]);
      if (triage.level === 'emergency' || triage.level === 'urgent') {
        const label = 'No exercises are offered until a doctor has examined you.';
        expect(routines).toEqual({ preRun: [], postRun: [], restDay: [], eligible: [], label });
        expect(idsOf(actions)).toEqual([triage.level === 'emergency' ? 'refer_emergency' : 'refer_same_day']);
      }
    },
  );

  it.each(rows)('%s: can read every sentence', (_, runner) => {
    const assessment = assessWith(runner);
    for (const { rule, title, message, clearsWhen, threshold } of assessment.warnings) {
      expect(title).not.toMatch(/[.{}]/);
      for (const text of [
        message,
        clearsWhen.replace(/^As for [A-Z0-9-]+\.$/, 'As before.'),
        String(threshold['inWords']),
      ])
        expectSentences(text, rule);
    }
    for (const { routine, because } of assessment.withheld) expectReason(because, routine);
    for (const { id, because } of [...given(assessment), ...assessment.actions]) {
      for (const reason of because) expectReason(reason, id);
    }
    for (const { id, because } of assessment.causes) for (const reason of because) expectReason(reason, id);
    for (const { factor, kind, missing } of assessment.findings) {
      expect(missing.length > 0, factor).toBe(kind === 'not-enough-data');
    }
    for (const { question } of assessment.askNext) expect(question).toMatch(/\?$/);
    expectSentences(assessment.ceiling.basis, 'ceiling');
    expectSentences(assessment.plannedRun?.basis ?? 'None.', 'planned run');
    expectSentences(assessment.disclaimer, 'disclaimer');
    expect(Object.values(assessment.versions).every((version) => version > 0)).toBe(true);
  });

  it('who must not run gets no day for a planned run', () => {
    const runner: Plausible = {
      title: 'a plan in red pain',
      stated: { plannedRun: { distanceMeters: 6000 } },
      says: { tightness: 7 },
      severity: 'stop',
    };
    expect(assessWith(runner).plannedRun).toMatchObject({
      withinCeiling: null,
      steps: null,
      earliestDay: null,
    });
    expect(assessWith(runner).plannedRun?.basis).toBe('Running waits, so the planned run is not judged.');
  });
});
