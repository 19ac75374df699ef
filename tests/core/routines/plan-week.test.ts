import { describe, expect, it } from 'vitest';
import { addDays } from '#src/core/domain/calendar.ts';
import type { DoneMark } from '#src/core/domain/routine.ts';
import { planRoutines } from '#src/core/routines/plan-routines.ts';
import { planWeek, type WeekPlan, type WeekRequest } from '#src/core/routines/plan-week.ts';
import { causes, requestWith, rule, triaged } from './requests.ts';

// 2026-07-06 is a Monday.
const monday = '2026-07-06';
const [tuesday, wednesday, thursday, friday, saturday] = [1, 2, 3, 4, 5].map((n) => addDays(monday, n)) as [
  string,
  string,
  string,
  string,
  string,
];
const nordicPlan = planRoutines(
  requestWith({
    causes: causes('C-PREVINJ'),
    fired: [rule('S-PREV', { suggest: ['nordic_curl', 'hamstring_sliders'] })],
  }),
);
const bridgePlan = planRoutines(requestWith({ fired: [rule('X', { suggest: ['glute_bridge'] })] }));

const week = (parts: Partial<WeekRequest>): WeekPlan =>
  planWeek({
    plan: bridgePlan,
    today: monday,
    runs: [],
    runsAre: 'planned',
    done: [],
    tightness: [],
    ...parts,
  });
const strengthDays = (plan: WeekPlan) => plan.days.filter(({ strength }) => strength).map(({ day }) => day);
const doneOn = (routine: string, ...days: readonly string[]): readonly DoneMark[] =>
  days.map((day) => ({ day, routine }));
const everyThirdDay = (routine: string, sessions: number): readonly DoneMark[] =>
  doneOn(routine, ...Array.from({ length: sessions }, (_, index) => addDays(monday, -3 * (index + 1))));
const doseOf = (plan: WeekPlan, id: string): readonly string[] =>
  plan.days.flatMap(({ restDay, postRun }) =>
    [...restDay, ...postRun].filter((routine) => routine.id === id).map(({ doseText }) => doseText),
  );

describe('a week', () => {
  it('has seven days from today, or as many as asked, at most fourteen', () => {
    expect(week({}).days.map(({ day }) => day)).toEqual(
      Array.from({ length: 7 }, (_, index) => addDays(monday, index)),
    );
    expect(week({ days: 1 }).days).toHaveLength(1);
    expect(week({ days: 99 }).days).toHaveLength(14);
    expect(week({ days: 0 }).days).toHaveLength(1);
  });

  it('puts what belongs before and after a run on run days, and the rest on free days', () => {
    const plan = planRoutines(requestWith({ causes: causes('C-COLDSTART', 'C-SIT', 'C-SYMPATH') }));
    const { days } = week({ plan, runs: [{ day: tuesday, hard: false }] });
    const [first, second] = days;
    expect(first).toMatchObject({ run: 'none', preRun: [], postRun: [] });
    expect(first?.restDay.length).toBeGreaterThan(0);
    expect(second?.run).toBe('easy');
    expect(second?.preRun.length).toBeGreaterThan(0);
    expect(second?.restDay).toEqual([]);
  });

  it('is empty after a red flag', () => {
    const plan = planRoutines(requestWith({ triage: triaged('emergency'), causes: causes('C-GLUTE') }));
    for (const day of week({ plan, runs: [{ day: monday, hard: true }] }).days)
      expect([...day.preRun, ...day.postRun, ...day.restDay]).toEqual([]);
  });

  it('has no runs while running pauses, and says why', () => {
    const plan = planRoutines(requestWith({ light: 'red', causes: causes('C-CORE') }));
    const answer = week({ plan, runs: [{ day: tuesday, hard: true }] });
    expect(answer.days.every(({ run, preRun }) => run === 'paused' && preRun.length === 0)).toBe(true);
    expect(answer.notes[0]).toBe(
      'Running pauses for now. Pain or tightness of 6 or more, or a changed stride.',
    );
  });

  it('holds no strength while running waits, also where a rule asks for it', () => {
    const plan = planRoutines(
      requestWith({
        triage: triaged('subacute'),
        fired: [rule('T-ACU-02', { suggest: ['glute_bridge', 'pelvic_tilt'] })],
      }),
    );
    const answer = week({ plan, runs: [{ day: tuesday, hard: true }] });
    expect(plan.routines.restDay.map(({ id }) => id)).toEqual(['glute_bridge', 'pelvic_tilt']);
    expect(strengthDays(answer)).toEqual([]);
    expect(answer.days.every(({ restDay }) => restDay.map(({ id }) => id).join() === 'pelvic_tilt')).toBe(
      true,
    );
  });

  it('guesses no run days while running pauses, and asks for a new check-in after a strain', () => {
    const plan = planRoutines(requestWith({ signs: { pop: true }, causes: causes('C-ACUTE') }));
    const { notes } = week({ plan, runs: [{ day: tuesday, hard: true }], runsAre: 'usual' });
    expect(notes).toEqual([
      'Running pauses for now. Signs of a fresh strain (within 72 hours, or of unknown age).',
      'This is for the first 72 hours of a strain. Check in again then, because what helps will change.',
    ]);
  });

  it('offers every list when the run days are unknown', () => {
    const plan = planRoutines(requestWith({ causes: causes('C-COLDSTART', 'C-SIT') }));
    const { days, notes } = week({ plan, runsAre: 'unknown' });
    expect(days[0]?.preRun.length).toBeGreaterThan(0);
    expect(days[0]?.restDay.length).toBeGreaterThan(0);
    expect(notes[0]).toMatch(/No run days are known/);
  });
});

describe('strength (G-STRENGTH-SPACING)', () => {
  it('comes twice, 48 hours apart, on free days', () => {
    expect(
      strengthDays(
        week({
          runs: [monday, wednesday, friday].map((day) => ({ day, hard: false })),
        }),
      ),
    ).toEqual([tuesday, thursday]);
  });

  it('is never on the day before a hard run', () => {
    expect(strengthDays(week({ runs: [{ day: tuesday, hard: true }] }))).not.toContain(monday);
    // The hard run lies beyond the window.
    expect(strengthDays(week({ days: 1, runs: [{ day: tuesday, hard: true }] }))).toEqual([]);
  });

  it('waits 48 hours after what was done', () => {
    const done = doneOn('step_up', addDays(monday, -1));
    expect(strengthDays(week({ done }))[0]).toBe(tuesday);
    expect(strengthDays(week({ done: doneOn('step_up', monday) }))[0]).toBe(wednesday);
  });

  it('does not wait for what is no strength', () => {
    expect(strengthDays(week({ done: doneOn('pelvic_tilt', monday) }))[0]).toBe(monday);
  });

  it('goes after easy runs when there is no free day', () => {
    const runs = Array.from({ length: 7 }, (_, index) => ({ day: addDays(monday, index), hard: false }));
    const { days } = week({ runs });
    expect(days.filter(({ strength }) => strength)).toHaveLength(2);
    expect(days.find(({ strength }) => strength)?.postRun.map(({ id }) => id)).toContain('glute_bridge');
  });

  it('notes when fewer sessions fit than wanted', () => {
    const runs = Array.from({ length: 8 }, (_, index) => ({ day: addDays(monday, index), hard: true }));
    const { notes, days } = week({ runs });
    expect(days.some(({ strength }) => strength)).toBe(false);
    expect(notes).toContain(
      'Only 0 of 2 strength sessions fit: 48 hours apart, and none on the day before a hard run.',
    );
  });

  it('asks for marks of done routines when there are none', () => {
    expect(week({}).notes.at(-1)).toMatch(/^Mark what you have done/);
    expect(week({ done: doneOn('step_up', addDays(monday, -9)) }).notes).toEqual([]);
  });
});

describe('the Nordic (Petersen 2011)', () => {
  it('starts with one session of two sets of five', () => {
    expect(doseOf(week({ plan: nordicPlan }), 'nordic_curl')).toEqual([
      '2 sets of 5 repetitions, lower for 3 to 6 s',
    ]);
  });

  it('is not done again before its second week, and then twice', () => {
    const done = doneOn('nordic_curl', addDays(monday, -3));
    const plan = week({ plan: nordicPlan, done, days: 14 });
    const nordicDays = plan.days.filter(({ restDay }) => restDay.some(({ id }) => id === 'nordic_curl'));
    for (const { day } of nordicDays) expect(day >= friday).toBe(true);
    expect(doseOf(plan, 'nordic_curl').slice(0, 2)).toEqual([
      '2 sets of 6 repetitions, lower for 3 to 6 s',
      '2 sets of 6 repetitions, lower for 3 to 6 s',
    ]);
  });

  it('comes three times in its third week', () => {
    const done = doneOn('nordic_curl', ...[-14, -7, -5].map((n) => addDays(monday, n)));
    const doses = doseOf(week({ plan: nordicPlan, done }), 'nordic_curl');
    expect(doses.every((dose) => dose === '3 sets of 6 to 8 repetitions, lower for 3 to 6 s')).toBe(true);
    expect(doses).toHaveLength(3);
  });

  it('continues with one session a week after 27', () => {
    const done = everyThirdDay('nordic_curl', 28);
    const plan = week({ plan: nordicPlan, done });
    expect(doseOf(plan, 'nordic_curl').length).toBeLessThanOrEqual(1);
    const progress = plan.days
      .flatMap(({ restDay }) => restDay)
      .find(({ id }) => id === 'nordic_curl')?.progress;
    if (progress) expect(progress).toMatchObject({ step: 'Nordic programme, maintenance', basis: 'trial' });
  });

  it('starts again after a long break', () => {
    const done = doneOn('nordic_curl', ...[-60, -58, -56, -54].map((n) => addDays(monday, n)));
    expect(doseOf(week({ plan: nordicPlan, done }), 'nordic_curl')).toEqual([
      '2 sets of 5 repetitions, lower for 3 to 6 s',
    ]);
  });
});

describe('steps of other strength (convention)', () => {
  it.each([
    [0, '2 sets of 10 repetitions, hold 2 s'],
    [3, '2 sets of 13 repetitions, hold 2 s'],
    [6, '3 sets of 15 repetitions, hold 2 s'],
  ])('after %i sessions the bridge is at %s', (sessions, words) => {
    expect(
      doseOf(week({ days: 1, done: everyThirdDay('glute_bridge', sessions) }), 'glute_bridge')[0],
    ).toMatch(new RegExp(`^${words}`));
  });

  it('after nine sessions the next routine takes its place', () => {
    const day = week({ days: 1, done: everyThirdDay('glute_bridge', 9) }).days[0];
    expect(day?.restDay.map(({ id }) => id)).toEqual(['hip_thrust']);
    expect(day?.restDay[0]?.progress).toEqual({
      sessionsDone: 0,
      step: 'after 9 sessions of Glute bridge',
      basis: 'convention',
    });
    expect(day?.restDay[0]?.because).toEqual(['X fired']);
  });

  it('counts one session as one', () => {
    const day = week({ days: 1, done: everyThirdDay('glute_bridge', 1) }).days[0];
    expect(day?.restDay[0]?.progress?.step).toContain('after 1 session');
    expect(day?.restDay[0]?.progress?.step).not.toContain('1 sessions');
  });

  it('never goes on to what safety or equipment rules out', () => {
    const nerve = planRoutines(
      requestWith({ triage: triaged('nerve'), fired: [rule('T-NRV-01', { suggest: ['glute_bridge'] })] }),
    );
    const done = everyThirdDay('glute_bridge', 9);
    const noBench = week({ plan: nerve, days: 1, done, equipment: ['none'] }).days[0];
    expect(noBench?.restDay.map(({ id }) => id)).toEqual(['glute_bridge']);
  });

  it('goes back while tightness rises', () => {
    const tightness = [
      { day: addDays(monday, -6), rating: 1 },
      { day: addDays(monday, -3), rating: 1 },
      { day: monday, rating: 4 },
    ].map((mark) => ({ ...mark, region: 'hamstring' as const, side: 'left' as const }));
    const done = everyThirdDay('glute_bridge', 9);
    const { days, notes } = week({ days: 1, done, tightness });
    expect(days[0]?.restDay.map(({ id }) => id)).toEqual(['pelvic_tilt']);
    expect(notes[0]).toBe('Tightness rose (hamstring: 4 against a usual 1): strength goes one step back.');
  });

  it('takes the Nordic back by one stage while tightness rises', () => {
    const tightness = [-6, -3, 0].map((n, index) => ({
      day: addDays(monday, n),
      region: null,
      side: null,
      rating: index === 2 ? 5 : 2,
    }));
    const done = doneOn('nordic_curl', ...[-21, -14, -12].map((n) => addDays(monday, n)));
    const plan = week({ plan: nordicPlan, done, tightness });
    const first = plan.days.flatMap(({ restDay }) => restDay).find(({ id }) => id === 'nordic_curl');
    expect(first?.progress?.step).toBe('Nordic programme, week 2, one step back because tightness rose');
  });
});

it('puts no strength on the Saturday before a hard Sunday', () => {
  const runs = [{ day: addDays(monday, 6), hard: true }];
  expect(strengthDays(week({ runs }))).not.toContain(saturday);
});
