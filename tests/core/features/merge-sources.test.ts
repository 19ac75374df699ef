import { describe, expect, it } from 'vitest';
import { type SportBasis, statedSportBasis } from '#src/core/domain/sport.ts';
import { type ActivitySource, mergeSources } from '#src/core/features/merge-sources.ts';
import { everySecond, makeDecoded } from '#tests/core/streams/make-decoded.ts';
import { featuresOf, steadyFeatures } from './run-fixtures.ts';

const watch: ActivitySource = {
  id: 'watch',
  format: 'fit',
  features: {
    ...steadyFeatures(1800),
    heartRate: null,
    loads: { ...steadyFeatures(1800).loads, trimpBanister: null },
  },
};
const phone: ActivitySource = {
  id: 'phone',
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
});

describe('the sport of several sources', () => {
  const source = (id: string, sport: 'running' | 'cycling' | 'other', basis: SportBasis): ActivitySource => ({
    id,
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
      format: 'fit',
      features: steadyFeatures(1800, { sport: 'running', subSport: 'trail' }),
    };
    const row = (sport: 'running' | 'cycling'): ActivitySource => ({
      id: 'row',
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
      format: 'table',
      features: steadyFeatures(1800, { sport: 'walking', sportBasis: basis }),
    };
    expect(mergeSources([source('file', 'running', statedSportBasis), noticed])?.features.sport).toBe(
      'running',
    );
    expect(mergeSources([source('file', 'running', guessed), noticed])?.features.sport).toBe('walking');
  });
});
