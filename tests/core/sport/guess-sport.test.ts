import { describe, expect, it } from 'vitest';
import { emptySummary } from '#src/core/domain/decoded-activity.ts';
import {
  decideSport,
  withConfirmedSport,
  withFileName,
  withTableSport,
} from '#src/core/sport/decide-sport.ts';
import { sportOfType } from '#src/core/sport/read-sport.ts';

type Leg = { readonly seconds: number; readonly metersPerSecond: number; readonly cadence?: number };

/** A recording of one point a second along a meridian. */
const recordsOf = (legs: readonly Leg[]) => {
  const seconds = legs.flatMap((leg) => Array.from({ length: leg.seconds }, () => leg));
  let meters = 0;
  const latitude = seconds.map((leg) => {
    meters += leg.metersPerSecond;
    return 48 + meters / 111_195.08;
  });
  const cadence = seconds.map((leg) => leg.cadence ?? Number.NaN);
  return {
    length: seconds.length,
    timeMs: Float64Array.from(seconds, (_, index) => index * 1000),
    columns: {
      latitude: Float64Array.from(latitude),
      longitude: new Float64Array(seconds.length).fill(11),
      ...(cadence.every(Number.isNaN) ? {} : { cadence: Float64Array.from(cadence) }),
    },
  };
};
const nobody = { manufacturer: null, product: null, software: null };
const silent = { stated: [], statedBy: 'stated', names: [], creator: nobody, summary: emptySummary } as const;
const guess = (...legs: readonly Leg[]) => {
  const { sport, sportBasis } = decideSport({ ...silent, records: recordsOf(legs) });
  return [sport, sportBasis.source, sportBasis.reason];
};
const hour = 3600;

describe('a recording of which nothing says what it is', () => {
  it.each([
    ['an ordinary run', { seconds: 2400, metersPerSecond: 2.8 }, 'running', 'pace'],
    ['a slow run', { seconds: 2400, metersPerSecond: 1.8 }, 'running', 'pace'],
    ['10 km in 40 minutes', { seconds: 2400, metersPerSecond: 4.17 }, 'running', 'pace'],
    ['100 km in ten hours', { seconds: 10 * hour, metersPerSecond: 2.78 }, 'running', 'pace'],
    ['10 km in 33 minutes', { seconds: 1980, metersPerSecond: 5.05 }, 'other', 'pace-near-limit'],
    ['60 km in under four hours', { seconds: 13_950, metersPerSecond: 4.29 }, 'other', 'pace-near-limit'],
    ['a quick ride', { seconds: 2400, metersPerSecond: 6.2 }, 'other', 'pace-of-other'],
    ['a walk', { seconds: 2400, metersPerSecond: 1.3 }, 'other', 'pace-of-other'],
  ])('%s is judged by its pace for its distance', (_, leg, sport, reason) => {
    expect(guess(leg)).toEqual([sport, 'guessed', reason]);
  });

  it('is asked about when its fastest minutes are those of a ride', () => {
    const ride = [
      { seconds: 1200, metersPerSecond: 2.5 },
      { seconds: 360, metersPerSecond: 6.5 },
      { seconds: 1200, metersPerSecond: 2.5 },
    ];
    expect(guess(...ride)).toEqual(['other', 'guessed', 'pace-near-limit']);
  });

  it('is a run when legs take the steps of a run, however fast', () => {
    expect(guess({ seconds: 1980, metersPerSecond: 5.05, cadence: 184 })).toEqual([
      'running',
      'guessed',
      'cadence',
    ]);
  });

  it('is a ride when legs rest again and again at speed', () => {
    const legs = Array.from({ length: 20 }, () => [
      { seconds: 60, metersPerSecond: 3, cadence: 78 },
      { seconds: 15, metersPerSecond: 4, cadence: 0 },
    ]).flat();
    expect(guess(...legs)).toEqual(['cycling', 'guessed', 'cadence']);
  });

  it('stays a run when its cadence counts one leg, or its sensor fails for a while', () => {
    expect(guess({ seconds: 2400, metersPerSecond: 3, cadence: 82 })[0]).toBe('running');
    const failing = [
      { seconds: 1200, metersPerSecond: 3, cadence: 82 },
      { seconds: 600, metersPerSecond: 3, cadence: 0 },
      { seconds: 600, metersPerSecond: 3, cadence: 82 },
    ];
    expect(guess(...failing)[0]).toBe('running');
  });

  it('is a ride when a computer of a bicycle recorded it', () => {
    const records = recordsOf([{ seconds: 2400, metersPerSecond: 3 }]);
    const by = (software: string | null, product: string | null = null) =>
      decideSport({ ...silent, creator: { ...nobody, software, product }, records }).sport;
    expect(by('Garmin Edge 530')).toBe('cycling');
    expect(by(null, 'edge_530')).toBe('cycling');
    expect(by('Wahoo ELEMNT BOLT')).toBe('cycling');
    expect(by('Galaxy S7 edge')).toBe('running');
    expect(by('Garmin Forerunner 245')).toBe('running');
  });

  it('is judged by its summary where it has no records', () => {
    const summary = { ...emptySummary, distanceMeters: 5000, timerSeconds: 1800 };
    const none = { length: 0, timeMs: new Float64Array(), columns: {} };
    expect(decideSport({ ...silent, records: none, summary }).sport).toBe('running');
    expect(decideSport({ ...silent, records: none }).sportBasis.reason).toBe('silent');
  });
});

describe('what is said', () => {
  const records = recordsOf([{ seconds: 600, metersPerSecond: 3 }]);
  const decide = (type: string | null, name: string | null) =>
    decideSport({ ...silent, records, stated: [sportOfType(type)], names: [name] });

  it('is believed before how it moved, a type before a name', () => {
    expect(decide('Biking', 'Morning Run')).toMatchObject({
      sport: 'cycling',
      sportBasis: { source: 'stated' },
    });
    expect(decide('Kayaking', 'Morning Run').sportBasis.reason).toBe('type-unknown');
    expect(decide(null, 'Kayak')).toMatchObject({ sport: 'other', sportBasis: { source: 'named' } });
    expect(decide('Other', 'Evening Walk').sport).toBe('walking');
    expect(decide('Other', 'Tuesday')).toMatchObject({ sport: 'other', sportBasis: { source: 'stated' } });
  });

  it('by the table beside the file is newer, unless it only says some sport', () => {
    const guessed = decide(null, null);
    expect(withTableSport(guessed, 'Ride')).toMatchObject({
      sport: 'cycling',
      sportBasis: { source: 'table' },
    });
    expect(withTableSport(guessed, 'Workout').sport).toBe('other');
    expect(withTableSport(guessed, null)).toBe(guessed);
    const run = decide('treadmill_running', null);
    expect(withTableSport(run, 'Workout')).toBe(run);
    expect(withTableSport(run, 'Run').subSport).toBe('treadmill');
    expect(withTableSport(run, 'Nordic Ski').sport).toBe('other');
  });

  it('by the name of a file counts where nothing else says it', () => {
    const guessed = decide(null, null);
    expect(withFileName(guessed, 'routes/Outdoor Cycling-Route-2024.gpx')).toMatchObject({
      sport: 'cycling',
      sportBasis: { source: 'named', confidence: 'low', reason: 'file-name' },
    });
    expect(withFileName(guessed, 'rides/20190609_065229.gpx')).toBe(guessed);
    const ride = decide('Biking', null);
    expect(withFileName(ride, 'Morning_Run.gpx')).toBe(ride);
    const fast = decideSport({ ...silent, records: recordsOf([{ seconds: 2400, metersPerSecond: 9 }]) });
    expect(withFileName(fast, 'run.gpx')).toBe(fast);
  });

  it('by a person settles it, and the kind of another sport is gone', () => {
    expect(withConfirmedSport(decide('treadmill_running', null), 'walking')).toEqual({
      sport: 'walking',
      subSport: null,
      sportBasis: { source: 'confirmed', confidence: 'high', reason: 'person' },
    });
  });
});
