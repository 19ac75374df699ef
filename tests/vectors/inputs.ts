import { dayNumber, parseInstant } from '#src/core/domain/calendar.ts';
import type { HeartRateSegment } from '#src/core/science/heart-rate-segment.ts';
import type { SpeedCadenceBin } from '#src/core/science/personal-cadence-line.ts';
import type { Span } from '#src/core/science/recovery-gaps.ts';

/** The `input` of one vector: plain JSON. */
export type Input = { readonly [name: string]: unknown };

/** The first of the names that holds a number; null when none does. */
export const number = (input: Input, ...names: readonly string[]): number | null => {
  for (const name of names) {
    const value = input[name];
    if (typeof value === 'number') return value;
  }
  return null;
};

export const required = (input: Input, name: string): number => {
  const value = number(input, name);
  if (value === null) throw new Error(`the vector has no number "${name}"`);
  return value;
};

export const flag = (input: Input, name: string): boolean | null =>
  typeof input[name] === 'boolean' ? input[name] : null;

export const list = (input: Input, name: string): readonly unknown[] => {
  const value = input[name];
  if (!Array.isArray(value)) throw new Error(`the vector has no list "${name}"`);
  return value;
};

export const sex = (input: Input): 'female' | 'male' | null => {
  const value = input['sex'];
  return value === 'female' || value === 'male' ? value : null;
};

export const heartRateSegments = (input: Input): readonly HeartRateSegment[] =>
  (list(input, 'segments') as [number, number][]).map(([minutes, heartRateBpm]) => ({
    minutes,
    heartRateBpm,
  }));

/** `[[count, value], …]` spread out to one value a second. */
export const runLength = (input: Input, name: string): readonly number[] | null => {
  if (input[name] === null || input[name] === undefined) return null;
  return (list(input, name) as [number, number][]).flatMap(([count, value]) =>
    new Array<number>(count).fill(value),
  );
};

/** A list as a column: `null` becomes `NaN`. */
export const column = (input: Input, name: string): readonly number[] =>
  list(input, name).map((value) => (typeof value === 'number' ? value : Number.NaN));

export const bins = (input: Input): readonly SpeedCadenceBin[] => {
  const spm = column(input, 'cadence');
  return column(input, 'speed').map((speedMetersPerSecond, i) => ({
    speedMetersPerSecond,
    spm: spm[i] ?? Number.NaN,
  }));
};

export const instant = (text: string): number => {
  const ms = parseInstant(text);
  if (ms === null) throw new Error(`no instant: ${text}`);
  return ms;
};

export const spans = (input: Input, name: string): readonly Span[] =>
  (list(input, name) as { start: string; end: string }[])
    .map(({ start, end }) => ({ startMs: instant(start), endMs: instant(end) }))
    .toSorted((a, b) => a.startMs - b.startMs);

const dayNumberOf = (text: unknown): number => {
  const day = typeof text === 'string' ? dayNumber(text) : null;
  if (day === null) throw new Error(`no day: ${text}`);
  return day;
};

export const dayNumbers = (input: Input, name: string): readonly number[] =>
  list(input, name).map(dayNumberOf);
export const dayOf = (input: Input, name: string): number => dayNumberOf(input[name]);
