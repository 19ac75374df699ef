import { describe, expect, it } from 'vitest';
import { describeCatalogue, routines } from '#src/core/index.ts';
import {
  endsAhead,
  moveClock,
  newClock,
  pauseClock,
  startClock,
  viewClock,
} from '#src/pages/elements/timer-clock.ts';
import { timerSteps } from '#src/pages/today/timer-steps.ts';

const brief = (dose: Parameters<typeof timerSteps>[0]): string[] =>
  timerSteps(dose).map(({ act, seconds, side }) => [act, seconds ?? '–', side ?? ''].join(' ').trim());

describe('the steps of a routine', () => {
  it('of a hold on each side change sides in between, and rest between sets', () => {
    expect(brief({ sets: [2, 3], holdSeconds: [20, 30], perSide: true })).toEqual([
      ...['ready 5 left', 'hold 20 left', 'change 5 right', 'hold 20 right'],
      ...['rest 15 left', 'hold 20 left', 'change 5 right', 'hold 20 right'],
    ]);
  });

  it('of slow repetitions are timed one by one', () => {
    const steps = timerSteps({ sets: 1, reps: [2, 10], lowerSeconds: 3 });
    expect(steps.map(({ act, seconds, count }) => [act, seconds, count])).toEqual([
      ['ready', 5, null],
      ...[['lift', 2, 1] as const, ['lower', 3, 1] as const],
      ...[['lift', 2, 2] as const, ['lower', 3, 2] as const],
    ]);
  });

  it('of plain repetitions wait for the runner, who counts', () => {
    expect(brief({ sets: 2, reps: 8 })).toEqual(['ready 5', 'repetitions –', 'rest 60', 'repetitions –']);
    expect(timerSteps({ sets: 2, breaths: 5 }).map(({ count }) => count)).toEqual([null, 5, null, 5]);
  });

  it('press before they hold, breathe in and out, go from warm to cold', () => {
    expect(brief({ sets: 1, contractSeconds: [5, 10], holdSeconds: 20 })).toEqual([
      'ready 5',
      'press 5',
      'hold 20',
    ]);
    expect(timerSteps({ minutes: 5, inhaleSeconds: 4, exhaleSeconds: [6, 8] })).toHaveLength(61);
    expect(brief({ cycles: [2, 5], hotMinutes: 2, coldMinutes: 1 })).toEqual([
      ...['ready 5', 'warm 120', 'cold 60', 'warm 120', 'cold 60'],
    ]);
  });

  it('of a programme are those of its start, in its manner', () => {
    const steps = timerSteps({ start: { sets: 2, reps: 5 }, lowerSeconds: [3, 6] });
    expect(steps.filter(({ act }) => act === 'lower')).toHaveLength(10);
  });

  it.each(routines.map(({ id, dose }) => [id, dose] as const))(
    'exist for %s, or it has none to time',
    (_id, dose) => {
      const steps = timerSteps(dose);
      const seconds = steps.reduce((sum, step) => sum + (step.seconds ?? 0), 0);
      const {
        sets,
        reps,
        holdSeconds,
        minutes,
        seconds: stated,
        breaths,
        steps: walked,
        cycles,
        start,
      } = dose;
      const isTimed = [sets, reps, holdSeconds, minutes, stated, breaths, walked, cycles, start].some(
        (part) => part !== undefined,
      );
      expect(steps.length > 0).toBe(isTimed);
      expect(seconds).toBeLessThanOrEqual(45 * 60);
      for (const step of steps) expect(step.seconds ?? 1).toBeGreaterThan(0);
      const least = Array.isArray(sets) ? sets[0] : (sets ?? 1);
      if (isTimed && start === undefined) expect(steps.at(-1)).toMatchObject({ set: least, sets: least });
    },
  );

  it('follow the doses as answers give them', () => {
    for (const { dose } of describeCatalogue('en').routines) expect(() => timerSteps(dose)).not.toThrow();
  });
});

describe('the clock of a timer', () => {
  const steps = [{ seconds: 5 }, { seconds: 20 }, { seconds: null }, { seconds: 10 }];

  it('is right after the page slept: it counts instants', () => {
    const clock = startClock(newClock, 1000);
    expect(viewClock(steps, clock, 1000)).toMatchObject({ step: 0, leftMs: 5000, isGoing: true });
    expect(viewClock(steps, clock, 7000)).toMatchObject({ step: 1, leftMs: 19_000 });
    expect(viewClock(steps, clock, 9_999_000)).toMatchObject({ step: 2, leftMs: null, isDone: false });
  });

  it('keeps its place in a pause, and goes on from there', () => {
    const paused = pauseClock(steps, startClock(newClock, 0), 7000);
    expect(viewClock(steps, paused, 60_000)).toMatchObject({ step: 1, leftMs: 18_000, isGoing: false });
    const going = startClock(paused, 60_000);
    expect(viewClock(steps, going, 61_000)).toMatchObject({ step: 1, leftMs: 17_000, isGoing: true });
  });

  it('moves on and back, never before the first nor beyond the end', () => {
    const clock = startClock(newClock, 0);
    expect(viewClock(steps, moveClock(steps, clock, -1, 3000), 3000)).toMatchObject({
      step: 0,
      leftMs: 5000,
    });
    const last = moveClock(steps, clock, 3, 3000);
    expect(viewClock(steps, last, 13_000)).toMatchObject({ step: 4, isDone: true, isGoing: false });
    expect(viewClock(steps, moveClock(steps, clock, 9, 0), 0)).toMatchObject({ step: 4, isDone: true });
  });

  it('is not put out by a device clock that is set back', () => {
    expect(viewClock(steps, startClock(newClock, 5000), 1000)).toMatchObject({ step: 0, leftMs: 5000 });
  });

  it('names the ends to come, up to a step that waits', () => {
    expect(endsAhead(steps, startClock(newClock, 0), 1000)).toEqual([4000, 24_000]);
    expect(endsAhead([{ seconds: 5 }], startClock(newClock, 0), 0)).toEqual([5000]);
    expect(endsAhead(steps, moveClock(steps, newClock, 2, 0), 0)).toEqual([]);
  });
});
