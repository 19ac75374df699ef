import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAtOffset, formatLocal, parseInstant } from '#src/core/domain/calendar.ts';
import { dayInZone, offsetInZone } from '#src/core/domain/time-zone.ts';

const at = (text: string): number => parseInstant(text) ?? Number.NaN;
const zones = ['UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia', 'America/Lima'];

describe('the offset of a zone', () => {
  it('follows summer time, and need not be whole hours', () => {
    expect(offsetInZone(at('2026-01-01T12:00:00Z'), 'Europe/Berlin')).toBe(3600);
    expect(offsetInZone(at('2026-07-01T12:00:00Z'), 'Europe/Berlin')).toBe(7200);
    expect(offsetInZone(at('2026-07-01T12:00:00Z'), 'America/St_Johns')).toBe(-9000);
    expect(offsetInZone(at('2026-07-01T12:00:00Z'), 'Asia/Kathmandu')).toBe(20_700);
    expect(() => offsetInZone(0, 'Middle/Earth')).toThrow(RangeError);
  });

  it('makes the same day as the zone, at any instant', () => {
    const instants = fc.integer({ min: at('1950-01-01T00:00:00Z'), max: at('2100-01-01T00:00:00Z') });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        expect(dayAtOffset(instant, offsetInZone(instant, zone))).toBe(dayInZone(instant, zone));
      }),
    );
  });

  it('makes the wall clock at a start', () => {
    expect(formatLocal(at('2026-06-06T16:30:05.900Z'), 7200)).toBe('2026-06-06T18:30:05');
    expect(formatLocal(at('2026-01-01T01:00:00Z'), -9000)).toBe('2025-12-31T22:30:00');
  });
});
