import { performance } from 'node:perf_hooks';
import type { DecodedActivity } from '#src/core/domain/decoded-activity.ts';
import { describeActivity } from '#src/core/features/describe-activity.ts';
import { normaliseStream } from '#src/core/streams/normalise-stream.ts';
import { knownRunner } from '#tests/core/features/run-fixtures.ts';
import { everySecond, makeDecoded } from '#tests/core/streams/make-decoded.ts';

/** One measured row; `ratio` is the time a record takes in twelve hours against one hour (1 = linear). */
export type BenchRow = { readonly name: string; readonly medianMs: number; readonly ratio?: number };

const hourSeconds = 3600;

/** A hilly run with every signal a good watch writes, one record a second. */
const recordHours = (hours: number): DecodedActivity =>
  makeDecoded(
    everySecond(hours * hourSeconds, (s) => ({
      latitude: 50 + (3 * s) / 111_195,
      longitude: 8 + Math.sin(s / 900) / 200,
      distance: 3 * s,
      speed: 3 + Math.sin(s / 60) / 3,
      altitude: 300 + 60 * Math.sin(s / 500),
      heartRate: 145 + Math.round(10 * Math.sin(s / 120)) + (s % 3),
      cadence: 83 + (s % 4) / 2,
      groundContact: 245 + (s % 10),
    })),
  );

const medianMs = (run: () => void, times: number): number => {
  for (let i = 0; i < 3; i += 1) run();
  const measured = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return measured.toSorted((a, b) => a - b)[times >> 1] ?? Number.NaN;
};

/** How long cleaning a recording and describing it takes, for one hour and for twelve. */
export const bench = async (): Promise<readonly BenchRow[]> => {
  const [one, twelve] = [recordHours(1), recordHours(12)];
  const streams = { one: normaliseStream(one), twelve: normaliseStream(twelve) };
  const measure = (hour: () => void, hours: () => void) => {
    const [short, long] = [medianMs(hour, 31), medianMs(hours, 15)];
    return { short, long, ratio: long / 12 / short };
  };
  const clean = measure(
    () => normaliseStream(one),
    () => normaliseStream(twelve),
  );
  const describe = measure(
    () => describeActivity(streams.one, one, knownRunner, 'UTC'),
    () => describeActivity(streams.twelve, twelve, knownRunner, 'UTC'),
  );
  return [
    { name: 'clean stream, one hour', medianMs: clean.short },
    { name: 'clean stream, twelve hours', medianMs: clean.long, ratio: clean.ratio },
    { name: 'features, one hour', medianMs: describe.short },
    { name: 'features, twelve hours', medianMs: describe.long, ratio: describe.ratio },
  ];
};
