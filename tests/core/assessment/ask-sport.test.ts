import { describe, expect, it } from 'vitest';
import { assess } from '#src/core/assessment/assess.ts';
import { historyFromStatement } from '#src/core/assessment/history-from-statement.ts';
import type { UnconfirmedActivity } from '#src/core/domain/training-history.ts';
import { adult, steadyRuns, today } from '#tests/core/risk/runners.ts';

const asked = (unconfirmed: readonly UnconfirmedActivity[], signs: object = {}) =>
  assess({
    ...historyFromStatement({
      today,
      runner: adult,
      runs: steadyRuns(),
      checkIn: { day: today, tightness: 3, region: 'hamstring', side: 'left', signs },
    }),
    unconfirmed,
  }).askNext;

const two = [
  { id: 'act_2', day: '2026-07-04' },
  { id: 'act_1', day: '2026-06-27' },
];

describe('activities that may not have been runs', () => {
  it('are asked about in one question, after those that concern the body, within five', () => {
    const questions = asked(two);
    expect(questions.length).toBeLessThanOrEqual(5);
    expect(questions.at(-1)).toMatchObject({ field: 'sport', activityIds: ['act_2', 'act_1'] });
    expect(questions.at(-1)?.question).toMatch(
      /^Were your activities of Saturday 4 July and Saturday 27 June runs\?/,
    );
  });

  it('are not asked about without any, nor in an emergency', () => {
    expect(asked([]).some(({ field }) => field === 'sport')).toBe(false);
    expect(asked(two, { saddleNumbness: true }).some(({ field }) => field === 'sport')).toBe(false);
  });
});
