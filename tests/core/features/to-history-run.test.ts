import { describe, expect, it } from 'vitest';
import { toHistoryRun } from '#src/core/features/to-history-run.ts';
import { everySecond, makeDecoded } from '#tests/core/streams/make-decoded.ts';
import { featuresOf, knownRunner, steadyFeatures, steadyRows, unknownRunner } from './run-fixtures.ts';

const context = { id: 'act_1', sessionRpe: null, race: false };

describe('a run in the history', () => {
  it('has no duration below a second', () => {
    const features = steadyFeatures(600);
    const durations = [5e-324, 0.99, 1].map(
      (timerSeconds) => toHistoryRun({ ...features, timerSeconds }, context).durationSeconds,
    );
    expect(durations).toEqual([null, null, 1]);
  });

  it('has a load in every model it has data for', () => {
    const run = toHistoryRun(steadyFeatures(2700), { ...context, sessionRpe: 6 });
    expect(run.loads).toMatchObject({ srpe: 270, duration: 45, distance: 8.1 });
    expect(Object.keys(run.loads).sort()).toEqual([
      'banister',
      'distance',
      'duration',
      'edwards',
      'rtss',
      'srpe',
    ]);
  });

  it('has none in the others, and none is never 0', () => {
    const features = featuresOf(makeDecoded(everySecond(600, (s) => ({ distance: 3 * s }))), unknownRunner);
    expect(toHistoryRun(features, context).loads).toEqual({ duration: 10, distance: 1.8 });
  });

  it('has no Banister load from an estimated maximum', () => {
    const features = featuresOf(makeDecoded(steadyRows(600)), { ...knownRunner, maxHeartRateBpm: null });
    const { loads } = toHistoryRun(features, context);
    expect(loads.banister).toBeUndefined();
    expect(loads.edwards).toBeDefined();
  });

  it('says whether there was a heart rate to judge by', () => {
    expect(toHistoryRun(steadyFeatures(600), context).hasHeartRate).toBe(true);
    const features = featuresOf(makeDecoded(everySecond(600, (s) => ({ distance: 3 * s }))));
    expect(toHistoryRun(features, context).hasHeartRate).toBe(false);
  });
});
