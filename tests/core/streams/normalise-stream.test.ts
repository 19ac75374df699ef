import { describe, expect, it } from 'vitest';
import { emptySummary } from '#src/core/domain/decoded-activity.ts';
import { Failure } from '#src/core/domain/failure.ts';
import type { RepairId } from '#src/core/domain/repair.ts';
import type { StreamRepair } from '#src/core/streams/draft.ts';
import { dropOutside } from '#src/core/streams/drop-outside.ts';
import { normaliseStream } from '#src/core/streams/normalise-stream.ts';
import { everySecond, makeDecoded, type Row, tenOClockMs } from './make-decoded.ts';

const steady = (seconds: number): Row[] =>
  everySecond(seconds, (s) => ({ distance: 3 * s, heartRate: 140 + (s % 9) }));

const samplesOf = (rows: readonly Row[], id: RepairId): number =>
  normaliseStream(makeDecoded(rows)).repairs.find((repair) => repair.id === id)?.samples ?? 0;

const failureOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  return 'none';
};

describe('a clean recording', () => {
  const stream = normaliseStream(makeDecoded(steady(600)));

  it('comes out as it went in, without repairs', () => {
    expect(stream.repairs).toEqual([]);
    expect(stream.length).toBe(601);
    expect(stream.startMs).toBe(tenOClockMs);
  });

  it('lets each record stand for the second to the next one and the last for none', () => {
    expect([...stream.activeSeconds.slice(0, 3)]).toEqual([1, 1, 1]);
    expect(stream.activeSeconds.at(-1)).toBe(0);
    expect(stream.stepMeters[0]).toBe(3);
  });
});

describe('the quirks of a platform', () => {
  it('are repaired first and reported like every other repair', () => {
    const quirk: StreamRepair = {
      id: 'zero-means-unmeasured',
      apply: (draft) => dropOutside(draft, 'groundContact', { lowest: 1, highest: 1000 }),
    };
    const stream = normaliseStream(makeDecoded(everySecond(9, () => ({ groundContact: 0 }))), [quirk]);
    expect(stream.repairs).toEqual([{ id: 'zero-means-unmeasured', samples: 10 }]);
    expect(stream.columns.groundContact?.[0]).toBeNaN();
  });
});

describe('time', () => {
  it('fails a file in which nothing has a time', () => {
    const decoded = makeDecoded([{ at: Number.NaN, heartRate: 140 }], { startMs: null });
    expect(failureOf(() => normaliseStream(decoded))).toBe('file-without-time');
  });

  it('keeps an empty stream for a file that has a start and a summary but no records', () => {
    expect(normaliseStream(makeDecoded([])).length).toBe(0);
  });

  it('drops records without a time and counts them', () => {
    expect(samplesOf([...steady(60), { at: Number.NaN, heartRate: 150 }], 'records-without-time')).toBe(1);
  });

  it('sorts a clock that was set back by a second', () => {
    const rows = steady(60);
    const swapped = rows.map((row, i) => (i === 30 ? (rows[31] as Row) : i === 31 ? (rows[30] as Row) : row));
    expect(samplesOf(swapped, 'records-sorted')).toBe(1);
  });

  it('merges records of one instant, each signal from the record that has it', () => {
    const rows: Row[] = [
      { at: 0, distance: 0 },
      { at: 1, distance: 3 },
      { at: 1, heartRate: 150 },
      { at: 2, distance: 6 },
    ];
    const stream = normaliseStream(makeDecoded(rows));
    expect(stream.length).toBe(3);
    expect(stream.columns.heartRate?.[1]).toBe(150);
    expect(stream.stepMeters[1]).toBe(3);
    expect(stream.repairs).toContainEqual({ id: 'records-duplicated', samples: 1 });
  });

  it('shifts what was recorded before a clock jumped from 1989 to today', () => {
    const before = everySecond(30, () => ({ heartRate: 120 })).map((row) => ({
      ...row,
      at: row.at - 1_140_000_000,
    }));
    const stream = normaliseStream(makeDecoded([...before, ...steady(600)]));
    expect(stream.startMs).toBe(tenOClockMs - 31_000);
    expect(stream.timeSeconds.at(-1)).toBe(631);
    expect(stream.repairs).toContainEqual({ id: 'clock-jump', samples: 31 });
  });

  it('takes the clock of few records of a believable year for many of one that was never set', () => {
    const before = everySecond(900, () => ({})).map((row) => ({ ...row, at: row.at - 1_140_000_000 }));
    const stream = normaliseStream(makeDecoded([...before, ...steady(60)]));
    expect(stream.startMs + (stream.timeSeconds.at(-1) ?? 0) * 1000).toBe(tenOClockMs + 60_000);
  });

  it('drops the end of a recording that was forgotten in pause for 27 days', () => {
    const end = { at: 27 * 86_400, distance: 1800 };
    const stream = normaliseStream(makeDecoded([...steady(600), end]));
    expect(stream.timeSeconds.at(-1)).toBe(600);
    expect(stream.repairs).toContainEqual({ id: 'clock-jump', samples: 1 });
  });

  it('keeps both sides of a stop of two days: no clock jumped', () => {
    const after = steady(60).map((row) => ({
      ...row,
      at: row.at + 2 * 86_400,
      distance: (row.distance ?? 0) + 1800,
    }));
    expect(samplesOf([...steady(600), ...after], 'clock-jump')).toBe(0);
  });

  it('refuses the years of a clock that was never set, and of one that never was', () => {
    for (const secondsBefore of [1_130_000_000, 3_920_000_000]) {
      const early = makeDecoded(steady(60).map((row) => ({ ...row, at: row.at - secondsBefore })));
      expect(failureOf(() => normaliseStream(early))).toBe('file-implausible');
    }
    for (const startMs of [Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 1e300, -1e300]) {
      expect(failureOf(() => normaliseStream(makeDecoded([], { startMs })))).toBe('file-implausible');
    }
  });

  it('refuses a clock that counts from the year 2000, and finds the way out of it', () => {
    const early = steady(600).map((row) => ({
      ...row,
      at: row.at - (tenOClockMs - Date.UTC(2000, 0, 1)) / 1000,
    }));
    expect(failureOf(() => normaliseStream(makeDecoded(early)))).toBe('file-implausible');
    expect(normaliseStream(makeDecoded([...early, ...steady(60)])).startMs).toBe(tenOClockMs - 601_000);
  });

  it('refuses 31 days without one gap that tells where the run ended, and keeps a race of six', () => {
    const every = (seconds: number, days: number): Row[] =>
      Array.from({ length: Math.floor((days * 86_400) / seconds) + 1 }, (_, i) => ({ at: i * seconds }));
    expect(failureOf(() => normaliseStream(makeDecoded(every(3600, 31))))).toBe('file-implausible');
    expect(normaliseStream(makeDecoded(every(3600, 6))).length).toBe(145);
    const entry = { ...emptySummary, elapsedSeconds: 31 * 86_400, distanceMeters: 5000 };
    expect(failureOf(() => normaliseStream(makeDecoded([], { summary: entry })))).toBe('file-implausible');
  });
});

describe('heart rate, cadence and altitude', () => {
  it('reads a heart rate of zero or 250 as missing', () => {
    const rows: Row[] = [...steady(60), { at: 61, heartRate: 0 }, { at: 62, heartRate: 250 }];
    expect(samplesOf(rows, 'heart-rate-implausible')).toBe(2);
  });

  it('drops a heart rate that stays at one number for ten minutes', () => {
    expect(
      samplesOf(
        everySecond(900, () => ({ heartRate: 97 })),
        'heart-rate-flat',
      ),
    ).toBe(901);
    expect(
      samplesOf(
        everySecond(500, () => ({ heartRate: 97 })),
        'heart-rate-flat',
      ),
    ).toBe(0);
  });

  it('reads zero cadence at running speed as missing and at rest as true', () => {
    const rows = everySecond(100, (s) => ({ speed: s < 50 ? 3 : 0, cadence: 0 }));
    expect(samplesOf(rows, 'cadence-zero-while-running')).toBe(50);
  });

  it('knows running speed from distance where the file has no speed', () => {
    expect(
      samplesOf(
        everySecond(10, (s) => ({ distance: 3 * s, cadence: 0 })),
        'cadence-zero-while-running',
      ),
    ).toBe(10);
  });

  it('leaves the unit of cadence alone', () => {
    const stream = normaliseStream(makeDecoded(everySecond(60, () => ({ cadence: 84.5, speed: 3 }))));
    expect(stream.columns.cadence?.[10]).toBe(84.5);
  });

  it('drops altitude spikes and what is not on earth, and keeps a steep hill', () => {
    const rows = everySecond(300, (s) => ({ altitude: s === 100 ? 420 : s === 200 ? 20_000 : 100 + s }));
    expect(samplesOf(rows, 'altitude-spike')).toBe(2);
  });

  it('drops the zeros before the first altitude', () => {
    expect(
      samplesOf(
        everySecond(300, (s) => ({ altitude: s < 3 ? 0 : 560 })),
        'altitude-spike',
      ),
    ).toBe(3);
  });
});
