import { describe, expect, it } from 'vitest';
import { emptySummary } from '#src/core/domain/decoded-activity.ts';
import { type SportBasis, statedSportBasis } from '#src/core/domain/sport.ts';
import { type ActivitySource, mergeSources } from '#src/core/features/merge-sources.ts';
import { everySecond, makeDecoded } from '#tests/core/streams/make-decoded.ts';
import { makeRun, moveTo, tenOClockMs } from './make-run.ts';
import { featuresOf, steadyFeatures } from './run-fixtures.ts';

const watch: ActivitySource = {
  id: 'watch',
  correctedMs: null,
  format: 'fit',
  features: {
    ...steadyFeatures(1800),
    heartRate: null,
    loads: { ...steadyFeatures(1800).loads, trimpBanister: null },
  },
};
const phone: ActivitySource = {
  id: 'phone',
  correctedMs: null,
  format: 'gpx',
  features: featuresOf(
    makeDecoded(
      everySecond(1800, (s) => ({ distance: 3.02 * s, heartRate: 150 + (s % 3) })),
      { format: 'gpx' },
    ),
  ),
};

describe('the sources of one run', () => {
  it('give each family of fields from the one that covers it best', () => {
    const merged = mergeSources([phone, watch]);
    expect(merged?.chosen).toMatchObject({ time: 'watch', cadence: 'watch', heart: 'phone', climb: 'watch' });
    expect(merged?.features.distanceMeters).toBe(5400);
    expect(merged?.features.heartRate?.averageBpm).toBeCloseTo(151, 1);
    expect(merged?.features.loads.trimpBanister).toBe(phone.features.loads.trimpBanister);
    expect(merged?.features.loads.runningStress).toBe(watch.features.loads.runningStress);
  });

  it('give nothing that only a run has to a ride that one service took for a run', () => {
    const ride: ActivitySource = {
      id: 'ride',
      correctedMs: null,
      format: 'fit',
      features: steadyFeatures(1800, { sport: 'cycling' }),
    };
    const merged = mergeSources([{ ...watch, format: 'gpx' }, ride])?.features;
    expect(merged).toMatchObject({ sport: 'cycling', steps: null, cadence: { averageSpm: null } });
  });

  it('give the same answer in any order', () => {
    expect(mergeSources([watch, phone])).toEqual(mergeSources([phone, watch]));
  });

  it('give back a lone source as it is: taking the other out undoes it', () => {
    expect(mergeSources([watch])?.features).toEqual(watch.features);
    expect(mergeSources([])).toBeNull();
  });

  it('give sport and distance as the runner last corrected them at a platform, and all else as recorded', () => {
    const corrected = (meters: number | null, correctedMs: number): ActivitySource => ({
      id: `at ${correctedMs}`,
      correctedMs,
      format: 'platform',
      features: {
        ...featuresOf(
          makeDecoded([], { summary: { ...emptySummary, timerSeconds: 1800, distanceMeters: meters } }),
        ),
      },
    });
    const [first, last] = [corrected(5000, 1), corrected(6000, 2)];
    const merged = mergeSources([watch, last, first])?.features;
    expect(merged).toMatchObject({ distanceMeters: 6000, movingSeconds: watch.features.movingSeconds });
    expect(merged?.averageSpeedMetersPerSecond).toBeCloseTo(6000 / watch.features.movingSeconds, 6);
    expect(merged?.cadence).toEqual(watch.features.cadence);
    expect(mergeSources([watch, corrected(null, 3)])?.features.distanceMeters).toBe(5400);
  });

  it('take the time of the right clock among two of one format: east of Greenwich the earlier, west the later', () => {
    const at = (longitude: number, hours: number): ActivitySource => {
      const run = makeRun({ startMs: tenOClockMs, seconds: 1200, way: 2 });
      const moved = moveTo(run, tenOClockMs + hours * 3_600_000);
      const longitudes = moved.course?.longitudes.map((value) =>
        value === null ? null : value + longitude - 11,
      );
      const course = moved.course === null ? null : { ...moved.course, longitudes: longitudes ?? [] };
      return { id: `${hours}`, correctedMs: null, format: 'gpx', features: { ...moved, course } };
    };
    expect(mergeSources([at(121, 8), at(121, 0)])?.chosen.time).toBe('0');
    expect(mergeSources([at(-74, -5), at(-74, 0)])?.chosen.time).toBe('0');
    const fit: ActivitySource = { ...at(121, 8), id: 'watch', correctedMs: null, format: 'fit' };
    expect(mergeSources([at(121, 0), fit])?.chosen.time).toBe('watch');
  });
});

describe('the sport of several sources', () => {
  const source = (id: string, sport: 'running' | 'cycling' | 'other', basis: SportBasis): ActivitySource => ({
    id,
    correctedMs: null,
    format: id === 'file' ? 'fit' : 'platform',
    features: steadyFeatures(1800, { sport, sportBasis: basis }),
  });
  const guessed = { source: 'guessed', confidence: 'low', reason: 'pace-near-limit' } as const;
  const platform = { source: 'platform', confidence: 'high', reason: 'type' } as const;

  it('is what the strongest of them says, whatever else it lacks', () => {
    const merged = mergeSources([source('file', 'other', guessed), source('pushed', 'running', platform)]);
    expect(merged?.features).toMatchObject({ sport: 'running', sportBasis: platform });
    const corrected = mergeSources([
      source('file', 'running', statedSportBasis),
      source('pushed', 'cycling', platform),
    ]);
    expect(corrected?.features.sport).toBe('cycling');
  });

  it('keeps the kind of run that the file knows, where a table only says that it was one', () => {
    const basis = { source: 'table', confidence: 'high', reason: 'type' } as const;
    const file: ActivitySource = {
      id: 'file',
      correctedMs: null,
      format: 'fit',
      features: steadyFeatures(1800, { sport: 'running', subSport: 'trail' }),
    };
    const row = (sport: 'running' | 'cycling'): ActivitySource => ({
      id: 'row',
      correctedMs: null,
      format: 'table',
      features: steadyFeatures(1800, { sport, subSport: null, sportBasis: basis }),
    });
    expect(mergeSources([file, row('running')])?.features).toMatchObject({
      subSport: 'trail',
      sportBasis: basis,
    });
    expect(mergeSources([file, row('cycling')])?.features).toMatchObject({
      sport: 'cycling',
      subSport: null,
    });
  });

  it('is what a recording states rather than what a health app noticed, which is more than a guess', () => {
    const basis = { source: 'table', confidence: 'moderate', reason: 'type' } as const;
    const noticed: ActivitySource = {
      id: 'row',
      correctedMs: null,
      format: 'table',
      features: steadyFeatures(1800, { sport: 'walking', sportBasis: basis }),
    };
    expect(mergeSources([source('file', 'running', statedSportBasis), noticed])?.features.sport).toBe(
      'running',
    );
    expect(mergeSources([source('file', 'running', guessed), noticed])?.features.sport).toBe('walking');
  });
});
