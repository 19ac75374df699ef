/** A step of a routine: so many seconds, or as long as the runner takes. */
export type TimedStep = { readonly seconds: number | null };

/**
 * Where a timer stands. All times are instants, never counted ticks: what a sleeping page missed is caught up with by the
 * next look at it.
 */
export type TimerClock = {
  /** The step that was begun last by a person, or by the start. */
  readonly step: number;
  /** Milliseconds of it and of what followed that had passed when the clock was last set going or stopped. */
  readonly passedMs: number;
  /** The instant since which it goes; null while it stands. */
  readonly goingSinceMs: number | null;
};

/** What a timer shows at an instant. */
export type TimerView = {
  /** The step; as many as there are steps once all are done. */
  readonly step: number;
  /** Left of the step; null for one that takes as long as the runner does, and after the last. */
  readonly leftMs: number | null;
  readonly isGoing: boolean;
  readonly isDone: boolean;
};

export const newClock: TimerClock = { step: 0, passedMs: 0, goingSinceMs: null };

const passedAt = ({ passedMs, goingSinceMs }: TimerClock, nowMs: number): number =>
  // A clock of a device may be set back meanwhile.
  passedMs + (goingSinceMs === null ? 0 : Math.max(0, nowMs - goingSinceMs));

/**
 * What a timer shows at an instant: steps that ended meanwhile are behind it; one without seconds waits for the runner.
 *
 * @example
 * viewClock([{ seconds: 5 }, { seconds: 20 }], { step: 0, passedMs: 0, goingSinceMs: 1000 }, 7000);
 * // { step: 1, leftMs: 19_000, isGoing: true, isDone: false }
 */
export const viewClock = (steps: readonly TimedStep[], clock: TimerClock, nowMs: number): TimerView => {
  const isGoing = clock.goingSinceMs !== null;
  let passed = passedAt(clock, nowMs);
  let step = clock.step;
  for (const { seconds } of steps.slice(clock.step)) {
    if (seconds === null) return { step, leftMs: null, isGoing, isDone: false };
    const ms = seconds * 1000;
    if (passed < ms) return { step, leftMs: ms - passed, isGoing, isDone: false };
    passed -= ms;
    step++;
  }
  return { step, leftMs: null, isGoing: false, isDone: true };
};

/** Sets a timer going, from where it stands. */
export const startClock = (clock: TimerClock, nowMs: number): TimerClock =>
  clock.goingSinceMs === null ? { ...clock, goingSinceMs: nowMs } : clock;

/** Stops a timer where it is. */
export const pauseClock = (steps: readonly TimedStep[], clock: TimerClock, nowMs: number): TimerClock => {
  const { step, leftMs } = viewClock(steps, clock, nowMs);
  const seconds = steps[step]?.seconds ?? null;
  const passedMs = seconds === null || leftMs === null ? 0 : seconds * 1000 - leftMs;
  return { step, passedMs, goingSinceMs: null };
};

/** Begins a step from its start; the timer goes on, or stands, as before. */
export const moveClock = (
  steps: readonly TimedStep[],
  clock: TimerClock,
  to: number,
  nowMs: number,
): TimerClock => ({
  step: Math.min(Math.max(to, 0), steps.length),
  passedMs: 0,
  goingSinceMs: clock.goingSinceMs === null ? null : nowMs,
});

/**
 * Milliseconds from an instant to the end of each step that ends by itself, up to the next that waits for the runner: the
 * sounds to come.
 */
export const endsAhead = (
  steps: readonly TimedStep[],
  clock: TimerClock,
  nowMs: number,
): readonly number[] => {
  const view = viewClock(steps, clock, nowMs);
  const ends: number[] = [];
  let sumMs = view.leftMs;
  for (const { seconds } of steps.slice(view.step + 1)) {
    if (sumMs === null) break;
    ends.push(sumMs);
    sumMs = seconds === null ? null : sumMs + seconds * 1000;
  }
  return sumMs === null ? ends : [...ends, sumMs];
};
