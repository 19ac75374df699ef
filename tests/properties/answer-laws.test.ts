import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WeighedHistory, weighHistory } from '#src/core/assessment/assess.ts';
import { gateLevels } from '#src/core/assessment/gate-table.ts';
import { historyFromStatement, type Statement } from '#src/core/assessment/history-from-statement.ts';
import { conditionIds, type YesNoSign, yesNoSigns } from '#src/core/domain/check-in.ts';
import { severities } from '#src/core/domain/finding.ts';
import { loadActions } from '#src/core/domain/load-actions.ts';
import { fillAnswers } from '#src/core/domain/stated-answers.ts';
import { humanTexts, repeatedSentences } from '#tests/core/assessment/human-texts.ts';
import { today } from '#tests/core/risk/runners.ts';
import { publishedContraindications, readFlags } from '#tests/core/routines/published-flags.ts';
import { returningRunner } from './any-runner.ts';
import { contradictionsOf } from './contradictions.ts';

/** Runners the laws are tried on; `npm run test:laws` sets more. */
const numRuns = Number(process.env['LAW_RUNS'] ?? 200);

const weigh = (stated: Statement): WeighedHistory => weighHistory(historyFromStatement(stated));
const opennessOf = ({ gate }: WeighedHistory): number => gateLevels.indexOf(gate.level);
const withAnswers = (stated: Statement, checkIn: NonNullable<Statement['checkIn']>): Statement => ({
  ...stated,
  checkIn: { ...stated.checkIn, ...checkIn },
});
const withSign = (stated: Statement, sign: YesNoSign, answer: boolean): Statement =>
  withAnswers(stated, { signs: { ...stated.checkIn?.signs, [sign]: answer } });

const chosenOf = ({ assessment: { routines } }: WeighedHistory): readonly string[] =>
  [...routines.preRun, ...routines.postRun, ...routines.restDay].map(({ id }) => id);
const offeredBy = (weighed: WeighedHistory): readonly string[] => [
  ...new Set([...chosenOf(weighed), ...weighed.assessment.routines.eligible]),
];
const textOf = ({ assessment }: WeighedHistory): string => humanTexts(assessment).join(' ');

const publishedRules: ReadonlyMap<string, readonly string[]> = new Map(
  JSON.parse(readFileSync(new URL('../fixtures/science/rules.json', import.meta.url), 'utf8')).rules.map(
    ({ id, block }: { id: string; block: readonly string[] }) => [id, block],
  ),
);

/** What speaks against routines by the published list, from what was stated and the warnings that were given. */
const publishedFlags = ({ checkIn, runner }: Statement, { assessment }: WeighedHistory) => {
  const answers = fillAnswers(checkIn ?? {}, today);
  const cleared = answers.clearedByClinician !== null;
  return readFlags({
    triage: assessment.triage,
    light: assessment.selfReport.light,
    signs: answers.signs,
    answers,
    causes: [],
    fired: assessment.warnings.map(({ rule }) => ({ rule, suggest: [], block: [], because: '' })),
    ageYears: runner?.age ?? null,
    cleared,
    // How far an examination reaches is tested with the return to running; here it may open everything.
    wayBack: cleared || answers.examined !== null ? { stage: 6 } : null,
  });
};

/** Laws that one answer keeps by itself. */
const lawsOfOneAnswer: {
  readonly [law: string]: (weighed: WeighedHistory, stated: Statement) => void;
} = {
  'a cut holds nothing but the referral': (weighed) => {
    const { assessment, gate } = weighed;
    if (gate.level !== 'cut') return;
    const { warnings, actions, nextSteps, causes, withheld, findings, loadRisk, askNext } = assessment;
    expect(warnings.filter(({ rule }) => !gate.speaks.includes(rule))).toEqual([]);
    expect(warnings.every(({ rule, severity }) => rule.startsWith('T-') && severity === gate.severity)).toBe(
      true,
    );
    expect([...causes, ...withheld, ...findings, ...offeredBy(weighed), ...loadRisk.notUsed]).toEqual([]);
    expect([actions.length, nextSteps.length, loadRisk.label]).toEqual([1, 1, null]);
    expect(askNext.length).toBeLessThanOrEqual(gate.severity === 'emergency' ? 0 : 3);
    expect(textOf(weighed)).not.toMatch(/\bkm\b|cadence|slider|warm.up|strength|habit|stretch/i);
  },
  'no ceiling, and no text that invites to run, while running waits': (weighed) => {
    const { assessment, gate } = weighed;
    if (gate.level === 'careful' || gate.level === 'open') return;
    expect(assessment.ceiling).toMatchObject({ nextRunMeters: null, nextRunSeconds: null });
    expect(assessment.plannedRun ?? {}).toMatchObject(
      assessment.plannedRun === null ? {} : { withinCeiling: null, steps: null, earliestDay: null },
    );
    expect(assessment.running.state).toBe('paused');
    expect(assessment.referral).not.toBeNull();
    const running = new Set<string>([...loadActions, 'cadence_cue']);
    expect(assessment.actions.filter(({ id }) => id !== 'pause_running' && running.has(id))).toEqual([]);
    expect([...assessment.routines.preRun, ...assessment.routines.postRun]).toEqual([]);
    expect(textOf(weighed)).not.toMatch(
      /keep the next runs|short and easy|\brun only|run no more|run 20 to 30|easier week|you can run|a run until|running may go on|stays within/i,
    );
  },
  'no routine is forbidden by the published list or by a rule that warns': (weighed, stated) => {
    const flags = publishedFlags(stated, weighed);
    const blocked = weighed.assessment.warnings.flatMap(({ rule }) => publishedRules.get(rule) ?? []);
    const categoryOf = new Map(
      [
        ...weighed.assessment.routines.preRun,
        ...weighed.assessment.routines.postRun,
        ...weighed.assessment.routines.restDay,
      ].map(({ id, category }) => [id, category]),
    );
    for (const id of offeredBy(weighed)) {
      expect(
        publishedContraindications.get(id)?.filter((flag) => flags.has(flag)),
        id,
      ).toEqual([]);
      expect(
        blocked.filter((block) => block === id || block === '*' || block === `cat:${categoryOf.get(id)}`),
        id,
      ).toEqual([]);
    }
  },
  'it agrees with itself': ({ assessment }) => {
    expect(contradictionsOf(assessment)).toEqual([]);
  },
  'it is short, and says no long sentence twice': ({ assessment }) => {
    const { headline, nextSteps, causes, askNext, routines } = assessment;
    expect(repeatedSentences(assessment)).toEqual([]);
    expect(headline.split(' ').length).toBeLessThanOrEqual(20);
    expect([nextSteps.length <= 3, causes.length <= 3, askNext.length <= 5]).toEqual([true, true, true]);
    expect(nextSteps.filter(({ kind }) => kind === 'load').length).toBeLessThanOrEqual(1);
    const lengths = [routines.preRun, routines.postRun, routines.restDay].map(({ length }) => length);
    expect(lengths.map((length, index) => length <= (index < 2 ? 3 : 4))).toEqual([true, true, true]);
    for (const text of humanTexts(assessment)) expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
  },
  'an action on load comes from a rule at caution or higher, and none is past': ({ assessment }) => {
    const grave = assessment.warnings
      .filter(({ severity }) => severities.indexOf(severity) >= severities.indexOf('caution'))
      .map(({ rule }) => rule);
    for (const { id, kind, rules, untilDay } of assessment.nextSteps) {
      // The stage of a return stands until the runner states another.
      if (kind !== 'load' || id === 'staged_return') continue;
      expect(grave).toEqual(expect.arrayContaining([...rules]));
      expect(untilDay !== null && untilDay >= assessment.asOf).toBe(true);
    }
    for (const { untilDay } of assessment.actions)
      expect(untilDay === null || untilDay >= assessment.asOf).toBe(true);
  },
};

/** A sudden onset or a pop explains a swollen calf without a clot risk: the one yes that may open the gate. */
const mayExplainCalf = (sign: YesNoSign, { checkIn }: Statement): boolean =>
  (sign === 'suddenOnset' || sign === 'pop') && checkIn?.region === 'calf';

const check = <T>(property: fc.IProperty<T>): void => fc.assert(property, { numRuns });

describe('the laws', () => {
  it('are tried on runners at each level of the gate', () => {
    const levels = fc.sample(returningRunner, 400).map((stated) => weigh(stated).gate.level);
    for (const level of gateLevels)
      expect(levels.filter((one) => one === level).length, level).toBeGreaterThan(20);
  });

  it('find a contradiction where there is one', () => {
    const { assessment } = weigh({ today, checkIn: { tightness: 1 } });
    expect(contradictionsOf(assessment)).toEqual([]);
    const steps = [
      { id: 'pause_running', kind: 'safety', text: 'No running for now.', untilDay: null, rules: [] },
    ] as const;
    expect(contradictionsOf({ ...assessment, nextSteps: steps })).toEqual([
      'running: You can run as usual. beside "No running for now."',
    ]);
  });
});

describe('any answer', { timeout: 10_000 + 40 * numRuns }, () => {
  it('keeps every law that it can keep alone', () => {
    check(
      fc.property(returningRunner, (stated) => {
        const weighed = weigh(stated);
        for (const [law, keeps] of Object.entries(lawsOfOneAnswer)) {
          try {
            keeps(weighed, stated);
          } catch (error) {
            throw new Error(law, { cause: error });
          }
        }
      }),
    );
  });

  it('opens by no further yes, closes by no further no, and a condition adds no routine', () => {
    check(
      fc.property(
        returningRunner,
        fc.constantFrom(...yesNoSigns),
        fc.constantFrom(...conditionIds),
        (stated, sign, condition) => {
          const before = weigh(stated);
          if (!mayExplainCalf(sign, stated))
            expect(opennessOf(weigh(withSign(stated, sign, true)))).toBeLessThanOrEqual(opennessOf(before));
          if ((stated.checkIn?.signs?.[sign] ?? null) === null)
            expect(opennessOf(weigh(withSign(stated, sign, false)))).toBeGreaterThanOrEqual(
              opennessOf(before),
            );
          const after = weigh(
            withAnswers(stated, { conditions: { ...stated.checkIn?.conditions, [condition]: true } }),
          );
          expect(opennessOf(after)).toBeLessThanOrEqual(opennessOf(before));
          expect(offeredBy(after).filter((id) => !offeredBy(before).includes(id))).toEqual([]);
        },
      ),
    );
  });

  it('is the same whether the facts are stated in one request or come as check-ins and runs in any order', () => {
    check(
      fc.property(returningRunner, (stated) => {
        const { wellnessHistory: _, ...answers } = stated.checkIn ?? {};
        // Two runs that start together are one activity where runs are stored.
        const runs = [...new Map(stated.runs?.map((run) => [run.startTime, run])).values()];
        const inOneRequest = weigh({ ...stated, runs, checkIn: answers });
        const asStored: Statement = JSON.parse(
          JSON.stringify({
            ...stated,
            checkIn: null,
            checkIns: [{ ...answers, day: today }, ...(stated.checkIns ?? [])],
            runs: runs.toReversed(),
          }),
        );
        expect(weigh(asStored).assessment).toEqual(inOneRequest.assessment);
      }),
    );
  });
});
