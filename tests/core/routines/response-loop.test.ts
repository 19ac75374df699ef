import { describe, expect, it } from 'vitest';
import { addDays } from '#src/core/domain/calendar.ts';
import type { TightnessMark } from '#src/core/domain/routine.ts';
import { compareAroundStarts } from '#src/core/routines/response-loop.ts';

const start = '2026-07-10';
const rated = (offset: number, rating: number): TightnessMark => ({
  day: addDays(start, offset),
  region: 'hamstring',
  side: 'left',
  rating,
});
const before = [rated(-9, 4), rated(-5, 5), rated(-2, 4)];
const after = [rated(2, 4), rated(6, 2), rated(12, 2)];
const marks = {
  done: [
    { day: start, routine: 'glute_bridge' },
    { day: addDays(start, 3), routine: 'glute_bridge' },
    { day: addDays(start, 20), routine: 'glute_bridge' },
  ],
  tightness: [...before, ...after],
  today: addDays(start, 30),
};

describe('what happened around the start of a routine', () => {
  it('compares the medians of two weeks before and after', () => {
    expect(compareAroundStarts(marks)).toEqual([
      {
        routine: 'glute_bridge',
        region: 'hamstring',
        side: 'left',
        startedOn: start,
        beforeMedian: 4,
        afterMedian: 2,
        change: -2,
        days: 2,
        ratings: { before: 3, after: 3 },
        enoughData: true,
        startedBeside: [],
        statement:
          'In the two weeks after the start the usual rating fell: 4 before, 2 after. This does not show that the routine was the reason.',
      },
    ]);
  });

  it('leaves out the day of the start, what is older than two weeks, and what is later', () => {
    const noise = [rated(0, 10), rated(-15, 10), rated(15, 10)];
    const [answer] = compareAroundStarts({ ...marks, tightness: [...marks.tightness, ...noise] });
    expect(answer).toMatchObject({ change: -2, ratings: { before: 3, after: 3 } });
  });

  it('says that there is not enough with fewer than three ratings on a side', () => {
    const [answer] = compareAroundStarts({ ...marks, tightness: [...before, rated(2, 4), rated(6, 2)] });
    expect(answer).toMatchObject({ change: null, enoughData: false, afterMedian: 3 });
    expect(answer?.statement).toMatch(/^Not enough ratings to compare: 3 before and 2 after/);
  });

  it('keeps places apart and counts the worst of a day', () => {
    const right = before.map((mark) => ({ ...mark, side: 'right' as const }));
    const answers = compareAroundStarts({
      ...marks,
      tightness: [...marks.tightness, ...right, rated(6, 9)],
    });
    expect(answers.map(({ side }) => side)).toEqual(['left', 'right']);
    expect(answers[0]?.afterMedian).toBe(4);
    expect(answers[1]?.enoughData).toBe(false);
  });

  it('counts a routine resumed after four weeks as a new start', () => {
    const again = addDays(start, 60);
    const [answer] = compareAroundStarts({
      ...marks,
      done: [...marks.done, { day: again, routine: 'glute_bridge' }],
      today: addDays(again, 1),
    });
    expect(answer?.startedOn).toBe(again);
  });

  it('names what was started at the same time', () => {
    const answers = compareAroundStarts({
      ...marks,
      done: [...marks.done, { day: addDays(start, 5), routine: 'heat_pack' }],
    });
    expect(answers[0]?.startedBeside).toEqual(['heat_pack']);
  });

  it('ignores the days after today, and is empty without marks or ratings', () => {
    const [answer] = compareAroundStarts({ ...marks, today: addDays(start, 3) });
    expect(answer).toMatchObject({ ratings: { before: 3, after: 1 }, days: 2 });
    expect(compareAroundStarts({ ...marks, done: [] })).toEqual([]);
    expect(compareAroundStarts({ ...marks, tightness: [] })).toEqual([]);
  });

  it('does not depend on the order of marks and ratings', () => {
    expect(
      compareAroundStarts({
        ...marks,
        done: marks.done.toReversed(),
        tightness: marks.tightness.toReversed(),
      }),
    ).toEqual(compareAroundStarts(marks));
  });
});
