import { describe, expect, it } from 'vitest';
import type { ActivityFeatures } from '#src/core/domain/activity-features.ts';
import { emptySummary } from '#src/core/domain/decoded-activity.ts';
import { matchActivities } from '#src/core/features/match-activities.ts';
import { makeDecoded } from '#tests/core/streams/make-decoded.ts';
import { makeRun, moveTo, tenOClockMs } from './make-run.ts';
import { featuresOf, steadyFeatures, steadyRows } from './run-fixtures.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const shift = (features: ActivityFeatures, ms: number) => moveTo(features, features.startMs + ms);
const match = (
  a: ActivityFeatures,
  b: ActivityFeatures,
  identities: [string | null, string | null] = [null, null],
) => matchActivities({ identity: identities[0], features: a }, { identity: identities[1], features: b });
const run = makeRun({ startMs: tenOClockMs, seconds: 1800, way: 1.7 });
const twoRuns = { same: false, reason: 'other-time' };

describe('one run', () => {
  it('is known by its time, whatever the metres say', () => {
    const farther = { ...shift(run, 20_000), distanceMeters: (run.distanceMeters ?? 0) * 1.08 };
    expect(match(run, farther)).toEqual({ same: true, reason: 'same-start' });
    expect(match(run, { ...farther, distanceMeters: null })).toEqual({ same: true, reason: 'same-start' });
    expect(match(run, shift(run, 5 * minuteMs))).toEqual({ same: true, reason: 'same-time' });
  });

  it('is known where one recording is a part of the other: cropped, begun late or stopped late', () => {
    const cropped = makeRun({ startMs: tenOClockMs + 10 * minuteMs, seconds: 400, way: 1.7 });
    expect(match(run, cropped).same).toBe(true);
    expect(match(run, { ...run, endMs: run.endMs + 3 * hourMs }).same).toBe(true);
  });

  it('is one from half of the shorter recording on', () => {
    const elsewhere = makeRun({ startMs: tenOClockMs + 15 * minuteMs, seconds: 1800, way: 2.3 });
    expect(match(run, elsewhere).same).toBe(true);
    expect(match(run, shift(elsewhere, 1000))).toEqual(twoRuns);
  });

  it('is known by its places though the clock is wrong by whole quarters of an hour, with and without cadence', () => {
    for (const hours of [8, 5.75, -3.5, 1, -0.75]) {
      expect(match(run, shift(run, hours * hourMs))).toEqual({ same: true, reason: 'shifted-clock' });
    }
    const other = makeRun({ startMs: tenOClockMs, seconds: 1620, way: 1.7 });
    expect(match(run, shift(other, 8 * hourMs))).toEqual({ same: true, reason: 'shifted-clock' });
    expect(match(shift(other, 8 * hourMs), run)).toEqual({ same: true, reason: 'shifted-clock' });
  });

  it('is known by the maker’s identity where it was given another time, by its places', () => {
    const later = shift(run, 2 * hourMs + 7 * minuteMs);
    expect(match(run, later, ['a', 'a'])).toEqual({ same: true, reason: 'same-recording' });
    expect(match(run, later, ['a', 'b'])).toEqual(twoRuns);
  });

  it('is known though one copy does not say its sport, or a service calls it a ride', () => {
    expect(match(run, { ...run, sport: 'other' }).same).toBe(true);
    expect(match(run, { ...run, sport: 'cycling' }).same).toBe(true);
  });
});

describe('two runs', () => {
  it('stay two without shared time, whatever identity, length and pace say', () => {
    const treadmill = steadyFeatures(1800);
    const next = shift(treadmill, 1800_000);
    expect(match(treadmill, next, ['a', 'a'])).toEqual(twoRuns);
    expect(match(treadmill, shift(treadmill, 8 * hourMs), ['a', 'a'])).toEqual(twoRuns);
    expect(match(run, shift(steadyFeatures(1800), 1900_000))).toEqual(twoRuns);
  });

  it('stay two on one way at another pace, or with another heart', () => {
    const evening = shift(makeRun({ startMs: tenOClockMs, seconds: 1800, way: 2.3 }), 10 * hourMs);
    expect(match(run, evening)).toEqual(twoRuns);
    const { heartRate } = run;
    const calmer = heartRate === null ? null : { ...heartRate, averageBpm: heartRate.averageBpm - 12 };
    expect(match(run, { ...shift(run, 10 * hourMs), heartRate: calmer })).toEqual(twoRuns);
  });

  it('stay two at odd times, and farther apart than any two clocks', () => {
    expect(match(run, shift(run, 7 * hourMs + 5 * minuteMs))).toEqual(twoRuns);
    expect(match(run, shift(run, 15 * hourMs))).toEqual(twoRuns);
    expect(match(run, shift(run, 48 * hourMs), ['a', 'a'])).toEqual(twoRuns);
  });

  it('are a run and the walk of a day around it, or a ride at another hour', () => {
    const day: ActivityFeatures = { ...run, sport: 'walking', endMs: run.startMs + 10 * hourMs };
    expect(match(run, day)).toEqual({ same: false, reason: 'other-sport' });
    expect(match(run, { ...shift(run, 5 * hourMs), sport: 'cycling' }).same).toBe(false);
  });

  it('stay two when one was made in a long break of the other, or after its watch was forgotten in pause', () => {
    const longPause = featuresOf(
      makeDecoded([...steadyRows(1800), ...steadyRows(600).map((row) => ({ ...row, at: row.at + 9000 }))], {
        summary: { ...emptySummary, elapsedSeconds: 36_000 },
      }),
    );
    expect(longPause.breaks).toHaveLength(2);
    const incomplete = { ...emptySummary, elapsedSeconds: 3600, timerSeconds: 3600 };
    expect(featuresOf(makeDecoded(steadyRows(600), { summary: incomplete })).breaks).toEqual([]);
    expect(match(longPause, shift(run, hourMs))).toEqual(twoRuns);
    expect(match(longPause, shift(run, 5 * hourMs))).toEqual(twoRuns);
    expect(match(longPause, run).same).toBe(true);
    expect(
      match(longPause, makeRun({ startMs: tenOClockMs + 2.5 * hourMs, seconds: 600, way: 2 })).same,
    ).toBe(true);
  });

  it('are one when one has no length and begins while the other goes on', () => {
    expect(match(run, { ...run, endMs: run.startMs }).same).toBe(true);
    const after = run.endMs + 1;
    expect(match(run, { ...run, startMs: after, endMs: after }).same).toBe(false);
  });
});
