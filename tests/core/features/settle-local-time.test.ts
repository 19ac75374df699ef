import { describe, expect, it } from 'vitest';
import { type Runner, unknownPhysiology } from '#src/core/domain/runner.ts';
import { offsetInZone } from '#src/core/domain/time-zone.ts';
import { describeRecordings } from '#src/core/features/describe-recordings.ts';
import { settleLocalTime } from '#src/core/features/settle-local-time.ts';
import { everySecond, makeDecoded, tenOClockMs } from '#tests/core/streams/make-decoded.ts';

const hours = (offset: number): number => offset * 3600;

/** A run at ten o'clock UTC on 1 March 2026 whose file states an offset, at a longitude or on a treadmill. */
const runWith = (offset: number | null, longitude?: number, subSport: string | null = null) =>
  makeDecoded(
    [0, 60].map((at) => (longitude === undefined ? { at } : { at, latitude: 40, longitude })),
    { localOffsetSeconds: offset === null ? null : hours(offset), subSport },
  );

const settled = (offset: number | null, timeZone: string, longitude?: number, subSport?: string) => {
  const { localOffsetSeconds, startMs, records, repairs } = settleLocalTime(
    runWith(offset, longitude, subSport),
    timeZone,
  );
  expect(records.timeMs[0]).toBe(startMs);
  return {
    offset: localOffsetSeconds === null ? null : localOffsetSeconds / 3600,
    movedHours: ((startMs ?? Number.NaN) - tenOClockMs) / 3_600_000,
    repairs: repairs.map(({ id }) => id),
  };
};

const believed = (offset: number | null) => ({ offset, movedHours: 0, repairs: [] });

describe('an offset of zero', () => {
  it('says nothing to a runner whose zone is elsewhere', () => {
    expect(settled(0, 'America/Los_Angeles')).toEqual(believed(null));
    expect(settled(0, 'Asia/Tokyo', 139.7)).toEqual(believed(null));
    expect(settled(0, 'Europe/Berlin', 13.4)).toEqual(believed(null));
  });

  it('is the truth at Greenwich, also on a journey that the position proves', () => {
    expect(settled(0, 'Europe/London', -0.1)).toEqual(believed(0));
    expect(settled(0, 'America/Los_Angeles', -0.1)).toEqual(believed(0));
    expect(settled(0, 'UTC')).toEqual(believed(0));
  });

  it('is the hour of the longitude where neither file nor zone can be true', () => {
    const told = (offset: number) => ({ offset, movedHours: 0, repairs: ['local-time-from-position'] });
    expect(settled(0, 'UTC', -105)).toEqual(told(-7));
    expect(settled(0, 'UTC', 121.5)).toEqual(told(8));
  });

  it('is not judged by the place of a virtual run', () => {
    expect(settled(0, 'UTC', 166.9, 'virtual_activity')).toEqual(believed(0));
  });
});

describe('an offset of exactly minus the zone’s', () => {
  const swapped = (offset: number) => ({
    offset,
    movedHours: 0 - offset,
    repairs: ['local-time-swapped'],
  });

  it('is a swap, and the start is wrong too', () => {
    expect(settled(-9, 'Asia/Tokyo')).toEqual(swapped(9));
    expect(settled(8, 'America/Los_Angeles')).toEqual(swapped(-8));
    expect(settled(-1, 'Europe/Madrid', -3.7)).toEqual(swapped(1));
    expect(settled(-13, 'Pacific/Auckland', 174.8)).toEqual(swapped(13));
    expect(settled(-5.5, 'Asia/Kolkata')).toEqual(swapped(5.5));
  });

  it('is a swap by the place where the runner is away from home', () => {
    expect(settled(-9, 'Europe/Berlin', 139.7)).toEqual(swapped(9));
  });

  it('is honest where the position says so', () => {
    expect(settled(8, 'America/Los_Angeles', 121.5)).toEqual(believed(8));
    expect(settled(-1, 'Europe/Berlin', -23.5)).toEqual(believed(-1));
  });
});

describe('any other offset', () => {
  it('is honest: a journey, or a watch that kept the time of home', () => {
    expect(settled(9, 'Europe/Berlin')).toEqual(believed(9));
    expect(settled(1, 'Europe/Berlin', 139.7)).toEqual(believed(1));
    expect(settled(8, 'Asia/Shanghai', 75)).toEqual(believed(8));
    expect(settled(null, 'Australia/Brisbane', 11.5)).toEqual(believed(null));
  });

  it('is none where no zone has it', () => {
    expect(settled(-13, 'Europe/Berlin')).toEqual(believed(null));
  });

  it('is a part of the time in formats that write it there', () => {
    for (const format of ['gpx', 'tcx', 'platform'] as const) {
      const decoded = { ...runWith(-9), format };
      expect(settleLocalTime(decoded, 'Asia/Tokyo')).toBe(decoded);
      const atZero = { ...runWith(0), format };
      expect(settleLocalTime(atZero, 'Asia/Tokyo')).toBe(atZero);
    }
  });
});

describe('the offset of a zone', () => {
  it('is that of the instant', () => {
    expect(offsetInZone(Date.UTC(2026, 0, 1), 'Europe/Berlin')).toBe(3600);
    expect(offsetInZone(Date.UTC(2026, 6, 1), 'Europe/Berlin')).toBe(7200);
    expect(offsetInZone(Date.UTC(2026, 6, 1), 'America/St_Johns')).toBe(-9000);
    expect(offsetInZone(0, 'UTC')).toBe(0);
    expect(offsetInZone(0, 'Africa/Abidjan')).toBe(0);
  });
});

const tokyo: Runner = {
  ...unknownPhysiology,
  id: 'run_1',
  externalId: null,
  displayName: null,
  timeZone: 'Asia/Tokyo',
  weekStartsOn: 'monday',
  birthYear: null,
  tags: [],
  language: null,
  units: null,
  createdAt: '2026-01-01T00:00:00.000Z',
};

describe('a recording of a runner in Tokyo', () => {
  it('stands on the runner’s day at its true start, whatever its clocks hold', () => {
    const trueStartMs = Date.UTC(2026, 7, 16, 22, 30);
    for (const [offset, writtenMs] of [
      [null, trueStartMs],
      [9, trueStartMs],
      [0, trueStartMs],
      [-9, trueStartMs + 9 * 3_600_000],
    ] as const) {
      const rows = everySecond(600, (s) => ({ distance: 3 * s }));
      const decoded = makeDecoded(
        rows.map((row) => ({ ...row, at: row.at + (writtenMs - tenOClockMs) / 1000 })),
        { startMs: writtenMs, localOffsetSeconds: offset === null ? null : hours(offset) },
      );
      const [recording] = describeRecordings([decoded], tokyo, () => null, trueStartMs);
      expect(recording?.features).toMatchObject({ startMs: trueStartMs, localDay: '2026-08-17' });
    }
  });
});
