import { describe, expect, it } from 'vitest';
import type { CleanStream } from '#src/core/domain/clean-stream.ts';
import { emptySummary } from '#src/core/domain/decoded-activity.ts';
import { normaliseStream } from '#src/core/streams/normalise-stream.ts';
import { tidyPauses } from '#src/core/streams/timer-seconds.ts';
import { everySecond, makeDecoded, type Row, tenOClockMs } from './make-decoded.ts';

const activeOf = ({ activeSeconds }: CleanStream): number => activeSeconds.reduce((sum, s) => sum + s, 0);
const at = (seconds: number): number => tenOClockMs + seconds * 1000;

/** Ten minutes at 3 m/s, `gap` seconds with `meters` in them, ten minutes more. */
const withGap = (gap: number, meters: number): Row[] => [
  ...everySecond(600, (s) => ({ distance: 3 * s })),
  ...everySecond(600, (s) => ({ distance: 1800 + meters + 3 * s })).map((row) => ({
    ...row,
    at: row.at + 600 + gap,
  })),
];

describe('pauses', () => {
  it('take their time out of the records they lie between', () => {
    const pauses = [{ startMs: at(600), endMs: at(900) }];
    const stream = normaliseStream(makeDecoded(withGap(301, 3), { pauses }));
    expect(activeOf(stream)).toBeCloseTo(1201, 9);
    expect(stream.pauses).toEqual(pauses);
    expect(stream.repairs).toEqual([]);
  });

  it('are found in a gap of minutes without movement', () => {
    const stream = normaliseStream(makeDecoded(withGap(300, 10)));
    expect(activeOf(stream)).toBe(1200);
    expect(stream.repairs).toEqual([{ id: 'pause-from-gap', samples: 1 }]);
    expect(stream.pauses).toEqual([{ startMs: at(600), endMs: at(900) }]);
  });

  it('are not found in a gap in which the runner ran on, such as a tunnel', () => {
    const stream = normaliseStream(makeDecoded(withGap(300, 900)));
    expect(activeOf(stream)).toBe(1500);
    expect(stream.repairs).toEqual([]);
  });

  it('have neither seconds nor metres, at whatever pace the gap was crossed', () => {
    for (const meters of [150, 300, 700, 2000]) {
      const stream = normaliseStream(makeDecoded(withGap(150, meters)));
      expect(activeOf(stream)).toBe(1200);
      expect(stream.columns.distance?.at(-1)).toBe(3600);
    }
  });

  it('are none where the file’s own timer ran on', () => {
    const summary = { ...emptySummary, timerSeconds: 1350 };
    const stream = normaliseStream(makeDecoded(withGap(150, 300), { summary }));
    expect(activeOf(stream)).toBe(1350);
    expect(stream.columns.distance?.at(-1)).toBe(3900);
  });

  it('are found after a few seconds where every second was written, and not in a point every 30 s', () => {
    expect(normaliseStream(makeDecoded(withGap(20, 10))).repairs).toEqual([
      { id: 'pause-from-gap', samples: 1 },
    ]);
    const everyHalfMinute = everySecond(60, (s) => ({ distance: 90 * s })).map((row) => ({
      ...row,
      at: 30 * row.at,
    }));
    expect(activeOf(normaliseStream(makeDecoded(everyHalfMinute)))).toBe(1800);
  });

  it('let no heart rate and no cadence stand across a gap, even one that counts', () => {
    const stream = normaliseStream(makeDecoded(withGap(90, 270)));
    expect(stream.activeSeconds[600]).toBe(90);
    expect(stream.signalSeconds[600]).toBeLessThanOrEqual(10);
  });

  it('are found in a gap of more than half an hour whatever was covered in it', () => {
    expect(activeOf(normaliseStream(makeDecoded(withGap(2400, 7000))))).toBe(1200);
  });

  it('are joined and cut to the recording', () => {
    const pauses = [
      { startMs: 50, endMs: 90 },
      { startMs: -10, endMs: 20 },
      { startMs: 15, endMs: 30 },
      { startMs: 70, endMs: 60 },
    ];
    expect(tidyPauses(pauses, 0, 80)).toEqual([
      { startMs: 0, endMs: 30 },
      { startMs: 50, endMs: 80 },
    ]);
  });

  it('that overlap each other are taken out once', () => {
    const pauses = [
      { startMs: at(100), endMs: at(200) },
      { startMs: at(150), endMs: at(250) },
    ];
    const rows = everySecond(600, () => ({ heartRate: 140 }));
    expect(activeOf(normaliseStream(makeDecoded(rows, { pauses })))).toBe(450);
  });
});

describe('smart recording', () => {
  it('lets a record stand for the seconds to the next one', () => {
    const rows = everySecond(600, (s) => ({ distance: 3 * s })).filter(({ at: second }) => second % 6 === 0);
    const stream = normaliseStream(makeDecoded(rows));
    expect(activeOf(stream)).toBe(600);
    expect(stream.repairs).toEqual([{ id: 'smart-recording', samples: 100 }]);
  });

  it('is not reported for a few late records', () => {
    const rows = everySecond(600, (s) => ({ distance: 3 * s })).filter(
      ({ at: second }) => second % 100 !== 50,
    );
    expect(normaliseStream(makeDecoded(rows)).repairs).toEqual([]);
  });
});
