import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighHistory } from '#src/core/assessment/assess.ts';
import { gateLevels } from '#src/core/assessment/gate-table.ts';
import { historyFromStatement, type Statement } from '#src/core/assessment/history-from-statement.ts';
import { conditionIds, yesNoSigns } from '#src/core/domain/check-in.ts';
import { severities } from '#src/core/domain/finding.ts';
import { humanTexts, repeatedSentences } from '#tests/core/assessment/human-texts.ts';
import { statement } from './any-runner.ts';

/** Runners a law is tried on; more by the setting `LAW_RUNS`. */
const numRuns = Number(process.env['LAW_RUNS'] ?? 300);

const weigh = (stated: Statement) => weighHistory(historyFromStatement(stated));
const opennessOf = (stated: Statement): number => gateLevels.indexOf(weigh(stated).gate.level);
const withAnswers = (stated: Statement, checkIn: NonNullable<Statement['checkIn']>): Statement => ({
  ...stated,
  checkIn: { ...stated.checkIn, ...checkIn },
});

const law = (holds: (stated: Statement) => void): void =>
  fc.assert(fc.property(statement, holds), { numRuns });

describe('any answer', { timeout: 5_000 + 20 * numRuns }, () => {
  it('at a cut holds nothing but the referral', () => {
    law((stated) => {
      const { assessment, gate } = weigh(stated);
      if (gate.level !== 'cut') return;
      const { warnings, routines, actions, nextSteps, causes, withheld, findings } = assessment;
      expect(warnings.every(({ rule }) => gate.speaks.includes(rule))).toBe(true);
      expect([...causes, ...withheld, ...findings, ...routines.eligible]).toEqual([]);
      expect([...routines.preRun, ...routines.postRun, ...routines.restDay]).toEqual([]);
      expect([actions.length, nextSteps.length]).toEqual([1, 1]);
      expect(humanTexts(assessment).join(' ')).not.toMatch(/\bkm\b|cadence|slider|warm.up|strength|habit/i);
    });
  });

  it('gives no ceiling and invites to no run while running waits', () => {
    law((stated) => {
      const { assessment, gate } = weigh(stated);
      if (gate.level === 'careful' || gate.level === 'open') return;
      expect(assessment.ceiling).toMatchObject({ nextRunMeters: null, nextRunSeconds: null });
      expect(assessment.plannedRun?.withinCeiling ?? null).toBeNull();
      expect(assessment.running.state).toBe('paused');
      expect(humanTexts(assessment).join(' ')).not.toMatch(
        /keep the next runs|short and easy|run only|run no more|run 20 to 30|easier week/i,
      );
    });
  });

  it('opens by no further yes, and a condition adds no routine', () => {
    fc.assert(
      fc.property(
        statement,
        fc.constantFrom(...yesNoSigns),
        fc.constantFrom(...conditionIds),
        (stated, sign, condition) => {
          const yes = withAnswers(stated, { signs: { ...stated.checkIn?.signs, [sign]: true } });
          expect(opennessOf(yes)).toBeLessThanOrEqual(opennessOf(stated));
          const conditions = { ...stated.checkIn?.conditions, [condition]: true };
          const [before, after] = [weigh(stated), weigh(withAnswers(stated, { conditions }))];
          const more = after.assessment.routines.eligible.filter(
            (id) => !before.assessment.routines.eligible.includes(id),
          );
          expect(more).toEqual([]);
        },
      ),
      { numRuns },
    );
  });

  it('says no long sentence twice, and stays short', () => {
    law((stated) => {
      const { assessment } = weigh(stated);
      expect(repeatedSentences(assessment)).toEqual([]);
      expect(assessment.headline.split(' ').length).toBeLessThanOrEqual(20);
      expect(assessment.nextSteps.length).toBeLessThanOrEqual(3);
      expect(assessment.causes.length).toBeLessThanOrEqual(3);
      for (const text of humanTexts(assessment)) expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
    });
  });

  it('brings an action on load only by a rule at caution or higher, and none that is past', () => {
    law((stated) => {
      const { assessment } = weigh(stated);
      const grave = assessment.warnings.filter(
        ({ severity }) => severities.indexOf(severity) >= severities.indexOf('caution'),
      );
      for (const { kind, rules, untilDay } of assessment.nextSteps) {
        if (kind !== 'load') continue;
        expect(grave.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...rules]));
        expect(untilDay !== null && untilDay >= assessment.asOf).toBe(true);
      }
    });
  });
});
