import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecodedActivity, formatIds } from '#src/core/domain/decoded-activity.ts';
import { isFailure } from '#src/core/domain/failure.ts';
import { repairs } from '#src/core/domain/repair.ts';
import { signals } from '#src/core/domain/signal.ts';
import { sports } from '#src/core/domain/sport.ts';
import { sourceFromBytes } from '#src/edges/formats/byte-source.ts';
import { type Format, headBytes } from '#src/edges/formats/format.ts';
import { formats, recogniseFormat } from '#src/edges/formats/index.ts';
import { failureOf, sourceInChunks } from '#tests/support/decode-text.ts';
import { gpxText } from '#tests/support/gpx-text.ts';
import { stravaText } from '#tests/support/table-texts.ts';
import { tcxText } from '#tests/support/tcx-text.ts';

/** One ordinary run in each format; a new format adds its own here. */
const ordinaryRuns: Readonly<Record<(typeof formatIds)[number], () => Uint8Array | null>> = {
  fit: () => readSample('samples/fit/every-second-running-dynamics.fit'),
  gpx: () => Buffer.from(gpxText({ points: 600 })),
  tcx: () => Buffer.from(tcxText({ points: 600 })),
  table: () => Buffer.from(stravaText()),
  manual: () =>
    Buffer.from(
      '{"manualActivity":1,"startTime":"2026-05-01T07:00:00+02:00","sport":"running","distanceMeters":5000,"durationSeconds":1500,"race":true}',
    ),
};

const readSample = (path: string): Uint8Array | null => {
  try {
    return new Uint8Array(readFileSync(resolve(import.meta.dirname, '../..', path)));
  } catch {
    console.warn(`Skipped: the contract of a format on an ordinary run (${path} is not generated yet).`);
    return null;
  }
};

const expectSound = (activity: DecodedActivity, format: Format): void => {
  expect(activity.format).toBe(format.id);
  expect(sports).toContain(activity.sport);
  const { length, timeMs, columns } = activity.records;
  expect(timeMs).toHaveLength(length);
  for (const [signal, column] of Object.entries(columns)) {
    expect(Object.keys(signals)).toContain(signal);
    expect(column).toHaveLength(length);
  }
  for (const { id, samples } of activity.repairs) {
    expect(Object.keys(repairs)).toContain(id);
    expect(samples).toBeGreaterThan(0);
  }
  for (const pause of activity.pauses) expect(pause.endMs).toBeGreaterThanOrEqual(pause.startMs);
  for (const value of Object.values(activity.summary)) {
    expect(value === null || Number.isFinite(value)).toBe(true);
  }
};

/** Decodes and expects sound activities or a failure of the file; anything else is a bug. */
const expectAnswer = async (format: Format, bytes: Uint8Array): Promise<void> => {
  try {
    const activities = await format.decode(sourceFromBytes(bytes));
    expect(activities.length).toBeGreaterThan(0);
    for (const activity of activities) expectSound(activity, format);
  } catch (error) {
    if (!isFailure(error)) throw error;
    expect(error.code).toMatch(/^file-/);
    expect(error.code).not.toBe('file-crashed-reader');
    expect(error.message.length).toBeGreaterThan(10);
  }
};

const damaged = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> => {
  const at = fc.nat(bytes.length - 1);
  const cut = at.map((end) => bytes.slice(0, end));
  const flip = fc.array(fc.tuple(at, fc.nat(255)), { minLength: 1, maxLength: 20 }).map((changes) => {
    const changed = bytes.slice();
    for (const [index, byte] of changes) changed[index] = byte;
    return changed;
  });
  const splice = fc
    .tuple(at, at, at)
    .map(([from, to, into]) =>
      Buffer.concat([
        bytes.subarray(0, into),
        bytes.subarray(Math.min(from, to), Math.max(from, to)),
        bytes.subarray(into),
      ]),
    );
  const lose = fc
    .tuple(at, at)
    .map(([from, to]) =>
      Buffer.concat([bytes.subarray(0, Math.min(from, to)), bytes.subarray(Math.max(from, to))]),
    );
  return fc.oneof(cut, flip, splice, lose);
};

it('the registry has every format once', () => {
  expect(formats.map(({ id }) => id).toSorted()).toEqual([...formatIds].toSorted());
});

describe.each(formats.map((format) => [format.id, format] as const))('the format %s', (id, format) => {
  const ordinary = ordinaryRuns[id as (typeof formatIds)[number]]();

  it('has extensions without a dot, in small letters', () => {
    expect(format.extensions.length).toBeGreaterThan(0);
    for (const extension of format.extensions) expect(extension).toMatch(/^[a-z0-9]+$/);
  });

  it('does not recognise what belongs to no format', () => {
    const others = ['', 'PK\u0003\u0004', '{}', 'hello', '<html></html>', '<kml></kml>', '%PDF-1.7'];
    for (const text of others) expect(format.recognises(Buffer.from(text, 'latin1'))).toBe(false);
    expect(format.recognises(new Uint8Array(headBytes))).toBe(false);
  });

  it('answers an empty file with file-empty', async () => {
    expect((await failureOf(format.decode(sourceFromBytes(new Uint8Array())))).code).toBe('file-empty');
  });

  it('recognises its own by content, and no other format does', () => {
    if (ordinary === null) return;
    expect(recogniseFormat(ordinary.subarray(0, headBytes))).toBe(format);
    expect(formats.filter((other) => other.recognises(ordinary.subarray(0, headBytes)))).toEqual([format]);
  });

  it('decodes an ordinary run soundly, and the same in chunks of any size', async () => {
    if (ordinary === null) return;
    const activities = await format.decode(sourceFromBytes(ordinary));
    for (const activity of activities) expectSound(activity, format);
    expect(activities[0]?.sport).toBe('running');
    if (id !== 'table' && id !== 'manual') expect(activities[0]?.records.length).toBeGreaterThan(100);
    for (const size of [7, 1000, 1_000_000]) {
      expect(await format.decode(sourceInChunks(ordinary, size))).toEqual(activities);
    }
  });

  it('answers any bytes with activities or a failure of the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), (bytes) => expectAnswer(format, bytes)),
      { numRuns: 100, seed: 20_260_301 },
    );
  });

  it('answers its own files cut, flipped and spliced with activities or a failure of the file', async () => {
    if (ordinary === null) return;
    await fc.assert(
      fc.asyncProperty(damaged(ordinary), (bytes) => expectAnswer(format, bytes)),
      { numRuns: 200, seed: 20_260_301 },
    );
  });
});
