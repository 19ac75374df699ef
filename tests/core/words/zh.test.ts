import { describe, expect, it } from 'vitest';
import { weighHistory } from '#src/core/assessment/assess.ts';
import {
  historyFromStatement,
  type StatedCheckIn,
  type Statement,
} from '#src/core/assessment/history-from-statement.ts';
import type { UnitSystem } from '#src/core/domain/runner.ts';
import { rules } from '#src/core/risk/rules/index.ts';
import { wordsOf } from '#src/core/words/index.ts';
import { adult, runAgo, steadyRuns, today } from '#tests/core/risk/runners.ts';

const answer = (
  stated: Omit<Partial<Statement>, 'checkIn'> = {},
  checkIn: StatedCheckIn | null = null,
  units: UnitSystem = 'metric',
) =>
  weighHistory(historyFromStatement({ today, runner: adult, runs: steadyRuns(), ...stated, checkIn }), {
    language: wordsOf('zh', rules, units),
  }).assessment;

const jump = { runs: [...steadyRuns(4, 1), runAgo(2, 15)] };
const tight: StatedCheckIn = { region: 'calf', side: 'left', tightness: 4 };

const messageOf = (rule: string, { warnings }: ReturnType<typeof answer>): string | undefined =>
  warnings.find((warning) => warning.rule === rule)?.message;

describe('an answer in Chinese', () => {
  it('has no spaces between sentences', () => {
    expect(answer().headline).toBe('没有需要注意的情况。你下一次跑步的上限是 6.6 公里。');
  });

  it('names days by their date and lengths by their unit', () => {
    expect(answer(jump).running.text).toBe('到7月9日星期四为止，每次最多跑 6.6 公里。');
    expect(answer(jump, null, 'imperial').running.text).toBe('到7月9日星期四为止，每次最多跑 4.1 英里。');
    expect(messageOf('L-SPK-L', answer(jump))).toBe(
      '你 2 天前跑了 15 公里：比之前 30 天内最长的一次（6 公里）多 150%。',
    );
  });

  it('names a place with its side', () => {
    expect(messageOf('S-PAIN-A', answer({}, tight))).toBe(
      '你左侧的小腿肚的评分是 10 分中的 4 分。到明天早上为止，跑得短而轻松。',
    );
  });

  it('says a reason once and leaves the id of its rule afterwards', () => {
    expect(answer(jump).actions[0]?.because).toEqual(['L-SPK-L']);
  });

  it('keeps English beside what no clinician has read', () => {
    const { referral } = answer({}, { region: 'hamstring', side: 'both', tightness: 7 });
    expect(referral).toMatch(/^再次大强度训练之前，.*。（Have a doctor .*\.）$/);
  });
});
