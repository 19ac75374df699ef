import { describe, expect, it } from 'vitest';
import type { Severity } from '#src/core/index.ts';
import { afterQuietHours } from '#src/use-cases/notifications/quiet-hours.ts';
import { causeOf } from '#src/use-cases/notifications/worth-telling.ts';

const state = (severity: Severity, referral: string | null = null) => ({ severity, referral });

describe('a change', () => {
  it.each([
    ['that reaches the minimum', state('info'), state('caution'), 'severity'],
    ['that ends what had reached it', state('strong'), state('none'), 'severity'],
    ['below it', state('none'), state('info'), null],
    ['of nothing', state('strong'), state('strong'), null],
    ['to a referral', state('caution'), state('caution', 'See a doctor.'), 'referral'],
    ['to a graver referral', state('strong', 'See one.'), state('urgent', 'Go today.'), 'referral'],
    ['to a milder referral', state('urgent', 'Go today.'), state('strong', 'See one.'), 'severity'],
    ['of a first assessment', null, state('caution'), 'severity'],
    ['of a first assessment with nothing', null, state('none'), null],
  ] as const)('%s is told as it should', (_name, before, after, cause) => {
    expect(causeOf(before, after, 'caution')).toBe(cause);
  });
});

describe('quiet hours', () => {
  const night = { from: '22:00', to: '07:00' };
  it.each([
    ['in the evening', 'UTC', '2026-07-01T21:59:59Z', '2026-07-01T21:59:59Z'],
    ['at their begin', 'UTC', '2026-07-01T22:00:00Z', '2026-07-02T07:00:00Z'],
    ['before midnight', 'UTC', '2026-07-01T23:30:15Z', '2026-07-02T07:00:00Z'],
    ['after midnight', 'UTC', '2026-07-02T03:00:00Z', '2026-07-02T07:00:00Z'],
    ['at their end', 'UTC', '2026-07-02T07:00:00Z', '2026-07-02T07:00:00Z'],
    ['elsewhere', 'America/Los_Angeles', '2026-07-02T06:00:00Z', '2026-07-02T14:00:00Z'],
    ['where the clock is set forward', 'Europe/Berlin', '2026-03-28T22:00:00Z', '2026-03-29T05:00:00Z'],
    ['where the clock is set back', 'Europe/Berlin', '2026-10-24T21:00:00Z', '2026-10-25T06:00:00Z'],
  ])('%s', (_name, zone, at, expected) => {
    expect(new Date(afterQuietHours(Date.parse(at), night, zone)).toISOString()).toBe(
      new Date(expected).toISOString(),
    );
  });

  it.each([
    ['does not exist', '2026-03-28T23:30:00Z', { from: '22:00', to: '02:30' }, '2026-03-29T01:30:00Z'],
    ['comes twice', '2026-10-24T23:30:00Z', { from: '22:00', to: '02:30' }, '2026-10-25T00:30:00Z'],
    ['is the clock’s', '2026-03-29T00:59:59Z', { from: '22:00', to: '03:00' }, '2026-03-29T01:00:00Z'],
  ])('end where their end %s, within an hour', (_name, at, quiet, expected) => {
    const endMs = afterQuietHours(Date.parse(at), quiet, 'Europe/Berlin');
    expect(endMs).toBeGreaterThanOrEqual(Date.parse(at));
    expect(Math.abs(endMs - Date.parse(expected))).toBeLessThanOrEqual(3_600_000);
  });

  it('over the day, none, and of no length', () => {
    const noon = Date.parse('2026-07-01T12:00:00Z');
    expect(afterQuietHours(noon, { from: '09:00', to: '17:00' }, 'UTC')).toBe(noon + 5 * 3_600_000);
    expect(afterQuietHours(noon, null, 'UTC')).toBe(noon);
    expect(afterQuietHours(noon, { from: '12:00', to: '12:00' }, 'UTC')).toBe(noon);
  });
});
