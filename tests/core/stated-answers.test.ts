import { describe, expect, it } from 'vitest';
import { noAnswers } from '#src/core/domain/check-in.ts';
import { fillAnswers } from '#src/core/domain/stated-answers.ts';
import { editAnswers } from '#src/core/risk/triage/edit-answers.ts';

const day = '2026-07-05';

describe('stated answers', () => {
  it('that state nothing are no answers', () => {
    expect(fillAnswers({}, day)).toEqual(noAnswers(day));
    const nothing = { signs: null, conditions: null, wellness: null, tightness: null, examined: null };
    expect(fillAnswers({ ...nothing, clearedByClinician: null }, day)).toEqual(noAnswers(day));
  });

  it('keep their own day, a "no" and a zero', () => {
    expect(
      fillAnswers({ day: '2026-07-01', tightness: 0, stretchHelps: false, signs: { pop: false } }, day),
    ).toMatchObject({ day: '2026-07-01', tightness: 0, stretchHelps: false, signs: { pop: false } });
  });

  it('of half a wellness form leave the rest unknown', () => {
    expect(fillAnswers({ wellness: { sleep: 3 } }, day).wellness).toEqual({
      sleep: 3,
      stress: null,
      fatigue: null,
      soreness: null,
    });
  });
});

describe('a stated examination', () => {
  it('without a place is one of the whole runner, and a clearance without a stage names none', () => {
    expect(fillAnswers({ examined: { day } }, day).examined).toEqual({ region: null, side: null, day });
    expect(fillAnswers({ clearedByClinician: { region: 'calf', day } }, day).clearedByClinician).toEqual({
      region: 'calf',
      side: null,
      day,
      stage: null,
    });
  });
});

describe('a check-in said again', () => {
  it('replaces every answer but the signs and conditions it leaves out', () => {
    const earlier = fillAnswers(
      {
        tightness: 7,
        sittingHours: 9,
        signs: { chestPain: true, fever: true },
        conditions: { glaucoma: true },
      },
      day,
    );
    const again = fillAnswers({ tightness: 2, signs: { fever: false } }, day);
    expect(editAnswers(earlier, again)).toEqual({
      ...noAnswers(day),
      tightness: 2,
      signs: { chestPain: true, fever: false },
      conditions: { glaucoma: true },
    });
  });
});
