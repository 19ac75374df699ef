import { describe, expect, it } from 'vitest';
import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import { matchActivities } from '#src/core/features/match-activities.ts';
import { makeDecoded } from '#tests/core/streams/make-decoded.ts';
import { featuresOf, steadyFeatures, steadyRows } from './run-fixtures.ts';

const hourMs = 3_600_000;
const shift = (features: ActivityFeatures, ms: number): ActivityFeatures => ({
  ...features,
  startMs: features.startMs + ms,
  endMs: features.endMs + ms,
});
const match = (
  a: ActivityFeatures,
  b: ActivityFeatures,
  identities: [string | null, string | null] = [null, null],
) => matchActivities({ identity: identities[0], features: a }, { identity: identities[1], features: b });

/** A run whose speed has ups and downs: `seed` makes another one. */
const varied = (seed: number): ActivityFeatures => {
  let meters = 0;
  const rows = steadyRows(1800, (s) => {
    const distance = meters;
    const speed = 3 + 0.4 * Math.sin((Math.floor(s / 60) + 1) * seed);
    meters += speed;
    return { distance, speed };
  });
  return featuresOf(makeDecoded(rows));
};

describe('one run', () => {
  const run = varied(1.7);

  it('is known by the maker’s identity, whatever the numbers say', () => {
    expect(match(run, steadyFeatures(600), ['a', 'a'])).toEqual({ same: true, reason: 'same-recording' });
  });

  it('is not two runs of different days whose maker wrote the same identity into both', () => {
    expect(match(run, shift(run, 48 * hourMs), ['a', 'a']).same).toBe(false);
  });

  it('is known by its start, duration and distance', () => {
    const copy = { ...shift(run, 20_000), distanceMeters: (run.distanceMeters ?? 0) * 1.015 };
    expect(match(run, copy)).toEqual({ same: true, reason: 'same-start' });
  });

  it('is known where one service counts timer time and the other elapsed', () => {
    const other = { ...run, elapsedSeconds: 2400, timerSeconds: 1801, movingSeconds: 1500 };
    expect(match(run, other).same).toBe(true);
  });

  it('is known though its copy lost the time zone, by its ups and downs', () => {
    expect(match(run, shift(run, 5.5 * hourMs))).toEqual({ same: true, reason: 'shifted-clock' });
    expect(match(run, shift(run, -2 * hourMs + 3000))).toEqual({ same: true, reason: 'shifted-clock' });
  });

  it('is known when the shifted copy overlaps it and has no course to compare', () => {
    const long = { ...run, endMs: run.startMs + 2 * hourMs, minuteBins: [] };
    expect(match(long, shift(long, hourMs)).same).toBe(true);
  });

  it('is known though one copy does not say its sport', () => {
    expect(match(run, { ...run, sport: 'other' }).same).toBe(true);
  });

  it('is known though a service calls it a ride: nobody does two things at once', () => {
    expect(match(run, { ...run, sport: 'cycling' })).toEqual({ same: true, reason: 'same-start' });
  });

  it('is known though a distance made from positions differs by up to 5 %', () => {
    const copy: ActivityFeatures = {
      ...run,
      distanceMeters: (run.distanceMeters ?? 0) * 0.96,
      repairs: [{ id: 'distance-from-position', samples: 1 }],
    };
    expect(match(run, copy)).toEqual({ same: true, reason: 'same-start' });
    expect(match(run, { ...copy, distanceMeters: (run.distanceMeters ?? 0) * 0.94 }).same).toBe(false);
  });

  it('is known in both directions', () => {
    expect(match(shift(run, 5.5 * hourMs), run)).toEqual(match(run, shift(run, 5.5 * hourMs)));
  });
});

describe('two runs of one day', () => {
  const morning = varied(1.7);

  it('stay two though they are as long as each other', () => {
    expect(match(morning, shift(varied(2.3), 10 * hourMs))).toEqual({ same: false, reason: 'other-course' });
  });

  it('stay two on a treadmill at the same speed, when heart rates differ', () => {
    const evening = shift(
      featuresOf(makeDecoded(steadyRows(1800, (s) => ({ heartRate: 155 + (s % 5) })))),
      8 * hourMs,
    );
    expect(match(steadyFeatures(1800), evening)).toEqual({ same: false, reason: 'other-course' });
  });

  it('stay two at odd distances in time, though all else is equal', () => {
    expect(match(morning, shift(morning, 7 * hourMs + 600_000))).toEqual({
      same: false,
      reason: 'other-start',
    });
    expect(match(morning, shift(morning, 15 * hourMs))).toEqual({ same: false, reason: 'other-start' });
  });

  it('stay two when they differ by more than 2 % in distance or duration', () => {
    const farther = { ...morning, distanceMeters: (morning.distanceMeters ?? 0) * 1.03 };
    expect(match(morning, farther)).toEqual({ same: false, reason: 'other-distance' });
    const longer = { ...morning, elapsedSeconds: 1900, timerSeconds: 1900, movingSeconds: 1900 };
    expect(match(morning, longer)).toEqual({ same: false, reason: 'other-duration' });
  });

  it('stay two without a course to compare', () => {
    const bare = { ...morning, minuteBins: [] };
    expect(match(bare, shift(bare, 6 * hourMs)).same).toBe(false);
  });

  it('stay two when one is a ride at another hour, or of unknown length', () => {
    const ride: ActivityFeatures = { ...morning, sport: 'cycling' };
    const otherSport = { same: false, reason: 'other-sport' };
    expect(match(morning, shift(ride, 5 * hourMs))).toEqual(otherSport);
    expect(match(morning, { ...ride, distanceMeters: null })).toEqual(otherSport);
  });

  it('stay two when neither has a length that could agree', () => {
    const point = {
      ...morning,
      elapsedSeconds: 0,
      timerSeconds: null,
      movingSeconds: 0,
      distanceMeters: null,
    };
    expect(match({ ...morning, movingSeconds: 0 }, point)).toEqual({ same: false, reason: 'other-duration' });
  });
});
