import type { Column } from '#src/core/domain/signal.ts';
import { lastAtMost } from './last-at-most.ts';
import { epochMsOf, type FitMessage, numberOf, numbersOf } from './message.ts';

/** Heart rates with their times, in order. */
export type StrapHeartRates = { readonly timeMs: readonly number[]; readonly bpm: readonly number[] };

const TICKS_PER_SECOND = 1024;
const TICK_BITS = 0xfff;
/** The strap's clock counts 32 bits of ticks and starts again. */
const CLOCK_TICKS = 2 ** 32;
/** A value stands for this long when the strap sends no newer one. */
const HOLD_MS = 5000;
/** A day of heart beats; straps hold some hours. */
const MAXIMUM_SAMPLES = 150_000;

type Clock = { readonly anchorMs: number; readonly anchorTicks: number; readonly lastTicks: number };

/** Twelve-bit ticks, two in three bytes, each counting on from the one before. */
const unpackTicks = (packed: readonly (number | null)[], lastTicks: number): readonly number[] => {
  const ticks: number[] = [];
  let last = lastTicks;
  for (let at = 0; at + 2 < packed.length; at += 3) {
    const [first, second, third] = [packed[at] ?? 0, packed[at + 1] ?? 0, packed[at + 2] ?? 0];
    for (const low of [first | ((second & 0x0f) << 8), (second >> 4) | (third << 4)]) {
      last += (low - (last & TICK_BITS)) & TICK_BITS;
      ticks.push(last);
    }
  }
  return ticks;
};

const ticksOf = (message: FitMessage, clock: Clock | null): readonly number[] => {
  const whole = numbersOf(message, 'event_timestamp');
  if (whole.length > 0) return whole.map((seconds) => (seconds ?? Number.NaN) * TICKS_PER_SECOND);
  return clock === null ? [] : unpackTicks(numbersOf(message, 'event_timestamp12'), clock.lastTicks);
};

const nextClock = (message: FitMessage, ticks: readonly number[], clock: Clock | null): Clock | null => {
  const stampedMs = epochMsOf(message, 'timestamp');
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (stampedMs !== null && first !== undefined && last !== undefined) {
    const fraction = numberOf(message, 'fractional_timestamp') ?? 0;
    return { anchorMs: stampedMs + fraction * 1000, anchorTicks: first, lastTicks: last };
  }
  return clock === null || last === undefined ? clock : { ...clock, lastTicks: last };
};

/**
 * The heart rates that a chest strap stored by itself and handed over after a swim, from the `hr` messages:
 * an anchor ties the strap's clock to the watch's, later messages count on in ticks of 1/1024 s (FIT SDK,
 * plugin for heart rate monitors).
 *
 * @example
 * strapHeartRatesOf(messages.strapHeartRates).bpm.length; // 4210
 */
export const strapHeartRatesOf = (messages: readonly FitMessage[]): StrapHeartRates => {
  const samples: { timeMs: number; bpm: number }[] = [];
  let clock: Clock | null = null;
  for (const message of messages) {
    const ticks = ticksOf(message, clock);
    clock = nextClock(message, ticks, clock);
    if (clock === null || samples.length > MAXIMUM_SAMPLES) continue;
    const { anchorMs, anchorTicks } = clock;
    const bpms = numbersOf(message, 'filtered_bpm');
    for (const [index, tick] of ticks.entries()) {
      const passed = tick < anchorTicks ? tick + CLOCK_TICKS - anchorTicks : tick - anchorTicks;
      const timeMs = anchorMs + (passed / TICKS_PER_SECOND) * 1000;
      const bpm = bpms[index] ?? 0;
      if (bpm > 0 && Number.isFinite(timeMs)) samples.push({ timeMs, bpm });
    }
  }
  samples.sort((a, b) => a.timeMs - b.timeMs);
  return { timeMs: samples.map((sample) => sample.timeMs), bpm: samples.map((sample) => sample.bpm) };
};

/** A heart rate column with the strap's values laid over it, and how many records they reach. */
export type MergedHeartRate = { readonly column: Column; readonly samples: number };

/**
 * Lays the strap's heart rates over the records: each record takes the mean of what the strap sent since the
 * record before it, or the last value when that is at most 5 s old. Records that the strap does not reach
 * keep what the watch wrote.
 */
export const mergeStrapHeartRate = (
  strap: StrapHeartRates,
  timeMs: Column,
  watch: Column | undefined,
): MergedHeartRate => {
  const column = watch === undefined ? new Float64Array(timeMs.length).fill(Number.NaN) : watch.slice();
  // Each activity of a file starts where its own records do, not at the strap's first beat.
  const firstMs = timeMs.find((ms) => !Number.isNaN(ms)) ?? Number.NaN;
  let next = lastAtMost(strap.timeMs, firstMs - HOLD_MS - 1) + 1;
  let samples = 0;
  for (let row = 0, { length } = timeMs; row < length; row++) {
    const recordMs = timeMs[row] as number;
    if (Number.isNaN(recordMs)) continue;
    let sum = 0;
    let count = 0;
    while (next < strap.timeMs.length && (strap.timeMs[next] as number) <= recordMs) {
      const fresh = recordMs - (strap.timeMs[next] as number) <= HOLD_MS;
      if (fresh) sum += strap.bpm[next] as number;
      if (fresh) count++;
      next++;
    }
    const last = next - 1;
    const held = last >= 0 && recordMs - (strap.timeMs[last] as number) <= HOLD_MS;
    if (count === 0 && !held) continue;
    column[row] = count > 0 ? sum / count : (strap.bpm[last] as number);
    samples++;
  }
  return { column, samples };
};
